"""What visitors do, beyond a tap."""


def ask(screen) -> None:
    """Open a page and leave the screen alone until it asks whether anybody is there."""
    screen.tap("tile-kontakt")
    screen.pass_time(90)

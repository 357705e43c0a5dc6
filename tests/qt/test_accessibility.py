"""What a screen reader meets: everything has a name and a role, and can be pressed without touching the glass."""

import pytest
from PySide6.QtGui import QAccessible

from tests.qt.conftest import LANDSCAPE, PORTRAIT
from tests.support.accessibility import nodes

pytestmark = pytest.mark.usefixtures("accessible")


def tree(screen) -> list[tuple[QAccessible.Role, str]]:
    root = QAccessible.queryAccessibleInterface(screen.kiosk.window)
    return [(node.role(), node.text(QAccessible.Text.Name)) for node in nodes(root) if not node.state().invisible]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_every_button_has_a_name(start, size):
    screen = start(size=size)
    buttons = [name for role, name in tree(screen) if role == QAccessible.Role.Button]
    assert all(buttons)
    for name in ("Öppettider", "Kontakt", "Svenska", "English", "Pausa bilderna"):
        assert name in buttons
    assert "Stadshuset: Öppet, stänger klockan 17" in buttons
    assert any(name.startswith("Vision. En gemensam bild") for name in buttons)


def test_every_text_of_a_page_is_told(start):
    screen = start()
    screen.tap("tile-kontakt")
    told = " ".join(name for _, name in tree(screen))
    for words in ("Ring oss på", "Telefon: 0911-69 60 00", "Postadress: Piteå kommun, 941 85 Piteå", "Tillbaka"):
        assert words in told.replace("\N{NO-BREAK SPACE}", " ")


def test_the_hours_are_told_line_by_line(start):
    screen = start()
    screen.tap("tile-oppettider")
    told = [name for _, name in tree(screen)]
    assert "I dag, måndag: 8–17" in told
    assert "Stadshuset: Öppet, stänger klockan 17. Svartuddsvägen 1" in told


def test_a_tile_can_be_pressed_by_a_screen_reader(start):
    screen = start()
    root = QAccessible.queryAccessibleInterface(screen.kiosk.window)
    tile = next(node for node in nodes(root) if node.text(QAccessible.Text.Name) == "Kontakt")
    tile.actionInterface().doAction("Press")
    screen.settle()
    assert screen.text("pageTitle").startswith("Ring oss")


def press(screen, name: str) -> None:
    root = QAccessible.queryAccessibleInterface(screen.kiosk.window)
    node = next(node for node in nodes(root) if node.text(QAccessible.Text.Name) == name)
    node.actionInterface().doAction("Press")
    screen.settle()


def test_a_press_by_a_screen_reader_is_a_sign_of_life(start):
    screen = start()
    press(screen, "Pausa bilderna")
    assert not screen.kiosk.lobby.slides.props.running
    press(screen, "Låt bilderna gå vidare")
    assert screen.kiosk.lobby.slides.props.running
    screen.pass_time(80)
    press(screen, "Kontakt")
    screen.pass_time(80)
    assert not screen.shows("idleQuestion")


def test_what_a_panel_covers_is_not_pressed(start):
    screen = start()
    press(screen, "Anpassa")
    press(screen, "Kontakt")
    assert screen.kiosk.lobby.session.trail == ()
    assert screen.shows("panelTitle")


def test_only_what_is_chosen_says_so(start):
    screen = start()
    press(screen, "Anpassa")
    root = QAccessible.queryAccessibleInterface(screen.kiosk.window)
    seen = [node for node in nodes(root) if not node.state().disabled]
    choices = {
        node.text(QAccessible.Text.Name): bool(node.state().checked)
        for node in seen
        if node.role() == QAccessible.Role.RadioButton
    }
    assert choices["Kontrast: Vanlig"]
    assert not choices["Kontrast: Hög kontrast"]
    assert [name for name, chosen in choices.items() if chosen][-1] == "Svenska"
    done = next(node for node in seen if node.text(QAccessible.Text.Name) == "Klar")
    assert not done.state().selected
    panels = [node for node in seen if node.role() == QAccessible.Role.Dialog]
    assert [panel.text(QAccessible.Text.Name) for panel in panels] == ["Anpassa skärmen"]

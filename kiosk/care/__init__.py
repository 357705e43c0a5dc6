"""What keeps an unattended screen alive."""

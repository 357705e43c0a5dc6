"""What the screen shows, as data, and without Qt."""

"""Keys, and the signs that somebody is there."""

"""What developers run: never shipped, never imported by the program."""

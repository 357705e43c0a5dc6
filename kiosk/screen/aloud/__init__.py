"""What is read aloud of the screen, and where it is marked."""

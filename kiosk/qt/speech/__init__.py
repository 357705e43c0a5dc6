"""The voice process, reading aloud, and what is told unasked."""

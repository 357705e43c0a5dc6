"""The commands: their arguments, what they need, what they print. The only code that prints."""

"""Keypad and presence."""

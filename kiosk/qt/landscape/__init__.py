"""The landscapes of slides and pages."""

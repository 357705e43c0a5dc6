"""The lobby screen of a town hall: what the municipality says, and whether its offices are open."""

__version__ = "0.1.0"

BUILD_YEAR = 2026
"""The year this version was made. A machine clock before it is wrong, and nothing is guessed from it."""

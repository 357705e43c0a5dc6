"""Why the time when something is shown cannot be used, and how to write it."""

from __future__ import annotations

from kiosk.content.problems import Refused
from kiosk.content.text.quoting import quoted

DATES_HINT = "Skriv till exempel 2026-01-01 – 2026-12-31."
_TIMES_HINT = "Skriv till exempel 2026-12-01 08:00 – 2026-12-03 17:00."


def no_year(text: str) -> Refused:
    """Dates that come every year, where they must come once."""
    return Refused(f"Det saknas årtal i {quoted(text)}.", DATES_HINT)


def unreadable(text: str) -> Refused:
    """What is no time, or has no end."""
    return Refused(f"Tiden {quoted(text)} går inte att läsa; slutet måste finnas med.", _TIMES_HINT)


def backwards(text: str) -> Refused:
    """A time that ends when it begins, or before."""
    return Refused(f"Tiden {quoted(text)} slutar innan den börjar.", _TIMES_HINT)

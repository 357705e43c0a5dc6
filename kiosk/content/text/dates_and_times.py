"""Dates, weekdays and times of day as Swedish messages write them: `29 juni 2026`, `måndag`, `16.30`."""

from __future__ import annotations

from datetime import date

from kiosk.schedule.rules import Hours

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
SHORT_WEEKDAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)


def date_text(day: date) -> str:
    """A date in words: `29 juni 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def clock(minutes: int) -> str:
    """Minutes from midnight as on a door sign: `8`, `16.30`."""
    return f"{minutes // 60}.{minutes % 60:02}" if minutes % 60 else f"{minutes // 60}"


def padded_clock(minutes: int) -> str:
    """Minutes from midnight with two digits for the hour, which marks a time of the morning: `08`, `04.30`."""
    return clock(minutes).zfill(5 if minutes % 60 else 2)


def hours_text(hours: Hours) -> str:
    """Hours as on a door sign: `8-12, 13-16.30`."""
    return ", ".join(f"{clock(start)}-{clock(end)}" for start, end in hours)

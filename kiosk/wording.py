"""Times, dates and opening hours as people say them ("8.30–16", "måndag 3 augusti").

Local times are Europe/Stockholm, whatever the machine is set to. Nothing here looks at a clock.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from babel.dates import format_date, format_skeleton, format_time

from kiosk.i18n import Language
from kiosk.language_codes import nearest
from kiosk.schedule.rules import ALL_DAY, Hours, Text
from kiosk.schedule.timeline import ZONE

EN_DASH = "–"
NBSP = "\N{NO-BREAK SPACE}"

_YEAR = re.compile(r"[\s,]*y+$")
_SPACE_IN_NUMBER = re.compile(r"(?<=\d) (?=\d)")


def in_language(text: Text, language: Language) -> str:
    """The text that serves a reader of the language best (see `language_codes`); "" when there is none."""
    return nearest(text, language.code)[1] if text else ""


def keep_numbers_together(text: str) -> str:
    """The text with the spaces inside numbers unbreakable: a telephone number is never split over two lines."""
    return _SPACE_IN_NUMBER.sub(NBSP, text)


def upper_first(text: str) -> str:
    """The text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text with its first letter small, the rest untouched."""
    return text[:1].lower() + text[1:]


def clock(now: datetime, language: Language) -> str:
    """The time of day for a wall clock: "15:52"."""
    return format_time(now.astimezone(ZONE), "HH:mm", tzinfo=ZONE, locale=language.locale)


def full_date(day: date, language: Language, *, with_year: bool = False) -> str:
    """Weekday, day and month: "måndag 23 november"."""
    # Every language's own order of the parts, mostly without the year: nobody in the lobby wonders about that.
    pattern = language.locale.date_formats["full"].pattern
    pattern = (pattern if with_year else _YEAR.sub("", pattern)).replace(",", "")
    return format_date(day, pattern, locale=language.locale)


def day_and_month(day: date, language: Language) -> str:
    """Day and month: "24 december"."""
    return format_skeleton("MMMMd", day, locale=language.locale)


def weekday(day: date, language: Language) -> str:
    """The name of the weekday: "måndag"."""
    return format_date(day, "EEEE", locale=language.locale)


def minute_of_day(minute: int, language: Language) -> str:
    """A time as on a door sign: "8", "8.30" in Swedish, "08:00" elsewhere; `minute` is 0–1440."""
    hour, minutes = divmod(minute, 60)
    if language.code == "sv":
        return f"{hour}.{minutes:02}" if minutes else str(hour)
    return f"{hour:02}:{minutes:02}"


def hours(day_hours: Hours, language: Language) -> str:
    """The open hours of a day: "8–17", "8–12 och 13–16.30", "Dygnet runt", "Stängt"."""
    if not day_hours:
        return language.phrase("Closed")
    if day_hours == ALL_DAY:
        return language.phrase("Open 24 hours")
    parts = [EN_DASH.join(minute_of_day(end, language) for end in interval) for interval in day_hours]
    return listed(parts, language)


def listed(parts: Sequence[str], language: Language) -> str:
    """Several things in a row: "a", "a och b", "a, b och c"."""
    if len(parts) < 2:
        return "".join(parts)
    return language.phrase("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])

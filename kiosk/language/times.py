"""Times of day and opening hours as people write and say them: "8.30", "8–12 och 13–16.30".

How times and ranges of them are written is decided by the catalogues. All numbers have Western digits, in Arabic too:
CLDR's `ar` has them, and so have the doors, clocks and forms of Sweden. Minutes count from local midnight; local time
is Europe/Stockholm, whatever the machine is set to.
"""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_skeleton

from kiosk.language.catalogue import Language
from kiosk.language.texts import join_with_and
from kiosk.schedule.rules import ALL_DAY, Hours
from kiosk.schedule.timeline import ZONE


def wall_clock(now: datetime, language: Language) -> str:
    """The local time of day for a wall clock: "15:52"; "15.52" in Finnish. `now` is aware."""
    return format_skeleton("Hm", now.astimezone(ZONE), tzinfo=ZONE, locale=language.locale)


def written_time(minute: int, language: Language) -> str:
    """A time as on a door sign: "8", "8.30" in Swedish, "08:00" in English; `minute` is 0–1440."""
    hour, minutes = divmod(minute, 60)
    if minutes:
        return language.phrase("{hour:02}:{minute:02}", hour=hour, minute=minutes)
    return language.phrase("{hour:02}:00", hour=hour)


def spoken_time(minute: int, language: Language) -> str:
    """A time that a voice reads right: "8:30", as a full stop would be read as a decimal point; "8" in Swedish.

    `minute` is 0–1440.
    """
    hour, minutes = divmod(minute, 60)
    if minutes:
        return language.phrase("{hour}:{minute:02}", hour=hour, minute=minutes)
    return language.phrase("{hour}:00", hour=hour)


def written_hours(hours: Hours, language: Language) -> str:
    """The open hours of a day: "8–17", "8–12 och 13–16.30", "Dygnet runt", "Stängt"."""
    if not hours:
        return language.phrase("Closed")
    if hours == ALL_DAY:
        return language.phrase("Open 24 hours")
    intervals = [[written_time(end, language) for end in interval] for interval in hours]
    # Arabic has words instead of the dash: beside a dash, digits change their order with the text around them.
    return join_with_and(
        [language.phrase("{opens}–{closes}", opens=opens, closes=closes) for opens, closes in intervals], language
    )

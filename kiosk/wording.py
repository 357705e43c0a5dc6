"""Times, dates and opening hours as people say them ("Stänger kl. 17", "Tisdag–fredag").

Local times are Europe/Stockholm, whatever the machine is set to. Nothing here looks at a clock.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from babel.dates import format_date, format_skeleton, format_time

from kiosk.i18n import Language
from kiosk.schedule.rules import MINUTES_PER_DAY, Hours, Interval, Text
from kiosk.schedule.status import State, Status, is_closing_soon
from kiosk.schedule.timeline import ZONE

EN_DASH = "–"
ALL_DAY: Hours = (Interval(0, MINUTES_PER_DAY),)

_YEAR = re.compile(r"[\s,]*y+$")
_SPACE_IN_NUMBER = re.compile(r"(?<=\d) (?=\d)")

# Beyond this many days a weekday alone would be taken for the nearer one.
_DAYS_BY_NAME_ALONE = 6

# A lunch break starts in the middle of the day and is short; any other gap is just closed.
_LUNCH_STARTS = (time(11), time(13, 30))
_LUNCH_LASTS = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class StatusWords:
    """One status, in the forms its places need."""

    label: str
    """Alone in a pill: "Öppet"."""
    detail: str
    """Under the pill: "Stänger kl. 17"; "" when there is nothing to add."""
    sentence: str
    """A headline of its own: "Stänger i dag kl. 17"."""
    line: str
    """All in one: "Öppet – stänger kl. 17"."""
    spoken: str
    """The line as a voice should read it: "Öppet, stänger klockan 17"."""
    reason: str
    """Why, if there is a reason: "Midsommarafton"."""


def in_language(text: Text, language: Language) -> str:
    """The text in the language, else in the first it has; "" when there is none."""
    return next((body for code, body in text if code == language.code), text[0][1] if text else "")


def keep_numbers_together(text: str) -> str:
    """The text with the spaces inside numbers unbreakable: a telephone number is never split over two lines."""
    return _SPACE_IN_NUMBER.sub("\N{NO-BREAK SPACE}", text)


def upper_first(text: str) -> str:
    """The text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text with its first letter small, the rest untouched."""
    return text[:1].lower() + text[1:]


def clock(now: datetime, language: Language) -> str:
    """The time of day for a wall clock: "15:52"."""
    return format_time(now.astimezone(ZONE), "HH:mm", tzinfo=ZONE, locale=language.locale)


def full_date(day: date, language: Language) -> str:
    """Weekday, day and month: "måndag 23 november"."""
    # Every language's own order of the parts, without the year: nobody in the lobby wonders about that.
    pattern = _YEAR.sub("", language.locale.date_formats["full"].pattern).replace(",", "")
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


def status_words(status: Status, now: datetime, closing_soon: int, language: Language) -> StatusWords:
    """Say a status. `now` is aware; `closing_soon` is in minutes, 0 never says it."""
    reason = in_language(status.reason, language)
    if status.state is State.UNKNOWN:
        return _words(language, language.phrase("See opening hours"), "", reason=reason)
    if status.state is State.CLOSED:
        label = language.phrase("Closed for lunch") if _is_lunch(status) else language.phrase("Closed")
        if status.until is None:
            return _words(language, label, "", reason=reason)
        return _words(
            language,
            label,
            language.phrase("opens {when}", when=_moment(status.until, now, language)),
            sentence=language.phrase("opens {when}", when=_moment(status.until, now, language, name_today=True)),
            spoken=language.phrase("opens {when}", when=_moment(status.until, now, language, spoken=True)),
            reason=reason,
        )
    if status.until is None:
        return _words(language, language.phrase("Open"), language.phrase("around the clock"), reason=reason)
    if is_closing_soon(status, now, closing_soon):
        return _closing_soon(status.until, now, language, reason)
    return _words(
        language,
        language.phrase("Open"),
        language.phrase("closes {when}", when=_moment(status.until, now, language, ends=True)),
        sentence=language.phrase(
            "closes {when}", when=_moment(status.until, now, language, ends=True, name_today=True)
        ),
        spoken=language.phrase("closes {when}", when=_moment(status.until, now, language, ends=True, spoken=True)),
        reason=reason,
    )


def _words(
    language: Language, label: str, detail: str, *, sentence: str = "", spoken: str = "", reason: str
) -> StatusWords:
    """The usual forms, all made from a label and a detail."""
    return StatusWords(
        label=label,
        detail=upper_first(detail),
        sentence=upper_first(sentence or detail or label),
        line=f"{label} {EN_DASH} {detail}" if detail else label,
        spoken=language.phrase("{state}, {detail}", state=label, detail=spoken or detail) if detail else label,
        reason=reason,
    )


def _closing_soon(until: datetime, now: datetime, language: Language, reason: str) -> StatusWords:
    """The words for the last minutes before closing, which are counted."""
    left = -((now - until) // timedelta(minutes=1))  # rounded up: the last second is still "1 minute"
    label = language.phrase("Closing soon")
    when = _moment(until, now, language, ends=True)
    minutes = language.plural("in {number} minute", "in {number} minutes", left)
    closes = language.phrase("closes {when}", when=when)
    said = language.phrase("closes {when}", when=_moment(until, now, language, ends=True, spoken=True))
    short = language.phrase("in {number} min", number=left)
    return StatusWords(
        label=label,
        detail=f"{upper_first(when)} {EN_DASH} {short}",
        sentence=f"{upper_first(closes)} {EN_DASH} {minutes}",
        line=f"{label} {EN_DASH} {when} ({minutes})",
        spoken=language.phrase("{state}, {detail}", state=label, detail=f"{said}, {minutes}"),
        reason=reason,
    )


def _moment(
    instant: datetime,
    now: datetime,
    language: Language,
    *,
    ends: bool = False,
    name_today: bool = False,
    spoken: bool = False,
) -> str:
    """When a change comes, seen from now: "kl. 17", "i morgon kl. 8", "måndag 3 augusti kl. 8".

    `ends`: midnight belongs to the day that ends ("kl. 24"). `name_today` says "i dag". `spoken` is for a voice.
    """
    local = instant.astimezone(ZONE)
    day, minute = local.date(), local.hour * 60 + local.minute
    if ends and minute == 0:
        day, minute = day - timedelta(days=1), MINUTES_PER_DAY
    if spoken:
        at = language.phrase("at o'clock {time}", time=_spoken_time(minute))
    else:
        at = language.phrase("at {time}", time=minute_of_day(minute, language))
    days = (day - now.astimezone(ZONE).date()).days
    if days == 0:
        return language.phrase("today {at}", at=at) if name_today else at
    if days == 1:
        return language.phrase("tomorrow {at}", at=at)
    named = weekday(day, language) if days <= _DAYS_BY_NAME_ALONE else full_date(day, language)
    return language.phrase("{day} {at}", day=named, at=at)


def _spoken_time(minute: int) -> str:
    """A time a voice reads right: a full stop would be read as a decimal point, so "8:30"."""
    hour, minutes = divmod(minute, 60)
    return f"{hour}:{minutes:02}" if minutes else str(hour)


def _is_lunch(status: Status) -> bool:
    """Whether a closed stretch is the office's lunch: short, around noon, and nothing out of the ordinary."""
    if status.reason or status.since is None or status.until is None:
        return False
    starts = status.since.astimezone(ZONE).time()
    return _LUNCH_STARTS[0] <= starts <= _LUNCH_STARTS[1] and status.until - status.since <= _LUNCH_LASTS

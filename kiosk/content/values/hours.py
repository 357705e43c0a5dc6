"""Weekdays and times of day as on a door sign: `vardagar`, `mån-tors`, `8-17`, `8.30-12, 13-16`, `stängt`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.content.problems import Refused
from kiosk.content.text.dates_and_times import clock
from kiosk.content.text.plain import plain
from kiosk.content.text.quoting import quoted
from kiosk.content.values.hours_errors import (
    Span,
    backwards,
    check_closing,
    check_readings,
    likely_closing,
    not_closed,
    unreadable,
)
from kiosk.content.values.weekdays_errors import not_a_day
from kiosk.schedule.rules import MINUTES_PER_DAY, ClosedAllDay, ClosedBetween, Hours, Interval

_DAYS = {
    name: number
    for number, names in enumerate(
        (
            "mån må måndag måndagar",
            "tis ti tisdag tisdagar",
            "ons on onsdag onsdagar",
            "tors tor to torsdag torsdagar",
            "fre fr fredag fredagar",
            "lör lö lördag lördagar",
            "sön sö söndag söndagar",
        )
    )
    for name in names.split()
}
_GROUPS = {"vardagar": range(5), "vardag": range(5), "alla dagar": range(7), "varje dag": range(7)}
DAY_WORDS = ("vardagar", "alla dagar", "mån", "tis", "ons", "tors", "fre", "lör", "sön")

_TIME = r"(?:kl\.? ?)?([0-9]{1,2})(?:[.:]([0-9]{2}))?"
_SPAN = re.compile(rf"{_TIME} ?- ?{_TIME}")
_CLOSES = re.compile(rf"stänger {_TIME}")
_CLOSING = re.compile(rf"(?:.* ?-|till|öppet till|stängt från|stänger(?: kl\.?)?)? ?{_TIME}")
_SEPARATOR = re.compile(r" ?(?:[,;]| och ) ?")


def days(text: str) -> frozenset[int]:
    """Weekdays, 0 is Monday: a name, `vardagar`, `alla dagar`, a range or a list. Raises Refused."""
    found: set[int] = set()
    for part in _SEPARATOR.split(plain(text)):
        first, dash, last = (name.strip(" .") for name in part.partition("-"))
        if not dash and first in _GROUPS:
            found.update(_GROUPS[first])
        elif not dash:
            found.add(_day(first, text))
        else:
            start, end = _day(first, text), _day(last, text)
            found.update(day % 7 for day in range(start, end + 1 if start <= end else end + 8))
    return frozenset(found)


def is_day(text: str) -> bool:
    """Whether a text is weekdays."""
    try:
        return bool(days(text))
    except Refused:
        return False


def _day(name: str, text: str) -> int:
    if name in _DAYS:
        return _DAYS[name]
    if _SPAN.fullmatch(plain(text)):
        raise Refused(
            f"{quoted(text)} är en tid, men här ska det stå en dag.", 'Skriv flera tider så här: "8-12, 13-16.30".'
        )
    raise not_a_day(text, plain(text), _DAYS)


def hours(text: str) -> Hours:
    """The open hours of a day, sorted, with what touches or overlaps merged; `()` is closed. Raises Refused."""
    match plain(text):
        case "stängt" | "stängd":
            return ()
        case "dygnet runt" | "öppet dygnet runt":
            return (Interval(0, MINUTES_PER_DAY),)
        case words:
            return _hours(words.replace(" till ", "-"), text)


def _hours(words: str, text: str) -> Hours:
    spans = [_SPAN.fullmatch(span) for span in _SEPARATOR.split(words)]
    if not all(spans):
        raise unreadable(words, text, lambda meant: _hours(meant, text))
    intervals = [Span(_interval(span), span[1][0] == "0" or span[3][0] == "0") for span in spans if span]
    check_readings(intervals, text)
    return _merged(interval.hours for interval in intervals)


def _merged(intervals: Iterable[Interval]) -> Hours:
    merged: list[Interval] = []
    for interval in sorted(intervals):
        if merged and interval.start <= merged[-1].end:
            merged[-1] = Interval(merged[-1].start, max(merged[-1].end, interval.end))
        else:
            merged.append(interval)
    return tuple(merged)


def _interval(span: re.Match[str]) -> Interval:
    start, end = minutes_of(span[1], span[2]), minutes_of(span[3], span[4])
    if start >= end:
        raise backwards(span[0], start, end)
    return Interval(start, end)


def minutes_of(hour: str, minute: str | None) -> int:
    """Minutes from midnight of hours and minutes as written. Raises Refused."""
    total = int(hour) * 60 + int(minute or 0)
    if total > MINUTES_PER_DAY or int(minute or 0) > 59:
        written = f"{hour}.{minute}" if minute else hour
        hint = "Skriv ett klockslag mellan 0 och 24, till exempel 16.30."
        if int(minute or 0) > 59:
            hint = "Minuterna går från 0 till 59, till exempel 8.45 för kvart i nio."
        raise Refused(f"Klockslaget {written} finns inte.", hint)
    return total


def closed(text: str) -> ClosedAllDay | ClosedBetween:
    """What an exception closes: `hela dagen`, or times that are taken out of the day. Raises Refused."""
    words = plain(text)
    if words in ("hela dagen", "ja", "stängt"):
        return ClosedAllDay()
    if not re.search("[0-9] ?(?:-|till) ?(?:kl[. ]*)?[0-9]", words):
        raise not_closed(text, words)
    return ClosedBetween(hours(text))


def closes(text: str) -> int:
    """When a shortened day closes, in minutes: `stänger 15`, `stängt` (0), `öppet` (midnight). Raises Refused."""
    words = plain(text)
    if words in ("stängt", "öppet"):
        return 0 if words == "stängt" else MINUTES_PER_DAY
    if match := _CLOSES.fullmatch(words):
        closing = minutes_of(match[1], match[2])
        check_closing(match[1], closing)
        return closing
    hint = "Skriv till exempel stänger 15, stänger 15.30 eller stängt."
    if match := _CLOSING.fullmatch(words):
        hint = f"Skriv stänger {clock(likely_closing(minutes_of(match[1], match[2])))}."
    raise Refused(f"{quoted(text)} säger inte när dagen slutar.", hint)

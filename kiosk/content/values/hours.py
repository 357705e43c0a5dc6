"""Times of day as on a door sign: `8-17`, `8.30-12, 13-16`, `stängt`, `stänger 15`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.content.text.plain import plain
from kiosk.content.values import hours_errors
from kiosk.content.values.hours_errors import StatedInterval
from kiosk.schedule.rules import ALL_DAY, MINUTES_PER_DAY, ClosedAllDay, ClosedBetween, Hours, Interval

_TIME = r"(?:kl\.? ?)?([0-9]{1,2})(?:[.:]([0-9]{2}))?"
_INTERVAL = re.compile(rf"{_TIME} ?- ?{_TIME}")
_CLOSES = re.compile(rf"stänger {_TIME}")
_CLOSING = re.compile(rf"(?:.* ?-|till|öppet till|stängt från|stänger(?: kl\.?)?)? ?{_TIME}")
_SEPARATOR = re.compile(r" ?(?:[,;]| och ) ?")


def hours(text: str) -> Hours:
    """The open hours of a day, sorted, with what touches or overlaps merged; `()` is closed. Raises Refused."""
    match plain(text):
        case "stängt" | "stängd":
            return ()
        case "dygnet runt" | "öppet dygnet runt":
            return ALL_DAY
        case words:
            return _hours(words.replace(" till ", "-"), text)


def is_interval(words: str) -> bool:
    """Whether a plain text is written as one stretch of hours; its times may be none of the clock."""
    return _INTERVAL.fullmatch(words) is not None


def _hours(words: str, text: str) -> Hours:
    matches = [_INTERVAL.fullmatch(part) for part in _SEPARATOR.split(words)]
    if not all(matches):
        raise hours_errors.unreadable(words, text, lambda meant: _hours(meant, text))
    stated = [StatedInterval(_interval(match), match[1][0] == "0" or match[3][0] == "0") for match in matches if match]
    hours_errors.check_not_ambiguous(stated, text)
    return _merged(each.interval for each in stated)


def _merged(intervals: Iterable[Interval]) -> Hours:
    merged: list[Interval] = []
    for interval in sorted(intervals):
        if merged and interval.start <= merged[-1].end:
            merged[-1] = Interval(merged[-1].start, max(merged[-1].end, interval.end))
        else:
            merged.append(interval)
    return tuple(merged)


def _interval(match: re.Match[str]) -> Interval:
    start, end = minutes_of(match[1], match[2]), minutes_of(match[3], match[4])
    if start >= end:
        raise hours_errors.backwards(match[0], start, end)
    return Interval(start, end)


def minutes_of(hour: str, minute: str | None) -> int:
    """Minutes from midnight of hours and minutes as written. Raises Refused."""
    total = int(hour) * 60 + int(minute or 0)
    if total > MINUTES_PER_DAY or int(minute or 0) > 59:
        raise hours_errors.no_such_time(hour, minute)
    return total


def closed(text: str) -> ClosedAllDay | ClosedBetween:
    """What an exception closes: `hela dagen`, or times that are taken out of the day. Raises Refused."""
    words = plain(text)
    if words in ("hela dagen", "ja", "stängt"):
        return ClosedAllDay()
    if not re.search("[0-9] ?(?:-|till) ?(?:kl[. ]*)?[0-9]", words):
        raise hours_errors.not_closed(text, words)
    return ClosedBetween(hours(text))


def closes(text: str) -> int:
    """When a shortened day closes, in minutes: `stänger 15`, `stängt` (0), `öppet` (midnight). Raises Refused."""
    words = plain(text)
    if words in ("stängt", "öppet"):
        return 0 if words == "stängt" else MINUTES_PER_DAY
    if match := _CLOSES.fullmatch(words):
        closing = minutes_of(match[1], match[2])
        hours_errors.check_closing_not_ambiguous(match[1], closing)
        return closing
    match = _CLOSING.fullmatch(words)
    raise hours_errors.no_closing_time(text, minutes_of(match[1], match[2]) if match else None)

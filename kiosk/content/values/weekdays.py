"""Weekdays as staff write them: `vardagar`, `alla dagar`, `mån-tors`, `lör, sön`."""

from __future__ import annotations

import re

from kiosk.content.text.dates_and_times import SHORT_WEEKDAYS, WEEKDAYS
from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.plain import plain
from kiosk.content.values import weekdays_errors
from kiosk.content.values.hours import is_interval

WEEKDAY_WORDS = ("vardagar", "alla dagar", *SHORT_WEEKDAYS)
"""The words to suggest for weekdays."""

_GROUPS = {"vardagar": range(5), "vardag": range(5), "alla dagar": range(7), "varje dag": range(7)}
_OTHER_SPELLINGS = ("må", "ti", "on", "to tor", "fr", "lö", "sö")
_WEEKDAYS = {
    name: number
    for number, (short, full, others) in enumerate(zip(SHORT_WEEKDAYS, WEEKDAYS, _OTHER_SPELLINGS, strict=True))
    for name in (short, full, f"{full}ar", *others.split())
}
_SEPARATOR = re.compile(r" ?(?:[,;]| och ) ?")


def weekdays(text: str, keys: KeyNames) -> frozenset[int]:
    """Weekdays, 0 is Monday: a name, `vardagar`, `alla dagar`, a range or a list. Raises Refused."""
    words = plain(text)
    found = _found(words)
    if found is None:
        if is_interval(words):
            raise weekdays_errors.a_time(text)
        raise weekdays_errors.not_a_day(text, words, _WEEKDAYS, keys)
    return found


def is_weekdays(text: str) -> bool:
    """Whether a text is weekdays."""
    return _found(plain(text)) is not None


def _found(words: str) -> frozenset[int] | None:
    """The weekdays of a plain text; None where part of it is no weekday."""
    found: set[int] = set()
    for part in _SEPARATOR.split(words):
        first, dash, last = (name.strip(" .") for name in part.partition("-"))
        if not dash and first in _GROUPS:
            found.update(_GROUPS[first])
            continue
        start, end = _WEEKDAYS.get(first), _WEEKDAYS.get(last if dash else first)
        if start is None or end is None:
            return None
        found.update(day % 7 for day in range(start, end + 1 if start <= end else end + 8))
    return frozenset(found)

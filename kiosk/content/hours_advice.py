"""Why a time cannot be read, or can be read in two ways, and how to write what was meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from kiosk.content.problems import Refused, quoted
from kiosk.schedule.rules import Hours, Interval

_NOON = 12 * 60
_EARLY = 8 * 60
"""Hours before this may be those of the afternoon, if they stand after others."""

_ONE_DIGIT = re.compile(r"(?<![0-9.,:])([0-9]{1,2})[.,:]([0-9])(?![0-9])")
_NO_SPACE_FOR_MINUTES = re.compile(r"(?<![0-9.,:])([0-9]{1,2})([0-9]{2})(?![0-9])")
_DECIMAL_COMMA = re.compile(r"([0-9]{1,2}),([0-9]{2})(?![0-9])")
_SPAN_THEN_SPAN = re.compile(r"(- ?(?:kl\.? ?)?[0-9]{1,2}(?:[.:][0-9]{2})?) (?=(?:kl\.? ?)?[0-9])")


def unreadable(words: str, text: str, read: Callable[[str], Hours]) -> Refused:
    """Why hours cannot be read; `read` says whether a text with one thing mended can, and raises Refused if not."""
    if match := _ONE_DIGIT.search(words):
        hour, digit = match[1], match[2]
        times = [f"{hour}.0{digit}", *([f"{hour}.30"] if digit == "5" else []), f"{hour}.{digit}0"]
        known = f"{', '.join(times[:-1])} eller {times[-1]}" if digit < "6" else times[0]
        return Refused(f"Tiden {quoted(text)} är otydlig, för minuter skrivs med två siffror.", f"Skriv {known}.")
    for mistake, mended, message in (
        (_DECIMAL_COMMA, r"\1.\2", "har komma mellan timmar och minuter, men komma skiljer två tider åt"),
        (_NO_SPACE_FOR_MINUTES, r"\1.\2", "saknar punkt mellan timmar och minuter"),
        (_SPAN_THEN_SPAN, r"\1, ", "saknar komma mellan tiderna"),
    ):
        meant = mistake.sub(mended, words)
        if meant != words and (hours := _read(meant, read)):
            return Refused(f"Tiden {quoted(text)} {message}.", f"Skriv {_sign(hours)}.")
    return Refused(
        f"Tiden {quoted(text)} går inte att läsa.",
        "Skriv till exempel 8-17, 8.30-16, 8-12, 13-16.30, dygnet runt eller stängt.",
    )


def _read(text: str, read: Callable[[str], Hours]) -> Hours:
    try:
        return read(text)
    except Refused:
        return ()


def backwards(span: str, start: int, end: int) -> Refused:
    """Why an interval that ends when it starts or before cannot be used."""
    if start == end:
        return Refused(f"Tiden {quoted(span)} slutar när den börjar.", "Skriv till exempel 8-17, eller dygnet runt.")
    afternoon = end + _NOON
    if start < 13 * 60 and 60 <= end <= _NOON:
        return Refused(
            f"Tiden {quoted(span)} kan läsas på två sätt, för {clock(end)} kan vara {clock(afternoon)} "
            f"eller {clock(end)} nästa morgon.",
            f"Skriv {clock(start)}-{clock(afternoon)}, eller {clock(start)}-24 och 0-{clock(end)} på nästa dag.",
        )
    hint = f"Skriv den tidigare tiden först, till exempel {clock(end)}-{clock(start)}."
    if end <= 6 * 60:
        hint = f"Går tiden över midnatt, skriv {clock(start)}-24 och lägg resten på nästa dag."
    return Refused(f"Tiden {quoted(span)} slutar innan den börjar.", hint)


def check_order(intervals: list[Interval], text: str) -> None:
    """Refuse an early interval that stands after a later one, and so may be in the afternoon. Raises Refused."""
    for earlier, later in pairwise(intervals):
        afternoon = Interval(later.start + _NOON, later.end + _NOON)
        may_be_later = 60 <= later.start < _EARLY and later.end <= _NOON and earlier.end <= afternoon.start
        if later.start < earlier.start and may_be_later:
            morning, moved = _sign((later,)), _sign((afternoon,))
            raise Refused(
                f"Tiden {quoted(text)} kan läsas på två sätt, för {morning} kan vara {moved} eller på morgonen.",
                f"Skriv {moved}, eller skriv tiderna i ordning med {morning} först.",
            )


def _sign(hours: Hours) -> str:
    return ", ".join(f"{clock(start)}-{clock(end)}" for start, end in hours)


def clock(minutes: int) -> str:
    """Minutes from midnight as on a door sign: `8`, `16.30`."""
    return f"{minutes // 60}.{minutes % 60:02}" if minutes % 60 else f"{minutes // 60}"

"""Why a time cannot be read, or can be read in two ways, and how to write what was meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from kiosk.content.problems import Refused
from kiosk.content.text.dates_and_times import clock, hours_text, padded_clock
from kiosk.content.text.quoting import quoted
from kiosk.schedule.rules import Hours, Interval

_NOON = 12 * 60
_EARLY = 8 * 60
"""Hours before this may be meant as those of the afternoon: 1-4 as 13-16."""

# Patterns are compiled when they are first used: content without mistakes needs none of these.
_FROM = r"(?:fr\.? ?o\.? ?m\.? ?|från och med |från |efter )?(?:kl\.? ?)?([0-9]{1,2})([.:][0-9]{2})? ?-?"
_ONE_DIGIT = r"(?<![0-9.,:])([0-9]{1,2})[.,:]([0-9])(?![0-9])"
_NO_SPACE_FOR_MINUTES = r"(?<![0-9.,:])([0-9]{1,2})([0-9]{2})(?![0-9])"
_DECIMAL_COMMA = r"([0-9]{1,2}),([0-9]{2})(?![0-9])"
_SPAN_THEN_SPAN = r"(- ?(?:kl\.? ?)?[0-9]{1,2}(?:[.:][0-9]{2})?) (?=(?:kl\.? ?)?[0-9])"


class StatedInterval(NamedTuple):
    """One stretch of hours as it is written: whether one of its times begins with a zero."""

    interval: Interval
    has_zero: bool


def unreadable(words: str, text: str, read: Callable[[str], Hours]) -> Refused:
    """Why hours cannot be read; `read` says whether a text with one thing mended can, and raises Refused if not."""
    if match := re.search(_ONE_DIGIT, words):
        hour, digit = match[1], match[2]
        times = [f"{hour}.0{digit}", *([f"{hour}.30"] if digit == "5" else []), f"{hour}.{digit}0"]
        known = f"{', '.join(times[:-1])} eller {times[-1]}" if digit < "6" else times[0]
        return Refused(f"Tiden {quoted(text)} är otydlig, för minuter skrivs med två siffror.", f"Skriv {known}.")
    for mistake, mended, message in (
        (_DECIMAL_COMMA, r"\1.\2", "har komma mellan timmar och minuter, men komma skiljer två tider åt"),
        (_NO_SPACE_FOR_MINUTES, r"\1.\2", "saknar punkt mellan timmar och minuter"),
        (_SPAN_THEN_SPAN, r"\1, ", "saknar komma mellan tiderna"),
    ):
        meant = re.sub(mistake, mended, words)
        if meant != words and (hours := _read(meant, read)):
            return Refused(f"Tiden {quoted(text)} {message}.", f"Skriv {hours_text(hours)}.")
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
            f"Skriv {clock(start)}-{clock(afternoon)}. Går tiden över midnatt, {_past_midnight(start, end)}",
        )
    hint = f"Skriv den tidigare tiden först, till exempel {clock(end)}-{clock(start)}."
    if end == 0:
        hint = f"Skriv {clock(start)}-24, för 24 är midnatt."
    elif end <= 6 * 60:
        hint = f"Går tiden över midnatt, {_past_midnight(start, end)}"
    return Refused(f"Tiden {quoted(span)} slutar innan den börjar.", hint)


def _past_midnight(start: int, end: int) -> str:
    return (
        f"skriv {clock(start)}-24, och på nästa dag resten tillsammans med dess egna tider: "
        f"0-{clock(end)}, {'8-17' if end < _EARLY else '13-17'}."
    )


def check_not_ambiguous(stated: list[StatedInterval], text: str) -> None:
    """Refuse hours that may be those of the afternoon: 1-4 alone, or after 8-12. Raises Refused.

    A zero first, as in 01-04 and 0.30-2, makes them those of the night or the morning.
    """
    for earlier, later in zip([None, *stated], stated, strict=False):
        start, end = later.interval
        afternoon = Interval(start + _NOON, end + _NOON)
        stands_after = earlier and start < earlier.interval.start and earlier.interval.end <= afternoon.start
        if later.has_zero or not 60 <= start < _EARLY or end > (_NOON if stands_after else _EARLY - 61):
            continue
        morning, moved = hours_text((later.interval,)), hours_text((afternoon,))
        raise Refused(
            f"Tiden {quoted(text)} kan läsas på två sätt, för {morning} kan vara {moved} eller på morgonen.",
            f"Skriv {moved}, eller {padded_clock(start)}-{padded_clock(end)} om det är på morgonen.",
        )


def check_closing_not_ambiguous(hour: str, closing: int) -> None:
    """Refuse a closing time that may be in the afternoon: 5, but not 05. Raises Refused."""
    likely = _likely_closing(closing)
    if not hour.startswith("0") and likely != closing:
        afternoon = clock(likely)
        raise Refused(
            f"Tiden {clock(closing)} kan läsas på två sätt, för den kan vara {afternoon} eller på morgonen.",
            f"Skriv stänger {afternoon}, eller stänger {padded_clock(closing)} om det är på morgonen.",
        )


def _likely_closing(closing: int) -> int:
    """When it more likely closes: an hour of the early morning is meant as one of the afternoon."""
    return closing + _NOON if 60 <= closing < _EARLY else closing


def not_closed(text: str, words: str) -> Refused:
    """Why what is closed cannot be read; `words` is the text made plain."""
    hint = "Skriv hela dagen, eller från när till när, till exempel 12-17."
    if (match := re.fullmatch(_FROM, words)) and 0 < int(match[1]) < 24:
        hint = f"Skriv {match[1]}{match[2] or ''}-24 om det är stängt resten av dagen, annars hela dagen."
    return Refused(f"{quoted(text)} säger inte när det är stängt.", hint)


def no_closing_time(text: str, closing: int | None) -> Refused:
    """Why what a shortened day says is no closing time; `closing` is a time in it that may be meant, in minutes."""
    hint = "Skriv till exempel stänger 15, stänger 15.30 eller stängt."
    if closing is not None:
        hint = f"Skriv stänger {clock(_likely_closing(closing))}."
    return Refused(f"{quoted(text)} säger inte när dagen slutar.", hint)


def no_such_time(hour: str, minute: str | None) -> Refused:
    """Why hours and minutes as written are no time of day."""
    hint = "Skriv ett klockslag mellan 0 och 24, till exempel 16.30."
    if int(minute or 0) > 59:
        hint = "Minuterna går från 0 till 59, till exempel 8.45 för kvart i nio."
    return Refused(f"Klockslaget {f'{hour}.{minute}' if minute else hour} finns inte.", hint)

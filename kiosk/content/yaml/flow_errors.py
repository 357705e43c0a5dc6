"""Slips between braces, where a comma ends a text: `{tider: 8-12, 13-15}`, `{tider: 8,30-12}`, `{datum:24/12}`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.text.quoting import in_quotes, quoted
from kiosk.content.yaml import missing_space
from kiosk.content.yaml.look_alikes import look_alike

# Patterns are compiled when they are first used: content without mistakes needs none of these.
_SPAN = r"[0-9]{1,2}(?:[.:][0-9]{2})? ?[-–—] ?[0-9]{1,2}(?:[.:][0-9]{2})?"
_TIMES = "[0-9.:, –—-]+"
_DECIMAL_COMMA = "([0-9]{1,2}),([0-9]{2})(?![0-9])"


class Pair(NamedTuple):
    """A key and its value as they stand between braces; `start` and `end` tell where in the file the value does.

    `alone` is a key without a colon, `plain` a value that is a text without quotes.
    """

    key: str
    value: str
    line: int
    start: int
    end: int
    alone: bool
    plain: bool


class Slip(NamedTuple):
    """What was meant: the pairs from `first` up to `last` are one, with this key and this text."""

    first: int
    last: int
    key: str
    text: str
    message: str
    hint: str
    line: int


def slips(pairs: list[Pair], source: str) -> Iterator[Slip]:
    """The slips among the pairs of one map."""
    for number, pair in enumerate(pairs):
        if pair.alone and (meant := missing_space.in_pair(pair.key)):
            yield Slip(number, number + 1, *meant, missing_space.MESSAGE, meant.hint, pair.line)
        elif pair.plain and not pair.alone:
            last = number + 1
            while last < len(pairs) and _is_rest(pairs[last]):
                last += 1
            if last > number + 1:
                text = " ".join(source[pair.start : pairs[last - 1].end].split())
                pieces = [pair.value, *(each.key for each in pairs[number + 1 : last])]
                yield Slip(number, last, pair.key, *_advice(pair.key, text, pieces), pair.line)


def _is_rest(pair: Pair) -> bool:
    """Whether a key without a colon is the rest of the text before the comma."""
    return pair.alone and not missing_space.in_pair(pair.key) and not look_alike(pair.key)


def _advice(key: str, text: str, pieces: list[str]) -> tuple[str, str, str]:
    """What was meant, message and hint."""
    if re.fullmatch(_TIMES, text) and not all(re.fullmatch(_SPAN, piece) for piece in pieces):
        meant = re.sub(_DECIMAL_COMMA, r"\1.\2", text)
        hint = f"Skriv punkt mellan timmar och minuter: {key}: {in_quotes(meant)}"
        return meant, f"Kommat i {quoted(text)} delar upp tiden.", hint
    message = f"Kommat i {quoted(text)} delar upp texten, för den saknar citattecken."
    return text, message, f"Sätt citattecken runt: {key}: {in_quotes(text)}"

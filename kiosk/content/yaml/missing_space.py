"""The slip `key:value`, without the space after the colon that makes it a key and a value.

YAML reads it as one text, so it is found later, in places that know more or less about what stands around it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MESSAGE = "Det saknas ett mellanslag efter kolonet."

_WHOLE_TEXT = re.compile(r"([^\W\d][^:\s]*):([^\s/].*)")
_START_OF_TEXT = re.compile(r"([^\W\d][^:\s]*):([^\s/]+)")
_LINE = re.compile(r"\s*(?:- )?([^\s:#\"']+):([^\s/].*)")


class MissingSpace(NamedTuple):
    """The key and the value that were meant."""

    key: str
    value: str

    @property
    def hint(self) -> str:
        """What to write."""
        return f"Sätt ett mellanslag efter kolonet: {self.key}: {self.value}"


def in_pair(text: str) -> MissingSpace | None:
    """In a text between two commas of a map in braces: all of it is the pair."""
    return _meant(_WHOLE_TEXT.fullmatch(text))


def in_text(text: str) -> MissingSpace | None:
    """In a text that stands where a map should: the first pair of it, up to the next space."""
    return _meant(_START_OF_TEXT.match(text))


def on_line(line: str) -> tuple[str, str] | None:
    """Message and hint for a line of a file that cannot be read."""
    match = _LINE.fullmatch(line)
    return (MESSAGE, f"Skriv ett mellanslag efter kolonet: {match[1]}: {match[2]}") if match else None


def _meant(match: re.Match[str] | None) -> MissingSpace | None:
    return MissingSpace(match[1], match[2]) if match else None

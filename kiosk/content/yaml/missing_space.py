"""The slip `key:value`, without the space after the colon that makes it a key and a value.

YAML reads it as one text, so it is found later, in places that know more or less about what stands around it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MESSAGE = "Det saknas ett mellanslag efter kolonet."

# Patterns are compiled when they are first used: content without mistakes needs none of these.
_WHOLE_TEXT = r"([^\W\d][^:\s]*):([^\s/].*)"
_START_OF_TEXT = r"([^\W\d][^:\s]*):([^\s/]+)"
_LINE = r"\s*(?:- )?([^\s:#\"']+):([^\s/].*)"


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
    return _meant(re.fullmatch(_WHOLE_TEXT, text))


def in_text(text: str) -> MissingSpace | None:
    """In a text that stands where a map should: the first pair of it, up to the next space."""
    return _meant(re.match(_START_OF_TEXT, text))


def on_line(line: str) -> tuple[str, str] | None:
    """Message and hint for a line of a file that cannot be read."""
    match = re.fullmatch(_LINE, line)
    return (MESSAGE, f"Skriv ett mellanslag efter kolonet: {match[1]}: {match[2]}") if match else None


def _meant(match: re.Match[str] | None) -> MissingSpace | None:
    return MissingSpace(match[1], match[2]) if match else None

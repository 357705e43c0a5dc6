"""One file being read: where its problems go, and what the values in it may refer to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from kiosk.content.problems import Problem, Refused, Severity


class Known(NamedTuple):
    """What the values of a file may refer to. None is not known, because the file that says so has problems itself.

    `today` is the local date; None where the clock is not known, and then nothing is in the past.
    """

    folder: Path
    icons: frozenset[str] = frozenset()
    languages: tuple[str, ...] | None = None
    offices: tuple[str, ...] | None = None
    today: date | None = None


class Reading(NamedTuple):
    """A file while it is read."""

    file: str
    known: Known
    problems: list[Problem]

    def error(self, line: int, message: str, hint: str) -> None:
        """Something that stops the content from being used."""
        self.problems.append(Problem(self.file, line, message, hint))

    def remark(self, line: int, message: str, hint: str) -> None:
        """Something worth knowing that stops nothing."""
        self.problems.append(Problem(self.file, line, message, hint, Severity.REMARK))

    def refused(self, line: int, refused: Refused) -> None:
        """What a parser of texts refused, at the line where the text stood."""
        self.error(line, refused.message, refused.hint)


def nearest(word: str, candidates: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The candidate that `word` most likely was meant to be; None if none is near. `cutoff` 1 is the same word."""
    from difflib import get_close_matches  # noqa: PLC0415 (not needed by content without mistakes)

    if len(word) > 60:
        return None
    known = {candidate.casefold(): candidate for candidate in candidates}
    found = get_close_matches(word.casefold(), known, n=1, cutoff=cutoff)
    return known[found[0]] if found else None


def listed(words: Iterable[str], at_most: int | None = 20) -> str:
    """Words, twenty at most unless told otherwise, as a Swedish enumeration: "a, b eller c"."""
    *most, last = islice(words, at_most)
    return f"{', '.join(most)} eller {last}" if most else last

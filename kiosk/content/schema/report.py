"""One file being read: where its problems go, and what the values in it may refer to."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.content.problems import Problem, Refused, Severity
from kiosk.content.text.key_names import KeyNames


class Known(NamedTuple):
    """What the values of a file may refer to. Languages or offices are None where their file has problems.

    `keys` are those that advice mentions. `today` is the local date; None where the clock is not known, and then
    nothing is in the past.
    """

    folder: Path
    keys: KeyNames
    icons: frozenset[str] = frozenset()
    languages: tuple[str, ...] | None = None
    offices: tuple[str, ...] | None = None
    today: date | None = None


class FileReport(NamedTuple):
    """The file that is being read, and where its problems go."""

    file: str
    known: Known
    problems: list[Problem]

    def error(self, line: int, message: str, hint: str) -> None:
        """Report what stops the content from being used."""
        self.problems.append(Problem(self.file, line, message, hint))

    def remark(self, line: int, message: str, hint: str) -> None:
        """Report what is worth knowing but stops nothing."""
        self.problems.append(Problem(self.file, line, message, hint, Severity.REMARK))

    def refused(self, line: int, refused: Refused) -> None:
        """Report what a parser refused, at the line where the text stands."""
        self.error(line, refused.message, refused.hint)

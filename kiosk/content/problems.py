"""Problems in the content folder: where each one is, what is wrong and what to write instead."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error stops the content from being used; a remark does not."""

    ERROR = "error"
    REMARK = "remark"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem, ordered by file and line.

    `file` is relative to the content folder with forward slashes, "" for the folder itself; `line` counts from 1,
    0 where no line can be pointed at. `message` says what is wrong and `hint` what to write instead, both in
    Swedish and both whole sentences.
    """

    file: str
    line: int
    message: str
    hint: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """`file:line: what is wrong. What to write.`"""
        remark = "anmärkning: " if self.severity is Severity.REMARK else ""
        return f"{self.file or '.'}:{self.line}: {remark}{self.message} {self.hint}".rstrip()


class Refused(Exception):
    """Raised by a parser for a text that cannot be used; the shape that called it makes it a Problem with a line.

    `message` says what is wrong and `hint` what to write instead, as in Problem.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint


class Recognised(Refused):
    """A refusal whose hint is about what was meant, so that no similar word needs to be suggested."""


class RefusedAt(Refused):
    """A refusal that knows its line in the file."""

    def __init__(self, line: int, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.line = line

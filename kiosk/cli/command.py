"""What a command is, what it exits with, and the error that ends it with a message."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.paths import Paths

OK, FAILED, WRONG_USE, NO_DISPLAY, INTERRUPTED = 0, 1, 2, 3, 130
"""The exit codes; 130 is what a shell gives a program that control-C ended."""


class CommandError(Exception):
    """A command cannot be carried out. The message is for the person who gave it; `code` is the exit code."""

    def __init__(self, message: str, code: int = FAILED) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the program.

    `help` is its line in `kiosk --help`; a command without one is not listed there. `description` stands in its own
    help. `add_arguments` adds its arguments to its parser, and knows the languages that commands can answer in.
    `run` carries it out, prints, and returns the exit code; it raises CommandError.
    """

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser, Sequence[str]], None]
    run: Callable[[argparse.Namespace, Paths], int]
    description: str | None = None

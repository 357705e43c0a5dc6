"""`kiosk voice`: the process that speaks. `kiosk run` starts it; no person gives the command, so no help lists it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from kiosk.cli.command import Command
from kiosk.paths import Paths


def add_arguments(parser: argparse.ArgumentParser, _: Sequence[str]) -> None:
    """Add the options of `kiosk voice`."""
    parser.add_argument("--engine", dest="engines", nargs="+", metavar="NAME")


def run(options: argparse.Namespace, _: Paths) -> int:
    """Speak what standard input asks for, and report on standard output."""
    from kiosk.qt.speech.voice import run

    return run(sys.stdin.buffer, sys.stdout.buffer, options.engines)


VOICE = Command("voice", "", add_arguments, run)

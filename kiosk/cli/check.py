"""`kiosk check`: everything that is wrong with a content folder, in Swedish for staff."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.cli.arguments import add_json
from kiosk.cli.command import FAILED, OK, WRONG_USE, Command, CommandError
from kiosk.cli.inputs import exists, folder_of, load_as_of_today
from kiosk.cli.output import print_json
from kiosk.content.problems import Severity
from kiosk.paths import Paths


def add_arguments(parser: argparse.ArgumentParser, _: Sequence[str]) -> None:
    """Add the arguments of `kiosk check`."""
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="else the content the program came with")
    add_json(parser)


def run(options: argparse.Namespace, paths: Paths) -> int:
    """Print every problem, errors first. The exit code is FAILED if there is an error."""
    folder = options.folder or paths.content
    if not exists(folder):
        raise CommandError(f"Mappen {folder} finns inte, eller får inte läsas. Kontrollera sökvägen.", WRONG_USE)
    if folder.is_file():
        raise CommandError(f"{folder} är en fil. Skriv mappen: kiosk check {folder_of(folder)}", WRONG_USE)
    loaded = load_as_of_today(folder, paths)
    if options.json:
        fields = ("file", "line", "severity", "message", "hint")
        print_json([{field: getattr(problem, field) for field in fields} for problem in loaded.problems])
    else:
        for problem in sorted(loaded.problems, key=lambda problem: problem.severity is Severity.REMARK):
            print(problem)  # errors first: they are what must be mended
        errors = sum(problem.severity is Severity.ERROR for problem in loaded.problems)
        # On standard error: a program that reads standard output gets problems and nothing else.
        print(f"{_count(errors)}, {len(loaded.problems) - errors} anmärkningar.", file=sys.stderr)
    return FAILED if loaded.content is None else OK


def _count(errors: int) -> str:
    """The number of errors, in Swedish for staff."""
    return "Inga fel" if errors == 0 else "1 fel måste rättas" if errors == 1 else f"{errors} fel måste rättas"


CHECK = Command("check", "check a content folder", add_arguments, run)

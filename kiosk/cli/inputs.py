"""What commands need before they can begin: the content, the offices and dates meant, this machine's settings.

Whatever is not to be had is a CommandError, whose message is for the one who gave the command.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from kiosk.content.loader import Loaded
from kiosk.content.model import Content, Office
from kiosk.content.problems import Severity
from kiosk.device import Device, load_device

OK, FAILED, WRONG_USE, NO_DISPLAY = 0, 1, 2, 3
"""What commands exit with."""

_CALENDAR = b"BEGIN:VCALENDAR"

log = logging.getLogger(__name__)


class CommandError(Exception):
    """A command that cannot be carried out; the message is for the one who gave it."""

    def __init__(self, message: str, code: int = FAILED) -> None:
        super().__init__(message)
        self.code = code


def offices_meant(name: str | None, content: Content) -> tuple[Office, ...]:
    """All offices, or the one of the name."""
    meant = name and name.casefold()
    offices = tuple(office for office in content.offices if meant in (None, office.name.casefold()))
    if not offices:
        names = ", ".join(office.name for office in content.offices)
        raise CommandError(f"no office is called '{name}'. There are: {names}.", WRONG_USE)
    return offices


def dates_meant(options: argparse.Namespace, today: date) -> tuple[date, date]:
    """The first local date of a report, and the one to stop before."""
    if options.year:
        if options.first or options.last:
            raise CommandError("--year goes without --from and --to.", WRONG_USE)
        return date(options.year, 1, 1), date(options.year + 1, 1, 1)
    first = options.first or today - timedelta(days=today.weekday())
    last = options.last or first + timedelta(days=7)
    if first >= last:
        raise CommandError(f"--to {last} must be a date after --from {first}.", WRONG_USE)
    return first, last


def load_content(folder: Path, load: Callable[[Path], Loaded]) -> Content:
    """Load the content, or say everything that is wrong with it."""
    if not exists(folder):
        raise CommandError(f"there is no content folder {folder}, or it may not be read.", WRONG_USE)
    if folder.is_file():
        raise CommandError(f"{folder} is a file; name the folder: --content {folder_of(folder)}", WRONG_USE)
    loaded = load(folder)
    if loaded.content is None:
        errors = (problem for problem in loaded.problems if problem.severity is Severity.ERROR)
        problems = "\n".join(str(problem) for problem in errors)
        raise CommandError(f"the content in {folder} cannot be used:\n{problems}")
    return loaded.content


def folder_of(file: Path) -> Path:
    """The content folder that a file in it was named instead of."""
    return next((folder for folder in file.parents if (folder / "kiosk.yaml").is_file()), file.parent)


def check_calendar(file: Path) -> None:
    """Refuse to overwrite what is no calendar."""
    try:
        with file.open("rb") as stream:
            begins = stream.read(len(_CALENDAR))
    except OSError:
        return  # there is none, or writing it will tell
    if begins and begins != _CALENDAR:
        raise CommandError(f"{file} is there already and is no calendar; nothing was written.", WRONG_USE)


def load_settings(file: Path | None) -> Device | None:
    """Read this machine's own settings. What is wrong with them is logged; None when they cannot be used."""
    if file is None:
        return Device()
    if not exists(file):
        log.error("There is no %s", file)
        return None
    device, problems = load_device(file)
    for problem in problems:
        log.log(logging.ERROR if problem.severity is Severity.ERROR else logging.INFO, "%s", problem)
    return device


def exists(path: Path) -> bool:
    """Whether there is such a file or folder that can be looked at."""
    try:
        return path.exists()
    except OSError:
        return False

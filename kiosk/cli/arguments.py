"""Options that several commands share, and how the values on the command line are read."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from kiosk.schedule.timeline import ZONE

GIVEN = argparse.SUPPRESS
"""The default of an option that may stand before its command too, as in `kiosk --content X status`.

With any other default, the command would overwrite what was given before it.
"""

_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_SMALLEST, _LARGEST = 240, 8192


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add --json."""
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")


def add_language(parser: argparse.ArgumentParser, languages: Sequence[str]) -> None:
    """Add --language, for an answer in one of the languages."""
    parser.add_argument("--language", choices=languages, default=GIVEN, help="else sv")


def add_content(parser: argparse.ArgumentParser, default: str | None = GIVEN) -> None:
    """Add --content, a folder."""
    parser.add_argument("--content", type=Path, default=default, metavar="DIR", help="else what the program came with")


def add_at(parser: argparse.ArgumentParser, explanation: str, default: str | None = GIVEN) -> None:
    """Add --at, an aware time."""
    parser.add_argument("--at", type=local_time, default=default, metavar="TIME", help=explanation)


def local_time(text: str) -> datetime:
    """Read an ISO 8601 time; without an offset it is Swedish local time. Raises ArgumentTypeError, as all here do."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a time; write e.g. 2026-06-24T16:30") from error
    _check_year(text, time.year)
    return time if time.tzinfo else time.replace(tzinfo=ZONE)


def local_date(text: str) -> date:
    """Read an ISO 8601 date."""
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date; write e.g. 2026-06-24") from error
    _check_year(text, day.year)
    return day


def year(text: str) -> int:
    """Read a year of four digits."""
    if not re.fullmatch(r"\d{4}", text):
        raise argparse.ArgumentTypeError(f"'{text}' is not a year; write e.g. 2027")
    _check_year(text, int(text))
    return int(text)


def size(text: str) -> tuple[int, int]:
    """Read the width and height of a screen in pixels, "1080x1920"."""
    found = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size; write e.g. 1080x1920")
    width, height = int(found[1]), int(found[2])
    if not (min(width, height) >= _SMALLEST and max(width, height) <= _LARGEST):
        raise argparse.ArgumentTypeError(f"'{text}' is not between {_SMALLEST} and {_LARGEST} pixels a side")
    return width, height


def _check_year(text: str, year: int) -> None:
    """Refuse years before Swedish standard time was settled, and years of which nothing can be known."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"'{text}' is not between the years {_FIRST_YEAR} and {_LAST_YEAR}")

"""What can be written on the command line: the commands, their options, and how their values are read."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.schedule.timeline import ZONE

# An option of a command must not overwrite what stood before the command, as in `kiosk --content X status`.
_GIVEN = argparse.SUPPRESS

_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_SMALLEST, _LARGEST = 240, 8192


def build_parser(languages: Sequence[str]) -> argparse.ArgumentParser:
    """Make the parser. Its result names the `command`, holds its options, and in `usage` the command's own parser.

    `languages` are those that commands can answer in.
    """
    parser = argparse.ArgumentParser(prog="kiosk", description="The lobby screen of a town hall.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.set_defaults(command="run", usage=parser)
    _add_run_options(parser)
    commands = parser.add_subparsers(metavar="COMMAND")

    run = commands.add_parser("run", help="show the screen (the default)")
    run.set_defaults(command="run", usage=run)
    _add_run_options(run, _GIVEN)

    status = commands.add_parser("status", help="print whether each office is open")
    _add_content(status, _GIVEN)
    _add_at(status, _GIVEN, "local time, e.g. 2026-06-24T16:30; else now")
    _add_language(status, languages)
    _add_json(status)
    status.set_defaults(command="status", usage=status)

    _add_hours(commands, languages)

    check = commands.add_parser("check", help="check a content folder")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="else the content the program came with")
    _add_json(check)
    check.set_defaults(command="check", usage=check)

    shots = commands.add_parser("shots", help="render every screen as PNG; needs no display")
    shots.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    _add_content(shots, _GIVEN)
    _add_at(shots, _GIVEN, "local time the screens show; else now")
    shots.add_argument("--size", type=_size, nargs="+", action="extend", metavar="WxH")
    shots.add_argument("--language", dest="languages", nargs="+", action="extend", metavar="LANG")
    shots.add_argument("--theme", choices=("light", "contrast"), nargs="+", action="extend", metavar="light|contrast")
    shots.set_defaults(command="shots", usage=shots)

    # What `run` starts to read aloud; nobody types it, so no help lists it.
    voice = commands.add_parser("voice")
    voice.add_argument("--engine", dest="engines", nargs="+", metavar="NAME")
    voice.set_defaults(command="voice", usage=voice)
    return parser


def _add_hours(commands: Any, languages: Sequence[str]) -> None:
    hours = commands.add_parser(
        "hours",
        help="print the hours of every day, the days of a year that differ, or every opening and closing",
        description="Without --json and --ics a table for people: the days from --from to --to, else this week; with "
        "--year the days that are not like others. With --json every opening and closing, or with --year those days.",
    )
    hours.add_argument("--office", metavar="NAME", help="else all")
    hours.add_argument("--from", dest="first", type=_date, metavar="DATE", help="first local date; else Monday")
    hours.add_argument(
        "--to", dest="last", type=_date, metavar="DATE", help="local date to stop before; else a week on"
    )
    hours.add_argument("--year", type=_year, metavar="YEAR", help="every day that differs from the ordinary, and why")
    hours.add_argument(
        "--ics",
        type=_calendar,
        metavar="FILE.ics",
        help="write the openings and the days that differ as iCalendar, instead of the table",
    )
    _add_content(hours, _GIVEN)
    _add_language(hours, languages)
    _add_json(hours)
    hours.set_defaults(command="hours", usage=hours)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")


def _add_language(parser: argparse.ArgumentParser, languages: Sequence[str]) -> None:
    parser.add_argument("--language", choices=languages, default=_GIVEN, help="else sv")


def _add_content(parser: argparse.ArgumentParser, default: Any = None) -> None:
    parser.add_argument("--content", type=Path, default=default, metavar="DIR", help="else what the program came with")


def _add_at(parser: argparse.ArgumentParser, default: Any, told: str) -> None:
    parser.add_argument("--at", type=_local_time, default=default, metavar="TIME", help=told)


def _add_run_options(parser: argparse.ArgumentParser, default: Any = None) -> None:
    _add_content(parser, default)
    parser.add_argument("--device", type=Path, default=default, metavar="FILE", help="this machine's device.yaml")
    parser.add_argument("--window", type=_size, default=default, metavar="WxH", help="a window instead of fullscreen")
    _add_at(parser, default, "local time to start from")
    parser.add_argument("--language", default=default, metavar="LANG", help="language to start in, e.g. sv")


def _local_time(text: str) -> datetime:
    """Read an ISO 8601 time; without an offset it is Swedish local time."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a time; write e.g. 2026-06-24T16:30") from error
    _check_year(text, time.year)
    return time if time.tzinfo else time.replace(tzinfo=ZONE)


def _calendar(text: str) -> Path:
    file = Path(text)
    if file.suffix.lower() != ".ics":
        raise argparse.ArgumentTypeError(f"'{text}' is no calendar file; write e.g. {file.stem}.ics")
    return file


def _date(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date; write e.g. 2026-06-24") from error
    _check_year(text, day.year)
    return day


def _year(text: str) -> int:
    if not re.fullmatch(r"\d{4}", text):
        raise argparse.ArgumentTypeError(f"'{text}' is not a year; write e.g. 2027")
    _check_year(text, int(text))
    return int(text)


def _check_year(text: str, year: int) -> None:
    """Refuse years in which there was no Swedish standard time to speak of, or of which nothing can be known."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"'{text}' is not between the years {_FIRST_YEAR} and {_LAST_YEAR}")


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size; write e.g. 1080x1920")
    width, height = int(found[1]), int(found[2])
    if not (min(width, height) >= _SMALLEST and max(width, height) <= _LARGEST):
        raise argparse.ArgumentTypeError(f"'{text}' is not between {_SMALLEST} and {_LARGEST} pixels a side")
    return width, height

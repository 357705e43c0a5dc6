"""`kiosk hours`: opening hours between two dates, as tables, as JSON or as a calendar file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.cli.arguments import add_content, add_json, add_language, local_date, year
from kiosk.cli.command import OK, WRONG_USE, Command, CommandError
from kiosk.cli.inputs import content_to_answer_from
from kiosk.cli.output import print_json
from kiosk.content.model import Content, Office
from kiosk.language.catalogue import load_language
from kiosk.paths import Paths
from kiosk.schedule.timeline import ZONE

_CALENDAR_BEGINS = b"BEGIN:VCALENDAR"


def add_arguments(parser: argparse.ArgumentParser, languages: Sequence[str]) -> None:
    """Add the options of `kiosk hours`."""
    parser.add_argument("--office", metavar="NAME", help="else all")
    parser.add_argument("--from", dest="first", type=local_date, metavar="DATE", help="first local date; else Monday")
    parser.add_argument(
        "--to", dest="last", type=local_date, metavar="DATE", help="local date to stop before; else a week on"
    )
    parser.add_argument("--year", type=year, metavar="YEAR", help="every day that differs from the ordinary, and why")
    parser.add_argument(
        "--ics",
        type=_calendar_path,
        metavar="FILE.ics",
        help="write the openings and the days that differ as iCalendar, instead of the table",
    )
    add_content(parser)
    add_language(parser, languages)
    add_json(parser)


def run(options: argparse.Namespace, paths: Paths) -> int:
    """Print the hours, or write them to a calendar file."""
    # Imported here, like the calendar below: the other commands start without them.
    from kiosk.cli.hours_report import change_rows, week_table, year_overview, year_rows

    offices = _offices_meant(options.office, content_to_answer_from(options.content, paths))
    now = datetime.now(UTC)
    first, last = _dates_meant(options, now.astimezone(ZONE).date())
    language = load_language(options.language or "sv", paths.locale)
    if options.ics:
        from kiosk.cli.calendar_file import calendar_file

        _write_calendar(options.ics, calendar_file(offices, first, last, now, language))
        if not options.json:
            return OK
    if options.json and options.year:
        print_json([row for office in offices for row in year_rows(office, options.year, language)])
    elif options.json:
        print_json([row for office in offices for row in change_rows(office, first, last, language)])
    elif options.year:
        print("\n\n".join(year_overview(office, options.year, language) for office in offices))
    else:
        print("\n\n".join(week_table(office, first, last, language) for office in offices))
    return OK


def _offices_meant(name: str | None, content: Content) -> tuple[Office, ...]:
    """All offices, or the one of the name, in any case. Raises CommandError if there is none."""
    meant = name and name.casefold()
    offices = tuple(office for office in content.offices if meant in (None, office.name.casefold()))
    if not offices:
        names = ", ".join(office.name for office in content.offices)
        raise CommandError(f"no office is called '{name}'. There are: {names}.", WRONG_USE)
    return offices


def _dates_meant(options: argparse.Namespace, today: date) -> tuple[date, date]:
    """The first local date of a report, and the one to stop before. Raises CommandError if they contradict."""
    if options.year:
        if options.first or options.last:
            raise CommandError("--year goes without --from and --to.", WRONG_USE)
        return date(options.year, 1, 1), date(options.year + 1, 1, 1)
    first = options.first or today - timedelta(days=today.weekday())
    last = options.last or first + timedelta(days=7)
    if first >= last:
        raise CommandError(f"--to {last} must be a date after --from {first}.", WRONG_USE)
    return first, last


def _calendar_path(text: str) -> Path:
    file = Path(text)
    if file.suffix.lower() != ".ics":
        raise argparse.ArgumentTypeError(f"'{text}' is no calendar file; write e.g. {file.stem}.ics")
    return file


def _write_calendar(file: Path, data: bytes) -> None:
    _check_overwrites_calendar(file)
    try:
        file.write_bytes(data)
    except OSError as error:
        raise CommandError(f"{file} cannot be written: {error.strerror}.") from error
    print(f"wrote {file}", file=sys.stderr)


def _check_overwrites_calendar(file: Path) -> None:
    """Refuse to overwrite a file that is no calendar."""
    try:
        with file.open("rb") as stream:
            begins = stream.read(len(_CALENDAR_BEGINS))
    except OSError:
        return  # there is no file; or there is another error, and writing reports it
    if begins and begins != _CALENDAR_BEGINS:
        raise CommandError(f"{file} is there already and is no calendar; nothing was written.", WRONG_USE)


HOURS = Command(
    "hours",
    "print the hours of every day, the days of a year that differ, or every opening and closing",
    add_arguments,
    run,
    "Without --json and --ics a table for people: the days from --from to --to, else this week; with "
    "--year the days that are not like others. With --json every opening and closing, or with --year those days.",
)

"""The commands. Their shape and their `--json` output are a contract; this is the only file that prints.

Qt is imported inside the commands that show something, so that the others answer without it.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.care.logs import start_logging
from kiosk.cli import hours_report
from kiosk.cli.arguments import build_parser
from kiosk.cli.inputs import (
    FAILED,
    NO_DISPLAY,
    OK,
    WRONG_USE,
    CommandError,
    check_calendar,
    dates_meant,
    exists,
    folder_of,
    load_content,
    load_settings,
    offices_meant,
)
from kiosk.content.loader import Loaded, load
from kiosk.content.model import Content, Office
from kiosk.content.problems import Severity
from kiosk.device import Device
from kiosk.language.catalogue import Language, load_language, spoken_languages
from kiosk.language.statuses import office_line, status_words
from kiosk.language.texts import best_text
from kiosk.moment import Moment
from kiosk.paths import Paths, find_paths
from kiosk.schedule.timeline import ZONE

if TYPE_CHECKING:
    from kiosk.qt.shots import View

_MM_PER_INCH = 25.4

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command. Returns the exit code: 0 done, 1 could not, 2 wrong use, 3 no display."""
    _speak_utf8()
    logging.getLogger().addHandler(logging.NullHandler())  # only `run` has a log; the others say what they have to say
    paths = find_paths()
    options, unknown = build_parser(spoken_languages(paths.locale)).parse_known_args(arguments)
    if unknown:
        options.usage.error(f"unrecognized arguments: {' '.join(unknown)}")
    try:
        return _COMMANDS[options.command](options, paths)
    except CommandError as error:
        if error.code == WRONG_USE and options.command != "check":  # staff need no usage, and no English
            options.usage.print_usage(sys.stderr)
        print(f"kiosk: {error}", file=sys.stderr)
        return error.code
    except ImportError as error:
        print(f"kiosk: something is not installed: {error}. docs/operations.md names what is needed.", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # Whoever read the output has heard enough; the rest has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        log.critical("An error nobody foresaw", exc_info=error)
        print(f"kiosk: an unexpected error, please report it: {type(error).__name__}: {error}", file=sys.stderr)
        return FAILED


def _speak_utf8() -> None:
    """Print å, ä and ö wherever the output goes, also where the system would have chosen another encoding."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


# The commands.


def _status(options: argparse.Namespace, paths: Paths) -> int:
    content = _content_asked(options.content, paths)
    moment = Moment(options.at) if options.at else Moment.by_machine(datetime.now(UTC))
    language = load_language(options.language or "sv", paths.locale)
    if options.json:
        _print_json([_status_row(office, moment, language) for office in content.offices])
    else:
        for office in content.offices:
            status = moment.status(office.hours)
            words = status_words(status, moment.now, office.rules.closing_soon, language)
            print(office_line(office.name, status, words, language))
    return OK


def _status_row(office: Office, moment: Moment, language: Language) -> dict[str, Any]:
    rules, status = office.rules, moment.status(office.hours)
    words = status_words(status, moment.now, rules.closing_soon, language)
    return {
        "office": office.name,
        "state": str(status.state),
        "closing_soon": status.is_closing_soon(moment.now, rules.closing_soon),
        "cause": status.cause and str(status.cause),
        "reason": words.reason or None,
        "season": best_text(status.season, language) or None,
        "since": hours_report.iso(status.since),
        "until": hours_report.iso(status.until),
        "text": words.line,
    }


def _hours(options: argparse.Namespace, paths: Paths) -> int:
    offices = offices_meant(options.office, _content_asked(options.content, paths))
    now = datetime.now(UTC)
    first, last = dates_meant(options, now.astimezone(ZONE).date())
    language = load_language(options.language or "sv", paths.locale)
    if options.ics:
        from kiosk.cli.calendar_file import calendar_file

        _write(options.ics, calendar_file(offices, first, last, now, language))
        if not options.json:
            return OK
    if options.json and options.year:
        _print_json([row for office in offices for row in hours_report.year_rows(office, options.year, language)])
    elif options.json:
        _print_json([row for office in offices for row in hours_report.change_rows(office, first, last, language)])
    elif options.year:
        print("\n\n".join(hours_report.year_overview(office, options.year, language) for office in offices))
    else:
        print("\n\n".join(hours_report.week_table(office, first, last, language) for office in offices))
    return OK


def _write(file: Path, data: bytes) -> None:
    check_calendar(file)
    try:
        file.write_bytes(data)
    except OSError as error:
        raise CommandError(f"{file} cannot be written: {error.strerror}.") from error
    print(f"wrote {file}", file=sys.stderr)


def _check(options: argparse.Namespace, paths: Paths) -> int:
    folder = options.folder or paths.content
    if not exists(folder):
        raise CommandError(f"Mappen {folder} finns inte, eller får inte läsas. Kontrollera sökvägen.", WRONG_USE)
    if folder.is_file():
        raise CommandError(f"{folder} är en fil. Skriv mappen: kiosk check {folder_of(folder)}", WRONG_USE)
    loaded = _load(folder, paths)
    if options.json:
        fields = ("file", "line", "severity", "message", "hint")
        _print_json([{field: getattr(problem, field) for field in fields} for problem in loaded.problems])
    else:
        for problem in sorted(loaded.problems, key=lambda problem: problem.severity is Severity.REMARK):
            print(problem)  # errors first: they are what must be mended
        errors = sum(problem.severity is Severity.ERROR for problem in loaded.problems)
        # To people alone: what reads standard output gets problems and nothing else.
        print(f"{_count(errors)}, {len(loaded.problems) - errors} anmärkningar.", file=sys.stderr)
    return FAILED if loaded.content is None else OK


def _count(errors: int) -> str:
    """Say in Swedish, to staff, how many errors there are."""
    return "Inga fel" if errors == 0 else "1 fel måste rättas" if errors == 1 else f"{errors} fel måste rättas"


def _run(options: argparse.Namespace, paths: Paths) -> int:
    start_logging(paths.logs)
    from kiosk.cli.display import has_display

    if not has_display():
        log.critical("There is no display")
        raise CommandError(
            "there is no display to show the screen on. Start it from a graphical session, or render every screen "
            "to pictures with: kiosk shots OUT",
            NO_DISPLAY,
        )
    device = load_settings(options.device)
    # Settings that cannot be read may have named another content than the program's own, which would be untrue here.
    own = None if device is None else paths.content
    device = device or Device()
    from kiosk.qt.application import NoScreenError, Options, clock_from, machine_clock, run
    from kiosk.qt.content.start import CannotStartError

    try:
        return run(
            paths,
            options.content or device.content or own,
            partial(_load, paths=paths),
            clock_from(options.at) if options.at else machine_clock(),
            Options(
                size=options.window,
                language=options.language,
                office=device.office,
                diagonal=(device.diagonal_inches or 0.0) * _MM_PER_INCH,
                lower_edge=device.lower_edge_mm or 0,
                speech=True,
            ),
        )
    except CannotStartError as error:
        log.critical("%s", error)
        raise CommandError(str(error), NO_DISPLAY if isinstance(error, NoScreenError) else FAILED) from error


def _shots(options: argparse.Namespace, paths: Paths) -> int:
    gc.enable()  # many windows are made and let go (see __main__)
    # Chosen before Qt is imported: pictures are the same on every machine, with or without a display.
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    content = _content(options.content, paths)
    languages = options.languages or content.settings.languages
    unknown = set(languages) - set(content.settings.languages)
    if unknown:
        known = ", ".join(content.settings.languages)
        raise CommandError(f"the content is not written in {', '.join(sorted(unknown))}, only in {known}.", WRONG_USE)

    from kiosk.qt.application import Kiosk, Options, create_qt, standing_clock
    from kiosk.qt.content.start import CannotStartError
    from kiosk.qt.shots import View, take_shots

    at = options.at or datetime.now(UTC)

    def make(view: View) -> Kiosk:
        shown = Options(size=view.size, language=view.language, contrast=view.theme == "contrast", still=True)
        return Kiosk(paths, content, standing_clock(at), shown, options.content or paths.content)

    views = [
        View(size, language, theme)
        for size in options.size or ((1080, 1920), (1920, 1080))
        for theme in options.theme or ("light", "contrast")
        for language in languages
    ]
    try:
        create_qt(["kiosk"], paths.fonts)
        shots = take_shots(make, views, options.out)
    except CannotStartError as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise CommandError(f"the pictures cannot be written to {options.out}: {error.strerror}.") from error
    print(f"{len(shots)} pictures; see {options.out / 'index.html'}")
    return OK


def _voice(options: argparse.Namespace, _: Paths) -> int:
    from kiosk.qt.speech.voice import run

    return run(sys.stdin.buffer, sys.stdout.buffer, options.engines)


def _content_asked(folder: Path | None, paths: Paths) -> Content:
    """The content to answer from, and word of which it is where none was named."""
    if folder is None:
        print(f"kiosk: answering from {paths.content}, which the program came with; see --content", file=sys.stderr)
    return _content(folder, paths)


def _content(folder: Path | None, paths: Paths) -> Content:
    return load_content(folder or paths.content, partial(_load, paths=paths))


def _load(folder: Path, paths: Paths) -> Loaded:
    """Load the content as of today; the screen does so anew at each change, for months."""
    return load(folder, paths.icon_names(), datetime.now(ZONE).date())


def _print_json(rows: list[dict[str, Any]]) -> None:
    print(json.dumps(rows, ensure_ascii=False, indent=2))


_COMMANDS: dict[str, Callable[[argparse.Namespace, Paths], int]] = {
    "run": _run,
    "status": _status,
    "hours": _hours,
    "check": _check,
    "shots": _shots,
    "voice": _voice,
}

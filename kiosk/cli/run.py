"""`kiosk run`: show the screen. The only command with a log."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from kiosk.cli.arguments import GIVEN, add_at, add_content, size
from kiosk.cli.command import FAILED, NO_DISPLAY, Command, CommandError
from kiosk.cli.inputs import exists, load_as_of_today
from kiosk.content.problems import Severity
from kiosk.device import Device, load_device
from kiosk.paths import Paths

_MM_PER_INCH = 25.4

log = logging.getLogger(__name__)


def add_options(parser: argparse.ArgumentParser, default: str | None = GIVEN) -> None:
    """Add the options of `kiosk run`, which is also what `kiosk` does without a command."""
    add_content(parser, default)
    parser.add_argument("--device", type=Path, default=default, metavar="FILE", help="this machine's device.yaml")
    parser.add_argument("--window", type=size, default=default, metavar="WxH", help="a window instead of fullscreen")
    add_at(parser, "local time to start from", default)
    parser.add_argument("--language", default=default, metavar="LANG", help="language to start in, e.g. sv")


def add_arguments(parser: argparse.ArgumentParser, _: Sequence[str]) -> None:
    """Add the options of `kiosk run`."""
    add_options(parser)


def run(options: argparse.Namespace, paths: Paths) -> int:
    """Show the screen until it is closed."""
    # Imported here: the other commands start without the handlers of logs, and without Qt.
    from kiosk.care.logs import start_logging
    from kiosk.cli.display import has_display

    start_logging(paths.logs)
    if not has_display():
        log.critical("There is no display")
        raise CommandError(
            "there is no display to show the screen on. Start it from a graphical session, or render every screen "
            "to pictures with: kiosk shots OUT",
            NO_DISPLAY,
        )
    device = _load_settings(options.device)
    # Settings that cannot be read may name another content; then the program's own would say what is not so here.
    own = None if device is None else paths.content
    device = device or Device()
    from kiosk.content.start import CannotStartError
    from kiosk.qt.application import NoScreenError, Options, clock_from, machine_clock, run

    try:
        return run(
            paths,
            options.content or device.content or own,
            partial(load_as_of_today, paths=paths),
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


def _load_settings(file: Path | None) -> Device | None:
    """Read this machine's own settings. Their problems are logged; None when they cannot be used."""
    if file is None:
        return Device()
    if not exists(file):
        log.error("There is no %s", file)
        return None
    device, problems = load_device(file)
    for problem in problems:
        log.log(logging.ERROR if problem.severity is Severity.ERROR else logging.INFO, "%s", problem)
    return device


RUN = Command("run", "show the screen (the default)", add_arguments, run)

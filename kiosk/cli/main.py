"""The program's entry: it finds the command that is meant, carries it out, and turns errors into messages.

The commands and their `--json` output are a contract. Commands that show something import Qt when they run, so that the
others answer without it. A new command is a module and its place in COMMANDS.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence

from kiosk import __version__
from kiosk.cli import run
from kiosk.cli.check import CHECK
from kiosk.cli.command import FAILED, INTERRUPTED, OK, WRONG_USE, CommandError
from kiosk.cli.hours import HOURS
from kiosk.cli.output import print_utf8
from kiosk.cli.shots import SHOTS
from kiosk.cli.status import STATUS
from kiosk.cli.voice import VOICE
from kiosk.language.catalogue import spoken_languages
from kiosk.paths import find_paths

COMMANDS = (run.RUN, STATUS, HOURS, CHECK, SHOTS, VOICE)
"""Every command, in the order of the help."""

log = logging.getLogger(__name__)


def build_parser(languages: Sequence[str]) -> argparse.ArgumentParser:
    """Make the parser. Its result has the Command in `command`, its options, and in `usage` the command's own parser.

    `languages` are the codes of those that commands can answer in. Without a command `run` is meant.
    """
    parser = argparse.ArgumentParser(prog="kiosk", description="The lobby screen of a town hall.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.set_defaults(command=run.RUN, usage=parser)
    run.add_options(parser, default=None)
    commands = parser.add_subparsers(metavar="COMMAND")
    for command in COMMANDS:
        if command.help:
            own = commands.add_parser(command.name, help=command.help, description=command.description)
        else:
            own = commands.add_parser(command.name, description=command.description)
        command.add_arguments(own, languages)
        own.set_defaults(command=command, usage=own)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command. Returns the exit code: 0 done, 1 could not, 2 wrong use, 3 no display."""
    print_utf8()
    logging.getLogger().addHandler(logging.NullHandler())  # only `run` has a log; the others print
    paths = find_paths()
    options, unknown = build_parser(spoken_languages(paths.locale)).parse_known_args(arguments)
    if unknown:
        options.usage.error(f"unrecognized arguments: {' '.join(unknown)}")
    try:
        return int(options.command.run(options, paths))
    except CommandError as error:
        if error.code == WRONG_USE and options.command is not CHECK:  # staff need no usage, and no English
            options.usage.print_usage(sys.stderr)
        print(f"kiosk: {error}", file=sys.stderr)
        return error.code
    except ImportError as error:
        print(f"kiosk: something is not installed: {error}. docs/operations.md names what is needed.", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # The reader closed the pipe; stop silently.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        log.critical("An unexpected error", exc_info=error)
        print(f"kiosk: an unexpected error, please report it: {type(error).__name__}: {error}", file=sys.stderr)
        return FAILED

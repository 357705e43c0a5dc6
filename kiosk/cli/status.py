"""`kiosk status`: whether each office is open."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime

from kiosk.cli.arguments import add_at, add_content, add_json, add_language
from kiosk.cli.command import OK, Command
from kiosk.cli.inputs import content_to_answer_from
from kiosk.cli.output import iso, print_json
from kiosk.content.model import Office
from kiosk.language.catalogue import Language, load_language
from kiosk.language.statuses import office_line, status_words
from kiosk.language.texts import best_text
from kiosk.moment import Moment
from kiosk.paths import Paths


def add_arguments(parser: argparse.ArgumentParser, languages: Sequence[str]) -> None:
    """Add the options of `kiosk status`."""
    add_content(parser)
    add_at(parser, "local time, e.g. 2026-06-24T16:30; else now")
    add_language(parser, languages)
    add_json(parser)


def run(options: argparse.Namespace, paths: Paths) -> int:
    """Print a line for each office, or with --json a row."""
    content = content_to_answer_from(options.content, paths)
    moment = Moment(options.at) if options.at else Moment.by_machine(datetime.now(UTC))
    language = load_language(options.language or "sv", paths.locale)
    if options.json:
        print_json([_row(office, moment, language) for office in content.offices])
    else:
        for office in content.offices:
            status = moment.status(office.hours)
            words = status_words(status, moment.now, office.rules.closing_soon, language)
            print(office_line(office.name, status, words, language))
    return OK


def _row(office: Office, moment: Moment, language: Language) -> dict[str, object]:
    rules, status = office.rules, moment.status(office.hours)
    words = status_words(status, moment.now, rules.closing_soon, language)
    return {
        "office": office.name,
        "state": str(status.state),
        "closing_soon": status.is_closing_soon(moment.now, rules.closing_soon),
        "cause": status.cause and str(status.cause),
        "reason": words.reason or None,
        "season": best_text(status.season, language) or None,
        "since": iso(status.since),
        "until": iso(status.until),
        "text": words.line,
    }


STATUS = Command("status", "print whether each office is open", add_arguments, run)

"""The content folder read whole: everything in it as Content, or every problem at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from kiosk.content import files, keys
from kiosk.content.model import Content, Message, Service, Settings, Topic, offered_languages
from kiosk.content.offices.outline import office_names
from kiosk.content.problems import Problem, Severity
from kiosk.content.schema.report import FileReport, Known
from kiosk.content.schema.shapes import FAILED, Shape
from kiosk.content.schema.translations import in_swedish
from kiosk.content.yaml.nodes import Node, entry_of, is_empty

T = TypeVar("T")

SETTINGS = "kiosk.yaml"
OFFICES = "oppettider.yaml"
SERVICES = "arenden.yaml"
TOPICS = "skarmar"
MESSAGES = "meddelanden"

_NUMBER = re.compile(r"^[0-9]+[-_ ]*")


class Loaded(NamedTuple):
    """What a content folder holds: `content` is None if and only if one of the problems is an error."""

    content: Content | None
    problems: tuple[Problem, ...]


class _File(NamedTuple):
    """A file that has been opened: what it says (None where it cannot be read, or nothing) and its problems."""

    root: Node | None
    report: FileReport


def load(folder: Path, icons: frozenset[str], today: date | None = None) -> Loaded:
    """Read the content folder; `icons` are the names topics can choose from.

    `today` is the local date, for remarks on what is in the past; None where it is not known.

    Never raises for what is in the folder. The problems are those of all files, sorted by file and line.
    """
    content, problems = _load(Known(folder, keys.KEY_NAMES, icons, today=today))
    return Loaded(None if _has_error(problems) else content, tuple(sorted(problems)))


def _load(known: Known) -> tuple[Content | None, list[Problem]]:
    """All files, each read even when others have problems.

    Texts are written in the languages of kiosk.yaml, and services and pages name the offices of oppettider.yaml. So
    those two are opened first, and what they make known is given to all that is read after them.
    """
    folder = FileReport("", known, [])
    if not files.is_folder(known.folder, folder):
        return None, folder.problems

    settings_file = _open(SETTINGS, known)
    known = known._replace(languages=_languages(settings_file.root, known))
    offices_file = _open(OFFICES, known)
    known = known._replace(offices=office_names(offices_file.root, known.keys))

    settings = _value(keys.KIOSK, settings_file, known)
    offices = _value(keys.OFFICES, offices_file, known)
    services, services_problems = _services(known)
    topics, topics_problems = _topics(known)
    messages, messages_problems = _messages(known)
    problems = settings_file.report.problems + offices_file.report.problems
    problems += services_problems + topics_problems + messages_problems
    if not settings or not offices:
        return None, problems

    offered = offered_languages(settings.languages, topics)
    if not _has_error(problems):  # else it is not known what is written
        problems += _not_offered(settings, settings_file, offered, topics)
    return Content(replace(settings, languages=offered), offices, topics, messages, services), problems


def _services(known: Known) -> tuple[tuple[Service, ...], list[Problem]]:
    """The services; the file may be missing or empty."""
    root, report = _open(SERVICES, known, required=False)
    services = FAILED if root is None else keys.SERVICES.read(root, report)
    return () if services is FAILED else services, report.problems


def _topics(known: Known) -> tuple[tuple[Topic, ...], list[Problem]]:
    """The topics, one a file; there must be one, and no two may have the same id."""
    folder = FileReport(TOPICS, known, [])
    problems: list[Problem] = []
    found: dict[str, tuple[str, Topic | None]] = {}
    for name, file in _open_all(folder):
        topic_id = _NUMBER.sub("", name) or name
        topic = _value(keys.TOPIC, file, known)
        if topic_id in found:
            message = f'"{topic_id}" finns redan i {found[topic_id][0]}.'
            file.report.error(0, message, "Ge filen ett annat namn efter numret.")
        found.setdefault(topic_id, (file.report.file, topic))
        problems += file.report.problems
    if not found and not _has_error(folder.problems):
        folder.error(0, "Här finns inget att visa.", "Lägg till en fil, till exempel 10-vision.yaml.")
    topics = tuple(replace(topic, id=topic_id) for topic_id, (_, topic) in found.items() if topic)
    return topics, folder.problems + problems


def _messages(known: Known) -> tuple[tuple[Message, ...], list[Problem]]:
    """The temporary messages, one a file."""
    folder = FileReport(MESSAGES, known, [])
    problems: list[Problem] = []
    messages = []
    for name, file in _open_all(folder):
        message = _value(keys.MESSAGE, file, known)
        if message is not None:
            messages.append(replace(message, id=name))
            hint = "Filen kan ligga kvar till dess."
            file.report.remark(0, "Meddelanden visas inte ännu i den här versionen.", hint)
        problems += file.report.problems
    return tuple(messages), folder.problems + problems


def _not_offered(settings: Settings, file: _File, offered: tuple[str, ...], topics: tuple[Topic, ...]) -> list[Problem]:
    """Remarks on the languages that visitors cannot choose yet, because too little is written in them."""
    report = file.report._replace(problems=[])
    entry = entry_of(file.root, report.known.keys.languages)
    for code in (code for code in settings.languages if code not in offered):
        name = in_swedish(code)
        written = sum(code == own for topic in topics for own, _ in topic.pages)
        pages = f"bara {written} av {len(topics)} sidor finns" if written else "ingen sida finns"
        report.remark(
            entry.key.line if entry else 0,
            f"Besökaren kan inte välja {name}, för {pages} på {name}.",
            f"Skriv {code}: på fler än hälften av sidorna i {TOPICS}, eller ta bort {code} här.",
        )
    return report.problems


def _languages(root: Node | None, known: Known) -> tuple[str, ...] | None:
    """The kiosk's languages, looked up before anything that is written in them is read."""
    entry = entry_of(root, known.keys.languages)
    languages = keys.LANGUAGES.read(entry.value, FileReport("", known, [])) if entry else FAILED
    return None if languages is FAILED else languages or None


def _open(file: str, known: Known, *, required: bool = True) -> _File:
    report = FileReport(file, known, [])
    return _File(files.read(known.folder / file, report, required=required), report)


def _open_all(folder: FileReport) -> Iterator[tuple[str, _File]]:
    """The files of a folder, each with its name without the ending; `folder` gets the problems of the folder itself."""
    for name in files.text_files(folder.known.folder / folder.file, folder):
        file = _open(f"{folder.file}/{name}", folder.known)
        if not name.isascii():
            message = "Filnamnet har bokstäver utanför a–z."
            file.report.remark(0, message, "Byt namn, så att det håller i zip-filer och på andra datorer.")
        yield name.rpartition(".")[0], file


def _value(shape: Shape[T], file: _File, known: Known) -> T | None:
    """The value of a file that must say something; None where problems have been reported instead."""
    root, report = file.root, file.report._replace(known=known)
    if root is not None and not is_empty(root):
        value = shape.read(root, report)
        return None if value is FAILED else value
    if not _has_error(report.problems):
        report.error(1, "Filen är tom.", "Fyll i den, eller lägg tillbaka den som den var.")
    return None


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)

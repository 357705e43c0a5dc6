"""The content folder read whole: everything in it as Content, or every problem at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from kiosk.content import files, keys
from kiosk.content.model import Content, Message, Office, Service, Settings, Topic, offered_languages
from kiosk.content.offices.outline import office_names
from kiosk.content.problems import Problem, Severity
from kiosk.content.schema.report import FileReport, Known
from kiosk.content.schema.shapes import FAILED, Shape
from kiosk.content.schema.translations import in_swedish
from kiosk.content.yaml.nodes import Mapping, Node, is_empty

T = TypeVar("T")


class Loaded(NamedTuple):
    """What a content folder holds: `content` is None if and only if one of the problems is an error."""

    content: Content | None
    problems: tuple[Problem, ...]


def load(folder: Path, icons: frozenset[str], today: date | None = None) -> Loaded:
    """Read the content folder; `icons` are the names topics can choose from.

    `today` is the local date, for remarks on what is in the past; None where it is not known.

    Never raises for what is in the folder. The problems are those of all files, sorted by file and line.
    """
    loading = _Loading(Known(folder, keys.KEY_NAMES, icons, today=today))
    content = loading.content()
    problems = tuple(sorted(loading.problems))
    if any(problem.severity is Severity.ERROR for problem in problems):
        content = None
    return Loaded(content, problems)


class _Loading:
    """One run through the folder. Later files may refer to what earlier ones have made known."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.problems: list[Problem] = []
        self.languages_line = 0

    def content(self) -> Content | None:
        """All files, each read even when others have problems."""
        if not files.is_folder(self.known.folder, self._report("")):
            return None
        settings = self._settings()
        offices = self._offices()
        services = self._services()
        topics = self._topics()
        messages = self._messages()
        if not settings or not offices:
            return None
        offered = offered_languages(settings.languages, topics)
        self._remark_not_offered(settings.languages, offered, topics)
        return Content(replace(settings, languages=offered), offices, topics, messages, services)

    def _settings(self) -> Settings | None:
        root, report = self._root("kiosk.yaml")
        self.known, self.languages_line = self.known._replace(languages=_languages(root, self.known)), _line_of(root)
        return self._value(keys.KIOSK, root, report._replace(known=self.known))

    def _offices(self) -> tuple[Office, ...] | None:
        root, report = self._root("oppettider.yaml")
        self.known = self.known._replace(offices=office_names(root, self.known.keys))
        return self._value(keys.OFFICES, root, report)

    def _services(self) -> tuple[Service, ...]:
        root, report = self._root("arenden.yaml", required=False)
        services = FAILED if root is None else keys.SERVICES.read(root, report)
        return () if services is FAILED else services

    def _topics(self) -> tuple[Topic, ...]:
        found: dict[str, tuple[str, Topic | None]] = {}
        for file, stem in self._files("skarmar"):
            topic_id = _NUMBER.sub("", stem) or stem
            root, report = self._root(file)
            topic = self._value(keys.TOPIC, root, report)
            if topic_id in found:
                other = found[topic_id][0]
                report.error(0, f'"{topic_id}" finns redan i {other}.', "Ge filen ett annat namn efter numret.")
            found.setdefault(topic_id, (file, topic))
        if not found and not self._has_error("skarmar"):
            self._report("skarmar").error(
                0, "Här finns inget att visa.", "Lägg till en fil, till exempel 10-vision.yaml."
            )
        return tuple(replace(topic, id=topic_id) for topic_id, (_, topic) in found.items() if topic)

    def _messages(self) -> tuple[Message, ...]:
        found = []
        for file, stem in self._files("meddelanden"):
            root, report = self._root(file)
            message = self._value(keys.MESSAGE, root, report)
            if message is not None:
                found.append(replace(message, id=stem))
                report.remark(0, "Meddelanden visas inte ännu i den här versionen.", "Filen kan ligga kvar till dess.")
        return tuple(found)

    def _remark_not_offered(
        self, languages: tuple[str, ...], offered: tuple[str, ...], topics: tuple[Topic, ...]
    ) -> None:
        """Remark on each language that visitors cannot choose yet, because too little is written in it.

        While a page has errors, it is not known what is written.
        """
        if any(problem.severity is Severity.ERROR for problem in self.problems):
            return
        for code in (code for code in languages if code not in offered):
            name = in_swedish(code)
            written = sum(code == own for topic in topics for own, _ in topic.pages)
            pages = f"bara {written} av {len(topics)} sidor finns" if written else "ingen sida finns"
            self._report("kiosk.yaml").remark(
                self.languages_line,
                f"Besökaren kan inte välja {name}, för {pages} på {name}.",
                f"Skriv {code}: på fler än hälften av sidorna i skarmar, eller ta bort {code} här.",
            )

    def _files(self, folder: str) -> Iterator[tuple[str, str]]:
        """The files of a folder in it: path, and name without ending."""
        for name in files.text_files(self.known.folder / folder, self._report(folder)):
            file = f"{folder}/{name}"
            if not name.isascii():
                self._report(file).remark(
                    0,
                    "Filnamnet har bokstäver utanför a–z.",
                    "Byt namn, så att det håller i zip-filer och på andra datorer.",
                )
            yield file, name.rpartition(".")[0]

    def _report(self, file: str) -> FileReport:
        return FileReport(file, self.known, self.problems)

    def _root(self, file: str, *, required: bool = True) -> tuple[Node | None, FileReport]:
        report = self._report(file)
        return files.read(self.known.folder / file, report, required=required), report

    def _value(self, shape: Shape[T], root: Node | None, report: FileReport) -> T | None:
        """The value of a file that must say something."""
        if root is None or is_empty(root):
            if not self._has_error(report.file):
                report.error(1, "Filen är tom.", "Fyll i den, eller lägg tillbaka den som den var.")
            return None
        value = shape.read(root, report)
        return None if value is FAILED else value

    def _has_error(self, file: str) -> bool:
        return any(problem.file == file and problem.severity is Severity.ERROR for problem in self.problems)


_NUMBER = re.compile(r"^[0-9]+[-_ ]*")


def _line_of(root: Node | None) -> int:
    """The line of kiosk.yaml where the languages are listed."""
    entries = root.entries if isinstance(root, Mapping) else ()
    return next((key.line for key, _ in entries if key.text == keys.KEY_NAMES.languages), 0)


def _languages(root: Node | None, known: Known) -> tuple[str, ...] | None:
    """The kiosk's languages, looked up before anything that is written in them is read."""
    for key, value in root.entries if isinstance(root, Mapping) else ():
        if key.text == keys.KEY_NAMES.languages:
            languages = keys.LANGUAGES.read(value, FileReport("", known, []))
            return None if languages is FAILED else languages or None
    return None

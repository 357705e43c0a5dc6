"""The rows of a topic's page: one class for each kind of block, with what its QML file shows.

A new kind of block needs a row class here and its case in `derive_block`, which mypy asks for. docs/architecture.md
lists all places. The anchors are set by kiosk/screen/page/anchors.py.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias, assert_never

from kiosk.content import model
from kiosk.content.model import Office, Service
from kiosk.language.catalogue import Language
from kiosk.moment import Moment
from kiosk.screen.page.addresses import address_in_words
from kiosk.screen.page.lines import Line, labelled_line, paragraph_line, text_line
from kiosk.screen.page.office_hours import HoursLine, OfficeHours, derive_office_hours
from kiosk.screen.page.service_list import LetterButton, ServiceRow, derive_services
from kiosk.screen.page.services import of_office


class Said(NamedTuple):
    """A text to read aloud, and the anchor of the row that shows it.

    `by_staff`: it is in the language of the page; else the program says it, in the visitor's.
    """

    anchor: str
    text: str
    by_staff: bool = True


class Row(ABC):
    """What QML shows of a block, and what a voice says of it. `kind` chooses its component in PageBlocks.qml."""

    __slots__ = ()

    @abstractmethod
    def said(self) -> Iterator[Said]:
        """Give what is read aloud, in reading order."""


@dataclass(frozen=True, slots=True)
class LinesRow(Row):
    """A block of lines that all look alike."""

    lines: tuple[Line, ...]

    def said(self) -> Iterator[Said]:
        """Every line."""
        return (Said(line.anchor, line.spoken) for line in self.lines)


@dataclass(frozen=True, slots=True)
class TextRow(LinesRow):
    """Running text, a line for each paragraph."""

    kind: str = field(default="text", init=False)


@dataclass(frozen=True, slots=True)
class BulletsRow(LinesRow):
    """Short points."""

    kind: str = field(default="bullets", init=False)


@dataclass(frozen=True, slots=True)
class StepsRow(LinesRow):
    """What happened when; a line's label says when."""

    kind: str = field(default="steps", init=False)


@dataclass(frozen=True, slots=True)
class FactsRow(LinesRow):
    """Values and their labels."""

    kind: str = field(default="facts", init=False)


@dataclass(frozen=True, slots=True)
class QrRow(Row):
    """A QR code. `url` is what it encodes, `address` the same as people write it; `hint` says how to use the code."""

    title: str
    hint: str
    url: str
    address: str
    anchor: str = ""
    kind: str = field(default="qr", init=False)

    def said(self) -> Iterator[Said]:
        """The title and the address: people who need the voice cannot see the code."""
        yield Said(self.anchor, self.title)
        yield Said(self.anchor, self.url)


@dataclass(frozen=True, slots=True)
class HoursRow(Row):
    """The hours of the offices. Deviations that all of them share stand below them, under `heading`."""

    offices: tuple[OfficeHours, ...]
    heading: str = ""
    deviations: tuple[HoursLine, ...] = ()
    anchor: str = ""
    kind: str = field(default="hours", init=False)

    def said(self) -> Iterator[Said]:
        """Each office, then what they share."""
        for office in self.offices:
            yield Said(office.anchor, office.spoken, by_staff=False)
            yield from _lines_said(office.week)
            yield Said(office.anchor, office.heading, by_staff=False)
            yield from _lines_said(office.deviations)
            for note in office.notes:
                yield Said(note.anchor, note.note, by_staff=False)
        yield Said(self.anchor, self.heading, by_staff=False)
        yield from _lines_said(self.deviations)


@dataclass(frozen=True, slots=True)
class ServicesRow(Row):
    """Letters to choose from, or the services of the chosen one; `back` is the button's label back to all letters."""

    heading: str
    back: str
    letters: tuple[LetterButton, ...]
    services: tuple[ServiceRow, ...]
    anchor: str = ""
    kind: str = field(default="services", init=False)

    def said(self) -> Iterator[Said]:
        """The heading, and the letters or the services."""
        yield Said(self.anchor, self.heading, by_staff=False)
        for letter in self.letters:
            yield Said(self.anchor, letter.label, by_staff=False)
        for service in self.services:
            yield Said(service.anchor, service.spoken, by_staff=False)


@dataclass(frozen=True, slots=True)
class PictureRow(Row):
    """A picture. `path` is relative to the content folder."""

    path: str
    description: str
    anchor: str = ""
    kind: str = field(default="picture", init=False)

    def said(self) -> Iterator[Said]:
        """What the picture shows."""
        yield Said(self.anchor, self.description)


def _lines_said(lines: Sequence[HoursLine]) -> Iterator[Said]:
    return (Said(line.anchor, line.spoken, by_staff=False) for line in lines)


BlockRow: TypeAlias = TextRow | BulletsRow | StepsRow | FactsRow | QrRow | HoursRow | ServicesRow | PictureRow


def derive_block(
    block: model.Block,
    offices: Sequence[Office],
    services: Sequence[Service],
    letter: str,
    moment: Moment,
    language: Language,
    *,
    right_to_left: bool,
) -> BlockRow:
    """Make the row of a block. `letter` is the chosen one of the services.

    `right_to_left` tells the direction of the block's own texts.
    """
    match block:
        case model.TextBlock(paragraphs):
            return TextRow(tuple(paragraph_line(each, right_to_left) for each in paragraphs))
        case model.BulletsBlock(items):
            return BulletsRow(tuple(text_line("•", spans, right_to_left) for spans in items))
        case model.StepsBlock(steps):
            return StepsRow(tuple(labelled_line(step.when, step.what, right_to_left) for step in steps))
        case model.FactsBlock(facts):
            return FactsRow(tuple(labelled_line(fact.label, fact.value, right_to_left) for fact in facts))
        case model.QrBlock(target, text):
            return QrRow(text, _qr_hint(target, language), target, address_in_words(target))
        case model.HoursBlock(name):
            listed = [office for office in offices if name in (None, office.name)]
            return _hours([derive_office_hours(office, moment, language) for office in listed], language)
        case model.ServicesBlock(name):
            found = derive_services(of_office(services, name), offices, letter, moment, language)
            return ServicesRow(found.heading, found.back_label, found.letters, found.rows)
        case model.PictureBlock(path, description):
            return PictureRow(str(path), description)
        case _:
            assert_never(block)


def _hours(offices: Sequence[OfficeHours], language: Language) -> HoursRow:
    """Make the row of the offices' hours. Deviations that all of them share, as at Christmas, are said once."""
    different = {office.deviations for office in offices}
    if len(offices) < 2 or len(different) > 1 or () in different:
        return HoursRow(tuple(offices))
    return HoursRow(
        offices=tuple(replace(office, heading="", deviations=()) for office in offices),
        heading=language.phrase("Other hours, all offices"),
        deviations=offices[0].deviations,
    )


def _qr_hint(url: str, language: Language) -> str:
    if url.startswith("tel:"):
        return language.phrase("Point your phone's camera at the code to call.")
    if url.startswith("mailto:"):
        return language.phrase("Point your phone's camera at the code to write an e-mail.")
    return language.phrase("Point your phone's camera at the code. The page opens in your phone, not on this screen.")

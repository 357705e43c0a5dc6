"""The rows of a topic's page: one class for each kind of block, with what its QML file shows.

A new kind of block needs a row class here, its case in `derive_block`, and its reading in kiosk/screen/aloud/script.py;
mypy points at both matches. docs/architecture.md lists all places. The anchors are set by kiosk/screen/page/anchors.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias, assert_never

from kiosk.content import model
from kiosk.content.model import Office, Service
from kiosk.language.catalogue import Language
from kiosk.moment import Moment
from kiosk.screen.page.addresses import address_in_words
from kiosk.screen.page.lines import Line, labelled_line, paragraph_line, text_line
from kiosk.screen.page.office_hours import HoursLine, OfficeHours, derive_office_hours
from kiosk.screen.page.service_list import LetterButton, ServiceRow, derive_services
from kiosk.screen.page.services import of_office


@dataclass(frozen=True, slots=True)
class TextRow:
    """Running text, a line for each paragraph. `kind` of every row chooses its component in PageBlocks.qml."""

    lines: tuple[Line, ...]
    kind: str = field(default="text", init=False)


@dataclass(frozen=True, slots=True)
class BulletsRow:
    """Short points."""

    lines: tuple[Line, ...]
    kind: str = field(default="bullets", init=False)


@dataclass(frozen=True, slots=True)
class StepsRow:
    """What happened when; a line's label says when."""

    lines: tuple[Line, ...]
    kind: str = field(default="steps", init=False)


@dataclass(frozen=True, slots=True)
class FactsRow:
    """Values and their labels."""

    lines: tuple[Line, ...]
    kind: str = field(default="facts", init=False)


@dataclass(frozen=True, slots=True)
class QrRow:
    """A QR code. `url` is what it encodes, `address` the same as people write it; `hint` says how to use the code."""

    title: str
    hint: str
    url: str
    address: str
    anchor: str = ""
    kind: str = field(default="qr", init=False)


@dataclass(frozen=True, slots=True)
class HoursRow:
    """The hours of the offices. Deviations that all of them share stand below them, under `heading`."""

    offices: tuple[OfficeHours, ...]
    heading: str = ""
    deviations: tuple[HoursLine, ...] = ()
    anchor: str = ""
    kind: str = field(default="hours", init=False)


@dataclass(frozen=True, slots=True)
class ServicesRow:
    """Letters to choose from, or the services of the chosen one; `back` is the button's label back to all letters."""

    heading: str
    back: str
    letters: tuple[LetterButton, ...]
    services: tuple[ServiceRow, ...]
    anchor: str = ""
    kind: str = field(default="services", init=False)


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture. `path` is relative to the content folder."""

    path: str
    description: str
    anchor: str = ""
    kind: str = field(default="picture", init=False)


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

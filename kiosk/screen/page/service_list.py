"""The services from A to Ö: letters to press, then the services of one letter and the offices that handle them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content.model import Office, Service
from kiosk.language.alphabets import NUMBERS
from kiosk.language.catalogue import Language
from kiosk.language.direction import screen_text
from kiosk.language.texts import join_with_commas, keep_numbers_together
from kiosk.moment import Moment
from kiosk.screen.offices import say_status
from kiosk.screen.page.services import by_letter

# So many services fit on a page, and need no letters.
_FEW = 8


@dataclass(frozen=True, slots=True)
class LetterButton:
    """A letter to press. `label` is for a voice."""

    letter: str
    label: str


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One service, its office, and whether that is open now. `spoken` is the whole row for a voice."""

    name: str
    place: str
    tone: str
    status: str
    detail: str
    spoken: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ServiceList:
    """Letters to choose from, or the `rows` of the chosen letter. Few services have no letters, and all their rows."""

    heading: str
    back_label: str
    letters: tuple[LetterButton, ...]
    rows: tuple[ServiceRow, ...]


def derive_services(
    services: Sequence[Service], offices: Sequence[Office], letter: str, moment: Moment, language: Language
) -> ServiceList:
    """Say who handles what. `letter` "" is none; so is a letter without services, as after a change of language."""
    statuses = {office.name: _where(office, moment, language) for office in offices}
    groups = by_letter(services, language)
    back = language.phrase("All letters")
    if len(services) <= _FEW:
        rows = [_row(name, statuses[service.office], language) for _, group in groups for name, service in group]
        return ServiceList("", "", (), tuple(rows))
    letters = tuple(LetterButton(each, _label(each, group, language)) for each, group in groups)
    chosen = dict(groups).get(letter)
    if chosen is None:
        return ServiceList(language.phrase("What is your visit about? Press its first letter."), back, letters, ())
    return ServiceList(
        heading=f"{_named(letter, language)} – {_count(chosen, language)}",
        back_label=back,
        letters=letters,
        rows=tuple(_row(name, statuses[service.office], language) for name, service in chosen),
    )


def _label(letter: str, group: Sequence[object], language: Language) -> str:
    return join_with_commas([_named(letter, language), _count(group, language)], language)


def _named(letter: str, language: Language) -> str:
    """The letter within a text. Arabic says "0–9" in words: beside a word the signs would turn around."""
    return language.phrase("{opens}–{closes}", opens=0, closes=9) if letter == NUMBERS else letter


def _count(group: Sequence[object], language: Language) -> str:
    return language.plural("{number} matter", "{number} matters", len(group))


def _where(office: Office, moment: Moment, language: Language) -> ServiceRow:
    """Make a row without the service's name; all rows of an office are alike in the rest."""
    tone, words = say_status(office.hours, moment, language)
    where = ", ".join(filter(None, (office.name, office.address)))
    return ServiceRow("", keep_numbers_together(where), tone, words.label, words.detail, f"{where}. {words.spoken}")


def _row(name: str, where: ServiceRow, language: Language) -> ServiceRow:
    return replace(
        where, name=screen_text(name, right_to_left=language.right_to_left), spoken=f"{name}: {where.spoken}"
    )

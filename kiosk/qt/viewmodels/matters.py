"""The matters from A to Ö: first the letters, then the matters of the one that was pressed, and who handles them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content.model import Matter, Place
from kiosk.language.alphabets import NUMBERS
from kiosk.language.catalogue import Language
from kiosk.language.direction import shown
from kiosk.language.wording import in_a_row, keep_numbers_together
from kiosk.moment import Moment
from kiosk.qt.viewmodels.offices import say_status
from kiosk.screen.services import by_letter

# So many need no letters: they are seen at one glance.
_FEW = 8


@dataclass(frozen=True, slots=True)
class LetterButton:
    """A letter to press; `label` is what a voice says."""

    letter: str
    label: str


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One matter: where it is handled, and whether it is open there now; `spoken` is all of it for a voice."""

    name: str
    place: str
    tone: str
    status: str
    detail: str
    spoken: str


@dataclass(frozen=True, slots=True)
class MatterList:
    """Letters to choose from, or `rows` of the chosen one, which `heading` names; a few matters have no letters."""

    heading: str
    back_label: str
    letters: tuple[LetterButton, ...]
    rows: tuple[MatterRow, ...]


def derive_matters(
    matters: Sequence[Matter], places: Sequence[Place], letter: str, moment: Moment, language: Language
) -> MatterList:
    """Say who handles what. `letter` "" is none; neither is one without matters, as after a change of language."""
    statuses = {place.office.name: _where(place, moment, language) for place in places}
    groups = by_letter(matters, language)
    back = language.phrase("All letters")
    if len(matters) <= _FEW:
        rows = [_row(name, statuses[matter.office], language) for _, group in groups for name, matter in group]
        return MatterList("", "", (), tuple(rows))
    letters = tuple(LetterButton(each, _label(each, group, language)) for each, group in groups)
    chosen = dict(groups).get(letter)
    if chosen is None:
        return MatterList(language.phrase("What is your visit about? Press its first letter."), back, letters, ())
    return MatterList(
        heading=f"{_named(letter, language)} – {_count(chosen, language)}",
        back_label=back,
        letters=letters,
        rows=tuple(_row(name, statuses[matter.office], language) for name, matter in chosen),
    )


def _label(letter: str, group: Sequence[object], language: Language) -> str:
    return in_a_row([_named(letter, language), _count(group, language)], language)


def _named(letter: str, language: Language) -> str:
    """The letter within a text: "0–9" is a span, which Arabic has in words, for beside a word it would turn around."""
    return language.phrase("{opens}–{closes}", opens=0, closes=9) if letter == NUMBERS else letter


def _count(group: Sequence[object], language: Language) -> str:
    return language.plural("{number} matter", "{number} matters", len(group))


def _where(place: Place, moment: Moment, language: Language) -> MatterRow:
    """A row without its matter: all those of an office are alike."""
    tone, words = say_status(place.hours, moment, language)
    where = ", ".join(filter(None, (place.office.name, place.address)))
    return MatterRow("", keep_numbers_together(where), tone, words.label, words.detail, f"{where}. {words.spoken}")


def _row(name: str, where: MatterRow, language: Language) -> MatterRow:
    return replace(where, name=shown(name, right_to_left=language.right_to_left), spoken=f"{name}: {where.spoken}")

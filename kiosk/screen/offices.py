"""The status cards: whether each office is open now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.model import Office
from kiosk.language.catalogue import Language
from kiosk.language.statuses import StatusWords, status_words
from kiosk.moment import Moment
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.screen.art import is_quiet

# A space beside a number must not break: "kl. 8", "8 min".
_NUMBER = re.compile(r"(?<=\d) (?!–)| (?=\d)")


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """One status card.

    `tone` is open, soon, closed or unknown: it chooses icon and colours, never the words. `sentence` says all of what
    comes next ("Öppnar i dag kl. 13"), `detail` what the status leaves to say. `label` is the whole card for a voice,
    `anchor` the id that its sentences have while they are read aloud.
    """

    name: str
    tone: str
    status: str
    detail: str
    sentence: str
    reason: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class OfficesProps:
    """The cards, the device's own office first. `quiet`: all have closed, and a card first says when it opens."""

    cards: tuple[OfficeCard, ...]
    quiet: bool


def say_status(hours: OpeningHours, moment: Moment, language: Language) -> tuple[str, StatusWords]:
    """Give the tone (see OfficeCard) and the words of an office's status."""
    status = moment.status(hours)
    words = status_words(status, moment.now, hours.office.closing_soon, language)
    soon = status.is_closing_soon(moment.now, hours.office.closing_soon)
    return ("soon" if soon else str(status.state)), words


def derive_offices(offices: Sequence[Office], moment: Moment, language: Language) -> OfficesProps:
    """Make a card for every office, in the order given."""
    return OfficesProps(
        tuple(_card(office, f"card-{number}", moment, language) for number, office in enumerate(offices)),
        is_quiet(offices, moment),
    )


def _card(office: Office, anchor: str, moment: Moment, language: Language) -> OfficeCard:
    name = office.name
    tone, words = say_status(office.hours, moment, language)
    return OfficeCard(
        name,
        tone,
        words.label,
        _NUMBER.sub("\N{NO-BREAK SPACE}", words.detail),
        _NUMBER.sub("\N{NO-BREAK SPACE}", words.sentence),
        words.reason,
        f"{name}: {words.spoken}",
        anchor,
    )

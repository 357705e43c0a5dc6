"""The content folder as frozen data: what the screens show, and nothing about how it was written in the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TypeAlias

from kiosk.language.codes import best_version
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import OfficeRules, Text

# Long text: blank line = new paragraph, "- " = list, **bold**; nothing else is markup.


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text of one weight."""

    text: str
    bold: bool = False


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, or one item of a list."""

    spans: Spans
    is_list_item: bool = False


# Blocks: what a topic page is built of. One kind = one dataclass = one QML file.


@dataclass(frozen=True, slots=True)
class TextBlock:
    """`text`: running text."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class BulletsBlock:
    """`punkter`: short points."""

    items: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: when, and what happened or happens."""

    when: str
    what: str


@dataclass(frozen=True, slots=True)
class StepsBlock:
    """`steg`: what happened when, in order."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its label and its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class FactsBlock:
    """`fakta`: labels and values."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class QrBlock:
    """`qr`: a code to open with one's own phone. `target` is an http(s), tel or mailto address."""

    target: str
    text: str


@dataclass(frozen=True, slots=True)
class HoursBlock:
    """`öppettider`: the offices' hours; `office` None is all of them."""

    office: str | None


@dataclass(frozen=True, slots=True)
class ServicesBlock:
    """`ärenden`: the services from A to Ö; `office` None is those of all offices. Nothing while there are none."""

    office: str | None


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """`bild`: a picture; `path` is relative to the content folder, `description` is read aloud."""

    path: PurePosixPath
    description: str


Block: TypeAlias = (
    TextBlock | BulletsBlock | StepsBlock | FactsBlock | QrBlock | HoursBlock | ServicesBlock | PictureBlock
)


@dataclass(frozen=True, slots=True)
class Page:
    """A topic in one language: slide (`overline`, `title`, `lead`) and page (`title`, `lead`, `blocks`)."""

    overline: str
    title: str
    lead: str
    blocks: tuple[Block, ...]
    sound: PurePosixPath | None = None
    """The page read aloud by somebody, relative to the content folder; None leaves it to a voice."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: a slide in the rotation, a tile in the menu, and the page behind both."""

    id: str
    """The file name without number and ending: "oppettider" for 50-oppettider.yaml. Unique."""
    menu: Text
    icon: str
    in_rotation: bool
    in_menu: bool
    seconds: int | None
    """Time as a slide; None is the rotation's own."""
    valid: tuple[date, date] | None
    """First and last local date it is shown, both included; None is always."""
    pages: tuple[tuple[str, Page], ...]
    """(language, page) pairs, the kiosk's own language first."""

    def page(self, language: str) -> tuple[Page, str]:
        """The page that serves a reader of `language` best, and the code it is written under.

        A variant without a page of its own has its language's, and any other language the kiosk's own. To ask whether
        that is another language, compare `language_of` the two codes.
        """
        code, page = best_version(self.pages, language)
        return page, code

    def shown_on(self, day: date) -> bool:
        """Whether the topic is shown on this local date."""
        return self.valid is None or self.valid[0] <= day <= self.valid[1]


def offered_languages(languages: Sequence[str], topics: Sequence[Topic]) -> tuple[str, ...]:
    """Those of `languages` that a visitor can choose: more than half of the topics have a page in them.

    A visitor who chooses a language with a page or two would find the rest in another. But not every page is required,
    or one new page in Swedish would take English away from everybody; such a page says which language it is in. A
    variant needs pages of its own. The first language, the kiosk's own, is always offered.
    """
    written = Counter(code for topic in topics for code, _ in topic.pages)
    return tuple(code for code in languages if code == languages[0] or 2 * written[code] > len(topics))


class MessageLevel(StrEnum):
    """How much a message takes over: a slide and a line, a banner, or every screen."""

    INFORMATION = "information"
    WARNING = "varning"
    CRISIS = "kris"


@dataclass(frozen=True, slots=True)
class Message:
    """A temporary message, shown from `first` up to `last` (aware, Europe/Stockholm)."""

    id: str
    level: MessageLevel
    first: datetime
    last: datetime
    title: Text
    body: Text


@dataclass(frozen=True, slots=True)
class Service:
    """A service and the office that handles it."""

    name: Text
    office: str


@dataclass(frozen=True, slots=True)
class Office:
    """One office that people visit: its rules, its visiting address ("" if not stated) and the hours that follow."""

    rules: OfficeRules
    address: str
    hours: OpeningHours = field(init=False, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The name on the door."""
        return self.rules.name

    def __post_init__(self) -> None:
        object.__setattr__(self, "hours", OpeningHours(self.rules))  # the class is frozen


@dataclass(frozen=True, slots=True)
class Settings:
    """kiosk.yaml. Times are in seconds."""

    municipality: str
    welcome: Text
    languages: tuple[str, ...]
    """Those a visitor can choose, the kiosk's own first; see `offered_languages`."""
    slide_seconds: int = 12
    ask_after: int = 90
    restart_after: int = 30
    brand_color: str | None = None
    """"#RRGGBB", already checked for contrast; None is the theme's own."""
    logo: PurePosixPath | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """Everything in the content folder, checked. There is at least one office and one topic."""

    settings: Settings
    offices: tuple[Office, ...]
    topics: tuple[Topic, ...]
    messages: tuple[Message, ...] = ()
    services: tuple[Service, ...] = ()

    def offices_from(self, name: str | None) -> Sequence[Office]:
        """All offices with the named one first; file order where it is None or unknown."""
        return sorted(self.offices, key=lambda office: office.name != name)

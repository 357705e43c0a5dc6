"""What is read aloud of the screen: its sentences, in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from kiosk.language.catalogue import Language
from kiosk.language.direction import without_signs
from kiosk.language.pronunciation import spoken
from kiosk.language.sentences import split_sentences
from kiosk.screen.adapt import MENU, AdaptProps
from kiosk.screen.menu import MenuProps
from kiosk.screen.offices import OfficesProps
from kiosk.screen.page.blocks import (
    BlockRow,
    BulletsRow,
    FactsRow,
    HoursRow,
    PictureRow,
    QrRow,
    ServicesRow,
    StepsRow,
    TextRow,
)
from kiosk.screen.page.office_hours import HoursLine, OfficeHours
from kiosk.screen.page.topic_page import TopicPageProps
from kiosk.screen.slides import SlidesProps
from kiosk.visit.reading import Script, Sentence


def page_script(page: TopicPageProps, written_in: Language, language: Language) -> Script:
    """A topic's page in reading order: `title`, `note`, `lead`, and the parts of `block-0`, `block-1`…

    `written_in` is the language its texts are in (`Topic.page` tells), `language` the visitor's, in which hours are.
    A block's lines are `block-0-line-0`…; an office in it is `block-0-office-0` with `-line-0`, `-deviation-0` and
    `-note-0` after that; deviations that all offices share are `block-0-deviation-0`…; other text is `block-0`.
    """
    said = [*_say("title", page.title, written_in), *_say("note", page.fallback_note, language)]
    said += _say("lead", page.lead, written_in)
    for number, block in enumerate(page.blocks):
        said += _block(f"block-{number}", block, written_in, language)
    return tuple(said)


def attract_script(offices: OfficesProps, slides: SlidesProps, written_in: Language, language: Language) -> Script:
    """The screen that nobody has touched: every status card (`card-0`…), then the slide that is shown.

    Its words are `slide-overline`, `slide-title` and `slide-lead`.
    """
    said = [each for number, card in enumerate(offices.cards) for each in _say(f"card-{number}", card.label, language)]
    if slides.slides:
        slide = slides.slides[slides.current]
        for name, text in (("overline", slide.overline), ("title", slide.title), ("lead", slide.lead)):
            said += _say(f"slide-{name}", text, written_in)
    return tuple(said)


def panel_script(adapt: AdaptProps, menu: MenuProps, language: Language) -> Script:
    """The panel that is open: its title, and what can be chosen in it. It marks nothing."""
    if adapt.panel == MENU:
        lines = [menu.label, *(tile.label for tile in menu.tiles)]
    else:
        lines = [adapt.title]
        for group in adapt.groups:
            for option in group.options:
                named = option.label if option.label.startswith(group.heading) else f"{group.heading}: {option.label}"
                lines.append(language.phrase("{label}, selected", label=named) if option.selected else named)
        lines.append(adapt.note)
    return tuple(_say("", "\n".join(lines), language))


def focus_script(label: str, language: Language) -> Script:
    """What the keys have come to, for those who cannot see it; it marks nothing, for it has its ring."""
    return tuple(_say("", label, language))


def _block(part: str, block: BlockRow, written_in: Language, language: Language) -> Iterator[Sentence]:
    """Read a block. What the program itself says of hours and services is in the visitor's language."""
    match block:
        case TextRow() | BulletsRow() | StepsRow() | FactsRow():
            for number, line in enumerate(block.lines):
                yield from _say(f"{part}-line-{number}", line.spoken, written_in)
        case HoursRow():
            for number, office in enumerate(block.offices):
                yield from _office(f"{part}-office-{number}", office, language)
            yield from _say(part, block.heading, language)
            yield from _lines(f"{part}-deviation", block.deviations, language)
        case ServicesRow():
            yield from _say(part, block.heading, language)
            for letter in block.letters:
                yield from _say(part, letter.label, language)
            for number, service in enumerate(block.services):
                yield from _say(f"{part}-service-{number}", service.spoken, language)
        case QrRow():
            yield from _say(part, block.title, written_in)
            # Whoever needs the voice cannot see the code.
            yield from _say(part, block.url, written_in)
        case PictureRow():
            yield from _say(part, block.description, written_in)
        case _:
            assert_never(block)


def _office(part: str, office: OfficeHours, language: Language) -> Iterator[Sentence]:
    yield from _say(part, office.spoken, language)
    yield from _lines(f"{part}-line", office.week, language)
    yield from _say(part, office.heading, language)
    yield from _lines(f"{part}-deviation", office.deviations, language)
    for number, note in enumerate(office.notes):
        yield from _say(f"{part}-note-{number}", note.note, language)


def _lines(part: str, lines: Sequence[HoursLine], language: Language) -> Iterator[Sentence]:
    for number, line in enumerate(lines):
        yield from _say(f"{part}-{number}", line.spoken, language)


def _say(part: str, text: str, language: Language) -> Iterator[Sentence]:
    """The sentences of a part, with numbers and the like as a voice says them."""
    for start, written in split_sentences(without_signs(text)):
        yield Sentence(part, spoken(written, language), language.voice_code, written=written, start=start)

"""The page of one topic: its heading and its blocks, as rows that QML can lay out without asking further."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.content import model
from kiosk.content.model import Office, Service, Topic
from kiosk.language.catalogue import Language
from kiosk.language.codes import language_of
from kiosk.language.direction import shown
from kiosk.moment import Moment
from kiosk.screen.art import PLAIN, Art
from kiosk.screen.page.addresses import address_in_words
from kiosk.screen.page.lines import Row, labelled_row, paragraph_row, text_row
from kiosk.screen.page.office_hours import HoursLine, OfficeHours, derive_office_hours
from kiosk.screen.page.service_list import LetterButton, ServiceRow, derive_services
from kiosk.screen.page.services import of_office


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block. `kind` names its QML file; a kind uses the fields it needs and leaves the others empty.

    `target` is what a QR code or a picture is made from; `address` says a code's in words.
    """

    kind: str
    text: str = ""
    hint: str = ""
    target: str = ""
    address: str = ""
    lines: tuple[Row, ...] = ()
    offices: tuple[OfficeHours, ...] = ()
    deviations: tuple[HoursLine, ...] = ()
    letters: tuple[LetterButton, ...] = ()
    services: tuple[ServiceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicPageProps:
    """The open page; `topic` "" is none, and `letter` "" is no letter of the services.

    `chooses_letter`: it has letters to press. `shows_all_offices`: it says the status itself of every office it is
    about. `text_language` is the BCP 47 tag of what is written on it, for a voice; `fallback_note` says in the
    visitor's language that it is another one than theirs, "" when it is not. `ground`, `motif` and `sky` are those of
    its slide.
    """

    topic: str
    letter: str
    title: str
    lead: str
    ground: str
    motif: str
    sky: str
    back_label: str
    up_label: str
    down_label: str
    shows_all_offices: bool
    chooses_letter: bool
    text_language: str
    fallback_note: str
    blocks: tuple[BlockRow, ...]


def derive_topic_page(
    topic: Topic | None,
    offices: Sequence[Office],
    moment: Moment,
    language: Language,
    services: Sequence[Service] = (),
    letter: str = "",
    art: Art = PLAIN,
    sky: str = "",
) -> TopicPageProps:
    """Make the page of a topic, in the visitor's language where it is written in it.

    `letter` is the one the visitor has chosen among the services; `art` and `sky` are those of its slide.
    """
    labels = TopicPageProps(
        topic="",
        letter="",
        title="",
        lead="",
        ground="",
        motif="",
        sky=sky,
        back_label=language.phrase("Back"),
        up_label=language.phrase("Up"),
        down_label=language.phrase("Down"),
        shows_all_offices=False,
        chooses_letter=False,
        text_language=language.voice_code,
        fallback_note="",
        blocks=(),
    )
    if topic is None:
        return labels
    page, code = topic.page(language.code)
    written_in = language_of(code)
    blocks = [block for block in page.blocks if not _is_missing(block, services)]
    right_to_left = language.right_to_left and written_in == language.voice_code
    rows = [_block(block, offices, moment, language, services, letter, right_to_left) for block in blocks]
    return replace(
        labels,
        topic=topic.id,
        letter=letter if any(row.letters and row.services for row in rows) else "",
        title=shown(page.title, right_to_left=right_to_left),
        lead=shown(page.lead, right_to_left=right_to_left),
        ground=art.ground,
        motif=art.motif,
        shows_all_offices=model.HoursBlock(None) in blocks or any(row.services for row in rows),
        chooses_letter=any(row.letters and not row.services for row in rows),
        text_language=written_in,
        fallback_note=_fallback_note(written_in, language),
        blocks=tuple(rows),
    )


def _fallback_note(written_in: str, language: Language) -> str:
    """Say that a text is not in the visitor's language, if so: plain Swedish for Lätt svenska is theirs."""
    if written_in == language.voice_code:
        return ""
    if written_in == "sv":  # nearly always, and then it can be said well: a name alone does not inflect in Finnish
        return language.phrase("This text is in Swedish.")
    name = language.locale.languages.get(written_in, written_in)
    return language.phrase("This text is in {language}.", language=name)


def _is_missing(block: model.Block, services: Sequence[Service]) -> bool:
    return isinstance(block, model.ServicesBlock) and not of_office(services, block.office)


def _block(
    block: model.Block,
    offices: Sequence[Office],
    moment: Moment,
    language: Language,
    services: Sequence[Service],
    letter: str,
    right_to_left: bool,
) -> BlockRow:
    """Make the row of a block; `right_to_left`: so its own texts are read."""
    match block:
        case model.TextBlock(paragraphs):
            return BlockRow("text", lines=tuple(paragraph_row(each, right_to_left) for each in paragraphs))
        case model.BulletsBlock(items):
            return BlockRow("bullets", lines=tuple(text_row("•", spans, right_to_left) for spans in items))
        case model.StepsBlock(steps):
            return BlockRow("steps", lines=tuple(labelled_row(step.when, step.what, right_to_left) for step in steps))
        case model.FactsBlock(facts):
            return BlockRow(
                "facts",
                lines=tuple(labelled_row(fact.label, fact.value, right_to_left) for fact in facts),
            )
        case model.QrBlock(target, text):
            hint = _qr_hint(target, language)
            return BlockRow("qr", text=text, hint=hint, target=target, address=address_in_words(target))
        case model.HoursBlock(name):
            listed = [office for office in offices if name in (None, office.name)]
            return _hours([derive_office_hours(office, moment, language) for office in listed], language)
        case model.ServicesBlock(name):
            found = derive_services(of_office(services, name), offices, letter, moment, language)
            return BlockRow(
                "services", text=found.heading, hint=found.back_label, letters=found.letters, services=found.rows
            )
        case model.PictureBlock(path, description):
            return BlockRow("picture", text=description, target=str(path))
        case _:
            assert_never(block)


def _hours(offices: Sequence[OfficeHours], language: Language) -> BlockRow:
    """The offices' hours. Deviations that all of them have alike, as at Christmas, are said once, below them."""
    alike = {office.deviations for office in offices}
    if len(offices) < 2 or len(alike) > 1 or () in alike:
        return BlockRow("hours", offices=tuple(offices))
    return BlockRow(
        "hours",
        text=language.phrase("Other hours, all offices"),
        offices=tuple(replace(office, heading="", deviations=()) for office in offices),
        deviations=offices[0].deviations,
    )


def _qr_hint(target: str, language: Language) -> str:
    if target.startswith("tel:"):
        return language.phrase("Point your phone's camera at the code to call.")
    if target.startswith("mailto:"):
        return language.phrase("Point your phone's camera at the code to write an e-mail.")
    return language.phrase("Point your phone's camera at the code. The page opens in your phone, not on this screen.")

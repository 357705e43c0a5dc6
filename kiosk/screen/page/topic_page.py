"""The page of one topic: its heading, and its blocks as rows that QML lays out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content import model
from kiosk.content.model import Office, Service, Topic
from kiosk.language.catalogue import Language
from kiosk.language.codes import language_of
from kiosk.language.direction import screen_text
from kiosk.moment import Moment
from kiosk.screen.art import PLAIN, Art
from kiosk.screen.page.anchors import with_anchors
from kiosk.screen.page.blocks import BlockRow, ServicesRow, derive_block
from kiosk.screen.page.services import of_office


@dataclass(frozen=True, slots=True)
class TopicPageProps:
    """The open page; `topic` "" is none, and `letter` "" is no letter of the services.

    `chooses_letter`: the page has letters to press. `shows_all_offices`: the page itself says the status of every
    office it is about. `fallback_note` says that the page is not in the visitor's language, "" where it is.
    `ground`, `motif` and `sky` are those of the topic's slide. The anchors are those of the title, the fallback note
    and the lead (see anchors.py).
    """

    topic: str
    letter: str
    title: str
    lead: str
    ground: str
    motif: str
    sky: str
    up_label: str
    down_label: str
    shows_all_offices: bool
    chooses_letter: bool
    fallback_note: str
    blocks: tuple[BlockRow, ...]
    title_anchor: str = "title"
    note_anchor: str = "note"
    lead_anchor: str = "lead"


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
    if topic is None:
        return _no_page(language, sky)
    page, code = topic.page(language.code)
    written_in = language_of(code)
    right_to_left = language.right_to_left and written_in == language.voice_code
    blocks = [block for block in page.blocks if not _is_missing(block, services)]
    rows = [
        derive_block(block, offices, services, letter, moment, language, right_to_left=right_to_left)
        for block in blocks
    ]
    service_rows = [row for row in rows if isinstance(row, ServicesRow)]
    return replace(
        _no_page(language, sky),
        topic=topic.id,
        letter=letter if any(row.letters and row.services for row in service_rows) else "",
        title=screen_text(page.title, right_to_left=right_to_left),
        lead=screen_text(page.lead, right_to_left=right_to_left),
        ground=art.ground,
        motif=art.motif,
        shows_all_offices=model.HoursBlock(None) in blocks or any(row.services for row in service_rows),
        chooses_letter=any(row.letters and not row.services for row in service_rows),
        fallback_note=_fallback_note(written_in, language),
        blocks=with_anchors(rows),
    )


def _no_page(language: Language, sky: str) -> TopicPageProps:
    return TopicPageProps(
        topic="",
        letter="",
        title="",
        lead="",
        ground="",
        motif="",
        sky=sky,
        up_label=language.phrase("Up"),
        down_label=language.phrase("Down"),
        shows_all_offices=False,
        chooses_letter=False,
        fallback_note="",
        blocks=(),
    )


def _fallback_note(written_in: str, language: Language) -> str:
    """Say that a text is not in the visitor's language, "" where it is. Plain Swedish for Lätt svenska is theirs."""
    if written_in == language.voice_code:
        return ""
    # A sentence of its own for the most frequent case: in Finnish a language's bare name cannot be inflected here.
    if written_in == "sv":
        return language.phrase("This text is in Swedish.")
    name = language.locale.languages.get(written_in, written_in)
    return language.phrase("This text is in {language}.", language=name)


def _is_missing(block: model.Block, services: Sequence[Service]) -> bool:
    return isinstance(block, model.ServicesBlock) and not of_office(services, block.office)

"""What is read aloud of the screen: its sentences, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.language.catalogue import Language
from kiosk.language.direction import without_signs
from kiosk.language.pronunciation import spoken
from kiosk.language.sentences import split_sentences
from kiosk.screen.adapt import MENU, AdaptProps
from kiosk.screen.areas import Areas
from kiosk.screen.menu import MenuProps
from kiosk.screen.offices import OfficesProps
from kiosk.screen.page.topic_page import TopicPageProps
from kiosk.screen.slides import SlidesProps
from kiosk.visit.reading import Script, Sentence


def screen_script(areas: Areas, written_in: Language, language: Language) -> Script:
    """What the screen shows, in reading order: the open panel, else the open page, else the untouched screen.

    `written_in` is the language of the page or the slide (`Topic.page` tells), `language` the visitor's.
    """
    if areas.adapt.panel:
        return panel_script(areas.adapt, areas.menu, language)
    if areas.page.topic:
        return page_script(areas.page, written_in, language)
    return attract_script(areas.offices, areas.slides, written_in, language)


def page_script(page: TopicPageProps, written_in: Language, language: Language) -> Script:
    """A topic's page. `written_in` is the language of its texts; hours are said in `language`, the visitor's."""
    sentences = [
        *_say(page.title_anchor, page.title, written_in),
        *_say(page.note_anchor, page.fallback_note, language),
        *_say(page.lead_anchor, page.lead, written_in),
    ]
    for said in (said for block in page.blocks for said in block.said()):
        sentences += _say(said.anchor, said.text, written_in if said.by_staff else language)
    return tuple(sentences)


def attract_script(offices: OfficesProps, slides: SlidesProps, written_in: Language, language: Language) -> Script:
    """The screen that nobody has touched: every status card, then the slide that is shown."""
    sentences = [sentence for card in offices.cards for sentence in _say(card.anchor, card.label, language)]
    if slides.slides:
        slide = slides.slides[slides.current]
        sentences += _say(slide.overline_anchor, slide.overline, written_in)
        sentences += _say(slide.title_anchor, slide.title, written_in)
        sentences += _say(slide.lead_anchor, slide.lead, written_in)
    return tuple(sentences)


def panel_script(adapt: AdaptProps, menu: MenuProps, language: Language) -> Script:
    """The panel that is open: its title, and what can be chosen in it. Nothing is marked."""
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


def guidance_script(text: str, language: Language) -> Script:
    """What the guide says, a line for each thing. Nothing is marked: what the keys have reached has its ring."""
    return tuple(_say("", text, language))


def _say(anchor: str, text: str, language: Language) -> Iterator[Sentence]:
    """The sentences of the text with that anchor. Their numbers, times and so on are written as a voice says them."""
    for start, written in split_sentences(without_signs(text)):
        yield Sentence(anchor, spoken(written, language), language.voice_code, written=written, start=start)

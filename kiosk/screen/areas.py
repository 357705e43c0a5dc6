"""The areas of the screen, and what each is to show.

A new area needs its module here, a field of `Areas` and its line in `derive_areas`. kiosk/qt/areas.py gives it to QML.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.model import Content, Office
from kiosk.language.catalogue import Language
from kiosk.moment import Moment
from kiosk.screen.adapt import AdaptProps, derive_adapt
from kiosk.screen.appearance import AppearanceProps, Glass, derive_appearance
from kiosk.screen.art import PLAIN, choose_art, sky_over
from kiosk.screen.bar import BarProps, derive_bar
from kiosk.screen.idle_question import IdleQuestionProps, derive_idle_question
from kiosk.screen.languages import LanguagesProps, derive_languages
from kiosk.screen.listen import ListenProps
from kiosk.screen.menu import MenuProps, derive_menu
from kiosk.screen.offices import OfficesProps, derive_offices
from kiosk.screen.page.topic_page import TopicPageProps, derive_topic_page
from kiosk.screen.programme import Programme
from kiosk.screen.slides import SlidesProps, derive_slides
from kiosk.screen.top_line import TopLineProps, derive_top_line
from kiosk.visit.session import Session


@dataclass(frozen=True, slots=True)
class Areas:
    """What every area of the screen shows."""

    adapt: AdaptProps
    appearance: AppearanceProps
    bar: BarProps
    idle_question: IdleQuestionProps
    languages: LanguagesProps
    listen: ListenProps
    menu: MenuProps
    offices: OfficesProps
    page: TopicPageProps
    slides: SlidesProps
    top_line: TopLineProps


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the areas follow from. `now` is in monotonic seconds; `language` is the visitor's.

    `offices` are in the order of their cards. `session` and `programme` are already brought to `now`.
    """

    content: Content
    offices: Sequence[Office]
    session: Session
    programme: Programme
    moment: Moment
    now: float
    glass: Glass
    language: Language
    languages: Sequence[Language]


def derive_areas(shown: Shown, listen: ListenProps) -> Areas:
    """Say what each area is to show. `listen` comes from ReadAloud (kiosk/qt/speech)."""
    content, offices, session, programme = shown.content, shown.offices, shown.session, shown.programme
    moment, language, languages = shown.moment, shown.language, shown.languages
    topic = programme.topic(session.topic)
    art, sky = choose_art(content.topics), sky_over(offices, moment)
    page_art = art[topic.id] if topic else PLAIN
    return Areas(
        adapt=derive_adapt(session.panel, session.preferences, languages, language),
        appearance=derive_appearance(content.settings, shown.glass, session.preferences, language),
        bar=derive_bar(language, away=topic is not None),
        idle_question=derive_idle_question(session, shown.now, language),
        languages=derive_languages(languages, language.code),
        listen=listen,
        menu=derive_menu(programme.menu, topic.id if topic else None, language),
        offices=derive_offices(offices, moment, language),
        page=derive_topic_page(topic, offices, moment, language, content.services, session.letter, page_art, sky),
        slides=derive_slides(programme.slides, programme.rotation, language, art, sky),
        top_line=derive_top_line(content.settings, moment, language),
    )

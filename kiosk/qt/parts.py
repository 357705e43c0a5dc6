"""The areas of the screen, each with its view-model, and what each is to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property

from kiosk.content.model import Content, Office
from kiosk.language.catalogue import Language
from kiosk.moment import Moment
from kiosk.qt.speech.aloud import Aloud
from kiosk.qt.viewmodels.adapt import AdaptViewModel
from kiosk.qt.viewmodels.bar import BarViewModel
from kiosk.qt.viewmodels.base import ViewModel
from kiosk.qt.viewmodels.idle_question import IdleQuestionViewModel
from kiosk.qt.viewmodels.languages import LanguagesViewModel
from kiosk.qt.viewmodels.listen import ListenViewModel
from kiosk.qt.viewmodels.menu import MenuViewModel
from kiosk.qt.viewmodels.offices import OfficesViewModel
from kiosk.qt.viewmodels.slides import SlidesViewModel
from kiosk.qt.viewmodels.top_line import TopLineViewModel
from kiosk.qt.viewmodels.topic_page import TopicPageViewModel
from kiosk.screen.adapt import derive_adapt
from kiosk.screen.art import PLAIN, choose_art, sky_over
from kiosk.screen.bar import derive_bar
from kiosk.screen.idle_question import derive_idle_question
from kiosk.screen.languages import derive_languages
from kiosk.screen.menu import derive_menu
from kiosk.screen.offices import derive_offices
from kiosk.screen.page.topic_page import derive_topic_page
from kiosk.screen.programme import Programme
from kiosk.screen.slides import derive_slides
from kiosk.screen.top_line import derive_top_line
from kiosk.visit.session import Session

PARTS: dict[str, Callable[[Any], ViewModel[Any]]] = {
    "adapt": AdaptViewModel,
    "bar": BarViewModel,
    "idle_question": IdleQuestionViewModel,
    "languages": LanguagesViewModel,
    "listen": ListenViewModel,
    "menu": MenuViewModel,
    "offices": OfficesViewModel,
    "page": TopicPageViewModel,
    "slides": SlidesViewModel,
    "top_line": TopLineViewModel,
}
"""A view-model for each area of the screen."""


def part(name: str, type_: type) -> Any:
    """Make a Qt property of the part `name`."""
    return Property(type_, lambda self: self.parts[name], constant=True)


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the screen shows follows from this. `now` is in monotonic seconds; `language` is the visitor's."""

    content: Content
    offices: Sequence[Office]
    session: Session
    programme: Programme
    moment: Moment
    now: float
    language: Language
    languages: Sequence[Language]


def derive_parts(shown: Shown, aloud: Aloud) -> dict[str, Any]:
    """What each part is to show, by its name."""
    content, offices, session, programme = shown.content, shown.offices, shown.session, shown.programme
    moment, language, languages = shown.moment, shown.language, shown.languages
    topic = programme.topic(session.topic)
    art, sky = choose_art(content.topics), sky_over(offices, moment)
    picture = art[topic.id] if topic else PLAIN
    return {
        "adapt": derive_adapt(session.panel, session.preferences, languages, language),
        "bar": derive_bar(language, away=topic is not None),
        "idle_question": derive_idle_question(session, shown.now, language),
        "languages": derive_languages(languages, language.code),
        "listen": aloud.derive(topic, language),
        "menu": derive_menu(programme.menu, topic.id if topic else None, language),
        "offices": derive_offices(offices, moment, language),
        "page": derive_topic_page(topic, offices, moment, language, content.services, session.letter, picture, sky),
        "slides": derive_slides(programme.slides, programme.rotation, language, art, sky),
        "top_line": derive_top_line(content.settings, moment, language),
    }

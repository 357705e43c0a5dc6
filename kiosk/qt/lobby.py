"""The lobby screen's view-model: content, time and one visitor's session, brought together for QML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Content, HoursBlock, Topic
from kiosk.i18n import Language
from kiosk.matters import with_matters
from kiosk.qt.clock import Clock
from kiosk.qt.viewmodels.adapt import ADAPT, LANGUAGES, AdaptViewModel, derive_adapt, preference
from kiosk.qt.viewmodels.art import PLAIN, choose_art, sky_over
from kiosk.qt.viewmodels.bar import BarViewModel, derive_bar
from kiosk.qt.viewmodels.base import ViewModel
from kiosk.qt.viewmodels.idle_question import IdleQuestionViewModel, derive_idle_question
from kiosk.qt.viewmodels.languages import LanguagesViewModel, derive_languages
from kiosk.qt.viewmodels.menu import MenuViewModel, derive_menu
from kiosk.qt.viewmodels.offices import OfficesViewModel, derive_offices
from kiosk.qt.viewmodels.slides import SlidesViewModel, derive_slides
from kiosk.qt.viewmodels.top_line import TopLineViewModel, derive_top_line
from kiosk.qt.viewmodels.topic_page import TopicPageViewModel, derive_topic_page
from kiosk.schedule.timeline import ZONE
from kiosk.visit.rotation import Rotation
from kiosk.visit.session import Patience, Phase, Preferences, Session

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PARTS: dict[str, Callable[[Any], ViewModel[Any]]] = {
    "adapt": AdaptViewModel,
    "bar": BarViewModel,
    "idle_question": IdleQuestionViewModel,
    "languages": LanguagesViewModel,
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


@QmlElement
@QmlUncreatable("made in Python")
class LobbyViewModel(QObject):
    """Everything the screen shows and everything a visitor can do to it."""

    changed = Signal()

    def __init__(
        self,
        content: Content,
        clock: Clock,
        language_of: Callable[[str], Language],
        *,
        office: str | None = None,
        diagonal: float = 0.0,
        lower_edge: float = 0.0,
        preferences: Preferences | None = None,
    ) -> None:
        """Show `content`. `office` stands first.

        `diagonal` is the glass and `lower_edge` its height above the floor, in mm; 0 is unknown. `preferences` are the
        screen's own instead of the usual, in the content's first language where it is not written in theirs.
        """
        super().__init__()
        self._clock = clock
        self._language_of = language_of
        self._content = with_matters(content, language_of)
        self._office = office
        self._diagonal = diagonal
        self._lower_edge = lower_edge
        self._preferred = preferences
        self._session = Session.attract(self._home(), self._patience())
        self._rotation = Rotation(())
        self._slides_shown: tuple[str, ...] = ()
        self._advance()
        self.parts: dict[str, Any] = {name: _PARTS[name](props) for name, props in self._derive().items()}
        for view_model in self.parts.values():
            view_model.setParent(self)
        self.parts["page"].letterChosen.connect(self._choose_letter)
        clock.due.connect(self.refresh)
        self._set_clock()

    # What happens to the screen.

    def show_content(self, content: Content) -> None:
        """Show other content. The visitor keeps language and pages where they still exist."""
        self._content = with_matters(content, self._language_of)
        topics = {topic.id for topic in self._topics()}
        self.changed.emit()
        self._session = self._session.carry_over(self._home(), self._patience(), content.settings.languages, topics)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Bring everything to the present moment; only what differs reaches the screen."""
        self._advance()
        for name, props in self._derive().items():
            self.parts[name].update(props)
        self._set_clock()

    def _derive(self) -> dict[str, Any]:
        """What each part is to show now."""
        session, settings, language = self._session, self._content.settings, self._language()
        moment, now = self._clock.moment(), self._clock.monotonic()
        places = self._content.places_from(self._office)
        topic = next((topic for topic in self._topics() if topic.id == session.topic), None)
        art, sky = choose_art(self._content.topics), sky_over(places, moment)
        picture, matters = art[topic.id] if topic else PLAIN, self._content.matters
        return {
            "adapt": derive_adapt(session.panel, session.preferences, self._spoken(), language),
            "bar": derive_bar(language, away=topic is not None),
            "idle_question": derive_idle_question(session, now, language),
            "languages": derive_languages(self._spoken(), language.code),
            "menu": derive_menu(self._menu_topics(), topic.id if topic else None, language),
            "offices": derive_offices(places, moment, language),
            "page": derive_topic_page(topic, places, moment, language, matters, session.letter, picture, sky),
            "slides": derive_slides(self._slide_topics(), self._rotation, language, art, sky),
            "top_line": derive_top_line(settings, moment, language),
        }

    def show_each_slide(self) -> Iterator[str]:
        """Show one slide after the other, standing still, and name its topic: for pictures of them all."""
        for index, topic in enumerate(self._slides_shown):
            self._rotation = replace(self._rotation, index=index, elapsed=0.0)
            self.refresh()
            yield topic

    def show_each_page(self) -> Iterator[str]:
        """Open the page of one tile after the other, and name its topic."""
        for topic in self._menu_topics():
            self.open(topic.id)
            yield topic.id

    def show_each_panel(self) -> Iterator[str]:
        """Lay each panel over the screen, and name it."""
        for panel in (ADAPT, LANGUAGES):
            self._become(self._session.open_panel(panel, self._clock.monotonic()))
            yield panel
        # As if nobody had touched the screen for a while, ten seconds into the question.
        waited = self._session.patience.ask_after + 10
        self._become(replace(self._session, panel=None, touched_at=self._clock.monotonic() - waited))
        yield "question"

    @Slot()
    def touched(self) -> None:
        """Note that somebody touched the screen or a key, wherever it was."""
        now = self._clock.monotonic()
        session = self._session.at(now)
        self._session = session.touch(now)
        if session.phase(now) is not Phase.BROWSING:
            self.refresh()
        else:
            self._set_clock()

    def asks(self) -> bool:
        """Whether the screen asks if anybody is there."""
        now = self._clock.monotonic()
        return self._session.at(now).phase(now) is Phase.ASKING

    @Slot(str)
    def open(self, topic: str) -> None:
        """Open a topic's page, from its beginning."""
        self._become(self._session.open(topic, self._clock.monotonic()))

    @Slot()
    def openHours(self) -> None:
        """Open the page with the opening hours, if there is one."""
        language = self._session.preferences.language
        for topic in self._topics():
            if any(isinstance(block, HoursBlock) for block in topic.page(language)[0].blocks):
                self.open(topic.id)
                return

    @Slot()
    def back(self) -> None:
        """Go back one step."""
        self._become(self._session.back(self._clock.monotonic()))

    @Slot()
    def goHome(self) -> None:
        """Go to the slides; what the visitor has chosen stays."""
        self._become(self._session.go_home(self._clock.monotonic()))

    @Slot()
    def openAdapt(self) -> None:
        """Open the panel where the screen is adapted."""
        self._become(self._session.open_panel(ADAPT, self._clock.monotonic()))

    @Slot()
    def openLanguages(self) -> None:
        """Open the panel of all languages."""
        self._become(self._session.open_panel(LANGUAGES, self._clock.monotonic()))

    @Slot(str, str)
    def choose(self, setting: str, value: str) -> None:
        """Choose an option of a panel. A language chosen among the languages is all there was to choose."""
        now = self._clock.monotonic()
        session = self._session.prefer(now, **preference(setting, value))
        self._become(session.back(now) if session.panel == LANGUAGES else session)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change the visitor's language."""
        self._become(self._session.prefer(self._clock.monotonic(), language=language))

    @Slot()
    def toggleSlides(self) -> None:
        """Hold the slides, or let them go on."""
        self._become(self._session.toggle_slides(self._clock.monotonic()))

    @Slot()
    def startOver(self) -> None:
        """End the visit."""
        self._become(self._session.start_over())

    # What QML sees.

    topLine = part("top_line", TopLineViewModel)
    offices = part("offices", OfficesViewModel)
    slides = part("slides", SlidesViewModel)
    menu = part("menu", MenuViewModel)
    languages = part("languages", LanguagesViewModel)
    page = part("page", TopicPageViewModel)
    bar = part("bar", BarViewModel)
    adapt = part("adapt", AdaptViewModel)
    idleQuestion = part("idle_question", IdleQuestionViewModel)

    @Property(str, notify=changed)
    def brand(self) -> str:
        """The municipality's own colour, "#RRGGBB"; "" for the theme's."""
        return self._content.settings.brand_color or ""

    @Property(float, constant=True)
    def diagonal(self) -> float:
        """The glass's diagonal in mm; 0 when nobody has said."""
        return self._diagonal

    @Property(float, constant=True)
    def lowerEdge(self) -> float:
        """From the floor to the glass in mm; 0 when nobody has said."""
        return self._lower_edge

    # Inside.

    def _home(self) -> Preferences:
        """How the screen is when nobody is there."""
        languages = self._content.settings.languages
        home = self._preferred or Preferences(languages[0])
        return home if home.language in languages else replace(home, language=languages[0])

    def _patience(self) -> Patience:
        return Patience(self._content.settings.ask_after, self._content.settings.restart_after)

    def _choose_letter(self, letter: str) -> None:
        self._become(self._session.choose_letter(letter, self._clock.monotonic()))

    def _become(self, session: Session) -> None:
        self._session = session
        self.refresh()

    def _advance(self) -> None:
        """Let time pass: the session may end, the slides move on, topics come and go with their dates."""
        now = self._clock.monotonic()
        self._session = self._session.at(now)
        topics = self._slide_topics()
        ids = tuple(topic.id for topic in topics)
        default = self._content.settings.slide_seconds
        durations = tuple(float(topic.seconds or default) for topic in topics)
        self._rotation = self._rotation.at(now)
        if (ids, durations) != (self._slides_shown, self._rotation.durations):
            shown = self._slides_shown[self._rotation.index] if self._slides_shown else ""
            self._rotation = self._rotation.with_durations(durations, ids.index(shown) if shown in ids else 0)
            self._slides_shown = ids
        self._rotation = self._rotation.start(now) if self._session.slides_run else self._rotation.stop(now)

    def _set_clock(self) -> None:
        self._clock.set(self._session.deadline(self._clock.monotonic()), self._rotation.deadline())

    def _topics(self) -> list[Topic]:
        """The topics of today; with a clock that cannot be trusted, those that have no dates."""
        moment = self._clock.moment()
        day = moment.now.astimezone(ZONE).date()
        return [
            topic for topic in self._content.topics if topic.valid is None or (moment.trusted and topic.shown_on(day))
        ]

    def _slide_topics(self) -> list[Topic]:
        topics = self._topics()
        return [topic for topic in topics if topic.in_rotation] or topics

    def _menu_topics(self) -> list[Topic]:
        return [topic for topic in self._topics() if topic.in_menu]

    def _language(self) -> Language:
        return self._language_of(self._session.preferences.language)

    def _spoken(self) -> list[Language]:
        return [self._language_of(code) for code in self._content.settings.languages]

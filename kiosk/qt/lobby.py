"""The lobby screen's view-model: content, time and one visitor's session, brought together for QML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Content, HoursBlock, Topic
from kiosk.i18n import Language
from kiosk.qt.clock import Clock
from kiosk.qt.viewmodels.art import choose_art, sky_over
from kiosk.qt.viewmodels.languages import LanguagesViewModel, derive_languages
from kiosk.qt.viewmodels.menu import MenuViewModel, derive_menu
from kiosk.qt.viewmodels.offices import OfficesViewModel, derive_offices
from kiosk.qt.viewmodels.slides import SlidesViewModel, derive_slides
from kiosk.qt.viewmodels.top_line import TopLineViewModel, derive_top_line
from kiosk.qt.viewmodels.topic_page import TopicPageViewModel, derive_topic_page
from kiosk.schedule.timeline import ZONE
from kiosk.visit.rotation import Rotation
from kiosk.visit.session import Session

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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
        contrast: bool = False,
        still: bool = False,
        language: str | None = None,
    ) -> None:
        """Show `content`. `office` stands first; `diagonal` is the glass in mm, 0 unknown; `language` is a start."""
        super().__init__()
        self._content = content
        self._clock = clock
        self._language_of = language_of
        self._office = office
        self._diagonal = diagonal
        self._contrast = contrast
        self._still = still
        self._first_language = language
        self._session = self._attract()
        self._rotation = Rotation(())
        self._slides_shown: tuple[str, ...] = ()
        self._advance()
        moment, spoken = clock.moment(), self._language()
        places = content.places_from(office)
        art, sky = choose_art(content.topics), sky_over(places, moment)
        self._top_line = TopLineViewModel(derive_top_line(content.settings, moment, spoken))
        self._offices = OfficesViewModel(derive_offices(places, moment, spoken))
        self._slides = SlidesViewModel(derive_slides(self._slide_topics(), self._rotation, spoken, art, sky))
        self._menu = MenuViewModel(derive_menu(self._menu_topics(), None, spoken))
        self._languages = LanguagesViewModel(derive_languages(self._spoken(), spoken.code))
        self._page = TopicPageViewModel(derive_topic_page(None, places, moment, spoken, None, sky))
        for view_model in (self._top_line, self._offices, self._slides, self._menu, self._languages, self._page):
            view_model.setParent(self)
        clock.due.connect(self.refresh)
        self._set_clock()

    # What happens to the screen.

    def show_content(self, content: Content) -> None:
        """Show other content. The visitor keeps language and page where both still exist."""
        self._content = content
        fresh = self._attract()
        topics = {topic.id for topic in self._topics()}
        self.changed.emit()
        self._session = self._session.adapt(fresh.home_language, fresh.idle_after, content.settings.languages, topics)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Bring everything to the present moment; only what differs reaches the screen."""
        self._advance()
        moment, language = self._clock.moment(), self._language()
        places = self._content.places_from(self._office)
        art, sky = choose_art(self._content.topics), sky_over(places, moment)
        topic = next((topic for topic in self._topics() if topic.id == self._session.topic), None)
        self._top_line.update(derive_top_line(self._content.settings, moment, language))
        self._offices.update(derive_offices(places, moment, language))
        self._slides.update(derive_slides(self._slide_topics(), self._rotation, language, art, sky))
        self._menu.update(derive_menu(self._menu_topics(), topic.id if topic else None, language))
        self._languages.update(derive_languages(self._spoken(), language.code))
        picture = art[topic.id] if topic else None
        self._page.update(derive_topic_page(topic, places, moment, language, picture, sky))
        self._set_clock()

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

    @Slot()
    def touched(self) -> None:
        """Note that somebody touched the screen, wherever it was."""
        self._session = self._session.at(self._clock.monotonic()).touch(self._clock.monotonic())
        self._set_clock()

    @Slot(str)
    def open(self, topic: str) -> None:
        """Open a topic's page."""
        self._become(self._session.open(topic, self._clock.monotonic()))

    @Slot()
    def openHours(self) -> None:
        """Open the page with the opening hours, if there is one."""
        for topic in self._topics():
            if any(isinstance(block, HoursBlock) for block in topic.page(self._session.language)[0].blocks):
                self.open(topic.id)
                return

    @Slot()
    def back(self) -> None:
        """Go back to the slides."""
        self._become(self._session.close(self._clock.monotonic()))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change the visitor's language."""
        self._become(self._session.speak(language, self._clock.monotonic()))

    @Slot()
    def toggleSlides(self) -> None:
        """Hold the slides, or let them go on."""
        now = self._clock.monotonic()
        self._become(self._session.resume(now) if self._session.paused else self._session.pause(now))

    # What QML sees.

    @Property(TopLineViewModel, constant=True)
    def topLine(self) -> TopLineViewModel:
        """The top line."""
        return self._top_line

    @Property(OfficesViewModel, constant=True)
    def offices(self) -> OfficesViewModel:
        """The status cards."""
        return self._offices

    @Property(SlidesViewModel, constant=True)
    def slides(self) -> SlidesViewModel:
        """The slides."""
        return self._slides

    @Property(MenuViewModel, constant=True)
    def menu(self) -> MenuViewModel:
        """The menu."""
        return self._menu

    @Property(LanguagesViewModel, constant=True)
    def languages(self) -> LanguagesViewModel:
        """The language buttons."""
        return self._languages

    @Property(TopicPageViewModel, constant=True)
    def page(self) -> TopicPageViewModel:
        """The open page."""
        return self._page

    @Property(str, notify=changed)
    def brand(self) -> str:
        """The municipality's own colour, "#RRGGBB"; "" for the theme's."""
        return self._content.settings.brand_color or ""

    @Property(float, constant=True)
    def diagonal(self) -> float:
        """The glass's diagonal in mm; 0 when nobody has said."""
        return self._diagonal

    @Property(bool, constant=True)
    def contrast(self) -> bool:
        """Whether the high-contrast theme is on."""
        return self._contrast

    @Property(bool, constant=True)
    def still(self) -> bool:
        """Whether nothing should move."""
        return self._still

    # Inside.

    def _attract(self) -> Session:
        settings = self._content.settings
        home = self._first_language if self._first_language in settings.languages else settings.languages[0]
        return Session.attract(home, settings.ask_after + settings.restart_after)

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
        self._rotation = self._rotation.stop(now) if self._session.paused else self._rotation.start(now)

    def _set_clock(self) -> None:
        self._clock.set(self._session.deadline(), self._rotation.deadline())

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
        return self._language_of(self._session.language)

    def _spoken(self) -> list[Language]:
        return [self._language_of(code) for code in self._content.settings.languages]

"""The lobby screen's view-model: content, time and one visitor's session, brought together for QML."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.model import Content, HoursBlock
from kiosk.language.catalogue import Language
from kiosk.qt.clock import Clock
from kiosk.qt.parts import PARTS, Shown, derive_parts, part
from kiosk.qt.speech.aloud import Aloud
from kiosk.qt.speech.listening import Listening
from kiosk.qt.viewmodels.adapt import AdaptViewModel
from kiosk.qt.viewmodels.bar import BarViewModel
from kiosk.qt.viewmodels.idle_question import IdleQuestionViewModel
from kiosk.qt.viewmodels.languages import LanguagesViewModel
from kiosk.qt.viewmodels.listen import ListenViewModel
from kiosk.qt.viewmodels.menu import MenuViewModel
from kiosk.qt.viewmodels.offices import OfficesViewModel
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.qt.viewmodels.slides import SlidesViewModel
from kiosk.qt.viewmodels.top_line import TopLineViewModel
from kiosk.qt.viewmodels.topic_page import TopicPageViewModel
from kiosk.screen.adapt import LANGUAGES, preference
from kiosk.screen.page.services import with_services
from kiosk.screen.programme import Programme
from kiosk.visit.session import Patience, Phase, Preferences, Session


@qml_type
class LobbyViewModel(QObject):
    """Everything the screen shows and everything a visitor can do to it."""

    changed = Signal()
    ended = Signal()
    """A visit is over, and everything as nobody had touched it."""

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
        listening: Listening | None = None,
        sound_of: Callable[[PurePosixPath], Path | None] = lambda _: None,
    ) -> None:
        """Show `content`. `office` stands first.

        `diagonal` is the glass and `lower_edge` its height above the floor, in mm; 0 is unknown. `preferences` are the
        screen's own instead of the usual, in the content's first language where it is not written in theirs. Without
        `listening` nothing is read aloud; `sound_of` finds a recording in the content folder.
        """
        super().__init__()
        self._clock = clock
        self._language_of = language_of
        self._content = with_services(content, language_of)
        self._office = office
        self._diagonal = diagonal
        self._lower_edge = lower_edge
        self._preferred = preferences
        self._aloud = Aloud(listening, language_of, sound_of)
        self._session = Session.attract(self._home(), self._patience())
        self.programme = Programme()
        self._advance()
        self.parts: dict[str, Any] = {name: PARTS[name](props) for name, props in self._derive().items()}
        for view_model in self.parts.values():
            view_model.setParent(self)
        self.parts["page"].letterChosen.connect(self._choose_letter)
        self.parts["listen"].asked.connect(self._ask_aloud)
        clock.due.connect(self.refresh)
        if listening is not None:
            listening.changed.connect(self._heard)
        self._set_clock()

    # What happens to the screen.

    def show_content(self, content: Content) -> None:
        """Show other content. The visitor keeps language and pages where they still exist."""
        self._content = with_services(content, self._language_of)
        self.changed.emit()
        topics = {topic.id for topic in self._content.topics}
        self._session = self._session.carry_over(self._home(), self._patience(), content.settings.languages, topics)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Bring everything to the present moment; only what differs reaches the screen."""
        self._aloud.refresh()
        self._advance()
        for name, props in self._derive().items():
            self.parts[name].update(props)
        self._set_clock()

    def _derive(self) -> dict[str, Any]:
        shown = Shown(
            content=self._content,
            offices=self._content.offices_from(self._office),
            session=self._session,
            programme=self.programme,
            moment=self._clock.moment(),
            now=self._clock.monotonic(),
            language=self._language(),
            languages=[self._language_of(code) for code in self._content.settings.languages],
        )
        return derive_parts(shown, self._aloud)

    @Slot()
    def touched(self) -> None:
        """Note that somebody touched the screen or a key, wherever it was."""
        now = self._clock.monotonic()
        session = self._session.at(now)
        if session.phase(now) is Phase.ATTRACT:
            self._aloud.prepare()
        self._session = session.touch(now)
        if session.phase(now) is not Phase.BROWSING:
            self.refresh()
        else:
            self._set_clock()

    def asks(self) -> bool:
        """Whether the screen asks if anybody is there."""
        now = self._clock.monotonic()
        return self._session.at(now).phase(now) is Phase.ASKING

    def linger(self) -> None:
        """Give more time to answer the question."""
        self.become(self._session.linger(self._clock.monotonic()))

    @property
    def listened_to(self) -> bool:
        """Whether the visitor has had something read aloud."""
        return self._aloud.listened

    def say(self, text: str) -> None:
        """Say what keys have come to, a line for each thing."""
        self._aloud.say(text, self._language())

    def phrase_selected(self, label: str) -> str:
        """Say that what the label names is chosen."""
        return self._language().phrase("{label}, selected", label=label)

    @property
    def session(self) -> Session:
        """The visit."""
        return self._session

    def become(self, session: Session) -> None:
        """Show what a visitor has done. Any action interrupts the reading at once."""
        self._session = session
        self._aloud.stop()
        self.refresh()

    @Slot(str)
    def open(self, topic: str) -> None:
        """Open a topic's page, from its beginning."""
        self.become(self._session.open(topic, self._clock.monotonic()))

    @Slot(str)
    def openHours(self, office: str) -> None:
        """Open a page with an office's opening hours, if there is one, where they stand."""
        language = self._session.preferences.language
        for topic in self.programme.topics:
            if any(block in (HoursBlock(None), HoursBlock(office)) for block in topic.page(language)[0].blocks):
                self.open(topic.id)
                self.parts["page"].sought.emit(office)
                return

    @Slot()
    def back(self) -> None:
        """Go back one step."""
        self.become(self._session.back(self._clock.monotonic()))

    @Slot()
    def goHome(self) -> None:
        """Go to the slides; what the visitor has chosen stays."""
        self.become(self._session.go_home(self._clock.monotonic()))

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        """Lay a panel over the screen: "adapt", "languages", or "menu"."""
        self.become(self._session.open_panel(panel, self._clock.monotonic()))

    @Slot(str, str)
    def choose(self, setting: str, value: str) -> None:
        """Choose an option of a panel. A language chosen among the languages is all there was to choose."""
        now = self._clock.monotonic()
        session = self._session.prefer(now, **preference(setting, value))
        self.become(session.back(now) if session.panel == LANGUAGES else session)

    @Slot(str)
    def changeLanguage(self, language: str) -> None:
        """Change the visitor's language."""
        self.become(self._session.prefer(self._clock.monotonic(), language=language))

    @Slot()
    def toggleSlides(self) -> None:
        """Hold the slides, or let them go on."""
        self.become(self._session.toggle_slides(self._clock.monotonic()))

    @Slot(int)
    def stepSlides(self, steps: int) -> None:
        """Show the next slide, or the one before."""
        now = self._clock.monotonic()
        self.programme.rotation = self.programme.rotation.step(steps, now)
        self.become(self._session.touch(now))

    @Slot()
    def startOver(self) -> None:
        """End the visit."""
        self._end()
        self.become(self._session.start_over())

    # What QML sees.

    topLine = part("top_line", TopLineViewModel)
    offices = part("offices", OfficesViewModel)
    slides = part("slides", SlidesViewModel)
    menu = part("menu", MenuViewModel)
    languages = part("languages", LanguagesViewModel)
    listen = part("listen", ListenViewModel)
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
        self.become(self._session.choose_letter(letter, self._clock.monotonic()))

    def _ask_aloud(self, what: str) -> None:
        """Do what a button beside the reading asks for."""
        if what == "toggle":
            self._aloud.toggle(self.programme.topic(self._session.topic), self._language(), self.parts)
        else:
            self._aloud.ask(what)

    def _heard(self) -> None:
        """The reading has begun, gone on or ended: as long as it goes on, somebody is there."""
        reads = self._aloud.reads and not self.asks()  # the question itself, read aloud, is no sign of life
        if reads or self._session.occupied:
            self._session = self._session.occupy(self._clock.monotonic(), occupied=reads)
        self.refresh()

    def _advance(self) -> None:
        """Let time pass: the visit may end, the slides move on, topics come and go with their dates."""
        now = self._clock.monotonic()
        session = self._session.at(now)
        if session is not self._session:
            self._end()
        self._session = session
        self.programme.at(self._content, self._clock.moment(), now, run=session.slides_run)

    def _end(self) -> None:
        self._aloud.reset()
        self.ended.emit()

    def _set_clock(self) -> None:
        now = self._clock.monotonic()
        self._clock.set(self._session.deadline(now), self.programme.rotation.deadline(), self._aloud.deadline())

    def _language(self) -> Language:
        return self._language_of(self._session.preferences.language)

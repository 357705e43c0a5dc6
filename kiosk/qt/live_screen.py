"""The screen as time passes: the areas kept in step with its state, and the clock set for what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kiosk.content.model import Content
from kiosk.qt.areas import AreaViewModels
from kiosk.qt.clock import Clock
from kiosk.qt.speech.read_aloud import ReadAloud
from kiosk.screen.areas import Areas, derive_areas
from kiosk.screen.programme import Programme
from kiosk.screen.state import ScreenState
from kiosk.visit.session import Phase, Session


class LiveScreen(AreaViewModels):
    """Brings the screen to the present: at `refresh`, when the clock is due, and after everything a visitor does."""

    ended = Signal()
    """Emitted when a visit ends and the screen has been reset."""

    def __init__(self, state: ScreenState, clock: Clock, read_aloud: ReadAloud) -> None:
        """Show `state`; `read_aloud` reads it."""
        state.advance(clock.moment(), clock.monotonic())
        super().__init__(_derive(state, clock, read_aloud))
        self._state = state
        self._clock = clock
        self._read_aloud = read_aloud
        self.page.letterChosen.connect(self._choose_letter)
        self.listen.asked.connect(self._ask_aloud)
        read_aloud.changed.connect(self._follow_reading)
        clock.due.connect(self.refresh)
        self._set_clock()

    @property
    def session(self) -> Session:
        """The visit."""
        return self._state.session

    @property
    def programme(self) -> Programme:
        """The topics of today and the slides."""
        return self._state.programme

    @property
    def listened_to(self) -> bool:
        """Whether the visitor has had something read aloud."""
        return self._read_aloud.listened_to

    def asks(self) -> bool:
        """Whether the screen asks if anybody is there."""
        now = self._clock.monotonic()
        return self.session.at(now).phase(now) is Phase.ASKING

    def show_content(self, content: Content) -> None:
        """Show other content. The visitor keeps language and pages where they still exist."""
        self._state.show_content(content)
        self.refresh()

    def become(self, session: Session) -> None:
        """Show what a visitor has done. Any action interrupts the reading at once."""
        self._state.session = session
        self._read_aloud.stop()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Bring everything to the present moment; only what differs reaches the screen."""
        self._read_aloud.refresh()
        if self._state.advance(self._clock.moment(), self._clock.monotonic()):
            self._end_visit()
        self.update_areas(_derive(self._state, self._clock, self._read_aloud))
        self._set_clock()

    def say(self, text: str) -> None:
        """Say where the keys have moved and the like, a line for each thing."""
        self._read_aloud.say(text, self._state.language)

    def phrase_selected(self, label: str) -> str:
        """Say that what the label names is chosen."""
        return self._state.language.phrase("{label}, selected", label=label)

    def _follow_reading(self) -> None:
        """The reading has begun, gone on or ended. While it goes on, the visitor counts as present."""
        # The question itself may be read aloud, which must not keep the visit alive.
        reads = self._read_aloud.is_reading and not self.asks()
        if reads or self.session.occupied:
            self._state.session = self.session.occupy(self._clock.monotonic(), occupied=reads)
        self.refresh()

    def _choose_letter(self, letter: str) -> None:
        self.become(self.session.choose_letter(letter, self._clock.monotonic()))

    def _ask_aloud(self, what: str) -> None:
        """Carry out the action of a button beside the reading."""
        if what == "toggle":
            topic = self.programme.topic(self.session.topic)
            self._read_aloud.toggle(topic, self._state.language, self.areas)
        else:
            self._read_aloud.ask(what)

    def _end_visit(self) -> None:
        self._read_aloud.reset()
        self.ended.emit()

    def _set_clock(self) -> None:
        now = self._clock.monotonic()
        self._clock.set(self.session.deadline(now), self.programme.rotation.deadline(), self._read_aloud.deadline())


def _derive(state: ScreenState, clock: Clock, read_aloud: ReadAloud) -> Areas:
    shown = state.shown(clock.moment(), clock.monotonic())
    return derive_areas(shown, read_aloud.derive(state.programme.topic(state.session.topic), shown.language))

"""The lobby screen's view-model, the one object that QML starts from: its areas, and what a visitor can do."""

from __future__ import annotations

from PySide6.QtCore import Slot

from kiosk.qt.live_screen import LiveScreen
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.adapt import LANGUAGES, preference
from kiosk.visit.session import Phase


@qml_type
class LobbyViewModel(LiveScreen):
    """Everything the screen shows (AreaViewModels), at the present (LiveScreen), and a visitor's actions (here)."""

    @Slot()
    def touched(self) -> None:
        """Note that somebody touched the screen or a key, wherever it was."""
        now = self._clock.monotonic()
        session = self.session.at(now)
        if session.phase(now) is Phase.ATTRACT:
            self._read_aloud.prepare()
        self._state.session = session.touch(now)
        if session.phase(now) is not Phase.BROWSING:
            self.refresh()
        else:
            self._set_clock()

    def linger(self) -> None:
        """Give more time to answer the question whether anybody is there."""
        self.become(self.session.linger(self._clock.monotonic()))

    @Slot(str)
    def open(self, topic: str) -> None:
        """Open a topic's page, from its beginning."""
        self.become(self.session.open(topic, self._clock.monotonic()))

    @Slot(str)
    def openHours(self, office: str) -> None:
        """Open a page with an office's opening hours, if there is one, where they stand."""
        topic = self.programme.topic_with_hours(office, self.session.preferences.language)
        if topic is not None:
            self.open(topic.id)
            self.page.sought.emit(office)

    @Slot()
    def back(self) -> None:
        """Go back one step."""
        self.become(self.session.back(self._clock.monotonic()))

    @Slot()
    def goHome(self) -> None:
        """Go to the slides; what the visitor has chosen stays."""
        self.become(self.session.go_home(self._clock.monotonic()))

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        """Lay a panel over the screen: "adapt", "languages", or "menu"."""
        self.become(self.session.open_panel(panel, self._clock.monotonic()))

    @Slot(str, str)
    def choose(self, setting: str, value: str) -> None:
        """Choose an option of a panel. The panel of all languages closes with the choice."""
        now = self._clock.monotonic()
        session = self.session.prefer(now, **preference(setting, value))
        self.become(session.back(now) if session.panel == LANGUAGES else session)

    @Slot(str)
    def changeLanguage(self, language: str) -> None:
        """Change the visitor's language, to one of the content's codes."""
        self.become(self.session.prefer(self._clock.monotonic(), language=language))

    @Slot()
    def toggleSlides(self) -> None:
        """Hold the slides, or let them go on."""
        self.become(self.session.toggle_slides(self._clock.monotonic()))

    @Slot(int)
    def stepSlides(self, steps: int) -> None:
        """Show the slide so many further on, or back."""
        now = self._clock.monotonic()
        self.programme.step_slides(steps, now)
        self.become(self.session.touch(now))

    @Slot()
    def startOver(self) -> None:
        """End the visit."""
        self._end_visit()
        self.become(self.session.start_over())

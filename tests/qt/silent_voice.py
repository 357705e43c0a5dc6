"""A voice for tests: it says nothing, and is done when the test says so."""

from PySide6.QtCore import QObject, Signal


class Voice(QObject):
    """A voice that says nothing and is done when the test says so."""

    changed = Signal()
    finished = Signal()
    failed = Signal(str)
    can_play = True

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str, float]] = []
        self.stopped = 0
        self.languages = {"sv", "en"}
        self.prepared = 0

    def can_speak(self, language: str) -> bool:
        return language in self.languages

    def prepare(self) -> None:
        self.prepared += 1

    def say(self, text: str, language: str, volume: float) -> None:
        self.said.append((text, language, volume))

    def stop(self) -> None:
        self.stopped += 1

    def close(self) -> None:
        pass

"""A voice for tests: it says nothing, notes what it is asked for, and is done when the test says so."""

from PySide6.QtCore import QObject, Signal


class Voice(QObject):
    """In place of a Speaker. `asked` has each request, its name first."""

    changed = Signal()
    finished = Signal()
    failed = Signal(str)
    has_voice = True
    can_play = True

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self.languages = set(languages)
        self.asked: list[tuple] = []

    def can_speak(self, language: str) -> bool:
        return language in self.languages

    def __getattr__(self, name: str):
        return lambda *values: self.asked.append((name, *values))

    @property
    def said(self) -> list[tuple[str, str, float]]:
        """The sentences: text, language, volume."""
        return [(values[0], values[1], values[2]) for name, *values in self.asked if name == "say"]

    @property
    def stopped(self) -> int:
        return self.count("stop")

    @property
    def prepared(self) -> int:
        return self.count("prepare")

    def count(self, request: str) -> int:
        return sum(name == request for name, *_ in self.asked)


def marked(screen) -> list[str]:
    return [item.property("text") for item in screen.items("QQuickText") if item.property("marked")]

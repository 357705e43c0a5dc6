"""A speaker for tests: it says nothing, notes what it is asked for, and is done when the test says so."""

from pathlib import Path

from kiosk.qt.speech.speaker import Speaker


class FakeSpeaker(Speaker):
    """Speaks the `languages` given. `asked` has each request, its name first."""

    has_voice = True
    can_play = True

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self.languages = set(languages)
        self.asked: list[tuple] = []

    def can_speak(self, language: str) -> bool:
        return language in self.languages

    def prepare(self) -> None:
        self.asked.append(("prepare",))

    def say(self, text: str, language: str, volume: float) -> None:
        self.asked.append(("say", text, language, volume))

    def play(self, file: Path, volume: float) -> None:
        self.asked.append(("play", file, volume))

    def set_volume(self, volume: float) -> None:
        self.asked.append(("set_volume", volume))

    def stop(self) -> None:
        self.asked.append(("stop",))

    def close(self) -> None:
        self.asked.append(("close",))

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

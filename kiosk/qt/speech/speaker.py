"""What reading aloud asks of a speaker, and the silent speaker of a screen without speech."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    """Says or plays one thing at a time. This one is silent; VoiceSpeaker has a voice.

    `changed`: other languages can be spoken than before. `finished` or `failed`, with the reason for the log, comes
    once for everything that was said or played and not stopped.
    """

    changed = Signal()
    finished = Signal()
    failed = Signal(str)

    has_voice = False
    """Whether asking it to say something makes sense at all."""

    def prepare(self) -> None:
        """Be ready soon: somebody is there who may want to listen."""

    def can_speak(self, language: str) -> bool:  # noqa: ARG002 (this one speaks none)
        """Whether there is a voice for the language, an ISO 639-1 code; False while it is unknown."""
        return False

    @property
    def can_play(self) -> bool:
        """Whether recordings may be played."""
        return False

    def say(self, text: str, language: str, volume: float) -> None:
        """Say `text`, instead of whatever is being said. `volume` is 0 to 1."""

    def play(self, file: Path, volume: float) -> None:
        """Play a recording, instead of whatever is being said."""

    def set_volume(self, volume: float) -> None:
        """Let a recording go on louder or softer; what is spoken keeps the volume it began with."""

    def stop(self) -> None:
        """Fall silent. Neither `finished` nor `failed` comes for what is cut off."""

    def close(self) -> None:
        """Fall silent for good."""

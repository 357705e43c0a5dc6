"""Plays the recordings that staff have made of pages. Runs in the voice process only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer


class RecordingPlayer(QObject):
    """Plays one file at a time; the sound device is open only while it plays."""

    def __init__(self, send: Callable[[Mapping[str, object]], None]) -> None:
        """Play nothing yet. `send` is given the messages for the screen (see voice.py)."""
        super().__init__()
        self._send = send
        self._turn: int | None = None
        self._player: QMediaPlayer | None = None

    def play(self, turn: int, file: str, volume: float) -> None:
        """Play a file; the messages of its length and its end have the same `turn`. `volume` is 0 to 1."""
        self.stop()
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer  # noqa: PLC0415 - large, and seldom needed
        except ImportError as error:
            self._send({"failed": turn, "why": str(error)})
            return
        player = QMediaPlayer(self)
        self._turn, self._player = turn, player
        output = QAudioOutput(player)
        output.setVolume(volume)
        player.setAudioOutput(output)
        player.mediaStatusChanged.connect(lambda status: self._status_changed(status.name))
        player.errorOccurred.connect(lambda _, why: self._end({"failed": self._turn, "why": why}))
        player.durationChanged.connect(self._duration_changed)
        player.setSource(QUrl.fromLocalFile(file))
        player.play()

    def set_volume(self, volume: float) -> None:
        """Go on louder or softer."""
        if self._player is not None:
            self._player.audioOutput().setVolume(volume)

    def stop(self) -> None:
        """Fall silent and close the sound device."""
        if self._player is not None:
            player, self._player, self._turn = self._player, None, None
            player.disconnect(player)
            player.stop()
            player.deleteLater()

    def _duration_changed(self, milliseconds: int) -> None:
        if milliseconds > 0:
            self._send({"length": self._turn, "seconds": milliseconds / 1000})

    def _status_changed(self, status: str) -> None:
        if status == "EndOfMedia":
            self._end({"finished": self._turn})
        elif status == "InvalidMedia":
            self._end({"failed": self._turn, "why": "this is no recording that can be played"})

    def _end(self, message: Mapping[str, object]) -> None:
        if self._turn is not None:
            self.stop()
            self._send(message)

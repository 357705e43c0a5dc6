"""The speaker with a voice: starts the voice process when it is needed and does without it if it fails.

Nothing here raises, waits for the voice, or imports Qt's speech.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer

from kiosk.qt.speech.speaker import Speaker
from kiosk.qt.speech.voice_process import VoiceProcess, voice_command
from kiosk.visit.reading import patience

log = logging.getLogger(__name__)

_START_MS = 12_000
_SILENCE_MS = 60_000
_RETRY_MS = 10 * 60_000


class _Request(NamedTuple):
    """A message for the voice, and how many seconds the answer may take."""

    message: Mapping[str, object]
    seconds: float


class VoiceSpeaker(Speaker):
    """Says one thing at a time, in the languages that `can_speak` knows of, by a voice process.

    The process is let go after a minute of silence. One that fails is tried again every ten minutes.
    """

    has_voice = True

    def __init__(
        self,
        command: Sequence[str] | None = None,
        *,
        start_ms: int = _START_MS,
        silence_ms: int = _SILENCE_MS,
        patience_factor: float = 1.0,
    ) -> None:
        """Start nothing yet. `command` starts the voice; None is the program's own, where Qt's speech is installed.

        The voice has `start_ms` to get ready, and is let go after `silence_ms`. Tests shorten all waiting for an answer
        by `patience_factor`.
        """
        super().__init__()
        self._is_installed = bool(command) or find_spec("PySide6.QtTextToSpeech") is not None
        self._start_ms = start_ms
        self._patience_factor = patience_factor
        self._voices: dict[str, str] = {}
        self._missing: set[str] = set()
        self._logged: str | None = None
        self._process = VoiceProcess(command or voice_command(), self)
        self._process.received.connect(self._received)
        self._process.broken.connect(self._lost)
        self._is_ready = self._is_lost = False
        self._turn = 0
        self._wanted: _Request | None = None
        self._watchdog = self._timer(0, self._gave_no_answer)
        self._silence = self._timer(silence_ms, self._let_go)
        self._retry = self._timer(_RETRY_MS, self.prepare)

    def prepare(self) -> None:
        """Start the voice, to learn what it speaks and to have it ready."""
        self._retry.stop()
        if not self._is_installed:
            self._log_once("Nothing can be read aloud: Qt's text-to-speech (PySide6_Addons) is not installed")
            return
        if not self._process.is_up:
            self._start()
        if self._wanted is None and self._is_ready:
            self._silence.start()

    def can_speak(self, language: str) -> bool:
        """Whether there is a voice for the language, an ISO 639-1 code; False while it is unknown."""
        if self._voices and language not in self._voices and language not in self._missing:
            self._missing.add(language)
            log.info("There is no voice for the language %s", language)
        return language in self._voices

    @property
    def can_play(self) -> bool:
        """Whether recordings may be played: QtMultimedia is installed together with Qt's speech."""
        return self._is_installed

    def say(self, text: str, language: str, volume: float) -> None:
        """Say `text`, instead of whatever is being said. `volume` is 0 to 1."""
        self._want({"say": self._turn + 1, "text": text, "language": language, "volume": volume}, patience(text))

    def play(self, file: Path, volume: float) -> None:
        """Play a recording, instead of whatever is being said."""
        self._want({"play": self._turn + 1, "file": str(file), "volume": volume}, patience(""))

    def set_volume(self, volume: float) -> None:
        """Let a recording go on louder or softer; what is spoken keeps the volume it began with."""
        self._send({"volume": volume})

    def stop(self) -> None:
        """Fall silent. Neither `finished` nor `failed` comes for what is cut off."""
        if self._wanted is not None:
            self._wanted = None
            self._turn += 1
            self._send({"stop": True})
            self._become_silent()

    def close(self) -> None:
        """End the voice at once."""
        self._wanted = None
        self._retry.stop()
        self._let_go()
        self._process.end()

    # What the voice is asked for.

    def _want(self, message: Mapping[str, object], seconds: float) -> None:
        self._turn += 1
        self._wanted = _Request(message, seconds)
        self._silence.stop()
        if not self._is_installed:
            QTimer.singleShot(0, self, lambda: self._fail("Qt's text-to-speech is not installed"))
        elif not self._process.is_up:
            self._start()
        elif self._is_ready:
            self._ask()

    def _ask(self) -> None:
        if self._wanted is not None:
            self._watch(self._wanted.seconds)
            self._send(self._wanted.message)

    def _send(self, message: Mapping[str, object]) -> None:
        if self._is_ready:
            self._process.send(message)

    # What the voice answers.

    def _received(self, message: Mapping[str, object]) -> None:
        match message:
            case {"voices": dict(voices), "why": str(why)}:
                self._watchdog.stop()
                self._is_ready = True
                self._learn(voices, why)
                self._silence.start()
                self._ask()
            case {"finished": self._turn}:
                self._is_lost = False
                self._wanted = None
                self._become_silent()
                self.finished.emit()
            case {"failed": self._turn, "why": str(why)}:
                self._fail(why)
            case {"length": self._turn, "seconds": float(seconds)}:
                self._watch(seconds + patience(""))

    def _learn(self, voices: dict[str, str], why: str) -> None:
        engines = ", ".join(sorted(set(voices.values())))
        self._log_once(
            f"Pages can be read aloud in {len(voices)} languages, by {engines}"
            if voices
            else f"Nothing can be read aloud: {why or 'there is no voice'}"
        )
        if voices != self._voices:
            self._voices = voices
            self.changed.emit()

    def _fail(self, why: str) -> None:
        """What is being said cannot be said; the voice itself may work."""
        if self._wanted is not None:
            self._wanted = None
            self._become_silent()
            log.info("Reading aloud failed: %s", why)
            self.failed.emit(why)

    # The process.

    def _start(self) -> None:
        self._is_ready = False
        self._watchdog.start(self._start_ms)  # first: a process that cannot be started is lost at once
        self._process.start()

    def _gave_no_answer(self) -> None:
        self._lost("it gives no answer. Is there a sound device? Is speech-dispatcher well?")

    def _lost(self, why: str) -> None:
        """The voice has ended, or does not answer: no language can be spoken until another attempt."""
        # A warning once, not at each of the attempts that follow, for months.
        log.log(logging.INFO if self._is_lost else logging.WARNING, "The voice is lost: %s", why)
        self._is_lost = True
        self._let_go()
        self._process.kill()
        self._logged = None
        self._retry.start()
        if self._voices:
            self._voices = {}
            self.changed.emit()
        self._fail("the voice is lost")

    def _let_go(self) -> None:
        """Let the process end, so that no sound device stays open in silence."""
        self._is_ready = False
        self._watchdog.stop()
        self._silence.stop()
        self._process.let_go()

    def _become_silent(self) -> None:
        self._watchdog.stop()
        if self._is_ready:
            self._silence.start()

    def _watch(self, seconds: float) -> None:
        self._silence.stop()
        self._watchdog.start(round(1000 * seconds * self._patience_factor))

    def _log_once(self, line: str) -> None:
        if line != self._logged:
            self._logged = line
            log.info("%s", line)

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer

"""The screen's side of the voice: starts it when it is needed, lets it go in silence, and does without it if it fails.

The voice is a process of its own (see voice.py). Nothing here raises, waits or imports Qt's speech.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

import kiosk
from kiosk.visit.reading import patience

log = logging.getLogger(__name__)

_START_MS = 12_000
_SILENCE_MS = 60_000
_RETRY_MS = 10 * 60_000
_GOODBYE_MS = 2_000


def voice_command() -> list[str]:
    """How the program starts itself as the voice."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*program, "voice"]


class Speaker(QObject):
    """Says one thing at a time, in the languages that `can_speak` knows of.

    `changed`: other languages can be spoken than before. `finished` or `failed`, with the reason for the log, comes
    once for everything that was said or played and not stopped.
    """

    changed = Signal()
    finished = Signal()
    failed = Signal(str)

    def __init__(
        self,
        command: Sequence[str] | None = None,
        *,
        start_ms: int = _START_MS,
        silence_ms: int = _SILENCE_MS,
        patience_factor: float = 1.0,
    ) -> None:
        """Do nothing yet. `command` starts the voice; None is the program's own, where Qt's speech is installed."""
        super().__init__()
        self._command = list(command) if command else voice_command()
        self._is_installed = bool(command) or find_spec("PySide6.QtTextToSpeech") is not None
        self._start_ms = start_ms
        self._patience_factor = patience_factor
        self._voices: dict[str, str] = {}
        self._missing: set[str] = set()
        self._told: str | None = None
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(Path(kiosk.__file__).parent.parent))
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.errorOccurred.connect(self._broke)
        self._process.finished.connect(self._ended)
        self._is_up = False
        """Whether the process is meant to run; one that says goodbye may still do so."""
        self._is_ready = self._is_lost = False
        self._turn = 0
        self._wanted: dict[str, Any] | None = None
        self._watchdog = self._timer(0, self._gave_no_answer)
        self._silence = self._timer(silence_ms, self._let_go)
        self._retry = self._timer(_RETRY_MS, self.prepare)
        self._goodbye = self._timer(_GOODBYE_MS, self._process.kill)

    def prepare(self) -> None:
        """Start the voice, to learn what it speaks and to have it ready; it is let go after a while of silence."""
        self._retry.stop()
        if not self._is_installed:
            self._tell_once("Nothing can be read aloud: Qt's text-to-speech (PySide6_Addons) is not installed")
            return
        if not self._is_up:
            self._start()
        if self._wanted is None and self._is_ready:
            self._silence.start()

    def can_speak(self, language: str) -> bool:
        """Whether there is a voice for the language, an ISO 639-1 code; False while nobody knows."""
        if self._voices and language not in self._voices and language not in self._missing:
            self._missing.add(language)
            log.info("There is no voice for the language %s", language)
        return language in self._voices

    @property
    def can_play(self) -> bool:
        """Whether recordings may be played: the parts of Qt are there."""
        return self._is_installed

    def say(self, text: str, language: str, volume: float) -> None:
        """Say `text`, instead of whatever is being said. `volume` is 0 to 1."""
        self._want({"say": self._turn + 1, "text": text, "language": language, "volume": volume})

    def play(self, file: Path, volume: float) -> None:
        """Play a recording, instead of whatever is being said."""
        self._want({"play": self._turn + 1, "file": str(file), "volume": volume})

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
        self._end_at_once()

    # The process.

    def _want(self, what: dict[str, Any]) -> None:
        self._turn += 1
        self._wanted = what
        self._silence.stop()
        if not self._is_installed:
            QTimer.singleShot(0, self, lambda: self._fail("Qt's text-to-speech is not installed"))
        elif not self._is_up:
            self._start()
        elif self._is_ready:
            self._ask()

    def _ask(self) -> None:
        if self._wanted is not None:
            self._watch(patience(self._wanted.get("text", "")))
            self._send(self._wanted)

    def _start(self) -> None:
        self._end_at_once()
        self._is_up, self._is_ready = True, False
        self._watchdog.start(self._start_ms)
        self._process.start(self._command[0], self._command[1:])

    def _end_at_once(self) -> None:
        self._goodbye.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_GOODBYE_MS)

    def _send(self, what: dict[str, Any]) -> None:
        if self._is_ready:
            self._process.write(json.dumps(what).encode() + b"\n")

    def _read(self) -> None:
        while self._is_up and self._process.canReadLine():
            try:
                said = json.loads(bytes(self._process.readLine().data()))
            except ValueError:  # a library that prints; nothing of ours
                continue
            self._hear(said)

    def _read_errors(self) -> None:
        for line in bytes(self._process.readAllStandardError().data()).decode(errors="replace").splitlines():
            log.debug("The voice: %s", line)

    def _hear(self, said: dict[str, Any]) -> None:
        match said:
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
        self._tell_once(
            f"Pages can be read aloud in {len(voices)} languages, by {engines}"
            if voices
            else f"Nothing can be read aloud: {why or 'there is no voice'}"
        )
        if voices != self._voices:
            self._voices = voices
            self.changed.emit()

    def _fail(self, why: str) -> None:
        """What is being said cannot be said; the voice itself may be well."""
        if self._wanted is not None:
            self._wanted = None
            self._become_silent()
            log.info("Reading aloud failed: %s", why)
            self.failed.emit(why)

    def _gave_no_answer(self) -> None:
        self._lost("it gives no answer. Is there a sound device? Is speech-dispatcher well?")

    def _broke(self, _: QProcess.ProcessError) -> None:
        self._lost(self._process.errorString())

    def _ended(self, code: int) -> None:
        self._goodbye.stop()
        self._lost(f"it ended by itself, with code {code}")

    def _lost(self, why: str) -> None:
        """The voice is gone, or as good as: no language can be spoken until another attempt."""
        if not self._is_up:
            return
        # A warning once, not at each of the attempts that follow, for months.
        log.log(logging.INFO if self._is_lost else logging.WARNING, "The voice is lost: %s", why)
        self._is_lost = True
        self._let_go()
        self._process.kill()
        self._told = None
        self._retry.start()
        if self._voices:
            self._voices = {}
            self.changed.emit()
        self._fail("the voice is lost")

    def _let_go(self) -> None:
        """Let the process end: nothing of it, and no sound device, stays open in silence."""
        self._is_up = self._is_ready = False
        self._watchdog.stop()
        self._silence.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.closeWriteChannel()
            self._goodbye.start()

    def _become_silent(self) -> None:
        self._watchdog.stop()
        if self._is_ready:
            self._silence.start()

    def _watch(self, seconds: float) -> None:
        self._silence.stop()
        self._watchdog.start(round(1000 * seconds * self._patience_factor))

    def _tell_once(self, what: str) -> None:
        if what != self._told:
            self._told = what
            log.info("%s", what)

    def _timer(self, milliseconds: int, slot: Any) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer

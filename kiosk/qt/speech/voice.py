"""The voice: a process of its own that speaks with Qt's text-to-speech and plays recordings.

Qt's plugin for speech-dispatcher waits for the daemon's answer without end, and while it waits no Python runs in the
process, on any thread. A daemon without a sound device does stop answering. So this is not the process of the screen.

Both ways one JSON object a line. In: {"say": TURN, "text", "language", "volume"}, {"play": TURN, "file", "volume"},
{"volume": 0.6}, {"stop": true}; the end of the input ends the process. Out: {"voices": {"sv": ENGINE}, "why": …} once,
then {"finished": TURN}, {"failed": TURN, "why": …} and {"length": TURN, "seconds": …}.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QLoggingCategory, QObject, QTimer, QUrl, Signal

# For engines that get ready by and by, as on Windows.
_READY_WITHIN_MS = 5000

# Linux: the number of "send me a signal when my parent dies", and the signal that nothing can hold up.
_PR_SET_PDEATHSIG, _SIGKILL = 1, 9

Tell = Callable[[dict[str, Any]], None]


class _Utterance(NamedTuple):
    turn: int
    engine: Any
    text: str
    locale: QLocale
    volume: float


class Voice(QObject):
    """Says one thing at a time. `make` makes an engine by name, something with the interface of QTextToSpeech."""

    def __init__(self, tell: Tell, names: Sequence[str], make: Callable[[str], Any]) -> None:
        """Look for the engines that work; `tell` hears which languages they speak."""
        super().__init__()
        self._tell = tell
        self._engines = {name: make(name) for name in names}
        self._languages: dict[str, tuple[str, QLocale]] | None = None
        self._now: _Utterance | None = None
        self._has_begun = False
        self._is_waiting = False
        for engine in self._engines.values():
            engine.stateChanged.connect(lambda state, engine=engine: self._state_changed(engine, state.name))
            engine.errorOccurred.connect(lambda _, why, engine=engine: self._error_occurred(engine, why))
        if self._all_ready():
            self._look()
        else:
            QTimer.singleShot(_READY_WITHIN_MS, self, self._look)

    def say(self, turn: int, text: str, language: str, volume: float) -> None:
        """Say `text`; its end is told with the same `turn`. `volume` is 0 to 1."""
        self.stop()
        name, locale = (self._languages or {}).get(language, ("", QLocale()))
        if not name:
            self._tell({"failed": turn, "why": f"no voice speaks {language}"})
        elif not text.strip():
            self._tell({"finished": turn})
        else:
            self._now = _Utterance(turn, self._engines[name], text, locale, volume)
            # What was stopped must have ended: its end would be taken for this one's.
            self._is_waiting = self._now.engine.state().name in ("Speaking", "Synthesizing", "Paused")
            if not self._is_waiting:
                self._begin()

    def stop(self) -> None:
        """Fall silent."""
        if self._now is not None:
            engine, self._now = self._now.engine, None
            engine.stop()

    def _begin(self) -> None:
        if self._now is None:
            return
        _, engine, text, locale, volume = self._now
        self._is_waiting = self._has_begun = False
        if engine.locale() != locale:
            engine.setLocale(locale)
        engine.setVolume(volume)
        engine.say(text)

    def _state_changed(self, engine: Any, state: str) -> None:
        if self._languages is None:
            if self._all_ready():
                self._look()
        elif self._now is None or self._now.engine is not engine:
            return
        elif self._is_waiting:
            if state in ("Ready", "Error"):
                self._begin()
        elif state == "Ready" and self._has_begun:
            self._end({"finished": self._now.turn})
        elif state == "Error":
            self._error_occurred(engine, engine.errorString())
        else:
            self._has_begun = True

    def _error_occurred(self, engine: Any, why: str) -> None:
        if self._now is not None and self._now.engine is engine:
            self._end({"failed": self._now.turn, "why": why})

    def _end(self, how: dict[str, Any]) -> None:
        self._now = None
        self._tell(how)

    def _all_ready(self) -> bool:
        return all(engine.state().name == "Ready" for engine in self._engines.values())

    def _look(self) -> None:
        """See which languages the engines speak. They list more engines than there are: only their state tells."""
        if self._languages is not None:
            return
        self._languages = {}
        faults = []
        for name, engine in self._engines.items():
            if engine.state().name != "Ready":
                faults.append(f"{name}: {engine.errorString() or engine.state().name}")
                continue
            for locale in engine.availableLocales():
                self._languages.setdefault(QLocale.languageToCode(locale.language()), (name, locale))
        why = "; ".join(faults) or ("" if self._engines else "Qt has no engine")
        self._tell(
            {"voices": {code: name for code, (name, _) in self._languages.items() if len(code) == 2}, "why": why}
        )


class Recording(QObject):
    """Plays one file at a time; the sound device is open only meanwhile."""

    def __init__(self, tell: Tell) -> None:
        super().__init__()
        self._tell = tell
        self._turn: int | None = None
        self._player: Any = None

    def play(self, turn: int, file: str, volume: float) -> None:
        """Play a file; its length and its end are told with the same `turn`."""
        self.stop()
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer  # noqa: PLC0415 - large, and seldom needed
        except ImportError as error:
            self._tell({"failed": turn, "why": str(error)})
            return
        self._turn, self._player = turn, QMediaPlayer(self)
        output = QAudioOutput(self._player)
        output.setVolume(volume)
        self._player.setAudioOutput(output)
        self._player.mediaStatusChanged.connect(lambda status: self._status_changed(status.name))
        self._player.errorOccurred.connect(lambda _, why: self._end({"failed": self._turn, "why": why}))
        self._player.durationChanged.connect(self._duration_changed)
        self._player.setSource(QUrl.fromLocalFile(file))
        self._player.play()

    def set_volume(self, volume: float) -> None:
        """Go on louder or softer."""
        if self._player is not None:
            self._player.audioOutput().setVolume(volume)

    def stop(self) -> None:
        """Fall silent and let the sound device go."""
        if self._player is not None:
            player, self._player, self._turn = self._player, None, None
            player.disconnect(player)
            player.stop()
            player.deleteLater()

    def _duration_changed(self, milliseconds: int) -> None:
        if milliseconds > 0:
            self._tell({"length": self._turn, "seconds": milliseconds / 1000})

    def _status_changed(self, status: str) -> None:
        if status == "EndOfMedia":
            self._end({"finished": self._turn})
        elif status == "InvalidMedia":
            self._end({"failed": self._turn, "why": "this is no recording that can be played"})

    def _end(self, how: dict[str, Any]) -> None:
        if self._turn is not None:
            self.stop()
            self._tell(how)


class Commands(QObject):
    """What the screen asks for, line by line, carried out on Qt's thread."""

    line = Signal(bytes)
    ended = Signal()

    def __init__(self, voice: Voice, recording: Recording) -> None:
        super().__init__()
        self._voice = voice
        self._recording = recording
        self.line.connect(self.carry_out)

    def read(self, source: BinaryIO) -> None:
        """Read to the end of the input, on a thread of its own: Windows has no other way to wait for a pipe."""
        for line in source:
            self.line.emit(line)
        self.ended.emit()

    def carry_out(self, line: bytes) -> None:
        """Do what one line says."""
        match json.loads(line):
            case {"say": turn, "text": text, "language": language, "volume": volume}:
                self._recording.stop()
                self._voice.say(turn, text, language, volume)
            case {"play": turn, "file": file, "volume": volume}:
                self._voice.stop()
                self._recording.play(turn, file, volume)
            case {"volume": volume}:
                self._recording.set_volume(volume)
            case _:
                self._voice.stop()
                self._recording.stop()


def run(source: BinaryIO, target: BinaryIO, names: Sequence[str] | None) -> int:
    """Speak until `source` ends. `names` are the engines to use; None is all but Qt's silent one for tests."""
    _die_with_the_screen()
    app = QCoreApplication(["kiosk voice"])
    # Qt looks for PipeWire first and warns where there is only PulseAudio, which is nothing to worry about.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - not installed everywhere, and nobody else's

    def tell(what: dict[str, Any]) -> None:
        target.write(json.dumps(what).encode() + b"\n")
        target.flush()

    if names is None:
        names = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    commands = Commands(Voice(tell, names, QTextToSpeech), Recording(tell))
    commands.ended.connect(app.quit)
    threading.Thread(target=commands.read, args=(source,), daemon=True).start()
    app.exec()
    # Without taking the engines down: closing the connection to a daemon that hangs would hang as well.
    os._exit(0)


def _die_with_the_screen() -> None:
    """Let the system end this process with the one that started it, also when it hangs (Linux)."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - of no use elsewhere

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL)

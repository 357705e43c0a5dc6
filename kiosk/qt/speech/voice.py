"""The voice: a process of its own (`kiosk voice`) that says texts with Qt's text-to-speech and plays recordings.

Qt's plugin for speech-dispatcher waits for the daemon's answer without end, and while it waits no Python runs in the
process, on any thread. A daemon without a sound device does stop answering, so this must not be the screen's process.

Screen and voice send each other messages, one JSON object a line. TURN numbers what is to be said or played, seconds
are decimal numbers, and a volume is 0 to 1.

From the screen, on standard input; its end ends the process:
  {"say": TURN, "text": …, "language": "sv", "volume": …}
  {"play": TURN, "file": …, "volume": …}
  {"volume": …}      of the recording that is being played
  {"stop": true}

From the voice, on standard output:
  {"voices": {"sv": ENGINE, …}, "why": …}      once, at first; `why` says which engines do not work
  {"finished": TURN}
  {"failed": TURN, "why": …}
  {"length": TURN, "seconds": …}      how long a recording is
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, Signal

from kiosk.qt.speech.engines import Engines
from kiosk.qt.speech.recording_player import RecordingPlayer

# From Linux's prctl.h: "send this process a signal when its parent dies"; and the signal that no process can ignore.
_PR_SET_PDEATHSIG, _SIGKILL = 1, 9


class Commands(QObject):
    """Carries out the messages from the screen on Qt's thread."""

    line = Signal(bytes)
    ended = Signal()

    def __init__(self, engines: Engines, player: RecordingPlayer) -> None:
        super().__init__()
        self._engines = engines
        self._player = player
        self.line.connect(self.carry_out)

    def read(self, source: BinaryIO) -> None:
        """Read to the end of the input, on a thread of its own: Windows has no other way to wait for a pipe."""
        for line in source:
            self.line.emit(line)
        self.ended.emit()

    def carry_out(self, line: bytes) -> None:
        """Do what one message says."""
        match json.loads(line):
            case {"say": turn, "text": text, "language": language, "volume": volume}:
                self._player.stop()
                self._engines.say(turn, text, language, volume)
            case {"play": turn, "file": file, "volume": volume}:
                self._engines.stop()
                self._player.play(turn, file, volume)
            case {"volume": volume}:
                self._player.set_volume(volume)
            case _:
                self._engines.stop()
                self._player.stop()


def run(source: BinaryIO, target: BinaryIO, names: Sequence[str] | None) -> int:
    """Be the voice until `source` ends. `names` are the engines to use; None is all but Qt's silent one for tests."""
    _die_with_the_screen()
    app = QCoreApplication(["kiosk voice"])
    # Qt looks for PipeWire first and warns where there is only PulseAudio, which is nothing to worry about.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - not installed everywhere; no one else needs it

    def send(message: Mapping[str, object]) -> None:
        target.write(json.dumps(message).encode() + b"\n")
        target.flush()

    if names is None:
        names = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    commands = Commands(Engines(send, names, QTextToSpeech), RecordingPlayer(send))
    commands.ended.connect(app.quit)
    threading.Thread(target=commands.read, args=(source,), daemon=True).start()
    app.exec()
    # The engines are not taken down: closing the connection to a daemon that hangs would hang as well.
    os._exit(0)


def _die_with_the_screen() -> None:
    """Have the system kill this process when the one that started it ends, even if it hangs (Linux)."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - of no use elsewhere

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL)

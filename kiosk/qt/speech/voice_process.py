"""The voice process as the screen sees it: a program that is started, exchanges messages, and is ended."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

import kiosk

log = logging.getLogger(__name__)

_GOODBYE_MS = 2_000


def voice_command() -> list[str]:
    """How the program starts itself as the voice."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*program, "voice"]


class VoiceProcess(QObject):
    """Runs a command that exchanges one JSON object a line with the screen (voice.py lists the messages).

    `received` has each message as a dict. `broken`, with the reason for the log, comes when the process cannot be
    started or ends by itself.
    """

    received = Signal(object)
    broken = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Start nothing yet."""
        super().__init__(parent)
        self._command = command
        self.is_up = False
        """Whether the process is meant to run. One that has been let go may run for two more seconds."""
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(Path(kiosk.__file__).parent.parent))
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._log_errors)
        self._process.errorOccurred.connect(self._error_occurred)
        self._process.finished.connect(self._finished)
        self._goodbye = QTimer(self, singleShot=True, interval=_GOODBYE_MS)
        self._goodbye.timeout.connect(self._process.kill)

    @property
    def exists(self) -> bool:
        """Whether there is a process, meant to run or not."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Start the process anew."""
        self.end()
        self.is_up = True
        self._process.start(self._command[0], self._command[1:])

    def send(self, message: Mapping[str, object]) -> None:
        """Send a message."""
        self._process.write(json.dumps(message).encode() + b"\n")

    def let_go(self) -> None:
        """Let the process end by itself, by closing its input; it is killed if it takes too long."""
        self.is_up = False
        if self.exists:
            self._process.closeWriteChannel()
            self._goodbye.start()

    def kill(self) -> None:
        """Kill the process, without waiting for its end."""
        self.is_up = False
        self._process.kill()

    def end(self) -> None:
        """Kill the process and wait, two seconds at the most, until it has ended."""
        self.is_up = False
        self._goodbye.stop()
        if self.exists:
            self._process.kill()
            self._process.waitForFinished(_GOODBYE_MS)

    def _read(self) -> None:
        while self.is_up and self._process.canReadLine():
            try:
                message = json.loads(bytes(self._process.readLine().data()))
            except ValueError:  # something that a library has printed
                continue
            self.received.emit(message)

    def _log_errors(self) -> None:
        for line in bytes(self._process.readAllStandardError().data()).decode(errors="replace").splitlines():
            log.debug("The voice: %s", line)

    def _error_occurred(self, _: QProcess.ProcessError) -> None:
        if self.is_up:
            self.broken.emit(self._process.errorString())

    def _finished(self, code: int) -> None:
        self._goodbye.stop()
        if self.is_up:
            self.broken.emit(f"it ended by itself, with code {code}")

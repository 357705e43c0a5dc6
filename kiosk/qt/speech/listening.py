"""What a visitor listens to: the reading decides what comes next, the speaker says it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.qt.speech.speaker import Speaker
from kiosk.visit.reading import Reading, Script, Sentence

log = logging.getLogger(__name__)

_LONGEST_RECORDING = 3600.0


class Listening(QObject):
    """Reads scripts aloud, or plays a page's recording instead.

    `changed` comes with every new sentence and every change of `reading` or of the languages that can be spoken.
    `monotonic` gives seconds that only go forward. Somebody has to call `refresh` at `deadline()`.
    """

    changed = Signal()

    def __init__(self, speaker: Speaker, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self.reading = Reading()
        self._speaker = speaker
        self._monotonic = monotonic
        self._script: Script = ()
        self._recording: Path | None = None
        speaker.changed.connect(self.changed)
        speaker.finished.connect(self._finished)
        speaker.failed.connect(self._failed)

    def prepare(self) -> None:
        """Have the voice ready: somebody is there who may want it."""
        self._speaker.prepare()

    def is_available(self, language: str, recording: Path | None = None) -> bool:
        """Whether a text in the language, an ISO 639-1 code, can be listened to."""
        return self._speaker.can_speak(language) or (recording is not None and self._speaker.can_play)

    def start(self, script: Script, recording: Path | None = None) -> None:
        """Read a script from its beginning; `recording` is played in its place, without marking any part."""
        self._script, self._recording = script, recording
        if recording is not None:
            language = script[0].language if script else ""
            script = (Sentence("", "", language, seconds=_LONGEST_RECORDING),)
        self._become(self.reading.start(script, self._monotonic()))

    def stop(self) -> None:
        """Fall silent."""
        self._become(self.reading.stop())

    def again(self) -> None:
        """Say the part that is being read once more; in silence, all of it."""
        self._become(self.reading.again(self._monotonic()))

    def louder(self) -> None:
        """One step louder, to be heard at once."""
        self._become_as_loud_as(self.reading.louder())

    def softer(self) -> None:
        """One step softer, to be heard at once."""
        self._become_as_loud_as(self.reading.softer())

    def reset(self) -> None:
        """Silence, and nothing left for the next visitor."""
        self._script, self._recording = (), None
        self._become(self.reading.reset())

    def refresh(self) -> None:
        """Let time pass: a voice that never finishes is given up."""
        self._become(self.reading.at(self._monotonic()))

    def deadline(self) -> float | None:
        """When `refresh` has something to do; None in silence."""
        return self.reading.deadline()

    def _become(self, reading: Reading) -> None:
        before, self.reading = self.reading, reading
        if before == reading:
            return
        if reading.sentence is None:
            if before.active:
                self._speaker.stop()
        elif before.turn != reading.turn:
            self._say(reading.sentence)
        self.changed.emit()

    def _say(self, sentence: Sentence) -> None:
        if self._recording is not None:
            self._speaker.play(self._recording, self.reading.volume)
        else:
            self._speaker.say(sentence.text, sentence.language, self.reading.volume)

    def _become_as_loud_as(self, reading: Reading) -> None:
        if reading.level == self.reading.level:
            return
        self._become(reading)
        if reading.sentence is not None and self._recording is not None:
            self._speaker.set_volume(reading.volume)
        elif reading.sentence is not None:
            # A voice keeps the volume it began a sentence with, so the sentence begins anew.
            self._become(reading.repeat_sentence(self._monotonic()))

    def _finished(self) -> None:
        self._become(self.reading.next(self._monotonic()))

    def _failed(self, why: str) -> None:
        if self._recording is not None and self.reading.active:
            log.info("The recording %s cannot be played (%s); a voice reads instead", self._recording.name, why)
            self.start(self._script)
        else:
            self._become(self.reading.give_up())

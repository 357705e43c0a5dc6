"""Reading aloud: the reading decides which sentence comes next, the speaker says it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QObject, Signal

from kiosk.content.model import Topic
from kiosk.language.catalogue import Language
from kiosk.qt.speech.speaker import Speaker
from kiosk.screen.aloud.script import guidance_script, screen_script
from kiosk.screen.areas import Areas
from kiosk.screen.listen import ListenProps, derive_listen
from kiosk.visit.reading import Reading, Script, Sentence

log = logging.getLogger(__name__)

_LONGEST_RECORDING = 3600.0


class ReadAloud(QObject):
    """Reads what the screen shows aloud, or plays a page's recording instead. With a silent speaker nothing happens.

    `changed` comes with every new sentence and every change of `reading` or of the languages that can be spoken.
    Somebody has to call `refresh` at `deadline()`.
    """

    changed = Signal()

    def __init__(
        self,
        speaker: Speaker,
        monotonic: Callable[[], float],
        language_of: Callable[[str], Language],
        sound_of: Callable[[PurePosixPath], Path | None],
    ) -> None:
        """Be silent. `monotonic` gives seconds that only go forward.

        `language_of` gives a language by its code, `sound_of` a recording's file by its path in the content folder.
        """
        super().__init__()
        self.reading = Reading()
        self.listened_to = False
        """Whether something has been read in this visit. Then the visitor may not see the screen well."""
        self._speaker = speaker
        self._monotonic = monotonic
        self._language_of = language_of
        self._sound_of = sound_of
        self._script: Script = ()
        self._recording: Path | None = None
        self._is_guidance = False
        """Whether the sentences are guidance by `say`: the screen does not show them as a reading."""
        speaker.changed.connect(self.changed)
        speaker.finished.connect(self._finished)
        speaker.failed.connect(self._failed)

    @property
    def is_reading(self) -> bool:
        """Whether something on the screen is being read; guidance does not count."""
        return self.reading.active and not self._is_guidance

    def derive(self, topic: Topic | None, language: Language) -> ListenProps:
        """The listen button; `topic` is the open page's, `language` the visitor's."""
        reading = replace(self.reading, index=None) if self._is_guidance else self.reading
        return derive_listen(reading, language, available=self._is_available(topic, language))

    def toggle(self, topic: Topic | None, language: Language, areas: Areas) -> None:
        """Read what the areas of the screen show, or fall silent. `topic` is the open page's."""
        if self.is_reading:
            self.stop()
            return
        self.listened_to = True
        script = screen_script(areas, self._written_in(topic, language), language)
        self.start(script, None if areas.adapt.panel else self._recording_of(topic, language))

    def start(self, script: Script, recording: Path | None = None) -> None:
        """Read a script from its beginning; a `recording` is played in its place, and nothing is marked meanwhile."""
        self._is_guidance = False
        self._begin(script, recording)

    def say(self, text: str, language: Language) -> None:
        """Say where the keys have moved and the like, in place of what was being read."""
        self._is_guidance = True
        self._begin(guidance_script(text, language))

    def stop(self) -> None:
        """Fall silent."""
        self._become(self.reading.stop())

    def ask(self, action: str) -> None:
        """Carry out a button's action while it reads: "again", "louder" or "softer"."""
        {"again": self.again, "louder": self.louder, "softer": self.softer}[action]()

    def again(self) -> None:
        """Read the text that is being read once more; in silence, all that was read last."""
        self._become(self.reading.again(self._monotonic()))

    def louder(self) -> None:
        """Be one step louder, at once."""
        self._change_volume(self.reading.louder())

    def softer(self) -> None:
        """Be one step softer, at once."""
        self._change_volume(self.reading.softer())

    def prepare(self) -> None:
        """Have the voice ready: somebody is there who may want it."""
        self._speaker.prepare()

    def reset(self) -> None:
        """Fall silent and forget everything about the visitor."""
        self.listened_to = False
        self._script, self._recording = (), None
        self._become(self.reading.reset())

    def refresh(self) -> None:
        """Give up a voice that has not finished its sentence by `deadline()`."""
        self._become(self.reading.at(self._monotonic()))

    def deadline(self) -> float | None:
        """When `refresh` has something to do, in monotonic seconds; None in silence."""
        return self.reading.deadline()

    def _is_available(self, topic: Topic | None, language: Language) -> bool:
        if self._speaker.can_speak(self._written_in(topic, language).voice_code):
            return True
        return self._speaker.can_play and self._recording_of(topic, language) is not None

    def _written_in(self, topic: Topic | None, language: Language) -> Language:
        """The language that a page is really written in; the visitor's, of the screen without a page."""
        return self._language_of(topic.page(language.code)[1]) if topic else language

    def _recording_of(self, topic: Topic | None, language: Language) -> Path | None:
        """The recording that staff have made of a page, if there is one."""
        sound = topic.page(language.code)[0].sound if topic else None
        return self._sound_of(sound) if sound else None

    def _begin(self, script: Script, recording: Path | None = None) -> None:
        # A reading that nobody can hear would mark the page and keep the visit alive all the same.
        if not self._speaker.has_voice:
            return
        self._script, self._recording = script, recording
        if recording is not None:
            language = script[0].language if script else ""
            script = (Sentence("", "", language, seconds=_LONGEST_RECORDING),)
        self._become(self.reading.start(script, self._monotonic()))

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

    def _change_volume(self, reading: Reading) -> None:
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
            self._begin(self._script)
        else:
            self._become(self.reading.give_up())

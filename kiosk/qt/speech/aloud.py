"""What of the screen is read aloud: a page in the language it is written in, its recording, or the untouched screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from kiosk.content.model import Topic
from kiosk.language.catalogue import Language
from kiosk.qt.speech.listening import Listening
from kiosk.screen.aloud.script import attract_script, focus_script, page_script, panel_script
from kiosk.screen.areas import Areas
from kiosk.screen.listen import ListenProps, derive_listen
from kiosk.visit.reading import Reading


class Aloud:
    """Stands between the lobby and the voice; without `listening` there is none, and nothing happens.

    `language_of` gives a language by its code, `sound_of` a recording's file in the content folder.
    """

    def __init__(
        self,
        listening: Listening | None,
        language_of: Callable[[str], Language],
        sound_of: Callable[[PurePosixPath], Path | None],
    ) -> None:
        self._listening = listening
        self._language_of = language_of
        self._sound_of = sound_of
        # A word about what keys have come to is no reading: it shows nothing, and stands for nothing.
        self._only_says = False
        self.listened = False
        """Whether somebody has had something read in this visit: they hear, or see badly."""

    @property
    def reads(self) -> bool:
        """Whether something is being read."""
        return self._listening is not None and self._listening.reading.active and not self._only_says

    def derive(self, topic: Topic | None, language: Language) -> ListenProps:
        """The button and what stands beside it; `topic` is the open page's, `language` the visitor's."""
        if self._listening is None:
            return derive_listen(Reading(), language, available=False)
        voice = self._written_in(topic, language).voice_code
        available = self._listening.is_available(voice, self._recording(topic, language))
        reading = self._listening.reading
        return derive_listen(
            replace(reading, index=None) if self._only_says else reading, language, available=available
        )

    def toggle(self, topic: Topic | None, language: Language, areas: Areas) -> None:
        """Read what the areas of the screen show, or fall silent."""
        if self._listening is None:
            return
        if self.reads:
            self._listening.stop()
            return
        self._only_says = False
        self.listened = True
        written_in = self._written_in(topic, language)
        adapt = areas.adapt
        if adapt.panel:
            script = panel_script(adapt, areas.menu, language)
            topic = None
        elif topic is None:
            script = attract_script(areas.offices, areas.slides, written_in, language)
        else:
            script = page_script(areas.page, written_in, language)
        self._listening.start(script, self._recording(topic, language))

    def say(self, label: str, language: Language) -> None:
        """Say what the keys have come to, in place of what was being read."""
        if self._listening is not None:
            self._only_says = True
            self._listening.start(focus_script(label, language))

    def ask(self, what: str) -> None:
        """Read "again", "louder" or "softer"."""
        if self._listening is not None:
            {"again": self._listening.again, "louder": self._listening.louder, "softer": self._listening.softer}[what]()

    def prepare(self) -> None:
        """Have the voice ready."""
        if self._listening is not None:
            self._listening.prepare()

    def stop(self) -> None:
        """Fall silent."""
        if self._listening is not None:
            self._listening.stop()

    def reset(self) -> None:
        """Silence, and nothing left for the next visitor."""
        self.listened = False
        if self._listening is not None:
            self._listening.reset()

    def refresh(self) -> None:
        """Let time pass: a voice that never finishes is given up."""
        if self._listening is not None:
            self._listening.refresh()

    def deadline(self) -> float | None:
        """When `refresh` has something to do."""
        return self._listening.deadline() if self._listening is not None else None

    def _written_in(self, topic: Topic | None, language: Language) -> Language:
        """The language that a page is really written in; the visitor's, of the screen without a page."""
        return self._language_of(topic.page(language.code)[1]) if topic else language

    def _recording(self, topic: Topic | None, language: Language) -> Path | None:
        """What staff have recorded of a page, if they have."""
        sound = topic.page(language.code)[0].sound if topic else None
        return self._sound_of(sound) if sound else None

"""Qt's text-to-speech engines, and one text at a time said by one of them. Runs in the voice process only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

# Some engines become ready only after a while, as on Windows.
_READY_WITHIN_MS = 5000


class _Utterance(NamedTuple):
    turn: int
    engine: QTextToSpeech
    text: str
    locale: QLocale
    volume: float


class Engines(QObject):
    """Says one text at a time, with the first of the engines that speaks its language."""

    def __init__(
        self,
        send: Callable[[Mapping[str, object]], None],
        names: Sequence[str],
        make: Callable[[str], QTextToSpeech],
    ) -> None:
        """Make an engine of each name with `make`. `send` is given the messages for the screen (see voice.py)."""
        super().__init__()
        self._send = send
        self._engines = {name: make(name) for name in names}
        self._languages: dict[str, tuple[str, QLocale]] | None = None
        self._current: _Utterance | None = None
        self._has_begun = False
        self._is_waiting = False
        for engine in self._engines.values():
            engine.stateChanged.connect(lambda state, engine=engine: self._state_changed(engine, state.name))
            engine.errorOccurred.connect(lambda _, why, engine=engine: self._error_occurred(engine, why))
        if self._are_all_ready():
            self._find_languages()
        else:
            QTimer.singleShot(_READY_WITHIN_MS, self, self._find_languages)

    def say(self, turn: int, text: str, language: str, volume: float) -> None:
        """Say `text` in `language`, an ISO 639-1 code; the message of its end has the same `turn`.

        `volume` is 0 to 1. What is being said is cut off.
        """
        self.stop()
        name, locale = (self._languages or {}).get(language, ("", QLocale()))
        if not name:
            self._send({"failed": turn, "why": f"no voice speaks {language}"})
        elif not text.strip():
            self._send({"finished": turn})
        else:
            self._current = _Utterance(turn, self._engines[name], text, locale, volume)
            # The text that was cut off must have ended: its end would be taken for the end of this one.
            self._is_waiting = self._current.engine.state().name in ("Speaking", "Synthesizing", "Paused")
            if not self._is_waiting:
                self._begin()

    def stop(self) -> None:
        """Fall silent; no message is sent of what is cut off."""
        if self._current is not None:
            engine, self._current = self._current.engine, None
            engine.stop()

    def _begin(self) -> None:
        if self._current is None:
            return
        _, engine, text, locale, volume = self._current
        self._is_waiting = self._has_begun = False
        if engine.locale() != locale:
            engine.setLocale(locale)
        engine.setVolume(volume)
        engine.say(text)

    def _state_changed(self, engine: QTextToSpeech, state: str) -> None:
        if self._languages is None:
            if self._are_all_ready():
                self._find_languages()
        elif self._current is None or self._current.engine is not engine:
            return
        elif self._is_waiting:
            if state in ("Ready", "Error"):
                self._begin()
        elif state == "Ready" and self._has_begun:
            self._end({"finished": self._current.turn})
        elif state == "Error":
            self._error_occurred(engine, engine.errorString())
        else:
            self._has_begun = True

    def _error_occurred(self, engine: QTextToSpeech, why: str) -> None:
        if self._current is not None and self._current.engine is engine:
            self._end({"failed": self._current.turn, "why": why})

    def _end(self, message: Mapping[str, object]) -> None:
        self._current = None
        self._send(message)

    def _are_all_ready(self) -> bool:
        return all(engine.state().name == "Ready" for engine in self._engines.values())

    def _find_languages(self) -> None:
        """Send which languages the engines speak. Qt lists engines that do not work: only their state shows it."""
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
        self._send(
            {"voices": {code: name for code, (name, _) in self._languages.items() if len(code) == 2}, "why": why}
        )

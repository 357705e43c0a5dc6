"""A page read aloud: its sentences, and which of them the voice is at.

A pure state machine. All times are seconds on a clock that only goes forward; where it starts does not matter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

LOUDEST = 5
NORMAL = 3

# Between asking for a sentence and hearing it: the voice may have to be started first.
_STARTS_WITHIN = 15.0

# The slowest voices manage ten characters a second. Three times as long is no longer speech.
_SECONDS_A_CHARACTER = 0.3
_SECONDS_A_SENTENCE = 6.0


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said in one breath. `part` is the id of what it stands in on the screen, `language` an ISO 639-1 code.

    `text` is what is said; `written` is how it stands in the part's text, from the character `start` on. `seconds` is
    how long saying it may take; 0 goes by its length.
    """

    part: str
    text: str
    language: str
    seconds: float = 0.0
    written: str = ""
    start: int = 0


Script: TypeAlias = tuple[Sentence, ...]


def patience(text: str) -> float:
    """Seconds after which a voice that has not finished `text` never will."""
    return _SECONDS_A_SENTENCE + _SECONDS_A_CHARACTER * len(text)


@dataclass(frozen=True, slots=True)
class Reader:
    """Where the reading is. `index` None is silence; `gave_up`: the voice fell silent by itself.

    `since` is when the sentence was asked for. `turn` counts those, so that a repeated sentence is a new one.
    """

    script: Script = ()
    index: int | None = None
    since: float = 0.0
    turn: int = 0
    level: int = NORMAL
    gave_up: bool = False

    @property
    def reading(self) -> bool:
        """Whether something is being read."""
        return self.index is not None

    @property
    def sentence(self) -> Sentence | None:
        """What is being read."""
        return None if self.index is None else self.script[self.index]

    @property
    def marked(self) -> str:
        """The id of the part being read; "" in silence."""
        return self.sentence.part if self.sentence else ""

    @property
    def volume(self) -> float:
        """From 0.2 to 1.0."""
        return self.level / LOUDEST

    def start(self, script: Script, now: float) -> Reader:
        """Read `script` from its beginning; nothing to read is silence."""
        return replace(self, script=script, gave_up=False)._to(0, now)

    def next(self, now: float) -> Reader:
        """The sentence has been said: the one after it, or silence after the last."""
        return self if self.index is None else self._to(self.index + 1, now)

    def again(self, now: float) -> Reader:
        """Read the part that is being read once more; in silence, all of what was read last."""
        if self.index is None:
            return self.start(self.script, now)
        first = self.index
        while first and self.script[first - 1].part == self.marked:
            first -= 1
        return self._to(first, now)

    def repeat(self, now: float) -> Reader:
        """Say the sentence that is being read from its beginning."""
        return self if self.index is None else self._to(self.index, now)

    def stop(self) -> Reader:
        """Fall silent."""
        return replace(self, index=None, gave_up=False)

    def give_up(self) -> Reader:
        """The voice cannot go on: silence, and that is said."""
        return self if self.index is None else replace(self, index=None, gave_up=True)

    def louder(self) -> Reader:
        """One step louder, up to the loudest."""
        return replace(self, level=min(LOUDEST, self.level + 1))

    def softer(self) -> Reader:
        """One step softer, never silent."""
        return replace(self, level=max(1, self.level - 1))

    def reset(self) -> Reader:
        """As the next visitor should find it: silent, at the normal volume, with nothing to repeat."""
        return Reader(turn=self.turn)

    def at(self, now: float) -> Reader:
        """The reader as it is at `now`: it gives up on a sentence that should have ended long ago."""
        deadline = self.deadline()
        return self if deadline is None or now < deadline else self.give_up()

    def deadline(self) -> float | None:
        """When the sentence must have been said; None in silence."""
        if self.sentence is None:
            return None
        return self.since + _STARTS_WITHIN + (self.sentence.seconds or patience(self.sentence.text))

    def _to(self, index: int, now: float) -> Reader:
        if index >= len(self.script):
            return replace(self, index=None)
        return replace(self, index=index, since=now, turn=self.turn + 1)

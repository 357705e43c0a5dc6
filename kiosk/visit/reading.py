"""Reading aloud as a pure state machine: the sentences to say, which one is being said, and how loudly.

All times are seconds on a clock that only goes forward; where it starts does not matter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

LOUDEST = 5
NORMAL = 3

# Between asking for a sentence and hearing it: the voice may have to be started first.
_STARTS_WITHIN = 15.0

# The slowest voices say ten characters a second. Nothing that takes three times as long is speech.
_SECONDS_A_CHARACTER = 0.3
_SECONDS_A_SENTENCE = 6.0


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said in one breath, in `language`, an ISO 639-1 code.

    `anchor` is the id of the text on the screen that the sentence stands in, "" for none. `text` is what is said;
    `written` is how it stands in that text, from the character `start` on. `seconds` is how long saying it may take;
    0 is estimated from its length.
    """

    anchor: str
    text: str
    language: str
    seconds: float = 0.0
    written: str = ""
    start: int = 0


Script: TypeAlias = tuple[Sentence, ...]
"""What is to be said, in order."""


def patience(text: str) -> float:
    """Seconds after which a voice that has not finished `text` never will."""
    return _SECONDS_A_SENTENCE + _SECONDS_A_CHARACTER * len(text)


@dataclass(frozen=True, slots=True)
class Reading:
    """Which sentence of `script` is being said. `index` None is silence; `gave_up`: because the voice failed.

    `since` is when the sentence was asked for. `turn` counts those requests, so that a repeated sentence is a new one.
    `level` is the volume, 1 to LOUDEST.
    """

    script: Script = ()
    index: int | None = None
    since: float = 0.0
    turn: int = 0
    level: int = NORMAL
    gave_up: bool = False

    @property
    def active(self) -> bool:
        """Whether something is being read."""
        return self.index is not None

    @property
    def sentence(self) -> Sentence | None:
        """What is being said."""
        return None if self.index is None else self.script[self.index]

    @property
    def anchor(self) -> str:
        """The anchor of what is being said; "" in silence."""
        return self.sentence.anchor if self.sentence else ""

    @property
    def volume(self) -> float:
        """From 0.2 to 1.0."""
        return self.level / LOUDEST

    def start(self, script: Script, now: float) -> Reading:
        """Read `script` from its beginning; an empty script is silence."""
        return replace(self, script=script, gave_up=False)._to(0, now)

    def next(self, now: float) -> Reading:
        """The sentence has been said: go on to the one after it, or to silence after the last."""
        return self if self.index is None else self._to(self.index + 1, now)

    def again(self, now: float) -> Reading:
        """Read from the first sentence of the current anchor; in silence, all of what was read last."""
        if self.index is None:
            return self.start(self.script, now)
        first = self.index
        while first and self.script[first - 1].anchor == self.anchor:
            first -= 1
        return self._to(first, now)

    def repeat_sentence(self, now: float) -> Reading:
        """Say the current sentence from its beginning."""
        return self if self.index is None else self._to(self.index, now)

    def stop(self) -> Reading:
        """Fall silent."""
        return replace(self, index=None, gave_up=False)

    def give_up(self) -> Reading:
        """Fall silent because the voice cannot go on; the screen shows so."""
        return self if self.index is None else replace(self, index=None, gave_up=True)

    def louder(self) -> Reading:
        """One step louder, up to the loudest."""
        return replace(self, level=min(LOUDEST, self.level + 1))

    def softer(self) -> Reading:
        """One step softer, never silent."""
        return replace(self, level=max(1, self.level - 1))

    def reset(self) -> Reading:
        """For the next visitor: silent, at the normal volume, with nothing to repeat."""
        return Reading(turn=self.turn)

    def at(self, now: float) -> Reading:
        """The reading as it is at `now`: it gives up on a sentence whose deadline has passed."""
        deadline = self.deadline()
        return self if deadline is None or now < deadline else self.give_up()

    def deadline(self) -> float | None:
        """When the current sentence must have been said; None in silence."""
        if self.sentence is None:
            return None
        return self.since + _STARTS_WITHIN + (self.sentence.seconds or patience(self.sentence.text))

    def _to(self, index: int, now: float) -> Reading:
        if index >= len(self.script):
            return replace(self, index=None)
        return replace(self, index=index, since=now, turn=self.turn + 1)

"""One visitor's session: attract mode until somebody touches the screen, browsing, "are you there?", and over again.

A pure state machine. All times are seconds on a clock that only goes forward. What the visitor has chosen (page,
history, language, text size, contrast, reach, motion) lives here: a new Session is a screen as nobody touched it.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

# A visitor who goes round and round need not remember every round.
_LONGEST_TRAIL = 20

TEXT_SIZES = (100, 150, 200)
"""The text sizes to choose among, in per cent."""


class Phase(StrEnum):
    """Where a visit is."""

    ATTRACT = "attract"
    """Nobody is there, and everything is at its default."""
    BROWSING = "browsing"
    ASKING = "asking"
    """Nobody has been heard of for a while, and the screen asks whether anybody is there."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a visitor wants the screen. `text_size` is in per cent, one of TEXT_SIZES."""

    language: str
    text_size: int = 100
    contrast: bool = False
    lower: bool = False
    """Everything that is pressed within reach from a wheelchair."""
    still: bool = False
    """Nothing moves."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a screen waits without a touch until it asks, and how long it asks until it starts over; in seconds."""

    ask_after: float
    restart_after: float


@dataclass(frozen=True, slots=True)
class Session:
    """What one visitor has chosen.

    `trail` are the topics opened, the last one is shown; `letter` is chosen on its list of services, "" for none.
    `panel` names the panel that lies over all, None for none. `playing`: the visitor lets the slides go on; in attract
    mode they always do. `occupied`: something goes on that counts as presence, such as reading aloud. `touched_at` None
    is attract mode.
    """

    home: Preferences
    patience: Patience
    preferences: Preferences
    trail: tuple[str, ...] = ()
    letter: str = ""
    panel: str | None = None
    playing: bool = False
    occupied: bool = False
    touched_at: float | None = None
    touches: int = 0

    @classmethod
    def attract(cls, home: Preferences, patience: Patience) -> Session:
        """A screen nobody has touched."""
        return cls(home, patience, home)

    @property
    def topic(self) -> str | None:
        """The topic whose page is open."""
        return self.trail[-1] if self.trail else None

    @property
    def slides_run(self) -> bool:
        """Whether the slides take turns: until the first touch, and when the visitor lets them."""
        return self.touched_at is None or (self.playing and not self.trail)

    def phase(self, now: float) -> Phase:
        """Where the visit is. Call `at` first: a visit that has run out is in attract mode."""
        if self.touched_at is None:
            return Phase.ATTRACT
        return Phase.BROWSING if self.occupied or now < self._asks_at() else Phase.ASKING

    def seconds_left(self, now: float) -> int:
        """Whole seconds until the screen starts over, while it asks; the last one is 1."""
        return (
            max(0, math.ceil(self._asks_at() + self.patience.restart_after - now)) if self.touched_at is not None else 0
        )

    # What happens.

    def touch(self, now: float) -> Session:
        """Any touch or key at all: somebody is there. The first one holds the slides."""
        return replace(self, touched_at=now, touches=self.touches + 1)

    def linger(self, now: float) -> Session:
        """Somebody is looking for an answer to the question: it stays, and its time begins anew."""
        return replace(self, touched_at=now - self.patience.ask_after)

    def open(self, topic: str, now: float) -> Session:
        """Open a topic's page."""
        trail = self.trail if topic == self.topic else (*self.trail, topic)[-_LONGEST_TRAIL:]
        return self._acted(now, trail=trail, letter="", panel=None)

    def back(self, now: float) -> Session:
        """Go back one step: out of a panel, from a letter to all letters, to the page before, to the slides."""
        if self.panel is not None:
            return self._acted(now, panel=None)
        if self.letter:
            return self._acted(now, letter="")
        return self._acted(now, trail=self.trail[:-1])

    def go_home(self, now: float) -> Session:
        """Go to the slides; what the visitor has chosen stays."""
        return self._acted(now, trail=(), letter="", panel=None)

    def choose_letter(self, letter: str, now: float) -> Session:
        """Show the services of one letter; "" goes back to all letters."""
        return self._acted(now, letter=letter)

    def open_panel(self, panel: str, now: float) -> Session:
        """Lay a panel over everything."""
        return self._acted(now, panel=panel)

    def prefer(self, now: float, **preferences: Any) -> Session:
        """Change how the screen is, by the names of Preferences."""
        return self._acted(now, preferences=replace(self.preferences, **preferences))

    def toggle_slides(self, now: float) -> Session:
        """Hold the slides, or let them go on. The touch that held them by being the first one holds them."""
        return self._acted(now, playing=not self.playing and self.touches > 1)

    def occupy(self, now: float, *, occupied: bool) -> Session:
        """Note that something goes on that counts as presence, or that it has ended."""
        return self if occupied == self.occupied else self._acted(now, occupied=occupied)

    def start_over(self) -> Session:
        """End the visit: everything is as nobody had touched it."""
        return Session.attract(self.home, self.patience)

    def carry_over(
        self, home: Preferences, patience: Patience, languages: Collection[str], topics: Collection[str]
    ) -> Session:
        """Carry on over changed content: language and pages stay where they still exist."""
        if self.touched_at is None:
            return Session.attract(home, patience)
        language = self.preferences.language if self.preferences.language in languages else home.language
        return replace(
            self,
            home=home,
            patience=patience,
            preferences=replace(self.preferences, language=language),
            trail=tuple(topic for topic in self.trail if topic in topics),
        )

    # Time.

    def at(self, now: float) -> Session:
        """The session as it is at `now`: over when nobody has answered the question."""
        if self.touched_at is None or self.occupied or now < self._asks_at() + self.patience.restart_after:
            return self
        return self.start_over()

    def deadline(self, now: float) -> float | None:
        """When something comes by itself: the question, the next second of its count-down, the end; None for never."""
        if self.touched_at is None or self.occupied:
            return None
        if now < self._asks_at():
            return self._asks_at()
        return self._asks_at() + self.patience.restart_after - self.seconds_left(now) + 1

    def _asks_at(self) -> float:
        return (self.touched_at or 0.0) + self.patience.ask_after

    def _acted(self, now: float, **changes: Any) -> Session:
        """The session with something done to it, which is a sign of life."""
        return replace(self, touched_at=now, **changes)

"""One visitor's session: attract mode until somebody touches the screen, browsing, the question, and the start again.

A pure state machine. All times are seconds on a clock that only goes forward. All that a visitor has chosen (page,
history, language, text size, contrast, reach, motion) is in it: a new Session is a screen that has been reset.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypedDict, Unpack

# Of a visitor who opens page after page, the last ones are enough for the way back.
_LONGEST_TRAIL = 20

TEXT_SIZES = (100, 150, 200)
"""The text sizes to choose among, in per cent."""


class Phase(StrEnum):
    """Where a visit is."""

    ATTRACT = "attract"
    """Nobody has touched the screen since its last reset."""
    BROWSING = "browsing"
    """Somebody is there."""
    ASKING = "asking"
    """Nobody has touched the screen for a while, and it asks whether anybody is there."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a visitor wants the screen. `text_size` is in per cent, one of TEXT_SIZES."""

    language: str
    text_size: int = 100
    contrast: bool = False
    lower: bool = False
    """Whether everything that can be pressed is within reach from a wheelchair."""
    still: bool = False
    """Whether motion is stopped."""


class PreferenceChanges(TypedDict, total=False):
    """The preferences that a visitor changes, by their names in Preferences; the others stay."""

    language: str
    text_size: int
    contrast: bool
    lower: bool
    still: bool


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the screen waits without a touch until it asks, and how long it asks until the reset; in seconds."""

    ask_after: float
    restart_after: float


@dataclass(frozen=True, slots=True)
class Session:
    """What one visitor has chosen, and when somebody last touched the screen.

    `home` are the preferences that a reset restores. `trail` has the topics that were opened; the page of the last one
    is shown. `letter` is the one chosen in the list of services, "" for none. `panel` names the panel in front of
    everything, None for none. `playing` is set when the visitor lets the slides go on; in attract mode they always do.
    `occupied` is set while something goes on that counts as presence, such as reading aloud. `touched_at` is None in
    attract mode; `touches` counts touches and keys since.
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
        """The session of a screen that nobody has touched."""
        return cls(home, patience, home)

    @property
    def topic(self) -> str | None:
        """The topic whose page is open."""
        return self.trail[-1] if self.trail else None

    @property
    def slides_run(self) -> bool:
        """Whether the slides take turns: in attract mode, and on the start page if the visitor lets them."""
        return self.touched_at is None or (self.playing and not self.trail)

    def phase(self, now: float) -> Phase:
        """Where the visit is. Call `at` first: it ends a visit whose time has run out."""
        if self.touched_at is None:
            return Phase.ATTRACT
        return Phase.BROWSING if self.occupied or now < self._asks_at() else Phase.ASKING

    def seconds_left(self, now: float) -> int:
        """Whole seconds, rounded up, until the screen starts over; the last one is 1. In attract mode 0."""
        if self.touched_at is None:
            return 0
        return max(0, math.ceil(self._asks_at() + self.patience.restart_after - now))

    # What happens during a visit.

    def touch(self, now: float) -> Session:
        """Note any touch or key: somebody is there. The first one holds the slides."""
        return replace(self, touched_at=now, touches=self.touches + 1)

    def linger(self, now: float) -> Session:
        """Note that keys move between the answers to the question: it stays, and its time begins anew."""
        return replace(self, touched_at=now - self.patience.ask_after)

    def open(self, topic: str, now: float) -> Session:
        """Open a topic's page."""
        trail = self.trail if topic == self.topic else (*self.trail, topic)[-_LONGEST_TRAIL:]
        return replace(self, touched_at=now, trail=trail, letter="", panel=None)

    def back(self, now: float) -> Session:
        """Go back one step: out of a panel, from a letter to all letters, to the page before, to the slides."""
        if self.panel is not None:
            return replace(self, touched_at=now, panel=None)
        if self.letter:
            return replace(self, touched_at=now, letter="")
        return replace(self, touched_at=now, trail=self.trail[:-1])

    def go_home(self, now: float) -> Session:
        """Go to the slides; the visitor's preferences stay."""
        return replace(self, touched_at=now, trail=(), letter="", panel=None)

    def choose_letter(self, letter: str, now: float) -> Session:
        """Show the services of one letter; "" goes back to all letters."""
        return replace(self, touched_at=now, letter=letter)

    def open_panel(self, panel: str, now: float) -> Session:
        """Open a panel in front of everything."""
        return replace(self, touched_at=now, panel=panel)

    def prefer(self, now: float, **changes: Unpack[PreferenceChanges]) -> Session:
        """Change preferences."""
        return replace(self, touched_at=now, preferences=replace(self.preferences, **changes))

    def toggle_slides(self, now: float) -> Session:
        """Hold the slides, or let them go on. The first touch holds them, so on this button too it only holds them."""
        return replace(self, touched_at=now, playing=not self.playing and self.touches > 1)

    def occupy(self, now: float, *, occupied: bool) -> Session:
        """Note that something that counts as presence has begun, or that it has ended."""
        return self if occupied == self.occupied else replace(self, touched_at=now, occupied=occupied)

    def start_over(self) -> Session:
        """End the visit and reset the screen: back to attract mode, with the home preferences."""
        return Session.attract(self.home, self.patience)

    def carry_over(
        self, home: Preferences, patience: Patience, languages: Collection[str], topics: Collection[str]
    ) -> Session:
        """Go on with changed content: language and pages stay if they still exist."""
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
        """The session as it is at `now`: reset if nobody has answered the question in time."""
        if self.touched_at is None or self.occupied or now < self._asks_at() + self.patience.restart_after:
            return self
        return self.start_over()

    def deadline(self, now: float) -> float | None:
        """When the session next changes by itself: question, next second of its count-down, end. None for never."""
        if self.touched_at is None or self.occupied:
            return None
        if now < self._asks_at():
            return self._asks_at()
        return self._asks_at() + self.patience.restart_after - self.seconds_left(now) + 1

    def _asks_at(self) -> float:
        return (self.touched_at or 0.0) + self.patience.ask_after

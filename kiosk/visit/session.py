"""One visitor's session: attract mode until somebody does something, then browsing until nobody has for a while.

A pure state machine. All times are seconds on a clock that only goes forward.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Session:
    """What one visitor has chosen. `touched_at` None is attract mode: nobody there, everything at its default."""

    home_language: str
    idle_after: float
    language: str
    topic: str | None = None
    paused: bool = False
    touched_at: float | None = None

    @classmethod
    def attract(cls, home_language: str, idle_after: float) -> Session:
        """A screen nobody has touched; `idle_after` seconds without a touch bring it back here."""
        return cls(home_language, idle_after, home_language)

    @property
    def browsing(self) -> bool:
        """Whether somebody has chosen something that the next visitor should not inherit."""
        return self.touched_at is not None

    def touch(self, now: float) -> Session:
        """Any touch at all: the visitor is still there."""
        return replace(self, touched_at=now) if self.browsing else self

    def open(self, topic: str, now: float) -> Session:
        """Open a topic's page. The slides stand still meanwhile."""
        return replace(self, topic=topic, paused=True, touched_at=now)

    def close(self, now: float) -> Session:
        """Go back from a topic's page to the slides, which go on."""
        return replace(self, topic=None, paused=False, touched_at=now)

    def speak(self, language: str, now: float) -> Session:
        """Change language. The slide stands still, so that it can be read in the new one."""
        return replace(self, language=language, paused=True, touched_at=now)

    def pause(self, now: float) -> Session:
        """Hold the slide that is shown."""
        return replace(self, paused=True, touched_at=now)

    def resume(self, now: float) -> Session:
        """Let the slides go on."""
        return replace(self, paused=False, touched_at=now)

    def adapt(
        self, home_language: str, idle_after: float, languages: Collection[str], topics: Collection[str]
    ) -> Session:
        """Carry on over changed content: language and page stay where both still exist."""
        return replace(
            self,
            home_language=home_language,
            idle_after=idle_after,
            language=self.language if self.browsing and self.language in languages else home_language,
            topic=self.topic if self.topic in topics else None,
        )

    def at(self, now: float) -> Session:
        """The session as it is at `now`: back in attract mode when nobody has touched the screen for long enough."""
        deadline = self.deadline()
        return self if deadline is None or now < deadline else Session.attract(self.home_language, self.idle_after)

    def deadline(self) -> float | None:
        """When the session ends if nobody touches the screen; None in attract mode."""
        return None if self.touched_at is None else self.touched_at + self.idle_after

"""Which slide is shown, and when the next one comes.

All times are seconds on a clock that only goes forward; where it starts does not matter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Rotation:
    """A ring of slides, each with its own time in seconds.

    `elapsed` is how long the current slide had stood at `since`; `since` None means that the rotation stands still.
    """

    durations: tuple[float, ...]
    index: int = 0
    elapsed: float = 0.0
    since: float | None = None

    @property
    def running(self) -> bool:
        """Whether time moves the slides; a single slide has nowhere to go."""
        return self.since is not None

    def start(self, now: float) -> Rotation:
        """Let the slides go on from where they stand."""
        return self if self.running or len(self.durations) < 2 else replace(self, since=now)

    def stop(self, now: float) -> Rotation:
        """Hold the slide that is shown, and the time it has left."""
        return replace(self.at(now), since=None)

    def at(self, now: float) -> Rotation:
        """The rotation as it is at `now`; after a long sleep of the machine it may have gone round many times."""
        if self.since is None:
            return self
        elapsed = self.elapsed + max(0.0, now - self.since)
        if elapsed < self.durations[self.index]:
            return replace(self, elapsed=elapsed, since=now)
        elapsed %= sum(self.durations)
        index = self.index
        while elapsed >= self.durations[index]:
            elapsed -= self.durations[index]
            index = (index + 1) % len(self.durations)
        return replace(self, index=index, elapsed=elapsed, since=now)

    def deadline(self) -> float | None:
        """When the next slide comes; None when it stands still."""
        return None if self.since is None else self.since + self.durations[self.index] - self.elapsed

    def step(self, steps: int, now: float) -> Rotation:
        """The slide so many further on, or back, from its beginning; it stands still or goes on as before."""
        if not self.durations:
            return self
        shown = self.at(now)
        return replace(shown, index=(shown.index + steps) % len(self.durations), elapsed=0.0)

    def with_durations(self, durations: tuple[float, ...], index: int) -> Rotation:
        """The rotation over changed slides, `index` being where the shown slide is now; it keeps its elapsed time."""
        elapsed = min(self.elapsed, durations[index]) if durations else 0.0
        return replace(self, durations=durations, index=index, elapsed=elapsed)

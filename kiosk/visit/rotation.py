"""Which slide is shown, and when the next one comes.

All times are seconds on a clock that only goes forward; where it starts does not matter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Rotation:
    """A ring of slides, each with its own duration in seconds.

    `elapsed` is how long the current slide had been shown at `since`. `since` is None while the rotation is stopped.
    """

    durations: tuple[float, ...]
    index: int = 0
    elapsed: float = 0.0
    since: float | None = None

    @property
    def running(self) -> bool:
        """Whether the slides change by themselves. A single slide never does."""
        return self.since is not None

    def start(self, now: float) -> Rotation:
        """Let the slides go on, with the time that the shown one has left."""
        return self if self.running or len(self.durations) < 2 else replace(self, since=now)

    def stop(self, now: float) -> Rotation:
        """Hold the shown slide, and keep the time it has left."""
        return replace(self.at(now), since=None)

    def at(self, now: float) -> Rotation:
        """The rotation as it is at `now`. After the machine has slept it may have gone round many times."""
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
        """When the next slide comes; None while the rotation is stopped."""
        return None if self.since is None else self.since + self.durations[self.index] - self.elapsed

    def step(self, steps: int, now: float) -> Rotation:
        """Show the slide so many `steps` on (back if negative), from its beginning. It goes on or stays as before."""
        if not self.durations:
            return self
        shown = self.at(now)
        return replace(shown, index=(shown.index + steps) % len(self.durations), elapsed=0.0)

    def with_durations(self, durations: tuple[float, ...], index: int) -> Rotation:
        """The rotation of changed slides; the shown one is at `index` among them and keeps its elapsed time."""
        elapsed = min(self.elapsed, durations[index]) if durations else 0.0
        return replace(self, durations=durations, index=index, elapsed=elapsed)

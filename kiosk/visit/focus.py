"""Where an arrow key leads: from the box that has the focus to the nearest one in that direction.

Pure geometry: a layout mirrored for a language written from right to left needs no rules of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class Direction(Enum):
    """An arrow key, as a step in x (to the right) and y (down)."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the screen in pixels; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def seen_along(self, direction: Direction) -> Box:
        """The box on a screen that is turned so that `direction` leads to the right."""
        seen = {
            Direction.RIGHT: (self.left, self.top, self.right, self.bottom),
            Direction.LEFT: (-self.right, self.top, -self.left, self.bottom),
            Direction.DOWN: (self.top, self.left, self.bottom, self.right),
            Direction.UP: (-self.bottom, self.left, -self.top, self.right),
        }
        return Box(*seen[direction])

    @property
    def center(self) -> tuple[float, float]:
        """The middle, x and y."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def nearest(boxes: Sequence[Box], start: Box, direction: Direction) -> int | None:
    """Find the box that `direction` leads to from `start`. Gives its index, None if there is none.

    Boxes straight ahead come before all others, and the nearest of them first; of two at the same distance, the one
    whose middle is nearer across the direction. Boxes may overlap, like a button on a picture: then a box is ahead if
    its middle is, by a quarter of the width of the wider one.
    """
    here = start.seen_along(direction)
    ahead = [
        (_distance(here, there), index)
        for index, there in enumerate(box.seen_along(direction) for box in boxes)
        if _is_ahead(here, there)
    ]
    return min(ahead)[1] if ahead else None


def closest(boxes: Sequence[Box], start: Box) -> int | None:
    """Find the box whose middle is nearest to that of `start`, in any direction; its index, None without boxes."""
    x, y = start.center
    distances = [((box.center[0] - x) ** 2 + (box.center[1] - y) ** 2, index) for index, box in enumerate(boxes)]
    return min(distances)[1] if distances else None


# Half a pixel is rounding, not an overlap.
_SLACK = 0.5


def _is_ahead(here: Box, there: Box) -> bool:
    """Whether `there` lies to the right of `here`."""
    if there.left >= here.right - _SLACK:
        return True
    if there.top >= here.bottom - _SLACK or there.bottom <= here.top + _SLACK:
        return False
    wider = max(here.right - here.left, there.right - there.left)
    return there.center[0] - here.center[0] > wider / 4


def _distance(here: Box, there: Box) -> tuple[bool, float, float]:
    """What to sort boxes to the right by: aside or not, how far, and how far their middle is across."""
    aside = max(there.top - here.bottom, here.top - there.bottom, -_SLACK)
    along = max(0.0, there.left - here.right)
    straight = aside < 0
    # Of boxes that are not straight ahead, one far along is better than one far to the side.
    return not straight, along + (0 if straight else 3 * aside), abs(there.center[1] - here.center[1])

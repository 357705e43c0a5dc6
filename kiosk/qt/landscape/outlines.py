"""What the slides' landscapes are built from: ridges, water, trees, houses and boats, as plain paths.

A landscape is drawn in units: 1 is the height of its strip, y 0 its top and 1 its foot, x runs from 0 to the strip's
width. Every outline runs clockwise, so that outlines put together in one path never cancel each other out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import sin
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

Height = Callable[[float], float]
Points = Iterable[tuple[float, float]]

# How far apart the points of a curve are: at any size this looks smooth.
_STEP = 0.04


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a landscape is drawn: how wide it is, and where across what the eye is meant to find stands."""

    width: float
    focus: float

    def at(self, x: float) -> float:
        """The place `x` units to the right of the focus."""
        return self.focus + x


@dataclass(frozen=True, slots=True)
class Layer:
    """A silhouette. `tone` is from -1, the ground's own dark, over 0, the ground, to 1, white.

    `foot` is its tone below. `fade`: it comes out of nothing over that part of its height. `warm`: lamplight.
    `veil`: what is behind it shines through.
    """

    path: QPainterPath
    tone: float
    foot: float | None = None
    warm: bool = False
    fade: float = 0.0
    veil: bool = False


def outline(*polygons: Points) -> QPainterPath:
    """Make one path of polygons, each given clockwise."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for points in polygons:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        path.closeSubpath()
    return path


def together(*paths: QPainterPath) -> QPainterPath:
    """Put paths together into one."""
    path = outline()
    for each in paths:
        path.addPath(each)
    return path


def swell(stage: Stage, level: float, *waves: tuple[float, float, float]) -> Height:
    """A height that rises and falls about `level`: waves of so much height, so long, moved so far from the focus."""
    return lambda x: (
        level - sum(height * sin(6.2832 * (x - stage.focus - moved) / length) for height, length, moved in waves)
    )


def bump(middle: float, width: float, level: float, height: float) -> Height:
    """One round hill on `level`, which is flat beyond it."""
    return lambda x: level - height * max(0.0, 1 - ((x - middle) / width) ** 2) ** 1.5


def land(stage: Stage, height: Height, foot: float = 1.0) -> QPainterPath:
    """Everything from a height down to `foot`, from side to side."""
    count = max(2, round(stage.width / _STEP))
    xs = [stage.width * number / count for number in range(count + 1)]
    return outline([(0, foot), *((x, min(foot, height(x))) for x in xs), (stage.width, foot)])


def isle(middle: float, width: float, level: float, height: float) -> QPainterPath:
    """A smooth rock in the water, steeper on one side, as the ice left them."""
    left, right = middle - width, middle + width
    path = QPainterPath(QPointF(left, level))
    path.cubicTo(left + width * 0.5, level - height * 0.5, left + width * 0.7, level - height, middle, level - height)
    path.cubicTo(middle + width * 0.5, level - height, middle + width * 0.6, level - height * 0.1, right, level)
    path.closeSubpath()
    return path


def water(stage: Stage, level: float, foot: float = 1.0) -> QPainterPath:
    """Still water from `level` down."""
    return outline([(0, level), (stage.width, level), (stage.width, foot), (0, foot)])


def glints(middle: float, level: float, count: int, *, spread: float = 0.3, seed: int = 1) -> QPainterPath:
    """Light that lies on the water: flat streaks, the nearer the longer."""
    dice, path = Random(seed), outline()  # noqa: S311 (the same picture each time)
    for number in range(count):
        part = (number + 0.5) / count
        y = level + 0.02 + part**1.4 * (0.9 - level)
        half = spread * (0.35 + 0.65 * dice.random()) * (0.45 + part)
        x = middle + spread * 0.5 * (dice.random() - 0.5) * (0.3 + part)
        path.addRoundedRect(QRectF(x - half, y, 2 * half, 0.007 + 0.008 * part), 0.01, 0.01)
    return path


def disc(x: float, y: float, radius: float) -> QPainterPath:
    """A full circle."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def fir(x: float, y: float, height: float) -> QPainterPath:
    """A northern spruce: narrow, in three tiers."""
    left = [(0.2, 0.0), (0.1, 0.33), (0.155, 0.32), (0.07, 0.62), (0.11, 0.61)]
    right = [(half, up) for half, up in reversed(left)]
    return outline(
        [
            *((x - half * height, y - up * height) for half, up in left),
            (x, y - height),
            *((x + half * height, y - up * height) for half, up in right),
        ]
    )


def firs(start: float, end: float, ground: Height, height: float, *, gap: float, seed: int) -> QPainterPath:
    """A wood along a height, from `start` to `end`, its trees of uneven size."""
    dice, path, x = Random(seed), outline(), start  # noqa: S311 (the same picture each time)
    while x < end:
        path.addPath(fir(x, ground(x) + height * 0.08, height * (0.55 + 0.45 * dice.random())))
        x += gap * (0.6 + 0.8 * dice.random())
    return path


def block(x: float, foot: float, width: float, wall: float, roof: float, *, hip: float = 0.0) -> QPainterPath:
    """A house seen from its long side, or with `hip` 0 its gable: `x` is its left edge."""
    eaves, over = foot - wall, width * 0.04
    top = (
        [(x + width * hip, eaves - roof), (x + width * (1 - hip), eaves - roof)]
        if hip
        else [(x + width / 2, eaves - roof)]
    )
    return outline(
        [
            (x, foot),
            (x, eaves),
            (x - over, eaves),
            *top,
            (x + width + over, eaves),
            (x + width, eaves),
            (x + width, foot),
        ]
    )


def panes(x: float, y: float, across: int, down: int, *, step: float, drop: float, size: float) -> QPainterPath:
    """Rows of windows, the first one's corner at x, y."""
    return outline(
        *(_box(x + step * column, y + drop * row, size * 0.72, size) for row in range(down) for column in range(across))
    )


def _box(x: float, y: float, width: float, height: float) -> Points:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def box(x: float, y: float, width: float, height: float) -> QPainterPath:
    """A rectangle."""
    return outline(_box(x, y, width, height))

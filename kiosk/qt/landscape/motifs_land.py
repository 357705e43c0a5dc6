"""Landscapes of the town, the woods and the hills, each a few silhouettes from far to near."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from kiosk.qt.landscape.outlines import (
    Layer,
    Stage,
    block,
    box,
    disc,
    fir,
    firs,
    glints,
    land,
    outline,
    panes,
    swell,
    together,
    water,
)


def birch(stage: Stage) -> Iterator[Layer]:
    """A birch grove before the hills; the trunks fade out upwards, as in morning mist."""
    yield Layer(land(stage, swell(stage, 0.36, (0.08, 3.1, 0.2), (0.02, 1.1, 0.0))), -0.1, 0.05)
    yield Layer(land(stage, swell(stage, 0.56, (0.06, 2.3, 0.9), (0.02, 0.9, 0.3))), -0.28, -0.08)
    yield Layer(together(*(_trunk(stage.at(x), 0.86, 0.026, lean) for x, lean in _FAR_TRUNKS)), 0.13, fade=0.6)
    ground = swell(stage, 0.8, (0.03, 2.6, 0.1))
    yield Layer(land(stage, ground), -0.35, -0.55)
    for x, foot, thick, lean in _NEAR_TRUNKS:
        yield Layer(_trunk(stage.at(x), foot, thick, lean), 0.2, fade=0.6)
        yield Layer(_marks(stage.at(x), foot, thick, lean), -0.6, fade=0.5)
    yield Layer(land(stage, swell(stage, 0.93, (0.03, 2.2, 0.3))), -0.75)


_FAR_TRUNKS = [
    (-2.9, 0.02),
    (-2.2, -0.03),
    (-1.45, 0.02),
    (-1.1, -0.02),
    (-0.55, 0.03),
    (0.15, -0.02),
    (0.36, 0.02),
    (0.95, -0.03),
]
_NEAR_TRUNKS = [
    (-3.3, 0.95, 0.05, 0.03),
    (-0.84, 0.92, 0.042, -0.05),
    (-0.16, 0.97, 0.06, 0.04),
    (0.58, 0.94, 0.046, -0.03),
    (0.76, 1.0, 0.075, 0.06),
]


def _trunk(x: float, foot: float, thick: float, lean: float) -> QPainterPath:
    """A trunk from the strip's top to its foot at x, leaning so far over."""
    return outline(
        [(x - thick * 0.65, foot), (x + lean - thick * 0.35, 0), (x + lean + thick * 0.35, 0), (x + thick * 0.65, foot)]
    )


def _marks(x: float, foot: float, thick: float, lean: float) -> QPainterPath:
    """The dark marks on a birch's bark, now from one side and now from the other."""
    marks = []
    for number in range(8):
        up = 0.08 + 0.085 * number + 0.03 * sin(number * 2.6 + x)
        y, middle = foot - up * foot, x + lean * up
        half, side = thick * (0.65 - 0.3 * up), 1 if number % 2 else -1
        inner = middle + side * half * (0.1 + 0.5 * abs(sin(number * 1.7 + x)))
        edge = middle + side * half
        points = [(inner, y), (edge, y - thick * 0.22), (edge, y + thick * 0.22)]
        marks.append(outline(points if side > 0 else points[::-1]))
    return together(*marks)


def road(stage: Stage) -> Iterator[Layer]:
    """A winter road over the hills, with the sticks that show where it goes under the snow."""
    yield Layer(land(stage, swell(stage, 0.2, (0.09, 2.9, 0.45), (0.02, 0.9, 0.1))), -0.1, 0.05)
    middle = swell(stage, 0.35, (0.07, 2.3, -0.45), (0.015, 0.8, 0.2))
    wood = firs(-0.1, stage.at(-0.45), middle, 0.17, gap=0.06, seed=3)
    other = firs(stage.at(0.75), stage.width + 0.1, middle, 0.17, gap=0.06, seed=5)
    yield Layer(together(land(stage, middle), wood, other), -0.42, -0.2)
    near = swell(stage, 0.46, (0.06, 3.0, 0.4))
    yield Layer(land(stage, near), 0.09, -0.2)
    # The middle of the road and half its width, from far to near.
    course = [(0.14, 0.485, 0.008), (0.27, 0.52, 0.022), (0.05, 0.57, 0.045), (-0.3, 0.66, 0.085), (-0.3, 0.8, 0.15)]
    course.append((0.2, 1.02, 0.3))
    left = QPainterPath(QPointF(stage.at(course[0][0] - course[0][2]), course[0][1]))
    for before, here in pairwise(course):
        _bend(left, stage, before, here, -1)
    last = course[-1]
    left.lineTo(stage.at(last[0] + last[2]), last[1])
    for before, here in pairwise(course[::-1]):
        _bend(left, stage, before, here, 1)
    yield Layer(left, 0.2, 0.14)
    sticks = [
        box(
            stage.at(x + side * (half + 0.03 + half * 0.3)),
            y - half * 1.3 - 0.03,
            0.005 + half * 0.05,
            half * 1.3 + 0.03,
        )
        for x, y, half in course[1:-1]
        for side in (-1, 1)
    ]
    yield Layer(together(*sticks), -0.7)


def _bend(path: QPainterPath, stage: Stage, before: tuple[float, ...], here: tuple[float, ...], side: int) -> None:
    """Go on along one side of the road: down or up at both ends, so that the bends are round."""
    from_x, from_y = stage.at(before[0] + side * before[2]), before[1]
    to_x, to_y = stage.at(here[0] + side * here[2]), here[1]
    half = (from_y + to_y) / 2
    path.cubicTo(from_x, half, to_x, half, to_x, to_y)


def town(stage: Stage) -> Iterator[Layer]:
    """The town from the water: the church, the town hall with its clock, wooden houses."""
    foot = 0.6
    yield Layer(land(stage, swell(stage, 0.38, (0.05, 3.3, 0.2), (0.02, 1.0, 0.1)), foot), -0.08)
    row = [
        block(x, foot, width, 0.09 + 0.05 * ((number * 7) % 3) / 2, 0.09, hip=0.16 * (number % 2))
        for number, (x, width) in enumerate(_row(stage, 0.26))
    ]
    yield Layer(together(*row), -0.25)
    x = stage.at(-0.62)
    church = together(
        block(x - 0.3, foot, 0.6, 0.12, 0.13, hip=0.14),
        block(x - 0.11, foot, 0.22, 0.15, 0.17),
        box(x - 0.07, foot - 0.37, 0.14, 0.2),
        outline(
            [(x - 0.085, foot - 0.37), (x - 0.045, foot - 0.43), (x + 0.045, foot - 0.43), (x + 0.085, foot - 0.37)]
        ),
        outline([(x - 0.03, foot - 0.42), (x, foot - 0.6), (x + 0.03, foot - 0.42)]),
    )
    y = stage.at(0.52)
    hall = together(
        block(y - 0.46, foot, 0.92, 0.21, 0.11, hip=0.13),
        block(y - 0.14, foot, 0.28, 0.25, 0.1),
        box(y - 0.055, foot - 0.46, 0.11, 0.16),
        outline([(y - 0.075, foot - 0.46), (y - 0.03, foot - 0.53), (y + 0.03, foot - 0.53), (y + 0.075, foot - 0.46)]),
        box(y - 0.007, foot - 0.59, 0.014, 0.07),
    )
    yield Layer(together(church, hall), -0.58)
    lit = together(
        panes(y - 0.4, foot - 0.175, 4, 2, step=0.066, drop=0.085, size=0.045),
        panes(y + 0.17, foot - 0.175, 4, 2, step=0.066, drop=0.085, size=0.045),
        disc(y, foot - 0.405, 0.028),
        panes(x - 0.27, foot - 0.1, 2, 1, step=0.08, drop=0.1, size=0.06),
        panes(x + 0.15, foot - 0.1, 2, 1, step=0.08, drop=0.1, size=0.06),
    )
    yield Layer(lit, 0.5, warm=True)
    yield Layer(water(stage, foot), -0.3, -0.75)
    yield Layer(glints(y, foot, 6, spread=0.34, seed=4), -0.12)
    yield Layer(glints(x, foot, 5, spread=0.22, seed=9), -0.16)


def _row(stage: Stage, width: float) -> Iterator[tuple[float, float]]:
    """Left edge and width of houses side by side from edge to edge, counted from the focus so that it never moves."""
    number = -round(stage.focus / width) - 1
    while (x := stage.at(number * width)) < stage.width:
        yield x, width * (0.78 + 0.1 * (number % 3))
        number += 1


def forest(stage: Stage) -> Iterator[Layer]:
    """Spruce woods, and a cottage with a light in the window."""
    yield Layer(land(stage, swell(stage, 0.28, (0.07, 3.0, 0.3), (0.02, 1.0, 0.1))), -0.06, 0.06)
    far = swell(stage, 0.4, (0.05, 2.4, -0.3), (0.015, 0.8, 0.1))
    yield Layer(together(land(stage, far), firs(-0.1, stage.width, far, 0.12, gap=0.05, seed=31)), -0.2, 0.0)
    middle = swell(stage, 0.56, (0.035, 2.8, 0.7))
    wood = together(
        firs(-0.1, stage.at(-0.3), middle, 0.24, gap=0.085, seed=14),
        firs(stage.at(0.42), stage.width + 0.1, middle, 0.26, gap=0.085, seed=15),
    )
    yield Layer(together(land(stage, middle), wood), -0.42, -0.2)
    yield Layer(land(stage, swell(stage, 0.66, (0.03, 3.4, 0.5))), 0.09, -0.1)
    x, foot = stage.at(-0.12), 0.71
    yield Layer(together(block(x, foot, 0.42, 0.15, 0.13, hip=0.1), box(x + 0.27, foot - 0.33, 0.05, 0.1)), -0.72)
    yield Layer(panes(x + 0.07, foot - 0.12, 3, 1, step=0.115, drop=0.1, size=0.07), 0.55, warm=True)
    near = swell(stage, 0.84, (0.04, 2.6, 0.2))
    trees = [
        (-1.3, 0.4),
        (-1.05, 0.5),
        (0.72, 0.52),
        (0.96, 0.64),
        (1.22, 0.46),
        (-2.6, 0.4),
        (-3.1, 0.5),
        (-3.6, 0.42),
    ]
    spruces = [fir(stage.at(at), near(stage.at(at)) + 0.06, height) for at, height in trees]
    yield Layer(together(land(stage, near), *spruces), -0.66, -0.85)


def hills(stage: Stage) -> Iterator[Layer]:
    """Blue hills, one behind the other."""
    levels = ((0.18, 0.1, 2.6, 0.3), (0.34, 0.085, 2.1, 0.9), (0.5, 0.075, 2.9, 0.1), (0.66, 0.06, 2.2, 0.6))
    for number, (level, height, length, moved) in enumerate(levels):
        line = swell(stage, level, (height, length, moved), (height * 0.22, length * 0.37, 0.1))
        yield Layer(land(stage, line), -0.06 - 0.14 * number, 0.1 - 0.14 * number)
    near = swell(stage, 0.86, (0.04, 2.4, 0.2))
    wood = firs(-0.1, stage.width + 0.1, near, 0.15, gap=0.07, seed=40)
    yield Layer(together(land(stage, near), wood), -0.7, -0.85)

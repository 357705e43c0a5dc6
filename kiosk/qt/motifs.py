"""The landscapes behind the slides, each a few silhouettes from far to near: Piteå, where the river meets the sea."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from kiosk.qt.shapes import (
    Layer,
    Stage,
    block,
    box,
    bump,
    disc,
    fir,
    firs,
    glints,
    isle,
    land,
    outline,
    panes,
    swell,
    together,
    water,
)

# Where the sea meets the sky, on pictures that have a sea.
_SEA = 0.46


def skerries(stage: Stage) -> Iterator[Layer]:
    """The coast: a low sun between skerries."""
    yield Layer(disc(stage.at(0.1), _SEA - 0.04, 0.36), 0.045)
    yield Layer(disc(stage.at(0.1), _SEA - 0.04, 0.25), 0.1)
    yield Layer(disc(stage.at(0.1), _SEA - 0.04, 0.16), 0.2)
    far = swell(stage, _SEA - 0.03, (0.018, 2.3, 0.1), (0.012, 0.9, 0.4))
    yield Layer(land(stage, far, _SEA), -0.1)
    yield Layer(water(stage, _SEA), 0.07, -0.35)
    yield Layer(glints(stage.at(0.1), _SEA, 8), 0.14)
    for middle, width, height, tree in ((-1.15, 0.5, 0.11, 0.13), (1.05, 0.62, 0.12, 0.15), (-3.6, 0.8, 0.12, 0.14)):
        top = bump(stage.at(middle), width, _SEA + 0.06, height)
        wood = firs(stage.at(middle - width * 0.6), stage.at(middle + width * 0.55), top, tree, gap=0.05, seed=7)
        yield Layer(together(isle(stage.at(middle), width, _SEA + 0.06, height), wood), -0.36)
    yield Layer(isle(stage.at(-0.62), 0.2, _SEA + 0.14, 0.05), -0.5)
    yield Layer(isle(stage.at(0.5), 0.14, _SEA + 0.2, 0.035), -0.55)
    near = swell(stage, 0.93, (0.05, 3.4, 0.5), (0.02, 1.3, 0.2))
    yield Layer(land(stage, near), -0.75)


def sail(stage: Stage) -> Iterator[Layer]:
    """A sailing boat on the swell outside the skerries."""
    far = swell(stage, _SEA - 0.05, (0.03, 2.6, 0.3), (0.015, 0.8, 0.1))
    yield Layer(land(stage, far, _SEA), -0.14)
    yield Layer(water(stage, _SEA), 0.06, -0.2)
    yield Layer(land(stage, swell(stage, 0.58, (0.018, 1.5, 0.2), (0.008, 0.6, 0.1))), 0.03, -0.3)
    x, y = stage.at(0.0), 0.66
    main = QPainterPath(QPointF(x + 0.015, y - 0.65))
    main.cubicTo(x + 0.17, y - 0.42, x + 0.25, y - 0.24, x + 0.28, y - 0.075)
    main.cubicTo(x + 0.18, y - 0.06, x + 0.1, y - 0.06, x + 0.015, y - 0.075)
    main.closeSubpath()
    jib = QPainterPath(QPointF(x - 0.015, y - 0.58))
    jib.cubicTo(x - 0.03, y - 0.38, x - 0.09, y - 0.2, x - 0.24, y - 0.07)
    jib.cubicTo(x - 0.14, y - 0.085, x - 0.08, y - 0.085, x - 0.02, y - 0.08)
    jib.closeSubpath()
    hull = QPainterPath(QPointF(x - 0.29, y - 0.05))
    hull.cubicTo(x - 0.1, y - 0.03, x + 0.12, y - 0.03, x + 0.3, y - 0.045)
    hull.cubicTo(x + 0.27, y + 0.015, x + 0.22, y + 0.05, x + 0.16, y + 0.05)
    hull.lineTo(x - 0.17, y + 0.05)
    hull.cubicTo(x - 0.23, y + 0.03, x - 0.27, y - 0.01, x - 0.29, y - 0.05)
    yield Layer(box(x - 0.006, y - 0.68, 0.012, 0.64), -0.5)
    yield Layer(main, 0.25, 0.2)
    yield Layer(jib, 0.16, 0.12)
    yield Layer(hull, -0.8)
    yield Layer(land(stage, swell(stage, 0.7, (0.026, 1.9, 0.55), (0.01, 0.7, 0.0))), -0.22, -0.45)
    yield Layer(land(stage, swell(stage, 0.84, (0.035, 2.5, 0.1), (0.012, 0.9, 0.3))), -0.5, -0.8)


def birch(stage: Stage) -> Iterator[Layer]:
    """A birch grove before the hills; the trunks fade out upwards, as in morning mist."""
    yield Layer(land(stage, swell(stage, 0.36, (0.08, 3.1, 0.2), (0.02, 1.1, 0.0))), -0.1, 0.05)
    yield Layer(land(stage, swell(stage, 0.56, (0.06, 2.3, 0.9), (0.02, 0.9, 0.3))), -0.28, -0.08)
    yield Layer(together(*(_trunk(stage.at(x), 0.86, 0.026, lean) for x, lean in _FAR_TRUNKS)), 0.0, 0.12, until=0.5)
    ground = swell(stage, 0.8, (0.03, 2.6, 0.1))
    yield Layer(land(stage, ground), -0.35, -0.55)
    for x, foot, thick, lean in _NEAR_TRUNKS:
        yield Layer(_trunk(stage.at(x), foot, thick, lean), 0.0, 0.25, until=0.45)
        yield Layer(_marks(stage.at(x), foot, thick, lean), -0.15, -0.6, until=0.5)
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
    course = [(0.0, 0.43, 0.01), (0.26, 0.49, 0.024), (0.05, 0.56, 0.045), (-0.3, 0.66, 0.085), (-0.3, 0.8, 0.15)]
    course.append((0.2, 1.02, 0.3))
    left = QPainterPath(QPointF(stage.at(course[0][0] - course[0][2]), course[0][1]))
    for before, here in zip(course, course[1:], strict=False):
        _bend(left, stage, before, here, -1)
    last = course[-1]
    left.lineTo(stage.at(last[0] + last[2]), last[1])
    for before, here in zip(course[::-1], course[-2::-1], strict=False):
        _bend(left, stage, before, here, 1)
    yield Layer(left, 0.25, 0.16)
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
    yield Layer(lit, 0.2, warm=True)
    yield Layer(water(stage, foot), -0.3, -0.75)
    yield Layer(glints(y, foot, 6, spread=0.34, seed=4), -0.12)
    yield Layer(glints(x, foot, 5, spread=0.22, seed=9), -0.16)


def _row(stage: Stage, width: float) -> Iterator[tuple[float, float]]:
    """Left edge and width of houses side by side from edge to edge, counted from the focus so that it never moves."""
    number = -round(stage.focus / width) - 1
    while (x := stage.at(number * width)) < stage.width:
        yield x, width * (0.78 + 0.1 * (number % 3))
        number += 1


def jetty(stage: Stage) -> Iterator[Layer]:
    """A wooden jetty out into the bay."""
    yield Layer(disc(stage.at(-0.55), _SEA - 0.02, 0.24), 0.05)
    yield Layer(disc(stage.at(-0.55), _SEA - 0.02, 0.14), 0.13)
    far = swell(stage, _SEA - 0.08, (0.035, 3.0, -0.3), (0.015, 0.9, 0.1))
    yield Layer(together(land(stage, far, _SEA), firs(-0.1, stage.width + 0.1, far, 0.06, gap=0.035, seed=2)), -0.2)
    yield Layer(water(stage, _SEA), 0.08, -0.4)
    yield Layer(glints(stage.at(-0.55), _SEA, 7, spread=0.24), 0.15)
    end, near, far_y = stage.at(0.02), stage.at(0.42), _SEA + 0.1
    side = [(end - 0.1, far_y), (end + 0.1, far_y), (near + 0.55, 1.02), (near - 0.55, 1.02)]
    posts = []
    for part in (0.0, 0.1, 0.26, 0.52):
        y = far_y + part * (1.02 - far_y)
        middle, half = end + part * (near - end), 0.1 + part * 0.45
        thick, tall = 0.014 + 0.03 * part, 0.07 + 0.16 * part
        posts += [box(middle + way * half - thick / 2, y - tall, thick, tall * 1.9) for way in (-1, 1)]
    yield Layer(together(*posts), -0.75)
    yield Layer(outline(side), 0.2, 0.1)
    yield Layer(together(*_planks(end, near, far_y)), -0.12, -0.25)
    yield Layer(land(stage, swell(stage, 1.0, (0.05, 3.6, 1.6))), -0.7)


def _planks(end: float, near: float, far: float) -> Iterator[QPainterPath]:
    """The gaps between a jetty's planks, the nearer the wider apart."""
    for number in range(1, 17):
        part = (number / 16) ** 1.9
        y = far + part * (1.02 - far)
        middle, half = end + part * (near - end), 0.1 + part * 0.45
        yield box(middle - half, y, 2 * half, 0.003 + 0.007 * part)


def river(stage: Stage) -> Iterator[Layer]:
    """The river's mouth and the bridge across it."""
    yield Layer(land(stage, swell(stage, 0.3, (0.07, 3.2, 0.9), (0.02, 1.2, 0.1))), -0.06, 0.06)
    banks = swell(stage, 0.44, (0.03, 2.2, 0.4), (0.012, 0.8, 0.1))
    yield Layer(together(land(stage, banks), firs(-0.1, stage.width, banks, 0.09, gap=0.045, seed=8)), -0.3, -0.15)
    yield Layer(water(stage, 0.55), 0.1, -0.3)
    yield Layer(glints(stage.at(0.0), 0.55, 9, spread=0.55, seed=6), 0.17)
    deck, foot = 0.44, 0.64
    spans = []
    for number in range(-3, 3):
        left = stage.at(number * 0.56)
        arch = QPainterPath(QPointF(left + 0.02, deck + 0.03))
        arch.cubicTo(left + 0.1, deck - 0.17, left + 0.46, deck - 0.17, left + 0.54, deck + 0.03)
        arch.cubicTo(left + 0.43, deck - 0.135, left + 0.13, deck - 0.135, left + 0.02, deck + 0.03)
        spans += [arch, box(left - 0.03, deck, 0.06, foot - deck)]
        spans += [box(left + x, deck - rise, 0.008, rise) for x, rise in ((0.14, 0.08), (0.28, 0.11), (0.42, 0.08))]
    spans.append(box(stage.at(3 * 0.56) - 0.03, deck, 0.06, foot - deck))
    bridge = together(box(0, deck, stage.width, 0.035), *spans)
    yield Layer(bridge, -0.66)
    left_bank = bump(stage.at(-2.0), 1.35, 0.9, 0.3)
    right_bank = bump(stage.at(1.75), 0.95, 0.82, 0.3)
    wood = firs(stage.at(1.0), stage.at(2.6), right_bank, 0.24, gap=0.085, seed=12)
    yield Layer(together(land(stage, right_bank), wood), -0.55, -0.8)
    more = firs(stage.at(-3.2), stage.at(-0.95), left_bank, 0.2, gap=0.08, seed=21)
    yield Layer(together(land(stage, left_bank), more), -0.7, -0.85)


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
    yield Layer(panes(x + 0.07, foot - 0.12, 3, 1, step=0.115, drop=0.1, size=0.07), 0.3, warm=True)
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


Motif = Callable[[Stage], Iterator[Layer]]
MOTIFS: dict[str, Motif] = {
    motif.__name__: motif for motif in (skerries, sail, birch, road, town, jetty, river, forest, hills)
}

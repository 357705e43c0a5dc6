"""Landscapes of the coast and the river, each a few silhouettes from far to near."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from kiosk.qt.landscape.outlines import (
    Layer,
    Stage,
    box,
    bump,
    disc,
    firs,
    glints,
    isle,
    land,
    outline,
    swell,
    together,
    water,
)

# Where the sea meets the sky, on pictures that have a sea.
_SEA = 0.46


def skerries(stage: Stage) -> Iterator[Layer]:
    """The coast: a low sun between skerries."""
    yield Layer(disc(stage.at(0.1), _SEA - 0.04, 0.36), 0.04, veil=True)
    yield Layer(disc(stage.at(0.1), _SEA - 0.04, 0.25), 0.06, veil=True)
    yield Layer(disc(stage.at(0.1), _SEA - 0.04, 0.16), 0.11, veil=True)
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
    yield Layer(box(x - 0.006, y - 0.655, 0.012, 0.615), -0.5)
    yield Layer(main, 0.2, 0.17)
    yield Layer(jib, 0.14, 0.1)
    yield Layer(hull, -0.8)
    yield Layer(land(stage, swell(stage, 0.7, (0.026, 1.9, 0.55), (0.01, 0.7, 0.0))), -0.22, -0.45)
    yield Layer(land(stage, swell(stage, 0.84, (0.035, 2.5, 0.1), (0.012, 0.9, 0.3))), -0.5, -0.8)


def jetty(stage: Stage) -> Iterator[Layer]:
    """A wooden jetty out into the bay."""
    yield Layer(disc(stage.at(-0.12), _SEA - 0.02, 0.24), 0.05, veil=True)
    yield Layer(disc(stage.at(-0.12), _SEA - 0.02, 0.14), 0.1, veil=True)
    far = swell(stage, _SEA - 0.08, (0.035, 3.0, -0.3), (0.015, 0.9, 0.1))
    yield Layer(together(land(stage, far, _SEA), firs(-0.1, stage.width + 0.1, far, 0.06, gap=0.035, seed=2)), -0.2)
    yield Layer(water(stage, _SEA), 0.08, -0.4)
    yield Layer(glints(stage.at(-0.12), _SEA, 7, spread=0.24), 0.15)
    end, near, far_y = stage.at(0.32), stage.at(0.72), _SEA + 0.1
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

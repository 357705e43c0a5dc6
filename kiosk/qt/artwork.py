"""The picture behind a slide and above its page: a landscape in the tones of the slide's own ground.

Pure functions of a name, a size and colours. White on every pixel keeps 4.5:1, and 7:1 where the words stand
(tests/qt/test_artwork.py measures it), so the light tones stop where they do.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sin
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QRadialGradient

from kiosk.qt.motifs import MOTIFS
from kiosk.qt.shapes import Layer, Stage

# The words have the upper 60 %, the landscape the rest; on a low, wide strip it has nearly all.
_SLIDE_SHARE, _STRIP_SHARE = 0.4, 0.9
_STRIP = 4.0

# On a strip words stand before the landscape, so it has half the light.
_STRIP_LIGHT = 0.55

_WHITE, _BLACK = QColor("#FFFFFF"), QColor("#000000")
_LAMP, _AURORA, _AURORA_HIGH = QColor("#F5C469"), QColor("#63E0A8"), QColor("#7FB8E8")


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground's colours, its motif (any other name is none), its sky (day, dark or bright) and its corner in pixels."""

    top: QColor
    bottom: QColor
    motif: str
    sky: str
    corner: float = 0
    light: float = 1

    def tone(self, tone: float, *, warm: bool = False) -> QColor:
        """The ground's colour made darker (to -1) or lighter (to 1)."""
        if tone < 0:
            return mix(self.bottom, mix(self.top, _BLACK, 0.6), -tone)
        return mix(self.bottom, _LAMP if warm else _WHITE, tone * self.light)


def mix(one: QColor, other: QColor, part: float) -> QColor:
    """`one` with so much of `other` in it."""
    pairs = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(mine + (theirs - mine) * part for mine, theirs in pairs))


def draw_artwork(ground: Ground, size: QSize) -> QImage:
    """Draw it; without corners the image is opaque, which is drawn in half the time."""
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    _sky(painter, ground, image.size())
    if ground.motif in MOTIFS:
        _landscape(painter, ground, image.size())
    painter.end()
    return _rounded(image, ground.corner) if ground.corner else image


def _sky(painter: QPainter, ground: Ground, size: QSize) -> None:
    gradient = QLinearGradient(QPointF(0, 0), QPointF(size.width() / 4, size.height()))
    gradient.setColorAt(0, ground.top)
    gradient.setColorAt(1, ground.bottom)
    painter.fillRect(QRectF(QPointF(0, 0), size), gradient)


def _landscape(painter: QPainter, ground: Ground, size: QSize) -> None:
    strip = size.width() > _STRIP * size.height()
    if strip:
        ground = replace(ground, light=_STRIP_LIGHT)
    unit = size.height() * (_STRIP_SHARE if strip else _SLIDE_SHARE)
    width = size.width() / unit
    stage = Stage(width, max(width * 0.62, width - (0.9 if strip else 1.3)))
    painter.save()
    painter.translate(0, size.height() - unit)
    if ground.sky == "dark":
        _stars(painter, stage, unit)
        _northern_lights(painter, stage, unit)
    elif ground.sky == "bright":
        _night_sun(painter, stage, unit)
    painter.scale(unit, unit)
    for layer in MOTIFS[ground.motif](stage):
        painter.fillPath(layer.path, _brush(layer, ground))
    painter.restore()


def _brush(layer: Layer, ground: Ground) -> QBrush:
    colour = ground.tone(layer.tone, warm=layer.warm)
    if layer.foot is None:
        return QBrush(colour)
    # Towards its foot a hill stands in mist, and the water lies in the shadow of the near shore.
    box = layer.path.controlPointRect()
    gradient = QLinearGradient(0, max(0.0, box.top()), 0, box.bottom())
    gradient.setColorAt(0, colour)
    gradient.setColorAt(layer.until, ground.tone(layer.foot))
    return QBrush(gradient)


def _stars(painter: QPainter, stage: Stage, unit: float) -> None:
    dice = Random(65)  # Piteå's latitude; any number would do, but the sky must be the same every night
    for _ in range(round(stage.width * 14)):
        x, y, size = dice.random() * stage.width, dice.random() * 0.8 - 0.35, dice.random()
        star = QColor(255, 255, 255, round(40 + 60 * size))
        painter.setBrush(star)
        painter.drawEllipse(QPointF(x * unit, y * unit), *(2 * (unit * (0.0025 + 0.0035 * size),)))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _northern_lights(painter: QPainter, stage: Stage, unit: float) -> None:
    """Curtains of light, in slices of whole pixels so that no seams are seen between them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    slice_width = max(2, round(unit / 70))
    for x in range(0, round(stage.width * unit), slice_width):
        painter.fillRect(*_ray(stage, unit, x, slice_width, low=0.02, tall=0.42, moved=1.7, strength=0.13))
        painter.fillRect(*_ray(stage, unit, x, slice_width, low=0.2, tall=0.62, moved=0.0, strength=0.26))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _ray(
    stage: Stage, unit: float, x: int, width: int, *, low: float, tall: float, moved: float, strength: float
) -> tuple[QRectF, QBrush]:
    """One slice of a curtain that ends at about `low` and reaches `tall` up, where it is no longer seen."""
    at = x / unit - stage.focus + moved
    foot = low + 0.07 * sin(at * 1.9) + 0.04 * sin(at * 4.3 + 1)
    top = foot - tall * (0.75 + 0.25 * sin(at * 5.1))
    light = strength * (0.55 + 0.3 * sin(at * 1.3 + 0.6) + 0.15 * sin(at * 13))
    gradient = QLinearGradient(0, top * unit, 0, foot * unit)
    for place, colour, part in (
        (0.0, _AURORA_HIGH, 0.0),
        (0.5, _AURORA_HIGH, 0.3),
        (0.9, _AURORA, 1.0),
        (1.0, _AURORA, 0.0),
    ):
        shade = QColor(colour)
        shade.setAlphaF(max(0.0, light * part))
        gradient.setColorAt(place, shade)
    return QRectF(x, top * unit, width, (foot - top) * unit), QBrush(gradient)


def _night_sun(painter: QPainter, stage: Stage, unit: float) -> None:
    """The summer's evening glow, which hardly leaves the sky before it is morning."""
    middle = QPointF(stage.focus * unit, 0.5 * unit)
    gradient = QRadialGradient(middle, 1.5 * unit)
    for place, alpha in ((0.0, 0.24), (0.4, 0.1), (1.0, 0.0)):
        shade = QColor(_LAMP)
        shade.setAlphaF(alpha)
        gradient.setColorAt(place, shade)
    painter.fillRect(QRectF(0, 0, stage.width * unit, unit), gradient)


def _rounded(image: QImage, corner: float) -> QImage:
    whole = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(whole.rect()), corner, corner)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, QBrush(image))
    painter.end()
    return whole

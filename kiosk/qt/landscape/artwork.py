"""The picture behind a slide and above its page: a landscape in the tones of the slide's own ground.

Pure functions of a name, a size and colours. White on every pixel keeps 4.5:1, and 7:1 where the words stand
(tests/qt/landscape/test_artwork.py measures it), so the light tones stop where they do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import ceil, sin
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QRadialGradient

from kiosk.qt.landscape.motifs_land import birch, forest, hills, road, town
from kiosk.qt.landscape.motifs_water import jetty, river, sail, skerries
from kiosk.qt.landscape.outlines import Layer, Stage

# Piteå, where the river meets the sea.
MOTIFS: dict[str, Callable[[Stage], Iterator[Layer]]] = {
    motif.__name__: motif for motif in (skerries, sail, birch, road, town, jetty, river, forest, hills)
}

# The words have the upper 60 %, the landscape the rest; on a low, wide strip it has nearly all.
_SLIDE_SHARE, _STRIP_SHARE = 0.4, 0.9
_STRIP = 4.0

# On a strip words stand before the landscape, so it has half the light.
_STRIP_LIGHT = 0.55

_WHITE, _BLACK = QColor("#FFFFFF"), QColor("#000000")
_LAMP, _EVENING, _AURORA, _AURORA_HIGH = QColor("#C9862B"), QColor("#F5C469"), QColor("#63E0A8"), QColor("#7FB8E8")

# How much of the lamp's colour a window may have: more would take white below 7:1 on the black of high contrast.
_WARMEST = 0.6

# The lightest that a landscape gets under each sky, and the contrast that white keeps against it.
_LIGHTEST = {"day": 0.2, "dark": 0.2, "bright": 0.28}
_LEAST = 4.6

# Blue above, green below, where a curtain is brightest: how far down, which colour, how much of its light.
_CURTAIN = ((0.0, _AURORA_HIGH, 0.0), (0.5, _AURORA_HIGH, 0.3), (0.9, _AURORA, 1.0), (1.0, _AURORA, 0.0))

# A landscape is drawn so many times as wide as it is high, and no wider: nobody would see it, and it would take long.
_WIDEST = 24


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground's colours, its motif, its sky (day, dark or bright), its corner in pixels and how light its tones are.

    A motif that is not in MOTIFS, such as "plain", is none.
    """

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
        if warm:
            return mix(self.bottom, _LAMP, min(_WARMEST, tone * (1.3 if self.sky == "dark" else 1)) * self.light)
        return mix(self.bottom, _WHITE, tone * self.light)


def mix(one: QColor, other: QColor, part: float) -> QColor:
    """`one` with so much of `other` in it."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )


def _bearable(ground: Ground) -> float:
    """How much of the light tones the ground can bear: the municipality's own colour may be at the limit itself."""
    lightest, shares = _LIGHTEST[ground.sky], (1.0, 0.85, 0.7, 0.5, 0.25)
    return next((share for share in shares if _contrast(mix(ground.bottom, _WHITE, lightest * share)) >= _LEAST), 0.0)


def _contrast(behind: QColor) -> float:
    """White's contrast against a colour (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (behind.redF(), behind.greenF(), behind.blueF())
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


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
    ground = replace(ground, light=_bearable(ground) * (_STRIP_LIGHT if strip else 1))
    unit = size.height() * (_STRIP_SHARE if strip else _SLIDE_SHARE)
    width = size.width() / unit
    if width > _WIDEST:
        return
    stage = Stage(width, max(width * 0.62, width - (0.65 if strip else 1.3)))
    painter.save()
    painter.translate(0, size.height() - unit)
    if ground.sky == "dark":
        _stars(painter, stage, unit)
        _northern_lights(painter, stage, unit)
    elif ground.sky == "bright":
        _night_sun(painter, ground, stage, unit)
    painter.scale(unit, unit)
    for layer in MOTIFS[ground.motif](stage):
        # Lit windows beside the words of a strip would look like full stops.
        if not (strip and layer.warm):
            painter.fillPath(layer.path, _brush(layer, ground))
    painter.restore()


def _brush(layer: Layer, ground: Ground) -> QBrush:
    if layer.veil:
        return QBrush(QColor.fromRgbF(1, 1, 1, layer.tone * ground.light))
    colour = ground.tone(layer.tone, warm=layer.warm)
    if layer.fade:
        box, clear = layer.path.controlPointRect(), QColor(colour)
        clear.setAlphaF(0)
        return _downwards(box, (0, clear), (layer.fade, colour), (1, colour))
    if layer.foot is None:
        return QBrush(colour)
    # Towards its foot a hill stands in mist, and the water lies in the shadow of the near shore.
    return _downwards(layer.path.controlPointRect(), (0, colour), (1, ground.tone(layer.foot)))


def _downwards(box: QRectF, *stops: tuple[float, QColor]) -> QBrush:
    gradient = QLinearGradient(0, max(0.0, box.top()), 0, box.bottom())
    for at, colour in stops:
        gradient.setColorAt(at, colour)
    return QBrush(gradient)


def _stars(painter: QPainter, stage: Stage, unit: float) -> None:
    dice = Random(65)  # noqa: S311 (the same sky every night, in every slide)
    for _ in range(round(stage.width * 14)):
        x, y, size = dice.random() * stage.width, dice.random() * 0.8 - 0.35, dice.random()
        star = QColor(255, 255, 255, round(24 + 44 * size))
        painter.setBrush(star)
        painter.drawEllipse(QPointF(x * unit, y * unit), *(2 * (unit * (0.0025 + 0.0035 * size),)))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _northern_lights(painter: QPainter, stage: Stage, unit: float) -> None:
    """Two curtains of light, drawn small and enlarged: they are soft, and it takes a fifth of the time."""
    high, low, grain = 0.65, 0.35, 40
    small = QImage(ceil(stage.width * grain), ceil((high + low) * grain), QImage.Format.Format_ARGB32_Premultiplied)
    small.fill(Qt.GlobalColor.transparent)
    rays = QPainter(small)
    rays.translate(0, high * grain)
    for x in range(small.width()):
        rays.fillRect(*_ray(stage, grain, x, low=0.02, tall=0.42, moved=1.7, strength=0.13))
        rays.fillRect(*_ray(stage, grain, x, low=0.2, tall=0.62, moved=0.0, strength=0.26))
    rays.end()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    scale = unit / grain
    painter.drawImage(QRectF(0, -high * unit, small.width() * scale, small.height() * scale), small)


def _ray(
    stage: Stage, grain: int, x: int, *, low: float, tall: float, moved: float, strength: float
) -> tuple[QRectF, QBrush]:
    """One ray of a curtain that ends at about `low` and reaches `tall` up, where it is no longer seen."""
    at = x / grain - stage.focus + moved
    foot = low + 0.07 * sin(at * 1.9) + 0.04 * sin(at * 4.3 + 1)
    top = foot - tall * (0.75 + 0.25 * sin(at * 5.1))
    light = strength * (0.55 + 0.3 * sin(at * 1.3 + 0.6) + 0.15 * sin(at * 13))
    gradient = QLinearGradient(0, top * grain, 0, foot * grain)
    for at, colour, part in _CURTAIN:
        shade = QColor(colour)
        shade.setAlphaF(max(0.0, light * part))
        gradient.setColorAt(at, shade)
    return QRectF(x, top * grain, 1, (foot - top) * grain), QBrush(gradient)


def _night_sun(painter: QPainter, ground: Ground, stage: Stage, unit: float) -> None:
    """The summer's evening glow, which hardly leaves the sky before it is morning."""
    middle = QPointF(stage.focus * unit, 0.5 * unit)
    gradient = QRadialGradient(middle, 1.2 * unit)
    for at, alpha in ((0.0, 0.18), (0.4, 0.09), (0.7, 0.03), (1.0, 0.0)):
        shade = QColor(_EVENING)
        shade.setAlphaF(alpha * ground.light)
        gradient.setColorAt(at, shade)
    painter.fillRect(QRectF(0, -unit, stage.width * unit, 2 * unit), gradient)


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

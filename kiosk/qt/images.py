"""Pictures for QML, made when it asks: icons, grounds of slides, QR codes, rings, and the content's own pictures."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen
from PySide6.QtQml import QQmlEngine, QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.qt.landscape.artwork import Ground, draw_artwork

log = logging.getLogger(__name__)

# The width of the quiet zone around a code, in modules (ISO/IEC 18004, 9.1).
_QUIET = 4


def add_image_providers(engine: QQmlEngine, icons: Path, folders: Callable[[], Sequence[Path]]) -> None:
    """Give `engine` image://icon, ground, qr, ring and content. `folders` is called for each picture of the content."""
    engine.addImageProvider("icon", Drawn(lambda name, size: draw_icon(icons, name, size)))
    engine.addImageProvider("ground", Drawn(draw_ground))
    engine.addImageProvider("qr", Drawn(draw_qr))
    engine.addImageProvider("ring", Drawn(draw_ring))
    engine.addImageProvider("content", Drawn(lambda name, size: read_picture(folders(), name, size), wait=True))


class Drawn(QQuickImageProvider):
    """An image source: `draw` makes the picture of a name in a size. `wait`: on a thread of its own, as files need."""

    def __init__(self, draw: Callable[[str, QSize], QImage], *, wait: bool = False) -> None:
        flags = QQmlImageProviderBase.Flag.ForceAsynchronousImageLoading if wait else QQmlImageProviderBase.Flag(0)
        super().__init__(QQmlImageProviderBase.ImageType.Image, flags)
        self._draw = draw

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002 (Qt's own)
        """Draw the picture `id`. Qt takes a null image for an error; `draw` gives an empty one instead."""
        return self._draw(unquote(id), requestedSize)


def _canvas(size: QSize) -> QImage:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def draw_icon(folder: Path, name: str, size: QSize) -> QImage:
    """Draw `icon/rrggbb` from `folder` in that colour."""
    image = _canvas(size)
    stem, _, ink = name.partition("/")
    try:
        drawing = (folder / f"{stem}.svg").read_bytes()
    except OSError:
        log.warning("No icon %s in %s", stem, folder)
        return image
    renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", b"#" + ink.encode())))
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def draw_ground(name: str, size: QSize) -> QImage:
    """Draw a slide's ground, `top/bottom/corner/motif/sky`: two colours, the corner's radius in pixels, names.

    A motif that is not there, such as "plain", is none.
    """
    top, bottom, corner, motif, sky = name.split("/")
    return draw_artwork(Ground(QColor(f"#{top}"), QColor(f"#{bottom}"), motif, sky, float(corner)), size)


def draw_qr(name: str, size: QSize) -> QImage:
    """Draw the QR code `least/target`, in whole pixels for each module so that every edge is sharp.

    With its quiet zone it is the largest that fits into `size`, but without it never less than `least` pixels wide.
    """
    import segno  # noqa: PLC0415 (most screens have no code; it would cost every start)

    least, _, target = name.partition("/")
    modules = list(segno.make_qr(target, error="m").matrix)
    count = len(modules) + 2 * _QUIET
    scale = max(1, min(size.width(), size.height()) // count, math.ceil(float(least) / len(modules)))
    image = QImage(count * scale, count * scale, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(modules, _QUIET):
        for x, dark in enumerate(row, _QUIET):
            if dark:
                painter.fillRect(x * scale, y * scale, scale, scale, Qt.GlobalColor.black)
    painter.end()
    return image


def draw_ring(name: str, size: QSize) -> QImage:
    """Draw `track/ink/degrees`: a ring of which so many degrees, from the top and clockwise, are in the ink."""
    track, ink, degrees = name.split("/")
    image = _canvas(size)
    width = size.width() / 12
    circle = QRectF(image.rect()).adjusted(width, width, -width, -width)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, span in ((track, 360), (ink, int(degrees))):
        painter.setPen(QPen(QColor(f"#{colour}"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(circle, 90 * 16, -span * 16)  # Qt counts in sixteenths of a degree, anticlockwise
    painter.end()
    return image


def read_picture(folders: Sequence[Path], name: str, size: QSize) -> QImage:
    """Read a picture from the first folder that has it, scaled to the size asked for; a side that is 0 is free.

    Photographs are never made larger than they are, drawings (SVG) are drawn at any size.
    """
    found = next((path for path in (folder / name for folder in folders) if path.is_file()), folders[0] / name)
    reader = QImageReader(str(found))
    reader.setAutoTransform(True)
    full = reader.size()
    scale = _scale(full, size)
    if full.isValid() and (scale < 1 or name.endswith(".svg")):
        reader.setScaledSize(QSize(max(1, round(full.width() * scale)), max(1, round(full.height() * scale))))
    image = reader.read()
    if image.isNull():
        log.warning("Picture %s cannot be read: %s", name, reader.errorString())
        return _canvas(QSize(1, 1))
    return image


def _scale(full: QSize, asked: QSize) -> float:
    """The factor that fits a picture into the sides asked for."""
    sides = ((asked.width(), full.width()), (asked.height(), full.height()))
    return min((side / whole for side, whole in sides if side > 0 and whole > 0), default=1.0)

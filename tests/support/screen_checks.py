"""What must hold on every screen: no text cut off or covered, no button too small or too near another."""

from html import unescape
from itertools import combinations
from re import sub

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext

from tests.qt.conftest import LANDSCAPE, PORTRAIT

SIZES = [PORTRAIT, LANDSCAPE, (3840, 2160), (1280, 800), (800, 1280), (800, 480), (1024, 768)]


# Where the real content must be seen whole, without scrolling.
ROOMY = [PORTRAIT, LANDSCAPE, (3840, 2160)]
CONTRASTS = {"light": False, "contrast": True}


# Less than a pixel and a half is rounding, not a cut.
SLACK = 1.5


def scene_rect(item) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def painted_rect(text) -> QRectF:
    """Where a text's letters are, without the empty rest of its item."""
    width, height = text.property("contentWidth"), text.property("contentHeight")
    # Python cannot convert this enumeration, QML can.
    alignment, _ = QQmlExpression(qmlContext(text), text, "effectiveHorizontalAlignment").evaluate()
    share = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}.get(Qt.AlignmentFlag(alignment), 0.0)
    left = share * (text.width() - width)
    return text.mapRectToScene(QRectF(left, 0, width, height))


def viewport(item) -> QRectF | None:
    """The scrolling area an item is in, if it is in one."""
    while item is not None:
        if item.objectName() == "flick":
            return scene_rect(item)
        item = item.parentItem()
    return None


def check_texts(screen) -> None:
    window = QRectF(0, 0, screen.kiosk.window.width(), screen.kiosk.window.height())
    boxes = []
    for item in screen.items("QQuickText"):
        text = item.property("text")
        # The sentence that is read lies over its like.
        if not text or item.objectName() == "sentence":
            continue
        assert not item.property("truncated"), text
        assert item.property("contentWidth") <= item.width() + SLACK, f"too wide: {text}"
        # Text.Fit counts whole pixels of type size, and may miss its height by a few per cent.
        height = item.height() * (1.04 if item.objectName() == "slideTitle" else 1)
        assert item.property("contentHeight") <= height + SLACK, f"too tall: {text}"
        check_words(item)
        box, area = painted_rect(item), viewport(item)
        if area is None:
            assert window.contains(box), f"outside the window: {text}"
        else:
            assert area.left() - SLACK <= box.left(), text
            assert box.right() <= area.right() + SLACK, text
            box = box.intersected(area)
        if not box.isEmpty():
            boxes.append((text, box))
    for (one, first), (other, second) in combinations(boxes, 2):
        shared = first.intersected(second)
        assert min(shared.width(), shared.height()) <= SLACK, f"'{one}' is on top of '{other}'"


def check_words(item) -> None:
    """No word may be broken over two lines."""
    font = item.property("font")
    font.setPixelSize(max(1, round(item.property("fontInfo").property("pixelSize").toNumber())))
    metrics = QFontMetricsF(font)
    for word in unescape(sub(r"<[^>]+>", " ", item.property("text"))).split():
        assert metrics.horizontalAdvance(word) <= item.width() + SLACK, f"broken word: {word}"


def is_button(item) -> bool:
    """Whether it is a TouchButton. (Meta-objects leave wrappers behind that Shiboken mistakes for others.)"""
    return item.property("pressable") is not None


def check_buttons(screen) -> None:
    """Everything to press is in the window, big enough and apart."""
    window = QRectF(0, 0, screen.kiosk.window.width(), screen.kiosk.window.height()).adjusted(-1, -1, 1, 1)
    unit = min(screen.kiosk.window.width(), screen.kiosk.window.height()) / 1080
    millimetre = 96 / 25.4 * unit
    buttons = [item for item in screen.items() if is_button(item)]
    boxes = []
    for item in buttons:
        name, box, area = item.objectName(), scene_rect(item), viewport(item)
        assert name
        if area is None:
            assert window.contains(box), f"{name} is outside the window"
        else:  # what scrolls is pressed when it has been scrolled to
            assert area.left() - SLACK <= box.left(), name
            assert box.right() <= area.right() + SLACK, name
        boxes.append((name, box if area is None else box.intersected(area)))
        smallest = 25 if name.startswith("tile-") else 20
        assert min(box.width(), box.height()) >= smallest * millimetre - SLACK, f"{name} is too small"
    seen = [(name, box) for name, box in boxes if not box.isEmpty()]
    for (one, first), (other, second) in combinations(seen, 2):
        if "pause" in (one, other) and (one.startswith("slide-") or other.startswith("slide-")):
            continue  # the pause button lies on the slide, which is pressed everywhere else
        assert distance(first, second) >= 3 * millimetre - SLACK, f"{one} is too near {other}"


def distance(one: QRectF, other: QRectF) -> float:
    """The wider of the gaps between two boxes, across and down; negative where they overlap."""
    across = max(other.left() - one.right(), one.left() - other.right())
    down = max(other.top() - one.bottom(), one.top() - other.bottom())
    return max(across, down)


def check_panel(screen) -> None:
    """The panel is checked alone: what lies below it is neither seen nor pressed."""
    panel = next(item for item in screen.items() if item.objectName() in ("adaptPanel", "idleQuestion", "menuPanel"))
    every = screen.items
    inside = set(walk_all(panel))
    screen.items = lambda inherits="QQuickItem": [item for item in every(inherits) if item in inside]
    try:
        check_texts(screen)
        check_buttons(screen)
    finally:
        del screen.items


def walk_all(item):
    yield item
    for child in item.childItems():
        yield from walk_all(child)

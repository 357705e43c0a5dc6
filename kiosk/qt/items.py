"""Finds its way among the items of the window. All names by which Python addresses QML are here.

qmllint cannot see these names; tests/qt/test_items.py holds that the components have them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Q_ARG, QMetaObject, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.visit.focus import Box

PRESSABLE = "pressable"
"""A TouchButton's property: whether it can be pressed. An item without it is no button."""
LABEL = "label"
"""A TouchButton's property: what is said of it."""
SELECTED = "selected"
"""A TouchButton's property: whether it is the chosen one of several."""
OVERFLOWS = "overflows"
"""A ScrollArea's property: whether it has more than it has room for."""
SCROLL = "scroll"
"""A ScrollArea's method: scrolls by most of its height, -1 up or 1 down."""
TILE = "tile-"
"""How the object name of a menu's tile begins; the topic's id follows."""

# Qt's own names.
_FLICKABLE = "QQuickFlickable"
_CONTENT_Y, _CONTENT_HEIGHT = "contentY", "contentHeight"


def walk(item: QQuickItem, *, every: bool = False) -> Iterator[QQuickItem]:
    """All items that can be seen and used, in the order of the QML files; `every`: those that cannot be used too."""
    if item.isVisible() and (every or item.isEnabled()) and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from walk(child, every=every)


def is_button(item: QQuickItem) -> bool:
    """Whether it is a button that can be pressed now."""
    return item.isVisible() and item.isEnabled() and item.property(PRESSABLE) is True


def label(button: QQuickItem) -> str:
    """What is said of a button."""
    return str(button.property(LABEL))


def is_selected(button: QQuickItem) -> bool:
    """Whether a button is the chosen one of several."""
    return bool(button.property(SELECTED))


def is_flick(item: QQuickItem) -> bool:
    """Whether its content can be dragged."""
    return item.inherits(_FLICKABLE)


def overflows(item: QQuickItem) -> bool:
    """Whether it is a ScrollArea with more than it has room for."""
    return item.property(OVERFLOWS) is True


def above(item: QQuickItem, wanted: Callable[[QQuickItem], bool]) -> QQuickItem | None:
    """The nearest item around `item` that is wanted, None if there is none."""
    parent = item.parentItem()
    while parent is not None and not wanted(parent):
        parent = parent.parentItem()
    return parent


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def box(item: QQuickItem) -> Box:
    """Where it is in the window, in pixels."""
    rect = _rect(item)
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())


def is_seen(button: QQuickItem) -> bool:
    """Whether its middle is in the part of its page that is shown."""
    flick = above(button, is_flick)
    return flick is None or _rect(flick).contains(_rect(button).center())


def focus(button: QQuickItem) -> None:
    """Give it the focus, as Tab does."""
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def scroll(area: QQuickItem, step: int) -> bool:
    """Scroll a ScrollArea by most of its height, -1 up or 1 down. Returns whether it moved."""
    flick = next(item for item in walk(area) if is_flick(item))
    before = flick.property(_CONTENT_Y)
    if step:
        QMetaObject.invokeMethod(area, SCROLL, Q_ARG(int, step))
    return bool(flick.property(_CONTENT_Y) != before)


def bring_into_view(button: QQuickItem) -> None:
    """Scroll the page of a button as far as is needed to see all of the button."""
    flick = above(button, is_flick)
    if flick is None:
        return
    view, rect = _rect(flick), _rect(button)
    beyond = max(0.0, rect.bottom() - view.bottom()) or min(0.0, rect.top() - view.top())
    if beyond:
        furthest = max(0.0, flick.property(_CONTENT_HEIGHT) - flick.height())
        flick.setProperty(_CONTENT_Y, min(furthest, max(0.0, flick.property(_CONTENT_Y) + beyond)))

"""The names by which Python addresses QML are those that the components have (kiosk/qt/items.py)."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaMethod, QMetaObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.qt import items, shots
from kiosk.qt.images import add_image_providers
from tests.qt.conftest import LANDSCAPE, PATHS, PORTRAIT


def components(item: QQuickItem) -> Iterator[str]:
    """The names of the QML files that an item is made of: ["MenuTile", "TouchButton"]."""
    meta: QMetaObject | None = item.metaObject()
    while meta is not None:
        yield re.sub(r"_QML.*", "", meta.className())
        meta = meta.superClass()


@pytest.fixture
def make(qapp):
    """Makes an item from a line of QML."""
    engine = QQmlEngine()
    engine.addImportPath(str(PATHS.qml))
    add_image_providers(engine, PATHS.icons, list)
    kept: list[object] = [engine]

    def from_qml(line: str) -> QQuickItem:
        component = QQmlComponent(engine)
        component.setData(f"import QtQuick\nimport TownHall.Controls\n{line}".encode(), QUrl())
        made = component.create()
        assert isinstance(made, QQuickItem), component.errorString()
        kept.extend((component, made))
        return made

    return from_qml


def test_a_touch_button_has_the_properties_that_python_reads(make):
    button = make('TouchButton { label: "Back"; selected: true }')
    assert button.property(items.PRESSABLE) is True
    assert items.is_button(button)
    assert items.label(button) == "Back"
    assert items.is_selected(button)
    assert not items.is_button(make('TouchButton { label: "Back"; pressable: false }'))
    assert not items.is_selected(make('TouchButton { label: "Back" }'))


def test_a_scroll_area_has_what_python_reads_and_calls(make):
    area = make('ScrollArea { width: 9; height: 9; upLabel: "Up"; downLabel: "Down"; Item { width: 9; height: 500 } }')
    assert area.property(items.OVERFLOWS) is True
    assert items.overflows(area)
    meta = area.metaObject()
    methods = [meta.method(index) for index in range(meta.methodCount())]
    scroll = [method for method in methods if method.name() == items.SCROLL.encode()]
    assert [method.parameterTypes() for method in scroll] == [[b"int"]]
    assert scroll[0].methodType() in (QMetaMethod.MethodType.Method, QMetaMethod.MethodType.Slot)
    assert len([item for item in items.walk(area) if items.is_flick(item)]) == 1
    few = make('ScrollArea { width: 9; height: 9; upLabel: "Up"; downLabel: "Down"; Item { width: 9; height: 5 } }')
    assert few.property(items.OVERFLOWS) is False


def test_scrolling_moves_until_the_end(make):
    area = make('ScrollArea { width: 900; height: 900; upLabel: "Up"; downLabel: "Down"; Item { height: 1200 } }')
    assert not items.scroll(area, -1)
    assert items.scroll(area, 1)
    assert not items.scroll(area, 1)
    assert items.scroll(area, -1)


@pytest.mark.parametrize(("size", "text_size"), [(PORTRAIT, 100), (LANDSCAPE, 100), (PORTRAIT, 200)])
def test_every_item_on_the_screen_is_known_by_its_names(start, size, text_size):
    """Whatever is pressed is a TouchButton, whatever is dragged is in a ScrollArea, and each topic has its tile."""
    screen = start(size=size, text_size=text_size)
    lobby = screen.kiosk.lobby

    def check() -> None:
        for item in screen.items():
            names = set(components(item))
            assert ("TouchButton" in names) == (item.property(items.PRESSABLE) is not None), names
            assert ("ScrollArea" in names) == (item.property(items.OVERFLOWS) is not None), names
            if items.is_flick(item):
                assert items.above(item, lambda each: each.property(items.OVERFLOWS) is not None) is not None
            if "MenuTile" in names:
                assert item.objectName().startswith(items.TILE)

    def tiles() -> set[str]:
        return {name.removeprefix(items.TILE) for name in screen.names() if name.startswith(items.TILE)}

    check()
    assert tiles() == {topic.id for topic in lobby.programme.menu}
    for _ in shots.each_page(lobby):
        screen.settle()
        check()
    for _ in shots.each_panel(lobby):
        screen.settle()
        check()

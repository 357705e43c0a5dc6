"""A kiosk on an offscreen window, with a clock that only the test moves."""

import os

# Before Qt is loaded: what tests see must not depend on the machine's display or graphics.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.qt import application, images
from kiosk.qt.application import Kiosk, Options, create_qt
from kiosk.qt.clock import Clock
from tests.support.fake_speaker import FakeSpeaker
from tests.support.shipped import CONTENT, PATHS
from tests.support.time import Time

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
MONDAY_AFTERNOON = "2026-11-23T15:52"
# For how many milliseconds something is waited for before it counts as not coming. It says nothing about speed.
PATIENCE = 30_000

PROBE = b"""
import QtQuick
import TownHall.Theme
QtObject {
    property bool contrast
    property string name: "text"
    property string slide: "brand"
    property string sky: "day"
    readonly property color role: Theme[name]
    readonly property color top: Theme.slideTop(slide, sky)
    readonly property color bottom: Theme.slideBottom(slide, sky)
    property string brand
    onBrandChanged: Theme.brand = brand
    onContrastChanged: Theme.contrast = contrast
}
"""


class Screen:
    """A kiosk as somebody in front of it has it: things to see, things to tap, time that passes."""

    def __init__(self, kiosk: Kiosk, time: Time) -> None:
        self.kiosk = kiosk
        self.time = time

    def settle(self) -> None:
        for _ in range(3):
            self.kiosk.window.grabWindow()
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def pass_time(self, seconds: float) -> None:
        self.time.passed += seconds
        self.kiosk.clock.due.emit()
        self.settle()

    def items(self, inherits: str = "QQuickItem") -> list[QQuickItem]:
        """Everything that can be seen, in painting order."""
        return [item for item in walk(self.kiosk.window.contentItem()) if item.inherits(inherits)]

    def texts(self) -> list[str]:
        return [text for text in (item.property("text") for item in self.items("QQuickText")) if text]

    def names(self) -> list[str]:
        return [item.objectName() for item in self.items()]

    def find(self, name: str) -> QQuickItem:
        found = [item for item in self.items() if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} visible items are called {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def text(self, name: str) -> str:
        return self.find(name).property("text")

    def center(self, name: str) -> QPoint:
        item = self.find(name)
        return item.mapToScene(item.boundingRect().center()).toPoint()

    def tap(self, name: str) -> None:
        self.click(self.center(name))

    def click(self, point: QPoint) -> None:
        QTest.mouseClick(self.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        self.settle()


def walk(item: QQuickItem):
    left = [item]
    while left:
        item = left.pop()
        if item.isVisible() and item.opacity() != 0:
            yield item
            left += reversed(item.childItems())


def pytest_collection_modifyitems(items) -> None:
    """Count no coverage while screens are looked at: the floor is for the rules, and their own tests must reach it."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("no_cover")


@pytest.fixture(scope="session")
def qapp():
    """The application of the whole run, made as the kiosk itself makes it."""
    return create_qt(["kiosk"], PATHS.fonts)


@pytest.fixture(scope="session", autouse=True)
def landscapes_drawn_once():
    """Let all screens share the landscapes: each is the same whenever it is drawn (see test_artwork)."""
    draw = images.draw_ground
    drawn = lru_cache(maxsize=32)(lambda name, width, height: draw(name, QSize(width, height)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(images, "draw_ground", lambda name, size: drawn(name, size.width(), size.height()))
        yield


@pytest.fixture
def start(qapp):
    """Start a kiosk; it is taken down after the test."""
    running = []

    def start_kiosk(
        at: str = MONDAY_AFTERNOON,
        content=CONTENT,
        size=PORTRAIT,
        folder: Path = PATHS.content,
        store=None,
        trusted: bool = True,
        arrival: int = 0,
        **options,
    ) -> Screen:
        """Start it. For `arrival` ms after a change hasty taps are ignored; tests are hastier than people."""
        time = Time(at, trusted=trusted)
        shown = Options(size=size, still=True, **options)
        kiosk = Kiosk(PATHS, content, Clock(time.moment, time.monotonic), shown, folder, store)
        running.append(kiosk)
        kiosk.engine.singletonInstance("TownHall.Theme", "Motion").setProperty("arrival", arrival)
        screen = Screen(kiosk, time)
        screen.settle()
        return screen

    yield start_kiosk
    for kiosk in running:
        kiosk.close()


@pytest.fixture
def lobby(start):
    """Start a kiosk with hands before it."""
    from tests.support.hands import Lobby

    def make(**options) -> Lobby:
        return Lobby(start(**options))

    return make


@pytest.fixture
def start_with_speech(start, monkeypatch):
    """Start a kiosk that reads aloud, by a speaker that says nothing."""
    speaker = FakeSpeaker("sv", "en")
    monkeypatch.setattr(application, "VoiceSpeaker", lambda: speaker)

    def begin(**options):
        screen = start(speech=True, **options)
        screen.speaker = speaker
        return screen

    return begin


@pytest.fixture
def accessible():
    """As if a screen reader were running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


# The engine lives as long as what it made: both are kept by the function that is given out.
@pytest.fixture(params=[False, True], ids=["light", "contrast"])
def theme(qapp, request):
    """Looks up colours in the theme."""
    engine = QQmlEngine()
    engine.addImportPath(str(PATHS.qml))
    component = QQmlComponent(engine)
    component.setData(PROBE, QUrl())
    probe = component.create()
    probe.setProperty("contrast", request.param)

    def look_up(
        name: str,
        slide: str = "brand",
        of: str = "role",
        sky: str = "day",
        brand: str = "",
        _alive: object = (component, engine),
    ) -> QColor:
        probe.setProperty("brand", brand)
        probe.setProperty("name", name)
        probe.setProperty("slide", slide)
        probe.setProperty("sky", sky)
        return probe.property(of)

    return look_up

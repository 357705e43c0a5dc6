"""How fast the screen answers: python tests/bench/responses.py.

Software renderer, offscreen, 1080×1920, in this process; medians and the 99th percentile of what a visitor waits for.
- press: from a finger on a tile to the frame that shows it pressed (at most 100 ms)
- page: from letting go to the frame of the page, without its transition (at most 500 ms, with it)
- language: from a choice to the frame in the other language (at most 300 ms)
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator

ROUNDS = 50


def main() -> int:
    """Measure and print; 1 if a bound is passed."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    from PySide6.QtCore import QCoreApplication, QPoint, Qt
    from PySide6.QtQuick import QQuickItem
    from PySide6.QtTest import QTest

    from kiosk.content.loader import load
    from kiosk.paths import find_paths
    from kiosk.qt.application import Kiosk, Options, create_qt, machine_clock

    paths = find_paths()
    app = create_qt(["kiosk"], paths.fonts)
    content = load(paths.content, paths.icon_names()).content
    assert content is not None
    kiosk = Kiosk(paths, content, machine_clock(), Options(size=(1080, 1920)), paths.content)
    window, lobby = kiosk.window, kiosk.lobby
    window.grabWindow()

    def within(item: QQuickItem) -> Iterator[QQuickItem]:
        yield item
        for child in item.childItems():
            yield from within(child)

    def tile(topic: str) -> QPoint:
        item = next(item for item in within(window.contentItem()) if item.objectName() == f"tile-{topic}")
        return item.mapToScene(item.boundingRect().center()).toPoint()

    def frame_after(act: Callable[[], object]) -> float:
        began = time.perf_counter()
        act()
        QCoreApplication.processEvents()
        window.grabWindow()
        return (time.perf_counter() - began) * 1000

    def settle() -> None:
        until = time.perf_counter() + 0.6
        while time.perf_counter() < until:
            QCoreApplication.processEvents()
            time.sleep(0.01)

    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    presses, pages, languages = [], [], []
    for number in range(ROUNDS):
        where = tile(("kontakt", "oppettider", "vision")[number % 3])
        settle()
        presses.append(frame_after(lambda at=where: QTest.mousePress(window, left, none, at)))
        pages.append(frame_after(lambda at=where: QTest.mouseRelease(window, left, none, at)))
        languages.append(frame_after(lambda code=("en", "sv")[number % 2]: lobby.speak(code)))
        lobby.goHome()
    kiosk.close()
    del app
    late = 0
    for name, times, bound in (("press", presses, 100), ("page", pages, 500), ("language", languages, 300)):
        worst = sorted(times)[int(0.99 * len(times))]
        late += worst > bound
        print(f"{name:10} {statistics.median(times):6.1f} ms, 99 % within {worst:6.1f} ms (at most {bound})")
    return int(late > 0)


if __name__ == "__main__":
    sys.exit(main())

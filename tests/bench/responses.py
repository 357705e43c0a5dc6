"""How fast the screen answers: python -m tests.bench.responses.

Software renderer, offscreen, 1080×1920 and 1920×1080, in this process; medians and the 99th percentile of what a
visitor waits for.
- press: from a finger on a tile to the frame that shows it pressed (at most 100 ms)
- page: from letting go to the frame of the page, without its transition (at most 500 ms, with it)
- language: from a choice to the frame in the other language (at most 300 ms)
- letter: from the choice of the letter with most services, 40 of 300, to the frame of its list (median at
  most 50 ms: forty rows are made and forty deleted in turn, and some rounds pay for both)
- content: from the end of saving a file to the frame that shows what it says (at most 1000 ms)
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

ROUNDS = 50
SAVES = 5
SIZES = ((1080, 1920), (1920, 1080))
BY_MEDIAN = {"letter"}
BOUNDS = {"press": 100, "page": 500, "language": 300, "letter": 50, "content": 1000}


def measure(size: tuple[int, int], folder: Path) -> dict[str, list[float]]:
    """Answer a visitor and an editor of the folder in one size; gives the milliseconds of each kind."""
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt
    from PySide6.QtQuick import QQuickItem
    from PySide6.QtTest import QTest

    from kiosk.content.loader import load
    from kiosk.content.signature import signature
    from kiosk.paths import find_paths
    from kiosk.qt.application import Kiosk, Options, machine_clock
    from kiosk.qt.content.watcher import ContentStore
    from tests.support.made_up_services import SERVICES

    paths = find_paths()
    read = partial(load, icons=paths.icon_names())
    store = ContentStore(folder, read, signature(folder))
    content = read(folder).content
    assert content is not None
    kiosk = Kiosk(paths, replace(content, services=SERVICES), machine_clock(), Options(size=size), folder, store)
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

    def save(welcome: str) -> None:
        file = folder / "kiosk.yaml"
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        lines = [f"välkommen: {welcome}\n" if line.startswith("välkommen:") else line for line in lines]
        file.write_text("".join(lines), encoding="utf-8")

    def until_changed() -> None:
        loop = QEventLoop()
        store.changed.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
        loop.exec()

    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    taken: dict[str, list[float]] = {name: [] for name in BOUNDS}
    for number in range(ROUNDS):
        where = tile(("kontakt", "oppettider", "vision")[number % 3])
        settle()
        taken["press"].append(frame_after(lambda at=where: QTest.mousePress(window, left, none, at)))
        taken["page"].append(frame_after(lambda at=where: QTest.mouseRelease(window, left, none, at)))
        taken["language"].append(frame_after(lambda code=("en", "sv")[number % 2]: lobby.changeLanguage(code)))
        lobby.goHome()
    lobby.changeLanguage("sv")
    lobby.open("hitta-ratt")
    settle()
    for _ in range(ROUNDS):
        taken["letter"].append(frame_after(lambda: lobby.page.chooseLetter("B")))
        lobby.page.chooseLetter("")
        window.grabWindow()
        # What the event loop of the program does by itself: what a page no longer shows is deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for number in range(SAVES):
        settle()
        save(f"Hej {number}")
        taken["content"].append(frame_after(until_changed))
    kiosk.close()
    return taken


def main() -> int:
    """Measure and print; 1 if a bound is passed."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    from kiosk.paths import find_paths
    from kiosk.qt.application import create_qt

    paths = find_paths()
    app = create_qt(["kiosk"], paths.fonts)
    late = 0
    for size in SIZES:
        with TemporaryDirectory() as folder:
            taken = measure(size, Path(shutil.copytree(paths.content, Path(folder, "content"))))
        for name, times in taken.items():
            worst, bound = sorted(times)[int(0.99 * len(times))], BOUNDS[name]
            middle = statistics.median(times)
            late += (middle if name in BY_MEDIAN else worst) > bound
            print(f"{size[0]}x{size[1]} {name:10} {middle:6.1f} ms, 99 % within {worst:6.1f} ms (at most {bound})")
    del app
    return int(late > 0)


if __name__ == "__main__":
    sys.exit(main())

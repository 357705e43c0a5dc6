"""Records all that visitors, staff and IT see: python -m tools.record OUT [--checked FOLDER].

Pictures and accessibility trees of every screen go to OUT/screens, what the commands print to OUT/commands. Two such
folders, from before and after a change, are compared by `tools/compare.py`. FOLDER holds content folders to check, as
`tools/collect_checked.py` collects them.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from datetime import datetime
from io import StringIO
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.__main__ import main as kiosk_main
from kiosk.content.loader import load
from kiosk.content.model import Content
from kiosk.paths import find_paths
from kiosk.qt import shots
from kiosk.qt.application import Kiosk, Options, create_qt, standing_clock
from kiosk.schedule.timeline import ZONE
from tests.support.made_up_services import SERVICES
from tests.support.translations import ARABIC, FINNISH, written

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
OPEN, SOON, CLOSED, EVE = "2026-11-23T15:52", "2026-11-23T15:45", "2026-11-23T21:10", "2026-12-24T12:00"
MOMENTS = (OPEN, SOON, CLOSED, EVE, "2026-06-20T10:00", "2026-07-01T16:30", "2027-01-05T12:00")
LANGUAGES = ("sv", "sv-lätt", "en", "fi", "ar")


@dataclass(frozen=True)
class View:
    """How the screens are looked at; `content` names one of `_contents`, `text` is in per cent."""

    size: tuple[int, int]
    language: str = "sv"
    contrast: bool = False
    text: int = 100
    lower: bool = False
    content: str = "shipped"
    at: str = OPEN

    @property
    def name(self) -> str:
        """The view's folder."""
        width, height = self.size
        theme = "contrast" if self.contrast else "light"
        low = "-lower" if self.lower else ""
        return f"{width}x{height}-{self.language}-{theme}-{self.text}{low}-{self.content}-{self.at.replace(':', '')}"


def views() -> list[View]:
    """Every view that is recorded: those of `make run`, Finnish and Arabic in large text, and what else can differ."""
    sizes = (PORTRAIT, LANDSCAPE)
    found = [
        View(size, language, contrast)
        for size in sizes
        for language in ("sv", "sv-lätt", "en")
        for contrast in (False, True)
    ]
    found += [
        View(size, language, contrast, text, content=language)
        for size in sizes
        for language in ("fi", "ar")
        for contrast in (False, True)
        for text in (150, 200)
    ]
    found += [View(size, text=text, lower=lower) for size in sizes for text in (100, 200) for lower in (False, True)]
    found += [View(size, content="services") for size in (*sizes, (800, 480))]
    found += [View(size, "ar", content="ar") for size in sizes]
    found += [View(size) for size in ((3840, 2160), (1280, 800), (800, 1280), (800, 480), (1024, 768))]
    found += [View(PORTRAIT, at=at) for at in (SOON, CLOSED, EVE)]
    return list(dict.fromkeys(found))


def _contents(shipped: Content) -> dict[str, Content]:
    return {
        "shipped": shipped,
        "services": replace(shipped, services=SERVICES),
        "fi": written(shipped, "fi", FINNISH),
        "ar": written(shipped, "ar", ARABIC),
    }


def record_screens(folder: Path) -> int:
    """Draw every screen in every view, and write what a screen reader meets. Gives the number of pictures."""
    paths = find_paths()
    create_qt(["kiosk"], paths.fonts)
    QAccessible.setActive(True)
    shipped = load(paths.content, paths.icon_names()).content
    assert shipped is not None, "the shipped content has errors"
    contents = _contents(shipped)
    number = 0
    for view in views():
        target = folder / view.name
        target.mkdir(parents=True)
        options = Options(view.size, view.language, contrast=view.contrast, still=True, text_size=view.text)
        clock = standing_clock(datetime.fromisoformat(view.at).replace(tzinfo=ZONE))
        kiosk = Kiosk(paths, contents[view.content], clock, replace(options, lower=view.lower), paths.content)
        try:
            for screen in _screens(kiosk):
                _settle(kiosk)
                kiosk.window.grabWindow().save(str(target / f"{screen}.png"))
                tree = "\n".join(_tree(QAccessible.queryAccessibleInterface(kiosk.window)))
                (target / f"{screen}.txt").write_text(tree, encoding="utf-8")
                number += 1
        finally:
            kiosk.close()
        print(view.name, flush=True)
    return number


def _screens(kiosk: Kiosk) -> Iterator[str]:
    lobby = kiosk.lobby
    yield from (f"slide-{slide}" for slide in shots.each_slide(lobby))
    yield from (f"page-{topic}" for topic in shots.each_page(lobby))
    if lobby.session.topic and any(topic.id == "hitta-ratt" for topic in lobby.programme.menu):
        lobby.open("hitta-ratt")
        for letter in ("B", "Å", ""):
            lobby.page.chooseLetter(letter)
            yield f"letter-{letter or 'none'}"
    yield from (f"panel-{panel}" for panel in shots.each_panel(lobby))


def _settle(kiosk: Kiosk) -> None:
    for _ in range(3):
        kiosk.window.grabWindow()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _tree(node: QAccessibleInterface, depth: int = 0) -> Iterator[str]:
    """A line for each thing a screen reader meets: role, name, description, place, and the states that are told."""
    if node is None or not node.isValid():
        return
    state = node.state()
    told = ("invisible", "disabled", "focusable", "focused", "checkable", "checked", "selected", "modal", "offscreen")
    states = " ".join(name for name in told if getattr(state, name))
    name, description = (node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description))
    x, y, width, height = node.rect().getRect()
    yield f"{'  ' * depth}{node.role().name} {name!r} {description!r} {x},{y} {width}x{height} {states}".rstrip()
    for index in range(node.childCount()):
        yield from _tree(node.child(index), depth + 1)


def record_commands(folder: Path, checked: Path | None) -> int:
    """Write what each command prints and its exit code. Gives their number."""
    folder.mkdir(parents=True)
    runs: list[tuple[str, ...]] = [("check",), ("check", "--json"), ("--help",)]
    runs += [(command, "--help") for command in ("run", "status", "hours", "check", "shots")]
    for language in LANGUAGES:
        runs += [("status", "--language", language, "--at", at) for at in MOMENTS]
        runs += [("hours", "--language", language, "--from", "2026-12-14", "--to", "2027-01-18")]
        runs += [("hours", "--language", language, "--year", "2027")]
        runs += [("hours", "--language", language, "--year", "2027", "--json")]
    runs += [("status", "--json", "--at", at) for at in MOMENTS]
    runs += [("hours", "--json", "--from", "2026-12-14", "--to", "2027-01-18"), ("hours", "--office", "nowhere")]
    runs += [("status", "--at", "noon"), ("hours", "--from", "2027-01-01", "--to", "2026-01-01"), ("check", "nowhere")]
    for arguments in runs:
        name = " ".join(arguments).replace("/", "_").replace(":", "")
        (folder / f"{name}.txt").write_text(_run(arguments), encoding="utf-8")
    numbered = sorted(checked.iterdir()) if checked else []
    for each in numbered:
        (folder / f"checked-{each.name}.txt").write_text(_run(("check", str(each))), encoding="utf-8")
    return len(runs) + len(numbered)


def _run(arguments: tuple[str, ...]) -> str:
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = kiosk_main(arguments)
        except SystemExit as ended:
            code = ended.code
    text = f"exit {code}\n--- output\n{out.getvalue()}--- errors\n{err.getvalue()}"
    return text.replace(str(find_paths().root), "ROOT")


def main() -> int:
    """Record."""
    parser = argparse.ArgumentParser(description="Record every screen and what every command prints.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--checked", type=Path, help="content folders to check")
    parser.add_argument("--only", choices=("screens", "commands"))
    options = parser.parse_args()
    if options.only != "screens":
        print(f"{record_commands(options.out / 'commands', options.checked)} commands")
    if options.only != "commands":
        print(f"{record_screens(options.out / 'screens')} pictures")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Saving a file changes the screen at once; a broken file changes nothing on it and is logged."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from kiosk.content.loader import load
from kiosk.content.signature import signature
from kiosk.qt.content.watcher import ContentStore
from tests.qt.conftest import PATHS, PATIENCE

REJECTED = "the screen keeps what it shows"
ICONS = PATHS.icon_names()


@pytest.fixture
def folder(tmp_path) -> Path:
    """A content folder of the test's own."""
    return Path(shutil.copytree(PATHS.content, tmp_path / "content"))


@pytest.fixture
def watched(start, folder):
    """A screen that follows the folder, and the store that does it for it."""
    seen = signature(folder)
    store = ContentStore(folder, partial(load, icons=ICONS), seen)
    store._poll.stop()  # nothing but the watching itself may find a change
    return start(content=load(folder, ICONS).content, folder=folder, store=store), store


def edit(file: Path, old: str, new: str) -> None:
    """Write in place, as Notepad does."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_saved_file_shows(watched, folder, qtbot):
    screen, store = watched
    with qtbot.waitSignal(store.changed, timeout=PATIENCE):
        edit(folder / "kiosk.yaml", "Välkommen till Stadshuset", "Hej och välkommen")
    screen.settle()
    assert screen.text("welcome") == "Hej och välkommen"


def test_a_file_saved_by_rename_shows(watched, folder, qtbot):
    screen, store = watched
    for word in ("Ett", "Två", "Tre"):
        text = (folder / "kiosk.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
        text = [f"välkommen: {word}\n" if line.startswith("välkommen:") else line for line in text]
        with qtbot.waitSignal(store.changed, timeout=PATIENCE):
            (folder / "kiosk.yaml.tmp").write_text("".join(text), encoding="utf-8")
            (folder / "kiosk.yaml.tmp").replace(folder / "kiosk.yaml")
        screen.settle()
        assert screen.text("welcome") == word


def test_new_opening_hours_change_the_status(watched, folder, qtbot):
    screen, store = watched
    with qtbot.waitSignal(store.changed, timeout=PATIENCE):
        edit(folder / "oppettider.yaml", "vardagar: 8-17", "vardagar: 8-15.30")
    screen.settle()
    assert screen.find("status-Stadshuset").property("label") == "Stadshuset: Stängt, öppnar i morgon klockan 8"


def test_a_new_topic_gets_its_tile_and_a_removed_one_loses_it(watched, folder, qtbot):
    screen, store = watched
    screen.tap("tile-kontakt")
    with qtbot.waitSignal(store.changed, timeout=PATIENCE):
        (folder / "skarmar" / "60-kontakt.yaml").rename(folder / "skarmar" / "65-hitta-hit.yaml")
    screen.settle()
    assert screen.shows("tile-hitta-hit")
    assert not screen.shows("tile-kontakt")
    assert not screen.shows("pageTitle"), "the page that was open is gone"


def test_a_visitor_keeps_page_and_language_over_a_save(watched, folder, qtbot):
    screen, store = watched
    screen.tap("language-en")
    screen.tap("tile-kontakt")
    with qtbot.waitSignal(store.changed, timeout=PATIENCE):
        edit(folder / "skarmar" / "60-kontakt.yaml", "rubrik: Call us on 0911-69 60 00", "rubrik: Get in touch")
    screen.settle()
    assert screen.text("pageTitle") == "Get in touch"


def test_a_broken_file_changes_nothing_and_is_logged(watched, folder, qtbot, expected_log):
    screen, store = watched
    before = screen.texts()
    edit(folder / "oppettider.yaml", "vardagar: 8-17", "vardagar: 17-8")
    qtbot.waitUntil(lambda: REJECTED in expected_log.text, timeout=PATIENCE)
    screen.settle()
    assert screen.texts() == before
    assert "oppettider.yaml:" in expected_log.text
    assert "17-8" in expected_log.text
    with qtbot.waitSignal(store.changed, timeout=PATIENCE):
        edit(folder / "oppettider.yaml", "vardagar: 17-8", "vardagar: 8-12")
    screen.settle()
    assert "Stängt" in screen.texts()


def test_a_folder_that_goes_away_changes_nothing(watched, folder, qtbot, expected_log):
    screen, store = watched
    before = screen.texts()
    folder.rename(folder.with_name("gone"))
    store.look()  # what the slow look does by itself: a whole folder that goes away tells nobody
    qtbot.waitUntil(lambda: REJECTED in expected_log.text, timeout=PATIENCE)
    screen.settle()
    assert screen.texts() == before
    with qtbot.waitSignal(store.changed, timeout=PATIENCE):
        folder.with_name("gone").rename(folder)
        store.look()


def test_the_slow_look_sees_what_no_watcher_tells(start, folder, qtbot, monkeypatch):
    """As on a network share: nothing is signalled, the folder is looked at."""
    monkeypatch.setattr(ContentStore, "_watch", lambda self, now: None)
    store = ContentStore(folder, partial(load, icons=ICONS), signature(folder))
    screen = start(content=load(folder, ICONS).content, folder=folder, store=store)
    edit(folder / "kiosk.yaml", "Välkommen till Stadshuset", "Hej och välkommen")
    with qtbot.waitSignal(store.changed, timeout=PATIENCE):
        store._poll.timeout.emit()
    screen.settle()
    assert screen.text("welcome") == "Hej och välkommen"


def test_nothing_is_read_when_nothing_changed(folder, qtbot):
    read = []
    store = ContentStore(folder, read.append, signature(folder))
    with qtbot.waitSignal(store._read, timeout=PATIENCE):
        store.look()
    assert read == []
    store.close()


def test_a_change_during_a_reading_is_not_lost(folder, qtbot):
    store = ContentStore(folder, partial(load, icons=ICONS))
    with qtbot.waitSignals([store._read, store._read], timeout=PATIENCE):
        store.look()
        store.look()
    store.close()

"""Starting: what is shown when the content cannot be, and a clear word when nothing can."""

import logging
import shutil
import sys
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType

from kiosk.content.last_good import keep, newest
from kiosk.content.loader import load
from kiosk.qt import application
from kiosk.qt.application import Kiosk, NoScreenError, Options, create_qt
from kiosk.qt.content import start as content_source
from kiosk.qt.content.start import CannotStartError, first_content
from kiosk.qt.diagnostics import start_diagnostics
from tests.qt.conftest import CONTENT, PATHS

read = partial(load, icons=PATHS.icon_names())


@pytest.fixture
def paths(tmp_path):
    """The program's own folders, with a state of the test's own."""
    return replace(PATHS, state=tmp_path / "state")


def find_first(folder: Path | None, paths):
    content, source, _ = first_content(folder, read, paths)
    return content, source


def test_good_content_is_shown_and_kept(tmp_path, paths):
    folder = Path(shutil.copytree(PATHS.content, tmp_path / "content"))
    assert find_first(folder, paths) == (CONTENT, folder)
    assert newest(paths.last_good) is not None


def test_the_program_own_content_is_not_kept(paths):
    """It is at hand anyway, and must never take the place of what the municipality wrote."""
    assert find_first(PATHS.content, paths) == (CONTENT, PATHS.content)
    assert newest(paths.last_good) is None


def test_content_that_cannot_be_kept_is_shown_all_the_same(tmp_path, paths, expected_log):
    folder = Path(shutil.copytree(PATHS.content, tmp_path / "content"))
    paths.state.write_text("in the way", encoding="utf-8")
    assert find_first(folder, paths) == (CONTENT, folder)
    assert "kunde inte sparas undan" in expected_log.text


def test_when_nobody_knows_where_the_content_is_the_last_good_is_shown(tmp_path, paths, expected_log):
    folder = Path(shutil.copytree(PATHS.content, tmp_path / "content"))
    assert keep(folder, paths.last_good) is None
    content, source = find_first(None, paths)
    assert content == CONTENT
    assert source == newest(paths.last_good)


def test_without_content_the_last_good_is_shown(tmp_path, paths, expected_log):
    folder = Path(shutil.copytree(PATHS.content, tmp_path / "content"))
    (folder / "kiosk.yaml").write_text("kommun: Annan kommun\nvälkommen: Hej\nspråk: [sv, en]\n", encoding="utf-8")
    assert keep(folder, paths.last_good) is None
    shutil.rmtree(folder)
    content, source = find_first(folder, paths)
    assert content.settings.municipality == "Annan kommun"
    assert source != folder
    assert str(folder) in expected_log.text


@pytest.mark.parametrize("make", ["missing", "empty", "broken", "a file"])
def test_with_unusable_content_the_program_own_is_shown_and_the_reason_logged(tmp_path, paths, make, expected_log):
    folder = tmp_path / "content"
    if make == "empty":
        folder.mkdir()
    if make == "broken":
        shutil.copytree(PATHS.content, folder)
        (folder / "oppettider.yaml").write_bytes(b"kontor: {Stadshuset: \xe5}")
    if make == "a file":
        folder.write_text("hej", encoding="utf-8")
    content, source = find_first(folder, paths)
    assert (content, source) == (CONTENT, PATHS.content)
    errors = [record.getMessage() for record in expected_log.records if record.levelno >= logging.ERROR]
    assert len(errors) >= 2, "what is wrong, and what is shown instead"


def test_a_share_that_does_not_answer_does_not_keep_the_lobby_dark(tmp_path, paths, monkeypatch, expected_log):
    monkeypatch.setattr(content_source, "_PATIENCE_SECONDS", 0.05)
    answered = threading.Event()

    def hang(folder):
        if folder == tmp_path:
            answered.wait(10)
        return read(folder)

    content, source, _ = first_content(tmp_path, hang, paths)
    answered.set()
    assert (content, source) == (CONTENT, PATHS.content)
    assert "cannot be reached" in expected_log.text


def test_without_any_content_at_all_it_says_so(tmp_path, paths, expected_log):
    nothing = replace(paths, root=tmp_path / "nowhere")
    with pytest.raises(CannotStartError, match="holds content that can be used"):
        find_first(tmp_path / "missing", nothing)


def qt_is(app: object, screen: object) -> type:
    """A stand-in for QGuiApplication, of which there can be only one: it gives `app` and has `screen`."""
    return type("Qt", (), {"__new__": lambda cls, arguments: app, "primaryScreen": staticmethod(lambda: screen)})


def test_no_screen_is_said(qapp, monkeypatch):
    monkeypatch.setattr(application, "QGuiApplication", qt_is(qapp, None))
    with pytest.raises(NoScreenError):
        create_qt([], PATHS.fonts)


def test_a_missing_typeface_is_said(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(application, "QGuiApplication", qt_is(qapp, qapp.primaryScreen()))
    with pytest.raises(CannotStartError, match=r"no \.otf or \.ttf file"):
        create_qt([], tmp_path)


def test_a_damaged_typeface_is_said(qapp, tmp_path, monkeypatch, qtlog):
    monkeypatch.setattr(application, "QGuiApplication", qt_is(qapp, qapp.primaryScreen()))
    (tmp_path / "Inter-Bold.otf").write_bytes(b"not a typeface")
    with qtlog.disabled(), pytest.raises(CannotStartError, match="Inter-Bold"):
        create_qt([], tmp_path)


def test_damaged_screens_are_said(qapp, tmp_path, qtlog):
    damaged = replace(PATHS, root=tmp_path)
    (tmp_path / "resources" / "qml" / "TownHall").mkdir(parents=True)
    (tmp_path / "resources" / "qml" / "TownHall" / "Main.qml").write_text("Window {", encoding="utf-8")
    with qtlog.disabled(), pytest.raises(CannotStartError, match="damaged"):
        Kiosk(damaged, CONTENT, application.machine_clock(), Options(size=(100, 100)), PATHS.content)


def test_fullscreen_has_no_frame_and_no_cursor(start):
    screen = start(size=None)
    window = screen.kiosk.window
    assert window.windowState().name == "WindowFullScreen"
    assert window.flags() & Qt.WindowType.FramelessWindowHint
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor


def test_a_window_on_the_desk_has_its_frame_and_cursor(start):
    window = start(size=(540, 960)).kiosk.window
    assert window.windowState().name == "WindowNoState"
    assert not window.flags() & Qt.WindowType.FramelessWindowHint
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_errors_and_qt_messages_go_to_the_log(expected_log, monkeypatch, qtlog):
    hooks = []
    monkeypatch.setattr("kiosk.qt.diagnostics.qInstallMessageHandler", hooks.append)
    monkeypatch.setattr("sys.excepthook", None)
    start_diagnostics()
    hooks[0](QtMsgType.QtWarningMsg, QMessageLogContext(), "something of Qt's")
    try:
        raise ValueError("something of ours")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "something of Qt's" in expected_log.text
    assert "something of ours" in expected_log.text

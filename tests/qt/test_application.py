"""Starting: the window, and a clear word when there is no screen, no typeface or a damaged file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.content.start import CannotStartError
from kiosk.qt import application
from kiosk.qt.application import Kiosk, NoScreenError, Options, create_qt
from tests.qt.conftest import CONTENT, PATHS


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

"""Whether there is a display to show the screen on."""

import socket

import pytest

from kiosk.cli.display import has_display


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "win32", True),
        ({}, "darwin", True),
        ({}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"DISPLAY": ":987"}, "linux", False),
        ({"DISPLAY": "localhost:987"}, "linux", False),
        ({"DISPLAY": "nonsense"}, "linux", False),
        ({"QT_QPA_PLATFORM": ""}, "linux", False),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "linux", False),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, "linux", False),
        ({"QT_QPA_PLATFORM": "xcb;offscreen:size=100x100"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nowhere"}, "linux", False),
    ],
)
def test_whether_there_is_a_display(environment, platform, expected):
    assert has_display(environment, platform) is expected


def test_a_wayland_session_that_answers(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}, "linux")

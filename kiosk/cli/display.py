"""Whether there is a display to show the screen on. Qt ends the whole program without one, so this is asked first."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_X11_PORT = 6000


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether Qt will find a display. A platform in `QT_QPA_PLATFORM` that needs no server counts as one."""
    if platform in ("win32", "darwin"):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "")
    answers = {"wayland": lambda: _wayland(environ), "xcb": lambda: _x11(environ.get("DISPLAY", ""))}
    # Qt tries the named platforms ("wayland;xcb", "offscreen:size=…") one after the other, or all if none is named.
    names = [re.split("[:-]", name)[0] for name in chosen.split(";") if name]
    return any(answers.get(name, lambda: True)() for name in names or answers)


def _wayland(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(socket.AF_UNIX, str(Path(environ.get("XDG_RUNTIME_DIR", "/run")) / name))


def _x11(display: str) -> bool:
    """Whether the X server of `display`, [host]:number[.screen], answers."""
    found = re.fullmatch(r"(?:unix)?([^:]*):(\d+)(?:\.\d+)?", display)
    if not found:
        return False
    host, number = found[1], int(found[2])
    if host:
        return _answers(socket.AF_INET, (host, _X11_PORT + number))
    return _answers(socket.AF_UNIX, f"/tmp/.X11-unix/X{number}")  # noqa: S108 (where X puts it)


def _answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    """Whether something listens at an address."""
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True

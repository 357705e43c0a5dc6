"""Whether there is a screen to show anything on. Qt ends the whole program when it finds none, so it is asked first."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether Qt will find a screen. A platform named in `QT_QPA_PLATFORM` is taken at its word."""
    if platform in ("win32", "darwin"):
        return True
    if "QT_QPA_PLATFORM" in environ:
        return True
    return _wayland(environ) or _x11(environ.get("DISPLAY", ""))


def _wayland(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(Path(environ.get("XDG_RUNTIME_DIR", "/run")) / name)


def _x11(display: str) -> bool:
    """Whether the X server of `display` answers; one on another machine is believed in unseen."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if not local:
        return bool(display)
    return _answers(Path(f"/tmp/.X11-unix/X{local[1]}"))  # noqa: S108 (where X puts it)


def _answers(address: Path) -> bool:
    """Whether something listens at a local socket."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1)
        try:
            probe.connect(str(address))
        except OSError:
            return False
    return True

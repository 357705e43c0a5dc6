"""Memory that is given back when it is let go, on a machine that runs for months."""

from __future__ import annotations

import ctypes
import sys

# glibc's M_MMAP_THRESHOLD (mallopt(3)). Left alone, glibc raises it as soon as the first picture is freed, and keeps
# the next ones: every crossing of two slides left some 12 MB behind for good.
_M_MMAP_THRESHOLD = -3
_BYTES = 256 * 1024


def return_freed_pictures() -> None:
    """Have the memory of freed pictures returned to the system. Without glibc there is nothing to do."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _BYTES)

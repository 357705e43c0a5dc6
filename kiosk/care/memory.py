"""Return freed memory to the system, on a machine that runs for months."""

from __future__ import annotations

import ctypes
import sys

# glibc's M_MMAP_THRESHOLD (mallopt(3)). By default glibc raises it when the first picture is freed, and keeps the
# memory of later ones: every cross-fade of two slides left some 12 MB behind for good.
_M_MMAP_THRESHOLD = -3
_BYTES = 256 * 1024


def return_freed_pictures() -> None:
    """Make glibc return the memory of freed pictures to the system. Without glibc nothing is done."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _BYTES)

"""Freed pictures go back to the system."""

import ctypes
import subprocess
import sys
from types import SimpleNamespace

from kiosk.care.memory import return_freed_pictures

# Large blocks are freed and the next one is taken: with the threshold fixed, it is a mapping of its own, which goes
# back when it is freed. Left alone it would come from the heap. (What stays behind in bytes: tests/bench.)
PROGRAM = """
import ctypes, sys
from kiosk.care.memory import return_freed_pictures
if sys.argv[1] == "care":
    return_freed_pictures()
class Use(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"
    )]
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
libc.mallinfo2.restype = Use
for size in (4_000_000, 8_000_000, 12_000_000):
    libc.free(libc.malloc(size))
before = libc.mallinfo2().hblks
libc.malloc(10_000_000)
print(libc.mallinfo2().hblks - before)
"""


def mappings_of_the_next_picture(mode: str) -> int:
    command = [sys.executable, "-c", PROGRAM, mode]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def test_a_picture_is_a_mapping_of_its_own_whatever_was_freed_before():
    assert mappings_of_the_next_picture("care") == 1
    assert mappings_of_the_next_picture("none") == 0, "or nothing would have to be cared for"


def test_other_systems_are_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", None)
    return_freed_pictures()


def test_the_threshold_is_fixed_where_there_is_glibc(monkeypatch):
    asked = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(mallopt=lambda *values: asked.append(values)))
    return_freed_pictures()
    assert asked == [(-3, 256 * 1024)]


def test_another_library_is_left_alone(monkeypatch):
    """musl has no mallopt."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace())
    return_freed_pictures()

"""Freed pictures go back to the system."""

import ctypes
import subprocess
import sys

from kiosk.care.memory import return_freed_pictures

# Two large blocks freed and the next one taken: with the threshold fixed, nothing of them stays behind.
PROGRAM = """
import ctypes, sys
from kiosk.care.memory import return_freed_pictures
if sys.argv[1] == "care":
    return_freed_pictures()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096
def picture(size):
    block = libc.malloc(size)
    ctypes.memset(block, 1, size)
    return block
for size in (4_000_000, 8_000_000, 12_000_000):
    libc.free(picture(size))
before = resident()
large = picture(10_000_000)
guard = picture(1000)
libc.free(large)
print(resident() - before)
"""


def left_behind(mode: str) -> int:
    command = [sys.executable, "-c", PROGRAM, mode]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def test_a_freed_picture_leaves_nothing_behind():
    assert left_behind("care") < 1_000_000


def test_other_systems_are_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", None)
    return_freed_pictures()

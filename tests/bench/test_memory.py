"""What a freed picture leaves behind: `pytest tests/bench/test_memory.py --benchmark-enable`. Linux only.

Budget: 1 MB (10⁶ bytes) after large blocks have been freed and another one has been taken and freed.
"""

import subprocess
import sys

from pytest_benchmark.fixture import BenchmarkFixture

BYTES = 1_000_000

PROGRAM = """
import ctypes
from kiosk.care.memory import return_freed_pictures
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


def left_behind() -> int:
    """Bytes, in a process of its own."""
    return int(subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True).stdout)


def test_a_freed_picture_leaves_nothing_behind(benchmark: BenchmarkFixture):
    bytes_left = benchmark.pedantic(left_behind, rounds=1)
    if benchmark.stats is not None:
        assert bytes_left < BYTES

"""The figures of the running program: python tests/bench/figures.py [RUNS].

Software renderer, offscreen, 1080×1920, medians of RUNS (five unless said otherwise). Needs Linux's /proc.
- start: from starting the process to its first complete frame, in seconds
- memory: proportional set size after a minute of rotation, in MB
- CPU: of one core while a slide stands, progress bar and all, in per cent
- cross-fade: frames a second
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

SIZE = (1080, 1920)
MINUTE = 60
# A slide stands for 12 seconds: from 1 to 11 seconds after it came nothing but the progress bar moves.
SLIDE, STANDS_FROM, STANDS_TO = 12, 1, 11
TICK = os.sysconf("SC_CLK_TCK")


def start_kiosk(state: str) -> tuple[subprocess.Popen[str], float]:
    """Start the program as a process of its own; its first frame came after so many seconds."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_STATE": state}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the warm-up leaves its bytecode, as everywhere else
    command = [sys.executable, "-m", "kiosk", "run", "--window", f"{SIZE[0]}x{SIZE[1]}"]
    began = time.monotonic()
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
    assert process.stderr is not None
    for line in process.stderr:
        if "The screen is up" in line:
            return process, time.monotonic() - began
    raise SystemExit("The kiosk ended before it showed anything.")


def memory(pid: int) -> float:
    """Proportional set size in MB (10⁶ bytes)."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)[1]) * 1024 / 1e6


def cpu_seconds(pid: int) -> float:
    """Processor time used so far, by the process and the system for it."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def one_minute(state: str) -> tuple[float, float, float]:
    """Start, memory and CPU of one run of a minute."""
    process, start = start_kiosk(state)
    began = time.monotonic()
    used = []
    for slide in range(1, MINUTE // SLIDE):
        time.sleep(max(0.0, began + slide * SLIDE + STANDS_FROM - time.monotonic()))
        before, at = cpu_seconds(process.pid), time.monotonic()
        time.sleep(STANDS_TO - STANDS_FROM)
        used.append(100 * (cpu_seconds(process.pid) - before) / (time.monotonic() - at))
    time.sleep(max(0.0, began + MINUTE + STANDS_FROM - time.monotonic()))  # a slide comes on the minute
    mb = memory(process.pid)
    process.terminate()
    process.wait()
    return start, mb, statistics.median(used)


def fade_rate() -> float:
    """Frames a second over one cross-fade, in this process."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    from PySide6.QtCore import QEventLoop, QTimer

    from kiosk.content.loader import load
    from kiosk.paths import find_paths
    from kiosk.qt import shots
    from kiosk.qt.application import Kiosk, Options, create_qt, machine_clock

    paths = find_paths()
    app = create_qt(["kiosk"], paths.fonts)
    content = load(paths.content, paths.icon_names()).content
    assert content is not None
    kiosk = Kiosk(paths, content, machine_clock(), Options(size=SIZE), paths.content)
    frames: list[float] = []
    slides = shots.each_slide(kiosk.lobby)

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    next(slides)
    wait(1000)
    kiosk.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    next(slides)
    wait(600)
    kiosk.window.frameSwapped.disconnect()
    kiosk.close()
    del app
    return (len(frames) - 1) / (frames[-1] - frames[0])


def main(runs: int) -> None:
    """Measure and print."""
    with TemporaryDirectory() as state:
        start_kiosk(state)[0].kill()  # warms up caches, as on any day but the first
        minutes = [one_minute(state) for _ in range(runs)]
    fades = [
        float(subprocess.run([sys.executable, __file__, "fade"], check=True, capture_output=True, text=True).stdout)
        for _ in range(runs)
    ]
    starts, megabytes, per_cents = zip(*minutes, strict=True)
    for name, values, unit in (
        ("start", starts, "s"),
        ("memory", megabytes, "MB"),
        ("CPU", per_cents, "%"),
        ("cross-fade", fades, "frames/s"),
    ):
        print(f"{name:10} {statistics.median(values):8.2f} {unit:9} (from {min(values):.2f} to {max(values):.2f})")


if __name__ == "__main__":
    argument = sys.argv[1] if len(sys.argv) > 1 else "5"
    if argument == "fade":
        print(fade_rate())
    else:
        main(int(argument))

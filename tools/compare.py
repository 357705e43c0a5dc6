"""Compares two folders that `tools/record.py` has made: python -m tools.compare BEFORE AFTER.

Texts are compared byte for byte, pictures pixel for pixel. Every difference is a line. Exit code 1 if there is one.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

FEW_LINES = 6
"""How much of a text's difference is shown."""


def differences(before: Path, after: Path) -> list[str]:
    """A line for each file that is only in one folder or differs."""
    names = {path.relative_to(folder) for folder in (before, after) for path in folder.rglob("*") if path.is_file()}
    found = []
    for name in sorted(names):
        first, second = before / name, after / name
        if not first.is_file() or not second.is_file():
            found.append(f"{name}: only {'after' if second.is_file() else 'before'}")
        elif first.read_bytes() != second.read_bytes():
            said = _pixels(first, second) if name.suffix == ".png" else _lines(first, second)
            if said:
                found.append(f"{name}: {said}")
    return found


def _pixels(before: Path, after: Path) -> str:
    """Where two pictures differ; "" where only their files do."""
    first, second = QImage(str(before)), QImage(str(after))
    if first.size() != second.size():
        return f"{first.width()}x{first.height()} before, {second.width()}x{second.height()} after"
    first, second = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (first, second))
    area = QRect()
    for y in range(first.height()):
        if bytes(first.constScanLine(y)) != bytes(second.constScanLine(y)):
            columns = [x for x in range(first.width()) if first.pixel(x, y) != second.pixel(x, y)]
            area = area.united(QRect(columns[0], y, columns[-1] - columns[0] + 1, 1))
    return f"differs in {area.width()}x{area.height()} at {area.x()},{area.y()}" if not area.isNull() else ""


def _lines(before: Path, after: Path) -> str:
    texts = [path.read_text(encoding="utf-8").splitlines() for path in (before, after)]
    lines = [line for line in difflib.unified_diff(*texts, lineterm="", n=0) if line[:3] not in ("---", "+++", "@@ ")]
    return "\n    ".join(("differs", *lines[:FEW_LINES], *(["…"] if len(lines) > FEW_LINES else [])))


def main() -> int:
    """Compare, and say how many differ."""
    parser = argparse.ArgumentParser(description="Compare two recorded folders.")
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    options = parser.parse_args()
    found = differences(options.before, options.after)
    print(*found, f"{len(found)} differ", sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())

"""Compares folders that `tools/record.py` has made: python -m tools.compare BEFORE [BEFORE …] AFTER.

Texts are compared byte for byte, pictures pixel for pixel. Every difference is a line. Exit code 1 if there is one.

Qt does not draw the edges of letters alike in every run: in some views they differ by a few of 255 levels between two
recordings of the same code. So a file counts as the same when it equals that of one of the BEFORE folders; record the
code before the change more than once.
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


def differences(before: list[Path], after: Path) -> list[str]:
    """A line for each file of `after` that equals that of no folder in `before`, and for each that one side lacks."""
    names = {path.relative_to(folder) for folder in (before[0], after) for path in folder.rglob("*") if path.is_file()}
    found = []
    for name in sorted(names):
        others, file = [folder / name for folder in before if (folder / name).is_file()], after / name
        if not others or not file.is_file():
            found.append(f"{name}: only {'after' if file.is_file() else 'before'}")
        elif file.read_bytes() not in [other.read_bytes() for other in others]:
            compare = _pixels if name.suffix == ".png" else _lines
            said = [compare(other, file) for other in others]
            if all(said):
                found.append(f"{name}: {said[0]}")
    return found


def _pixels(before: Path, after: Path) -> str:
    """Where two pictures differ, and by how many of 255 levels; "" where only their files do."""
    first, second = QImage(str(before)), QImage(str(after))
    if first.size() != second.size():
        return f"{first.width()}x{first.height()} before, {second.width()}x{second.height()} after"
    first, second = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (first, second))
    area, most = QRect(), 0
    for y in range(first.height()):
        row, other = bytes(first.constScanLine(y)), bytes(second.constScanLine(y))
        if row != other:
            levels = [abs(one - two) for one, two in zip(row, other, strict=True)]
            columns = [number // 4 for number, level in enumerate(levels) if level]
            area = area.united(QRect(columns[0], y, columns[-1] - columns[0] + 1, 1))
            most = max(most, *levels)
    where = f"{area.width()}x{area.height()} at {area.x()},{area.y()}"
    return f"differs in {where} by at most {most} levels" if not area.isNull() else ""


def _lines(before: Path, after: Path) -> str:
    texts = [path.read_text(encoding="utf-8").splitlines() for path in (before, after)]
    lines = [line for line in difflib.unified_diff(*texts, lineterm="", n=0) if line[:3] not in ("---", "+++", "@@ ")]
    return "\n    ".join(("differs", *lines[:FEW_LINES], *(["…"] if len(lines) > FEW_LINES else [])))


def main() -> int:
    """Compare, and say how many differ."""
    parser = argparse.ArgumentParser(description="Compare recorded folders.")
    parser.add_argument("before", type=Path, nargs="+")
    parser.add_argument("after", type=Path)
    options = parser.parse_args()
    found = differences(options.before, options.after)
    print(*found, f"{len(found)} differ", sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())

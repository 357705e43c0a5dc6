"""What tells one state of a content folder from another, without reading the files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeAlias

Signature: TypeAlias = frozenset[tuple[str, int, int, int]]


def signature(folder: Path) -> Signature:
    """Name, size, time and rights of everything in the folder: another signature means that something changed."""
    found = {(str(folder), 0, 0, 0)}
    for inside, folders, files in os.walk(folder):
        found.update((os.path.join(inside, name), 0, 0, 0) for name in folders)  # noqa: PTH118
        for file in files:
            path = os.path.join(inside, file)  # noqa: PTH118 (many files, every few seconds)
            try:
                stat = os.stat(path)  # noqa: PTH116
            except OSError:
                continue
            found.add((path, stat.st_size, stat.st_mtime_ns, stat.st_mode))
    return frozenset(found)

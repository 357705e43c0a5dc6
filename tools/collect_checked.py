"""Collects every content folder that the tests check: pytest tests/content -p tools.collect_checked.

Each folder is copied once to $COLLECT (default build/checked), under the digest of what is in it. `tools/record.py`
runs `kiosk check` on the copies.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.content import loader

TARGET = Path(os.environ.get("COLLECT", "build/checked"))
LARGEST = 200_000
"""Bytes of a folder. The larger ones are speed tests and pictures; they say nothing new."""


def collecting(load: Callable[..., Any]) -> Callable[..., Any]:
    """`load`, with a copy of the folder put aside first."""

    def load_and_collect(folder: Path, *args: Any, **options: Any) -> Any:
        _collect(Path(folder))
        return load(folder, *args, **options)

    return load_and_collect


def _collect(folder: Path) -> None:
    try:
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        contents = [(path.relative_to(folder), path.read_bytes()) for path in files]
    except OSError:  # a test that makes the folder unreadable
        return
    if not contents:
        return
    if sum(len(data) for _, data in contents) > LARGEST:
        return
    digest = hashlib.sha256(repr(contents).encode()).hexdigest()[:16]
    for name, data in contents:
        target = TARGET / digest / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def pytest_configure() -> None:
    """Begin before any test module imports `load`."""
    shutil.rmtree(TARGET, ignore_errors=True)
    loader.load = collecting(loader.load)  # type: ignore[assignment]

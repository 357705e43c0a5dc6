"""The source tree, for tests of its rules."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
_NOT_OURS = re.compile(r"(^|/)(\.(?!ci/|gitignore$)|build/|dist/|__pycache__/|[^/]+\.egg-info/)")


def source_files(pattern: str) -> list[Path]:
    """The project's own files whose names match `pattern`, without what tools leave behind."""
    files = (file for file in ROOT.rglob(pattern) if file.is_file())
    return sorted(file for file in files if not _NOT_OURS.search(in_project(file)))


def in_project(file: Path) -> str:
    """A file's path from the root, with forward slashes."""
    return file.relative_to(ROOT).as_posix()


def imported_modules(tree: ast.AST) -> Iterator[str]:
    """The dotted names that a module imports; `from kiosk import paths` gives kiosk.paths."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full here, not relative"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)

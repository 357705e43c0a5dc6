"""The documentation names only tests and files that exist."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
DOCS = sorted((TESTS.parent / "docs").glob("*.md"))

# A test as the documentation names it, `path/below/tests.py::test_name`, or after "tests/".
NAMED = re.compile(r"`(?:tests/)?([\w/]+\.py)::(\w+)`")


@cache
def names_in(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text(encoding="utf-8")) if file.is_file() else ast.Module([], [])
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_every_test_that_is_named_exists(page: Path):
    named = NAMED.findall(page.read_text(encoding="utf-8"))
    missing = [f"{file}::{name}" for file, name in named if name not in names_in(TESTS / file)]
    assert not missing


def test_tests_are_named():
    """Or the pattern above has stopped finding them."""
    assert len(NAMED.findall((TESTS.parent / "docs" / "accessibility.md").read_text(encoding="utf-8"))) > 100


ARCHITECTURE = TESTS.parent / "docs" / "architecture.md"
# A path from the root, as the map names it.
PATH = re.compile(
    r"`((?:kiosk|resources|content|tools|tests|docs)/[\w/.@-]*|README\.md|build_installer\.py|constraints\.txt)`"
)


def test_every_path_in_the_map_exists():
    paths = PATH.findall(ARCHITECTURE.read_text(encoding="utf-8"))
    assert len(paths) > 80, "or the pattern has stopped finding them"
    assert not [path for path in paths if not (TESTS.parent / path).exists()]


def test_the_map_says_what_to_touch_for_at_least_twenty_changes():
    table = ARCHITECTURE.read_text(encoding="utf-8").partition("## To change X, touch these")[2].partition("\n## ")[0]
    assert table.count("\n| ") - 1 >= 20

"""The schedule knows no language: a reason is an id or staff's own text, and kiosk/language says it.

The test recognises words of other languages by letters outside ASCII; English words are left to review. Two sets of
ids have such letters, and are not for visitors: the names of days as staff write them in the content (`NamedDay`), and
as the library `holidays` has them (`RedDay`, and `red_day_table`).
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.schedule
from kiosk.schedule.reasons import RedDay
from kiosk.schedule.rules import NamedDay

FOLDER = Path(kiosk.schedule.__file__).parent
FILES = sorted(FOLDER.glob("*.py"))
IDS = {day.value for day in (*NamedDay, *RedDay)}


def texts_in(tree: ast.AST) -> Iterator[str]:
    """The strings of a module, without its docstrings."""
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Constant) and isinstance(child.value, str) and not isinstance(node, ast.Expr):
                yield child.value


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_word_of_a_language_but_ids(file: Path):
    texts = set(texts_in(ast.parse(file.read_text(encoding="utf-8"))))
    assert not {text for text in texts - IDS if not text.isascii()}


def test_words_are_found():
    assert list(texts_in(ast.parse('"""På svenska."""\nname = ("Stängt", f"{1} مغلق")'))) == ["Stängt", " مغلق"]


def test_nothing_that_knows_languages_is_imported():
    modules = [f"kiosk.schedule.{file.stem}" for file in FILES if file.stem != "__init__"]
    program = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print([name for name in sys.modules if name.startswith(('kiosk.language', 'babel', 'gettext'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

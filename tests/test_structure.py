"""Where things lie: how many modules a folder holds, how long files are, what imports Qt, and where tests are found."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.support.project import ROOT, imported_modules, in_project, source_files

MOST_AT_THE_TOP = 5
MOST_IN_A_FOLDER = 15
MOST_LINES = {"*.py": 250, "*.qml": 200}
MOST_CHARACTERS = 120

KIOSK = [file for file in source_files("*.py") if file.is_relative_to(ROOT / "kiosk")]
MODULES = [file for file in KIOSK if file.name != "__init__.py"]
TESTS = [file for file in source_files("*.py") if file.is_relative_to(ROOT / "tests")]

_VIEW_MODEL = "tests/qt/test_areas.py: it only names properties, which that test compares with the props"
_LANDSCAPE = "tests/qt/landscape/test_artwork.py: drawings, which are looked at as whole landscapes"

TESTED_ELSEWHERE = {
    "kiosk/__main__.py": "tests/cli/test_main.py: every process in it starts there",
    "kiosk/content/text/key_names.py": "tests/content/test_keys.py: names without logic, made there from the table",
    "kiosk/qt/landscape/motifs_land.py": _LANDSCAPE,
    "kiosk/qt/landscape/motifs_water.py": _LANDSCAPE,
    "kiosk/qt/landscape/outlines.py": _LANDSCAPE,
    "kiosk/qt/viewmodels/adapt.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/appearance.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/bar.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/idle_question.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/languages.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/menu.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/offices.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/qml.py": "tests/qt/test_areas.py: it makes the properties that are compared there",
    "kiosk/qt/viewmodels/slides.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/top_line.py": _VIEW_MODEL,
    "kiosk/qt/viewmodels/topic_page.py": _VIEW_MODEL,
}
"""Modules without a test file of their own name: where their tests are instead, and why.

X_errors.py, the messages of X.py, is tested with X.py.
"""


def test_the_top_of_the_program_has_few_modules():
    top = [in_project(file) for file in MODULES if file.parent == ROOT / "kiosk"]
    assert len(top) <= MOST_AT_THE_TOP, top


def test_no_folder_is_crowded():
    folders = {file.parent for file in source_files("*.py") if not file.is_relative_to(ROOT / "tests")}
    sizes = {in_project(folder): len([f for f in folder.glob("*.py") if f.name != "__init__.py"]) for folder in folders}
    assert not {folder: size for folder, size in sizes.items() if size > MOST_IN_A_FOLDER}


@pytest.mark.parametrize(("pattern", "most"), MOST_LINES.items())
def test_no_file_is_long(pattern: str, most: int):
    """A generated table may be as long as it is."""
    lengths = {in_project(file): len(file.read_text(encoding="utf-8").splitlines()) for file in source_files(pattern)}
    assert not {name: lines for name, lines in lengths.items() if lines > most and "table" not in name}


@pytest.mark.parametrize("pattern", MOST_LINES)
def test_no_line_is_wide(pattern: str):
    wide = [
        f"{in_project(file)}:{number}"
        for file in source_files(pattern)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > MOST_CHARACTERS
    ]
    assert not wide


@pytest.mark.parametrize("file", MODULES, ids=in_project)
def test_qt_is_imported_below_qt_and_by_all_that_is_there(file: Path):
    modules = imported_modules(ast.parse(file.read_text(encoding="utf-8")))
    imports_qt = any(module.split(".")[0] == "PySide6" for module in modules)
    assert imports_qt == file.is_relative_to(ROOT / "kiosk" / "qt")


@pytest.mark.parametrize("file", MODULES, ids=in_project)
def test_a_module_has_its_tests_in_the_mirrored_place(file: Path):
    below = file.relative_to(ROOT / "kiosk")
    names = (file.stem, file.stem.removesuffix("_errors"))
    has_tests = any((ROOT / "tests" / below.parent / f"test_{name}.py").is_file() for name in names)
    elsewhere = TESTED_ELSEWHERE.get(in_project(file))
    assert has_tests or elsewhere, f"tests/{below.parent.as_posix()}/test_{file.stem}.py is missing"
    assert not (has_tests and elsewhere), f"{in_project(file)} has tests of its own; take it out of the list"


def test_every_exception_names_tests_that_exist():
    places = {place.split(":")[0] for place in TESTED_ELSEWHERE.values()}
    assert not [place for place in places if not (ROOT / place).is_file()]
    assert not [name for name in TESTED_ELSEWHERE if not (ROOT / name).is_file()]


@pytest.mark.parametrize("file", TESTS, ids=in_project)
def test_no_test_imports_from_a_test(file: Path):
    modules = imported_modules(ast.parse(file.read_text(encoding="utf-8")))
    assert not [module for module in modules if any(part.startswith("test_") for part in module.split(".")[:-1])]


@pytest.mark.parametrize(
    "file", [file for file in MODULES if file.relative_to(ROOT).parts[1] in {"qt", "screen", "visit"}], ids=in_project
)
def test_what_the_screen_is_made_of_has_types(file: Path):
    """No `Any`: mypy would believe whatever is done with it."""
    names = {node.id for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Name)}
    assert "Any" not in names

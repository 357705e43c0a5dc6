"""The arrows between the parts of the program: which of them may import which."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.project import ROOT, imported_modules

FILES = sorted((ROOT / "kiosk").rglob("*.py"))

# Each part (a folder of kiosk, or a file right below it) and the parts it may import. "kiosk" is kiosk/__init__.py.
ARROWS = {
    "kiosk": set[str](),
    "schedule": set[str](),
    "visit": set[str](),
    "paths": set[str](),
    "language": {"schedule"},
    "content": {"language", "schedule"},
    "care": {"kiosk", "paths"},
    "device": {"content", "paths"},
    "moment": {"kiosk", "schedule"},
    "screen": {"schedule", "language", "content", "visit", "moment"},
    "qt": {"kiosk", "schedule", "language", "content", "visit", "care", "device", "paths", "moment", "screen"},
    "cli": {
        "kiosk",
        "schedule",
        "content",
        "visit",
        "care",
        "device",
        "paths",
        "qt",
        "language",
        "moment",
    },
    "__main__": {"cli"},
}
# Each room of content (a folder, or a file right below it) and the rooms it may import; only such as stand
# above it in this list. So yaml, values, schema and offices get the keys of the table as an argument.
ROOMS_OF_CONTENT = {
    "problems": set[str](),
    "model": set[str](),
    "text": {"model"},
    "yaml": {"problems", "text"},
    "values": {"problems", "text"},
    "schema": {"problems", "model", "text", "yaml"},
    "offices": {"model", "text", "yaml", "values", "schema"},
    "files": {"text", "yaml", "schema"},
    "last_good": {"problems", "schema", "files"},
    "keys": {"model", "text", "values", "schema", "offices"},
    "loader": {"problems", "model", "yaml", "schema", "offices", "files", "keys"},
    "signature": set[str](),
    "start": {"problems", "model", "last_good", "loader", "signature"},
}

# Of these parts, only these modules.
ONLY = {("content", "language"): {"kiosk.language.codes"}}

# Where an arrow is for a few names alone: what a part may take from another's modules. All of them are types, ids and
# constants, so that nothing of the other part is worked out here.
TYPES_ALONE = {
    ("language", "schedule"): {
        "rules": {
            *("ALL_DAY", "MINUTES_PER_DAY", "Hours", "Text", "NamedDay", "OfficeRules", "Season", "Week", "Weeks"),
            *("MonthDay", "DatePeriod", "WeekPeriod", "YearlyPeriod"),
        },
        "reasons": {"Reason", "RedDay", "RedDays"},
        "day": {"Cause", "Day"},
        "status": {"State", "Status"},
        "timeline": {"ZONE"},
    },
}
WITHOUT_QT = [part for part in ARROWS if part not in {"qt", "cli", "__main__"}]

MAY_PRINT = ("cli/",)
MAY_ASK_THE_TIME = ("cli/", "qt/application.py")
CLOCKS = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "localtime", "gmtime"},
    "QDateTime": {"currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch", "currentSecsSinceEpoch"},
    "QDate": {"currentDate"},
    "QTime": {"currentTime"},
}


def name_in_kiosk(file: Path) -> str:
    return file.relative_to(ROOT / "kiosk").as_posix()


def part_of(file: Path) -> str:
    """ "content" for kiosk/content/loader.py, "language" for kiosk/language/dates.py, "kiosk" for kiosk/__init__.py."""
    first = file.relative_to(ROOT / "kiosk").parts[0].removesuffix(".py")
    return "kiosk" if first == "__init__" else first


def part_named(module: str, package: str = "kiosk") -> str | None:
    """The part of kiosk that a module is in, or of another package of it; None for modules of others."""
    if not f"{module}.".startswith(f"{package}."):
        return None
    part = module.removeprefix(package).strip(".").split(".")[0]
    folder = ROOT.joinpath(*package.split("."))
    is_part = (folder / part).is_dir() or (folder / f"{part}.py").is_file()
    return part if part and is_part else package.rpartition(".")[2]


def imported_parts(tree: ast.AST, package: str = "kiosk") -> set[str]:
    return {part for module in imported_modules(tree) if (part := part_named(module, package))}


def questions_of_time(tree: ast.AST) -> Iterator[str]:
    """ "datetime.now" and the like, called or handed over."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute):
            owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            if node.attr in CLOCKS.get(owner, ()):
                yield f"line {node.lineno}: {owner}.{node.attr}"
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            yield from (f"line {node.lineno}: {a.name}" for a in node.names if a.name in CLOCKS["time"])


@pytest.mark.parametrize("file", FILES, ids=name_in_kiosk)
def test_file_keeps_to_the_arrows(file: Path):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    part = part_of(file)
    assert part in ARROWS, f"kiosk/{part} is new: say in ARROWS what it may import"
    forbidden = imported_parts(tree) - ARROWS[part] - {part}
    assert not forbidden, (
        f"{part} may not import {sorted(forbidden)}, only {sorted(ARROWS[part]) or 'nothing of kiosk'}"
    )

    for module in imported_modules(tree):
        allowed = ONLY.get((part, part_named(module)))
        assert allowed is None or module.startswith(tuple(allowed)), f"{part} may import {allowed}, not {module}"

    if part != "qt":
        qt = [module for module in imported_modules(tree) if module.startswith("PySide6")]
        assert not qt, f"only kiosk/qt imports PySide6; here: {qt}"

    if not name_in_kiosk(file).startswith(MAY_PRINT):
        prints = [n.lineno for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == "print"]
        assert not prints, f"only {MAY_PRINT} print; here on lines {prints}"

    if not name_in_kiosk(file).startswith(MAY_ASK_THE_TIME):
        questions = list(questions_of_time(tree))
        assert not questions, f"the time comes as an argument; only {MAY_ASK_THE_TIME} ask for it; here: {questions}"


@pytest.mark.parametrize("file", sorted((ROOT / "kiosk" / "content").rglob("*.py")), ids=name_in_kiosk)
def test_file_of_content_keeps_to_its_rooms(file: Path):
    room = file.relative_to(ROOT / "kiosk" / "content").parts[0].removesuffix(".py")
    imported = imported_parts(ast.parse(file.read_text(encoding="utf-8")), "kiosk.content")
    if room == "__init__":
        assert not imported
        return
    assert room in ROOMS_OF_CONTENT, f"kiosk/content/{room} is new: say in ROOMS_OF_CONTENT what it may import"
    forbidden = imported - ROOMS_OF_CONTENT[room] - {room}
    assert not forbidden, f"{room} may not import {sorted(forbidden)} of content"


def test_no_room_of_content_imports_one_above_it():
    order = list(ROOMS_OF_CONTENT)
    for number, (room, imported) in enumerate(ROOMS_OF_CONTENT.items()):
        assert imported <= set(order[:number]), f"{room} stands above what it imports"


@pytest.mark.parametrize("file", FILES, ids=name_in_kiosk)
def test_file_takes_types_alone_where_the_arrow_is_for_them(file: Path):
    modules = set(imported_modules(ast.parse(file.read_text(encoding="utf-8"))))
    for (part, other), allowed in TYPES_ALONE.items():
        if part_of(file) == part:
            names = {f"kiosk.{other}.{module}.{name}" for module, taken in allowed.items() for name in taken}
            others = {module for module in modules if module.startswith(f"kiosk.{other}")}
            assert not others - names


def test_types_alone_are_no_functions():
    for (_, other), allowed in TYPES_ALONE.items():
        for module, names in allowed.items():
            found = importlib.import_module(f"kiosk.{other}.{module}")
            assert not [name for name in names if inspect.isfunction(getattr(found, name))]


def test_content_takes_the_codes_of_languages_alone():
    for file in FILES:
        modules = set(imported_modules(ast.parse(file.read_text(encoding="utf-8"))))
        languages = {module for module in modules if module.startswith("kiosk.language")}
        if part_of(file) == "content":
            assert all(module.startswith("kiosk.language.codes.") for module in languages), file


def test_pure_parts_run_without_qt():
    modules = [
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for file in FILES
        if part_of(file) in WITHOUT_QT
    ]
    program = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in {'PySide6', 'shiboken6'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"

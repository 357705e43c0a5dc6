"""The rules of the source tree that no other tool checks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import __version__
from tests.support.project import ROOT, in_project, source_files


def test_nothing_of_one_machine_is_written_down():
    paths = r"/(?:home|Users)/(?!kiosk/|lobby/)\w+/|(?<![\w.])/(?:root|work)/|[A-Z]:\\+Users\\"
    found = []
    for file in source_files("*"):
        if file == Path(__file__) or file.suffix in {".otf", ".ttf", ".png", ".jpg", ".webp", ".mo"}:
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found += [f"{in_project(file)}:{number}: {hit[0]}" for hit in re.finditer(paths, line)]
    assert not found


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt", "Makefile", ".ci/run", "tools/setup.sh"])
def test_where_packages_come_from_is_the_machine_own_choice(name: str):
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_version_is_the_newest_in_the_changelog():
    changelog = ROOT / "CHANGELOG.md"
    if changelog.exists():
        newest = re.search(r"^## \[?(\d+\.\d+\.\d+)", changelog.read_text(encoding="utf-8"), re.MULTILINE)
        assert newest is not None, "CHANGELOG.md has no heading like '## 1.2.3'"
        assert newest[1] == __version__


def test_every_dependency_is_pinned():
    def names(lines: list[str]) -> dict[str, str]:
        """Normalised name → what follows it: {"pyyaml": "==6.0.3"}."""
        found = (re.match(r"([\w.-]+)\s*([^;#]*)", line) for line in lines)
        return {re.sub(r"[-_.]+", "-", m[1]).lower(): m[2].strip() for m in found if m}

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = [project["project"]["dependencies"], *project["project"]["optional-dependencies"].values()]
    wanted = names([line for group in groups for line in group] + project["build-system"]["requires"])
    pinned = names((ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines())
    assert not sorted(wanted.keys() - pinned.keys()), "these are not in constraints.txt"
    assert not [name for name, version in pinned.items() if not re.fullmatch(r"==[\w.]+", version)]


QML = source_files("*.qml")


@pytest.mark.parametrize("file", QML, ids=in_project)
def test_components_take_their_own_view_model(file: Path):
    """Only the window and its frame know the whole lobby: a component says what it shows and raises signals."""
    if file.name != "Main.qml" and file.parent.name != "Frame":
        assert not re.search(r"\blobby\b|\bLobbyViewModel\b", file.read_text(encoding="utf-8"))


def test_every_qml_file_is_in_its_folder_module():
    """A file that its qmldir does not name can be used only by its neighbours, and then by chance."""
    for folder in {file.parent for file in QML}:
        named = re.findall(r"^(?:singleton )?(\w+) 1\.0 \1\.qml$", (folder / "qmldir").read_text(), re.MULTILINE)
        assert sorted(named) == sorted(file.stem for file in folder.glob("*.qml")), in_project(folder)


# What a QML file outside Theme may not say itself, and where it comes from instead.
LOOKS = [
    (r"""["']#[0-9A-Fa-f]{3,8}["']""", "a colour; name a role in Theme.qml"),
    (r"""\b\w*[cC]olor\s*:\s*["']\w+["']""", "a colour; name a role in Theme.qml"),
    (r"\bQt\.(?:rgba|hsla|hsva|lighter|darker|tint)\(", "a colour; name a role in Theme.qml"),
    (
        r"\b\w*(?:[wW]idth|[hH]eight|[sS]pacing|[mM]argins?|[rR]adius|[pP]adding|[pP]ixelSize)\s*:"
        r"\s*-?(?:[3-9]|\d{2,})(?:\.\d+)?\s*(?:[;}]|$)",
        "a size in pixels; take it from Sizes or Type",
    ),
    (r"\b(?:point|pixel)Size\s*:\s*\d", "a type size; take it from Type"),
    (r"""\bfont\.family\s*:\s*["']""", "a typeface; take it from Type"),
    (r"\b(?:duration|interval|longPressThreshold)\s*:\s*[1-9]", "a time; take it from Motion"),
    (r"\bnew Date\b|\bDate\.now\b|\bQt\.formatDate", "a date; view-models hand over finished words"),
]


def looks_in(text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        code = re.sub(r"(^|\s)//.*", "", line)
        yield from (f"{number}: {code.strip()}  ← {advice}" for wrong, advice in LOOKS if re.search(wrong, code))


@pytest.mark.parametrize("file", QML, ids=in_project)
def test_looks_live_in_the_theme(file: Path):
    if file.parent.name != "Theme":
        found = [f"{in_project(file)}:{hit}" for hit in looks_in(file.read_text(encoding="utf-8"))]
        assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(
    "line",
    [
        'color: "#fff"',
        'border.color: "red"',
        "width: 40",
        "anchors.leftMargin: 12; height: 1",
        "Item { height: 300 }",
        "font.pixelSize: 24",
        'font.family: "Inter"',
        "NumberAnimation { duration: 200 }",
        "text: Qt.formatDate(day)",
    ],
)
def test_looks_are_recognised(line: str):
    assert list(looks_in(line))


@pytest.mark.parametrize("line", ["width: 2", "lineHeight: 1.1", "width: 2 * Sizes.gap", "// width: 40", "z: 10"])
def test_other_numbers_are_left_alone(line: str):
    assert not list(looks_in(line))

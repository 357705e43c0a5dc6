"""Every letter comes from a typeface of the program's own, whatever the machine has."""

from hashlib import sha256
from io import BytesIO

import pytest
from babel.messages.pofile import read_po
from PySide6.QtGui import QFont, QTextLayout

from kiosk.language.day_names import DAY_NAMES
from tests.qt.conftest import PATHS
from tools.messages import catalogues

CATALOGUES = catalogues()
FACES = sorted([*PATHS.fonts.glob("*.otf"), *PATHS.fonts.glob("*.ttf")])


def faces(text: str, weight: QFont.Weight) -> set[tuple[str, str]]:
    """Family and style of the typefaces that draw the text in the house type; "" for letters without a form."""
    font = QFont("Inter")
    font.setPixelSize(36)
    font.setWeight(weight)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    used = set()
    for run in layout.glyphRuns():
        used.add((run.rawFont().familyName(), run.rawFont().styleName()) if all(run.glyphIndexes()) else ("", text))
    return used


@pytest.mark.parametrize(
    ("weight", "style"),
    [(QFont.Weight.Normal, "Regular"), (QFont.Weight.DemiBold, "Bold"), (QFont.Weight.Bold, "Bold")],
)
def test_arabic_is_drawn_with_the_shipped_typeface(qapp, weight, style):
    assert faces("مفتوح", weight) == {("Noto Sans Arabic", style)}


def test_the_shipped_typeface_is_asked_before_those_of_the_machine(qapp):
    assert [family.lower() for family in QFont.substitutes("Inter")] == ["noto sans arabic"]


def test_latin_letters_stay_in_the_house_type(qapp):
    assert faces("Öppet – stänger kl. 17", QFont.Weight.Normal) == {("Inter", "Regular")}
    assert {family for family, _ in faces("الساعة 17:00 – Stadshuset", QFont.Weight.Normal)} == {
        "Inter",
        "Noto Sans Arabic",
    }


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_every_phrase_can_be_drawn(qapp, path):
    strings = [message.string for message in read_po(BytesIO(path.read_bytes())) if message.id]
    phrases = [text for string in strings for text in ([string] if isinstance(string, str) else string)]
    phrases += [dict(text)[path.parts[-3].partition("@")[0]] for text in DAY_NAMES.values()]
    used = {face for text in phrases for face in faces(text, QFont.Weight.Normal)}
    assert {family for family, _ in used} <= {"Inter", "Noto Sans Arabic"}, used


def test_where_each_file_comes_from_is_written_down():
    origin = (PATHS.fonts / "ORIGIN.md").read_text(encoding="utf-8")
    for file in FACES:
        assert f"| `{file.name}` |" in origin
        assert sha256(file.read_bytes()).hexdigest() in origin
    assert sum(file.stat().st_size for file in FACES if file.suffix == ".ttf") < 600_000

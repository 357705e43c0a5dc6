"""Each kind of block has its dataclass, its entry in the table of keys, its row and its QML file.

A new kind is added in four places: kiosk/content/model.py (the dataclass, and its name in Block),
kiosk/content/keys.py (its entry in BLOCKS), kiosk/screen/page/blocks.py (its row, and its case in derive_block), and
resources/qml/TownHall/Page (its file, which PageBlocks.qml chooses and qmldir lists). Staff read of it in
content/README.md.
"""

import re
from dataclasses import fields
from pathlib import Path, PurePosixPath
from typing import get_args

import pytest

from kiosk.content import model
from kiosk.content.model import Office
from kiosk.screen.page.anchors import with_anchors
from kiosk.screen.page.blocks import BlockRow, derive_block
from tests.support.languages import SV
from tests.support.made_up_services import SERVICES
from tests.support.offices import OFFICES
from tests.support.pages import EVERY_KIND
from tests.support.shipped import CONTENT, PATHS
from tests.support.time import Time

PAGE: Path = PATHS.qml / "TownHall" / "Page"
ROWS = get_args(BlockRow)
MOMENT = Time("2026-11-23T15:52").moment()
OFFICE = Office(OFFICES["Stadshuset"], "Svartuddsvägen 1")


def row(block: model.Block, offices=CONTENT.offices, services=(), letter: str = ""):
    return derive_block(block, offices, services, letter, MOMENT, SV, right_to_left=False)


def test_texts_bullets_steps_and_facts_have_lines():
    spans = (model.Span("Hej"),)
    assert [line.spoken for line in row(model.TextBlock((model.Paragraph(spans),))).lines] == ["Hej"]
    assert [line.spoken for line in row(model.BulletsBlock((spans, spans))).lines] == ["Hej", "Hej"]
    (step,) = row(model.StepsBlock((model.Step("Våren 2023", "Arbetet började."),))).lines
    assert step.spoken == "Våren 2023: Arbetet började."
    (fact,) = row(model.FactsBlock((model.Fact("Telefon", "0911-69 60 00"),))).lines
    assert fact.spoken == "Telefon: 0911-69 60 00"


@pytest.mark.parametrize(
    ("url", "address", "word"),
    [
        ("https://www.pitea.se", "pitea.se", "sidan"),
        ("tel:0911-696000", "0911-69\N{NO-BREAK SPACE}60\N{NO-BREAK SPACE}00", "ringa"),
        ("mailto:namn@pitea.se", "namn\N{ZERO WIDTH SPACE}@pitea.se", "e-post"),
    ],
)
def test_a_code_says_in_words_what_it_opens(url, address, word):
    code = row(model.QrBlock(url, "Öppna"))
    assert (code.title, code.url, code.address) == ("Öppna", url, address)
    assert word in code.hint.lower()


def test_the_hours_of_one_office_or_of_all():
    assert [each.name for each in row(model.HoursBlock("Stadsporten")).offices] == ["Stadsporten"]
    assert len(row(model.HoursBlock(None)).offices) == 2


def test_deviations_that_all_offices_share_are_said_once():
    shared = row(model.HoursBlock(None), (OFFICE, OFFICE))
    assert shared.deviations
    assert [each.deviations for each in shared.offices] == [(), ()]
    alone = row(model.HoursBlock(None), (OFFICE,))
    assert not alone.deviations
    assert alone.offices[0].deviations


def test_services_are_letters_and_then_those_of_one():
    letters = row(model.ServicesBlock(None), services=SERVICES)
    assert letters.letters
    assert not letters.services
    assert row(model.ServicesBlock(None), services=SERVICES, letter="B").services


def test_a_picture():
    picture = row(model.PictureBlock(PurePosixPath("bilder/hus.jpg"), "Stadshuset i kvällsljus"))
    assert (picture.path, picture.description) == ("bilder/hus.jpg", "Stadshuset i kvällsljus")


def component(kind: str) -> str:
    """The QML file of a kind."""
    chooser = (PAGE / "PageBlocks.qml").read_text(encoding="utf-8")
    (name,) = re.findall(rf'roleValue: "{kind}"\s+(\w+) \{{', chooser)
    assert f"{name} 1.0 {name}.qml" in (PAGE / "qmldir").read_text(encoding="utf-8")
    return (PAGE / f"{name}.qml").read_text(encoding="utf-8")


def test_every_block_has_a_row_of_a_kind_of_its_own():
    blocks, rows = get_args(model.Block), [row(block, services=SERVICES) for block in EVERY_KIND]
    assert {type(block) for block in EVERY_KIND} == set(blocks)
    assert {type(each) for each in rows} == set(ROWS)
    assert len(ROWS) == len(blocks)
    assert len({each.kind for each in rows}) == len(ROWS)


@pytest.mark.parametrize("block", EVERY_KIND, ids=lambda block: type(block).__name__)
def test_the_qml_file_of_a_kind_asks_for_what_its_row_has(block):
    made = row(block, services=SERVICES)
    asked = re.findall(r"^    required property \w+ (\w+)", component(made.kind), re.MULTILINE)
    roles = {field.name for field in fields(made)} | {"index"}
    outside = {"room", "roomWithinReach", "reachable"}  # the page gives these to a grid of letters
    assert set(asked) - outside <= roles


@pytest.mark.parametrize("block", EVERY_KIND, ids=lambda block: type(block).__name__)
def test_what_is_read_has_the_anchor_of_the_row(block):
    (made,) = with_anchors([row(block, services=SERVICES)])
    passages = list(made.said())
    assert passages
    assert all(said.anchor == "block-0" or said.anchor.startswith("block-0-") for said in passages)

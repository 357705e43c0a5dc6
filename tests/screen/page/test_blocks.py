"""The row of each kind of block."""

from pathlib import PurePosixPath

import pytest

from kiosk.content import model
from kiosk.content.model import Office
from kiosk.screen.page import blocks
from kiosk.screen.page.blocks import derive_block
from tests.support.languages import SV
from tests.support.made_up_services import SERVICES
from tests.support.offices import OFFICES
from tests.support.shipped import CONTENT
from tests.support.time import Time

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


def test_every_kind_of_row_names_itself_once():
    rows = [value for value in vars(blocks).values() if isinstance(value, type) and value.__name__.endswith("Row")]
    kinds = [each.__dataclass_fields__["kind"].default for each in rows if "kind" in each.__slots__]
    assert len(kinds) == len(set(kinds)) == 8

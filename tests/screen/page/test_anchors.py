"""Every text that can be read has an anchor of its own, and every sentence the anchor of such a text."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime

import pytest

from kiosk.content import model
from kiosk.moment import Moment
from kiosk.schedule.timeline import ZONE
from kiosk.screen.aloud.script import attract_script, page_script
from kiosk.screen.art import choose_art
from kiosk.screen.offices import derive_offices
from kiosk.screen.page.topic_page import derive_topic_page
from kiosk.screen.slides import derive_slides
from kiosk.visit.rotation import Rotation
from tests.support.languages import AR, EN, FI, SV
from tests.support.made_up_services import SERVICES
from tests.support.pages import EVERY_KIND, topic_with
from tests.support.shipped import CONTENT

MOMENT = Moment(datetime(2026, 12, 23, 15, 52, tzinfo=ZONE))
PAGE = topic_with(*EVERY_KIND)


def anchors(row: object) -> Iterator[str]:
    """The anchors in a row and in the rows in it."""
    if is_dataclass(row):
        for field in fields(row):
            value = getattr(row, field.name)
            if field.name == "anchor" or field.name.endswith("_anchor"):
                yield value
            elif isinstance(value, tuple):
                for each in value:
                    yield from anchors(each)


@pytest.mark.parametrize("language", [SV, EN, FI, AR], ids=lambda language: language.code)
@pytest.mark.parametrize("topic", [PAGE, *CONTENT.topics], ids=lambda topic: topic.id)
@pytest.mark.parametrize(("services", "letter"), [(SERVICES[:6], ""), (SERVICES, ""), (SERVICES, "B")])
def test_on_a_page(topic, language, services, letter):
    page = derive_topic_page(topic, CONTENT.offices, MOMENT, language, services, letter)
    found = list(anchors(page))
    assert all(found)
    assert len(set(found)) == len(found)
    assert {sentence.anchor for sentence in page_script(page, SV, language)} <= set(found)


def test_deviations_that_all_offices_share_have_anchors_of_their_own():
    page = derive_topic_page(topic_with(model.HoursBlock(None)), CONTENT.offices, MOMENT, SV)
    (row,) = page.blocks
    assert [office.deviations for office in row.offices] == [()] * len(row.offices)
    assert row.deviations[0].anchor == "block-0-deviations-0"


def test_on_the_screen_that_nobody_has_touched():
    offices = derive_offices(CONTENT.offices, MOMENT, SV)
    slides = derive_slides(CONTENT.topics, Rotation((12.0,) * len(CONTENT.topics)), SV, choose_art(CONTENT.topics), "")
    found = [*anchors(offices), *anchors(slides)]
    assert all(found)
    assert len(set(found)) == len(found)
    for current in range(len(slides.slides)):
        script = attract_script(offices, replace(slides, current=current), SV, SV)
        assert {sentence.anchor for sentence in script} <= set(found)

"""The topics of today, and the slides among them."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.model import HoursBlock
from kiosk.screen.programme import Programme
from tests.support.pages import topic_with
from tests.support.shipped import CONTENT
from tests.support.time import Time

MOMENT = Time("2026-11-23T15:52").moment()
ALWAYS = replace(topic_with(name="alltid"), seconds=10)
ADVENT = replace(topic_with(name="advent"), valid=(date(2026, 11, 23), date(2026, 12, 24)))
SUMMER = replace(topic_with(name="sommar"), valid=(date(2026, 6, 1), date(2026, 8, 31)))
TILE = replace(topic_with(HoursBlock("Stadsporten"), name="tider"), in_rotation=False)


def programme(*topics, moment=MOMENT, now=0.0, run=True) -> Programme:
    made = Programme()
    made.at(replace(CONTENT, topics=topics), moment, now, run=run)
    return made


def test_topics_come_and_go_with_their_dates():
    made = programme(ALWAYS, ADVENT, SUMMER, TILE)
    assert [topic.id for topic in made.topics] == ["alltid", "advent", "tider"]
    assert [topic.id for topic in made.slides] == ["alltid", "advent"]
    assert [topic.id for topic in made.menu] == ["alltid", "advent", "tider"]
    assert made.topic("sommar") is None
    assert made.topic("advent") is ADVENT


def test_with_a_clock_that_cannot_be_right_no_dates_are_trusted():
    assert programme(ALWAYS, ADVENT, moment=replace(MOMENT, trusted=False)).topics == [ALWAYS]


def test_where_no_topic_takes_turns_all_are_slides():
    assert programme(TILE).slides == [TILE]


def test_a_slide_stays_when_others_come_or_go():
    made = programme(ALWAYS, ADVENT, SUMMER)
    made.step_slides(1, 1.0)
    made.at(replace(CONTENT, topics=(SUMMER, ADVENT, ALWAYS)), MOMENT, 2.0, run=True)
    assert made.slides[made.rotation.index] is ADVENT
    assert made.rotation.durations == (CONTENT.settings.slide_seconds, 10.0)
    made.at(replace(CONTENT, topics=(ALWAYS,)), MOMENT, 3.0, run=True)
    assert made.slides[made.rotation.index] is ALWAYS


def test_slides_move_on_only_while_they_run():
    made = programme(ALWAYS, ADVENT, run=False)
    made.at(replace(CONTENT, topics=(ALWAYS, ADVENT)), MOMENT, 100.0, run=False)
    assert made.rotation.index == 0
    made.at(replace(CONTENT, topics=(ALWAYS, ADVENT)), MOMENT, 100.0, run=True)
    made.at(replace(CONTENT, topics=(ALWAYS, ADVENT)), MOMENT, 110.0, run=True)
    assert made.rotation.index == 1
    made.show_slide(0)
    assert made.rotation.index == 0


@pytest.mark.parametrize(("office", "found"), [("Stadsporten", TILE), ("Stadshuset", None)])
def test_the_topic_with_an_office_s_hours(office, found):
    assert programme(ALWAYS, TILE).topic_with_hours(office, "sv") is found


def test_the_hours_of_all_offices_are_those_of_each():
    every = topic_with(HoursBlock(None), name="alla-tider")
    assert programme(every, TILE).topic_with_hours("Stadshuset", "sv") is every

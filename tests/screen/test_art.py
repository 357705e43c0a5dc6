"""Which landscape, colour and sky: from ids and statuses alone."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.moment import Moment
from kiosk.schedule.timeline import ZONE
from kiosk.screen.art import GROUNDS, MOTIFS, choose_art, is_quiet, sky_over
from tests.support.shipped import CONTENT


def at(text: str, *, trusted: bool = True) -> Moment:
    return Moment(datetime.fromisoformat(text).replace(tzinfo=ZONE), trusted)


def test_every_shipped_topic_has_a_landscape_and_a_colour_of_its_own():
    chosen = choose_art(CONTENT.topics)
    assert chosen["vision"].ground == "brand"
    assert len({each.motif for each in chosen.values()}) == len(CONTENT.topics)
    assert len({each.ground for each in chosen.values()}) == len(CONTENT.topics)


def test_neighbours_in_the_rotation_differ_whatever_they_are_called():
    topics = [replace(CONTENT.topics[0], id=f"topic-{number}") for number in range(40)]
    chosen = list(choose_art(topics).values())
    for one, other in zip(chosen, [*chosen[1:], chosen[0]], strict=True):
        assert one.ground != other.ground
        assert one.motif != other.motif
    assert {each.motif for each in chosen} == set(MOTIFS)
    assert {each.ground for each in chosen} == set(GROUNDS)


def test_a_topic_keeps_its_art_when_another_one_comes_last():
    before = choose_art(CONTENT.topics)
    after = choose_art([*CONTENT.topics, replace(CONTENT.topics[0], id="ny", in_rotation=False)])
    assert {topic: after[topic] for topic in before} == before
    assert choose_art([]) == {}


@pytest.mark.parametrize(
    ("moment", "quiet", "sky"),
    [
        (at("2026-11-23T15:52"), False, "day"),
        (at("2026-11-23T16:30"), False, "day"),  # one office is still open
        (at("2026-11-23T19:30"), True, "dark"),
        (at("2026-06-18T21:30"), True, "bright"),
        (at("2026-11-23T19:30", trusted=False), False, "day"),
    ],
)
def test_it_is_quiet_when_all_have_closed(moment, quiet, sky):
    assert is_quiet(CONTENT.offices, moment) is quiet
    assert sky_over(CONTENT.offices, moment) == sky


def test_without_offices_it_is_never_quiet():
    assert not is_quiet([], at("2026-11-23T19:30"))

"""Maps whose keys people make up."""

from __future__ import annotations

from kiosk.content.schema.maps import MapOf, Named
from kiosk.content.schema.shapes import FAILED
from kiosk.content.schema.texts import Line
from tests.support.content_folder import read_value

PAIRS = MapOf(Named(Line(9), Line(9)))


def test_pairs_come_in_the_order_written():
    assert read_value(PAIRS, "b: x\na: y\n") == ((("b", "x"), ("a", "y")), [])


def test_a_map_that_must_be_one():
    assert read_value(MapOf(Named(Line(9), Line(9))), "a") == (
        FAILED,
        ["f:1: Här ska det stå ord följda av kolon. Skriv till exempel namn: … på en egen rad, indragen."],
    )


def test_a_map_without_a_space_after_the_colon():
    assert read_value(PAIRS, "Telefon:0911") == (
        FAILED,
        ["f:1: Det saknas ett mellanslag efter kolonet. Sätt ett mellanslag efter kolonet: Telefon: 0911"],
    )


def test_a_value_that_may_be_filled_in_later():
    remark = 'f:1: anmärkning: "a" är tom, så den visas inte. Fyll i uppgiften när den finns.'
    assert read_value(MapOf(Named(Line(9), Line(9), may_be_empty=True)), "a:\nb: x\n") == ((("b", "x"),), [remark])
    assert read_value(PAIRS, "a:\n") == (FAILED, ["f:1: Här är det tomt. Skriv till exempel en text."])

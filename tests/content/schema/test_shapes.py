"""Lists of values."""

from __future__ import annotations

import pytest

from kiosk.content.schema.shapes import FAILED, ListOf
from kiosk.content.schema.texts import Line
from tests.support.content_folder import read_value

EMPTY_ITEM = "f:{}: anmärkning: En punkt i listan är tom. Fyll i den, eller ta bort den."


@pytest.mark.parametrize(
    ("shape", "text", "value"),
    [
        (ListOf(Line(9)), "[a, b, a]", ("a", "b", "a")),
        (ListOf(Line(9)), "a, b", ("a, b",)),
        (ListOf(Line(9)), "[]", ()),
        (ListOf(Line(9), commas=True), "a, b", ("a", "b")),
        (ListOf(Line(9), commas=True), "['a, b', c]", ("a", "b", "c")),
    ],
)
def test_a_list(shape, text, value):
    assert read_value(shape, text) == (value, [])


def test_an_empty_item_is_left_out():
    assert read_value(ListOf(Line(9)), "- a\n-\n") == (("a",), [EMPTY_ITEM.format(2)])


def test_one_bad_item_fails_the_list():
    value, problems = read_value(ListOf(Line(3)), "- abcd\n- ab\n- abcde\n")
    assert value is FAILED
    assert [problem[:4] for problem in problems] == ["f:1:", "f:3:"]


def test_an_item_that_stands_twice():
    assert read_value(ListOf(Line(9), unique=True), "- a\n- b\n- a\n") == (
        FAILED,
        ["f:3: Samma sak står två gånger i listan. Ta bort den ena."],
    )

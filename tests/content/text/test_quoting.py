"""Quotation marks: around what a message repeats, and where YAML needs them."""

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.text.quoting import in_quotes, quoted
from kiosk.content.yaml.parser import parse


def test_what_somebody_wrote_is_on_one_line_and_not_too_long():
    assert quoted("ett\n  två") == '"ett två"'
    assert quoted("x" * 60) == f'"{"x" * 60}"'
    assert quoted("x" * 61) == f'"{"x" * 59}…"'


@pytest.mark.parametrize("text", ["Vision", "Vi, du", "a: b", "a #b", "- a", "*a", "{a}", "[a", 'sa "hej"', "'a'"])
def test_what_is_put_in_quotes_is_read_as_it_was(text):
    root = parse(f"{{sv: {in_quotes(text)}}}".encode(), "f", KEY_NAMES).root
    assert root.entries[0].value.text == text


def test_what_needs_no_quotes_has_none():
    assert in_quotes("Fel & synpunkter") == "Fel & synpunkter"

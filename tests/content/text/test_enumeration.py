"""Enumerations in messages."""

from kiosk.content.text.enumeration import both_lines, listed


def test_listed():
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b eller c"
    assert listed(str(n) for n in range(1000)).endswith("18 eller 19")
    assert listed((str(n) for n in range(30)), at_most=None).endswith("28 eller 29")


def test_both_lines():
    assert both_lines(4, 5) == "rad 4 och rad 5"
    assert both_lines(4, 4) == "rad 4"

"""Nodes, and what can be looked up in them."""

from kiosk.content.yaml.nodes import Entry, Mapping, Scalar, Sequence, entries_of, entry_of, is_empty, value_of

A = Entry(Scalar("a", 1), Scalar("x", 1))
ROOT = Mapping((A, Entry(Scalar("b", 2), Sequence((), 2))), 1)


def test_a_map_gives_its_entries():
    assert entries_of(ROOT) == ROOT.entries
    assert entry_of(ROOT, "a") == A
    assert value_of(ROOT, "b") == Sequence((), 2)
    assert entry_of(ROOT, "c") is value_of(ROOT, "c") is None


def test_what_is_no_map_has_no_entries():
    for node in (Scalar("a", 1), Sequence((Scalar("a", 1),), 1), None):
        assert entries_of(node) == ()
        assert entry_of(node, "a") is None


def test_only_a_text_without_signs_is_empty():
    assert is_empty(Scalar("", 1))
    assert is_empty(Scalar(" \n", 1))
    assert not is_empty(Scalar("0", 1))
    assert not is_empty(Sequence((), 1))
    assert not is_empty(Mapping((), 1))

"""What a YAML file says, as nodes with line numbers: texts, lists, and maps of keys to values."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Scalar(NamedTuple):
    """A text as it was written; `line` counts from 1. `cut` where a # right after it may have been part of it."""

    text: str
    line: int
    cut: bool = False


class Sequence(NamedTuple):
    """A list; `line` is that of the key it belongs to."""

    items: tuple[Node, ...]
    line: int


class Entry(NamedTuple):
    """A key and its value."""

    key: Scalar
    value: Node


class Mapping(NamedTuple):
    """Keys and values in the order written, no key twice; `line` is that of the key it belongs to."""

    entries: tuple[Entry, ...]
    line: int


Node: TypeAlias = Scalar | Sequence | Mapping


def is_empty(node: Node) -> bool:
    """Whether nothing has been filled in."""
    return isinstance(node, Scalar) and not node.text.strip()


def entries_of(node: Node | None) -> tuple[Entry, ...]:
    """The entries of a map; none for anything else."""
    return node.entries if isinstance(node, Mapping) else ()


def entry_of(node: Node | None, key: str) -> Entry | None:
    """The entry of a map under this key; None if there is none."""
    return next((entry for entry in entries_of(node) if entry.key.text == key), None)


def value_of(node: Node | None, key: str) -> Node | None:
    """The value of a map under this key; None if there is none."""
    entry = entry_of(node, key)
    return entry.value if entry else None

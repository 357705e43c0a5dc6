"""The shapes a value can have. Each reads a node, or reports why it cannot.

A shape is plain data, so that more than the loader can look at it: what it takes is in its attributes.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import Enum, auto
from typing import Final, Generic, Literal, TypeAlias, TypeVar

from kiosk.content.schema.report import FileReport
from kiosk.content.yaml.nodes import Node, Scalar, Sequence, is_empty

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class _Outcome(Enum):
    FAILED = auto()


FAILED: Final = _Outcome.FAILED
"""The value could not be read, and a problem says why. (None is a value like any other.)"""

Failed: TypeAlias = Literal[_Outcome.FAILED]


class Shape(ABC, Generic[T_co]):
    """What a value looks like."""

    to_be_filled_in = False
    """Whether an empty value gets a remark, because somebody is expected to fill it in."""

    @abstractmethod
    def read(self, node: Node, report: FileReport) -> T_co | Failed:
        """The value of a node; FAILED when a problem has been reported instead."""


class ListOf(Shape[tuple[T, ...]]):
    """A list. One value alone counts as a list of one; with `commas`, a text with commas as a list."""

    def __init__(self, item: Shape[T], commas: bool = False, unique: bool = False) -> None:
        self.item = item
        self.commas = commas
        self.unique = unique

    def read(self, node: Node, report: FileReport) -> tuple[T, ...] | Failed:
        """All items."""
        items = self.read_items(node, report)
        values = tuple(value for _, value in items if value is not FAILED)
        return values if len(values) == len(items) else FAILED

    def read_items(self, node: Node, report: FileReport) -> list[tuple[int, T | Failed]]:
        """Every item with its line, also those that failed; an empty one is left out with a remark."""
        found: list[tuple[int, T | Failed]] = []
        for item in self._nodes(node):
            if is_empty(item):
                report.remark(item.line, "En punkt i listan är tom.", "Fyll i den, eller ta bort den.")
                continue
            value = self.item.read(item, report)
            if self.unique and value is not FAILED and any(value == earlier for _, earlier in found):
                report.error(item.line, "Samma sak står två gånger i listan.", "Ta bort den ena.")
                value = FAILED
            found.append((item.line, value))
        return found

    def _nodes(self, node: Node) -> tuple[Node, ...]:
        nodes = node.items if isinstance(node, Sequence) else (node,)
        if not self.commas:
            return nodes
        return tuple(part for node in nodes for part in _parts(node))


def _parts(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, Scalar) or "," not in node.text:
        return (node,)
    return tuple(Scalar(part.strip(), node.line) for part in node.text.split(","))

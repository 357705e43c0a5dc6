"""Tables of fields: what a map in a file may say, key by key, and what is made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Any, NamedTuple, TypeAlias, TypeVar

from kiosk.content.schema.maps import Rest, remark_empty, stated_entries, unknown_key
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, Shape
from kiosk.content.yaml.nodes import Entry, Node, is_empty

T = TypeVar("T")


class _Default(Enum):
    ITS_OWN = auto()


class Field(NamedTuple):
    """One key: its shape, what it is for, and the argument of the table's `build` that gets its value.

    A key that is not written leaves out the argument, unless the field states a `default`. `help` is a whole Swedish
    phrase.
    """

    key: str
    attr: str
    shape: Shape[Any]
    help: str
    required: bool = False
    default: object = _Default.ITS_OWN

    @property
    def how_to_write(self) -> str:
        """The hint where the key must be written and is not."""
        return f"Skriv {self.key}: följt av {self.help[:1].lower()}{self.help[1:]}"


Check: TypeAlias = Callable[[Mapping[str, Any], int, FileReport], bool]
"""Whether the values of a table that stands at a line go together; reports why they do not."""

Hint: TypeAlias = Callable[[str, FileReport], str | None]
"""What to write instead of a key that does not exist, where the most similar one would mislead; else None."""


class Table(Shape[T]):
    """A map with known keys. `build` gets their values as arguments, if they go together.

    `rest` is what the other keys are, if there may be any, and the argument that gets their value.
    """

    def __init__(
        self,
        *fields: Field,
        build: Callable[..., T],
        rest: tuple[str, Rest[Any]] | None = None,
        check: Check = lambda *_: True,
        hint: Hint = lambda *_: None,
    ) -> None:
        self.fields = fields
        self.build = build
        self.rest = rest
        self.check = check
        self.hint = hint

    def read(self, node: Node, report: FileReport) -> T | Failed:
        """What `build` makes of the values; FAILED when any of them could not be read, or they do not go together."""
        values = self.values(node, report)
        if values is FAILED or not self.check(values, node.line, report):
            return FAILED
        return self.build(**values)

    def values(self, node: Node, report: FileReport) -> dict[str, Any] | Failed:
        """The arguments for `build`; every problem of every key is reported."""
        words = (*(each.key for each in self.fields), *(self.rest[1].words if self.rest else ()))
        stated = stated_entries(node, report, words)
        if stated is FAILED:
            return FAILED
        entries = {entry.key.text: entry for entry in stated}
        values: dict[str, Any] = {}
        for each in self.fields:
            value = _field(each, entries.pop(each.key, None), node.line, report)
            if value is not _Default.ITS_OWN:
                values[each.attr] = value
        others = tuple(entries.values())
        if self.rest is not None:
            attr, rest = self.rest
            values[attr] = rest.read(others, node.line, report, words)
            others = ()
        for entry in others:
            unknown_key(entry.key, report, words, self.hint(entry.key.text, report))
        return FAILED if others or FAILED in values.values() else values


def _field(each: Field, entry: Entry | None, line: int, report: FileReport) -> object:
    """The value of a field, its default, or FAILED."""
    if entry is not None and not is_empty(entry.value):
        return each.shape.read(entry.value, report)
    line = entry.key.line if entry else line
    if each.required:
        what = "är tom" if entry else "saknas"
        report.error(line, f'"{each.key}" {what}.', each.how_to_write)
        return FAILED
    if entry is not None and each.shape.to_be_filled_in:
        remark_empty(entry.key, report)
    return each.default

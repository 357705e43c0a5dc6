"""The blocks of a page: which kind each of them is, and its value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.content.model import Block
from kiosk.content.schema.maps import remark_empty
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, Shape
from kiosk.content.schema.tables import Field, Table
from kiosk.content.text.enumeration import listed
from kiosk.content.text.quoting import quoted
from kiosk.content.text.similar import similar_word
from kiosk.content.yaml.nodes import Mapping, Node, Sequence, is_empty


class BlockKind(Table[Any]):
    """A kind of block: a table whose first field names the kind. One not `shown` is read and checked, and left out."""

    def __init__(self, lead: Field, *others: Field, build: Callable[..., Any], shown: bool = True) -> None:
        super().__init__(lead._replace(required=True), *others, build=build)
        self.key = lead.key
        self.shown = shown


class Blocks(Shape[tuple[Block, ...]]):
    """A list of blocks. Where two kinds could be meant, the first in `kinds` is."""

    def __init__(self, kinds: tuple[BlockKind, ...]) -> None:
        self.kinds = kinds
        self.example = f"- {kinds[-1].key}: …"

    def read(self, node: Node, report: FileReport) -> tuple[Block, ...] | Failed:
        """The blocks to show; one that has yet to be filled in is left out."""
        if not isinstance(node, Sequence):
            report.error(node.line, "Här ska det stå en lista.", f"Börja varje del med bindestreck: {self.example}")
            return FAILED
        blocks = [self._block(item, report) for item in node.items]
        good = tuple(block for block in blocks if block is not FAILED and block is not None)
        return good if len(good) + blocks.count(None) == len(blocks) else FAILED

    def _block(self, node: Node, report: FileReport) -> Block | Failed | None:
        if is_empty(node):
            report.remark(node.line, "En punkt i listan är tom.", "Fyll i den, eller ta bort den.")
            return None
        kind = self._kind(node, report)
        if kind is None or not isinstance(node, Mapping):
            return FAILED
        lead = next(entry for entry in node.entries if entry.key.text == kind.key)
        if is_empty(lead.value):
            remark_empty(lead.key, report)
            return None
        values = kind.values(node, report)
        if values is FAILED or not kind.check(values, node.line, report):
            return FAILED
        if not kind.shown:
            report.remark(
                lead.key.line, f'"{kind.key}" visas inte ännu i den här versionen.', "Den kan stå kvar till dess."
            )
            return None
        block: Block = kind.build(**values)
        is_filled_in = values[kind.fields[0].attr] != ()
        return block if is_filled_in else None

    def _kind(self, node: Node, report: FileReport) -> BlockKind | None:
        """Which kind a block is; None when that has been reported as a problem."""
        keys = [kind.key for kind in self.kinds]
        if not isinstance(node, Mapping):
            report.error(node.line, "Här saknas ett ord som säger vad delen är.", f"Skriv till exempel {self.example}")
            return None
        stated = {entry.key.text for entry in node.entries}
        for kind in self.kinds:
            if kind.key in stated:
                return kind
        first = node.entries[0].key.text if node.entries else ""
        similar = similar_word(first, keys)
        report.error(
            node.line,
            f"{quoted(first)} är ingen sorts del på en sida.",
            f"Menade du {similar}?" if similar else f"Skriv {listed(keys)}.",
        )
        return None

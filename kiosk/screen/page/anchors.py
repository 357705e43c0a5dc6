"""Anchors of a page's rows: the ids that tie what is read aloud to the text on the screen that is marked meanwhile.

A sentence in a script has the anchor of the row it comes from, and QML marks the text whose row has that anchor. Nobody
but this module makes the ids of a page's rows, so that a reading survives rows that are derived anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from kiosk.screen.page.blocks import BlockRow

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_Row = TypeVar("_Row", bound="DataclassInstance")


def with_anchors(blocks: Sequence[BlockRow]) -> tuple[BlockRow, ...]:
    """Give every row of a page that can be read its anchor, unique on the page."""
    return tuple(_anchored(block, f"block-{number}") for number, block in enumerate(blocks))


def _anchored(row: _Row, anchor: str) -> _Row:
    """Set the row's `anchor`, if it has one, and number the rows in its tuples below it."""
    changes: dict[str, object] = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if field.name == "anchor":
            changes["anchor"] = anchor
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            changes[field.name] = tuple(
                _anchored(each, f"{anchor}-{field.name}-{number}") for number, each in enumerate(value)
            )
    return replace(row, **changes)

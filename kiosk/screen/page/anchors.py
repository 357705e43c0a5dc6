"""Anchors of a page's rows: the ids that tie what is read aloud to the text on the screen that is marked meanwhile.

A sentence in a script has the anchor of the row it comes from, and QML marks the text whose row has that anchor. Nobody
but this module makes the ids, so that a reading survives rows that are derived anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar, assert_never

from kiosk.screen.page.blocks import (
    BlockRow,
    BulletsRow,
    FactsRow,
    HoursRow,
    PictureRow,
    QrRow,
    ServicesRow,
    StepsRow,
    TextRow,
)
from kiosk.screen.page.lines import Line
from kiosk.screen.page.office_hours import HoursLine, Note, OfficeHours
from kiosk.screen.page.service_list import ServiceRow

_Row = TypeVar("_Row", Line, HoursLine, Note, ServiceRow)


def with_anchors(blocks: Sequence[BlockRow]) -> tuple[BlockRow, ...]:
    """Give every row of a page that can be read its anchor, unique on the page."""
    return tuple(_block(block, f"block-{number}") for number, block in enumerate(blocks))


def _block(block: BlockRow, anchor: str) -> BlockRow:
    match block:
        case TextRow() | BulletsRow() | StepsRow() | FactsRow():
            return replace(block, lines=_numbered(block.lines, f"{anchor}-line"))
        case HoursRow():
            offices = (_office(office, f"{anchor}-office-{number}") for number, office in enumerate(block.offices))
            deviations = _numbered(block.deviations, f"{anchor}-deviation")
            return replace(block, anchor=anchor, offices=tuple(offices), deviations=deviations)
        case ServicesRow():
            return replace(block, anchor=anchor, services=_numbered(block.services, f"{anchor}-service"))
        case QrRow() | PictureRow():
            return replace(block, anchor=anchor)
        case _:
            assert_never(block)


def _office(office: OfficeHours, anchor: str) -> OfficeHours:
    return replace(
        office,
        anchor=anchor,
        week=_numbered(office.week, f"{anchor}-line"),
        deviations=_numbered(office.deviations, f"{anchor}-deviation"),
        notes=_numbered(office.notes, f"{anchor}-note"),
    )


def _numbered(rows: Sequence[_Row], anchor: str) -> tuple[_Row, ...]:
    return tuple(replace(row, anchor=f"{anchor}-{number}") for number, row in enumerate(rows))

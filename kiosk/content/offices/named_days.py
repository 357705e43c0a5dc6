"""Days with names, under `stängda aftnar` and `förkortade dagar`."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.schema.maps import Named, Rest
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, ListOf, Shape
from kiosk.content.schema.texts import TextShape
from kiosk.content.text.enumeration import both_lines
from kiosk.content.text.quoting import quoted
from kiosk.content.yaml.nodes import Entry, Node
from kiosk.schedule.rules import NamedDay


class DayAtLine(NamedTuple):
    """A day with a name, and where it stands; `closes` for a shortened day, in minutes from midnight."""

    day: NamedDay
    line: int
    closes: int = 0


class ClosedEves(Shape[tuple[DayAtLine, ...]]):
    """A list of days with names."""

    def __init__(self, day: TextShape[NamedDay]) -> None:
        self.days = ListOf(day, commas=True, unique=True)

    def read(self, node: Node, report: FileReport) -> tuple[DayAtLine, ...] | Failed:
        """All days."""
        found = self.days.read_items(node, report)
        good = tuple(DayAtLine(day, line) for line, day in found if day is not FAILED)
        return good if len(good) == len(found) else FAILED


class ShortenedDays(Rest[tuple[DayAtLine, ...]]):
    """Days with names, and when each of them closes."""

    def __init__(self, day: TextShape[NamedDay], closes: Shape[int]) -> None:
        self.pairs = Named(day, closes)

    def read(
        self, entries: tuple[Entry, ...], line: int, report: FileReport, words: tuple[str, ...]
    ) -> tuple[DayAtLine, ...] | Failed:
        """All days. Two spellings of one are refused."""
        pairs = self.pairs.read(entries, line, report, words)
        if pairs is FAILED:
            return FAILED
        found: dict[NamedDay, DayAtLine] = {}
        failed = False
        for (day, closes), entry in zip(pairs, entries, strict=True):
            at = DayAtLine(day, entry.key.line, closes)
            first = found.setdefault(day, at)
            if first is not at:
                failed = True
                message = f"{quoted(day)} står två gånger, på {both_lines(first.line, at.line)}."
                report.error(at.line, message, "Ta bort den ena raden.")
        return FAILED if failed else tuple(found.values())

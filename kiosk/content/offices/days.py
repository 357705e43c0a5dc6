"""What stands under an office: days with hours, and days with names."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.schema.maps import Named, Rest
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, ListOf, Shape
from kiosk.content.schema.texts import TextShape
from kiosk.content.text.dates_and_times import WEEKDAYS
from kiosk.content.text.enumeration import both_lines
from kiosk.content.text.quoting import quoted
from kiosk.content.values.weekdays import WEEKDAY_WORDS
from kiosk.content.yaml.nodes import Entry, Node
from kiosk.schedule.rules import Hours, NamedDay, Week


class _Stated(NamedTuple):
    days: frozenset[int]
    hours: Hours
    line: int


class WeeklyHours(Rest[Week]):
    """The other keys of a table are days, with their hours. Where one key's days are among another's, it wins."""

    words = WEEKDAY_WORDS

    def __init__(self, day: TextShape[frozenset[int]], hours: Shape[Hours]) -> None:
        self.day = day
        self.hours = hours

    def read(self, entries: tuple[Entry, ...], line: int, report: FileReport, words: tuple[str, ...]) -> Week | Failed:
        """The hours of each weekday; at least one must be mentioned."""
        pairs = Named(self.day, self.hours).read(entries, line, report, words)
        if pairs is FAILED:
            return FAILED
        if not pairs:
            report.error(line, "Här saknas tider.", "Skriv till exempel vardagar: 8-17 på en egen rad, indragen.")
            return FAILED
        stated = [_Stated(*pair, entry.key.line) for pair, entry in zip(pairs, entries, strict=True)]
        week: list[Hours | None] = [None] * 7
        reported: set[tuple[int, int]] = set()
        for day in range(7):
            closest = _closest(day, stated)
            if not closest:
                continue
            week[day] = closest[0].hours
            other = next((each for each in closest if each.hours != week[day]), None)
            if other and (lines := (closest[0].line, other.line)) not in reported:
                reported.add(lines)
                message = f"{WEEKDAYS[day].capitalize()} har olika tider på {both_lines(*lines)}."
                report.error(other.line, message, "Skriv varje dag bara en gång.")
        return FAILED if reported else Week(*week)


def _closest(day: int, stated: list[_Stated]) -> list[_Stated]:
    """What is stated for a weekday, without that for more days of which some of the rest are a part."""
    for_day = [each for each in stated if day in each.days]
    return [each for each in for_day if not any(other.days < each.days for other in for_day)]


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

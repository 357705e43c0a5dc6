"""The hours of each weekday, under `ordinarie` and in a season: days and ranges of days with their hours."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.schema.maps import Named, Rest
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, Shape
from kiosk.content.schema.texts import TextShape
from kiosk.content.text.dates_and_times import WEEKDAYS
from kiosk.content.text.enumeration import both_lines
from kiosk.content.values.weekdays import WEEKDAY_WORDS
from kiosk.content.yaml.nodes import Entry
from kiosk.schedule.rules import Hours, Week


class _Stated(NamedTuple):
    days: frozenset[int]
    hours: Hours
    line: int


class WeeklyHours(Rest[Week]):
    """The other keys of a table are days, with their hours. A key whose days are a part of another's goes before it."""

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
    """What is stated for a weekday most closely: `mån` is closer than `vardagar`, of which it is a part."""
    for_day = [each for each in stated if day in each.days]
    return [each for each in for_day if not any(other.days < each.days for other in for_day)]

"""An office's seasons and exceptions: those that overlap, never hold, are past, or are hardly meant as written."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, TypeVar

from kiosk.content.offices.date_sets import dates_in, dates_in_weeks, dates_on, one_of
from kiosk.content.offices.overlaps import Overlap, TakenByExceptions, TakenDates, once
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, ListOf, Shape
from kiosk.content.text.dates_and_times import date_text
from kiosk.content.text.enumeration import both_lines
from kiosk.content.values.periods_errors import long_way_round
from kiosk.content.yaml.nodes import Node
from kiosk.schedule.rules import DatePeriod, HoursException, MonthDay, Period, Season

T = TypeVar("T")


class ExceptionAtLine(NamedTuple):
    """An exception, and where it stands."""

    exception: HoursException
    line: int


class ExceptionList(Shape[tuple[ExceptionAtLine, ...]]):
    """A list of exceptions, of which no two may set the same day's hours, or take hours out of the same day."""

    def __init__(self, item: Shape[HoursException]) -> None:
        self.list = ListOf(item)

    def read(self, node: Node, report: FileReport) -> tuple[ExceptionAtLine, ...] | Failed:
        """All exceptions. Two for the same date and of the same kind are refused; one in the past is remarked on."""
        found = self.list.read_items(node, report)
        good = [ExceptionAtLine(value, line) for line, value in found if value is not FAILED]
        taken = TakenByExceptions()
        failed = len(good) < len(found)
        for exception, line in good:
            _remark_on("Undantaget", exception.when, line, report)
            if overlap := taken.take(exception, line) if len(good) > 1 else None:
                failed = True
                message = f"Undantagen på {both_lines(overlap.line, line)} gäller båda {_date_in(overlap, report)}."
                report.error(line, message, "Ta bort det ena, eller skriv ihop dem till ett.")
        return FAILED if failed else tuple(good)


class SeasonList(Shape[tuple[Season, ...]]):
    """A list of seasons, of which no two may hold on the same date, and none may hold on no date."""

    def __init__(self, item: Shape[Season]) -> None:
        self.list = ListOf(item)

    def read(self, node: Node, report: FileReport) -> tuple[Season, ...] | Failed:
        """All seasons. Those that meet and those that never come are refused; one in the past is remarked on."""
        found = self.list.read_items(node, report)
        good = [(line, value) for line, value in found if value is not FAILED]
        taken = TakenDates()
        failed = len(good) < len(found)
        for number, (line, season) in enumerate(good):
            _remark_on("Säsongen", season.period, line, report)
            dates = dates_in(season.period) & dates_in_weeks(season.weeks)
            weekdays = frozenset(day for day, hours in enumerate(season.week) if hours is not None)
            if not dates & dates_on(weekdays):
                failed = True
                report.error(
                    line,
                    "Säsongen gäller aldrig, för ingen dag i perioden passar med de veckor och veckodagar som står.",
                    "Ändra perioden, veckorna eller dagarna, eller ta bort säsongen.",
                )
            elif overlap := taken.take(dates, line):
                failed = True
                _report_overlap(overlap, [*good[:number], (line, season)], report)
        return FAILED if failed else tuple(season for _, season in good)


def _report_overlap(overlap: Overlap, seasons: list[tuple[int, Season]], report: FileReport) -> None:
    """Report that the last season overlaps an earlier one. Hours of one year can be written as an exception."""
    line, season = seasons[-1]
    other = next(each for earlier, each in seasons if earlier == overlap.line)
    hint = "Ändra den ena, så att varje datum bara är med i en av dem."
    dated = [at for at, each in ((overlap.line, other), (line, season)) if isinstance(each.period, DatePeriod)]
    if len(dated) == 1:
        keys = report.known.keys
        hint = (
            f"Skriv tiderna på rad {dated[0]} som ett undantag i stället, "
            f"med perioden efter {keys.when}: och med {keys.hours}:."
        )
    message = f"Perioderna på {both_lines(overlap.line, line)} gäller båda {_date_in(overlap, report)}."
    report.error(line, message, hint)


def _date_in(overlap: Overlap, report: FileReport) -> str:
    return date_text(one_of(overlap.dates, report.known.today))


def _remark_on(what: str, when: date | MonthDay | Period, line: int, report: FileReport) -> None:
    """Remark on what is past, and on a period so long that its ends may have been swapped."""
    stretch, today = once(when), report.known.today
    if stretch and today and stretch[1] < today:
        report.remark(line, f"{what} slutade gälla {date_text(stretch[1])}.", f"{what} kan tas bort.")
    if not isinstance(when, date | MonthDay) and (advice := long_way_round(when)):
        report.remark(line, *advice)

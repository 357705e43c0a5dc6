"""What must go together in oppettider.yaml: hours or closed, closed eves and shortened days, offices and hours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from kiosk.content.model import Office
from kiosk.content.offices.assembly import NOTHING_STATED, OfficeEntry, StatedRules, merged_rules
from kiosk.content.offices.named_days import DayAtLine
from kiosk.content.offices.outline import report_missing_hours
from kiosk.content.offices.rule_lists import ExceptionAtLine
from kiosk.content.offices.yearly_openings import opens_yearly, remark_openings
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed
from kiosk.content.schema.tables import Field, Table
from kiosk.content.text.enumeration import both_lines
from kiosk.content.text.quoting import quoted
from kiosk.content.values.weekdays import is_weekdays
from kiosk.content.values.weekdays_errors import lunch_hint
from kiosk.content.yaml.nodes import Node
from kiosk.schedule.rules import MINUTES_PER_DAY

T = TypeVar("T")


def says_hours_or_closed(values: Mapping[str, Any], line: int, report: FileReport) -> bool:
    """Whether an exception says either its hours or what is closed."""
    if ("hours" in values) != ("closed" in values):
        return True
    hours, closed = report.known.keys.hours, report.known.keys.closed
    report.error(
        line,
        f"Undantaget ska säga antingen {hours} eller {closed}.",
        f"Skriv {hours}: 10-14, {closed}: hela dagen eller {closed}: 13-15.",
    )
    return False


def rules_table(*fields: Field, build: Callable[..., T]) -> Table[T]:
    """A table of what an office states, or all of them together."""
    return Table(*fields, build=build, check=_no_shortened_day_is_closed, hint=_hint_among_rules)


def _no_shortened_day_is_closed(values: Mapping[str, Any], _: int, report: FileReport) -> bool:
    hint = "Ta bort den på det ena stället; som stängd afton är dagen stängd."
    return not _report_hidden(values.get("shortened", ()), values.get("closed_eves", ()), hint, report)


def _hint_among_rules(key: str, report: FileReport) -> str | None:
    """How to write lunch and days, which belong under another key."""
    if "lunch" in key.lower():
        return lunch_hint()
    regular = report.known.keys.regular
    return f"Skriv raden under {regular}:, två mellanslag längre in." if is_weekdays(key) else None


class OfficesTable(Table[tuple[Office, ...]]):
    """The whole of oppettider.yaml; `regular` is the key of the hours that each office must have or share."""

    def __init__(self, *fields: Field, regular: Field, build: Callable[..., tuple[Office, ...]]) -> None:
        super().__init__(*fields, build=build, check=_offices_go_together, hint=_hint_at_the_margin)
        self.regular = regular

    def values(self, node: Node, report: FileReport) -> dict[str, Any] | Failed:
        """As any table's. An office without hours is refused, whatever else is wrong."""
        missing = report_missing_hours(node, report, self.regular)
        values = super().values(node, report)
        return FAILED if missing else values


def _hint_at_the_margin(key: str, report: FileReport) -> str | None:
    """Where to put a rule of an office that stands at the margin."""
    if key not in report.known.keys.of_an_office:
        return None
    return "Flytta in raden, och raderna under den, under kontoret de gäller."


def _offices_go_together(values: Mapping[str, Any], line: int, report: FileReport) -> bool:
    """Whether there is an office, and none of them shortens a day that is a closed eve of all.

    Yearly dates that open an office on a closed day are remarked on.
    """
    keys = report.known.keys
    offices: tuple[tuple[str, OfficeEntry], ...] = values["offices"]
    shared: StatedRules = values.get("shared", NOTHING_STATED)
    if not offices:
        report.error(line, "Det finns inget kontor.", f"Skriv minst ett kontor under {keys.offices}:.")
        return False
    hint = f"Ta bort den här, eller skriv kontorets egna {keys.closed_eves} utan den."
    hidden = False
    for _, entry in offices:
        if entry.rules.closed_eves is None:
            hidden |= _report_hidden(entry.rules.shortened, shared.closed_eves or (), hint, report)
    if report.known.today:
        _remark_openings(offices, shared, report.known.today, report)
    return not hidden


def _remark_openings(
    offices: tuple[tuple[str, OfficeEntry], ...], shared: StatedRules, today: date, report: FileReport
) -> None:
    """Remark, once each, on yearly dates that open an office on a closed day."""
    remarked: set[ExceptionAtLine] = set()
    for name, entry in offices:
        stated = entry.rules.exceptions + shared.exceptions
        if yearly := [each for each in stated if opens_yearly(each.exception) and each not in remarked]:
            remarked.update(remark_openings(merged_rules(name, entry.rules, shared), yearly, today, report))


def _report_hidden(shortened: Iterable[DayAtLine], eves: Iterable[DayAtLine], hint: str, report: FileReport) -> bool:
    """Report the shortened days that stay closed as eves; gives whether there are any."""
    keys = report.known.keys
    closed = {eve.day: eve for eve in eves}
    hidden = [day for day in shortened if day.day in closed and day.closes < MINUTES_PER_DAY]
    for day in hidden:
        lines = both_lines(closed[day.day].line, day.line)
        message = f"{quoted(day.day)} står både bland {keys.closed_eves} och bland {keys.shortened}, på {lines}."
        report.error(day.line, message, hint)
    return bool(hidden)

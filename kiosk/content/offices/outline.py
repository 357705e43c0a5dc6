"""What can be seen of oppettider.yaml whatever is wrong in it: its offices, those without hours, rules out of place."""

from __future__ import annotations

from typing import Any

from kiosk.content.schema.maps import Named
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed
from kiosk.content.text.plain import one_line
from kiosk.content.text.quoting import quoted
from kiosk.content.values.weekdays import is_weekdays
from kiosk.content.values.weekdays_errors import lunch_hint
from kiosk.content.yaml.line_errors import RULES_OF_AN_OFFICE
from kiosk.content.yaml.nodes import Entry, Mapping, Node, entries_of, is_empty, value_of


def meant_in_level(key: str) -> str | None:
    """What to write instead of a key that does not exist where an office, or all of them, state their rules."""
    if "lunch" in key.lower():
        return lunch_hint()
    return "Skriv raden under ordinarie:, två mellanslag längre in." if is_weekdays(key) else None


class OfficeMap(Named):
    """The offices by name. One called as a rule is a rule that stands too far to the left."""

    def read(
        self, entries: tuple[Entry, ...], line: int, report: FileReport, words: tuple[str, ...]
    ) -> tuple[tuple[Any, Any], ...] | Failed:
        """The offices; of rules among them, nothing but where they stand is reported."""
        misplaced = [entry for entry in entries if entry.key.text in RULES_OF_AN_OFFICE]
        for entry in misplaced:
            report.error(
                entry.key.line,
                f"{quoted(entry.key.text)} står i nivå med kontoren och läses därför som ett kontor.",
                "Flytta in raden, och raderna under den, två mellanslag, så att de hör till kontoret ovanför.",
            )
        named = super().read(tuple(entry for entry in entries if entry not in misplaced), line, report, words)
        return FAILED if misplaced else named


def report_missing_hours(root: Node, report: FileReport) -> bool:
    """Report every office that has no regular hours and shares none, whatever else is wrong with the file.

    One that has days where its rules should be is told of those alone, as are hours that stand among the offices.
    """
    offices = value_of(root, "kontor")
    if _has_hours(value_of(root, "gemensamt")) or _has_hours(root) or _has_hours(offices):
        return False
    missing = [entry for entry in entries_of(offices) if _lacks_hours(entry)]
    for key, value in missing:
        empty = next((entry.key for entry in entries_of(value) if entry.key.text == "ordinarie"), None)
        what = "är tom" if empty else "saknas"
        hint = "Skriv ordinarie: följt av de vanliga tiderna, till exempel vardagar: 8-17."
        report.error((empty or key).line, f'"ordinarie" {what}.', hint)
    return bool(missing)


def _lacks_hours(office: Entry) -> bool:
    """Whether an office has no regular hours, and nothing else that is told of."""
    is_rule = office.key.text in RULES_OF_AN_OFFICE
    has_days = any(is_weekdays(entry.key.text) for entry in entries_of(office.value))
    return isinstance(office.value, Mapping) and not (is_rule or has_days or _has_hours(office.value))


def _has_hours(level: Node | None) -> bool:
    hours = value_of(level, "ordinarie")
    return hours is not None and not is_empty(hours)


def office_names(root: Node | None) -> tuple[str, ...] | None:
    """The names of the offices in oppettider.yaml, whatever is wrong with them; None when there are none to see."""
    names = (entry.key.text for entry in entries_of(value_of(root, "kontor")))
    return tuple(one_line(name) for name in names if name not in RULES_OF_AN_OFFICE) or None

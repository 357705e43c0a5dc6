"""What can be seen of oppettider.yaml whatever is wrong in it: its offices, those without hours, rules out of place."""

from __future__ import annotations

from typing import Any

from kiosk.content.schema.maps import Named
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed
from kiosk.content.schema.tables import Field
from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.plain import one_line
from kiosk.content.text.quoting import quoted
from kiosk.content.values.weekdays import is_weekdays
from kiosk.content.yaml.nodes import Entry, Mapping, Node, entries_of, entry_of, is_empty, value_of


class OfficeMap(Named):
    """The offices by name. One with the name of a rule is a rule that stands too far to the left."""

    def read(
        self, entries: tuple[Entry, ...], line: int, report: FileReport, words: tuple[str, ...]
    ) -> tuple[tuple[Any, Any], ...] | Failed:
        """The offices; a rule among them is reported, and what stands under it is not read."""
        rules = report.known.keys.of_an_office
        misplaced = [entry for entry in entries if entry.key.text in rules]
        for entry in misplaced:
            report.error(
                entry.key.line,
                f"{quoted(entry.key.text)} står i nivå med kontoren och läses därför som ett kontor.",
                "Flytta in raden, och raderna under den, två mellanslag, så att de hör till kontoret ovanför.",
            )
        named = super().read(tuple(entry for entry in entries if entry not in misplaced), line, report, words)
        return FAILED if misplaced else named


def report_missing_hours(root: Node, report: FileReport, regular: Field) -> bool:
    """Report every office that has no regular hours and shares none, whatever else is wrong with the file.

    Where days stand in the place of rules, or hours among the offices, nothing is reported: other errors say that.
    Gives whether anything was reported; `regular` is the key that is missing.
    """
    keys = report.known.keys
    offices = value_of(root, keys.offices)
    levels = (value_of(root, keys.shared), root, offices)
    if any(_has_hours(level, regular.key) for level in levels):
        return False
    missing = [entry for entry in entries_of(offices) if _lacks_hours(entry, keys)]
    for key, value in missing:
        empty = entry_of(value, regular.key)
        what = "är tom" if empty else "saknas"
        report.error((empty.key if empty else key).line, f'"{regular.key}" {what}.', regular.how_to_write)
    return bool(missing)


def _lacks_hours(office: Entry, keys: KeyNames) -> bool:
    """Whether an office has no regular hours, and nothing else that other errors are about."""
    is_rule = office.key.text in keys.of_an_office
    has_days = any(is_weekdays(entry.key.text) for entry in entries_of(office.value))
    return isinstance(office.value, Mapping) and not (is_rule or has_days or _has_hours(office.value, keys.regular))


def _has_hours(level: Node | None, regular: str) -> bool:
    hours = value_of(level, regular)
    return hours is not None and not is_empty(hours)


def office_names(root: Node | None, keys: KeyNames) -> tuple[str, ...] | None:
    """The names of the offices in oppettider.yaml, whatever is wrong with them; None when there are none to see."""
    names = (entry.key.text for entry in entries_of(value_of(root, keys.offices)))
    return tuple(one_line(name) for name in names if name not in keys.of_an_office) or None

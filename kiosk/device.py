"""device.yaml: this one machine. Where it stands, where its content is, how large its screen is, when it is lit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.content import files
from kiosk.content.keys import KEY_NAMES
from kiosk.content.problems import Problem, Refused, Severity
from kiosk.content.schema.report import FileReport, Known
from kiosk.content.schema.shapes import FAILED
from kiosk.content.schema.tables import Field, Table
from kiosk.content.schema.texts import Line, Parsed, TextShape
from kiosk.content.text.plain import plain
from kiosk.content.text.quoting import quoted
from kiosk.content.values.amounts import Amount
from kiosk.content.values.hours import hours

FOLLOW_HOURS = "följ öppettider"
ALWAYS_ON = "alltid på"


@dataclass(frozen=True, slots=True)
class Device:
    """One machine; None is not stated."""

    office: str | None = None
    """The office where it stands; not checked against the offices there are."""
    content: Path | None = None
    """The content folder; a relative path counts from the folder of device.yaml."""
    diagonal_inches: float | None = None
    lower_edge_mm: int | None = None
    """From the floor to the lower edge of the screen."""
    display_hours: str = FOLLOW_HOURS
    """`följ öppettider`, `alltid på`, or times such as `06.00-22.00`."""
    pin_hash: str | None = None
    """A salted hash; not used yet."""


def load_device(path: Path) -> tuple[Device | None, tuple[Problem, ...]]:
    """Read device.yaml: the device, None if and only if one of the problems is an error. Never raises for the file.

    All keys are optional, and so is the file: a machine without one is a Device with nothing stated, and a remark.
    """
    report = FileReport(path.name, Known(path.parent, KEY_NAMES), [])
    root = files.read(path, report, required=False)
    device = Device()
    if root is not None:
        read = DEVICE.read(root, report)
        device = device if read is FAILED else read
    elif not report.problems:
        report.remark(0, "Det står inget om den här datorn.", f'Skriv uppgifterna i "{path}".')
    problems = tuple(sorted(report.problems))
    failed = any(problem.severity is Severity.ERROR for problem in problems)
    return None if failed else device, problems


class _Folder(TextShape[Path]):
    """A folder on this machine or on a share; a relative path counts from the file that names it."""

    def value(self, text: str, report: FileReport) -> Path:
        return report.known.folder / text


def _inches(text: str) -> float:
    match = _INCHES.fullmatch(plain(text))
    inches = float(match[1].replace(",", ".")) if match else 0
    if not 5 <= inches <= 150:
        raise Refused(f"{quoted(text)} är ingen skärmstorlek.", "Skriv skärmens diagonal, till exempel 43 tum.")
    return inches


_INCHES = re.compile('([0-9]{1,3}(?:[.,][0-9]{1,2})?) ?(?:tum|")?')


def _display_hours(text: str) -> str:
    if (words := plain(text)) in (FOLLOW_HOURS, ALWAYS_ON):
        return words
    try:
        if hours(text):
            return words
    except Refused as refused:
        if words[:1].isdecimal():
            raise Refused(refused.message, _DISPLAY_HOURS_HINT) from None
    raise Refused(f"{quoted(text)} är ingen skärmtid.", _DISPLAY_HOURS_HINT)


_DISPLAY_HOURS_HINT = f"Skriv {FOLLOW_HOURS}, {ALWAYS_ON} eller en tid, till exempel 06.00-22.00."


def _pin_hash(text: str) -> str:
    if re.fullmatch("[A-Za-z0-9$./+=,:_-]{32,300}", text) is None:
        raise Refused(
            "Pinkoden ska inte stå här i klartext.", "Ta bort raden; den här versionen använder ingen pinkod."
        )
    return text


def _device(screen: Mapping[str, Any] = MappingProxyType({}), **values: Any) -> Device:
    return Device(**values, **screen)


SCREEN = Table[dict[str, Any]](
    Field("diagonal", "diagonal_inches", Parsed(_inches, "43 tum"), "Skärmens diagonal, till exempel 43 tum."),
    Field("underkant", "lower_edge_mm", Parsed(Amount("mm", 0, 3000)), "Från golvet till skärmens underkant: 700 mm."),
    build=dict,
)
DEVICE = Table(
    Field("kontor", "office", Line(80), "Kontoret där skärmen står; det visas först."),
    Field("innehåll", "content", _Folder(), "Mappen med innehållet."),
    Field("skärm", "screen", SCREEN, "Skärmens mått."),
    Field("skärmtid", "display_hours", Parsed(_display_hours, FOLLOW_HOURS), "När skärmen lyser."),
    Field("pinkod", "pin_hash", Parsed(_pin_hash, "$scrypt$…"), "En saltad hash av pinkoden; används inte ännu."),
    build=_device,
)
"""The keys of device.yaml."""

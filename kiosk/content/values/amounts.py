"""Amounts with a unit: `12 sekunder`, `1 timme`, `700 mm`."""

from __future__ import annotations

import re
from collections.abc import Mapping as Words
from typing import Final

from kiosk.content.problems import Refused
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.texts import TextShape
from kiosk.content.text.plain import plain
from kiosk.content.text.quoting import quoted


class Amount(TextShape[int]):
    """A whole number from `low` to `high`, in `unit` where no other unit is written."""

    def __init__(self, unit: str, low: int, high: int) -> None:
        self.unit = unit
        self.low = low
        self.high = high

    def value(self, text: str, report: FileReport) -> int:  # noqa: ARG002
        """The number, in `unit`. Raises Refused."""
        sizes = _UNITS[self.unit]
        hint = f"Skriv mellan {self.low} och {self.high} {self.unit}."
        match = _AMOUNT.fullmatch(plain(text))
        if match is None or (match[2] or self.unit) not in sizes:
            raise Refused(f"{quoted(text)} är inget antal {self.unit}.", hint)
        size = sizes[match[2] or self.unit]
        number = float(match[1].replace(",", ".")) * size
        if not self.low <= number <= self.high:
            raise Refused(f"{quoted(text)} är för {'lite' if number < self.low else 'mycket'}.", hint)
        return round(number)


_AMOUNT = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,2})?) ?([a-zåäö]*)")
_UNITS: Final[Words[str, Words[str, int]]] = {
    "sekunder": {"sekunder": 1, "sekund": 1, "sek": 1, "s": 1, "minuter": 60, "minut": 60, "min": 60},
    "minuter": {"minuter": 1, "minut": 1, "min": 1, "timmar": 60, "timme": 60, "tim": 60},
    "mm": {"mm": 1, "millimeter": 1, "cm": 10, "centimeter": 10},
}

"""Amounts with a unit: `12 sekunder`, `1 timme`, `700 mm`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.content.problems import Refused
from kiosk.content.text.plain import plain
from kiosk.content.text.quoting import quoted

_AMOUNT = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,2})?) ?([a-zåäö]*)")
_UNITS: Final[Mapping[str, Mapping[str, int]]] = {
    "sekunder": {"sekunder": 1, "sekund": 1, "sek": 1, "s": 1, "minuter": 60, "minut": 60, "min": 60},
    "minuter": {"minuter": 1, "minut": 1, "min": 1, "timmar": 60, "timme": 60, "tim": 60},
    "mm": {"mm": 1, "millimeter": 1, "cm": 10, "centimeter": 10},
}


@dataclass(frozen=True, slots=True)
class Amount:
    """A parser of whole numbers from `low` to `high`, in `unit` where no other unit is written."""

    unit: str
    low: int
    high: int

    def __call__(self, text: str) -> int:
        """The number, in `unit`. Raises Refused."""
        sizes = _UNITS[self.unit]
        hint = f"Skriv mellan {self.low} och {self.high} {self.unit}."
        match = _AMOUNT.fullmatch(plain(text))
        if match is None or (match[2] or self.unit) not in sizes:
            raise Refused(f"{quoted(text)} är inget antal {self.unit}.", hint)
        number = float(match[1].replace(",", ".")) * sizes[match[2] or self.unit]
        if not self.low <= number <= self.high:
            raise Refused(f"{quoted(text)} är för {'lite' if number < self.low else 'mycket'}.", hint)
        return round(number)

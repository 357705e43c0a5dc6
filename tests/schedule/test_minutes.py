"""Every minute of a year at the two real offices, asked of the engine, of the door and of opening-hours-py."""

from datetime import date

import pytest

from .minutes import mismatches
from .offices import OFFICES


@pytest.mark.parametrize("name", ["Stadshuset", "Stadsporten"])
def test_every_minute_of_2026(name: str):
    minutes, found = mismatches(OFFICES[name], date(2026, 1, 1), date(2026, 12, 31))
    assert minutes == 365 * 24 * 60
    assert not found

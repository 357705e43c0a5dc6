"""Every minute of a year at the two real offices, asked of the engine, of the door and of opening-hours-py."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.loader import load
from kiosk.paths import find_paths
from kiosk.schedule.rules import OfficeRules
from tests.conftest import CONTENT
from tests.support.minutes import mismatches
from tests.support.offices import OFFICES

REAL = [OFFICES["Stadshuset"], OFFICES["Stadsporten"]]


def test_the_real_offices_are_those_that_are_shipped():
    def without_names(office: OfficeRules) -> OfficeRules:
        return replace(office, seasons=tuple(replace(season, name=()) for season in office.seasons))

    content = load(CONTENT, find_paths().icon_names()).content
    assert content is not None
    assert [without_names(office.rules) for office in content.offices] == [without_names(office) for office in REAL]


@pytest.mark.proof
@pytest.mark.parametrize("office", REAL, ids=lambda office: office.name)
def test_every_minute_of_2026(office: OfficeRules):
    minutes, found = mismatches(office, date(2026, 1, 1), date(2026, 12, 31))
    assert minutes == 365 * 24 * 60
    assert not found

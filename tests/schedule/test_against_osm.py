"""Any schedule at all, over six years: every transition is the one that other evaluators give.

What OpenStreetMap can say goes to opening-hours-py, a library that reads the expressions of OpenStreetMap; the
whole grammar to the reader at the door. The schedules are the same in every run; to draw others, and more of them:
`KIOSK_EXAMPLES=2000 pytest tests/schedule/test_against_osm.py`.
"""

import os
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings

from kiosk.schedule.rules import Office
from kiosk.schedule.timeline import ZONE, State

from .by_the_minute import door_changes
from .engine import opening_hours
from .offices import OFFICES
from .osm import evaluator, is_expressible, library_changes, osm_rules, transitions
from .strategies import expressible_offices, offices

FIRST, LAST = date(2025, 1, 1), date(2030, 12, 31)
START, END = (datetime(year, 1, 1, tzinfo=ZONE) for year in (2025, 2031))

EXAMPLES = int(os.environ.get("KIOSK_EXAMPLES", "0"))
drawn = settings(
    deadline=None,
    max_examples=EXAMPLES or 40,
    derandomize=not EXAMPLES,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def ours(office: Office) -> list[tuple[datetime, bool]]:
    rows = opening_hours(office, FIRST, LAST).changes(START, END)
    assert all(row.status.state is not State.UNKNOWN for row in rows)
    return transitions((row.at, row.status.state is State.OPEN) for row in rows)


def theirs(office: Office) -> list[tuple[datetime, bool]]:
    return transitions(library_changes(evaluator(office), START, END))


@pytest.mark.parametrize(
    "office", [office for office in OFFICES.values() if is_expressible(office)], ids=lambda o: o.name
)
def test_the_offices_of_the_cases(office: Office):
    assert ours(office) == theirs(office)


@drawn
@given(expressible_offices)
def test_every_transition_is_the_library_s(office: Office):
    assert ours(office) == theirs(office), osm_rules(office)


@drawn
@given(offices)
def test_every_transition_is_the_door_s(office: Office):
    assert ours(office) == transitions(door_changes(office, FIRST, LAST))

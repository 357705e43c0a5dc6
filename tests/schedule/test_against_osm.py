"""Any schedule at all, over six years: every transition is the one that other evaluators give.

Schedules that OpenStreetMap can express are compared with opening-hours-py, a library that reads its expressions, and
the whole grammar with `by_the_minute`. The schedules are the same in every run, and a failing one is shown as it is. To
draw more and other ones, and to shrink a failing one, which takes minutes:
`KIOSK_EXAMPLES=2000 pytest tests/schedule/test_against_osm.py`.
"""

import os
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import (
    ClosedAllDay,
    DatePeriod,
    MonthDay,
    NamedDay,
    OfficeRules,
    Season,
    ShortenedDay,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)
from kiosk.schedule.status import State
from kiosk.schedule.timeline import ZONE
from tests.support.by_the_minute import door_changes
from tests.support.offices import OFFICES, all_days, exception, office, opens, shuts
from tests.support.osm import evaluator, is_expressible, library_changes, osm_rules, transitions
from tests.support.strategies import expressible_offices, offices

FIRST, LAST = date(2025, 1, 1), date(2030, 12, 31)
START, END = (datetime(year, 1, 1, tzinfo=ZONE) for year in (2025, 2031))

EXAMPLES = int(os.environ.get("KIOSK_EXAMPLES", "0"))
drawn = settings(
    deadline=None,
    max_examples=EXAMPLES or 30,
    derandomize=not EXAMPLES,
    phases=[Phase.generate, *([Phase.shrink] if EXAMPLES else [])],
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)


LEAP_DAY, NEW_YEARS_DAY = MonthDay(2, 29), MonthDay(1, 1)

# What is too seldom drawn.
RARE = (
    office(
        "Skottdagen",
        all_days("8-17"),
        seasons=(Season((), YearlyPeriod(LEAP_DAY, MonthDay(3, 5)), all_days("9-12")),),
        exceptions=(
            exception(LEAP_DAY, opens("10-11")),
            exception(YearlyPeriod(MonthDay(2, 25), LEAP_DAY), shuts("11-12")),
        ),
    ),
    office("Skottdag till skottdag", seasons=(Season((), YearlyPeriod(LEAP_DAY, LEAP_DAY), all_days("9-12")),)),
    office(
        "Från skottdagen", seasons=(Season((), YearlyPeriod(LEAP_DAY, NEW_YEARS_DAY), all_days("9-12"), Weeks.EVEN),)
    ),
    office(
        "Ett år före varje år",
        exceptions=(
            exception(MonthDay(3, 10), opens("9-10")),
            exception(date(2026, 3, 10), opens("10-11")),
            exception(date(2026, 3, 10), opens("11-12")),
            exception(MonthDay(3, 10), ClosedAllDay()),
        ),
    ),
    office(
        "Ett års period före varje års",
        exceptions=(
            exception(WeekPeriod(11, 12), opens("9-10")),
            exception(YearlyPeriod(MonthDay(3, 1), MonthDay(3, 31)), opens("8-9")),
            exception(DatePeriod(date(2026, 3, 10), date(2026, 3, 20)), opens("10-11")),
        ),
    ),
    office("Vecka 53", seasons=(Season((), WeekPeriod(53, 53), all_days("9-12")),)),
    office("Udda jul", seasons=(Season((), WeekPeriod(51, 2), all_days("9-12"), Weeks.ODD),)),
    office("Röda dagar öppet", all_days("8-17"), closed_red_days=False),
    office("Öppet julafton", all_days("8-17"), closed_eves=frozenset({NamedDay.MIDSUMMER_EVE})),
    *(
        office(
            f"Trettondagsafton till {eve}, klämdag till {bridge_day}",  # both on 5 January 2026
            shortened_days=(
                ShortenedDay(NamedDay.EPIPHANY_EVE, eve * 60),
                ShortenedDay(NamedDay.BRIDGE_DAY, bridge_day * 60),
            ),
        )
        for eve, bridge_day in ((12, 15), (15, 12))
    ),
    *(
        office(f"{day} till 15", all_days("8-17"), shortened_days=(ShortenedDay(day, 900),), closed_eves=frozenset())
        for day in NamedDay
    ),
    *(
        office(f"{written} när klockan ställs om", all_days(written), closed_red_days=False)
        for written in ("1-4", "1-2.30", "2.30-4", "2-3", "2.10-2.50", "1-2.15, 2.45-4", "3-4", "0-2, 3-24", "0-24")
    ),
)


def ours(office: OfficeRules) -> list[tuple[datetime, bool]]:
    rows = list(OpeningHours(office).changes(START, END))
    assert all(row.status.state is not State.UNKNOWN for row in rows)
    return transitions((row.at, row.status.state is State.OPEN) for row in rows)


def theirs(office: OfficeRules) -> list[tuple[datetime, bool]]:
    return transitions(library_changes(evaluator(office), START, END))


OFTEN = [
    pytest.param(office, marks=[pytest.mark.proof] if number > 1 else [])
    for number, office in enumerate(OFFICES.values())
]


@pytest.mark.parametrize("office", [*OFTEN, *RARE], ids=lambda office: office.name)
def test_offices_with_one_thing_about_them(office: OfficeRules):
    assert ours(office) == transitions(door_changes(office, FIRST, LAST))
    if is_expressible(office):
        assert ours(office) == theirs(office), osm_rules(office)


@pytest.mark.proof
@drawn
@given(expressible_offices)
def test_every_transition_is_the_library_s(office: OfficeRules):
    assert ours(office) == theirs(office), osm_rules(office)


@pytest.mark.proof
@drawn
@given(offices)
def test_every_transition_is_the_door_s(office: OfficeRules):
    assert ours(office) == transitions(door_changes(office, FIRST, LAST))

"""How long opening hours take: `pytest tests/bench/test_schedule.py --benchmark-enable`.

Bounds (median): a lookup 1 µs and a fifth of what opening-hours-py takes for the next change by the same rules in the
same run, building 400 days 10 ms.
"""

from datetime import date, datetime, timedelta

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import (
    DatePeriod,
    HoursException,
    Interval,
    MonthDay,
    NamedDay,
    OfficeRules,
    Season,
    SetHours,
    ShortenedDay,
    Week,
    YearlyPeriod,
)
from kiosk.schedule.timeline import ZONE
from tests.support.offices import timeline_of
from tests.support.osm import evaluator

DAY = date(2026, 9, 3)
NOW = datetime(2026, 9, 3, 15, tzinfo=ZONE)
CLOSES = datetime(2026, 9, 3, 17, tzinfo=ZONE)
DAYS = 400
# So many in one measurement that the timer's own time does not count.
MANY = {"rounds": 300, "iterations": 1000, "warmup_rounds": 3}


def workdays(start: int, end: int) -> Week:
    return Week(*[(Interval(start * 60, end * 60),)] * 5)


STADSHUSET = OfficeRules(
    "Stadshuset",
    workdays(8, 17),
    seasons=(Season((("sv", "Sommartid"),), YearlyPeriod(MonthDay(6, 24), MonthDay(8, 19)), workdays(8, 16)),),
    closed_eves=frozenset({NamedDay.MIDSUMMER_EVE, NamedDay.CHRISTMAS_EVE, NamedDay.NEW_YEARS_EVE}),
)

# More rules than an office is likely to have: split days, two seasons, every eve shortened, twenty exceptions.
MANY_RULES = OfficeRules(
    "Biblioteket",
    Week(*[(Interval(480, 720), Interval(780, 1080))] * 6),
    seasons=(
        *STADSHUSET.seasons,
        Season((("sv", "Vintertid"),), YearlyPeriod(MonthDay(11, 1), MonthDay(3, 31)), workdays(9, 15)),
    ),
    exceptions=tuple(
        HoursException(when, SetHours((Interval(600, 840),)), (("sv", "Kortare dag"),))
        for month in range(1, 11)
        for when in (date(2026, month, 12), DatePeriod(date(2027, month, 1), date(2027, month, 9)))
    ),
    shortened_days=tuple(ShortenedDay(day, 900) for day in NamedDay),
)


def bounded(benchmark: BenchmarkFixture, seconds: float) -> None:
    """Hold the median to its bound; with benchmarks disabled there is none to look at."""
    if benchmark.stats is not None:
        assert benchmark.stats.stats.median <= seconds


@pytest.fixture(scope="module")
def library_medians() -> list[float]:
    """What opening-hours-py took in this run, in seconds; empty with benchmarks disabled."""
    return []


def test_lookup_by_opening_hours_py(benchmark: BenchmarkFixture, library_medians: list[float]):
    assert benchmark.pedantic(evaluator(STADSHUSET).next_change, (NOW,), **MANY) == CLOSES
    if benchmark.stats is not None:
        library_medians.append(benchmark.stats.stats.median)


def test_lookup(benchmark: BenchmarkFixture, library_medians: list[float]):
    engine = OpeningHours(STADSHUSET)
    status = benchmark.pedantic(engine.at, (NOW,), **MANY)
    assert status.until == CLOSES
    bounded(benchmark, 1e-6)
    for median in library_medians:
        bounded(benchmark, median / 5)


@pytest.mark.parametrize("office", [STADSHUSET, MANY_RULES], ids=lambda office: office.name)
def test_building_400_days(benchmark: BenchmarkFixture, office: OfficeRules):
    timeline = benchmark(timeline_of, office, DAY, DAYS)
    assert len(timeline.instants) > DAYS
    bounded(benchmark, 10e-3)


def test_first_answer_of_an_office(benchmark: BenchmarkFixture):
    """Some weeks are laid out before the first answer."""
    assert benchmark(lambda: OpeningHours(MANY_RULES).at(NOW)).until is not None
    bounded(benchmark, 3e-3)


def test_deviations_of_a_year(benchmark: BenchmarkFixture):
    opening_hours = OpeningHours(STADSHUSET)
    assert len(benchmark(lambda: list(opening_hours.deviations(DAY, DAY + timedelta(days=DAYS))))) > 5
    bounded(benchmark, 20e-3)

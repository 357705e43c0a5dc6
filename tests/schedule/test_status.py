"""The questions the screens ask."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.schedule.rules import ClosedAllDay, DatePeriod, NamedDay, ShortenedDay
from kiosk.schedule.status import (
    UNKNOWN,
    ZONE,
    Rule,
    State,
    Status,
    days,
    is_closing_soon,
    next_deviation,
    next_deviations,
    status_at,
    timeline_around,
)

from .offices import OFFICES, all_days, exception, hours, office, opens, shuts

STADSHUSET = OFFICES["Stadshuset"]
NOW = datetime(2026, 3, 10, 16, 30, tzinfo=ZONE)


def test_status_at():
    status = status_at(STADSHUSET, NOW)
    assert status == Status(State.OPEN, (), datetime(2026, 3, 10, 7, tzinfo=UTC), datetime(2026, 3, 10, 16, tzinfo=UTC))
    assert status_at(STADSHUSET, NOW.astimezone(UTC)) is status


def test_status_at_refuses_naive_times():
    with pytest.raises(ValueError, match="aware"):
        status_at(STADSHUSET, datetime(2026, 3, 10, 8))  # noqa: DTZ001


def test_the_timeline_is_kept_for_the_local_date():
    timeline_around.cache_clear()
    noon = datetime(2026, 3, 10, 12, tzinfo=ZONE)
    assert status_at(STADSHUSET, noon) is status_at(STADSHUSET, noon.replace(hour=13))
    assert timeline_around.cache_info().misses == 1
    status_at(STADSHUSET, datetime(2026, 3, 10, 23, 30, tzinfo=UTC))  # already the 11th in Sweden
    assert timeline_around.cache_info().misses == 2


def test_an_office_that_never_changes_is_looked_at_a_year_around():
    always = office("Alltid", all_days("0-24"), closed_red_days=False, closed_eves=frozenset())
    assert status_at(always, NOW) == Status(State.OPEN)


def test_a_closure_of_most_of_a_year_has_both_ends():
    closed = exception(DatePeriod(date(2026, 3, 2), date(2027, 1, 31)), ClosedAllDay(), "Ombyggnad")
    status = status_at(office("Badhuset", exceptions=(closed,)), datetime(2026, 9, 1, 12, tzinfo=ZONE))
    assert status == Status(
        State.CLOSED,
        (("sv", "Ombyggnad"),),
        datetime(2026, 2, 27, 16, tzinfo=UTC),
        datetime(2027, 2, 1, 7, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("minutes_left", "limit", "soon"),
    [(31, 30, False), (30, 30, True), (1, 30, True), (0, 30, False), (-1, 30, False), (1, 0, False)],
)
def test_is_closing_soon(minutes_left: int, limit: int, soon: bool):
    status = status_at(STADSHUSET, NOW)
    assert status.until is not None
    assert is_closing_soon(status, status.until - timedelta(minutes=minutes_left), limit) is soon


@pytest.mark.parametrize("status", [UNKNOWN, Status(State.OPEN), Status(State.CLOSED, until=NOW)])
def test_nothing_else_closes_soon(status: Status):
    assert not is_closing_soon(status, NOW - timedelta(minutes=1), 30)


def test_days():
    week = days(STADSHUSET, date(2026, 6, 17), 4)
    assert [day.date.day for day in week] == [17, 18, 19, 20]
    assert [day.hours for day in week] == [hours("8-17"), hours("8-17"), (), ()]
    assert [day.rule for day in week] == [Rule.REGULAR, Rule.REGULAR, Rule.CLOSED_EVE, Rule.RED_DAY]
    assert days(STADSHUSET, date(2026, 6, 17), 0) == ()


def test_next_deviation():
    day = next_deviation(STADSHUSET, date(2026, 3, 10))
    assert day is not None
    assert (day.date, day.hours, day.reason[0]) == (date(2026, 4, 3), (), ("sv", "Långfredagen"))


def test_next_deviation_is_later_than_the_date_asked():
    day = next_deviation(STADSHUSET, date(2026, 4, 3))
    assert day is not None
    assert day.date == date(2026, 4, 6)


def test_red_days_that_take_no_hours_are_no_deviation():
    """After 14 May 2026 come Pingstdagen (Sunday) and Nationaldagen (Saturday), then midsommarafton."""
    day = next_deviation(STADSHUSET, date(2026, 5, 14))
    assert day is not None
    assert (day.date, day.rule) == (date(2026, 6, 19), Rule.CLOSED_EVE)


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ({"exceptions": (exception(date(2026, 3, 15), opens("8-20"), "Val"),)}, date(2026, 3, 15)),
        ({"exceptions": (exception(date(2026, 3, 12), shuts("9-10"), "Möte"),)}, date(2026, 3, 12)),
        ({"exceptions": (exception(date(2026, 3, 12), opens("8-17"), "Som vanligt"),)}, date(2026, 4, 3)),
        ({"shortened_days": (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 900),)}, date(2026, 4, 2)),
    ],
)
def test_deviations_of_every_kind(rules: dict[str, object], found: date):
    day = next_deviation(office("Kontoret", **rules), date(2026, 3, 10))
    assert day is not None
    assert day.date == found


def test_next_deviation_looks_no_further_than_told():
    assert next_deviation(STADSHUSET, date(2026, 3, 10), within_days=23) is None
    assert next_deviation(STADSHUSET, date(2026, 3, 10), within_days=24) is not None
    assert next_deviation(OFFICES["Alltid"], date(2026, 3, 10)) is None


def test_deviations_in_a_row_come_together():
    def dates(after: date) -> list[date]:
        return [day.date for day in next_deviations(STADSHUSET, after)]

    assert dates(date(2026, 12, 1)) == [date(2026, 12, 24), date(2026, 12, 25)]
    assert dates(date(2026, 3, 1)) == [date(2026, 4, 3), date(2026, 4, 6)], "the weekend between is closed as ever"
    assert dates(date(2026, 5, 2)) == [date(2026, 5, 14)], "the Friday after is open"


def test_no_deviations():
    assert next_deviations(office("Aldrig", all_days("")), NOW.date()) == ()


def test_deviations_with_other_hours_do_not_belong_together():
    short = exception(date(2026, 12, 23), opens("8-12"))
    rows = next_deviations(office("Kort", exceptions=(short,)), date(2026, 12, 1))
    assert [day.date for day in rows] == [date(2026, 12, 23)]

"""The questions the screens ask: open now, until when, and why. Deviations have a file of their own."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from kiosk.language.day_names import reason_alone
from kiosk.schedule import opening_hours
from kiosk.schedule.day import Cause, Rule
from kiosk.schedule.opening_hours import Change, OpeningHours
from kiosk.schedule.reasons import RedDay, RedDays
from kiosk.schedule.rules import (
    ClosedAllDay,
    MonthDay,
    Season,
    Week,
    WeekPeriod,
    YearlyPeriod,
)
from kiosk.schedule.status import UNKNOWN, State, Status
from kiosk.schedule.timeline import ZONE
from tests.support.languages import SV
from tests.support.offices import (
    OFFICES,
    all_days,
    closed_between,
    exception,
    hours,
    office,
    opens,
    text,
    workdays,
)

STADSHUSET = OFFICES["Stadshuset"]


def utc(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def local(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=ZONE)


def test_status_with_its_cause_and_ends():
    hours_of = OpeningHours(STADSHUSET)
    status = hours_of.at(local("2026-03-10T16:30"))
    assert status == Status(State.OPEN, Cause.ORDINARY, since=utc("2026-03-10T07:00"), until=utc("2026-03-10T16:00"))
    assert hours_of.at(utc("2026-03-10T15:30")) is status


def test_naive_times_are_refused():
    hours_of = OpeningHours(STADSHUSET)
    with pytest.raises(ValueError, match="aware"):
        hours_of.at(datetime(2026, 3, 10, 8))  # noqa: DTZ001
    with pytest.raises(ValueError, match="aware"):
        next(hours_of.changes(datetime(2026, 3, 10, 8), datetime(2026, 3, 11)))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("at", "state", "cause", "reason", "season"),
    [
        ("2026-03-10T07:00", "closed", Cause.OUTSIDE_HOURS, "", ""),
        ("2026-03-10T12:00", "open", Cause.ORDINARY, "", ""),
        ("2026-03-14T12:00", "closed", Cause.WEEKEND, "", ""),
        ("2026-07-01T12:00", "open", Cause.SEASON, "", "Sommartid"),
        ("2026-06-18T20:00", "closed", Cause.OUTSIDE_HOURS, "", ""),
        ("2026-06-19T12:00", "closed", Cause.EVE, "Midsommarafton", ""),
        ("2026-06-20T12:00", "closed", Cause.RED_DAY, "Midsommardagen", ""),
        ("2026-06-21T12:00", "closed", Cause.WEEKEND, "", ""),
        ("2026-06-22T07:59", "closed", Cause.OUTSIDE_HOURS, "", ""),
    ],
)
def test_every_stretch_knows_why(at, state, cause, reason, season):
    status = OpeningHours(STADSHUSET).at(local(at))
    said = reason_alone(status.reason, SV), dict(status.season).get("sv", "")
    assert (status.state, status.cause, *said) == (state, cause, reason, season)


def test_the_ends_are_those_of_the_state_whatever_the_cause():
    hours_of = OpeningHours(STADSHUSET)
    for at in ("2026-06-18T20:00", "2026-06-19T12:00", "2026-06-20T12:00", "2026-06-21T12:00", "2026-06-22T07:59"):
        status = hours_of.at(local(at))
        assert (status.since, status.until) == (utc("2026-06-18T15:00"), utc("2026-06-22T06:00"))


def test_new_year_is_looked_across():
    hours_of = OpeningHours(STADSHUSET)
    status = hours_of.at(local("2026-12-31T12:00"))
    assert (status.since, status.until) == (utc("2026-12-30T16:00"), utc("2027-01-04T07:00"))
    assert hours_of.at(local("2027-01-01T12:00")).since == utc("2026-12-30T16:00")


@pytest.mark.parametrize(
    ("first", "last", "since", "until"),
    [
        ("2026-07-01", "2026-07-30", "2026-06-30T15:00", "2026-07-31T06:00"),
        ("2026-03-02", "2027-01-31", "2026-02-27T16:00", "2027-02-01T07:00"),
        ("2019-01-01", "2035-12-31", "2018-12-28T16:00", "2036-01-02T07:00"),
        ("2000-01-01", "2100-12-31", "1999-12-30T16:00", "2101-01-03T07:00"),
    ],
)
def test_no_closure_is_too_long_to_see_its_ends(first, last, since, until):
    """1 January of 2036 and the first weekend of 2101 are closed as ever."""
    status = closed_between(first, last).at(local("2026-07-15T12:00"))
    assert (status.state, status.reason) == (State.CLOSED, text("Ombyggnad"))
    assert (status.since, status.until) == (utc(since), utc(until))


def test_rules_that_come_together_once_in_many_years():
    """Week 53, and only on its Friday: 2026 and then 2032."""
    week_53 = Season(text("Vecka 53"), WeekPeriod(53, 53), Week(fri=hours("8-12")))
    rare = OpeningHours(
        office("Sällan", all_days(""), seasons=(week_53,), closed_red_days=False, closed_eves=frozenset())
    )
    status = rare.at(local("2027-06-01T12:00"))
    assert (status.since, status.until) == (utc("2027-01-01T11:00"), utc("2032-12-31T07:00"))


@pytest.mark.parametrize(
    "never",
    [
        OFFICES["Aldrig"],
        office("Förbi", all_days(""), exceptions=(exception(date(2020, 3, 10), opens("8-12")),)),
        office(
            "Röda dagar",
            all_days(""),
            seasons=(Season((), YearlyPeriod(MonthDay(12, 25), MonthDay(12, 26)), workdays("8-9")),),
        ),
    ],
    ids=lambda each: each.name,
)
def test_an_office_that_never_opens_says_so(never):
    status = OpeningHours(never).at(local("2026-03-10T10:00"))
    assert (status.state, status.cause, status.until) == (State.CLOSED, Cause.OUTSIDE_HOURS, None)


def test_an_office_that_never_closes_says_so():
    assert OpeningHours(OFFICES["Alltid"]).at(local("2026-03-29T03:00")) == Status(State.OPEN, Cause.ORDINARY)


def test_what_never_changes_is_seen_without_looking(monkeypatch):
    """Some weeks are laid out for the causes, which may change, and no more."""
    built = []
    real = opening_hours.build_timeline
    monkeypatch.setattr(opening_hours, "build_timeline", lambda *args: built.append(args[2]) or real(*args))
    OpeningHours(OFFICES["Aldrig"]).at(local("2026-03-10T10:00"))
    OpeningHours(OFFICES["Alltid"]).at(local("2026-03-10T10:00"))
    OpeningHours(STADSHUSET).at(local("2026-03-10T10:00"))
    assert built == [59, 59, 59]


def test_never_open_changes_only_its_cause():
    never = OpeningHours(OFFICES["Aldrig"])
    assert never.at(local("2026-04-03T10:00")).reason == RedDays((RedDay.GOOD_FRIDAY,))
    assert never.at(local("2026-04-04T10:00")).cause is Cause.WEEKEND


def test_what_was_asked_before_makes_no_difference():
    """Set the clock back, and the answer goes back."""
    hours_of = OpeningHours(STADSHUSET)
    instants = [local(f"{year}-{month}-10T12:00") for year in (2026, 2060, 1970, 2027, 2026) for month in ("01", "12")]
    assert [hours_of.at(now) for now in instants] == [OpeningHours(STADSHUSET).at(now) for now in instants]


@pytest.mark.parametrize("year", [2, 9990])
def test_nothing_is_known_where_the_calendar_ends(year):
    assert OpeningHours(STADSHUSET).at(datetime(year, 3, 10, tzinfo=UTC)) is UNKNOWN


def test_rules_where_the_calendar_ends_do_no_harm():
    far = office(
        "Fjärran", exceptions=(exception(date(9999, 12, 31), ClosedAllDay()), exception(date(1, 1, 1), opens("8-9")))
    )
    assert OpeningHours(far).at(local("2026-03-10T12:00")).state is State.OPEN


# Changes


def test_changes():
    hours_of = OpeningHours(STADSHUSET)
    rows = list(hours_of.changes(local("2026-06-18T12:00"), local("2026-06-22T16:00")))
    assert rows == [
        Change(utc("2026-06-18 10:00"), hours_of.at(local("2026-06-18T12:00"))),
        Change(utc("2026-06-18 15:00"), hours_of.at(local("2026-06-18T17:00"))),
        Change(utc("2026-06-22 06:00"), hours_of.at(local("2026-06-22T08:00"))),
    ]
    assert [row.status.state for row in rows] == [State.OPEN, State.CLOSED, State.OPEN]


def test_changes_leave_out_one_at_the_end():
    hours_of, start = OpeningHours(STADSHUSET), local("2026-03-10T08:00")
    assert len(list(hours_of.changes(start, local("2026-03-10T17:00")))) == 1
    assert len(list(hours_of.changes(start, local("2026-03-10T17:00:01")))) == 2
    assert len(list(hours_of.changes(start, start))) == 1


def test_changes_of_what_never_changes():
    never = OpeningHours(OFFICES["Aldrig"])
    assert [row.status.state for row in never.changes(utc("2026-01-01"), utc("2027-01-01"))] == [State.CLOSED]


def test_changes_of_six_years_are_in_order():
    hours_of = OpeningHours(STADSHUSET)
    rows = list(hours_of.changes(local("2025-01-01T00:00"), local("2031-01-01T00:00")))
    assert all(a.at < b.at and a.status.state is not b.status.state for a, b in pairwise(rows))
    assert rows[-1].at - rows[0].at > timedelta(days=2180)


# Days


def test_days():
    week = OpeningHours(STADSHUSET).days(date(2026, 6, 17), 4)
    assert [day.date.day for day in week] == [17, 18, 19, 20]
    assert [day.hours for day in week] == [hours("8-17"), hours("8-17"), (), ()]
    assert [day.rule for day in week] == [Rule.REGULAR, Rule.REGULAR, Rule.CLOSED_EVE, Rule.RED_DAY]
    assert OpeningHours(STADSHUSET).days(date(2026, 6, 17), 0) == ()
    assert OpeningHours(STADSHUSET).day(date(2026, 6, 17)) == week[0]

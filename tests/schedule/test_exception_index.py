"""Exceptions: one date, every year, a range, and holes in the day."""

from collections.abc import Callable
from datetime import date

import pytest

from kiosk.schedule.day import Rule
from kiosk.schedule.rules import (
    ClosedAllDay,
    DatePeriod,
    HoursException,
    MonthDay,
    NamedDay,
    Period,
    WeekPeriod,
    YearlyPeriod,
)
from tests.support.days import EPIPHANY, MARCH, MAUNDY_THURSDAY, TUESDAY, resolve, shorten
from tests.support.offices import exception, opens, shuts


@pytest.mark.parametrize("when", [EPIPHANY, MonthDay(1, 6)])
def test_one_date_opens_a_closed_day(when: date | MonthDay):
    assert resolve(EPIPHANY, exception(when, opens("10-12"), "Öppet hus")) == (
        "10-12",
        Rule.DATE_EXCEPTION,
        "Öppet hus",
    )


def test_one_date_without_reason_does_not_keep_the_name_of_the_red_day():
    assert resolve(EPIPHANY, exception(EPIPHANY, opens("10-12"))) == ("10-12", Rule.DATE_EXCEPTION, "")


def test_one_date_closes_an_open_day():
    assert resolve(TUESDAY, exception(TUESDAY, ClosedAllDay(), "Planering")) == ("", Rule.DATE_EXCEPTION, "Planering")


@pytest.mark.parametrize("when", [MARCH, YearlyPeriod(MonthDay(3, 1), MonthDay(3, 31)), WeekPeriod(11, 11)])
def test_range_sets_and_closes_open_days(when: Period):
    assert resolve(TUESDAY, exception(when, opens("9-18"), "Mars")) == ("9-18", Rule.RANGE_EXCEPTION, "Mars")
    assert resolve(TUESDAY, exception(when, ClosedAllDay(), "Mars")) == ("", Rule.RANGE_EXCEPTION, "Mars")


def test_range_with_hours_opens_no_closed_day():
    winter = DatePeriod(date(2026, 12, 21), date(2027, 1, 8))
    stated = exception(winter, opens("9-15"), "Jul")
    assert resolve(date(2026, 12, 27), stated) == ("", Rule.REGULAR, "")
    assert resolve(EPIPHANY, stated) == ("", Rule.RED_DAY, "Trettondedag jul")
    assert resolve(date(2026, 12, 24), stated) == ("", Rule.CLOSED_EVE, "Julafton")


def test_range_goes_before_a_shortened_day_and_a_red_day():
    shortened = shorten((NamedDay.MAUNDY_THURSDAY, 12))
    easter = DatePeriod(MAUNDY_THURSDAY, date(2026, 4, 6))
    stated = exception(easter, opens("9-15"), "Påsk")
    assert resolve(MAUNDY_THURSDAY, stated, shortened_days=shortened) == ("9-15", Rule.RANGE_EXCEPTION, "Påsk")
    closed = exception(easter, ClosedAllDay(), "Påsklov")
    assert resolve(date(2026, 4, 3), closed) == ("", Rule.RANGE_EXCEPTION, "Påsklov")


def test_range_opens_no_day_that_is_shortened_to_nothing():
    shortened = shorten((NamedDay.MAUNDY_THURSDAY, 0))
    stated = exception(DatePeriod(MAUNDY_THURSDAY, MAUNDY_THURSDAY), opens("9-15"))
    assert resolve(MAUNDY_THURSDAY, stated, shortened_days=shortened)[:2] == ("", Rule.SHORTENED_DAY)


@pytest.mark.parametrize("ordered", [list, reversed])
def test_one_date_goes_before_a_range_in_any_order(ordered: Callable[[list[HoursException]], list[HoursException]]):
    stated = [exception(MARCH, ClosedAllDay(), "Mars"), exception(TUESDAY, opens("10-11"), "Val")]
    assert resolve(TUESDAY, *ordered(stated)) == ("10-11", Rule.DATE_EXCEPTION, "Val")


@pytest.mark.parametrize("ordered", [list, reversed])
def test_a_year_goes_before_every_year_in_any_order(ordered: Callable[[list[HoursException]], list[HoursException]]):
    dates = [exception(MonthDay(3, 10), opens("9-10")), exception(TUESDAY, opens("10-11"))]
    assert resolve(TUESDAY, *ordered(dates))[0] == "10-11"
    ranges = [exception(YearlyPeriod(MonthDay(3, 1), MonthDay(4, 1)), opens("9-10")), exception(MARCH, opens("10-11"))]
    assert resolve(TUESDAY, *ordered(ranges))[0] == "10-11"


def test_of_equal_exceptions_the_first_stated_wins():
    assert resolve(TUESDAY, exception(TUESDAY, opens("9-10")), exception(TUESDAY, ClosedAllDay()))[0] == "9-10"


@pytest.mark.parametrize(
    ("hole", "left"),
    [
        ("13-15", "8-13, 15-17"),
        ("8-10", "10-17"),
        ("15-17", "8-15"),
        ("6-9", "9-17"),
        ("16-20", "8-16"),
        ("8-17", ""),
        ("0-24", ""),
        ("9-10,12-13", "8-9, 10-12, 13-17"),
    ],
)
def test_hole(hole: str, left: str):
    assert resolve(TUESDAY, exception(TUESDAY, shuts(hole), "Möte")) == (left, Rule.DATE_EXCEPTION, "Möte")


def test_hole_in_a_range():
    assert resolve(TUESDAY, exception(MARCH, shuts("13-15"), "Möte")) == (
        "8-13, 15-17",
        Rule.RANGE_EXCEPTION,
        "Möte",
    )


@pytest.mark.parametrize("hole", ["6-8", "17-19"])
def test_hole_that_takes_nothing_is_not_named(hole: str):
    assert resolve(TUESDAY, exception(TUESDAY, shuts(hole), "Möte")) == ("8-17", Rule.REGULAR, "")
    assert resolve(EPIPHANY, exception(EPIPHANY, shuts("9-10"), "Möte"))[1] is Rule.RED_DAY


def test_hole_of_a_range_is_taken_from_the_hours_of_a_date_too():
    stated = exception(MARCH, shuts("12-13"), "Lunch"), exception(TUESDAY, opens("9-15"), "Val")
    assert resolve(TUESDAY, *stated) == ("9-12, 13-15", Rule.DATE_EXCEPTION, "Val")


def test_hole_without_reason_leaves_the_reason_the_day_had():
    shortened = shorten((NamedDay.MAUNDY_THURSDAY, 15))
    stated = exception(MAUNDY_THURSDAY, shuts("9-10"))
    assert resolve(MAUNDY_THURSDAY, stated, shortened_days=shortened) == (
        "8-9, 10-15",
        Rule.DATE_EXCEPTION,
        "Skärtorsdagen",
    )


def test_hole_with_a_reason_tells_why_when_the_stronger_has_none():
    stated = exception(TUESDAY, opens("9-15")), exception(MARCH, shuts("12-13"), "Lunch")
    assert resolve(TUESDAY, *stated) == ("9-12, 13-15", Rule.DATE_EXCEPTION, "Lunch")

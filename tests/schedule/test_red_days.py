"""Public holidays and named days by date: the almanac, the library, and bridge days."""

from datetime import date, timedelta

import pytest
from holidays.countries.sweden import Sweden

from kiosk.schedule.reasons import RedDay, RedDays
from kiosk.schedule.red_days import named_days, red_days
from kiosk.schedule.rules import NamedDay

# From the almanac, by hand: the red days of each year in order.
ALMANAC = {
    2026: "1/1 6/1 3/4 5/4 6/4 1/5 14/5 24/5 6/6 20/6 31/10 25/12 26/12",
    2027: "1/1 6/1 26/3 28/3 29/3 1/5 6/5 16/5 6/6 26/6 6/11 25/12 26/12",
    2028: "1/1 6/1 14/4 16/4 17/4 1/5 25/5 4/6 6/6 24/6 4/11 25/12 26/12",
    2029: "1/1 6/1 30/3 1/4 2/4 1/5 10/5 20/5 6/6 23/6 3/11 25/12 26/12",
    2030: "1/1 6/1 19/4 21/4 22/4 1/5 30/5 6/6 9/6 22/6 2/11 25/12 26/12",
}


def on(written: str, year: int) -> date:
    day, month = written.split("/")
    return date(year, int(month), int(day))


def dates_of(named: NamedDay, year: int) -> list[date]:
    return [day for day, names in named_days(year).items() if named in names]


@pytest.mark.parametrize("year", ALMANAC)
def test_red_days_of_known_years(year: int):
    assert sorted(red_days(year)) == [on(written, year) for written in ALMANAC[year].split()]


@pytest.mark.parametrize("year", [1990, 2008, 2023, 2061, 2100])
def test_years_beyond_the_table_are_the_library_s_own(year: int):
    library = Sweden(years=year, categories=("public",), include_sundays=False, language="sv")
    assert {day: list(red.days) for day, red in red_days(year).items()} == {
        day: library.get_list(day) for day in library
    }


def test_a_red_day_has_its_id_in_the_table_and_beyond():
    assert red_days(2026)[date(2026, 1, 6)] == RedDays((RedDay.EPIPHANY,))
    assert red_days(2061)[date(2061, 6, 25)] == RedDays((RedDay.MIDSUMMER_DAY,))


def test_two_red_days_on_one_date_are_both_named():
    assert red_days(2008)[date(2008, 5, 1)] == RedDays((RedDay.MAY_DAY, RedDay.ASCENSION_DAY))
    assert red_days(2049)[date(2049, 6, 6)] == RedDays((RedDay.PENTECOST, RedDay.NATIONAL_DAY))
    assert len(red_days(2049)) == 12


@pytest.mark.parametrize("year", [1, 1952, 2101, 9999])
def test_years_the_library_does_not_know_have_none(year: int):
    assert not red_days(year)
    assert not named_days(year)


def test_answers_are_kept_and_cannot_be_changed():
    assert red_days(2026) is red_days(2026)
    assert named_days(2026) is named_days(2026)
    with pytest.raises(TypeError):
        red_days(2026)[date(2026, 2, 2)] = ()


@pytest.mark.parametrize(
    ("named", "year", "written"),
    [
        (NamedDay.EPIPHANY_EVE, 2027, "5/1"),
        (NamedDay.MAUNDY_THURSDAY, 2026, "2/4"),
        (NamedDay.EASTER_EVE, 2026, "4/4"),
        (NamedDay.WALPURGIS_EVE, 2026, "30/4"),
        (NamedDay.DAY_BEFORE_ASCENSION, 2026, "13/5"),
        (NamedDay.PENTECOST_EVE, 2026, "23/5"),
        (NamedDay.DAY_BEFORE_MIDSUMMER_EVE, 2027, "24/6"),
        (NamedDay.MIDSUMMER_EVE, 2026, "19/6"),
        (NamedDay.ALL_SAINTS_EVE, 2026, "30/10"),
        (NamedDay.ALL_SAINTS_EVE, 2027, "5/11"),
        (NamedDay.DAY_BEFORE_CHRISTMAS_EVE, 2026, "23/12"),
        (NamedDay.CHRISTMAS_EVE, 2026, "24/12"),
        (NamedDay.DAY_BEFORE_NEW_YEARS_EVE, 2026, "30/12"),
        (NamedDay.NEW_YEARS_EVE, 2026, "31/12"),
    ],
)
def test_named_day(named: NamedDay, year: int, written: str):
    assert dates_of(named, year) == [on(written, year)]


@pytest.mark.parametrize(
    ("year", "written"),
    [
        (2024, "10/5 7/6 23/12 27/12 30/12"),
        (2026, "2/1 5/1 15/5"),
        (2027, "7/5"),
        (2028, "7/1 26/5 5/6"),
        (2029, "30/4 11/5"),
        (2030, "31/5 7/6 23/12 27/12 30/12"),
    ],
)
def test_bridge_days(year: int, written: str):
    """Monday 5 June 2028 lies between Pingstdagen and Nationaldagen; 24 December 2029, a Monday, is a free day."""
    assert sorted(dates_of(NamedDay.BRIDGE_DAY, year)) == [on(day, year) for day in written.split()]


def test_bridge_days_are_single_working_days():
    for year in range(1990, 2101):
        for day in dates_of(NamedDay.BRIDGE_DAY, year):
            assert day.weekday() < 5
            assert day not in red_days(year)
            assert day + timedelta(days=1) not in dates_of(NamedDay.BRIDGE_DAY, year)


def test_two_names_on_one_date_keep_the_order_of_the_names():
    assert named_days(2008)[date(2008, 4, 30)] == (NamedDay.WALPURGIS_EVE, NamedDay.DAY_BEFORE_ASCENSION)
    assert named_days(2026)[date(2026, 1, 5)] == (NamedDay.EPIPHANY_EVE, NamedDay.BRIDGE_DAY)

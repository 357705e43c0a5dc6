"""One date at a time: every rule alone, and which of two wins."""

from datetime import date

import pytest

from kiosk.schedule.day import Rule
from kiosk.schedule.days import Days
from kiosk.schedule.reasons import RedDay, RedDays
from kiosk.schedule.rules import (
    DatePeriod,
    MonthDay,
    NamedDay,
    Season,
    Week,
    Weeks,
    YearlyPeriod,
)
from tests.support.days import EPIPHANY, MARCH, MAUNDY_THURSDAY, SUNDAY, TUESDAY, resolve, shorten
from tests.support.offices import OFFICES, SUMMER, all_days, hours, text, workdays


def test_regular_week():
    assert resolve(TUESDAY) == ("8-17", Rule.REGULAR, "")
    assert resolve(SUNDAY) == ("", Rule.REGULAR, "")


def test_season():
    assert resolve(date(2026, 6, 24), seasons=(SUMMER,)) == ("8-16", Rule.SEASON, "")
    assert resolve(date(2026, 8, 20), seasons=(SUMMER,)) == ("8-17", Rule.REGULAR, "")


def test_weekday_that_a_season_does_not_mention_is_regular():
    season = Season((), MARCH, Week(mon=hours("10-12"), wed=()))
    monday, tuesday, wednesday = (resolve(date(2026, 3, day), seasons=(season,)) for day in (9, 10, 11))
    assert monday == ("10-12", Rule.SEASON, "")
    assert tuesday == ("8-17", Rule.REGULAR, "")
    assert wednesday == ("", Rule.SEASON, "")


def test_of_two_seasons_the_first_stated_counts_alone():
    first = Season((), DatePeriod(TUESDAY, TUESDAY), Week(mon=hours("9-10")))
    second = Season((), MARCH, workdays("10-12"))
    assert resolve(TUESDAY, seasons=(first, second)) == ("8-17", Rule.REGULAR, "")
    assert resolve(TUESDAY, seasons=(second, first)) == ("10-12", Rule.SEASON, "")


@pytest.mark.parametrize(
    ("weeks", "open_on"),
    [(Weeks.ODD, [date(2026, 12, 28), date(2027, 1, 4)]), (Weeks.EVEN, [date(2027, 1, 11)])],
)
def test_odd_and_even_weeks(weeks: Weeks, open_on: list[date]):
    """Week 53 of 2026 and week 1 of 2027 are both odd."""
    season = Season((), YearlyPeriod(MonthDay(12, 1), MonthDay(1, 31)), all_days("9-12"), weeks)
    days = [date(2026, 12, 28), date(2027, 1, 4), date(2027, 1, 11)]
    assert [day for day in days if resolve(day, seasons=(season,))[0] == "9-12"] == open_on


def test_red_day():
    assert resolve(EPIPHANY) == ("", Rule.RED_DAY, "Trettondedag jul")
    assert resolve(EPIPHANY, closed_red_days=False) == ("8-17", Rule.REGULAR, "")


def test_red_day_is_the_reason_of_a_day_that_is_closed_anyway():
    assert resolve(date(2026, 6, 20)) == ("", Rule.RED_DAY, "Midsommardagen")


def test_the_reason_of_a_known_day_is_its_id():
    assert Days(OFFICES["Stadshuset"])[EPIPHANY].reason == RedDays((RedDay.EPIPHANY,))
    assert Days(OFFICES["Stadshuset"])[date(2026, 6, 19)].reason is NamedDay.MIDSUMMER_EVE
    assert Days(OFFICES["Stängd dag"])[TUESDAY].reason == text("Planeringsdag")


def test_closed_eve():
    midsummer_eve = date(2026, 6, 19)
    assert resolve(midsummer_eve) == ("", Rule.CLOSED_EVE, "Midsommarafton")
    assert resolve(midsummer_eve, closed_eves=frozenset({NamedDay.CHRISTMAS_EVE})) == ("8-17", Rule.REGULAR, "")


def test_red_day_goes_before_an_eve_of_the_same_date():
    both = date(2071, 6, 6)
    assert resolve(both, closed_eves=frozenset({NamedDay.PENTECOST_EVE})) == ("", Rule.RED_DAY, "Nationaldagen")


def test_bridge_day_may_be_closed():
    day = date(2026, 5, 15)
    assert resolve(day, closed_eves=frozenset({NamedDay.BRIDGE_DAY})) == ("", Rule.CLOSED_EVE, "Klämdag")


@pytest.mark.parametrize(
    ("regular", "closes", "expected"),
    [
        ("8-17", 15, ("8-15", Rule.SHORTENED_DAY, "Skärtorsdagen")),
        ("8-12,13-17", 13, ("8-12", Rule.SHORTENED_DAY, "Skärtorsdagen")),
        ("8-12,14-17", 13, ("8-12", Rule.SHORTENED_DAY, "Skärtorsdagen")),
        ("16-20", 15, ("", Rule.SHORTENED_DAY, "Skärtorsdagen")),
        ("8-17", 0, ("", Rule.SHORTENED_DAY, "Skärtorsdagen")),
        ("8-15", 15, ("8-15", Rule.REGULAR, "")),
        ("8-12", 15, ("8-12", Rule.REGULAR, "")),
        ("0-24", 24, ("0-24", Rule.REGULAR, "")),
        ("", 15, ("", Rule.REGULAR, "")),
    ],
)
def test_shortened_day_only_takes_away(regular: str, closes: int, expected: tuple[str, Rule, str]):
    shortened = shorten((NamedDay.MAUNDY_THURSDAY, closes))
    assert resolve(MAUNDY_THURSDAY, regular=workdays(regular), shortened_days=shortened) == expected


def test_shortened_day_in_a_season():
    shortened = shorten((NamedDay.DAY_BEFORE_MIDSUMMER_EVE, 12))
    day = date(2027, 6, 24)
    assert resolve(day, seasons=(SUMMER,), shortened_days=shortened)[:2] == ("8-12", Rule.SHORTENED_DAY)


def test_of_two_shortened_days_on_one_date_the_earlier_closing_counts():
    day = date(2026, 1, 5)
    shortened = shorten((NamedDay.EPIPHANY_EVE, 15), (NamedDay.BRIDGE_DAY, 12))
    assert resolve(day, shortened_days=shortened) == ("8-12", Rule.SHORTENED_DAY, "Klämdag")


def test_red_day_goes_before_a_shortened_day():
    day, eve = date(2008, 5, 1), shorten((NamedDay.CHRISTMAS_EVE, 12))
    assert resolve(day, shortened_days=eve)[1] is Rule.RED_DAY
    assert resolve(date(2026, 12, 24), shortened_days=eve) == ("", Rule.CLOSED_EVE, "Julafton")


def test_ordinary_day_knows_no_deviations():
    stadshuset = OFFICES["Stadshuset"]
    day, in_summer = Days(stadshuset).ordinary(EPIPHANY), Days(stadshuset).ordinary(date(2026, 6, 26))
    assert (day.hours, day.rule, day.reason) == (hours("8-17"), Rule.REGULAR, ())
    assert (in_summer.hours, in_summer.rule) == (hours("8-16"), Rule.SEASON)

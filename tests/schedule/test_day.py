"""One date at a time: every rule alone, and which of two wins."""

from datetime import date

import pytest

from kiosk.schedule.day import Rule
from kiosk.schedule.days import Days
from kiosk.schedule.rules import (
    ClosedAllDay,
    DatePeriod,
    HoursException,
    MonthDay,
    NamedDay,
    Season,
    ShortenedDay,
    Week,
    Weeks,
    YearlyPeriod,
)
from tests.support.offices import OFFICES, SUMMER, all_days, exception, hours, office, opens, shuts, text, workdays

TUESDAY = date(2026, 3, 10)
SUNDAY = date(2026, 3, 15)
EPIPHANY = date(2027, 1, 6)
MAUNDY_THURSDAY = date(2026, 4, 2)
MARCH = DatePeriod(date(2026, 3, 1), date(2026, 3, 31))


def resolve(day: date, *exceptions: HoursException, **rules: object) -> tuple[str, Rule, str]:
    """What an office open on workdays 8-17 has that day: hours ("8-17"), rule, reason in Swedish."""
    resolved = Days(office("Kontoret", exceptions=exceptions, **rules))[day]
    said = ", ".join(f"{start / 60:g}-{end / 60:g}" for start, end in resolved.hours)
    return said, resolved.rule, dict(resolved.reason).get("sv", "")


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


def test_red_day_has_its_name_in_both_languages():
    assert Days(OFFICES["Stadshuset"])[EPIPHANY].reason[:2] == (("sv", "Trettondedag jul"), ("en", "Epiphany"))


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


def shorten(*days: tuple[NamedDay, int]) -> tuple[ShortenedDay, ...]:
    return tuple(ShortenedDay(day, hour * 60) for day, hour in days)


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


def test_rules_are_ordered_weakest_first():
    assert [rule.name for rule in sorted(Rule)] == [
        "REGULAR",
        "SEASON",
        "SHORTENED_DAY",
        "CLOSED_EVE",
        "RED_DAY",
        "RANGE_EXCEPTION",
        "DATE_EXCEPTION",
    ]


# Why, minute by minute.


def told(day: date, regular: Week | None = None, **rules: object) -> list[str]:
    """The stretches of a day: "0-8 outside_hours", "8-15 shortened_day Skärtorsdagen (Sommartid)"."""
    stretches = Days(office("Kontoret", regular, **rules))[day].stretches
    assert [stretch.end for stretch in stretches] == [*(stretch.start for stretch in stretches[1:]), 1440]
    return [
        " ".join(
            filter(
                None,
                (
                    f"{stretch.start / 60:g}-{stretch.end / 60:g}",
                    "open" if stretch.is_open else "",
                    stretch.why.cause,
                    dict(stretch.why.reason).get("sv"),
                    f"({dict(stretch.why.season)['sv']})" if stretch.why.season else "",
                ),
            )
        )
        for stretch in stretches
    ]


LUNCH = "8-12, 13-16.30"


def test_why_on_an_ordinary_day():
    assert told(TUESDAY) == ["0-8 outside_hours", "8-17 open ordinary", "17-24 outside_hours"]
    assert told(TUESDAY, all_days("0-24")) == ["0-24 open ordinary"]


def test_why_on_a_day_without_hours():
    assert told(SUNDAY) == ["0-24 weekend"]
    assert told(TUESDAY, Week(mon=hours("8-17"))) == ["0-24 outside_hours"]
    assert told(SUNDAY, all_days("10-14"))[0] == "0-10 outside_hours", "a Sunday with hours is no weekend"


@pytest.mark.parametrize(
    ("written", "gap"),
    [
        (LUNCH, "12-13 lunch"),
        ("8-11, 13-16", "11-13 lunch"),
        ("8-13.30, 15-16", "13.5-15 lunch"),
        ("8-10.30, 12-16", "10.5-12 outside_hours"),
        ("8-14, 15-16", "14-15 outside_hours"),
        ("8-11, 14-16", "11-14 outside_hours"),
    ],
)
def test_a_short_gap_at_noon_is_the_lunch(written, gap):
    assert told(TUESDAY, workdays(written))[2] == gap


def test_a_day_that_opens_at_noon_has_no_lunch_before_it():
    assert told(TUESDAY, workdays("13-17"))[0] == "0-13 outside_hours"


def test_why_in_a_season():
    assert told(date(2026, 6, 24), seasons=(SUMMER,))[1] == "8-16 open season (Sommartid)"
    shut = Season(text("Sommarstängt"), MARCH, workdays(""))
    assert told(TUESDAY, seasons=(shut,)) == ["0-24 season Sommarstängt"]
    assert told(SUNDAY, seasons=(Season(text("Sommarstängt"), MARCH, all_days("")),)) == ["0-24 weekend"]


def test_why_on_red_days_and_eves():
    assert told(EPIPHANY) == ["0-24 red_day Trettondedag jul"]
    assert told(date(2026, 6, 20)) == ["0-24 red_day Midsommardagen"], "a Saturday, and yet it has its name"
    assert told(date(2026, 6, 19)) == ["0-24 eve Midsommarafton"]


def test_why_on_a_shortened_day():
    short = (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 15 * 60),)
    assert told(MAUNDY_THURSDAY, workdays(LUNCH), shortened_days=short) == [
        "0-8 outside_hours",
        "8-12 open shortened_day Skärtorsdagen",
        "12-13 lunch",
        "13-15 open shortened_day Skärtorsdagen",
        "15-24 shortened_day Skärtorsdagen",
    ]
    at_lunch = (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 12 * 60 + 30),)
    assert told(MAUNDY_THURSDAY, workdays(LUNCH), shortened_days=at_lunch)[2:] == ["12-24 shortened_day Skärtorsdagen"]
    shut = (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 0),)
    assert told(MAUNDY_THURSDAY, shortened_days=shut) == ["0-24 shortened_day Skärtorsdagen"]


def test_a_shortened_day_keeps_its_season():
    short = (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 15 * 60),)
    spring = Season(text("Vårtid"), YearlyPeriod(MonthDay(4, 1), MonthDay(4, 30)), all_days("0-24"))
    assert told(MAUNDY_THURSDAY, seasons=(spring,), shortened_days=short) == [
        "0-15 open shortened_day Skärtorsdagen (Vårtid)",
        "15-24 shortened_day Skärtorsdagen",
    ]


def test_why_on_a_day_with_an_exception():
    short = (exception(TUESDAY, opens(LUNCH), "Valdag"),)
    assert told(TUESDAY, exceptions=short) == [
        "0-8 exception Valdag",
        "8-12 open exception Valdag",
        "12-13 lunch",
        "13-16.5 open exception Valdag",
        "16.5-24 exception Valdag",
    ]
    assert told(TUESDAY, exceptions=(exception(TUESDAY, ClosedAllDay(), "Flytt"),)) == ["0-24 exception Flytt"]
    assert told(TUESDAY, exceptions=(exception(TUESDAY, opens("10-12")),))[0] == "0-10 exception"


def test_a_hole_is_why_for_its_own_minutes_alone():
    meeting = (exception(TUESDAY, shuts("15-16"), "Möte"),)
    assert told(TUESDAY, workdays(LUNCH), exceptions=meeting) == [
        "0-8 outside_hours",
        "8-12 open ordinary",
        "12-13 lunch",
        "13-15 open ordinary",
        "15-16 exception Möte",
        "16-16.5 open ordinary",
        "16.5-24 outside_hours",
    ]
    assert told(TUESDAY, exceptions=(exception(TUESDAY, shuts("12-13")),))[2] == "12-13 exception", "it was stated"


def test_of_two_holes_the_one_for_the_date_is_why_where_they_meet():
    both = (exception(MARCH, shuts("10-12"), "Bygge"), exception(TUESDAY, shuts("11-13"), "Möte"))
    assert told(TUESDAY, exceptions=both)[1:-1] == [
        "8-10 open ordinary",
        "10-11 exception Bygge",
        "11-13 exception Möte",
        "13-17 open ordinary",
    ]

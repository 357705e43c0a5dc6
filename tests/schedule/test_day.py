"""What a day is made of: its stretches, and why each of them is open or closed."""

from datetime import date

import pytest

from kiosk.language.day_names import reason_alone
from kiosk.schedule.day import Rule
from kiosk.schedule.days import Days
from kiosk.schedule.rules import ClosedAllDay, MonthDay, NamedDay, Season, ShortenedDay, Week, YearlyPeriod
from tests.support.days import EPIPHANY, MARCH, MAUNDY_THURSDAY, SUNDAY, TUESDAY
from tests.support.languages import SV
from tests.support.offices import SUMMER, all_days, exception, hours, office, opens, shuts, text, workdays


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


def stretches(day: date, regular: Week | None = None, **rules: object) -> list[str]:
    """The stretches of a day: "0-8 outside_hours", "8-15 shortened_day Skärtorsdagen (Sommartid)"."""
    found = Days(office("Kontoret", regular, **rules))[day].stretches
    assert [stretch.end for stretch in found] == [*(stretch.start for stretch in found[1:]), 1440]
    return [
        " ".join(
            filter(
                None,
                (
                    f"{stretch.start / 60:g}-{stretch.end / 60:g}",
                    "open" if stretch.is_open else "",
                    stretch.why.cause,
                    reason_alone(stretch.why.reason, SV),
                    f"({dict(stretch.why.season)['sv']})" if stretch.why.season else "",
                ),
            )
        )
        for stretch in found
    ]


LUNCH = "8-12, 13-16.30"


def test_why_on_an_ordinary_day():
    assert stretches(TUESDAY) == ["0-8 outside_hours", "8-17 open ordinary", "17-24 outside_hours"]
    assert stretches(TUESDAY, all_days("0-24")) == ["0-24 open ordinary"]


def test_why_on_a_day_without_hours():
    assert stretches(SUNDAY) == ["0-24 weekend"]
    assert stretches(TUESDAY, Week(mon=hours("8-17"))) == ["0-24 outside_hours"]
    assert stretches(SUNDAY, all_days("10-14"))[0] == "0-10 outside_hours", "a Sunday with hours is no weekend"


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
    assert stretches(TUESDAY, workdays(written))[2] == gap


def test_a_day_that_opens_at_noon_has_no_lunch_before_it():
    assert stretches(TUESDAY, workdays("13-17"))[0] == "0-13 outside_hours"


def test_why_in_a_season():
    assert stretches(date(2026, 6, 24), seasons=(SUMMER,))[1] == "8-16 open season (Sommartid)"
    shut = Season(text("Sommarstängt"), MARCH, workdays(""))
    assert stretches(TUESDAY, seasons=(shut,)) == ["0-24 season Sommarstängt"]
    assert stretches(SUNDAY, seasons=(Season(text("Sommarstängt"), MARCH, all_days("")),)) == ["0-24 weekend"]


def test_why_on_red_days_and_eves():
    assert stretches(EPIPHANY) == ["0-24 red_day Trettondedag jul"]
    assert stretches(date(2026, 6, 20)) == ["0-24 red_day Midsommardagen"], "a Saturday, and yet it has its name"
    assert stretches(date(2026, 6, 19)) == ["0-24 eve Midsommarafton"]


def test_why_on_a_shortened_day():
    short = (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 15 * 60),)
    assert stretches(MAUNDY_THURSDAY, workdays(LUNCH), shortened_days=short) == [
        "0-8 outside_hours",
        "8-12 open shortened_day Skärtorsdagen",
        "12-13 lunch",
        "13-15 open shortened_day Skärtorsdagen",
        "15-24 shortened_day Skärtorsdagen",
    ]
    at_lunch = (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 12 * 60 + 30),)
    assert stretches(MAUNDY_THURSDAY, workdays(LUNCH), shortened_days=at_lunch)[2:] == [
        "12-24 shortened_day Skärtorsdagen"
    ]
    shut = (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 0),)
    assert stretches(MAUNDY_THURSDAY, shortened_days=shut) == ["0-24 shortened_day Skärtorsdagen"]


def test_a_shortened_day_keeps_its_season():
    short = (ShortenedDay(NamedDay.MAUNDY_THURSDAY, 15 * 60),)
    spring = Season(text("Vårtid"), YearlyPeriod(MonthDay(4, 1), MonthDay(4, 30)), all_days("0-24"))
    assert stretches(MAUNDY_THURSDAY, seasons=(spring,), shortened_days=short) == [
        "0-15 open shortened_day Skärtorsdagen (Vårtid)",
        "15-24 shortened_day Skärtorsdagen",
    ]


def test_why_on_a_day_with_an_exception():
    short = (exception(TUESDAY, opens(LUNCH), "Valdag"),)
    assert stretches(TUESDAY, exceptions=short) == [
        "0-8 exception Valdag",
        "8-12 open exception Valdag",
        "12-13 lunch",
        "13-16.5 open exception Valdag",
        "16.5-24 exception Valdag",
    ]
    assert stretches(TUESDAY, exceptions=(exception(TUESDAY, ClosedAllDay(), "Flytt"),)) == ["0-24 exception Flytt"]
    assert stretches(TUESDAY, exceptions=(exception(TUESDAY, opens("10-12")),))[0] == "0-10 exception"


def test_a_hole_is_why_for_its_own_minutes_alone():
    meeting = (exception(TUESDAY, shuts("15-16"), "Möte"),)
    assert stretches(TUESDAY, workdays(LUNCH), exceptions=meeting) == [
        "0-8 outside_hours",
        "8-12 open ordinary",
        "12-13 lunch",
        "13-15 open ordinary",
        "15-16 exception Möte",
        "16-16.5 open ordinary",
        "16.5-24 outside_hours",
    ]
    assert stretches(TUESDAY, exceptions=(exception(TUESDAY, shuts("12-13")),))[2] == "12-13 exception", "it was stated"


def test_of_two_holes_the_one_for_the_date_is_why_where_they_meet():
    both = (exception(MARCH, shuts("10-12"), "Bygge"), exception(TUESDAY, shuts("11-13"), "Möte"))
    assert stretches(TUESDAY, exceptions=both)[1:-1] == [
        "8-10 open ordinary",
        "10-11 exception Bygge",
        "11-13 exception Möte",
        "13-17 open ordinary",
    ]

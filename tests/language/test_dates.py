"""Dates and weekdays as people say them."""

from datetime import date

import pytest

from kiosk.language.dates import date_range, day_and_month, full_date, full_date_range, month_name, weekday_range
from tests.support.languages import AR, EN, FI, SV


def test_a_full_date():
    day = date(2026, 11, 23)
    assert full_date(day, SV) == "måndag 23 november"
    assert full_date(day, EN) == "Monday 23 November"
    assert full_date(day, SV, with_year=True) == "måndag 23 november 2026"
    assert full_date(day, EN, with_year=True) == "Monday 23 November 2026"
    assert full_date(day, FI) == "maanantai 23. marraskuuta"


def test_a_full_date_in_finnish_and_arabic():
    day = date(2026, 11, 22)
    assert full_date(day, FI, with_year=True) == "sunnuntai 22. marraskuuta 2026"
    assert full_date(day, AR, with_year=True) == "الأحد 22 نوفمبر 2026"  # Sunday 22 November 2026
    assert (full_date(day, FI), full_date(day, AR)) == ("sunnuntai 22. marraskuuta", "الأحد 22 نوفمبر")


def test_a_date_with_and_without_its_year():
    assert day_and_month(date(2026, 12, 24), SV) == "24 december"
    assert day_and_month(date(2026, 12, 24), SV, with_year=True) == "24 december 2026"
    assert month_name(date(2026, 12, 24), SV) == "december"


@pytest.mark.parametrize(
    ("last", "plain", "with_year"),
    [
        (date(2026, 12, 24), "24 december", "24 december 2026"),
        (date(2026, 12, 31), "24 december–31 december", "24 december–31 december 2026"),
        (date(2027, 1, 6), "24 december–6 januari", "24 december 2026–6 januari 2027"),
    ],
)
def test_a_range_names_the_first_year_if_it_is_another_one(last, plain, with_year):
    first = date(2026, 12, 24)
    assert date_range(first, last, SV) == plain
    assert date_range(first, last, SV, with_year=True) == with_year


def test_a_range_of_full_dates():
    monday, wednesday = date(2026, 11, 23), date(2026, 11, 25)
    assert full_date_range(monday, monday, SV) == "måndag 23 november"
    assert full_date_range(monday, wednesday, SV) == "måndag 23 november – onsdag 25 november"


@pytest.mark.parametrize(
    ("count", "said"), [(1, "måndag"), (2, "måndag och tisdag"), (3, "måndag–onsdag"), (5, "måndag–fredag")]
)
def test_consecutive_weekdays(count, said):
    assert weekday_range([date(2026, 11, 23 + number) for number in range(count)], SV) == said

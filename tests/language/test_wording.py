"""Times, dates and hours as people say them, in both languages."""

from datetime import UTC, date, datetime

import pytest

from kiosk.language import wording
from kiosk.language.catalogue import load_language
from kiosk.schedule.rules import Interval
from tests.support.languages import EN, LOCALE, SV


@pytest.mark.parametrize(
    ("hours", "swedish", "english"),
    [
        ((), "Stängt", "Closed"),
        (((0, 1440),), "Dygnet runt", "Open 24 hours"),
        (((480, 1020),), "8–17", "08:00–17:00"),
        (((510, 960),), "8.30–16", "08:30–16:00"),
        (((480, 720), (780, 990)), "8–12 och 13–16.30", "08:00–12:00 and 13:00–16:30"),
        (((480, 600), (660, 720), (780, 1440)), "8–10, 11–12 och 13–24", "08:00–10:00, 11:00–12:00 and 13:00–24:00"),
    ],
)
def test_hours(hours, swedish, english):
    day = tuple(Interval(*each) for each in hours)
    assert wording.hours(day, SV) == swedish
    assert wording.hours(day, EN) == english


def test_clock_and_date():
    now = datetime(2026, 11, 23, 14, 52, 59, tzinfo=UTC)
    assert wording.clock(now, SV) == wording.clock(now, EN) == "15:52"
    assert wording.full_date(date(2026, 11, 23), SV) == "måndag 23 november"
    assert wording.full_date(date(2026, 11, 23), EN) == "Monday 23 November"
    assert wording.full_date(date(2026, 11, 23), SV, with_year=True) == "måndag 23 november 2026"
    assert wording.full_date(date(2026, 11, 23), EN, with_year=True) == "Monday 23 November 2026"
    assert wording.full_date(date(2026, 11, 23), load_language("fi", LOCALE)) == "maanantai 23. marraskuuta"


def test_a_telephone_number_is_never_split():
    nbsp = "\N{NO-BREAK SPACE}"
    assert wording.keep_numbers_together("Ring 0911-69 60 00 nu") == f"Ring 0911-69{nbsp}60{nbsp}00 nu"


def test_text_in_a_language():
    text = (("sv", "Möte"), ("en", "Meeting"))
    assert wording.in_language(text, EN) == "Meeting"
    assert wording.in_language(text, load_language("fi", LOCALE)) == "Möte"
    assert wording.in_language((), SV) == ""

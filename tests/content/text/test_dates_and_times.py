"""Dates and times as messages write them."""

from datetime import date

from kiosk.content.text.dates_and_times import clock, date_text, hours_text, padded_clock
from kiosk.schedule.rules import Interval


def test_a_date():
    assert date_text(date(2026, 6, 29)) == "29 juni 2026"


def test_a_time_of_day():
    assert [clock(minutes) for minutes in (0, 480, 990, 1440)] == ["0", "8", "16.30", "24"]
    assert [padded_clock(minutes) for minutes in (0, 270, 480, 990)] == ["00", "04.30", "08", "16.30"]


def test_hours():
    assert hours_text((Interval(480, 720), Interval(780, 990))) == "8-12, 13-16.30"
    assert hours_text(()) == ""

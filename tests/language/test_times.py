"""Times and hours as people write them. Finnish and Arabic have what they say in English beside them."""

from datetime import UTC, datetime

import pytest

from kiosk.language.times import spoken_time, wall_clock, written_hours, written_time
from kiosk.schedule.rules import Interval
from tests.support.languages import AR, EN, FI, SV


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
    assert written_hours(day, SV) == swedish
    assert written_hours(day, EN) == english


@pytest.mark.parametrize(
    ("hours", "finnish", "arabic"),
    [
        ((), "Suljettu", "مغلق"),
        (((0, 1440),), "Ympäri vuorokauden", "على مدار الساعة"),
        # From eight to five; and then from one to half past four
        (((480, 1020),), "8–17", "من 08:00 إلى 17:00"),
        (((480, 720), (780, 990)), "8–12 ja 13–16.30", "من 08:00 إلى 12:00 ومن 13:00 إلى 16:30"),
    ],
)
def test_hours_in_finnish_and_arabic(hours, finnish, arabic):
    day = tuple(Interval(*each) for each in hours)
    assert (written_hours(day, FI), written_hours(day, AR)) == (finnish, arabic)


def test_the_wall_clock_shows_local_time():
    now = datetime(2026, 11, 23, 14, 52, 59, tzinfo=UTC)
    assert wall_clock(now, SV) == wall_clock(now, EN) == "15:52"
    now = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
    assert [wall_clock(now, language) for language in (FI, AR)] == ["15.05", "15:05"]


@pytest.mark.parametrize(
    ("minute", "written", "spoken"), [(0, "0", "0"), (480, "8", "8"), (510, "8.30", "8:30"), (1440, "24", "24")]
)
def test_a_time_is_written_for_the_eye_and_spoken_for_a_voice(minute, written, spoken):
    assert (written_time(minute, SV), spoken_time(minute, SV)) == (written, spoken)

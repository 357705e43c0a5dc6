"""Rules laid out in time: state runs, reasons, midnights and the two nights when clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.schedule.day import Cause
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.reasons import RedDay, RedDays
from kiosk.schedule.rules import NamedDay, OfficeRules
from kiosk.schedule.status import UNKNOWN, State, Status
from kiosk.schedule.timeline import ZONE, Timeline
from tests.support.offices import OFFICES, all_days, office, timeline_of

STADSHUSET, ALWAYS = OFFICES["Stadshuset"], OFFICES["Alltid"]
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def utc(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def local(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=ZONE)


def open_in_utc(of: OfficeRules, day: date, days: int = 1) -> list[str]:
    """When an office is open, in UTC: "08:00-16:00"."""
    rows = OpeningHours(of).changes(local(f"{day}T00:00"), local(f"{day + timedelta(days=days)}T00:00"))
    return [f"{at:%H:%M}-{status.until:%H:%M}" for at, status in rows if status.state is State.OPEN]


def test_an_ordinary_day():
    timeline = timeline_of(STADSHUSET, date(2026, 3, 9), 3)
    before, at, last, after = (
        timeline.at(local(f"2026-03-10T{time}")) for time in ("07:59:59", "08:00", "16:59:59.999999", "17:00")
    )
    night = Status(State.CLOSED, Cause.OUTSIDE_HOURS, since=utc("2026-03-09 16:00"), until=utc("2026-03-10 07:00"))
    opening_hours = Status(State.OPEN, Cause.ORDINARY, since=utc("2026-03-10 07:00"), until=utc("2026-03-10 16:00"))
    assert (before, at) == (night, opening_hours)
    assert last is at
    assert (after.state, after.since) == (State.CLOSED, utc("2026-03-10 16:00"))


def test_outside_the_span_nothing_is_known():
    timeline = timeline_of(STADSHUSET, date(2026, 3, 10), 1)
    assert timeline.at(utc("2026-03-09 22:59:59")) is UNKNOWN
    assert timeline.at(utc("2026-03-09 23:00")).state is State.CLOSED
    assert timeline.at(utc("2026-03-10 22:59:59")).state is State.CLOSED
    assert timeline.at(utc("2026-03-10 23:00")) is UNKNOWN


def test_ends_of_a_state_that_lie_outside_the_span_are_none():
    timeline = timeline_of(STADSHUSET, date(2026, 3, 10), 1)
    assert timeline.at(local("2026-03-10T00:00")).since is None
    assert timeline.at(local("2026-03-10T23:59")).until is None


def test_a_timeline_of_no_days_is_refused():
    with pytest.raises(ValueError, match="at least one day"):
        timeline_of(STADSHUSET, date(2026, 3, 10), 0)


def test_the_reason_may_change_at_midnight_inside_one_state():
    timeline = timeline_of(STADSHUSET, date(2026, 6, 17), 10)
    thursday, eve, red_day, sunday = (timeline.at(local(f"2026-06-{day}T20:00")) for day in (18, 19, 20, 21))
    reasons = [status.reason for status in (thursday, eve, red_day, sunday)]
    assert reasons == [(), NamedDay.MIDSUMMER_EVE, RedDays((RedDay.MIDSUMMER_DAY,)), ()]
    assert {(status.state, status.since, status.until) for status in (thursday, eve, red_day, sunday)} == {
        (State.CLOSED, utc("2026-06-18 15:00"), utc("2026-06-22 06:00"))
    }
    assert timeline.at(local("2026-06-18T23:59:59")) is thursday
    assert timeline.at(local("2026-06-19T00:00")) is eve


def test_open_across_midnight_is_one_state():
    night = office("Natt", all_days("0-4, 20-24"))
    status = timeline_of(night, date(2026, 3, 9), 4).at(local("2026-03-11T01:00"))
    assert (status.since, status.until) == (utc("2026-03-10 19:00"), utc("2026-03-11 03:00"))


def test_intervals_that_touch_are_one_state():
    touching = office("Intill", all_days("8-12, 12-16"))
    assert open_in_utc(touching, date(2026, 3, 10)) == ["07:00-15:00"]


def test_any_zone_may_ask():
    timeline = timeline_of(STADSHUSET, date(2026, 3, 10), 1)
    opening = local("2026-03-10T08:00")
    tokyo = opening.astimezone(ZoneInfo("Asia/Tokyo"))
    assert timeline.at(tokyo) is timeline.at(opening) is timeline.at(opening.astimezone(UTC))


def test_naive_times_are_refused():
    timeline = timeline_of(STADSHUSET, date(2026, 3, 10), 1)
    with pytest.raises(ValueError, match="aware"):
        timeline.at(datetime(2026, 3, 10, 8))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("day", "written", "expected"),
    [
        # Forward: 02.00-03.00 local time does not exist, 01:00 UTC is the jump.
        (SPRING, "1-4", ["00:00-02:00"]),
        (SPRING, "1-2.30", ["00:00-01:00"]),
        (SPRING, "2.30-4", ["01:00-02:00"]),
        (SPRING, "2-3", []),
        (SPRING, "2.10-2.50", []),
        (SPRING, "1-2.15, 2.45-4", ["00:00-02:00"]),
        (SPRING, "3-4", ["01:00-02:00"]),
        (SPRING, "8-17", ["06:00-15:00"]),
        # Back: 02.00-03.00 comes twice, from 00:00 and from 01:00 UTC; a time shown twice is the first.
        (AUTUMN, "1-4", ["23:00-03:00"]),
        (AUTUMN, "1-2.30", ["23:00-00:30"]),
        (AUTUMN, "2.30-4", ["00:30-03:00"]),
        (AUTUMN, "2-3", ["00:00-02:00"]),
        (AUTUMN, "3-4", ["02:00-03:00"]),
        (AUTUMN, "8-17", ["07:00-16:00"]),
    ],
)
def test_clocks_change(day: date, written: str, expected: list[str]):
    assert open_in_utc(office("Natt", all_days(written), closed_red_days=False), day) == expected


@pytest.mark.parametrize(("day", "hours_open"), [(SPRING, 23), (AUTUMN, 25), (date(2026, 3, 10), 24)])
def test_length_of_a_day(day: date, hours_open: int):
    timeline = timeline_of(ALWAYS, day, 1)
    assert timeline.instants[-1] - timeline.instants[0] == timedelta(hours=hours_open)


def test_both_showings_of_the_repeated_hour():
    timeline = timeline_of(office("Natt", all_days("2.30-4")), AUTUMN, 1)
    first, second = (datetime(2026, 10, 25, 2, 15, tzinfo=ZONE, fold=fold) for fold in (0, 1))
    assert (timeline.at(first).state, timeline.at(second).state) == (State.CLOSED, State.OPEN)


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        ("Asia/Beirut", date(2026, 3, 29), "2026-03-28 22:00"),  # clocks go from 00.00 to 01.00
        ("Pacific/Apia", date(2011, 12, 30), "2011-12-30 10:00"),  # the whole date was left out
        ("UTC", date(2026, 3, 29), "2026-03-29 00:00"),
    ],
)
def test_other_zones(zone: str, day: date, expected: str):
    timeline = timeline_of(ALWAYS, day, 1, ZoneInfo(zone))
    assert timeline.instants[-2 if len(timeline.instants) > 1 else 0] == utc(expected)


def test_a_timeline_is_frozen():
    timeline = timeline_of(STADSHUSET, date(2026, 3, 10), 1)
    assert isinstance(timeline, Timeline)
    with pytest.raises(AttributeError):
        timeline.instants = ()

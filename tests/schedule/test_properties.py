"""Any office at all: what the engine says is what someone reading the door, minute by minute, would say."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.schedule.day import resolve_day
from kiosk.schedule.rules import Office
from kiosk.schedule.timeline import ZONE, State, build_timeline

from .by_the_minute import as_minutes, read_the_door
from .strategies import ONE_DAY, near_days, offices

DAYS_BUILT = 8


@settings(deadline=None, max_examples=200)
@given(offices, near_days)
def test_a_day_is_what_the_door_says(office: Office, day: date):
    resolved = resolve_day(office, day)
    assert as_minutes(resolved.hours) == read_the_door(office, day)
    bounds = [bound for interval in resolved.hours for bound in interval]
    assert bounds == sorted(set(bounds))


@settings(deadline=None, max_examples=60)
@given(offices, near_days)
def test_lookup_is_what_the_clock_on_the_wall_and_the_door_say(office: Office, first: date):
    timeline = build_timeline(office, first, DAYS_BUILT)
    door = {first + n * ONE_DAY: read_the_door(office, first + n * ONE_DAY) for n in range(DAYS_BUILT)}
    instant = timeline.instants[0]
    while instant < timeline.instants[-1]:
        wall = instant.astimezone(ZONE)
        shown_twice = wall.utcoffset() != wall.replace(fold=1 - wall.fold).utcoffset()
        if not shown_twice:  # there the first showing counts, which test_timeline has by hand
            is_open = wall.hour * 60 + wall.minute in door[wall.date()]
            assert timeline.at(instant).state is (State.OPEN if is_open else State.CLOSED)
        instant += timedelta(minutes=5)


@settings(deadline=None, max_examples=100)
@given(offices, near_days)
def test_a_timeline_is_in_order_and_every_status_knows_its_own_ends(office: Office, first: date):
    timeline = build_timeline(office, first, DAYS_BUILT)
    assert all(earlier < later for earlier, later in pairwise(timeline.instants))
    inner = timeline.statuses[1:-1]
    assert all(a.state is not b.state or a.reason != b.reason for a, b in pairwise(inner))
    for start, status, following in zip(timeline.instants, inner, timeline.statuses[2:], strict=False):
        assert status.since is None or status.since <= start
        assert status.until is None or start < status.until
        assert (status.since, status.until) == (following.since, following.until) or (
            status.until == following.since and status.state is not following.state
        )


@settings(deadline=None, max_examples=100)
@given(offices, near_days, st.integers(0, 86_400 * 3), st.integers(1, 86_400 * 4))
def test_consecutive_changes_differ_and_leave_nothing_out(office: Office, first: date, offset: int, length: int):
    timeline = build_timeline(office, first, DAYS_BUILT)
    start = datetime.combine(first, datetime.min.time(), UTC) + timedelta(seconds=offset)
    end = start + timedelta(seconds=length)
    rows = timeline.changes(start, end)
    assert rows[0] == (start, timeline.at(start))
    assert all(a.at < b.at and a.status.state is not b.status.state for a, b in pairwise(rows))
    inside = {at for at in timeline.instants if start < at < end}
    assert {row.at for row in rows[1:]} == {
        at for at in inside if timeline.at(at).state is not timeline.at(at - timedelta(microseconds=1)).state
    }

"""Any office at all: what the engine says is what someone reading the door, minute by minute, would say."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.schedule.days import Days
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import OfficeRules
from kiosk.schedule.status import State, Status
from kiosk.schedule.timeline import ZONE
from tests.support.by_the_minute import as_minutes, read_the_door, walk
from tests.support.offices import timeline_of
from tests.support.osm import is_shown_twice
from tests.support.strategies import ONE_DAY, near_days, offices

DAYS_LOOKED_AT = 8


@settings(deadline=None, max_examples=200)
@given(offices, near_days)
def test_a_day_is_what_the_door_says(office: OfficeRules, day: date):
    resolved = Days(office)[day]
    assert as_minutes(resolved.hours) == read_the_door(office, day)
    bounds = [bound for interval in resolved.hours for bound in interval]
    assert bounds == sorted(set(bounds))


@settings(deadline=None, max_examples=60)
@given(offices, near_days)
def test_lookup_is_what_the_clock_on_the_wall_and_the_door_say(office: OfficeRules, first: date):
    engine = OpeningHours(office)
    for day in walk(first, first + DAYS_LOOKED_AT * ONE_DAY):
        door = read_the_door(office, day)
        for minute in range(0, 24 * 60, 5):
            wall = datetime.combine(day, time(*divmod(minute, 60)), ZONE)
            instant = wall.astimezone(UTC)
            # The clock never shows what it skips; of what it shows twice the first counts (see test_timeline).
            if instant.astimezone(ZONE) == wall and not is_shown_twice(instant):
                assert engine.at(instant).state is (State.OPEN if minute in door else State.CLOSED)


def why(status: Status) -> tuple[object, ...]:
    return status.state, status.cause, status.reason, status.season


@settings(deadline=None, max_examples=100)
@given(offices, near_days)
def test_a_timeline_is_in_order_and_every_status_knows_its_own_ends(office: OfficeRules, first: date):
    timeline = timeline_of(office, first, DAYS_LOOKED_AT)
    assert all(earlier < later for earlier, later in pairwise(timeline.instants))
    inner = timeline.statuses[1:-1]
    assert all(why(a) != why(b) for a, b in pairwise(inner))
    for start, status, following in zip(timeline.instants, inner, timeline.statuses[2:], strict=False):
        assert status.since is None or status.since <= start
        assert status.until is None or start < status.until
        assert (status.since, status.until) == (following.since, following.until) or (
            status.until == following.since and status.state is not following.state
        )


@settings(deadline=None, max_examples=60)
@given(offices, near_days, st.integers(0, 86_400 * 3), st.integers(1, 86_400 * 4))
def test_changes_come_in_order_alternate_and_leave_nothing_out(
    office: OfficeRules, first: date, offset: int, length: int
):
    engine = OpeningHours(office)
    start = datetime.combine(first, time(), UTC) + timedelta(seconds=offset)
    end = start + timedelta(seconds=length)
    rows = list(engine.changes(start, end))
    assert rows[0] == (start, engine.at(start))
    for row, following in pairwise(rows):
        assert row.at < following.at < end
        assert row.status.state is not following.status.state
        assert row.status.until == following.status.since == following.at
    for row, until in zip(rows, [*(row.at for row in rows[1:]), end], strict=True):
        instant = row.at
        while instant < until:
            assert engine.at(instant).state is row.status.state
            instant += timedelta(minutes=1)


FIRST, LAST = datetime(2026, 1, 1), datetime(2027, 1, 1)  # noqa: DTZ001
moments = st.datetimes(FIRST, LAST, timezones=st.sampled_from([UTC, ZONE]))


@settings(deadline=None, max_examples=60)
@given(offices, moments)
def test_a_status_holds_from_its_since_up_to_its_until(office: OfficeRules, now: datetime):
    engine = OpeningHours(office)
    status = engine.at(now)
    if status.since is not None:
        assert status.since <= now
        assert engine.at(status.since).state is status.state
        assert engine.at(status.since - timedelta(microseconds=1)).state is not status.state
    if status.until is not None:
        assert now < status.until
        assert engine.at(status.until - timedelta(microseconds=1)).state is status.state
        assert engine.at(status.until).state is not status.state


@settings(deadline=None, max_examples=30)
@given(offices, st.lists(moments, min_size=2, max_size=8))
def test_an_answer_depends_on_nothing_but_the_time_asked_for(office: OfficeRules, times: list[datetime]):
    """Not on what was asked before: a clock set back gets the answers of then."""
    engine = OpeningHours(office)
    forth = [engine.at(now) for now in times]
    back = [engine.at(now) for now in reversed(times)]
    fresh = [OpeningHours(office).at(now) for now in times]
    assert forth == back[::-1] == fresh

"""Closing soon."""

from datetime import datetime, timedelta

import pytest

from kiosk.schedule.status import UNKNOWN, State, Status
from kiosk.schedule.timeline import ZONE

NOW = datetime(2026, 3, 10, 16, 30, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("minutes_left", "limit", "soon"),
    [(31, 30, False), (30, 30, True), (1, 30, True), (0, 30, False), (-1, 30, False), (1, 0, False)],
)
def test_is_closing_soon(minutes_left: int, limit: int, soon: bool):
    status = Status(State.OPEN, until=NOW)
    assert status.is_closing_soon(NOW - timedelta(minutes=minutes_left), limit) is soon


@pytest.mark.parametrize("status", [UNKNOWN, Status(State.OPEN), Status(State.CLOSED, until=NOW)])
def test_nothing_else_closes_soon(status: Status):
    assert not status.is_closing_soon(NOW - timedelta(minutes=1), 30)

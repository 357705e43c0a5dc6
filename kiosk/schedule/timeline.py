"""An office's rules laid out in time: every instant at which something changes, and the answer that holds from it.

Built once for a span of local dates and then only looked up, so that an answer carries the time of its next change and
costs the same on any day of the year.

A time on the door becomes the first instant when the clock on the wall shows it or has passed it. When clocks go
forward (02.00 to 03.00 in Sweden, last Sunday of March) the times in between come at the jump; when they go back (03.00
to 02.00, last Sunday of October) a time shown twice means the first. A day open all through then lasts 23 or 25 hours.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.schedule.day import Day, Rule, resolve_day
from kiosk.schedule.rules import MINUTES_PER_DAY, Office, Text

__all__ = ["UNKNOWN", "ZONE", "Change", "Day", "Rule", "State", "Status", "Timeline", "build_timeline", "resolve_day"]

ZONE = ZoneInfo("Europe/Stockholm")
"""The zone of every office, whatever the machine is set to."""

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


class State(StrEnum):
    """Whether an office is open."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Status:
    """What holds at an instant.

    `since` and `until` are when the state began and will change, in UTC; None where that lies outside the computed
    span. They are the state's own: the reason may come and go at midnight in between.
    """

    state: State
    reason: Text = ()
    since: datetime | None = None
    until: datetime | None = None


UNKNOWN = Status(State.UNKNOWN)
"""Nothing is known: outside the computed span, or with a clock that cannot be right."""


class Change(NamedTuple):
    """From `at` (UTC) this status holds."""

    at: datetime
    status: Status


@dataclass(frozen=True, slots=True)
class Timeline:
    """Statuses in order: `statuses[i]` holds before `instants[i]`, the next one from it on.

    The instants are in UTC, each later than the one before; the first and the last status are UNKNOWN.
    """

    instants: tuple[datetime, ...]
    statuses: tuple[Status, ...]

    def at(self, now: datetime) -> Status:
        """The status at an instant, in any zone; UNKNOWN outside the span. Raises ValueError for a naive `now`."""
        if now.tzinfo is None:
            raise ValueError("now must be aware")
        # Python compares datetimes of one zone many times faster than those of two.
        return self.statuses[bisect_right(self.instants, now.astimezone(UTC))]

    def changes(self, start: datetime, end: datetime) -> tuple[Change, ...]:
        """The state at `start`, then every change of state before `end`; consecutive rows differ in state."""
        rows = [Change(start.astimezone(UTC), self.at(start))]
        while (until := rows[-1].status.until) is not None and until < end:
            rows.append(Change(until, self.at(until)))
        return tuple(rows)


class _Piece(NamedTuple):
    """From `at` on, until the next piece."""

    at: datetime
    state: State
    reason: Text


def build_timeline(office: Office, first: date, days: int, zone: tzinfo = ZONE) -> Timeline:
    """The timeline of `days` local dates from `first` on. Raises ValueError unless there is at least one."""
    if days < 1:
        raise ValueError(f"a timeline needs at least one day, not {days}")
    pieces = _pieces(office, first, days, zone)
    runs = [list(run) for _, run in groupby(pieces, key=lambda piece: piece.state)]
    changes = (None, *(run[0].at for run in runs[1:]), None)
    statuses = (
        Status(piece.state, piece.reason, since, until)
        for run, (since, until) in zip(runs, pairwise(changes), strict=True)
        for piece in run
    )
    end = _instant(first + days * _DAY, 0, zone)
    return Timeline((*(piece.at for piece in pieces), end), (UNKNOWN, *statuses, UNKNOWN))


def _pieces(office: Office, first: date, days: int, zone: tzinfo) -> list[_Piece]:
    """The pieces of all days in order, none of them empty, none like the one before."""
    pieces: list[_Piece] = []
    midnights = [_instant(first + number * _DAY, 0, zone) for number in range(days + 1)]
    for number, (midnight, next_midnight) in enumerate(pairwise(midnights)):
        day = resolve_day(office, first + number * _DAY)
        clocks_change = next_midnight - midnight != _DAY
        for minute, state in _steps(day):
            # On a day of 24 hours adding is enough, and many times faster than asking the zone.
            at = _instant(day.date, minute, zone) if clocks_change else midnight + minute * _MINUTE
            if pieces and pieces[-1].at == at:  # an empty piece: hours that touch, or that clocks skip
                pieces.pop()
            if not pieces or (pieces[-1].state, pieces[-1].reason) != (state, day.reason):
                pieces.append(_Piece(at, state, day.reason))
    return pieces


def _steps(day: Day) -> Iterator[tuple[int, State]]:
    """The minutes of a day from which it is open or closed; the first is midnight."""
    if not day.hours or day.hours[0].start > 0:
        yield 0, State.CLOSED
    for start, end in day.hours:
        yield start, State.OPEN
        if end < MINUTES_PER_DAY:
            yield end, State.CLOSED


def _instant(day: date, minute: int, zone: tzinfo) -> datetime:
    """The first instant, in UTC, when a wall clock in the zone shows the minute of the day or has passed it."""
    wall = datetime.combine(day, time(), zone) + minute * _MINUTE
    instant = wall.astimezone(UTC)  # of a time shown twice, the first
    if instant.astimezone(zone) == wall:
        return instant
    # Never shown: by PEP 495 the two folds lie on either side of the jump.
    before = wall.replace(fold=1).astimezone(UTC)
    skipped = range((instant - before) // _MINUTE)
    return before + bisect_left(skipped, wall, key=lambda n: (before + n * _MINUTE).astimezone(zone)) * _MINUTE

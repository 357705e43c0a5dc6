"""Days laid out in time: every instant at which something changes, and the status that holds from it.

A timeline is built once for a span of local dates. After that a status is only looked up: it has the time of its next
change, and costs the same on any day of the year.

A time on the door is the first instant when the clock on the wall shows it or has passed it. When clocks go forward
(02.00 to 03.00 in Sweden, last Sunday of March), the times in between are at the jump; when they go back (03.00 to
02.00, last Sunday of October), a time shown twice is the first. A day that is open all through then has 23 or 25 hours.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import groupby, pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.schedule.day import Day, Why
from kiosk.schedule.status import UNKNOWN, State, Status

ZONE = ZoneInfo("Europe/Stockholm")
"""The zone of every office, whatever the machine is set to."""

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Statuses in order: `statuses[i]` holds up to, not including, `instants[i]`, and the next one from then on.

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


class _Piece(NamedTuple):
    """What holds from an instant (UTC) on, until the next piece."""

    at: datetime
    state: State
    why: Why


def build_timeline(day_of: Callable[[date], Day], first: date, days: int, zone: tzinfo = ZONE) -> Timeline:
    """The timeline of `days` local dates from `first` on. Raises ValueError unless there is at least one."""
    if days < 1:
        raise ValueError(f"a timeline needs at least one day, not {days}")
    pieces = _pieces(day_of, first, days, zone)
    runs = [list(run) for _, run in groupby(pieces, key=lambda piece: piece.state)]
    changes = (None, *(run[0].at for run in runs[1:]), None)
    statuses = (
        Status(piece.state, *piece.why, since, until)
        for run, (since, until) in zip(runs, pairwise(changes), strict=True)
        for piece in run
    )
    end = _instant(first + days * _DAY, 0, zone)
    return Timeline((*(piece.at for piece in pieces), end), (UNKNOWN, *statuses, UNKNOWN))


def _pieces(day_of: Callable[[date], Day], first: date, days: int, zone: tzinfo) -> list[_Piece]:
    """The pieces of all days in order. None is empty, and none is like the one before."""
    pieces: list[_Piece] = []
    midnights = [_instant(first + number * _DAY, 0, zone) for number in range(days + 1)]
    for number, (midnight, next_midnight) in enumerate(pairwise(midnights)):
        day = day_of(first + number * _DAY)
        clocks_change = next_midnight - midnight != _DAY
        for start, _, is_open, why in day.stretches:
            # On a day of 24 hours adding is enough, and many times faster than asking the zone.
            at = _instant(day.date, start, zone) if clocks_change else midnight + start * _MINUTE
            if pieces and pieces[-1].at == at:  # an empty piece: the hour that clocks skip
                pieces.pop()
            state = State.OPEN if is_open else State.CLOSED
            if not pieces or (pieces[-1].state, pieces[-1].why) != (state, why):
                pieces.append(_Piece(at, state, why))
    return pieces


def _instant(day: date, minute: int, zone: tzinfo) -> datetime:
    """The first instant, in UTC, when a wall clock in the zone shows the minute of the day or has passed it."""
    wall = datetime.combine(day, time(), zone) + minute * _MINUTE
    instant = wall.astimezone(UTC)  # of a time shown twice, the first
    if instant.astimezone(zone) == wall:
        return instant
    # The clock never shows it: by PEP 495 the two folds are on either side of the jump.
    before = wall.replace(fold=1).astimezone(UTC)
    skipped = range((instant - before) // _MINUTE)
    return before + bisect_left(skipped, wall, key=lambda n: (before + n * _MINUTE).astimezone(zone)) * _MINUTE

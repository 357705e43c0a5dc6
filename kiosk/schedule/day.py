"""One date of one office, worked out: when it is open and closed, which rule decided, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum, auto
from typing import NamedTuple

from kiosk.schedule.reasons import Reason
from kiosk.schedule.rules import Hours, Interval, Text


class Rule(IntEnum):
    """What decided a day's hours, weakest first."""

    REGULAR = auto()
    SEASON = auto()
    SHORTENED_DAY = auto()
    CLOSED_EVE = auto()
    RED_DAY = auto()
    RANGE_EXCEPTION = auto()
    DATE_EXCEPTION = auto()


class Cause(StrEnum):
    """Why an office is open or closed at a minute. The second to the fourth can be causes of both."""

    ORDINARY = "ordinary"
    """Open by the regular week."""
    SEASON = "season"
    """Open in a season's hours, or closed all day by a season where the regular week is open."""
    SHORTENED_DAY = "shortened_day"
    EXCEPTION = "exception"
    OUTSIDE_HOURS = "outside_hours"
    LUNCH = "lunch"
    WEEKEND = "weekend"
    RED_DAY = "red_day"
    EVE = "eve"


class Why(NamedTuple):
    """A cause, the reason shown to visitors, and the name of the season whose hours hold; () where there is none.

    `season` is set where the office is open. Where a season closes a whole day, its name is the reason instead.
    """

    cause: Cause
    reason: Reason = ()
    season: Text = ()


class Stretch(NamedTuple):
    """A piece of a day, from `start` up to, not including, `end` (minutes from local midnight)."""

    start: int
    end: int
    is_open: bool
    why: Why


@dataclass(frozen=True, slots=True)
class Day:
    """One local date. The stretches fill it from midnight to midnight, none of them empty.

    `rule` decided the hours; `reason` is shown to visitors, () if there is none.
    """

    date: date
    stretches: tuple[Stretch, ...]
    rule: Rule
    reason: Reason = ()

    @property
    def hours(self) -> Hours:
        """The open hours."""
        return tuple(Interval(stretch.start, stretch.end) for stretch in self.stretches if stretch.is_open)

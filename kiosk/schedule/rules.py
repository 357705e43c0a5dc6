"""The rules of an office's opening hours, as staff state them.

Everything here is frozen and hashable. All times are minutes from local midnight by the clock on the wall; `timeline`
applies the zone, Europe/Stockholm. Texts for visitors are passed on unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

MINUTES_PER_DAY = 24 * 60

Text: TypeAlias = tuple[tuple[str, str], ...]
"""The same text in several languages: (language code, text) pairs, the kiosk's own language first."""


class Interval(NamedTuple):
    """Open from `start` up to, not including, `end`; in minutes from local midnight, 0 <= start < end <= 1440."""

    start: int
    end: int


Hours: TypeAlias = tuple[Interval, ...]
"""The open intervals of one day: sorted, not touching, not overlapping. `()` is closed all day."""

ALL_DAY: Hours = (Interval(0, MINUTES_PER_DAY),)


class Week(NamedTuple):
    """Hours for each weekday. None is a day the rule does not mention."""

    mon: Hours | None = None
    tue: Hours | None = None
    wed: Hours | None = None
    thu: Hours | None = None
    fri: Hours | None = None
    sat: Hours | None = None
    sun: Hours | None = None


class MonthDay(NamedTuple):
    """A day that comes every year; 29 February counts as 28 February in common years."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class YearlyPeriod:
    """Every year from `first` to `last`, both included. Passes New Year if `last` comes before `first`."""

    first: MonthDay
    last: MonthDay


@dataclass(frozen=True, slots=True)
class WeekPeriod:
    """Every year from week `first` to week `last` (ISO 8601, 1–53), both included; may pass New Year."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class DatePeriod:
    """Once, from `first` to `last`, both included."""

    first: date
    last: date


Period: TypeAlias = YearlyPeriod | WeekPeriod | DatePeriod


class Weeks(StrEnum):
    """Which weeks (ISO 8601) a season is for."""

    ALL = "all"
    ODD = "odd"
    EVEN = "even"


@dataclass(frozen=True, slots=True)
class Season:
    """Other weekly hours during a period; weekdays it does not mention keep their regular hours."""

    name: Text
    period: Period
    week: Week
    weeks: Weeks = Weeks.ALL


class NamedDay(StrEnum):
    """A day known by name that is not a public holiday. The value is an id: the name that staff write."""

    EPIPHANY_EVE = "trettondagsafton"
    MAUNDY_THURSDAY = "skärtorsdagen"
    EASTER_EVE = "påskafton"
    WALPURGIS_EVE = "valborgsmässoafton"
    DAY_BEFORE_ASCENSION = "dagen före Kristi himmelsfärdsdag"
    PENTECOST_EVE = "pingstafton"
    DAY_BEFORE_MIDSUMMER_EVE = "dagen före midsommarafton"
    MIDSUMMER_EVE = "midsommarafton"
    ALL_SAINTS_EVE = "allhelgonaafton"
    DAY_BEFORE_CHRISTMAS_EVE = "dagen före julafton"
    CHRISTMAS_EVE = "julafton"
    DAY_BEFORE_NEW_YEARS_EVE = "dagen före nyårsafton"
    NEW_YEARS_EVE = "nyårsafton"
    BRIDGE_DAY = "klämdagar"


@dataclass(frozen=True, slots=True)
class ShortenedDay:
    """A named day with an early closing, at `closes` minutes from midnight; 0 closes all day.

    It only takes hours away: it never opens a day or prolongs one.
    """

    day: NamedDay
    closes: int


@dataclass(frozen=True, slots=True)
class SetHours:
    """An exception's own hours for the day."""

    hours: Hours


@dataclass(frozen=True, slots=True)
class ClosedAllDay:
    """An exception that closes the whole day."""


@dataclass(frozen=True, slots=True)
class ClosedBetween:
    """An exception that takes hours out of whatever the day has."""

    hours: Hours


Effect: TypeAlias = SetHours | ClosedAllDay | ClosedBetween


@dataclass(frozen=True, slots=True)
class HoursException:
    """A deviation that staff state, for one date, a yearly date or a period. `reason` is for visitors, () if none."""

    when: date | MonthDay | Period
    effect: Effect
    reason: Text = ()


@dataclass(frozen=True, slots=True)
class OfficeRules:
    """The name of one office, and every rule that decides when it is open."""

    name: str
    regular: Week
    seasons: tuple[Season, ...] = ()
    exceptions: tuple[HoursException, ...] = ()
    closed_red_days: bool = True
    closed_eves: frozenset[NamedDay] = frozenset()
    shortened_days: tuple[ShortenedDay, ...] = ()
    closing_soon: int = 30
    """How many minutes before closing the screen says so; 0 is never."""

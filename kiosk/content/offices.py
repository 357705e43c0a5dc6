"""What oppettider.yaml says, made into offices: weeks of days, exceptions that do not clash, shared rules merged in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from kiosk.content.hours_text import DAY_WORDS
from kiosk.content.markup import one_line
from kiosk.content.model import Place
from kiosk.content.problems import Refused
from kiosk.content.reading import Reading
from kiosk.content.shapes import FAILED, Failed, ListOf, Shape, TextShape
from kiosk.content.tables import Named, Rest
from kiosk.content.yaml_text import Entry, Mapping, Node
from kiosk.schedule.rules import (
    ClosedAllDay,
    ClosedBetween,
    DatePeriod,
    Effect,
    Hours,
    HoursException,
    MonthDay,
    NamedDay,
    Office,
    Period,
    Season,
    SetHours,
    ShortenedDay,
    Text,
    Week,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)


class Rules(NamedTuple):
    """What an office, or all of them together, state besides the weekly hours; None is not stated."""

    closed_red_days: bool | None = None
    closed_eves: tuple[NamedDay, ...] | None = None
    shortened: tuple[tuple[NamedDay, int], ...] = ()
    closing_soon: int | None = None
    exceptions: tuple[HoursException, ...] = ()


_NOTHING = Rules()


class OfficeEntry(NamedTuple):
    """An office as its file states it."""

    regular: Week
    rules: Rules
    seasons: tuple[Season, ...] = ()
    address: str = ""


def office_entry(regular: Week, seasons: tuple[Season, ...] = (), address: str = "", **rules: Any) -> OfficeEntry:
    """What stands under the name of an office."""
    return OfficeEntry(regular, Rules(**rules), seasons, address)


def places(offices: tuple[tuple[str, OfficeEntry], ...], shared: Rules = _NOTHING) -> tuple[Place, ...]:
    """All offices. Raises Refused when there is none."""
    if not offices:
        raise Refused("Det finns inget kontor.", "Skriv minst ett kontor under kontor:.")
    return tuple(_place(name, entry, shared) for name, entry in offices)


def _place(name: str, entry: OfficeEntry, shared: Rules) -> Place:
    """An office with the shared rules merged in.

    What it says itself goes before what is shared, day by day for shortened days. Its exceptions stand first, and of
    two exceptions of a rank the timeline takes the first.
    """
    own = entry.rules
    shortened = dict(shared.shortened) | dict(own.shortened)
    office = Office(
        name,
        entry.regular,
        entry.seasons,
        own.exceptions + shared.exceptions,
        shortened_days=tuple(ShortenedDay(day, closes) for day, closes in shortened.items()),
    )
    for rules in (shared, own):
        if rules.closed_red_days is not None:
            office = replace(office, closed_red_days=rules.closed_red_days)
        if rules.closed_eves is not None:
            office = replace(office, closed_eves=frozenset(rules.closed_eves))
        if rules.closing_soon is not None:
            office = replace(office, closing_soon=rules.closing_soon)
    return Place(office, entry.address)


def office_names(root: Node | None) -> tuple[str, ...] | None:
    """The names of the offices in oppettider.yaml, whatever is wrong with them; None when there are none to see."""
    for key, value in root.entries if isinstance(root, Mapping) else ():
        if key.text == "kontor" and isinstance(value, Mapping):
            return tuple(one_line(entry.key.text) for entry in value.entries) or None
    return None


class DaysAndHours(Rest[Week]):
    """The other keys of a table are days, with their hours. Where two keys name a day, the one with fewer days wins."""

    words = DAY_WORDS

    def __init__(self, day: TextShape[frozenset[int]], hours: Shape[Hours]) -> None:
        self.day = day
        self.hours = hours

    def read(self, entries: tuple[Entry, ...], line: int, reading: Reading, words: tuple[str, ...]) -> Week | Failed:
        """The hours of each weekday; at least one must be mentioned."""
        pairs = Named(self.day, self.hours).read(entries, line, reading, words)
        if pairs is FAILED:
            return FAILED
        if not pairs:
            reading.error(line, "Här saknas tider.", "Skriv till exempel vardagar: 8-17 på en egen rad, indragen.")
            return FAILED
        week: dict[int, Hours] = {}
        breadth: dict[int, int] = {}
        stated = zip(pairs, entries, strict=True)
        for (days, hours), entry in sorted(stated, key=lambda item: -len(item[0][0])):
            for day in days:
                if breadth.get(day) == len(days) and week[day] != hours:
                    line = entry.key.line
                    reading.error(line, "Samma dag har två olika tider.", "Skriv varje dag bara en gång.")
                    return FAILED
                week[day], breadth[day] = hours, len(days)
        return Week(*(week.get(day) for day in range(7)))


def season(period: Period, week: Week, name: Text = (), weeks: Weeks = Weeks.ALL) -> Season:
    """A season."""
    return Season(name, period, week, weeks)


def hours_exception(
    when: date, hours: Hours | None = None, closed: ClosedAllDay | ClosedBetween | None = None, reason: Text = ()
) -> HoursException:
    """An exception, which says either its hours or what is closed. Raises Refused."""
    if (hours is None) == (closed is None):
        raise Refused(
            "Undantaget ska säga antingen tider eller stängt.",
            "Skriv tider: 10-14, stängt: hela dagen eller stängt: 13-15.",
        )
    effect: Effect = closed or (SetHours(hours) if hours else ClosedAllDay())
    return HoursException(when, effect, reason)


class Exceptions(Shape[tuple[HoursException, ...]]):
    """A list of exceptions, of which no two may set the same day or both take hours out of it."""

    def __init__(self, item: Shape[HoursException]) -> None:
        self.item = item

    def read(self, node: Node, reading: Reading) -> tuple[HoursException, ...] | Failed:
        """All exceptions; two for the same date and of the same kind are refused."""
        found = ListOf(self.item).read_items(node, reading)
        good = [(line, value) for line, value in found if value is not FAILED]
        clashes = 0
        for number, (line, exception) in enumerate(good):
            for earlier_line, earlier in good[:number]:
                if _clash(earlier, exception):
                    clashes += 1
                    reading.error(
                        line,
                        f"Undantagen på rad {earlier_line} och rad {line} gäller samma datum.",
                        "Ta bort det ena, eller skriv ihop dem till ett.",
                    )
                    break
        return tuple(value for _, value in good) if len(good) == len(found) and not clashes else FAILED


def _clash(one: HoursException, other: HoursException) -> bool:
    """Whether two exceptions are of one kind and share a date. One with a year goes before one without: no clash."""
    same_kind = isinstance(one.effect, ClosedBetween) == isinstance(other.effect, ClosedBetween)
    return same_kind and _overlap(one.when, other.when)


class Seasons(ListOf[Season]):
    """A list of seasons. Two that overlap are worth a remark: the first stated wins, and nothing else tells."""

    def read(self, node: Node, reading: Reading) -> tuple[Season, ...] | Failed:
        """All seasons."""
        found = self.read_items(node, reading)
        good = [(line, value) for line, value in found if value is not FAILED]
        for number, (line, season) in enumerate(good):
            for earlier_line, earlier in good[:number]:
                if {earlier.weeks, season.weeks} != _NEVER_TOGETHER and _overlap(earlier.period, season.period):
                    message = f"Perioden överlappar den på rad {earlier_line}."
                    reading.remark(line, message, "Den som står först gäller.")
                    break
        return tuple(value for _, value in good) if len(good) == len(found) else FAILED


_NEVER_TOGETHER = {Weeks.ODD, Weeks.EVEN}


def _overlap(one: date | MonthDay | Period, other: date | MonthDay | Period) -> bool:
    """Whether two of the same kind share a day; two of different kinds are not compared."""
    match one, other:
        case DatePeriod() as a, DatePeriod() as b:
            return a.first <= b.last and b.first <= a.last
        case YearlyPeriod() as a, YearlyPeriod() as b:
            return bool({*_days(a)} & {*_days(b)})
        case WeekPeriod() as a, WeekPeriod() as b:
            return bool({*_weeks(a)} & {*_weeks(b)})
        case _:
            return one == other


def _days(period: YearlyPeriod) -> Iterable[tuple[int, int]]:
    """Numbers that every day of the period has; those of 30 February and the like do no harm."""
    year = [(month, day) for month in range(1, 13) for day in range(1, 32)]
    if period.first <= period.last:
        return (day for day in year if period.first <= day <= period.last)
    return (day for day in year if day >= period.first or day <= period.last)


def _weeks(period: WeekPeriod) -> Iterable[int]:
    year = range(1, 54)
    if period.first <= period.last:
        return (week for week in year if period.first <= week <= period.last)
    return (week for week in year if week >= period.first or week <= period.last)

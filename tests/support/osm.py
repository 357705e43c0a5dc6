"""An office as an opening_hours expression of OpenStreetMap, for opening-hours-py to evaluate.

The library knows the rules of OpenStreetMap, a calendar of Swedish holidays (`PH`) and Easter. Nothing here uses the
engine, its periods or its red days. In such an expression a later rule replaces the whole day of the earlier ones, on
the days that its selector names; only `off` with times takes hours out of the day.

Two things cannot be compared. A period with hours of its own changes only days that would be open. OpenStreetMap has
no rule that depends on what the day would have been: `is_expressible` is False for it. Of a time that the clock shows
twice, the engine means the first and the library the second: `transitions` leaves out the hour that comes twice, but
not the state at its end. In spring, when clocks skip an hour, both mean the jump.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State

from kiosk.schedule.rules import (
    ClosedBetween,
    DatePeriod,
    Hours,
    MonthDay,
    NamedDay,
    OfficeRules,
    Season,
    SetHours,
    Week,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)

STOCKHOLM = ZoneInfo("Europe/Stockholm")

FIRST_YEAR, LAST_YEAR = 2024, 2033
"""The years for which 29 February is written out where OpenStreetMap would skip it in common years."""

MONTHS = (None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
WHOLE_DAY = "00:00-24:00"

# Lagen om allmänna helgdagar, in words of OpenStreetMap.
RED_DAYS = (
    "Jan 01,Jan 06,May 01,Jun 06,Dec 25,Dec 26",
    "easter -2 days,easter,easter +1 day,easter +39 days,easter +49 days",
    "Jun 20-Jun 26 Sa",
    "Oct 31-Nov 06 Sa",
)

NAMED_DAYS = {
    NamedDay.EPIPHANY_EVE: ("Jan 05",),
    NamedDay.MAUNDY_THURSDAY: ("easter -3 days",),
    NamedDay.EASTER_EVE: ("easter -1 day",),
    NamedDay.WALPURGIS_EVE: ("Apr 30",),
    NamedDay.DAY_BEFORE_ASCENSION: ("easter +38 days",),
    NamedDay.PENTECOST_EVE: ("easter +48 days",),
    NamedDay.DAY_BEFORE_MIDSUMMER_EVE: ("Jun 18-Jun 24 Th",),
    NamedDay.MIDSUMMER_EVE: ("Jun 19-Jun 25 Fr",),
    NamedDay.ALL_SAINTS_EVE: ("Oct 30-Nov 05 Fr",),
    NamedDay.DAY_BEFORE_CHRISTMAS_EVE: ("Dec 23",),
    NamedDay.CHRISTMAS_EVE: ("Dec 24",),
    NamedDay.DAY_BEFORE_NEW_YEARS_EVE: ("Dec 30",),
    NamedDay.NEW_YEARS_EVE: ("Dec 31",),
    # Single working days beside a weekend. A year in which Kristi himmelsfärdsdag is 3 May, as 2035, has one more.
    NamedDay.BRIDGE_DAY: (
        "easter +40 days",
        "Jan 02 Fr",
        "Jan 05 Mo",
        "Jan 07 Fr",
        "Apr 30 Mo",
        "May 02 Fr",
        "Jun 05 Mo",
        "Jun 07 Fr",
        "Dec 23 Mo",
        "Dec 27 Fr",
        "Dec 30 Mo",
    ),
}

# The Swedish calendar of the library holds the red days and these three.
EVES_OF_PH = {NamedDay.MIDSUMMER_EVE, NamedDay.CHRISTMAS_EVE, NamedDay.NEW_YEARS_EVE}


def evaluator(office: OfficeRules) -> OpeningHours:
    """The library, with the office's expression."""
    return OpeningHours(osm_rules(office), timezone=STOCKHOLM, country="SE")


def is_expressible(office: OfficeRules) -> bool:
    """Whether no exception of a range has hours of its own."""
    return not any(
        isinstance(stated.effect, SetHours) and stated.effect.hours and not isinstance(stated.when, date | MonthDay)
        for stated in office.exceptions
    )


def osm_rules(office: OfficeRules) -> str:
    """The office as an expression, weakest rule first."""
    assert is_expressible(office)
    return "; ".join(
        [
            *_week("", office.regular),
            *(rule for season in reversed(office.seasons) for rule in _season(season, office.regular)),
            *_shortened(office),
            *_red_days_and_eves(office),
            *_exceptions(office),
        ]
    )


def library_changes(library: OpeningHours, start: datetime, end: datetime) -> Iterator[tuple[datetime, bool]]:
    """The state at `start` and every change before `end`: since when, and whether it is open."""
    for since, until, state, _ in library.intervals(start.astimezone(STOCKHOLM), end.astimezone(STOCKHOLM)):
        # Hours that the clock skips in spring come as intervals without length.
        if since < until:
            yield since.astimezone(UTC), state == State.OPEN


def transitions(changes: Iterable[tuple[datetime, bool]]) -> list[tuple[datetime, bool]]:
    """The changes, without rows that say nothing new; those in the hour that comes twice count from its end."""
    found: list[tuple[datetime, bool]] = []
    for at, is_open in changes:
        since = at.astimezone(STOCKHOLM).replace(hour=3, minute=0, fold=0).astimezone(UTC) if is_shown_twice(at) else at
        if found and found[-1][0] == since:
            found.pop()
        if not found or found[-1][1] is not is_open:
            found.append((since, is_open))
    return found


def is_shown_twice(at: datetime) -> bool:
    """Whether the clock on the wall shows this time twice: from 02.00 to 03.00 on the last Sunday of October."""
    wall = at.astimezone(STOCKHOLM)
    return wall.utcoffset() != wall.replace(fold=1 - wall.fold).utcoffset()


def _week(selector: str, week: Week) -> Iterator[str]:
    """One rule for all weekdays that have the same hours."""
    for hours in dict.fromkeys(day or () for day in week):
        days = ",".join(name for name, day in zip(WEEKDAYS, week, strict=True) if (day or ()) == hours)
        yield f"{selector} {days} {_times(hours)}".strip()


def _season(season: Season, regular: Week) -> Iterator[str]:
    """All seven weekdays, for a season is one whole: what it leaves out is the regular week's, not another season's."""
    numbers = _weeks(season)
    if not numbers:
        return
    selector = "" if isinstance(season.period, WeekPeriod) else selected(season.period)
    if len(numbers) < 53:
        selector += f" week {','.join(f'{number:02}' for number in numbers)}"
    mentioned = (ordinary if hours is None else hours for hours, ordinary in zip(season.week, regular, strict=True))
    yield from _week(selector.strip(), Week(*mentioned))


def _weeks(season: Season) -> list[int]:
    numbers = _in_weeks(season.period) if isinstance(season.period, WeekPeriod) else range(1, 54)
    rest = {Weeks.ALL: (0, 1), Weeks.ODD: (1,), Weeks.EVEN: (0,)}[season.weeks]
    return [number for number in numbers if number % 2 in rest]


def _in_weeks(period: WeekPeriod) -> list[int]:
    """The library refuses a range of weeks through New Year, so each is written."""
    first, last = period.first, period.last
    return [n for n in range(1, 54) if (first <= n <= last if first <= last else n >= first or n <= last)]


def _shortened(office: OfficeRules) -> Iterator[str]:
    for shortened in office.shortened_days:
        if shortened.closes < 24 * 60:
            for selector in NAMED_DAYS[shortened.day]:
                yield f"{selector} {_clock(shortened.closes)}-24:00 off"


def _red_days_and_eves(office: OfficeRules) -> Iterator[str]:
    eves = office.closed_eves
    if office.closed_red_days and eves >= EVES_OF_PH:
        yield "PH off"
        eves -= EVES_OF_PH
    elif office.closed_red_days:
        yield from (f"{selector} off" for selector in RED_DAYS)
    for eve in NamedDay:
        if eve in eves:
            yield from (f"{selector} off" for selector in NAMED_DAYS[eve])


def _exceptions(office: OfficeRules) -> Iterator[str]:
    """Ranges, then yearly dates, then dates of one year, each backwards for the first stated is to win; then holes."""
    whole_days = [stated for stated in office.exceptions if not isinstance(stated.effect, ClosedBetween)]
    for kinds in (DatePeriod | YearlyPeriod | WeekPeriod, MonthDay, date):
        for stated in reversed(whole_days):
            if isinstance(stated.when, kinds):
                hours = stated.effect.hours if isinstance(stated.effect, SetHours) else ()
                yield f"{selected(stated.when)} {_times(hours)}"
    for stated in office.exceptions:
        if isinstance(stated.effect, ClosedBetween) and stated.effect.hours:
            yield f"{selected(stated.when)} {_times(stated.effect.hours)} off"


def selected(when: date | MonthDay | DatePeriod | YearlyPeriod | WeekPeriod) -> str:
    """The dates of a rule, as a selector."""
    match when:
        case date():
            return _date(when)
        case DatePeriod(first, last):
            return f"{_date(first)}-{_date(last)}"
        case WeekPeriod():
            return "week " + ",".join(f"{number:02}" for number in _in_weeks(when))
        case MonthDay(2, 29):
            return ",".join(_date(_29_february(year)) for year in range(FIRST_YEAR, LAST_YEAR + 1))
        case MonthDay(month, day):
            return f"{MONTHS[month]} {day:02}"
        case YearlyPeriod(first, last) if first == (2, 29):
            # As an end it means the last of February to the library too.
            return ",".join(_from_29_february(year, last) for year in range(FIRST_YEAR, LAST_YEAR + 1))
        case YearlyPeriod(first, last):
            return f"{MONTHS[first.month]} {first.day:02}-{MONTHS[last.month]} {last.day:02}"
    raise AssertionError(when)


def _29_february(year: int) -> date:
    return date(year, 3, 1) - timedelta(days=1)


def _from_29_february(year: int, last: MonthDay) -> str:
    ending = year + (last < (2, 29))
    end = _29_february(ending) if last == (2, 29) else date(ending, *last)
    return f"{_date(_29_february(year))}-{_date(end)}"


def _date(day: date) -> str:
    return f"{day.year} {MONTHS[day.month]} {day.day:02}"


def _times(hours: Hours) -> str:
    return ",".join(f"{_clock(start)}-{_clock(end)}" for start, end in hours) or "off"


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"

"""An office's opening hours on a page: its status, the next seven days, deviations after them, and its seasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from kiosk.content.model import Office
from kiosk.language.catalogue import Language
from kiosk.language.deviations import deviation_rows
from kiosk.language.seasons import regular_line, season_lines
from kiosk.language.texts import upper_first
from kiosk.language.weeks import DayRow, week_in_words, week_rows
from kiosk.moment import Moment
from kiosk.schedule.day import Day, Rule
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.timeline import ZONE
from kiosk.screen.offices import say_status

_DAYS_SHOWN = 7
_WEEKS_AHEAD = timedelta(weeks=8)
_YEAR_AHEAD = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class HoursLine:
    """One line of the week. `today`: it begins with today, and stands out. `spoken` is the whole line for a voice."""

    days: str
    hours: str
    today: bool
    spoken: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A line below the week, about a season or the rest of the year."""

    note: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """One office's hours, as texts. `heading` stands over the deviations, "" where there are none."""

    name: str
    address: str
    tone: str
    status: str
    sentence: str
    reason: str
    spoken: str
    week: tuple[HoursLine, ...]
    heading: str
    deviations: tuple[HoursLine, ...]
    notes: tuple[Note, ...]
    anchor: str = ""


def derive_office_hours(office: Office, moment: Moment, language: Language) -> OfficeHours:
    """Say an office's hours as seen from `moment`.

    With a clock that cannot be trusted there is no "today": only what holds every week is said.
    """
    rules = office.rules
    tone, words = say_status(office.hours, moment, language)
    today = moment.now.astimezone(ZONE).date()
    if moment.trusted:
        week = office.hours.days(today, _DAYS_SHOWN)
        rows = week_rows(week, language)
        notes = list(season_lines(rules, today, language))
        if any(day.rule is Rule.SEASON for day in week):
            notes.append(regular_line(rules, language))
        deviations = deviation_rows(_coming_deviations(office.hours, today), language)
    else:
        rows = deviations = ()
        regular = upper_first(week_in_words(rules.regular, language))
        notes = [regular, *season_lines(rules, None, language)]
    return OfficeHours(
        name=rules.name,
        address=office.address,
        tone=tone,
        status=words.label,
        sentence=words.sentence if words.detail else "",
        reason=words.reason,
        spoken=". ".join(filter(None, (f"{rules.name}: {words.spoken}", office.address))),
        week=_lines(rows),
        heading=language.phrase("Other hours") if deviations else "",
        deviations=_lines(deviations),
        notes=tuple(Note(note) for note in notes),
    )


def _coming_deviations(hours: OpeningHours, today: date) -> tuple[tuple[Day, ...], ...]:
    """The deviations of eight weeks after the shown days; where there are none, the next one within 400 days."""
    first = today + timedelta(days=_DAYS_SHOWN)
    soon = tuple(hours.deviations(first, first + _WEEKS_AHEAD))
    return soon or tuple(islice(hours.deviations(first, first + _YEAR_AHEAD), 1))


def _lines(rows: Iterable[DayRow]) -> tuple[HoursLine, ...]:
    return tuple(HoursLine(row.days, row.hours, row.today, f"{row.days}: {row.hours}") for row in rows)

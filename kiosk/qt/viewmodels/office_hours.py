"""One office on the opening-hours page: its status, the coming seven days, its seasons and the next deviation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from kiosk import week_wording
from kiosk.content.model import Place
from kiosk.i18n import Language
from kiosk.moment import Moment
from kiosk.qt.viewmodels.offices import say_status
from kiosk.schedule.status import days, next_deviations
from kiosk.schedule.timeline import ZONE, Rule
from kiosk.wording import upper_first

_DAYS_SHOWN = 7


@dataclass(frozen=True, slots=True)
class HoursLine:
    """One line of the week. `today` is the line to be seen first; `spoken` is the whole line for a voice."""

    days: str
    hours: str
    today: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class Note:
    """A line below the week: a season or a deviation."""

    note: str


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Everything about one office's hours, in finished texts."""

    name: str
    address: str
    tone: str
    status: str
    sentence: str
    reason: str
    spoken: str
    week: tuple[HoursLine, ...]
    notes: tuple[Note, ...]


def derive_office_hours(place: Place, moment: Moment, language: Language) -> OfficeHours:
    """Say an office's hours as seen from `moment`.

    With a clock that cannot be trusted there is no "today": only what holds every week is said.
    """
    office = place.office
    tone, words = say_status(office, moment, language)
    today = moment.now.astimezone(ZONE).date()
    if moment.trusted:
        week = days(office, today, _DAYS_SHOWN)
        rows = week_wording.week_rows(week, language)
        notes = list(week_wording.season_lines(office, today, language))
        if any(day.rule is Rule.SEASON for day in week):
            notes.append(week_wording.regular_line(office, language))
        deviations = next_deviations(office, today + timedelta(days=_DAYS_SHOWN - 1))
        if deviations:
            notes.append(week_wording.deviation_line(deviations, language))
    else:
        rows = ()
        regular = upper_first(week_wording.week_in_words(office.regular, language))
        notes = [regular, *week_wording.season_lines(office, None, language)]
    return OfficeHours(
        name=office.name,
        address=place.address,
        tone=tone,
        status=words.label,
        sentence=words.sentence if words.detail else "",
        reason=words.reason,
        spoken=". ".join(filter(None, (f"{office.name}: {words.spoken}", words.reason, place.address))),
        week=tuple(HoursLine(row.days, row.hours, row.today, f"{row.days}: {row.hours}") for row in rows),
        notes=tuple(Note(note) for note in notes),
    )

"""Opening hours as an iCalendar file (RFC 5545), for a telephone or Outlook: openings, and the days that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from kiosk.cli.hours_report import local_midnight
from kiosk.content.model import Office
from kiosk.language.catalogue import Language
from kiosk.language.day_names import reason_alone, reason_in_sentence
from kiosk.language.direction import directed_line
from kiosk.language.texts import EN_DASH, best_text, lower_first
from kiosk.language.times import written_hours
from kiosk.schedule.status import State

_DAY = timedelta(days=1)


def calendar_file(offices: Sequence[Office], first: date, last: date, now: datetime, language: Language) -> bytes:
    """The file for local dates from `first` up to, not including, `last`; `now` (aware) is when it was made.

    It has an event in UTC for each stretch that an office is open, and an all-day event for each deviation. The UID of
    an event is the same in every file, so that a program that reads another file replaces it (RFC 5545, 3.8.4.7).
    """
    calendar = Calendar()
    calendar.add("prodid", "-//townhall-kiosk//opening hours//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", language.phrase("Opening hours"))
    for office in offices:
        for event in (*_open_stretches(office, first, last, language), *_deviations(office, first, last, language)):
            event.add("dtstamp", now.astimezone(UTC))
            event.add("transp", "TRANSPARENT")  # an open office makes nobody busy
            if office.address:
                event.add("location", office.address)
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def _open_stretches(office: Office, first: date, last: date, language: Language) -> Iterator[Event]:
    end = local_midnight(last).astimezone(UTC)
    for at, status in office.hours.changes(local_midnight(first), end):
        if status.state is State.OPEN:
            until = min(status.until or end, end)
            event = _event(office, f"{at:%Y%m%dT%H%M}", lower_first(language.phrase("Open")), language)
            event.add("dtstart", at)
            event.add("dtend", until)
            words = reason_alone(status.reason, language) or best_text(status.season, language)
            if words:
                event.add("description", words)
            yield event


def _deviations(office: Office, first: date, last: date, language: Language) -> Iterator[Event]:
    for alike in office.hours.deviations(first, last - _DAY):
        day = alike[0]
        said = lower_first(written_hours(day.hours, language))
        if reason := reason_in_sentence(day.reason, language):
            said += f" {EN_DASH} {reason}"
        event = _event(office, f"{day.date:%Y%m%d}", said, language)
        event.add("dtstart", day.date)
        event.add("dtend", min(alike[-1].date + _DAY, last))  # the first day that is not part of it
        yield event


def _event(office: Office, start: str, said: str, language: Language) -> Event:
    event = Event()
    slug = re.sub(r"\W+", "-", office.name.lower())
    event.add("uid", f"{start}-{slug}@townhall-kiosk")
    event.add("summary", directed_line(f"{office.name}: {said}", language))
    return event

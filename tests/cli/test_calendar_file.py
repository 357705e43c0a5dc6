"""Opening hours as iCalendar: read back by a parser, and the rules of RFC 5545 that calendar programs trip over."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from kiosk.cli.calendar_file import calendar_file
from kiosk.cli.main import main
from kiosk.content.model import Office
from kiosk.schedule.rules import ClosedAllDay, DatePeriod, OfficeRules
from kiosk.schedule.status import State
from kiosk.schedule.timeline import ZONE
from tests.support.languages import AR, EN, SV
from tests.support.offices import OFFICES, SUMMER, exception, office, opens

MADE = datetime(2026, 11, 24, 12, tzinfo=UTC)
STADSHUSET = Office(OFFICES["Stadshuset"], "Svartuddsvägen 1")


def events(rules: OfficeRules, first: date, last: date, language=SV) -> list[icalendar.Event]:
    data = calendar_file([Office(rules, "Storgatan 1")], first, last, MADE, language)
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def test_an_event_for_each_opening():
    found = events(OFFICES["Lunch"], date(2026, 3, 27), date(2026, 3, 31))
    assert [(str(event["summary"]), event.decoded("dtstart"), event.decoded("dtend")) for event in found] == [
        ("Lunch: öppet", datetime(2026, 3, day, *start, tzinfo=UTC), datetime(2026, 3, day, *end, tzinfo=UTC))
        for day, start, end in (
            (27, (7,), (11,)),
            (27, (12,), (15, 30)),
            (30, (6,), (10,)),  # summer time since yesterday
            (30, (11,), (14, 30)),
        )
    ]
    assert {str(event["location"]) for event in found} == {"Storgatan 1"}


def test_a_deviation_is_a_whole_day_with_its_reason():
    short = exception(date(2026, 12, 23), opens("8-12"), "Dagen före julafton")
    semester = exception(DatePeriod(date(2026, 12, 28), date(2027, 1, 8)), ClosedAllDay(), "Semester")
    found = [
        (str(event["summary"]), event.decoded("dtstart"), event.decoded("dtend"))
        for event in events(office("Kort", exceptions=(short, semester)), date(2026, 12, 23), date(2027, 1, 1))
        if not isinstance(event.decoded("dtstart"), datetime)
    ]
    assert found == [
        ("Kort: 8–12 – Dagen före julafton", date(2026, 12, 23), date(2026, 12, 24)),
        ("Kort: stängt – julafton", date(2026, 12, 24), date(2026, 12, 25)),
        ("Kort: stängt – juldagen", date(2026, 12, 25), date(2026, 12, 26)),
        ("Kort: stängt – Semester", date(2026, 12, 28), date(2027, 1, 1)),
    ]


def test_the_season_stands_with_the_hours_and_english_is_english():
    (first, *_) = events(office("Stadshuset", seasons=(SUMMER,)), date(2026, 6, 24), date(2026, 6, 26), EN)
    assert (str(first["summary"]), str(first["description"])) == ("Stadshuset: open", "Sommartid")


def test_an_arabic_title_runs_from_the_right_although_the_name_comes_first():
    (first, *_) = events(OFFICES["Stadshuset"], date(2026, 6, 24), date(2026, 6, 26), AR)
    assert str(first["summary"]) == "\N{RIGHT-TO-LEFT MARK}Stadshuset: مفتوح"  # open


def test_what_never_closes_ends_with_the_calendar():
    (always,) = events(OFFICES["Alltid"], date(2026, 3, 1), date(2026, 3, 3))
    assert always.decoded("dtend") - always.decoded("dtstart") == timedelta(days=2)


def test_it_says_what_the_engine_says():
    """Every opening of a year, and no other."""
    data = calendar_file([STADSHUSET], date(2026, 1, 1), date(2027, 1, 1), MADE, SV)
    found = [
        event.decoded("dtstart")
        for event in icalendar.Calendar.from_ical(data).walk("VEVENT")
        if isinstance(event.decoded("dtstart"), datetime)
    ]
    start, end = (datetime(year, 1, 1, tzinfo=ZONE) for year in (2026, 2027))
    assert found == [at for at, status in STADSHUSET.hours.changes(start, end) if status.state is State.OPEN]
    assert len(found) == 251


def test_what_calendar_programs_need():
    """RFC 5545: CRLF, lines of 75 octets at most, a version, and in every event a UID of its own and a DTSTAMP."""
    offices = [STADSHUSET, Office(OFFICES["Stadsporten"], "")]
    data = calendar_file(offices, date(2026, 12, 1), date(2027, 2, 1), MADE, SV)
    lines = data.split(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in lines)
    assert (lines[0], lines[-2], lines[-1]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"")
    calendar = icalendar.Calendar.from_ical(data)
    assert (calendar["version"], calendar["method"], calendar["x-wr-calname"]) == ("2.0", "PUBLISH", "Öppettider")
    found = list(calendar.walk("VEVENT"))
    assert len({event["uid"] for event in found}) == len(found) > 50
    assert {event.decoded("dtstamp") for event in found} == {MADE}
    assert {str(event["transp"]) for event in found} == {"TRANSPARENT"}
    assert not any(event.errors for event in found)


def test_made_again_the_events_are_the_same_ones():
    """So that a program that reads the file again replaces them."""
    first, later = (
        {event["uid"] for event in events(OFFICES["Stadshuset"], date(2026, 12, day), date(2027, 2, 1))}
        for day in (1, 10)
    )
    assert later < first


@pytest.mark.parametrize("span", [("--year", "2027"), ("--from", "2027-01-01", "--to", "2028-01-01")])
def test_the_command_writes_it(tmp_path, capsys, span):
    file = tmp_path / "hours.ics"
    assert main(["hours", "--ics", str(file), *span]) == 0
    found = list(icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT"))
    assert {str(event["location"]) for event in found} == {"Svartuddsvägen 1", "Västergatan 10"}
    assert "Stadsporten: stängt – midsommarafton" in {str(event["summary"]) for event in found}
    assert capsys.readouterr().out == ""

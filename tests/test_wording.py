"""Times, dates and statuses as people say them, in both languages."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk import wording
from kiosk.i18n import load_language
from kiosk.schedule.rules import (
    DatePeriod,
    HoursException,
    Interval,
    MonthDay,
    NamedDay,
    Office,
    Season,
    SetHours,
    Week,
    YearlyPeriod,
)
from kiosk.schedule.status import UNKNOWN, status_at
from kiosk.schedule.timeline import ZONE

LOCALE = Path(__file__).parent.parent / "resources" / "locale"
SV, EN = load_language("sv", LOCALE), load_language("en", LOCALE)

EVES = frozenset({NamedDay.MIDSUMMER_EVE, NamedDay.CHRISTMAS_EVE, NamedDay.NEW_YEARS_EVE})


def weekdays(*hours: tuple[int, int]) -> Week:
    day = tuple(Interval(start, end) for start, end in hours)
    return Week(day, day, day, day, day)


TOWN_HALL = Office("Stadshuset", weekdays((480, 1020)), closed_eves=EVES)
LUNCH = Office("Lunch", weekdays((480, 720), (780, 990)))
EVENING = Office("Kväll", weekdays((1080, 1440)))
ALWAYS = Office("Alltid", Week(*[(Interval(0, 1440),)] * 7), closed_red_days=False)
NEVER = Office("Aldrig", Week(*[()] * 7))


def said(office: Office, at: str, language=SV) -> wording.StatusWords:
    now = datetime.fromisoformat(at).replace(tzinfo=ZONE)
    return wording.status_words(status_at(office, now), now, office.closing_soon, language)


@pytest.mark.parametrize(
    ("office", "at", "swedish", "english"),
    [
        (TOWN_HALL, "2026-11-23T15:52", "Öppet – stänger kl. 17", "Open – closes at 17:00"),
        (
            TOWN_HALL,
            "2026-11-23T16:52",
            "Stänger snart – kl. 17 (om 8 minuter)",
            "Closing soon – at 17:00 (in 8 minutes)",
        ),
        (TOWN_HALL, "2026-11-23T16:59", "Stänger snart – kl. 17 (om 1 minut)", "Closing soon – at 17:00 (in 1 minute)"),
        (
            TOWN_HALL,
            "2026-11-23T16:59:59",
            "Stänger snart – kl. 17 (om 1 minut)",
            "Closing soon – at 17:00 (in 1 minute)",
        ),
        (TOWN_HALL, "2026-11-23T07:00", "Stängt – öppnar kl. 8", "Closed – opens at 08:00"),
        (TOWN_HALL, "2026-11-23T17:00", "Stängt – öppnar i morgon kl. 8", "Closed – opens tomorrow at 08:00"),
        (TOWN_HALL, "2026-11-27T17:00", "Stängt – öppnar måndag kl. 8", "Closed – opens Monday at 08:00"),
        (TOWN_HALL, "2026-04-02T17:00", "Stängt – öppnar tisdag kl. 8", "Closed – opens Tuesday at 08:00"),
        (LUNCH, "2026-03-10T12:00", "Lunchstängt – öppnar kl. 13", "Closed for lunch – opens at 13:00"),
        (LUNCH, "2026-03-10T13:30", "Öppet – stänger kl. 16.30", "Open – closes at 16:30"),
        (EVENING, "2026-06-01T20:00", "Öppet – stänger kl. 24", "Open – closes at 24:00"),
        (EVENING, "2026-06-02T00:00", "Stängt – öppnar kl. 18", "Closed – opens at 18:00"),
        (ALWAYS, "2026-06-01T20:00", "Öppet – dygnet runt", "Open – around the clock"),
        (NEVER, "2026-06-01T20:00", "Stängt", "Closed"),
    ],
)
def test_status_line(office, at, swedish, english):
    assert said(office, at).line == swedish
    assert said(office, at, EN).line == english


def test_beyond_six_days_the_date_is_said():
    closed = HoursException(DatePeriod(date(2026, 7, 6), date(2026, 7, 31)), SetHours(()), (("sv", "Semester"),))
    office = Office("Semesterstängt", weekdays((480, 1020)), exceptions=(closed,))
    assert said(office, "2026-07-05T12:00").line == "Stängt – öppnar måndag 3 augusti kl. 8"
    assert said(office, "2026-07-27T12:00").line == "Stängt – öppnar måndag 3 augusti kl. 8"
    assert said(office, "2026-07-28T12:00").line == "Stängt – öppnar måndag kl. 8"
    assert said(office, "2026-07-27T12:00", EN).line == "Closed – opens Monday 3 August at 08:00"


def test_the_reason_has_a_line_of_its_own():
    words = said(TOWN_HALL, "2026-06-19T10:00")
    assert (words.reason, words.label) == ("Midsommarafton", "Stängt")
    assert said(TOWN_HALL, "2026-06-19T10:00", EN).reason == "Midsummer Eve"
    assert said(TOWN_HALL, "2026-06-18T18:00").reason == ""


def test_the_forms_a_card_and_a_page_need():
    words = said(TOWN_HALL, "2026-11-23T15:52")
    assert (words.label, words.detail, words.sentence) == ("Öppet", "Stänger kl. 17", "Stänger i dag kl. 17")
    soon = said(TOWN_HALL, "2026-11-23T16:52")
    assert (soon.label, soon.detail) == ("Stänger snart", "Kl. 17 – om 8 min")
    assert soon.sentence == "Stänger kl. 17 – om 8 minuter"
    assert said(NEVER, "2026-11-23T16:52").sentence == "Stängt"


def test_the_spoken_form_has_no_full_stop_in_a_time():
    assert said(LUNCH, "2026-03-10T13:30").spoken == "Öppet, stänger klockan 16:30"
    assert said(LUNCH, "2026-03-10T16:20").spoken == "Stänger snart, stänger klockan 16:30, om 10 minuter"
    assert said(TOWN_HALL, "2026-11-23T17:00").spoken == "Stängt, öppnar i morgon klockan 8"


def test_nothing_is_guessed_of_an_unknown_status():
    words = wording.status_words(UNKNOWN, datetime(1970, 1, 1, tzinfo=UTC), 30, SV)
    assert (words.line, words.detail) == ("Se öppettider", "")
    assert wording.status_words(UNKNOWN, datetime(1970, 1, 1, tzinfo=UTC), 30, EN).line == "See opening hours"


def test_a_hole_with_a_reason_is_no_lunch():
    hole = HoursException(date(2026, 3, 10), SetHours((Interval(480, 720), Interval(780, 1020))), (("sv", "Möte"),))
    office = Office("Hål", weekdays((480, 1020)), exceptions=(hole,))
    assert said(office, "2026-03-10T12:30").line == "Stängt – öppnar kl. 13"


def test_a_break_in_the_afternoon_is_no_lunch():
    office = Office("Fika", weekdays((480, 900), (930, 1020)))
    assert said(office, "2026-03-10T15:10").label == "Stängt"


@pytest.mark.parametrize(
    ("hours", "swedish", "english"),
    [
        ((), "Stängt", "Closed"),
        (((0, 1440),), "Dygnet runt", "Open 24 hours"),
        (((480, 1020),), "8–17", "08:00–17:00"),
        (((510, 960),), "8.30–16", "08:30–16:00"),
        (((480, 720), (780, 990)), "8–12 och 13–16.30", "08:00–12:00 and 13:00–16:30"),
        (((480, 600), (660, 720), (780, 1440)), "8–10, 11–12 och 13–24", "08:00–10:00, 11:00–12:00 and 13:00–24:00"),
    ],
)
def test_hours(hours, swedish, english):
    day = tuple(Interval(*each) for each in hours)
    assert wording.hours(day, SV) == swedish
    assert wording.hours(day, EN) == english


def test_clock_and_date():
    now = datetime(2026, 11, 23, 14, 52, 59, tzinfo=UTC)
    assert wording.clock(now, SV) == wording.clock(now, EN) == "15:52"
    assert wording.full_date(date(2026, 11, 23), SV) == "måndag 23 november"
    assert wording.full_date(date(2026, 11, 23), EN) == "Monday 23 November"
    assert wording.full_date(date(2026, 11, 23), load_language("fi", LOCALE)) == "maanantai 23. marraskuuta"


def test_a_telephone_number_is_never_split():
    nbsp = "\N{NO-BREAK SPACE}"
    assert wording.keep_numbers_together("Ring 0911-69 60 00 nu") == f"Ring 0911-69{nbsp}60{nbsp}00 nu"


def test_text_in_a_language():
    text = (("sv", "Möte"), ("en", "Meeting"))
    assert wording.in_language(text, EN) == "Meeting"
    assert wording.in_language(text, load_language("fi", LOCALE)) == "Möte"
    assert wording.in_language((), SV) == ""


def test_a_season_is_no_reason():
    summer = Season((("sv", "Sommartid"),), YearlyPeriod(MonthDay(6, 24), MonthDay(8, 19)), weekdays((480, 960)))
    office = Office("Stadshuset", weekdays((480, 1020)), seasons=(summer,))
    assert said(office, "2026-06-25T10:00").reason == ""

"""Every form in which a status is said, written and spoken, in both languages."""

from datetime import UTC, datetime

import pytest

from kiosk.language.statuses import office_line, status_words
from kiosk.schedule.day import Cause
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import (
    MonthDay,
    NamedDay,
    OfficeRules,
    Season,
    ShortenedDay,
    YearlyPeriod,
)
from kiosk.schedule.status import UNKNOWN, State, Status
from kiosk.schedule.timeline import ZONE
from tests.support.languages import EN, SV
from tests.support.offices import workdays
from tests.support.statuses import (
    ALWAYS,
    EIGHT_TO_FIVE,
    EVENING,
    LUNCH,
    MEETING,
    NAMED,
    NEVER,
    NIGHT,
    REBUILT,
    SHORT,
    TOWN_HALL,
    VACATION,
    said,
)


@pytest.mark.parametrize(
    ("office", "at", "swedish", "english"),
    [
        # Open
        (TOWN_HALL, "2026-11-23T15:52", "Öppet – stänger kl. 17", "Open – closes at 17:00"),
        (LUNCH, "2026-11-23T13:30", "Öppet – stänger kl. 16.30", "Open – closes at 16:30"),
        (EVENING, "2026-06-01T20:00", "Öppet – stänger kl. 24", "Open – closes at 24:00"),
        (SHORT, "2026-12-23T10:00", "Öppet – stänger kl. 12", "Open – closes at 12:00"),
        (ALWAYS, "2026-06-01T20:00", "Har öppet dygnet runt", "Open around the clock"),
        # Closing soon
        (TOWN_HALL, "2026-11-23T16:29:59", "Öppet – stänger kl. 17", "Open – closes at 17:00"),
        (
            TOWN_HALL,
            "2026-11-23T16:30",
            "Stänger snart – kl. 17 (om 30 minuter)",
            "Closing soon – at 17:00 (in 30 minutes)",
        ),
        (
            TOWN_HALL,
            "2026-11-23T16:52",
            "Stänger snart – kl. 17 (om 8 minuter)",
            "Closing soon – at 17:00 (in 8 minutes)",
        ),
        (TOWN_HALL, "2026-11-23T16:59", "Stänger snart – kl. 17 (om 1 minut)", "Closing soon – at 17:00 (in 1 minute)"),
        (
            TOWN_HALL,
            "2026-11-23T16:59:59.999999",
            "Stänger snart – kl. 17 (om 1 minut)",
            "Closing soon – at 17:00 (in 1 minute)",
        ),
        (
            EVENING,
            "2026-06-01T23:50",
            "Stänger snart – kl. 24 (om 10 minuter)",
            "Closing soon – at 24:00 (in 10 minutes)",
        ),
        # Closed, opens
        (LUNCH, "2026-03-10T12:00", "Lunchstängt – öppnar kl. 13", "Closed for lunch – opens at 13:00"),
        (TOWN_HALL, "2026-11-23T07:00", "Stängt – öppnar i dag kl. 8", "Closed – opens today at 08:00"),
        (EVENING, "2026-06-02T00:00", "Stängt – öppnar i dag kl. 18", "Closed – opens today at 18:00"),
        (TOWN_HALL, "2026-11-23T17:00", "Stängt – öppnar i morgon kl. 8", "Closed – opens tomorrow at 08:00"),
        (LUNCH, "2026-11-23T17:00", "Stängt – öppnar i morgon kl. 8.30", "Closed – opens tomorrow at 08:30"),
        (TOWN_HALL, "2026-11-22T12:00", "Stängt – öppnar i morgon kl. 8", "Closed – opens tomorrow at 08:00"),
        (TOWN_HALL, "2026-11-27T17:00", "Stängt – öppnar på måndag kl. 8", "Closed – opens on Monday at 08:00"),
        (TOWN_HALL, "2026-04-02T17:00", "Stängt – öppnar på tisdag kl. 8", "Closed – opens on Tuesday at 08:00"),
        # Six days by name, more by date
        (VACATION, "2026-07-28T12:00", "Stängt – öppnar på måndag kl. 8", "Closed – opens on Monday at 08:00"),
        (
            VACATION,
            "2026-07-27T12:00",
            "Stängt – öppnar måndag 3 augusti kl. 8",
            "Closed – opens Monday 3 August at 08:00",
        ),
        # Midnight, a year's end, a year away
        (NIGHT, "2026-06-07T20:00", "Stängt – öppnar vid midnatt", "Closed – opens at midnight"),
        (NIGHT, "2026-06-04T20:00", "Stängt – öppnar på lördag kl. 0", "Closed – opens on Saturday at 00:00"),
        (TOWN_HALL, "2026-12-30T17:00", "Stängt – öppnar på måndag kl. 8", "Closed – opens on Monday at 08:00"),
        (
            REBUILT,
            "2026-07-30T12:00",
            "Stängt – öppnar måndag 1 februari 2027 kl. 8",
            "Closed – opens Monday 1 February 2027 at 08:00",
        ),
        (
            REBUILT,
            "2026-10-01T12:00",
            "Stängt – öppnar måndag 1 februari kl. 8",
            "Closed – opens Monday 1 February at 08:00",
        ),
        # Closed for a reason
        (
            TOWN_HALL,
            "2026-06-19T10:00",
            "Stängt – midsommarafton. Öppnar måndag kl. 8",
            "Closed – Midsummer Eve. Opens Monday at 08:00",
        ),
        (
            TOWN_HALL,
            "2027-01-06T10:00",
            "Stängt – trettondedag jul. Öppnar i morgon kl. 8",
            "Closed – Epiphany. Opens tomorrow at 08:00",
        ),
        (
            NAMED,
            "2026-07-06T10:00",
            "Stängt – Semester. Öppnar måndag 3 augusti kl. 8",
            "Closed – Vacation. Opens Monday 3 August at 08:00",
        ),
        (MEETING, "2026-03-10T12:30", "Stängt – Möte. Öppnar i dag kl. 13", "Closed – Möte. Opens today at 13:00"),
        # For good
        (NEVER, "2026-06-01T20:00", "Stängt tills vidare", "Closed until further notice"),
    ],
)
def test_the_line(office, at, swedish, english):
    assert said(office, at).line == swedish
    assert said(office, at, EN).line == english


@pytest.mark.parametrize(
    ("office", "at", "swedish", "english"),
    [
        (LUNCH, "2026-03-10T13:30", "Öppet, stänger klockan 16:30", "Open, closes at 16:30"),
        (TOWN_HALL, "2026-03-10T13:30", "Öppet, stänger klockan 17", "Open, closes at 17:00"),
        (
            LUNCH,
            "2026-03-10T16:20",
            "Stänger snart, stänger klockan 16:30, om 10 minuter",
            "Closing soon, closes at 16:30, in 10 minutes",
        ),
        (LUNCH, "2026-03-10T12:30", "Lunchstängt, öppnar klockan 13", "Closed for lunch, opens at 13:00"),
        (LUNCH, "2026-11-23T17:00", "Stängt, öppnar i morgon klockan 8:30", "Closed, opens tomorrow at 8:30"),
        (TOWN_HALL, "2026-11-27T17:00", "Stängt, öppnar på måndag klockan 8", "Closed, opens on Monday at 8:00"),
        (
            TOWN_HALL,
            "2026-06-19T10:00",
            "Stängt, midsommarafton. Öppnar måndag klockan 8",
            "Closed, Midsummer Eve. Opens Monday at 8:00",
        ),
        (
            SHORT,
            "2026-12-23T09:00",
            "Öppet, stänger klockan 12. Möte",
            "Open, closes at 12:00. Möte",
        ),
        (ALWAYS, "2026-06-01T20:00", "Har öppet dygnet runt", "Open around the clock"),
        (NEVER, "2026-06-01T20:00", "Stängt tills vidare", "Closed until further notice"),
    ],
)
def test_the_spoken_form(office, at, swedish, english):
    """No full stop in a time: a voice would read it as a decimal point."""
    assert said(office, at).spoken == swedish
    assert said(office, at, EN).spoken == english


@pytest.mark.parametrize(
    ("office", "at", "label", "detail", "sentence", "reason"),
    [
        (TOWN_HALL, "2026-11-23T15:52", "Öppet", "Stänger kl. 17", "Stänger i dag kl. 17", ""),
        (TOWN_HALL, "2026-11-23T16:52", "Stänger snart", "Kl. 17 – om 8 min", "Stänger kl. 17 – om 8 minuter", ""),
        (TOWN_HALL, "2026-11-23T07:00", "Stängt", "Öppnar kl. 8", "Öppnar i dag kl. 8", ""),
        (TOWN_HALL, "2026-11-27T17:00", "Stängt", "Öppnar måndag kl. 8", "Öppnar måndag kl. 8", ""),
        (TOWN_HALL, "2026-06-19T10:00", "Stängt", "Öppnar måndag kl. 8", "Öppnar måndag kl. 8", "Midsommarafton"),
        (LUNCH, "2026-03-10T12:00", "Lunchstängt", "Öppnar kl. 13", "Öppnar i dag kl. 13", ""),
        (ALWAYS, "2026-03-10T12:00", "Öppet", "Dygnet runt", "Har öppet dygnet runt", ""),
        (NEVER, "2026-03-10T12:00", "Stängt", "Tills vidare", "Stängt tills vidare", ""),
        (SHORT, "2026-12-23T09:00", "Öppet", "Stänger kl. 12", "Stänger i dag kl. 12", "Möte"),
    ],
)
def test_the_forms_a_card_and_a_page_need(office, at, label, detail, sentence, reason):
    words = said(office, at)
    assert (words.label, words.detail, words.sentence, words.reason) == (label, detail, sentence, reason)


def test_closed_for_good_for_a_reason():
    moved = Status(State.CLOSED, Cause.EXCEPTION, (("sv", "Kontoret har flyttat"),))
    words = status_words(moved, datetime(2026, 3, 10, tzinfo=UTC), 30, SV)
    assert words.line == "Stängt tills vidare – Kontoret har flyttat"
    assert words.spoken == "Stängt tills vidare. Kontoret har flyttat"


def test_the_evening_before_a_holiday_has_no_reason():
    assert said(TOWN_HALL, "2026-06-18T18:00").reason == ""


def test_nothing_is_guessed_of_an_unknown_status():
    words = status_words(UNKNOWN, datetime(1970, 1, 1, tzinfo=UTC), 30, SV)
    assert (words.line, words.detail, words.spoken) == ("Se öppettider", "", "Se öppettider")
    assert status_words(UNKNOWN, datetime(1970, 1, 1, tzinfo=UTC), 30, EN).line == "See opening hours"


def test_a_season_is_no_reason():
    summer = Season((("sv", "Sommartid"),), YearlyPeriod(MonthDay(6, 24), MonthDay(8, 19)), workdays("8-16"))
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(summer,))
    assert said(office, "2026-06-25T10:00").reason == ""
    assert said(office, "2026-06-25T10:00").line == "Öppet – stänger kl. 16"


def test_a_holiday_is_small_within_a_sentence_and_large_where_it_stands_first_or_alone():
    office = OfficeRules("Kort", EIGHT_TO_FIVE, shortened_days=(ShortenedDay(NamedDay.MAUNDY_THURSDAY, 900),))
    now = datetime(2026, 4, 2, 12, tzinfo=ZONE)
    status = OpeningHours(office).at(now)
    words = status_words(status, now, office.closing_soon, SV)
    assert words.reason == "Skärtorsdagen"
    assert words.spoken == "Öppet, stänger klockan 15. Skärtorsdagen"
    assert office_line("Kort", status, words, SV) == "Kort: Öppet – stänger kl. 15 (skärtorsdagen)"
    closed = said(office, "2026-04-02T16:00")
    assert (closed.reason, closed.line) == ("Skärtorsdagen", "Stängt – skärtorsdagen. Öppnar tisdag kl. 8")

"""Dates and periods."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.values.periods import period, when
from kiosk.content.values.periods_errors import long_way_round
from kiosk.schedule.rules import DatePeriod, MonthDay, WeekPeriod, YearlyPeriod
from tests.support.content_folder import (
    refusal,
)

SUMMER = YearlyPeriod(MonthDay(6, 24), MonthDay(8, 19))
PERIOD = "Skriv till exempel 24/6 – 19/8, juni – augusti, v. 27–31 eller 2026-06-24 – 2026-08-19."
WHEN = "Skriv till exempel 2026-12-23, 2026-07-06 – 2026-07-31, 24/12, juli eller v. 27–31."
LEAP = "står 29 februari, som bara finns vart fjärde år."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24/6 – 19/8", SUMMER),
        ("24/6-19/8", SUMMER),
        ("24 / 6 - 19 / 8", SUMMER),
        ("24 juni – 19 augusti", SUMMER),
        ("24 jun – 19 aug.", SUMMER),
        ("24 Juni till 19 Augusti", SUMMER),
        ("1 november – 31 mars", YearlyPeriod(MonthDay(11, 1), MonthDay(3, 31))),
        ("24-28 december", YearlyPeriod(MonthDay(12, 24), MonthDay(12, 28))),
        ("24–28/12", YearlyPeriod(MonthDay(12, 24), MonthDay(12, 28))),
        ("v. 27–31", WeekPeriod(27, 31)),
        ("v27-v31", WeekPeriod(27, 31)),
        ("vecka 27", WeekPeriod(27, 27)),
        ("Veckorna 51 - 2", WeekPeriod(51, 2)),
        ("2026-06-24 – 2026-08-19", DatePeriod(date(2026, 6, 24), date(2026, 8, 19))),
        ("2026-06-24–2026-08-19", DatePeriod(date(2026, 6, 24), date(2026, 8, 19))),
        ("24 juni 2026 – 19 augusti 2026", DatePeriod(date(2026, 6, 24), date(2026, 8, 19))),
        ("24/6 2026 – 19/8 2026", DatePeriod(date(2026, 6, 24), date(2026, 8, 19))),
        ("24/6 – 19/8 2026", DatePeriod(date(2026, 6, 24), date(2026, 8, 19))),
        ("24–28/12 2026", DatePeriod(date(2026, 12, 24), date(2026, 12, 28))),
        ("29/2 – 3/3 2028", DatePeriod(date(2028, 2, 29), date(2028, 3, 3))),
        ("juni – augusti", YearlyPeriod(MonthDay(6, 1), MonthDay(8, 31))),
        ("Jun. till aug.", YearlyPeriod(MonthDay(6, 1), MonthDay(8, 31))),
        ("juli", YearlyPeriod(MonthDay(7, 1), MonthDay(7, 31))),
        ("februari", YearlyPeriod(MonthDay(2, 1), MonthDay(2, 29))),
        ("15 december – februari", YearlyPeriod(MonthDay(12, 15), MonthDay(2, 29))),
        ("november – 15/2", YearlyPeriod(MonthDay(11, 1), MonthDay(2, 15))),
        ("juli 2026", DatePeriod(date(2026, 7, 1), date(2026, 7, 31))),
        ("februari 2026", DatePeriod(date(2026, 2, 1), date(2026, 2, 28))),
        ("februari 2028", DatePeriod(date(2028, 2, 1), date(2028, 2, 29))),
        ("juni – augusti 2026", DatePeriod(date(2026, 6, 1), date(2026, 8, 31))),
        ("15 december 2026 – februari 2027", DatePeriod(date(2026, 12, 15), date(2027, 2, 28))),
        ("v. 27–31 2026", DatePeriod(date(2026, 6, 29), date(2026, 8, 2))),
        ("vecka 1 2026", DatePeriod(date(2025, 12, 29), date(2026, 1, 4))),
        ("v. 53 2026", DatePeriod(date(2026, 12, 28), date(2027, 1, 3))),
        ("v. 51 2026 till v. 2 2027", DatePeriod(date(2026, 12, 14), date(2027, 1, 17))),
        ("Hela året", YearlyPeriod(MonthDay(1, 1), MonthDay(12, 31))),
    ],
)
def test_period(text, expected):
    assert period(text, KEY_NAMES) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sommaren", f'Datumet "sommaren" går inte att läsa. {PERIOD}'),
        ("1/2 – 3/4 – 5/6", f'Datumet "1/2 – 3/4 – 5/6" går inte att läsa. {PERIOD}'),
        ("", f'Datumet "" går inte att läsa. {PERIOD}'),
        ("24 – 19", f'Datumet "24 – 19" går inte att läsa. {PERIOD}'),
        ("31/2 – 3/3", "Datumet 31/2 finns inte. Kontrollera dagen i almanackan."),
        ("12/24 – 12/31", "Datumet 12/24 finns inte. Skriv dagen först och månaden sedan: 24/12."),
        ("24 jumi", "Datumet 24 jumi finns inte. Skriv dagen först och månaden sedan: 24/12."),
        ("v. 0", "Vecka 0 finns inte. Skriv ett veckonummer mellan 1 och 53, till exempel v. 27–31."),
        ("v. 27–54", "Vecka 54 finns inte. Skriv ett veckonummer mellan 1 och 53, till exempel v. 27–31."),
        (
            "2026-08-19 – 2026-06-24",
            'Perioden "2026-08-19 – 2026-06-24" slutar innan den börjar. Skriv det tidigare datumet först.',
        ),
        (
            "24/6 2026 – 19/8",
            'Årtalet står bara vid det ena datumet i "24/6 2026 – 19/8". Skriv 2026-06-24 – 2026-08-19.',
        ),
        (
            "december – februari 2027",
            'Årtalet står bara vid det ena datumet i "december – februari 2027". '
            "Skriv 2026-12-01 – 2027-02-28 om perioden går över nyår, annars februari – december 2027.",
        ),
        (
            "19/8 – 24/6 2027",
            'Årtalet står bara vid det ena datumet i "19/8 – 24/6 2027". '
            "Skriv 2026-08-19 – 2027-06-24 om perioden går över nyår, annars 24/6 – 19/8 2027.",
        ),
        (
            "15/12 2026 – 15/2",
            'Årtalet står bara vid det ena datumet i "15/12 2026 – 15/2". Skriv 2026-12-15 – 2027-02-15.',
        ),
        (
            "v. 27 2026 – v. 31",
            'Årtalet står bara vid den ena veckan i "v. 27 2026 – v. 31". Skriv året sist: v. 27–31 2026.',
        ),
        (
            "v. 51–2 2027",
            'Perioden "v. 51–2 2027" slutar innan den börjar. '
            "Går perioden över nyår, skriv året på båda: v. 51 2026 – v. 2 2027.",
        ),
        (
            "v. 53 2027",
            "Vecka 53 finns inte 2027, som har 52 veckor. Skriv vecka 52, eller kontrollera året i almanackan.",
        ),
        ("v. 27 1999", "Året 1999 kan inte stämma. Skriv året med fyra siffror, till exempel 2026-12-23."),
        ("29/2", f'I "29/2" {LEAP} Skriv 28/2, eller dagen med årtal: 29/2 2028.'),
        ("29/2 – 5/3", f'I "29/2 – 5/3" {LEAP} Skriv 1/3 eller 28/2, eller skriv ut årtalen.'),
        ("1/1 – 29 feb", f'I "1/1 – 29 feb" {LEAP} Skriv februari, som går till månadens sista dag, eller 28/2.'),
        ("29 februari 2027", "Datumet 2027-02-29 finns inte. Kontrollera dagen i almanackan."),
        ("jul", f'Datumet "jul" går inte att läsa. {PERIOD}'),
        ("24 – december", f'Datumet "24 – december" går inte att läsa. {PERIOD}'),
        ("24/6 juni", f'Datumet "24/6 juni" går inte att läsa. {PERIOD}'),
        ("2026-02-29", "Datumet 2026-02-29 finns inte. Kontrollera dagen i almanackan."),
        ("2026-13-01", "Datumet 2026-13-01 finns inte. Skriv månaden före dagen: 2026-01-13."),
        ("2026-31-12", "Datumet 2026-31-12 finns inte. Skriv månaden före dagen: 2026-12-31."),
        ("2026-13-31", "Datumet 2026-13-31 finns inte. Skriv år, månad och dag: 2026-12-24."),
        ("0026-12-24", "Året 26 kan inte stämma. Skriv året med fyra siffror, till exempel 2026-12-23."),
    ],
)
def test_period_refused(text, message):
    assert refusal(period, text, KEY_NAMES) == message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-12-23", date(2026, 12, 23)),
        ("23 december 2026", date(2026, 12, 23)),
        ("23/12 2026", date(2026, 12, 23)),
        ("2026-12-23 – 2026-12-23", date(2026, 12, 23)),
        ("24/12", MonthDay(12, 24)),
        ("24 dec", MonthDay(12, 24)),
        ("2026-07-06 – 2026-07-31", DatePeriod(date(2026, 7, 6), date(2026, 7, 31))),
        ("27/12 – 2/1", YearlyPeriod(MonthDay(12, 27), MonthDay(1, 2))),
        ("juli", YearlyPeriod(MonthDay(7, 1), MonthDay(7, 31))),
        ("juli 2026", DatePeriod(date(2026, 7, 1), date(2026, 7, 31))),
        ("v. 27–31", WeekPeriod(27, 31)),
        ("v. 27", WeekPeriod(27, 27)),
        ("v. 27 2026", DatePeriod(date(2026, 6, 29), date(2026, 7, 5))),
        ("hela året", YearlyPeriod(MonthDay(1, 1), MonthDay(12, 31))),
        ("29/2 2028", date(2028, 2, 29)),
    ],
)
def test_when(text, expected):
    assert when(text, KEY_NAMES) == expected


def test_when_refused():
    assert refusal(when, "veckan", KEY_NAMES) == f'Datumet "veckan" går inte att läsa. {WHEN}'
    assert refusal(when, "26-12-24", KEY_NAMES) == f'Datumet "26-12-24" går inte att läsa. {WHEN}'


ALIKE = "om det är stängt, annars {0}: stänger 12 under förkortade dagar:."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "klämdagar",
            "är en dag med namn, men här ska det stå ett datum. Skriv klämdagar under stängda aftnar: " + ALIKE,
        ),
        (
            "Midsommarafton",
            "är en dag med namn, men här ska det stå ett datum. Skriv midsommarafton under stängda aftnar: " + ALIKE,
        ),
        (
            "julaften",
            "är en dag med namn, men här ska det stå ett datum. Skriv julafton under stängda aftnar: " + ALIKE,
        ),
        (
            "Juldagen",
            "är en röd dag, men här ska det stå ett datum. Skriv dess datum om dagen ska ha öppet, "
            "till exempel 2027-01-06. Annars är röda dagar redan stängda.",
        ),
    ],
)
def test_a_day_with_a_name_is_no_date(text, message):
    day = message.partition("Skriv ")[2].partition(" ")[0]
    assert refusal(when, text, KEY_NAMES) == f'"{text}" {message.format(day)}'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("31/7 – 6/7", "31 juli till 6 juli nästa år, 341 dagar. Menade du 6/7 – 31/7?"),
        ("19/8 – 24/6", "19 augusti till 24 juni nästa år, 310 dagar. Menade du 24/6 – 19/8?"),
        ("september – maj", "1 september till 31 maj nästa år, 273 dagar. Menade du maj – september?"),
        ("15 mars – februari", "15 mars till 28 februari nästa år, 351 dagar. Menade du 28/2 – 15/3?"),
        ("v. 31–28", "vecka 31 till vecka 28 nästa år, 50 veckor. Menade du v. 28–31?"),
    ],
)
def test_the_long_way_round_the_year(text, message):
    assert " ".join(long_way_round(period(text, KEY_NAMES))) == f"Perioden gäller från {message}"


@pytest.mark.parametrize(
    "text",
    ["1 november – 31 mars", "20/12 – 6/1", "v. 51–2", "v. 45–13", "24/6 – 19/8", "v. 2–50", "2026-08-19 – 2027-06-24"],
)
def test_a_winter_is_not_long(text):
    assert long_way_round(period(text, KEY_NAMES)) is None

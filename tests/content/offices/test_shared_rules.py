"""What stands under `gemensamt` and under an office, and how the two levels go together."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.schedule.rules import (
    DatePeriod,
    HoursException,
    NamedDay,
    OfficeRules,
    Season,
    SetHours,
    ShortenedDay,
    Week,
    YearlyPeriod,
)
from tests.content.offices.test_assembly import FILE, office, read, told_of
from tests.support.offices import hours, workdays

SHARED = """\
gemensamt:
  röda dagar: öppet
  stängda aftnar: [julafton]
  förkortade dagar: {skärtorsdagen: stänger 15, klämdagar: stänger 12}
  stänger snart: 15
  undantag: [{datum: 2026-12-23, tider: 8-12}, {datum: 2026-12-22, tider: 8-12}]
kontor:
  A: {ordinarie: {vardagar: 8-17}}
  B:
    ordinarie: {vardagar: 8-17}
    röda dagar: stängt
    stängda aftnar: []
    förkortade dagar: {klämdagar: öppet, påskafton: stängt}
    stänger snart: 0 minuter
    undantag: [{datum: 2026-12-23, tider: 8-10}]
"""


def test_an_offices_own_rules_go_before_the_shared_ones(tmp_path):
    a, b = read(tmp_path, SHARED)
    both = tuple(HoursException(date(2026, 12, day), SetHours(hours("8-12"))) for day in (23, 22))
    assert a == OfficeRules(
        "A",
        workdays("8-17"),
        exceptions=both,
        closed_red_days=False,
        closed_eves=frozenset({NamedDay.CHRISTMAS_EVE}),
        shortened_days=(ShortenedDay(NamedDay.MAUNDY_THURSDAY, 900), ShortenedDay(NamedDay.BRIDGE_DAY, 720)),
        closing_soon=15,
    )
    assert b == OfficeRules(
        "B",
        workdays("8-17"),
        exceptions=(HoursException(date(2026, 12, 23), SetHours(hours("8-10"))), *both),
        closed_red_days=True,
        closed_eves=frozenset(),
        shortened_days=(
            ShortenedDay(NamedDay.MAUNDY_THURSDAY, 900),
            ShortenedDay(NamedDay.BRIDGE_DAY, 24 * 60),
            ShortenedDay(NamedDay.EASTER_EVE, 0),
        ),
        closing_soon=0,
    )


SHARED_HOURS = """\
gemensamt:
  ordinarie: {vardagar: 8-17}
  säsonger: [{period: 2026-07-01 – 2026-07-31, vardagar: 9-15}]
kontor:
  A: {}
  B:
    ordinarie: {lör: 10-14}
    säsonger: [{period: 1/7 – 31/8, vardagar: 10-12}]
"""
MISSING = '"ordinarie" saknas. Skriv ordinarie: följt av de vanliga tiderna, till exempel vardagar: 8-17.'


def test_hours_and_seasons_may_be_shared(tmp_path):
    a, b = read(tmp_path, SHARED_HOURS)
    shared = Season((), DatePeriod(date(2026, 7, 1), date(2026, 7, 31)), workdays("9-15"))
    assert (a.regular, a.seasons) == (workdays("8-17"), (shared,))
    own = Season((), YearlyPeriod((7, 1), (8, 31)), workdays("10-12"))
    assert (b.regular, b.seasons) == (Week(sat=hours("10-14")), (own, shared))


def test_every_office_without_hours_is_told_of_whatever_else_is_wrong(tmp_path):
    text = "gemensamt: {säsonger: [], stänger snart: x}\nkontor:\n  A: {adress: B}\n  C: {ordinarie: }\n  D: E\n"
    assert told_of(tmp_path, text) == [
        f'{FILE}:1: "x" är inget antal minuter. Skriv mellan 0 och 240 minuter.',
        f"{FILE}:3: {MISSING}",
        f"{FILE}:4: {MISSING.replace('saknas', 'är tom')}",
        f"{FILE}:5: Här ska det stå ord följda av kolon. Skriv till exempel adress: … på en egen rad, indragen.",
    ]


def test_shared_seasons_that_meet_are_refused(tmp_path):
    text = SHARED_HOURS.replace("9-15}]", "9-15}, {period: v. 31, vardagar: 8-9}]")
    (told,) = told_of(tmp_path, text)
    assert told.startswith(f"{FILE}:3: Perioderna på rad 3 gäller båda 27 juli 2026.")


def both(day: str, lines: str) -> str:
    return f'"{day}" står både bland stängda aftnar och bland förkortade dagar, på {lines}.'


ONE_PLACE = "Ta bort den på det ena stället; som stängd afton är dagen stängd."


def test_a_shortened_day_that_is_a_closed_eve_is_refused(tmp_path):
    text = office(
        "ordinarie: {vardagar: 8-17}\n"
        "stängda aftnar:\n  - julafton\n  - påskafton\n  - nyårsafton\n"
        "förkortade dagar:\n  nyårsafton: stänger 12\n  julafton: stängt\n  påskafton: öppet\n"
    )
    assert told_of(tmp_path, text) == [
        f"{FILE}:9: {both('nyårsafton', 'rad 7 och rad 9')} {ONE_PLACE}",
        f"{FILE}:10: {both('julafton', 'rad 5 och rad 10')} {ONE_PLACE}",
    ]
    shared = (
        "gemensamt: {stängda aftnar: julafton, förkortade dagar: {julafton: stänger 12}}\n"
        "kontor: {A: {ordinarie: {mån: 8-9}}}\n"
    )
    assert told_of(tmp_path, shared) == [f"{FILE}:1: {both('julafton', 'rad 1')} {ONE_PLACE}"]


TWO_LEVELS = """\
gemensamt:
  stängda aftnar: [julafton]
kontor:
  A:
    ordinarie: {vardagar: 8-17}
    förkortade dagar: {julafton: stänger 12}
"""


def test_an_offices_shortened_day_that_is_a_shared_closed_eve_is_refused(tmp_path):
    assert told_of(tmp_path, TWO_LEVELS) == [
        f"{FILE}:6: {both('julafton', 'rad 2 och rad 6')} "
        "Ta bort den här, eller skriv kontorets egna stängda aftnar utan den."
    ]


@pytest.mark.parametrize("own", ["[]", "[nyårsafton]"])
def test_an_office_with_closed_eves_of_its_own_may_shorten_a_shared_one(tmp_path, own):
    (found,) = read(tmp_path, f"{TWO_LEVELS}    stängda aftnar: {own}\n")
    assert found.shortened_days == (ShortenedDay(NamedDay.CHRISTMAS_EVE, 720),)


def test_an_office_may_close_on_a_shared_shortened_day(tmp_path):
    text = (
        "gemensamt: {förkortade dagar: {julafton: stänger 12}}\n"
        "kontor: {A: {ordinarie: {mån: 8-9}, stängda aftnar: [julafton]}}\n"
    )
    (found,) = read(tmp_path, text)
    assert found.closed_eves == {NamedDay.CHRISTMAS_EVE}


def test_two_spellings_of_a_shortened_day_are_refused(tmp_path):
    text = office("ordinarie: {mån: 8-9}\nförkortade dagar:\n  julafton: stänger 12\n  Julafton: stänger 13")
    assert told_of(tmp_path, text) == [
        f'{FILE}:6: "julafton" står två gånger, på rad 5 och rad 6. Ta bort den ena raden.'
    ]

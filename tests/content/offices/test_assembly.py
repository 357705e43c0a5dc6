"""oppettider.yaml made into offices, with what stands under `gemensamt` merged in."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.schedule.rules import (
    ClosedAllDay,
    ClosedBetween,
    DatePeriod,
    HoursException,
    Interval,
    MonthDay,
    NamedDay,
    OfficeRules,
    Season,
    SetHours,
    ShortenedDay,
    Week,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)
from tests.support.content_folder import load_with
from tests.support.office_files import CASES, FILE, SHARED, office, read_offices
from tests.support.offices import OFFICES, hours, workdays


def test_the_schedule_cases_load_to_their_offices(tmp_path):
    assert read_offices(tmp_path, CASES.read_text(encoding="utf-8")) == list(OFFICES.values())


def test_every_key(tmp_path):
    (found,) = read_offices(
        tmp_path,
        office(
            "adress: Svartuddsvägen 1\n"
            "ordinarie: {alla dagar: stängt, vardagar: 8-17, fre: '8-12, 13-15'}\n"
            "säsonger:\n"
            "  - {namn: Sommar, period: v. 27–31, veckor: udda, mån-tors: [8-12, 13-16]}\n"
            "  - {period: 2026-01-01 – 2026-01-31, lör: 10-12}\n"
            "röda dagar: öppet\n"
            "stängda aftnar: julafton, nyårsafton\n"
            "förkortade dagar: {skärtorsdagen: stänger 15, klämdagar: stängt}\n"
            "stänger snart: 1 timme\n"
            "undantag:\n"
            "  - {datum: 2026-12-23, tider: 8-12, orsak: Lunch}\n"
            "  - {datum: 24/12, tider: stängt}\n"
            "  - {datum: 2026-07-06 – 2026-07-31, stängt: hela dagen}\n"
            "  - {datum: 2026-12-23, stängt: 9-10}\n"
        ),
    )
    summer = Season((("sv", "Sommar"),), WeekPeriod(27, 31), Week(*[hours("8-12,13-16")] * 4), Weeks.ODD)
    january = Season((), DatePeriod(date(2026, 1, 1), date(2026, 1, 31)), Week(sat=hours("10-12")))
    assert found == OfficeRules(
        "Stadshuset",
        Week(*[hours("8-17")] * 4, hours("8-12,13-15"), (), ()),
        seasons=(summer, january),
        exceptions=(
            HoursException(date(2026, 12, 23), SetHours(hours("8-12")), (("sv", "Lunch"),)),
            HoursException(MonthDay(12, 24), ClosedAllDay()),
            HoursException(DatePeriod(date(2026, 7, 6), date(2026, 7, 31)), ClosedAllDay()),
            HoursException(date(2026, 12, 23), ClosedBetween((Interval(540, 600),))),
        ),
        closed_red_days=False,
        closed_eves=frozenset({NamedDay.CHRISTMAS_EVE, NamedDay.NEW_YEARS_EVE}),
        shortened_days=(ShortenedDay(NamedDay.MAUNDY_THURSDAY, 900), ShortenedDay(NamedDay.BRIDGE_DAY, 0)),
        closing_soon=60,
    )


def test_the_address_belongs_to_the_place(tmp_path):
    loaded = load_with(tmp_path, {FILE: office("adress: Svartuddsvägen 1\nordinarie: {vardagar: 8-17}")})
    assert loaded.content.offices[0].address == "Svartuddsvägen 1"


def test_an_offices_own_rules_go_before_the_shared_ones(tmp_path):
    a, b = read_offices(tmp_path, SHARED)
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


def test_hours_and_seasons_may_be_shared(tmp_path):
    a, b = read_offices(tmp_path, SHARED_HOURS)
    shared = Season((), DatePeriod(date(2026, 7, 1), date(2026, 7, 31)), workdays("9-15"))
    assert (a.regular, a.seasons) == (workdays("8-17"), (shared,))
    own = Season((), YearlyPeriod((7, 1), (8, 31)), workdays("10-12"))
    assert (b.regular, b.seasons) == (Week(sat=hours("10-14")), (own, shared))


TWO_LEVELS = """\
gemensamt:
  stängda aftnar: [julafton]
kontor:
  A:
    ordinarie: {vardagar: 8-17}
    förkortade dagar: {julafton: stänger 12}
"""


@pytest.mark.parametrize("own", ["[]", "[nyårsafton]"])
def test_an_office_with_closed_eves_of_its_own_may_shorten_a_shared_one(tmp_path, own):
    (found,) = read_offices(tmp_path, f"{TWO_LEVELS}    stängda aftnar: {own}\n")
    assert found.shortened_days == (ShortenedDay(NamedDay.CHRISTMAS_EVE, 720),)


def test_an_office_may_close_on_a_shared_shortened_day(tmp_path):
    text = (
        "gemensamt: {förkortade dagar: {julafton: stänger 12}}\n"
        "kontor: {A: {ordinarie: {mån: 8-9}, stängda aftnar: [julafton]}}\n"
    )
    (found,) = read_offices(tmp_path, text)
    assert found.closed_eves == {NamedDay.CHRISTMAS_EVE}

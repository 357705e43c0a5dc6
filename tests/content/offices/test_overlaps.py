"""Rules of one list that hold on the same date."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.content.offices.date_sets import dates_in
from kiosk.content.offices.overlaps import Overlap, TakenDates, TakenStretches, once
from kiosk.schedule.rules import DatePeriod, MonthDay, WeekPeriod
from tests.support.office_files import FILE, exceptions, reported_for

OVERLAP = "Ta bort det ena, eller skriv ihop dem till ett."


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        ("datum: 2026-12-26, tider: 8-12", "datum: 2026-12-26, tider: 9-12", "26 december 2026"),
        ("datum: 2026-12-26, tider: 8-12", "datum: 2026-12-26, stängt: hela dagen", "26 december 2026"),
        ("datum: 2026-12-26, stängt: 8-9", "datum: 26 december 2026, stängt: 10-11", "26 december 2026"),
        ("datum: 24/12, tider: 8-12", "datum: 24 december, tider: 8-12", "24 december 2000"),
        (
            "datum: 2026-12-20 – 2026-12-30, tider: 8-9",
            "datum: 2026-12-30 – 2027-01-02, stängt: hela dagen",
            "30 december 2026",
        ),
        ("datum: 20/12 – 2/1, tider: 8-9", "datum: 1/1 – 6/1, tider: 9-10", "1 januari 2000"),
        ("datum: 1/1 – 6/1, tider: 8-9", "datum: 20/12 – 1/1, tider: 9-10", "1 januari 2000"),
        ("datum: v. 27–31, tider: 8-9", "datum: v. 31–33, stängt: hela dagen", "31 juli 2000"),
        ("datum: v. 27–31, tider: 8-9", "datum: juli, tider: 9-10", "3 juli 2000"),
        ("datum: 1/1 – 3/1, stängt: 8-9", "datum: v. 53, stängt: 9-10", "1 januari 2005"),
        ("datum: v. 27 2026, tider: 8-9", "datum: 2026-07-05 – 2026-07-06, tider: 8-9", "5 juli 2026"),
    ],
)
def test_two_exceptions_for_one_date_are_refused(tmp_path, one, other, met):
    text = exceptions("datum: 2020-01-01, tider: 8-9", one, other)
    assert reported_for(tmp_path, text) == [f"{FILE}:7: Undantagen på rad 6 och rad 7 gäller båda {met}. {OVERLAP}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("datum: 2026-12-26, tider: 8-12", "datum: 2026-12-26, stängt: 9-10"),
        ("datum: 2026-12-24, tider: 8-12", "datum: 24/12, tider: 8-10"),
        ("datum: 2026-12-26, tider: 8-12", "datum: 2026-12-20 – 2026-12-30, tider: 9-12"),
        ("datum: 2026-12-20 – 2026-12-25, tider: 8-9", "datum: 2026-12-26 – 2026-12-30, tider: 8-9"),
        ("datum: 20/12 – 31/12, tider: 8-9", "datum: 1/1 – 6/1, tider: 9-10"),
        ("datum: 20/12 – 31/12, tider: 8-9", "datum: 2026-12-26 – 2026-12-30, tider: 8-9"),
        ("datum: v. 27, tider: 8-9", "datum: 2026-07-01, tider: 8-10"),
        ("datum: v. 27, tider: 8-9", "datum: v. 27 2026, tider: 8-10"),
        ("datum: v. 27, tider: 8-9", "datum: 1/7, tider: 8-10"),
        ("datum: v. 27–31, tider: 8-9", "datum: juli, stängt: 9-10"),
        ("datum: v. 27–31, tider: 8-9", "datum: 10/8 – 20/8, tider: 9-10"),
    ],
)
def test_exceptions_that_go_together(tmp_path, one, other):
    assert reported_for(tmp_path, exceptions(one, other)) == []


def test_every_overlap_is_reported(tmp_path):
    text = exceptions(*["datum: 24/12, tider: 8-12"] * 3, "datum: 2026-02-30, tider: 8-9")
    assert reported_for(tmp_path, text) == [
        f"{FILE}:6: Undantagen på rad 5 och rad 6 gäller båda 24 december 2000. {OVERLAP}",
        f"{FILE}:7: Undantagen på rad 5 och rad 7 gäller båda 24 december 2000. {OVERLAP}",
        f"{FILE}:8: Datumet 2026-02-30 finns inte. Kontrollera dagen i almanackan.",
    ]


def test_dates_that_are_taken_are_not_taken_again():
    taken = TakenDates()
    july, week_27, august = dates_in(WeekPeriod(28, 30)), dates_in(WeekPeriod(27, 28)), dates_in(WeekPeriod(32, 33))
    assert taken.take(july, 4) is None
    assert taken.take(week_27, 5) == Overlap(4, dates_in(WeekPeriod(28, 28)))
    assert taken.take(august, 6) is None


def test_stretches_that_overlap_share_dates():
    taken = TakenStretches()
    assert taken.take(date(2026, 12, 20), date(2026, 12, 30), 4) is None
    assert taken.take(date(2027, 1, 2), date(2027, 1, 6), 5) is None
    assert taken.take(date(2026, 12, 31), date(2027, 1, 1), 6) is None
    shared = DatePeriod(date(2027, 1, 1), date(2027, 1, 1))
    assert taken.take(date(2027, 1, 1), date(2027, 1, 1), 7) == Overlap(6, dates_in(shared))


def test_what_comes_once():
    assert once(date(2026, 12, 24)) == (date(2026, 12, 24), date(2026, 12, 24))
    assert once(DatePeriod(date(2026, 12, 24), date(2027, 1, 6))) == (date(2026, 12, 24), date(2027, 1, 6))
    assert once(MonthDay(12, 24)) is None
    assert once(WeekPeriod(27, 31)) is None

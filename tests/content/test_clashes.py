"""Exceptions for the same date, which go together and which are refused; seasons that overlap."""

from __future__ import annotations

import pytest

from tests.content.test_offices import CLASH, FILE, exceptions, office, read, seasons, told_of
from tests.schedule.offices import workdays


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("datum: 2026-12-26, tider: 8-12", "datum: 2026-12-26, tider: 9-12"),
        ("datum: 2026-12-26, tider: 8-12", "datum: 2026-12-26, stängt: hela dagen"),
        ("datum: 2026-12-26, stängt: 8-9", "datum: 26 december 2026, stängt: 10-11"),
        ("datum: 24/12, tider: 8-12", "datum: 24 december, tider: 8-12"),
        ("datum: 2026-12-20 – 2026-12-30, tider: 8-9", "datum: 2026-12-30 – 2027-01-02, stängt: hela dagen"),
        ("datum: 20/12 – 2/1, tider: 8-9", "datum: 1/1 – 6/1, tider: 9-10"),
        ("datum: 1/1 – 6/1, tider: 8-9", "datum: 20/12 – 1/1, tider: 9-10"),
    ],
)
def test_two_exceptions_for_one_date_are_refused(tmp_path, one, other):
    text = exceptions("datum: 2020-01-01, tider: 8-9", one, other)
    assert told_of(tmp_path, text) == [f"{FILE}:7: Undantagen på rad 6 och rad 7 {CLASH}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("datum: 2026-12-26, tider: 8-12", "datum: 2026-12-26, stängt: 9-10"),
        ("datum: 2026-12-24, tider: 8-12", "datum: 24/12, tider: 8-10"),
        ("datum: 2026-12-26, tider: 8-12", "datum: 2026-12-20 – 2026-12-30, tider: 9-12"),
        ("datum: 2026-12-20 – 2026-12-25, tider: 8-9", "datum: 2026-12-26 – 2026-12-30, tider: 8-9"),
        ("datum: 20/12 – 31/12, tider: 8-9", "datum: 1/1 – 6/1, tider: 9-10"),
        ("datum: 20/12 – 31/12, tider: 8-9", "datum: 2026-12-26 – 2026-12-30, tider: 8-9"),
    ],
)
def test_exceptions_that_go_together(tmp_path, one, other):
    assert told_of(tmp_path, exceptions(one, other)) == []


def test_every_clash_is_told(tmp_path):
    text = exceptions(*["datum: 24/12, tider: 8-12"] * 3, "datum: 2026-02-30, tider: 8-9")
    assert told_of(tmp_path, text) == [
        f"{FILE}:6: Undantagen på rad 5 och rad 6 {CLASH}",
        f"{FILE}:7: Undantagen på rad 5 och rad 7 {CLASH}",
        f"{FILE}:8: Datumet 2026-02-30 finns inte. Kontrollera dagen i almanackan.",
    ]


def test_the_same_days_with_the_same_hours_are_no_conflict(tmp_path):
    (found,) = read(tmp_path, office("ordinarie: {mån-ons: 8-17, ons-fre: 8-17}"))
    assert found.regular == workdays("8-17")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("period: 24/6 – 19/8", "period: 19/8 – 1/9"),
        ("period: 20/12 – 6/1", "period: 1/1 – 2/1"),
        ("period: v. 27–31", "period: v. 31"),
        ("period: v. 51–2", "period: v. 1"),
        ("period: 2026-06-24 – 2026-08-19", "period: 2026-08-01 – 2026-09-01"),
        ("period: v. 27–31, veckor: udda", "period: v. 31"),
    ],
)
def test_seasons_that_overlap_are_remarked_on(tmp_path, one, other):
    text = seasons("period: 1/3, lör: 8-9", f"{one}, lör: 8-9", f"{other}, lör: 9-10")
    told = f"{FILE}:7: anmärkning: Perioden överlappar den på rad 6. Den som står först gäller."
    assert told_of(tmp_path, text) == [told]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("period: 24/6 – 19/8", "period: 20/8 – 1/9"),
        ("period: v. 27–31", "period: v. 51–2"),
        ("period: v. 27–31", "period: 24/6 – 19/8"),
        ("period: v. 27–31, veckor: udda", "period: v. 27–31, veckor: jämna"),
        ("period: 2026-06-24 – 2026-08-19", "period: 2027-06-24 – 2027-08-19"),
    ],
)
def test_seasons_that_go_together(tmp_path, one, other):
    assert told_of(tmp_path, seasons(f"{one}, lör: 8-9", f"{other}, lör: 9-10")) == []

"""Which exceptions and seasons go together, which are refused, and what is past."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from kiosk.content.yaml.nodes import Sequence
from tests.support.office_files import (
    FILE,
    OFFICE,
    exceptions,
    many_exceptions,
    office,
    read_exceptions,
    reported_for,
    reported_on,
    seasons,
)

EITHER = "Undantaget ska säga antingen tider eller stängt. Skriv tider: 10-14, stängt: hela dagen eller stängt: 13-15."


AS_EXCEPTION = "Skriv tiderna på rad 7 som ett undantag i stället, med perioden efter datum: och med tider:."
MEET = "Ändra den ena, så att varje datum bara är med i en av dem."


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        ("period: 24/6 – 19/8", "period: 19/8 – 1/9", "19 augusti 2000"),
        ("period: 20/12 – 6/1", "period: 1/1 – 2/1", "1 januari 2000"),
        ("period: v. 27–31", "period: v. 31", "31 juli 2000"),
        ("period: v. 51–2", "period: v. 1", "3 januari 2000"),
        ("period: 2026-06-24 – 2026-08-19", "period: 2026-08-01 – 2026-09-01", "1 augusti 2026"),
        ("period: v. 27–31, veckor: udda", "period: v. 31", "31 juli 2000"),
        ("period: v. 27–31", "period: 24/6 – 19/8", "3 juli 2000"),
        ("period: v. 27–31", "period: 2026-06-24 – 2026-08-19", "29 juni 2026"),
        ("period: juni – augusti", "period: 2026-06-24, veckor: jämna", "24 juni 2026"),
        ("period: v. 53", "period: 1/1", "1 januari 2005"),
        ("period: december – februari", "period: v. 9 2028", "28 februari 2028"),
        ("period: hela året, veckor: udda", "period: 2026-06-29 – 2026-07-06, veckor: udda", "29 juni 2026"),
    ],
)
def test_seasons_that_meet_are_refused(tmp_path, one, other, met):
    spare = "period: 2030-03-20, veckor: jämna"  # of week 12, when none of the others holds
    text = seasons(*(f"{season}, alla dagar: 8-9" for season in (spare, one, other)))
    hint = AS_EXCEPTION if "20" in other and "2026" not in one else MEET
    problem = f"{FILE}:7: Perioderna på rad 6 och rad 7 gäller båda {met}. {hint}"
    assert reported_for(tmp_path, text) == [problem]


def test_seasons_on_one_line_that_meet(tmp_path):
    text = office("ordinarie: {vardagar: 8-17}\nsäsonger: [{period: juli, lör: 8-9}, {period: v. 28, lör: 8-9}]")
    assert reported_for(tmp_path, text) == [f"{FILE}:4: Perioderna på rad 4 gäller båda 10 juli 2000. {MEET}"]


def test_seasons_meet_on_a_date_to_come_if_there_is_one(tmp_path):
    text = seasons("period: 24/6 – 19/8, lör: 8-9", "period: juli, lör: 8-9")
    for today, met in ((date(2026, 7, 5), "5 juli 2026"), (date(2100, 12, 1), "1 juli 2000"), (None, "1 juli 2000")):
        problem = f"{FILE}:6: Perioderna på rad 5 och rad 6 gäller båda {met}. {MEET}"
        assert reported_on(today, tmp_path, text) == [problem]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("period: 24/6 – 19/8", "period: 20/8 – 1/9"),
        ("period: v. 27–31", "period: v. 51–2"),
        ("period: v. 27–31", "period: 10/8 – 19/8"),
        ("period: v. 27–31, veckor: udda", "period: v. 27–31, veckor: jämna"),
        ("period: juli, veckor: udda", "period: v. 27–31, veckor: jämna"),
        ("period: 2026-06-24 – 2026-08-19", "period: 2027-06-24 – 2027-08-19"),
    ],
)
def test_seasons_that_go_together(tmp_path, one, other):
    assert reported_for(tmp_path, seasons(f"{one}, lör: 8-9", f"{other}, lör: 9-10")) == []


NEVER = "Säsongen gäller aldrig, för ingen dag i perioden passar med de veckor och veckodagar som står."


@pytest.mark.parametrize(
    "season",
    [
        "period: v. 28, veckor: udda, vardagar: 8-9",
        "period: 2026-12-25, lör: 8-9",
        "period: 2026-06-29 – 2026-07-05, veckor: jämna, alla dagar: 8-9",
        "period: 2026-07-03 – 2026-07-08, veckor: udda, tors: 8-9",
    ],
)
def test_a_season_that_never_comes_is_refused(tmp_path, season):
    hint = "Ändra perioden, veckorna eller dagarna, eller ta bort säsongen."
    assert reported_for(tmp_path, seasons(season, "period: v. 28, lör: 8-9")) == [f"{FILE}:5: {NEVER} {hint}"]


@pytest.mark.parametrize("season", ["period: v. 53, sön: 8-9", "period: 24/12, lör: 8-9", "period: v. 27, tis: 8-9"])
def test_a_season_that_comes_in_some_year(tmp_path, season):
    assert reported_for(tmp_path, seasons(season)) == []


def test_what_is_past_is_remarked_on(tmp_path):
    text = exceptions(
        "datum: 2026-12-23, tider: 8-12",
        "datum: 2026-12-24 – 2027-01-02, stängt: 13-15",
        "datum: 2026-12-26, tider: 8-12",
        "datum: 1/1, tider: 8-9",
        "datum: v. 2, tider: 8-9",
    )
    text += "    säsonger:\n    - {period: v. 27 2026, lör: 8-9}\n    - {period: juli 2027, lör: 8-9}\n"
    past = [
        f"{FILE}:5: anmärkning: Undantaget slutade gälla 23 december 2026. Undantaget kan tas bort.",
        f"{FILE}:11: anmärkning: Säsongen slutade gälla 5 juli 2026. Säsongen kan tas bort.",
    ]
    assert reported_on(date(2026, 12, 26), tmp_path, text) == past
    assert reported_on(date(2026, 7, 5), tmp_path, text) == []
    assert reported_on(None, tmp_path, text) == []


def test_a_long_list_takes_steps_in_proportion(tmp_path):
    """Looking at every pair would take sixteen times as many lines of Python, not four. (Seconds: tests/bench.)"""

    def steps(root: Sequence) -> int:
        passed = 0

        def count(frame, event, argument):
            nonlocal passed
            passed += event == "line"
            return count

        before = sys.gettrace()
        sys.settrace(count)
        try:
            found = read_exceptions(root, tmp_path)
        finally:
            sys.settrace(before)
        assert len(found) == len(root.items)
        return passed

    few, many = many_exceptions(250), many_exceptions(1000)
    assert steps(many) < 5 * steps(few)


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            seasons("period: 31/2, vardagar: 8-16", "vardagar: 8-16", "period: 24/6 – 19/8"),
            [
                f"{FILE}:5: Datumet 31/2 finns inte. Kontrollera dagen i almanackan.",
                f'{FILE}:6: "period" saknas. Skriv period: följt av datum, till exempel 24/6 – 19/8.',
                f"{FILE}:7: Här saknas tider. Skriv till exempel vardagar: 8-17 på en egen rad, indragen.",
            ],
        ),
        (
            seasons("period: 24/6, veckor: uda, vardagar: 8-16", "period: 24/6, vekor: udda, vardagar: 8-16"),
            [
                f'{FILE}:5: "uda" går inte att välja här. Menade du udda?',
                f'{FILE}:6: Nyckeln "vekor" finns inte här. Menade du veckor?',
            ],
        ),
        (
            seasons("period: 24/6, veckor: 27, lör: 8-9"),
            [f'{FILE}:5: "27" går inte att välja här. Skriv udda, jämna eller alla.'],
        ),
        (
            exceptions("datum: 24/12, stänger: 12", "datum: 25/12, stängt: 12", "datum: ”26/12”, tider: 8-9"),
            [
                f'{FILE}:5: Nyckeln "stänger" finns inte här. Skriv till exempel tider: 8-12.',
                f'{FILE}:6: "12" säger inte när det är stängt. '
                "Skriv 12-24 om det är stängt resten av dagen, annars hela dagen.",
                f'{FILE}:7: Citattecknen kommer från Word. Byt dem mot vanliga citattecken (").',
            ],
        ),
        (
            exceptions("datum: 2026-12-23", "datum: 2026-12-24, tider: 8-9, stängt: 9-10", "tider: 8-9"),
            [
                f"{FILE}:5: {EITHER}",
                f"{FILE}:6: {EITHER}",
                f'{FILE}:7: "datum" saknas. Skriv datum: följt av ett datum eller en period.',
            ],
        ),
        (
            office("ordinarie: {vardagar: 8-17}\nundantag:\n  -\n  - 2026-12-23"),
            [
                f"{FILE}:5: anmärkning: En punkt i listan är tom. Fyll i den, eller ta bort den.",
                f"{FILE}:6: Här ska det stå ord följda av kolon. Skriv till exempel datum: … på en egen rad, indragen.",
            ],
        ),
    ],
)
def test_items_refused(tmp_path, text, problems):
    assert reported_for(tmp_path, text) == problems


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


def test_shared_seasons_that_meet_are_refused(tmp_path):
    text = SHARED_HOURS.replace("9-15}]", "9-15}, {period: v. 31, vardagar: 8-9}]")
    (problem,) = reported_for(tmp_path, text)
    assert problem.startswith(f"{FILE}:3: Perioderna på rad 3 gäller båda 27 juli 2026.")


def test_a_long_period_is_remarked_on(tmp_path):
    text = f"{OFFICE}    säsonger:\n      - {{period: 19/8 – 24/6, lör: 8-9}}\n    undantag:\n"
    text += "      - {datum: v. 31–28, tider: 8-9}\n"
    assert reported_for(tmp_path, text) == [
        f"{FILE}:6: anmärkning: Perioden gäller från 19 augusti till 24 juni nästa år, 310 dagar. "
        "Menade du 24/6 – 19/8?",
        f"{FILE}:8: anmärkning: Perioden gäller från vecka 31 till vecka 28 nästa år, 50 veckor. Menade du v. 28–31?",
    ]

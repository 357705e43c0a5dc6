"""Which exceptions, seasons and days go together, which are refused, and what is past."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.content import keys
from kiosk.content.loader import load
from kiosk.content.schema.report import FileReport, Known
from kiosk.content.yaml.nodes import Mapping
from kiosk.content.yaml.parser import parse
from kiosk.schedule.rules import Week
from tests.content.offices.test_assembly import CLASH, FILE, SWEDISH, exceptions, office, read, seasons, told_of
from tests.support.content_folder import ICONS, write
from tests.support.offices import hours, workdays


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
    assert told_of(tmp_path, text) == [f"{FILE}:7: Undantagen på rad 6 och rad 7 gäller båda {met}. {CLASH}"]


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
    assert told_of(tmp_path, exceptions(one, other)) == []


def test_every_clash_is_told(tmp_path):
    text = exceptions(*["datum: 24/12, tider: 8-12"] * 3, "datum: 2026-02-30, tider: 8-9")
    assert told_of(tmp_path, text) == [
        f"{FILE}:6: Undantagen på rad 5 och rad 6 gäller båda 24 december 2000. {CLASH}",
        f"{FILE}:7: Undantagen på rad 5 och rad 7 gäller båda 24 december 2000. {CLASH}",
        f"{FILE}:8: Datumet 2026-02-30 finns inte. Kontrollera dagen i almanackan.",
    ]


def test_the_same_days_with_the_same_hours_are_no_conflict(tmp_path):
    (found,) = read(tmp_path, office("ordinarie: {mån-ons: 8-17, ons-fre: 8-17}"))
    assert found.regular == workdays("8-17")


def test_the_closest_of_several_keys_settles_a_day(tmp_path):
    (found,) = read(tmp_path, office("ordinarie: {mån-ons: 8-17, ons-fre: 8-16, onsdag: 8-12, alla dagar: 9-10}"))
    week = ["8-17", "8-17", "8-12", "8-16", "8-16", "9-10", "9-10"]
    assert found.regular == Week(*[hours(day) for day in week])


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
    told = f"{FILE}:7: Perioderna på rad 6 och rad 7 gäller båda {met}. {hint}"
    assert told_of(tmp_path, text) == [told]


def test_seasons_on_one_line_that_meet(tmp_path):
    text = office("ordinarie: {vardagar: 8-17}\nsäsonger: [{period: juli, lör: 8-9}, {period: v. 28, lör: 8-9}]")
    assert told_of(tmp_path, text) == [f"{FILE}:4: Perioderna på rad 4 gäller båda 10 juli 2000. {MEET}"]


def test_seasons_meet_on_a_date_to_come_if_there_is_one(tmp_path):
    text = seasons("period: 24/6 – 19/8, lör: 8-9", "period: juli, lör: 8-9")
    for today, met in ((date(2026, 7, 5), "5 juli 2026"), (date(2100, 12, 1), "1 juli 2000"), (None, "1 juli 2000")):
        told = f"{FILE}:6: Perioderna på rad 5 och rad 6 gäller båda {met}. {MEET}"
        assert told_on(today, tmp_path, text) == [told]


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
    assert told_of(tmp_path, seasons(f"{one}, lör: 8-9", f"{other}, lör: 9-10")) == []


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
    assert told_of(tmp_path, seasons(season, "period: v. 28, lör: 8-9")) == [f"{FILE}:5: {NEVER} {hint}"]


@pytest.mark.parametrize("season", ["period: v. 53, sön: 8-9", "period: 24/12, lör: 8-9", "period: v. 27, tis: 8-9"])
def test_a_season_that_comes_in_some_year(tmp_path, season):
    assert told_of(tmp_path, seasons(season)) == []


def told_on(today: date | None, folder: Path, text: str) -> list[str]:
    loaded = load(write(folder, {**SWEDISH, FILE: text}), ICONS, today)
    return [str(problem) for problem in loaded.problems]


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
    assert told_on(date(2026, 12, 26), tmp_path, text) == past
    assert told_on(date(2026, 7, 5), tmp_path, text) == []
    assert told_on(None, tmp_path, text) == []


def list_of(number: int) -> Mapping:
    """So many exceptions of two days each, which do not meet."""
    days = [date(2000, 1, 1) + timedelta(days=2 * n) for n in range(number)]
    items = [f"- {{datum: {day} – {day + timedelta(days=1)}, tider: 8-9}}" for day in days]
    return parse("\n".join(items).encode(), FILE, keys.KEY_NAMES).root


def read_list(root: Mapping, folder: Path) -> list[object]:
    """Read them as an office's exceptions."""
    (shape,) = (field.shape for field in keys.OFFICE.fields if field.key == "undantag")
    return shape.read(root, FileReport(FILE, Known(folder, keys.KEY_NAMES), []))


def test_a_long_list_takes_steps_in_proportion(tmp_path):
    """Looking at every pair would take sixteen times as many lines of Python, not four. (Seconds: tests/bench.)"""

    def steps(root: Mapping) -> int:
        passed = 0

        def count(frame, event, argument):
            nonlocal passed
            passed += event == "line"
            return count

        before = sys.gettrace()
        sys.settrace(count)
        try:
            found = read_list(root, tmp_path)
        finally:
            sys.settrace(before)
        assert len(found) == len(root.items)
        return passed

    few, many = list_of(250), list_of(1000)
    assert steps(many) < 5 * steps(few)

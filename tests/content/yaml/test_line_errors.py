"""Slips that a line itself shows, and that what the hint says to write passes."""

from __future__ import annotations

import pytest

from tests.support.office_files import (
    EXCEPTIONS,
    FILE,
    OFFICE,
    OTHER_OFFICE,
    only_problem,
    reported_for,
)

ROW = "Flera ord med kolon står i rad utan klamrar."
ITEM = "- {datum: 2026-12-23, tider: 8-12}\n"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "- datum: 2026-12-23, stängt: hela dagen, orsak: Planeringsdag  # obs",
            f"{ROW} Skriv - {{datum: 2026-12-23, stängt: hela dagen, orsak: Planeringsdag}}",
        ),
        (
            "- datum: 2026-12-23, tider: 8-12, 13-15, orsak: Nu, mål: möte",
            f'{ROW} Skriv - {{datum: 2026-12-23, tider: "8-12, 13-15", orsak: "Nu, mål: möte"}}',
        ),
        (
            "-{datum: 2026-12-23, stängt: hela dagen}",
            "Det saknas ett mellanslag efter bindestrecket. Skriv - {datum: 2026-12-23, stängt: hela dagen}",
        ),
        (
            "– {datum: 2026-12-23, stängt: hela dagen}",
            "Raden börjar med ett tankstreck. "
            "Skriv ett bindestreck i stället: - {datum: 2026-12-23, stängt: hela dagen}",
        ),
        (
            "- (datum: 2026-12-23, stängt: hela dagen)",
            "Här står vanliga parenteser, men det ska vara klamrar. Skriv - {datum: 2026-12-23, stängt: hela dagen}",
        ),
    ],
)
def test_items_of_a_list(tmp_path, written, said):
    assert only_problem(tmp_path, EXCEPTIONS, f"      {written}\n") == f"{FILE}:6: {said}"
    item = "-" + said.partition(" - " if " - " in said else ": -")[2].lstrip(" -")
    assert reported_for(tmp_path, f"{EXCEPTIONS}      - {item.lstrip('-')}\n") == []


def test_a_dash_or_a_tab_before_keys_on_lines_of_their_own(tmp_path):
    keys = "datum: 2026-12-23\n        stängt: hela dagen\n"
    dash = f"{FILE}:6: Raden börjar med ett tankstreck. Skriv ett bindestreck i stället: - datum"
    assert only_problem(tmp_path, EXCEPTIONS, f"      – {keys}") == f"{dash}: 2026-12-23"
    assert reported_for(tmp_path, f"{EXCEPTIONS}      – datum: 2026-12-23\n")[1] == dash
    assert only_problem(tmp_path, EXCEPTIONS, f"      -\t{keys}") == (
        f"{FILE}:6: Efter bindestrecket står en tabb. Skriv ett mellanslag i stället: - datum: 2026-12-23"
    )


def test_words_in_a_row_that_begin_without_a_colon(tmp_path):
    text = f"{OFFICE}    säsonger:\n"
    line = "    - Sommartid, period: 24/6 – 19/8, vardagar: 8-16}\n"
    assert "Det står ett kolon" in only_problem(tmp_path, text, line)


def test_days_in_a_row(tmp_path):
    assert only_problem(tmp_path, OFFICE.removesuffix("vardagar: 8-17\n"), "vardagar: 8-17, lör: 10-14\n") == (
        f"{FILE}:4: {ROW} Skriv dem på varsin rad: vardagar: 8-17 på en, lör: 10-14 på nästa."
    )


@pytest.mark.parametrize("indent", ["  ", "    "])
def test_a_rule_at_the_margin_breaks_off_the_offices(tmp_path, indent):
    assert only_problem(tmp_path, OFFICE, f"undantag:\n{indent}{ITEM}{OTHER_OFFICE}") == (
        f'{FILE}:5: "undantag:" står längst till vänster, men hör till kontoret ovanför. '
        "Sätt 4 mellanslag först på raden, som på rad 3, och lika många till på raderna under den."
    )


def test_a_rule_at_the_margin_with_nothing_to_go_by(tmp_path):
    said = only_problem(tmp_path, "kontor:\n  A: {ordinarie: {mån: 8-9}}\n", f"undantag:\n  {ITEM}  B: {{}}\n")
    assert said.endswith("Sätt 4 mellanslag först på raden och lika många till på raderna under den.")


def test_other_lines_at_the_margin_are_none_of_an_office(tmp_path):
    assert "längst till vänster" not in only_problem(tmp_path, OFFICE, f"andra:\n  {ITEM}{OTHER_OFFICE}")
    assert "längst till vänster" not in only_problem(tmp_path, "  - a\n", "  b: 1\n")
    assert "längst till vänster" not in only_problem(tmp_path, "undantag:\n  - a\n", "b\nc: 1\n")

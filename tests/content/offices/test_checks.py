"""What must go together in oppettider.yaml."""

from __future__ import annotations

import pytest

from tests.support.office_files import EXCEPTIONS, FILE, OFFICE, office, only_problem, reported_for


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("kontor:\n", [f'{FILE}:1: "kontor" är tom. Skriv kontor: följt av kontoren, vart och ett med sitt namn.']),
        (
            "gemensamt: {}\n",
            [f'{FILE}:1: "kontor" saknas. Skriv kontor: följt av kontoren, vart och ett med sitt namn.'],
        ),
        ("kontor: {}\n", [f"{FILE}:1: Det finns inget kontor. Skriv minst ett kontor under kontor:."]),
        (
            "kontor: Stadshuset\n",
            [f"{FILE}:1: Här ska det stå ord följda av kolon. Skriv till exempel namn: … på en egen rad, indragen."],
        ),
        (
            "\nkontor:\n  Stadshuset:\n",
            [f"{FILE}:3: Här ska det stå ord följda av kolon. Skriv till exempel adress: … på en egen rad, indragen."],
        ),
        (
            office("adress:"),
            [
                f'{FILE}:2: "ordinarie" saknas. Skriv ordinarie: följt av de vanliga tiderna, '
                "till exempel vardagar: 8-17.",
                f'{FILE}:3: anmärkning: "adress" är tom, så den visas inte. Fyll i uppgiften när den finns.',
            ],
        ),
    ],
)
def test_offices_refused(tmp_path, text, problems):
    assert reported_for(tmp_path, text) == problems


def both(day: str, lines: str) -> str:
    return f'"{day}" står både bland stängda aftnar och bland förkortade dagar, på {lines}.'


ONE_PLACE = "Ta bort den på det ena stället; som stängd afton är dagen stängd."


def test_a_shortened_day_that_is_a_closed_eve_is_refused(tmp_path):
    text = office(
        "ordinarie: {vardagar: 8-17}\n"
        "stängda aftnar:\n  - julafton\n  - påskafton\n  - nyårsafton\n"
        "förkortade dagar:\n  nyårsafton: stänger 12\n  julafton: stängt\n  påskafton: öppet\n"
    )
    assert reported_for(tmp_path, text) == [
        f"{FILE}:9: {both('nyårsafton', 'rad 7 och rad 9')} {ONE_PLACE}",
        f"{FILE}:10: {both('julafton', 'rad 5 och rad 10')} {ONE_PLACE}",
    ]
    shared = (
        "gemensamt: {stängda aftnar: julafton, förkortade dagar: {julafton: stänger 12}}\n"
        "kontor: {A: {ordinarie: {mån: 8-9}}}\n"
    )
    assert reported_for(tmp_path, shared) == [f"{FILE}:1: {both('julafton', 'rad 1')} {ONE_PLACE}"]


TWO_LEVELS = """\
gemensamt:
  stängda aftnar: [julafton]
kontor:
  A:
    ordinarie: {vardagar: 8-17}
    förkortade dagar: {julafton: stänger 12}
"""


def test_an_offices_shortened_day_that_is_a_shared_closed_eve_is_refused(tmp_path):
    assert reported_for(tmp_path, TWO_LEVELS) == [
        f"{FILE}:6: {both('julafton', 'rad 2 och rad 6')} "
        "Ta bort den här, eller skriv kontorets egna stängda aftnar utan den."
    ]


def test_days_directly_under_an_office(tmp_path):
    assert only_problem(tmp_path, "kontor:\n  Stadshuset:\n", "    vardagar: 8-17\n    adress: A\n") == (
        f'{FILE}:3: Nyckeln "vardagar" finns inte här. Skriv raden under ordinarie:, två mellanslag längre in.'
    )


@pytest.mark.parametrize("place", ["    lunch: 12-13\n", "      lunch: 12-13\n"])
def test_lunch(tmp_path, place):
    assert only_problem(tmp_path, OFFICE, place).endswith("Skriv tiderna före och efter lunch: vardagar: 8-12, 13-17.")


def test_a_rule_at_the_margin_last_in_the_file(tmp_path):
    assert only_problem(tmp_path, OFFICE, "undantag:\n  - {datum: 2026-12-23, tider: 8-12}\n") == (
        f'{FILE}:5: Nyckeln "undantag" finns inte här. '
        "Flytta in raden, och raderna under den, under kontoret de gäller."
    )


def test_an_empty_value_is_reported_once(tmp_path):
    assert only_problem(tmp_path, EXCEPTIONS, "      - {datum: 2026-12-23, stängt: }\n").startswith(
        f"{FILE}:6: Undantaget ska säga antingen tider eller stängt."
    )

"""What can be seen of oppettider.yaml whatever is wrong in it."""

from __future__ import annotations

from tests.support.content_folder import (
    reported,
)
from tests.support.office_files import FILE, OFFICE, OTHER_OFFICE, SWEDISH, office, only_problem, reported_for


def test_the_names_of_offices_are_known_whatever_else_is_wrong(tmp_path):
    problems = reported(
        tmp_path,
        {**SWEDISH, FILE: office("ordinarie: 8-17"), "arenden.yaml": "- {ärende: A, kontor: Stadshuset}\n"},
    )
    assert [problem.split(":")[0] for problem in problems] == [FILE]


MISSING = '"ordinarie" saknas. Skriv ordinarie: följt av de vanliga tiderna, till exempel vardagar: 8-17.'


def test_every_office_without_hours_is_reported_whatever_else_is_wrong(tmp_path):
    text = "gemensamt: {säsonger: [], stänger snart: x}\nkontor:\n  A: {adress: B}\n  C: {ordinarie: }\n  D: E\n"
    assert reported_for(tmp_path, text) == [
        f'{FILE}:1: "x" är inget antal minuter. Skriv mellan 0 och 240 minuter.',
        f"{FILE}:3: {MISSING}",
        f"{FILE}:4: {MISSING.replace('saknas', 'är tom')}",
        f"{FILE}:5: Här ska det stå ord följda av kolon. Skriv till exempel adress: … på en egen rad, indragen.",
    ]


ITEM = "- {datum: 2026-12-23, tider: 8-12}\n"


def test_a_rule_taken_for_an_office(tmp_path):
    assert only_problem(tmp_path, OFFICE, f"  undantag:\n    {ITEM}{OTHER_OFFICE}") == (
        f'{FILE}:5: "undantag" står i nivå med kontoren och läses därför som ett kontor. '
        "Flytta in raden, och raderna under den, två mellanslag, så att de hör till kontoret ovanför."
    )
    said = only_problem(tmp_path, "kontor:\n  Stadshuset:\n    adress: A\n", "  ordinarie:\n    vardagar: 8-9\n")
    assert said.startswith(f'{FILE}:4: "ordinarie" står i nivå med kontoren')

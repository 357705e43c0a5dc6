"""The hours of each weekday."""

from __future__ import annotations

import pytest

from kiosk.schedule.rules import Week
from tests.support.office_files import FILE, OFFICE, office, only_problem, read_offices, reported_for
from tests.support.offices import hours, workdays


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            office("ordinarie: 8-17"),
            [
                f"{FILE}:3: Här ska det stå ord följda av kolon. "
                "Skriv till exempel vardagar: … på en egen rad, indragen."
            ],
        ),
        (
            office("ordinarie: {}"),
            [f"{FILE}:3: Här saknas tider. Skriv till exempel vardagar: 8-17 på en egen rad, indragen."],
        ),
        (office("ordinarie:\n  vardagr: 8-17"), [f'{FILE}:4: Nyckeln "vardagr" finns inte här. Menade du vardagar?']),
        (
            office("ordinarie:\n  x: 8-17"),
            [
                f'{FILE}:4: "x" är ingen veckodag. '
                "Skriv till exempel vardagar, alla dagar, mån, mån-tors eller lör, sön."
            ],
        ),
        (office("ordinarie:\n  vardagar:"), [f"{FILE}:4: Här är det tomt. Skriv till exempel 8-17."]),
        (office("ordinarie:\n  vardagar: []"), [f"{FILE}:4: Här är det tomt. Skriv till exempel 8-17."]),
        (
            office("ordinarie:\n  vardagar: [8-17, [9-10]]"),
            [f"{FILE}:4: Här står en lista, men det ska vara en text. Skriv till exempel 8-17."],
        ),
        (
            office("ordinarie: {vardagar: 8-12, 13-16.30}"),
            [
                f'{FILE}:3: Kommat i "8-12, 13-16.30" delar upp texten, för den saknar citattecken. '
                'Sätt citattecken runt: vardagar: "8-12, 13-16.30"'
            ],
        ),
        (
            office("ordinarie:\n  mån-ons: 8-17\n  ons-fre: 8-16"),
            [f"{FILE}:5: Onsdag har olika tider på rad 4 och rad 5. Skriv varje dag bara en gång."],
        ),
        (
            office("ordinarie:\n  mån: 8-17\n  måndag: 8-16\n  lör-sön, fre: 9-10\n  vardagar: 8-17"),
            [
                f"{FILE}:5: Måndag har olika tider på rad 4 och rad 5. Skriv varje dag bara en gång.",
                f"{FILE}:7: Fredag har olika tider på rad 6 och rad 7. Skriv varje dag bara en gång.",
            ],
        ),
        (
            office("ordinarie: {mån-ons: 8-17, ons-fre: 8-16}"),
            [f"{FILE}:3: Onsdag har olika tider på rad 3. Skriv varje dag bara en gång."],
        ),
        (
            office("ordinarie:\n  vardagar: 17-8\n  lör: 25-26"),
            [
                f'{FILE}:4: Tiden "17-8" slutar innan den börjar. Skriv den tidigare tiden först, till exempel 8-17.',
                f"{FILE}:5: Klockslaget 25 finns inte. Skriv ett klockslag mellan 0 och 24, till exempel 16.30.",
            ],
        ),
    ],
)
def test_weekly_hours_refused(tmp_path, text, problems):
    assert reported_for(tmp_path, text) == problems


def test_the_same_days_with_the_same_hours_are_no_conflict(tmp_path):
    (found,) = read_offices(tmp_path, office("ordinarie: {mån-ons: 8-17, ons-fre: 8-17}"))
    assert found.regular == workdays("8-17")


def test_the_closest_of_several_keys_settles_a_day(tmp_path):
    (found,) = read_offices(
        tmp_path, office("ordinarie: {mån-ons: 8-17, ons-fre: 8-16, onsdag: 8-12, alla dagar: 9-10}")
    )
    week = ["8-17", "8-17", "8-12", "8-16", "8-16", "9-10", "9-10"]
    assert found.regular == Week(*[hours(day) for day in week])


@pytest.mark.parametrize(
    ("written", "meant"), [("mon-tors", "mån-tors"), ("alla vardagar", "vardagar"), ("vardagr", "vardagar")]
)
def test_the_word_that_was_meant_loses_no_days(tmp_path, written, meant):
    said = only_problem(tmp_path, OFFICE.removesuffix("vardagar: 8-17\n"), f"{written}: 8-17\n")
    assert said.endswith(f" Menade du {meant}?")

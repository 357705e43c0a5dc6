"""Weekdays as on a door sign, and what was meant by those that are none."""

from __future__ import annotations

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.values.weekdays import weekdays
from tests.support.content_folder import (
    refusal,
)

WORKDAYS = {0, 1, 2, 3, 4}
DAYS = "Skriv till exempel vardagar, alla dagar, mån, mån-tors eller lör, sön."


def odd(weeks: str, day: str) -> str:
    return (
        "är ingen veckodag, för udda och jämna veckor skrivs i en säsong. Skriv en säsong under säsonger: "
        f"med period: hela året, veckor: {weeks} och till exempel {day}: 10-14."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vardagar", WORKDAYS),
        ("Vardagar", WORKDAYS),
        ("vardag", WORKDAYS),
        ("alla dagar", set(range(7))),
        ("varje  dag", set(range(7))),
        ("mån", {0}),
        ("måndag", {0}),
        ("Måndagar", {0}),
        ("mån.", {0}),
        ("tor", {3}),
        ("tors", {3}),
        ("sö", {6}),
        ("mån-tors", {0, 1, 2, 3}),
        ("mån – tors", {0, 1, 2, 3}),
        ("måndag—fredag", WORKDAYS),
        ("mån, ons", {0, 2}),
        ("mån, ons och fre", {0, 2, 4}),
        ("mån-ons, lör", {0, 1, 2, 5}),
        ("lör-mån", {5, 6, 0}),
        ("fre-fre", {4}),
        ("vardagar, lör", {0, 1, 2, 3, 4, 5}),
    ],
)
def test_days(text, expected):
    assert weekdays(text, KEY_NAMES) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("vardagr", f'"vardagr" är ingen veckodag. {DAYS}'),
        ("mån-", f'"mån-" är ingen veckodag. {DAYS}'),
        ("mon-tors", '"mon-tors" är ingen veckodag. Menade du mån-tors?'),
        ("månd-tors", '"månd-tors" är ingen veckodag. Menade du mån-tors?'),
        ("Mon-Fri", '"Mon-Fri" är ingen veckodag. Menade du mån-fre?'),
        ("alla vardagar", '"alla vardagar" är ingen veckodag. Menade du vardagar?'),
        ("varje fredag", '"varje fredag" är ingen veckodag. Menade du fredag?'),
        ("mån ons", '"mån ons" är ingen veckodag. Menade du mån, ons?'),
        ("vardagarna, lördg", '"vardagarna, lördg" är ingen veckodag. Menade du vardagar, lör?'),
        ("helger", '"helger" är ingen veckodag. Menade du lör, sön?'),
        ("saturday", '"saturday" är ingen veckodag. Menade du lör?'),
        ("lunch", '"lunch" är ingen veckodag. Skriv tiderna före och efter lunch: vardagar: 8-12, 13-17.'),
        ("lördag udda veckor", f'"lördag udda veckor" {odd("udda", "lör")}'),
        ("jämna veckor", f'"jämna veckor" {odd("jämna", "lör")}'),
        ("mån-ons-fre", f'"mån-ons-fre" är ingen veckodag. {DAYS}'),
        ("", f'"" är ingen veckodag. {DAYS}'),
        ("vardagar-lör", f'"vardagar-lör" är ingen veckodag. {DAYS}'),
        ("13-16.30", '"13-16.30" är en tid, men här ska det stå en dag. Skriv flera tider så här: "8-12, 13-16.30".'),
    ],
)
def test_days_refused(text, message):
    assert refusal(weekdays, text, KEY_NAMES) == message

"""Slips between braces, and that what the hint says to write passes."""

from __future__ import annotations

import pytest

from tests.support.office_files import (
    EXCEPTIONS,
    FILE,
    only_problem,
    reported_for,
)

CUT = "delar upp texten, för den saknar citattecken. Sätt citattecken runt:"
SPACE = "Det saknas ett mellanslag efter kolonet. Sätt ett mellanslag efter kolonet:"


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        (
            "{datum: 2026-12-23, tider: 8-12, 13-15}",
            f'Kommat i "8-12, 13-15" {CUT}',
            '{datum: 2026-12-23, tider: "8-12, 13-15"}',
        ),
        (
            "{datum: 2026-12-23, tider: 8-12,13-15 , 16-17, orsak: A}",
            f'Kommat i "8-12,13-15 , 16-17" {CUT}',
            '{datum: 2026-12-23, tider: "8-12,13-15 , 16-17", orsak: A}',
        ),
        (
            "{datum: 2026-12-23, tider: 8,30-12}",
            'Kommat i "8,30-12" delar upp tiden. Skriv punkt mellan timmar och minuter:',
            "{datum: 2026-12-23, tider: 8.30-12}",
        ),
        (
            "{datum: 2026-12-23, tider: 8,30-12, 13-15}",
            'Kommat i "8,30-12, 13-15" delar upp tiden. Skriv punkt mellan timmar och minuter:',
            '{datum: 2026-12-23, tider: "8.30-12, 13-15"}',
        ),
        (
            "{datum: 2026-12-23, stängt: hela dagen, orsak: Jul, nyår och trettonhelg}",
            f'Kommat i "Jul, nyår och trettonhelg" {CUT}',
            '{datum: 2026-12-23, stängt: hela dagen, orsak: "Jul, nyår och trettonhelg"}',
        ),
        (
            '{datum: 2026-12-23, stängt: hela dagen, orsak: Vi "firar", lite}',
            f"""Kommat i "Vi "firar", lite" {CUT}""",
            """{datum: 2026-12-23, stängt: hela dagen, orsak: 'Vi "firar", lite'}""",
        ),
        ("{datum:2026-12-23, tider: 8-12}", SPACE, "{datum: 2026-12-23, tider: 8-12}"),
    ],
)
def test_between_braces(tmp_path, written, message, hint):
    key = next(part for part in hint.strip("{}").replace(", ", "\n").split("\n") if part not in written)
    said = only_problem(tmp_path, EXCEPTIONS, f"      - {written}\n")
    assert said.startswith(f"{FILE}:6: {message} {key.partition(':')[0]}: ")
    assert said.removeprefix(f"{FILE}:6: {message} ") in hint
    assert reported_for(tmp_path, f"{EXCEPTIONS}      - {hint}\n") == []


def test_a_quoted_text_before_a_comma_is_left_as_it_is(tmp_path):
    said = only_problem(tmp_path, EXCEPTIONS, '      - {datum: 2026-12-23, tider: "8-12", 13-15}\n')
    assert said.startswith(f'{FILE}:6: Nyckeln "13-15" finns inte här.')
    said = only_problem(tmp_path, EXCEPTIONS, "      - {datum: 2026-12-23, tider: [8-12], 13-15}\n")
    assert said.startswith(f'{FILE}:6: Nyckeln "13-15" finns inte här.')


def test_a_list_as_a_key_is_still_reported(tmp_path):
    assert only_problem(tmp_path, EXCEPTIONS, "      - {[a]: 1}\n").startswith(
        f"{FILE}:6: Det saknas ett ord före kolonet."
    )

"""What YAML cannot read: which line to look at, and what the message and the hint say."""

from __future__ import annotations

import pytest
import yaml

from kiosk.content.keys import KEY_NAMES
from kiosk.content.yaml.parser import parse
from kiosk.content.yaml.syntax_errors import explain
from tests.support.office_files import (
    EXCEPTIONS,
    FILE,
    OFFICE,
    only_problem,
)
from tests.support.parsed import reported

QUOTE = 'Sätt hela texten inom citattecken: "så här".'
UNCLOSED = "Ett citattecken öppnas här men stängs aldrig. Sätt ett citattecken sist också."
AFTER = f"Det står text efter citattecknet. {QUOTE}"
MISSING = (
    "saknas komma eller citattecken. Skriv komma mellan delarna. "
    'Är kolon eller komma en del av en text: sätt hela texten inom citattecken: "så här".'
)
ESCAPE = "Omvänt snedstreck (\\) går inte att använda mellan citattecken. Skriv vanligt snedstreck (/)."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: & b\n", f"f:1: En text kan inte börja med &. {QUOTE}"),
        ("a: **fet** text\n", f"f:1: En text kan inte börja med *. {QUOTE}"),
        ("a: !a!b text\n", f"f:1: En text kan inte börja med !. {QUOTE}"),
        ("a: @b\n", f"f:1: En text kan inte börja med det tecken som står här. {QUOTE}"),
        ("a: %b\n", f"f:1: En text kan inte börja med det tecken som står här. {QUOTE}"),
        ("a: 1\nb: 'c\nd: 2\n", f"f:2: {UNCLOSED}"),
        ('a: "\\q"\n', f"f:1: {ESCAPE}"),
        ('a: "\\xzz"\n', f"f:1: {ESCAPE}"),
        ("a: 1\nb: [1, 2\nc: 3\n", "f:2: En hakparentes öppnas här men stängs aldrig. Sätt ] sist i listan."),
        ("a: 1\nb: {c: 2\nd: 3\n", "f:2: En klammer öppnas här men stängs aldrig. Sätt } sist."),
        ("a: 1\nb: {c: 2 d: 3}\n", f"f:2: Mellan klamrarna {MISSING}"),
        ("a: {b: 'c' d}\n", f"f:1: Mellan klamrarna {MISSING}"),
        ("a: ['b' c]\n", f"f:1: Mellan hakparenteserna {MISSING}"),
        ('a: 1\nb: "c" d\n', f"f:2: {AFTER}"),
        ("- 'a' b\n", f"f:1: {AFTER}"),
        ('a: 1\nb: "c\nd: 2\ne: "f"\n', f"f:2: {UNCLOSED}"),
        (
            "a: b: c\n",
            "f:1: Det står ett kolon på ett ställe där det inte kan stå. Är kolonet en del av texten: "
            'sätt hela texten inom citattecken: "så här". Annars, kontrollera radens indrag.',
        ),
        ("a: 1\nb\nc: 2\n", "f:2: Det saknas ett kolon efter ordet. Skriv ord: värde."),
        (
            "a: | text\n",
            "f:1: Efter | eller > ska texten börja på nästa rad. "
            "Flytta ner texten en rad och dra in den med två mellanslag.",
        ),
        (
            "- a\nb: 1\n",
            "f:2: Raden hör inte till listan ovanför. "
            "Börja raden med bindestreck och mellanslag, eller kontrollera indraget.",
        ),
        (
            "a:\n   b: 1\n  c: 2\n",
            "f:3: Raden hänger inte ihop med raderna ovanför. "
            "Kontrollera att indraget är lika stort som på raden ovanför, "
            "och att citattecken och parenteser går jämnt upp.",
        ),
        (
            "a: - b\n",
            "f:1: Ett bindestreck kan inte stå här. Börja listan på nästa rad, med ett bindestreck först på varje rad.",
        ),
        (
            "%YAML 9.9\n---\na: 1\n",
            "f:1: Raden går inte att läsa. Ta bort rader som börjar med %, --- eller tre punkter.",
        ),
        (
            "a: [, ]\n",
            "f:1: Raden går inte att läsa. Kontrollera kolon, indrag och citattecken på raden och på raden ovanför.",
        ),
    ],
)
def test_what_is_explained(text, problem):
    assert reported(text) == [problem]
    assert (
        parse(text if isinstance(text, bytes) else text.encode(), "f", KEY_NAMES).root is None
        or "två gånger" in problem
    )


def test_an_error_without_a_mark_still_has_a_line():
    assert explain(yaml.YAMLError("?"), [""], KEY_NAMES)[0] == 1


def test_the_last_brace_of_several(tmp_path):
    item = "      - {datum: 2026-12-23, tider: 8-12, orsak: {sv: A, en: B}\n"
    unclosed = f"{FILE}:6: En klammer öppnas här men stängs aldrig. Sätt"
    assert (
        only_problem(tmp_path, EXCEPTIONS, item + "      - {datum: 2026-12-24, tider: 8-12}\n")
        == f"{unclosed} }} sist."
    )
    assert only_problem(tmp_path, f"{OFFICE}    stängda aftnar:\n", "      - [[julafton]\n      - a\n") == (
        f"{FILE}:6: En hakparentes öppnas här men stängs aldrig. Sätt ] sist."
    )

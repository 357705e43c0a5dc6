"""Texts that can be shown, but hardly as they were meant: cut at a #, too long to fit, typed by Word."""

from __future__ import annotations

import pytest

from tests.support.content_folder import (
    TOPIC,
    reported,
)

FILE = "skarmar/10-vision.yaml"
IN_QUOTES = "Sätt texten inom citattecken om det ska vara med."
MAY_NOT_FIT = "och får kanske inte plats överallt."


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        (
            "Visionen}",
            "Visionen #1\n  }",
            [f"{FILE}:3: anmärkning: Det som står efter # visas inte. {IN_QUOTES}"],
        ),
        (
            "{sv: Vision, en: Vision}",
            "{sv: Samhällsbyggnad, en: The vision of us all}",
            [
                f'{FILE}:1: anmärkning: Ordet "Samhällsbyggnad" är 15 tecken långt {MAY_NOT_FIT} '
                "Välj ord på högst 13 tecken.",
                f"{FILE}:1: anmärkning: Texten är 20 tecken lång {MAY_NOT_FIT} Skriv högst 18 tecken.",
            ],
        ),
        (
            "{rubrik: Visionen}",
            "{rubrik: " + "x" * 61 + ", ingress: " + "y" * 141 + "}",
            [
                f"{FILE}:3: anmärkning: Texten är 141 tecken lång {MAY_NOT_FIT} Skriv högst 140 tecken.",
                f"{FILE}:3: anmärkning: Texten är 61 tecken lång {MAY_NOT_FIT} Skriv högst 60 tecken.",
            ],
        ),
        ("{rubrik: Visionen}", "{rubrik: " + "x" * 60 + ", ingress: " + "y" * 140 + "}", []),
        ("{sv: Vision, en: Vision}", "{sv: Fel & synpunkter, en: Council-meetings}", []),
        (
            "{sv: Vision, en: Vision}",
            "Vision",
            [
                f"{FILE}:1: anmärkning: Texten på engelska saknas, så den på svenska visas. "
                "Skriv {sv: Vision, en: …}.",
            ],
        ),
        (
            "{rubrik: Visionen}",
            "{rubrik: ”Visionen”}",
            [f"{FILE}:3: anmärkning: Citattecknen runt texten syns på skärmen. Ta bort dem om de inte ska vara med."],
        ),
        ("{rubrik: Visionen}", "{rubrik: ”Vision” och ”mål”}", []),
        (
            "{sv: Vision, en: Vision}",
            "'Vi, du'",
            [
                f"{FILE}:1: anmärkning: Texten på engelska saknas, så den på svenska visas. "
                'Skriv {sv: "Vi, du", en: …}.',
            ],
        ),
        (
            "{rubrik: Visionen}",
            "{rubrik: ”Vi, du”}",
            [f'{FILE}:3: Citattecknen kommer från Word. Byt dem mot vanliga citattecken (").'],
        ),
        (
            "rubrik: Visionen",
            "rubrik: Visionen, ingress:\u00a0Hej",
            [f"{FILE}:3: Det finns ett osynligt mellanslag, ofta från Word. Ta bort mellanslagen och skriv dem igen."],
        ),
    ],
)
def test_what_is_hardly_as_meant_is_remarked_on(tmp_path, old, new, problems):
    assert old in TOPIC
    assert reported(tmp_path, {FILE: TOPIC.replace(old, new, 1)}) == problems


def test_a_word_too_long_for_a_narrow_screen_is_remarked_on(tmp_path):
    name = "Bostadsanpassningsbidragsansökan"
    services = f"- ärende: {{sv: {name}, en: Grants}}\n  kontor: Stadshuset\n"
    assert reported(tmp_path, {"arenden.yaml": services}) == [
        f'arenden.yaml:1: anmärkning: Ordet "{name}" är 32 tecken långt och får kanske inte plats överallt. '
        "Välj ord på högst 28 tecken."
    ]

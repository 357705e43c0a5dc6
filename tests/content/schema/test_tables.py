"""Tables of keys: those that are missing, empty or unknown, and values that do not go together."""

from __future__ import annotations

import pytest

from kiosk.content import keys
from kiosk.content.schema.shapes import FAILED
from kiosk.content.schema.tables import Table
from tests.support.content_folder import (
    KIOSK,
    TOPIC,
    read_value,
    reported,
)

ALL_KEYS = "kommun, välkommen, språk, rotation, vila, färger eller logotyp"


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("kommun: Piteå kommun\n", "", ['kiosk.yaml:1: "kommun" saknas. Skriv kommun: följt av kommunens namn.']),
        ("Piteå kommun", "", ['kiosk.yaml:1: "kommun" är tom. Skriv kommun: följt av kommunens namn.']),
        ("Piteå kommun", '" "', ['kiosk.yaml:1: "kommun" är tom. Skriv kommun: följt av kommunens namn.']),
        (
            "kommun:",
            "komun:",
            [
                'kiosk.yaml:1: "kommun" saknas. Skriv kommun: följt av kommunens namn.',
                'kiosk.yaml:1: Nyckeln "komun" finns inte här. Menade du kommun?',
            ],
        ),
        ("språk", "xyz: 1\nspråk", [f'kiosk.yaml:3: Nyckeln "xyz" finns inte här. Här kan det stå {ALL_KEYS}.']),
        (
            "Piteå kommun",
            "P" * 81,
            ["kiosk.yaml:1: Texten är 81 tecken lång, och på skärmen får det plats 80. Korta texten eller dela den."],
        ),
        (
            "Piteå kommun",
            "[a]",
            ["kiosk.yaml:1: Här står en lista, men det ska vara en text. Skriv till exempel en text."],
        ),
        (
            "Piteå kommun",
            "{a: b}",
            ["kiosk.yaml:1: Texten innehåller ett kolon och läses därför som en nyckel. Sätt den inom citattecken."],
        ),
        (
            "[sv, en]",
            "svenska",
            [
                'kiosk.yaml:3: "svenska" är ingen språkkod. Skriv två små bokstäver, till exempel sv, en, fi eller ar, '
                "eller sv-lätt för lätt svenska."
            ],
        ),
        (
            "{sv: Välkommen, en: Welcome}",
            "V" * 121,
            ["kiosk.yaml:2: Texten är 121 tecken lång, och på skärmen får det plats 120. Korta texten eller dela den."],
        ),
        ("[sv, en]", "[sv, en, sv]", ["kiosk.yaml:3: Samma sak står två gånger i listan. Ta bort den ena."]),
        ("[sv, en]", "[]", ["kiosk.yaml:1: Under språk står inget språk. Skriv minst ett, till exempel [sv, en]."]),
        (
            "sv: Välkommen, ",
            "",
            ["kiosk.yaml:2: Texten på svenska saknas, och det är skärmens eget språk. Skriv sv: och texten."],
        ),
        (
            "sv: Välkommen, ",
            "sv: , ",
            ["kiosk.yaml:2: Texten på svenska saknas, och det är skärmens eget språk. Skriv sv: och texten."],
        ),
        (
            ", en: Welcome",
            ", eng: Welcome",
            [
                'kiosk.yaml:2: Nyckeln "eng" finns inte här. Menade du en?',
                "kiosk.yaml:2: anmärkning: Texten på engelska saknas, så den på svenska visas. "
                "Skriv en: och texten på engelska.",
            ],
        ),
    ],
)
def test_settings_refused(tmp_path, old, new, problems):
    assert old in KIOSK
    assert reported(tmp_path, {"kiosk.yaml": KIOSK.replace(old, new)}) == problems


FILE = "skarmar/10-vision.yaml"


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        (
            "person",
            "persn",
            [f'{FILE}:2: Ikonen "persn" finns inte. Menade du person? Skriv klocka, person eller telefon.'],
        ),
        ("person", "zzz", [f'{FILE}:2: Ikonen "zzz" finns inte. Skriv klocka, person eller telefon.']),
        ("ikon: person", "ikon:", [f'{FILE}:2: "ikon" är tom. Skriv ikon: följt av namnet på en ikon.']),
        ("ikon: person\n", "", [f'{FILE}:1: "ikon" saknas. Skriv ikon: följt av namnet på en ikon.']),
        ("ikon:", "visa i: menyn\nikon:", [f'{FILE}:2: "menyn" går inte att välja här. Menade du meny?']),
        ("ikon:", "visa i: [meny, meny]\nikon:", [f"{FILE}:2: Samma sak står två gånger i listan. Ta bort den ena."]),
        ("ikon:", "sekunder: 2\nikon:", [f'{FILE}:2: "2" är för lite. Skriv mellan 3 och 600 sekunder.']),
        (
            "ikon:",
            "gäller: 1/1 – 31/12\nikon:",
            [f'{FILE}:2: Det saknas årtal i "1/1 – 31/12". Skriv till exempel 2026-01-01 – 2026-12-31.'],
        ),
        (
            "sv: {rubrik: Visionen}\n",
            "",
            [f"{FILE}:1: Texten på svenska saknas, och det är skärmens eget språk. Skriv sv: och texten."],
        ),
        (
            "en: {rubrik: The vision}",
            "en:",
            [
                "kiosk.yaml:3: anmärkning: Besökaren kan inte välja engelska, för ingen sida finns på engelska. "
                "Skriv en: på fler än hälften av sidorna i skarmar, eller ta bort en här.",
                f"{FILE}:1: anmärkning: Texten på engelska saknas, så den på svenska visas. "
                "Skriv en: och texten på engelska.",
            ],
        ),
        (
            "rubrik: Visionen",
            "ingres: Visionen",
            [
                f'{FILE}:3: "rubrik" saknas. Skriv rubrik: följt av rubriken.',
                f'{FILE}:3: Nyckeln "ingres" finns inte här. Menade du ingress?',
            ],
        ),
        ("ikon:", "ikn: x\nikon:", [f'{FILE}:2: Nyckeln "ikn" finns inte här. Menade du ikon?']),
        (
            "Visionen}",
            "Visionen, innehåll: a}",
            [f"{FILE}:3: Här ska det stå en lista. Börja varje del med bindestreck: - text: …"],
        ),
    ],
)
def test_topics_refused(tmp_path, old, new, problems):
    assert old in TOPIC
    assert reported(tmp_path, {FILE: TOPIC.replace(old, new, 1)}) == problems


def test_a_table_reports_what_does_not_go_together():
    value, problems = read_value(keys.EXCEPTION, "datum: 2026-01-01\n")
    assert value is FAILED
    assert len(problems) == 1


def test_an_unknown_key_where_nothing_is_known():
    assert read_value(Table(build=dict), "a: b") == (FAILED, ['f:1: Nyckeln "a" finns inte här. Ta bort raden.'])

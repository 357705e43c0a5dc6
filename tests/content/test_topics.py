"""skarmar/ and meddelanden/: topics, pages, blocks, messages."""

from __future__ import annotations

from datetime import date
from pathlib import Path, PurePosixPath

import pytest

from kiosk.content.loader import load
from kiosk.content.model import (
    BulletsBlock,
    Fact,
    FactsBlock,
    HoursBlock,
    Page,
    Paragraph,
    PictureBlock,
    QrBlock,
    Span,
    Step,
    StepsBlock,
    TextBlock,
    Topic,
)
from tests.content.schema.test_pictures import png
from tests.support.content_folder import TOPIC, load_with, page, told, write

FILE = "skarmar/10-vision.yaml"
BILD = "bilder/stadshuset.png"
QR_HINT = "Skriv hela adressen: https://www.pitea.se, tel:0911-696000 eller mailto:namn@pitea.se."
KINDS = "Skriv qr, bild, film, punkter, steg, fakta, öppettider, ärenden eller text."
TOO_LONG = "och på skärmen får det plats 6000. Korta texten eller dela den."
WHEN = '"när" saknas. Skriv när: följt av när det hände eller händer.'
COLON = "Texten innehåller ett kolon och läses därför som en nyckel. Sätt den inom citattecken."
NO_KEYS = "Här ska det stå ord följda av kolon. Skriv till exempel namn: … på en egen rad, indragen."
NOT_SHOWN = "visas inte ännu i den här versionen. Den kan stå kvar till dess."
FILMS = "Välj en fil som slutar på .mp4 eller .webm."
MISSING = "Lägg filen i mappen bilder, eller rätta namnet."
FILL_IN = "Fyll i uppgiften när den finns."
FULL = """\
meny: {sv: Orosanmälan, en: Report a concern}
ikon: person
visa i: [rotation]
sekunder: 15
gäller: 2026-01-01 – 2026-12-31
sv:
  överrubrik: Socialtjänst
  rubrik: Vill du göra en orosanmälan?
  ingress: Använd kommunens e-tjänst. Använd inte fax.
  innehåll:
    - text: |
        Ett **fett** ord.

        - punkt
    - punkter: [ett, "**två**"]
    - steg:
        - {när: Våren 2023, vad: Arbetet började.}
    - fakta:
        Telefon: 0911-69 60 00
        E-post:
    - qr: https://www.pitea.se/oro?a=1
      text: Öppna e-tjänsten
    - öppettider: alla
    - öppettider: Stadshuset
    - bild: bilder/stadshuset.png
      beskrivning: Stadshuset i kvällsljus
en: {rubrik: Report a concern}
"""


def read_blocks(folder: Path, blocks: str):
    loaded = load_with(folder, {FILE: page(blocks)})
    assert loaded.content is not None, loaded.problems
    return loaded.content.topics[0].pages[0][1].blocks


def test_a_whole_topic(tmp_path):
    loaded = load_with(tmp_path, {"skarmar/80-oro.yaml": FULL, BILD: png(100, 100)})
    assert [str(problem) for problem in loaded.problems] == [
        f'skarmar/80-oro.yaml:20: anmärkning: "E-post" är tom, så den visas inte. {FILL_IN}'
    ]
    assert loaded.content.topics[1] == Topic(
        id="oro",
        menu=(("sv", "Orosanmälan"), ("en", "Report a concern")),
        icon="person",
        in_rotation=True,
        in_menu=False,
        seconds=15,
        valid=(date(2026, 1, 1), date(2026, 12, 31)),
        pages=(
            (
                "sv",
                Page(
                    "Socialtjänst",
                    "Vill du göra en orosanmälan?",
                    "Använd kommunens e-tjänst. Använd inte fax.",
                    (
                        TextBlock(
                            (
                                Paragraph((Span("Ett "), Span("fett", bold=True), Span(" ord."))),
                                Paragraph((Span("punkt"),), is_list_item=True),
                            )
                        ),
                        BulletsBlock(((Span("ett"),), (Span("två", bold=True),))),
                        StepsBlock((Step("Våren 2023", "Arbetet började."),)),
                        FactsBlock((Fact("Telefon", "0911-69 60 00"),)),
                        QrBlock("https://www.pitea.se/oro?a=1", "Öppna e-tjänsten"),
                        HoursBlock(None),
                        HoursBlock("Stadshuset"),
                        PictureBlock(PurePosixPath(BILD), "Stadshuset i kvällsljus"),
                    ),
                ),
            ),
            ("en", Page("", "Report a concern", "", ())),
        ),
    )


def test_defaults(tmp_path):
    (topic,) = load_with(tmp_path, {}).content.topics
    assert (topic.in_rotation, topic.in_menu, topic.seconds, topic.valid) == (True, True, None, None)


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
    assert told(tmp_path, {FILE: TOPIC.replace(old, new, 1)}) == problems


def test_all_icons_are_listed(tmp_path):
    icons = frozenset(f"ikon{number}" for number in range(10, 60))
    (problem,) = load(write(tmp_path, {}), icons).problems
    assert "ikon10, ikon11" in problem.hint
    assert problem.hint.endswith("ikon58 eller ikon59.")


def test_without_any_icons(tmp_path):
    (problem,) = load(write(tmp_path, {}), frozenset()).problems
    assert str(problem) == f'{FILE}:2: Ikonen "person" finns inte. Be IT om en lista.'


@pytest.mark.parametrize(
    ("blocks", "problems"),
    [
        ("- txt: Hej", ['6: "txt" är ingen sorts del på en sida. Menade du text?']),
        (
            "- xyz: Hej",
            [f'6: "xyz" är ingen sorts del på en sida. {KINDS}'],
        ),
        ("- {}", [f'6: "" är ingen sorts del på en sida. {KINDS}']),
        ("- Hej", ["6: Här saknas ett ord som säger vad delen är. Skriv till exempel - text: …"]),
        ("- [Hej]", ["6: Här saknas ett ord som säger vad delen är. Skriv till exempel - text: …"]),
        ("-", ["6: anmärkning: En punkt i listan är tom. Fyll i den, eller ta bort den."]),
        ("- text: a\n  punkter: [b]", ['6: Nyckeln "text" finns inte här. Här kan det stå punkter.']),
        ("- text: " + "x" * 6001, [f"6: Texten är 6001 tecken lång, {TOO_LONG}"]),
        ("- text:", [f'6: anmärkning: "text" är tom, så den visas inte. {FILL_IN}']),
        ("- punkter:\n    - Öppet: alla", [f"7: {COLON}"]),
        (
            "- punkter: [a, ]\n- punkter:\n  - a\n  -",
            ["9: anmärkning: En punkt i listan är tom. Fyll i den, eller ta bort den."],
        ),
        (
            "- steg:\n    - {när: 2023}\n    - {vad: A}",
            ['7: "vad" saknas. Skriv vad: följt av vad som hände eller händer.', f"8: {WHEN}"],
        ),
        ("- fakta: Telefon", [f"6: {NO_KEYS}"]),
        ("- qr: www.pitea.se\n  text: A", [f'6: Adressen "www.pitea.se" går inte att använda i en QR-kod. {QR_HINT}']),
        ("- qr: https://pitea.se", ['6: "text" saknas. Skriv text: följt av vad koden öppnar.']),
        ("- text: Öppna\n  qr:", [f'7: anmärkning: "qr" är tom, så den visas inte. {FILL_IN}']),
        (
            "- qr: https://pitea.se/" + "a" * 400 + "\n  text: A",
            ["6: Adressen är för lång för en QR-kod. Använd en kortare adress."],
        ),
        ("- öppettider: Stadhuset", ['6: Kontoret "Stadhuset" finns inte i oppettider.yaml. Menade du Stadshuset?']),
        ("- ärenden: Xyz", ['6: Kontoret "Xyz" finns inte i oppettider.yaml. Skriv Stadshuset.']),
        ("- bild: bilder/x.png\n  beskrivning: A", [f'6: Filen "bilder/x.png" finns inte. {MISSING}']),
        (f"- bild: {BILD}", ['6: "beskrivning" saknas. Skriv beskrivning: följt av vad man ser; det läses upp.']),
        (
            f"- bild: {BILD}\n  beskrivning:",
            ['7: "beskrivning" är tom. Skriv beskrivning: följt av vad man ser; det läses upp.'],
        ),
        ("- film: bilder/vision.mp4\n  beskrivning: A", [f'6: anmärkning: "film" {NOT_SHOWN}']),
        (
            "- film: bilder/vision.avi\n  beskrivning: A",
            [f'6: Filen "bilder/vision.avi" är inte av rätt sort. {FILMS}'],
        ),
    ],
)
def test_blocks_refused(tmp_path, blocks, problems):
    files = {FILE: page(blocks), BILD: png(10, 10), "bilder/vision.mp4": "film"}
    assert told(tmp_path, files) == [f"{FILE}:{problem}" for problem in problems]


@pytest.mark.parametrize(
    "blocks", ["- qr:\n  text: A", "- fakta: {Telefon: , E-post: }", "- punkter: []", "- ärenden:"]
)
def test_what_cannot_be_shown_is_left_out(tmp_path, blocks):
    assert read_blocks(tmp_path, f"- text: Hej\n{blocks}\n") == (TextBlock((Paragraph((Span("Hej"),)),)),)


@pytest.mark.parametrize(
    "target",
    ["https://pitea.se", "HTTP://www.pitea.se/å?b=c#d", "tel:0911-696000", "tel:+46911696000", "mailto:a@pitea.se"],
)
def test_addresses_for_qr_codes(tmp_path, target):
    assert read_blocks(tmp_path, f"- text: A\n  qr: {target}") == (QrBlock(target, "A"),)


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "ftp://pitea.se",
        "https://",
        "https://pitea",
        "https://a b.se",
        "https://u:p@pitea.se",
        "tel:hej",
        "mailto:pitea.se",
        "file:///etc/passwd",
        "//pitea.se",
    ],
)
def test_addresses_refused(tmp_path, target):
    assert told(tmp_path, {FILE: page(f"- text: A\n  qr: '{target}'")}) == [
        f'{FILE}:7: Adressen "{target}" går inte att använda i en QR-kod. {QR_HINT}'
    ]

"""The blocks of a page: which kind one is, and what is shown of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.model import (
    Paragraph,
    ServicesBlock,
    Span,
    TextBlock,
)
from tests.support.content_folder import (
    load_with,
    page,
    png,
    reported,
)

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


def read_blocks(folder: Path, blocks: str):
    loaded = load_with(folder, {FILE: page(blocks)})
    assert loaded.content is not None, loaded.problems
    return loaded.content.topics[0].pages[0][1].blocks


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
    assert reported(tmp_path, files) == [f"{FILE}:{problem}" for problem in problems]


@pytest.mark.parametrize(
    "blocks", ["- qr:\n  text: A", "- fakta: {Telefon: , E-post: }", "- punkter: []", "- ärenden:"]
)
def test_what_cannot_be_shown_is_left_out(tmp_path, blocks):
    assert read_blocks(tmp_path, f"- text: Hej\n{blocks}\n") == (TextBlock((Paragraph((Span("Hej"),)),)),)


def test_services_on_a_page(tmp_path):
    blocks = "- ärenden: alla\n- ärenden: Alla\n- ärenden: Stadshuset\n"
    loaded = load_with(tmp_path, {"skarmar/20-sida.yaml": page(blocks)})
    assert loaded.problems == ()
    shown = loaded.content.topics[1].pages[0][1].blocks
    assert shown == (ServicesBlock(None), ServicesBlock(None), ServicesBlock("Stadshuset"))

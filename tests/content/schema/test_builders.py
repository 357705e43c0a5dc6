"""What is made of the values of a file: settings, topics, messages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import PurePosixPath

import pytest

from kiosk.content.model import (
    BulletsBlock,
    Fact,
    FactsBlock,
    HoursBlock,
    Message,
    MessageLevel,
    Page,
    Paragraph,
    PictureBlock,
    QrBlock,
    Settings,
    Span,
    Step,
    StepsBlock,
    TextBlock,
    Topic,
)
from tests.support.content_folder import (
    FULL_TOPIC,
    KIOSK,
    MESSAGE,
    load_with,
    png,
    reported,
)

SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>"
FULL = """\
kommun:  Piteå   kommun
välkommen: {en: Welcome, sv: Välkommen}
språk: [sv, en]
rotation:
  sekunder: 10
vila:
  fråga efter: 2 minuter
  börja om efter: 20
färger:
  huvudfärg: "#0B3A5B"
logotyp: bilder/logotyp.svg
"""


def test_all_settings(tmp_path):
    loaded = load_with(tmp_path, {"kiosk.yaml": FULL, "bilder/logotyp.svg": SVG})
    assert loaded.problems == ()
    assert loaded.content.settings == Settings(
        municipality="Piteå kommun",
        welcome=(("sv", "Välkommen"), ("en", "Welcome")),
        languages=("sv", "en"),
        slide_seconds=10,
        ask_after=120,
        restart_after=20,
        brand_color="#0B3A5B",
        logo=PurePosixPath("bilder/logotyp.svg"),
    )


@pytest.mark.parametrize(
    ("added", "problems"),
    [
        ("rotation: {sekunder: 2}", ['kiosk.yaml:4: "2" är för lite. Skriv mellan 3 och 600 sekunder.']),
        (
            "rotation: {sekunder: 11 minuter}",
            ['kiosk.yaml:4: "11 minuter" är för mycket. Skriv mellan 3 och 600 sekunder.'],
        ),
        (
            "rotation: {sekunder: tolv}",
            ['kiosk.yaml:4: "tolv" är inget antal sekunder. Skriv mellan 3 och 600 sekunder.'],
        ),
        (
            "rotation: {sekunder: 5 liter}",
            ['kiosk.yaml:4: "5 liter" är inget antal sekunder. Skriv mellan 3 och 600 sekunder.'],
        ),
        (
            "rotation: 12",
            [
                "kiosk.yaml:4: Här ska det stå ord följda av kolon. "
                "Skriv till exempel sekunder: … på en egen rad, indragen."
            ],
        ),
        (
            "vila:\n  fråga efter: 5\n  börja om efter: 19 sekunder",
            [
                'kiosk.yaml:5: "5" är för lite. Skriv mellan 10 och 3600 sekunder.',
                'kiosk.yaml:6: "19 sekunder" är för lite. Skriv mellan 20 och 600 sekunder.',
            ],
        ),
        (
            "färger: {huvudfärg: blå}",
            ['kiosk.yaml:4: "blå" är ingen färg. Skriv färgen med citattecken, till exempel "#0B3A5B".'],
        ),
        (
            "färger:\n  huvudfärg: #0B3A5B",
            ['kiosk.yaml:5: anmärkning: "huvudfärg" är tom, så den visas inte. Fyll i uppgiften när den finns.'],
        ),
        (
            'färger: {huvudfärg: "#8899AA"}',
            [
                "kiosk.yaml:4: Vit text syns för dåligt på färgen #8899AA: kontrasten är 2,9:1. "
                "Välj en mörkare färg, med en kontrast på minst 4,5:1 mot vitt."
            ],
        ),
        (
            "logotyp:",
            ['kiosk.yaml:4: anmärkning: "logotyp" är tom, så den visas inte. Fyll i uppgiften när den finns.'],
        ),
        ("rotation:", []),
        ('färger: {huvudfärg: "#767676"}', []),
        ("rotation: {sekunder: '0,5 min'}", []),
    ],
)
def test_optional_settings(tmp_path, added, problems):
    assert reported(tmp_path, {"kiosk.yaml": KIOSK + added + "\n"}) == problems


FILL_IN = "Fyll i uppgiften när den finns."
BILD = "bilder/stadshuset.png"


def test_a_whole_topic(tmp_path):
    loaded = load_with(tmp_path, {"skarmar/80-oro.yaml": FULL_TOPIC, BILD: png(100, 100)})
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


NOT_YET = "anmärkning: Meddelanden visas inte ännu i den här versionen. Filen kan ligga kvar till dess."


def test_a_message(tmp_path):
    loaded = load_with(tmp_path, {"meddelanden/1-vatten.yaml": MESSAGE})
    assert [str(problem) for problem in loaded.problems] == [f"meddelanden/1-vatten.yaml:0: {NOT_YET}"]
    assert loaded.content.messages == (
        Message(
            "1-vatten",
            MessageLevel.CRISIS,
            datetime(2026, 12, 1, 7, tzinfo=UTC),
            datetime(2026, 12, 3, 16, tzinfo=UTC),
            (("sv", "Vattenläcka"), ("en", "Water leak")),
            (("sv", "Koka vattnet."), ("en", "")),
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("kris", "kriss", '1: "kriss" går inte att välja här. Menade du kris?'),
        ("kris", "röd", '1: "röd" går inte att välja här. Skriv information, varning eller kris.'),
        (
            "nivå: kris\n",
            "",
            '1: "nivå" saknas. Skriv nivå: följt av hur viktigt det är: information, varning eller kris.',
        ),
        (
            " – 2026-12-03 17:00",
            "",
            '2: Tiden "2026-12-01 08:00" går inte att läsa; slutet måste finnas med. '
            "Skriv till exempel 2026-12-01 08:00 – 2026-12-03 17:00.",
        ),
        ("rubrik: Water leak", "text: A", '4: "rubrik" saknas. Skriv rubrik: följt av rubriken.'),
    ],
)
def test_messages_refused(tmp_path, old, new, problem):
    assert old in MESSAGE
    changed = MESSAGE.replace(old, new)
    assert reported(tmp_path, {"meddelanden/a.yaml": changed}) == [f"meddelanden/a.yaml:{problem}"]

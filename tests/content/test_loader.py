"""The folder as a whole, and kiosk.yaml: what is found, what is missing, and what people are told."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from kiosk.content.loader import load
from kiosk.content.model import Settings
from kiosk.content.problems import Severity
from tests.support.content_folder import ICONS, KIOSK, OFFICES, TOPIC, load_with, told

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
ALL_KEYS = "kommun, välkommen, språk, rotation, vila, färger eller logotyp"


def test_a_small_folder_passes(tmp_path):
    loaded = load_with(tmp_path, {})
    assert loaded.problems == ()
    assert loaded.content is not None
    assert loaded.content.settings == Settings("Piteå kommun", (("sv", "Välkommen"), ("en", "Welcome")), ("sv", "en"))
    assert [office.name for office in loaded.content.offices] == ["Stadshuset"]
    assert [topic.id for topic in loaded.content.topics] == ["vision"]
    assert (loaded.content.messages, loaded.content.services) == ((), ())


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
    assert told(tmp_path, {"kiosk.yaml": KIOSK.replace(old, new)}) == problems


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
    assert told(tmp_path, {"kiosk.yaml": KIOSK + added + "\n"}) == problems


def test_a_plain_text_is_in_the_first_language(tmp_path):
    loaded = load_with(
        tmp_path,
        {
            "kiosk.yaml": "kommun: P\nvälkommen: Tervetuloa\nspråk: fi, sv\n",
            "skarmar/10-vision.yaml": "meny: A\nikon: person\nfi: {rubrik: B}\nsv: {rubrik: C}\n",
        },
    )
    assert loaded.content.settings.welcome == (("fi", "Tervetuloa"),)
    assert loaded.content.settings.languages == ("fi", "sv")
    assert [language for language, _ in loaded.content.topics[0].pages] == ["fi", "sv"]
    assert {(problem.line, problem.severity) for problem in loaded.problems} == {
        (1, Severity.REMARK),
        (2, Severity.REMARK),
    }


def test_a_text_in_a_language_the_kiosk_lacks_is_a_remark(tmp_path):
    changed = {"kiosk.yaml": KIOSK.replace("en: Welcome", "en: Welcome, de: Willkommen")}
    assert told(tmp_path, changed) == [
        "kiosk.yaml:2: anmärkning: Texten på tyska visas inte, för de står inte under språk i kiosk.yaml. "
        "Lägg till språket där, eller ta bort texten."
    ]
    assert load(tmp_path, ICONS).content.settings.welcome == (("sv", "Välkommen"), ("en", "Welcome"))


def test_all_problems_of_all_files_come_at_once_in_order(tmp_path):
    problems = load_with(
        tmp_path,
        {
            "kiosk.yaml": "kommun: 'Piteå\n",
            "oppettider.yaml": OFFICES.replace("8-17", "17-8") + "xyz: 1\n",
            "skarmar/10-vision.yaml": TOPIC.replace("person", "persn") + "sekunder: 1\n",
            "skarmar/9-tom.yaml": "",
            "meddelanden/a.yaml": "nivå: kriss\n",
            "arenden.yaml": "- ärende: A\n",
        },
    ).problems
    assert [(problem.file, problem.line) for problem in problems] == [
        ("arenden.yaml", 1),
        ("kiosk.yaml", 1),
        ("meddelanden/a.yaml", 1),
        ("meddelanden/a.yaml", 1),
        ("meddelanden/a.yaml", 1),
        ("oppettider.yaml", 4),
        ("oppettider.yaml", 5),
        ("skarmar/10-vision.yaml", 2),
        ("skarmar/10-vision.yaml", 5),
        ("skarmar/9-tom.yaml", 1),
    ]


def test_a_broken_file_makes_no_follow_on_problems(tmp_path):
    """Languages and offices that cannot be known are not held against the other files."""
    problems = load_with(
        tmp_path,
        {
            "kiosk.yaml": "kommun: 'Piteå\n",
            "oppettider.yaml": "kontor: [\n",
            "skarmar/10-vision.yaml": TOPIC.replace(
                "sv: {rubrik: Visionen}", "sv: {rubrik: A, innehåll: [öppettider: X]}"
            ),
            "arenden.yaml": "- {ärende: {de: A}, kontor: X}\n",
        },
    ).problems
    assert [(problem.file, problem.line) for problem in problems] == [("kiosk.yaml", 1), ("oppettider.yaml", 1)]


@pytest.mark.parametrize("language", ["sv: , en: ", ""])
def test_without_languages_a_text_must_still_be_somewhere(tmp_path, language):
    topic = f"meny: {{{language}}}\nikon: person\nsv: {{rubrik: A}}\n"
    assert told(tmp_path, {"kiosk.yaml": "- x\n", "skarmar/10-vision.yaml": topic})[1:] == [
        "skarmar/10-vision.yaml:1: Texten på svenska saknas, och det är skärmens eget språk. Skriv sv: och texten."
    ]


# The folder


def test_content_is_there_if_and_only_if_there_is_no_error(tmp_path):
    remark = load_with(tmp_path, {"kiosk.yaml": KIOSK + "logotyp:\n"})
    assert remark.content is not None
    assert [problem.severity for problem in remark.problems] == [Severity.REMARK]
    assert load_with(tmp_path, {"kiosk.yaml": KIOSK + "logo:\n"}).content is None

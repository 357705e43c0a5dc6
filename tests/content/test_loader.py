"""The folder as a whole: what each file makes known to the others, and all problems at once."""

from __future__ import annotations

import pytest

from kiosk.content.loader import load
from kiosk.content.model import Service, Settings
from kiosk.content.problems import Severity
from tests.support.content_folder import (
    ICONS,
    KIOSK,
    OFFICES,
    TOPIC,
    load_with,
    reported,
)


def test_a_small_folder_passes(tmp_path):
    loaded = load_with(tmp_path, {})
    assert loaded.problems == ()
    assert loaded.content is not None
    assert loaded.content.settings == Settings("Piteå kommun", (("sv", "Välkommen"), ("en", "Welcome")), ("sv", "en"))
    assert [office.name for office in loaded.content.offices] == ["Stadshuset"]
    assert [topic.id for topic in loaded.content.topics] == ["vision"]
    assert (loaded.content.messages, loaded.content.services) == ((), ())


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
    assert reported(tmp_path, changed) == [
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
    assert reported(tmp_path, {"kiosk.yaml": "- x\n", "skarmar/10-vision.yaml": topic})[1:] == [
        "skarmar/10-vision.yaml:1: Texten på svenska saknas, och det är skärmens eget språk. Skriv sv: och texten."
    ]


def test_content_is_there_if_and_only_if_there_is_no_error(tmp_path):
    remark = load_with(tmp_path, {"kiosk.yaml": KIOSK + "logotyp:\n"})
    assert remark.content is not None
    assert [problem.severity for problem in remark.problems] == [Severity.REMARK]
    assert load_with(tmp_path, {"kiosk.yaml": KIOSK + "logo:\n"}).content is None


def test_services(tmp_path):
    services = "- ärende: {sv: Bygglov, en: Building permits}\n  kontor: Stadshuset\n"
    loaded = load_with(tmp_path, {"arenden.yaml": services})
    assert loaded.problems == ()
    assert loaded.content.services == (Service((("sv", "Bygglov"), ("en", "Building permits")), "Stadshuset"),)


@pytest.mark.parametrize("nothing", ["", "# fylls i av kommunen\n", "[]\n"])
def test_no_services_yet(tmp_path, nothing):
    loaded = load_with(tmp_path, {"arenden.yaml": nothing})
    assert loaded.problems == ()
    assert loaded.content.services == ()

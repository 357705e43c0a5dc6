"""Languages and variants in the content: what may be left out, and what is shown instead."""

from __future__ import annotations

from tests.support.content_folder import (
    KIOSK,
    TOPIC,
    load_with,
    reported,
)

FILE = "skarmar/10-vision.yaml"
THREE = KIOSK.replace("[sv, en]", "[sv, sv-lätt, en]")


def test_a_topic_in_easy_swedish(tmp_path):
    topic = TOPIC + "sv-lätt: {rubrik: Så vill vi ha det}\n"
    loaded = load_with(tmp_path, {"kiosk.yaml": THREE, FILE: topic})
    assert loaded.problems == ()
    assert loaded.content.settings.languages == ("sv", "sv-lätt", "en")
    (vision,) = loaded.content.topics
    assert [code for code, _ in vision.pages] == ["sv", "sv-lätt", "en"]
    page, code = vision.page("sv-lätt")
    assert (page.title, code) == ("Så vill vi ha det", "sv-lätt")


def test_a_few_words_may_be_the_same_in_easy_swedish(tmp_path):
    """The menu and the welcome have no sv-lätt of their own above, and nothing is remarked; the page is a remark."""
    assert reported(tmp_path, {"kiosk.yaml": THREE})[-1] == (
        f"{FILE}:1: anmärkning: Texten på lätt svenska saknas, så den på svenska visas. "
        "Skriv sv-lätt: och texten på lätt svenska."
    )


def test_what_is_shown_instead_may_differ(tmp_path):
    files = {"kiosk.yaml": THREE.replace("[sv, sv-lätt, en]", "[en, sv, sv-lätt, fi]"), FILE: TOPIC}
    remarks = [line for line in reported(tmp_path, files) if line.startswith(FILE)]
    finnish = "anmärkning: Texten på finska saknas, så den på engelska visas. Skriv fi: och texten på finska."
    assert remarks == [
        f"{FILE}:1: {finnish}",
        f"{FILE}:1: {finnish}",
        f"{FILE}:1: anmärkning: Texten på lätt svenska saknas, så den på svenska visas. "
        "Skriv sv-lätt: och texten på lätt svenska.",
    ]


def test_a_plain_text_need_not_be_written_twice(tmp_path):
    files = {"kiosk.yaml": THREE.replace("{sv: Välkommen, en: Welcome}", "Välkommen")}
    assert reported(tmp_path, files)[0] == (
        "kiosk.yaml:2: anmärkning: Texten på engelska saknas, så den på svenska visas. Skriv {sv: Välkommen, en: …}."
    )


def test_easy_swedish_without_its_dots(tmp_path):
    files = {"kiosk.yaml": THREE, FILE: TOPIC + "sv-latt: {rubrik: A}\n"}
    assert f'{FILE}:5: Nyckeln "sv-latt" finns inte här. Menade du sv-lätt?' in reported(tmp_path, files)
    assert reported(tmp_path, {"kiosk.yaml": KIOSK.replace("en]", "sv-latt]")})[-1].endswith(
        '"sv-latt" är ingen språkkod. Skriv två små bokstäver, till exempel sv, en, fi eller ar, '
        "eller sv-lätt för lätt svenska."
    )


def test_a_language_that_cannot_be_chosen_is_a_remark(tmp_path):
    files = {
        "kiosk.yaml": KIOSK.replace("[sv, en]", "[sv, fi, en, sv-lätt]"),
        FILE: TOPIC + "sv-lätt: {rubrik: A}\n",
        "skarmar/20-b.yaml": TOPIC,
    }
    loaded = load_with(tmp_path, files)
    assert loaded.content.settings.languages == ("sv", "en")
    assert [str(problem) for problem in loaded.problems if "välja" in problem.message] == [
        "kiosk.yaml:3: anmärkning: Besökaren kan inte välja finska, för ingen sida finns på finska. "
        "Skriv fi: på fler än hälften av sidorna i skarmar, eller ta bort fi här.",
        "kiosk.yaml:3: anmärkning: Besökaren kan inte välja lätt svenska, för bara 1 av 2 sidor finns på lätt svenska. "
        "Skriv sv-lätt: på fler än hälften av sidorna i skarmar, eller ta bort sv-lätt här.",
    ]

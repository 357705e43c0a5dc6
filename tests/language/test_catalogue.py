"""The catalogues hold every phrase of the program, and what is compiled is what is written.

A phrase is new or changed? `make messages`, translate what it names, and `make messages` again.
"""

import re
from io import BytesIO
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from kiosk.language.catalogue import load_language, spoken_languages
from tools import messages
from tools.messages import LOCALE, all_strings, catalogues

CATALOGUES = catalogues()
each_catalogue = pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])


def read(path: Path) -> Catalog:
    return read_po(BytesIO(path.read_bytes()))


def phrases(path: Path) -> list[Message]:
    return [message for message in read(path) if message.id]


def test_there_are_catalogues():
    """English is the language of the code; it has none."""
    assert [path.parts[-3] for path in CATALOGUES] == ["ar", "fi", "sv", "sv@latt"]


@each_catalogue
def test_the_catalogue_is_in_step_with_the_program(path):
    """No phrase missing, stale or obsolete. If this fails: make messages."""
    variant = messages.is_variant(path)
    assert path.read_bytes() == messages.updated(path.read_bytes(), messages.template(), variant=variant)


@each_catalogue
def test_the_compiled_catalogue_is_in_step(path):
    assert path.with_suffix(".mo").read_bytes() == messages.compiled(path.read_bytes())


@each_catalogue
def test_every_phrase_is_translated(path):
    for message in phrases(path):
        assert all_strings(message.string), message.id
        assert not message.fuzzy, message.id


@each_catalogue
def test_every_plural_has_the_forms_of_its_language(path):
    expected = get_plural(path.parts[-3].partition("@")[0])
    catalogue = read(path)
    assert (catalogue.num_plurals, catalogue.plural_expr) == (expected.num_plurals, expected.plural_expr)
    plurals = [message for message in phrases(path) if message.pluralizable]
    assert plurals or messages.is_variant(path)
    assert all(len(message.string) == expected.num_plurals for message in plurals)


@each_catalogue
def test_placeholders_are_those_of_the_phrase(path):
    for message in phrases(path):
        if not message.pluralizable:
            assert placeholders(message.string) == placeholders(message.id), message.id
            continue
        for form, string in enumerate(message.string):
            given = placeholders(message.id[-1])
            # "two days" need not say 2 again where the language has a form for two alone, as Arabic has.
            allowed = [given, given - {"number"}] if stands_for_one_number(path, form) else [given]
            assert placeholders(string) in allowed, message.id


def placeholders(text: str) -> set[str]:
    named = {name for _, name, _, _ in Formatter().parse(text) if name}
    return named | set(re.findall(r"%(?:\d+|n)", text))


def stands_for_one_number(path: Path, form: int) -> bool:
    language = load_language(path.parts[-3], LOCALE)
    forms = [language.catalogue.ngettext("{number} day closed", "{number} days closed", n) for n in range(250)]
    string = read(path)["{number} day closed"].string[form]
    return forms.count(string) == 1


def test_arabic_has_six_plural_forms():
    """In order: less than a minute, one minute, two minutes (dual), 3 and 10 (plural), 11 and 99, 100 (singular)."""
    arabic = load_language("ar", LOCALE)
    said = [arabic.plural("in {number} minute", "in {number} minutes", n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 103)]
    assert said == [
        "بعد أقل من دقيقة",
        "بعد دقيقة واحدة",
        "بعد دقيقتين",
        "بعد 3 دقائق",
        "بعد 10 دقائق",
        "بعد 11 دقيقة",
        "بعد 99 دقيقة",
        "بعد 100 دقيقة",
        "بعد 103 دقائق",
    ]


@pytest.mark.parametrize(
    ("code", "one", "many"), [("sv", "stängd dag", "stängda dagar"), ("en", "day closed", "days closed")]
)
def test_plurals_go_by_rule(code, one, many):
    said = [
        load_language(code, LOCALE).plural("{number} day closed", "{number} days closed", n) for n in (0, 1, 2, 101)
    ]
    assert said == [f"0 {many}", f"1 {one}", f"2 {many}", f"101 {many}"]


# make messages


def program(folder: Path, python: str, qml: str = "") -> Catalog:
    for file, text in (("kiosk/a.py", python), ("resources/qml/TownHall/A.qml", qml)):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text, encoding="utf-8")
    return messages.template(folder)


def ids(catalogue: Catalog) -> list[object]:
    return [message.id for message in catalogue if message.id]


QML = """\
// A QML file: qsTr("not this")
import QtQuick
Item {
    id: root
    required property string label  /* nor qsTr("this") */
    property url site: "https://example.se"
    Text { text: qsTr("Listen") + qsTr('Say "%1"').arg(root.label); width: root.width / 2 }
    onTapped: { root.say(qsTr("Once\\u00a0more", "why")); root.say(label) }
    readonly property string shown: root.label !== "" ? qsTr("Stop") : qsTr(root.label)
}
"""


def test_phrases_come_from_python_and_from_qml(tmp_path):
    python = 'language.phrase("Open")\nlanguage.plural("{number} day", "{number} days", n)\nother("Not this")\n'
    found = program(tmp_path, python, QML)
    assert ids(found) == [
        "Open",
        ("{number} day", "{number} days"),
        "Listen",
        'Say "%1"',
        "Once\N{NO-BREAK SPACE}more",
        "Stop",
    ]


def test_an_update_adds_drops_and_keeps(tmp_path):
    old = (LOCALE / "sv" / "LC_MESSAGES" / "kiosk.po").read_bytes()
    first = messages.updated(old, program(tmp_path, 'phrase("Open")\nphrase("New")\n'))
    strings = {message.id: message.string for message in read_po(BytesIO(first)) if message.id}
    assert strings == {"New": "", "Open": "Öppet"}
    assert b"Opening hours" not in first, "what is no longer said is dropped"
    assert "fuzzy" not in first.decode(), "nothing is guessed"
    assert first.startswith(b"# Swedish phrases")
    assert messages.updated(first, program(tmp_path, 'phrase("Open")\nphrase("New")\n')) == first
    assert messages.compiled(first) == messages.compiled(first)


def test_a_variant_keeps_only_what_it_says_otherwise(tmp_path):
    old = (LOCALE / "sv@latt" / "LC_MESSAGES" / "kiosk.po").read_bytes()
    said = messages.updated(old, program(tmp_path, 'phrase("Usual")\nphrase("Closed")\n'), variant=True)
    assert {message.id: message.string for message in read_po(BytesIO(said)) if message.id} == {"Usual": "Som vanligt"}


# Languages


def test_languages_name_themselves():
    names = [load_language(code, LOCALE).name for code in ("sv", "sv-lätt", "en", "fi", "ar")]
    assert names == ["Svenska", "Lätt svenska", "English", "Suomi", "العربية"]


def test_a_variant_speaks_as_its_language_does():
    easy = load_language("sv-lätt", LOCALE)
    assert (easy.code, easy.voice_code, str(easy.locale), easy.phrase("Closed")) == ("sv-lätt", "sv", "sv", "Stängt")
    assert easy.phrase("Usual") == "Som vanligt", "and in easier words where there are some"


def test_the_direction_of_writing():
    assert [load_language(code, LOCALE).right_to_left for code in ("sv", "en", "fi", "ar", "fa", "zz")] == [
        *(False, False, False),
        *(True, True, False),
    ]


def test_the_program_speaks_the_languages_it_has_catalogues_for(tmp_path):
    assert spoken_languages(tmp_path) == ("en",)
    for code in ("fi", "sv"):
        (tmp_path / code / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "sv" / "LC_MESSAGES" / "kiosk.mo").touch()
    (tmp_path / "sv@latt" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "sv@latt" / "LC_MESSAGES" / "kiosk.mo").touch()
    assert spoken_languages(tmp_path) == ("en", "sv", "sv-lätt")


def test_an_unknown_language_speaks_english():
    language = load_language("zz", LOCALE)
    assert (language.name, language.phrase("Closed")) == ("zz".capitalize(), "Closed")

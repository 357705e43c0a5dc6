"""The catalogues hold every phrase of the program, and what is compiled is what is written.

A phrase is new or changed? Put it in resources/locale/sv/LC_MESSAGES/kiosk.po, then:
pybabel compile -D kiosk -d resources/locale
"""

from io import BytesIO
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from kiosk.i18n import load_language, spoken_languages

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "resources" / "locale"
CATALOGUES = sorted(LOCALE.glob("*/LC_MESSAGES/kiosk.po"))


def phrases_in_code() -> set[str | tuple[str, ...]]:
    found = extract_from_dir(ROOT / "kiosk", keywords={"phrase": None, "plural": (1, 2)})
    return {message[:2] if isinstance(message, tuple) else message for _, _, message, _, _ in found}


def test_there_is_a_catalogue():
    assert [path.parts[-3] for path in CATALOGUES] == ["sv"]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_every_phrase_is_translated(path):
    catalogue = read_po(BytesIO(path.read_bytes()))
    written = {message.id: message for message in catalogue if message.id}
    assert set(written) == phrases_in_code()
    for message in written.values():
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        source = message.id if isinstance(message.id, tuple) else (message.id,)
        assert all(strings), message.id
        for string in strings:
            assert placeholders(string) == placeholders(source[-1]), message.id


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_the_compiled_catalogue_is_in_step(path):
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(path.read_bytes())))
    assert path.with_suffix(".mo").read_bytes() == compiled.getvalue()


def test_languages_name_themselves():
    names = [load_language(code, LOCALE).name for code in ("sv", "sv-lätt", "en", "fi", "ar")]
    assert names == ["Svenska", "Lätt svenska", "English", "Suomi", "العربية"]


def test_a_variant_speaks_as_its_language_does():
    easy = load_language("sv-lätt", LOCALE)
    assert (easy.code, easy.voice_code, str(easy.locale), easy.phrase("Closed")) == ("sv-lätt", "sv", "sv", "Stängt")


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
    assert spoken_languages(tmp_path) == ("en", "sv", "sv-lätt")


def test_an_unknown_language_speaks_english():
    language = load_language("zz", LOCALE)
    assert (language.name, language.phrase("Closed")) == ("zz".capitalize(), "Closed")

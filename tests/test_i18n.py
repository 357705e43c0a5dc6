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

from kiosk.i18n import load_language

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
    assert [load_language(code, LOCALE).name for code in ("sv", "en", "fi")] == ["Svenska", "English", "Suomi"]


def test_an_unknown_language_speaks_english():
    language = load_language("zz", LOCALE)
    assert (language.name, language.phrase("Closed")) == ("zz".capitalize(), "Closed")

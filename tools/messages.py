"""Update every catalogue to the phrases of the program: `make messages`.

New phrases are added untranslated, phrases no longer in use are dropped, and the compiled catalogue is written anew.
Translations stay as they are. tests/language/test_catalogue.py fails until everything is translated.

Babel's tools do the work, called so that the same phrases always give the same files: no dates, no line numbers.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.jslexer import Token, tokenize, unquote_string
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from kiosk.language.codes import VARIANT_CATALOGUES

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "resources" / "locale"

# What marks a phrase: Language.phrase and Language.plural in Python; qsTr in QML, should somebody write one.
KEYWORDS = {"phrase": None, "plural": (1, 2), "qsTr": None}


def catalogues() -> list[Path]:
    """Every language's catalogue."""
    return sorted(LOCALE.glob("*/LC_MESSAGES/kiosk.po"))


def template(root: Path = ROOT) -> Catalog:
    """Every phrase in the program. pyproject.toml names the files and the extractors."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["babel"]["mappings"]
    methods = [(mapping["pattern"], mapping["method"]) for mapping in settings]
    found = Catalog()
    for _, _, message, _, _ in extract_from_dir(root, methods, keywords=KEYWORDS):
        found.add(message)
    return found


def is_variant(path: Path) -> bool:
    """Whether a catalogue is a variant's, as of Lätt svenska: it has only phrases that differ from its language's."""
    return path.parts[-3] in VARIANT_CATALOGUES.values()


def updated(po: bytes, phrases: Catalog, *, variant: bool = False) -> bytes:
    """The catalogue with these phrases and no others. Of a variant's catalogue only translated phrases stay."""
    catalogue = read_po(BytesIO(po))
    catalogue.update(phrases, no_fuzzy_matching=True, update_creation_date=False)
    if variant:
        for message in [message for message in catalogue if message.id and not all_strings(message.string)]:
            catalogue.delete(message.id)
    written = BytesIO()
    write_po(written, catalogue, width=0, no_location=True, sort_output=True, ignore_obsolete=True)
    return written.getvalue()


def compiled(po: bytes) -> bytes:
    """The catalogue as the program reads it."""
    written = BytesIO()
    write_mo(written, read_po(BytesIO(po)))
    return written.getvalue()


def extract_qml(
    file: BinaryIO, keywords: dict[str, object], comment_tags: object, options: dict[str, str]
) -> Iterator[tuple[int, str, str, list[str]]]:
    """Extract phrases from QML for Babel, whose extractor for JavaScript cannot read QML's own syntax.

    A phrase is the first argument of a call, one literal text.
    """
    tokens: list[Token] = list(tokenize(file.read().decode(), jsx=False, dotted=False))
    for name, bracket, text in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if name.type == "name" and name.value in keywords and bracket.value == "(" and text.type == "string":
            yield name.lineno, name.value, unquote_string(text.value), []


def main() -> int:
    """Update every catalogue, and print the phrases that are left to translate."""
    phrases = template()
    for path in catalogues():
        po = updated(path.read_bytes(), phrases, variant=is_variant(path))
        path.write_bytes(po)
        path.with_suffix(".mo").write_bytes(compiled(po))
        left = [message.id for message in read_po(BytesIO(po)) if message.id and not all_strings(message.string)]
        number = sum(bool(message.id) for message in read_po(BytesIO(po)))
        print(f"{path.relative_to(ROOT)}: {number} phrases", *(f"  untranslated: {each}" for each in left), sep="\n")
    return 0


def all_strings(string: str | tuple[str, ...]) -> bool:
    """Whether a phrase is translated, in all its plural forms."""
    return all(string) if isinstance(string, tuple) else bool(string)


if __name__ == "__main__":
    sys.exit(main())

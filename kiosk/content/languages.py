"""Texts in several languages: the kiosk's first language must be there, and the others should."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeVar

from kiosk.content.problems import Refused, quoted
from kiosk.content.reading import Reading
from kiosk.content.shapes import FAILED, Failed, Shape, is_empty
from kiosk.content.tables import Rest, unknown_key
from kiosk.content.yaml_text import Entry, Mapping, Node

T = TypeVar("T")

ByLanguage: TypeAlias = tuple[tuple[str, T], ...]
"""(language, value) pairs, the kiosk's own language first."""

DEFAULT = "sv"
"""The language of a text while kiosk.yaml does not say which languages there are."""


def language_code(text: str) -> str:
    """A two-letter language code. Raises Refused."""
    if len(text) == 2 and text.isascii() and text.islower():
        return text
    raise Refused(f"{quoted(text)} är ingen språkkod.", "Skriv två små bokstäver, till exempel sv, en, fi eller ar.")


class Translated(Shape[ByLanguage[T]]):
    """A value in the kiosk's first language, or a map of languages."""

    to_be_filled_in = True

    def __init__(self, inner: Shape[T]) -> None:
        self.inner = inner

    def read(self, node: Node, reading: Reading) -> ByLanguage[T] | Failed:
        """The value in each language it is written in."""
        if isinstance(node, Mapping):
            return read_languages(node.entries, node.line, self.inner, reading, ())
        value = self.inner.read(node, reading)
        if value is FAILED:
            return FAILED
        languages = reading.known.languages or (DEFAULT,)
        _remark_missing(languages[1:], node.line, reading)
        return ((languages[0], value),)


class Languages(Rest[ByLanguage[Any]]):
    """The other keys of a table are languages, each with the same kind of value."""

    def __init__(self, inner: Shape[Any]) -> None:
        self.inner = inner

    def read(
        self, entries: tuple[Entry, ...], line: int, reading: Reading, words: tuple[str, ...]
    ) -> ByLanguage[Any] | Failed:
        """The value in each language it is written in."""
        return read_languages(entries, line, self.inner, reading, words)


def read_languages(
    entries: tuple[Entry, ...], line: int, inner: Shape[T], reading: Reading, words: tuple[str, ...]
) -> ByLanguage[T] | Failed:
    """The value for each language, in the kiosk's order.

    A missing translation and a language the kiosk does not have are remarks; a missing first language is an error.
    """
    languages = reading.known.languages
    found: dict[str, T | Failed] = {}
    failed = False
    for key, value in entries:
        if not _is_code(key.text):
            unknown_key(key, reading, (*words, *(languages or ())))
            failed = True
        elif languages and key.text not in languages:
            reading.remark(
                key.line,
                f"Texten på språket {key.text} visas inte, för det står inte under språk i kiosk.yaml.",
                "Lägg till språket där, eller ta bort texten.",
            )
        elif not is_empty(value):
            found[key.text] = inner.read(value, reading)
    expected = languages or tuple(found) or (DEFAULT,)
    if expected[0] not in found:
        reading.error(
            line, f"Texten saknas på språket {expected[0]}, som är det första.", f"Skriv {expected[0]}: och texten."
        )
        return FAILED
    _remark_missing(tuple(code for code in expected if code not in found), line, reading)
    pairs = tuple((code, found[code]) for code in expected if code in found)
    good = tuple((code, value) for code, value in pairs if value is not FAILED)
    return FAILED if failed or len(good) < len(pairs) else good


def _is_code(text: str) -> bool:
    try:
        return bool(language_code(text))
    except Refused:
        return False


def _remark_missing(languages: tuple[str, ...], line: int, reading: Reading) -> None:
    if languages:
        reading.remark(
            line,
            f"Texten saknas på språket {' och '.join(languages)}; besökaren ser den på det första språket.",
            f"Skriv {languages[0]}: och texten på det språket.",
        )

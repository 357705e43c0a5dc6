"""Texts in several languages: the kiosk's first language must be there, and the others should."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeVar

from kiosk.content.problems import Refused, in_quotes, quoted
from kiosk.content.reading import Reading
from kiosk.content.shapes import FAILED, Failed, Shape, is_empty
from kiosk.content.tables import Rest, unknown_key
from kiosk.content.yaml_text import Entry, Mapping, Node, Scalar

T = TypeVar("T")

ByLanguage: TypeAlias = tuple[tuple[str, T], ...]
"""(language, value) pairs, the kiosk's own language first."""

DEFAULT = "sv"
"""The language of a text while kiosk.yaml does not say which languages there are."""

_ECHOED = 60
"""How long a text may be for a hint to say it again."""


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
        written = node.text if isinstance(node, Scalar) and len(node.text) <= _ECHOED and "\n" not in node.text else "…"
        each = ", ".join((f"{languages[0]}: {in_quotes(written)}", *(f"{code}: …" for code in languages[1:])))
        _remark_missing(languages, languages[1:], node.line, reading, f"Skriv {{{each}}}.")
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
                f"Texten på {_in_swedish(key.text)} visas inte, för {key.text} står inte under språk i kiosk.yaml.",
                "Lägg till språket där, eller ta bort texten.",
            )
        elif not is_empty(value):
            found[key.text] = inner.read(value, reading)
    expected = languages or tuple(found) or (DEFAULT,)
    if expected[0] not in found:
        reading.error(
            line,
            f"Texten på {_in_swedish(expected[0])} saknas, och det är skärmens eget språk.",
            f"Skriv {expected[0]}: och texten.",
        )
        return FAILED
    missing = tuple(code for code in expected if code not in found)
    hint = f"Skriv {missing[0]}: och texten på {_in_swedish(missing[0])}." if missing else ""
    _remark_missing(expected, missing, line, reading, hint)
    pairs = tuple((code, found[code]) for code in expected if code in found)
    good = tuple((code, value) for code, value in pairs if value is not FAILED)
    return FAILED if failed or len(good) < len(pairs) else good


def _is_code(text: str) -> bool:
    try:
        return bool(language_code(text))
    except Refused:
        return False


def _remark_missing(
    languages: tuple[str, ...], missing: tuple[str, ...], line: int, reading: Reading, hint: str
) -> None:
    if missing:
        names = " och ".join(_in_swedish(code) for code in missing)
        reading.remark(line, f"Texten på {names} saknas, så den på {_in_swedish(languages[0])} visas.", hint)


def _in_swedish(code: str) -> str:
    """What a language is called: "engelska"; its code where it has no name."""
    from babel import Locale  # noqa: PLC0415 (not needed by content with all its translations)

    return str(Locale("sv").languages.get(code, code))

"""Texts in several languages: the kiosk's first language must be there, and the others should."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any, TypeAlias, TypeVar

from kiosk.content.problems import Refused
from kiosk.content.schema.maps import Rest, unknown_key
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, Shape
from kiosk.content.text.quoting import in_quotes, quoted
from kiosk.content.yaml.nodes import Entry, Mapping, Node, Scalar, is_empty
from kiosk.language.codes import VARIANT_NAMES, VARIANTS, fallbacks, is_code

T = TypeVar("T")

ByLanguage: TypeAlias = tuple[tuple[str, T], ...]
"""(language, value) pairs, the kiosk's own language first."""

DEFAULT = "sv"
"""The language of a text while kiosk.yaml does not say which languages there are."""

_ECHOED = 60
"""The longest text, in characters, that a hint repeats."""


def language_code(text: str) -> str:
    """A language code: two letters, or a variant. Raises Refused."""
    if is_code(text):
        return text
    variants = ", ".join(f"eller {code} för {VARIANT_NAMES[code]}" for code in VARIANTS)
    raise Refused(
        f"{quoted(text)} är ingen språkkod.",
        f"Skriv två små bokstäver, till exempel sv, en, fi eller ar, {variants}.",
    )


class Translated(Shape[ByLanguage[T]]):
    """A value in the kiosk's first language, or a map of languages."""

    to_be_filled_in = True

    def __init__(self, inner: Shape[T]) -> None:
        self.inner = inner

    def read(self, node: Node, report: FileReport) -> ByLanguage[T] | Failed:
        """The value in each language it is written in."""
        if isinstance(node, Mapping):
            return read_languages(node.entries, node.line, self.inner, report, ())
        value = self.inner.read(node, report)
        if value is FAILED:
            return FAILED
        languages = report.known.languages or (DEFAULT,)
        own = languages[:1]
        missing = _borrowing(languages, own)
        written = node.text if isinstance(node, Scalar) and len(node.text) <= _ECHOED and "\n" not in node.text else "…"
        each = ", ".join((f"{languages[0]}: {in_quotes(written)}", *(f"{code}: …" for code in missing)))
        _remark_missing(languages, own, missing, node.line, report, f"Skriv {{{each}}}.")
        return ((languages[0], value),)


class Languages(Rest[ByLanguage[Any]]):
    """The other keys of a table are languages, each with the same kind of value.

    These are long texts, so a missing variant gets a remark as any other missing translation does.
    """

    def __init__(self, inner: Shape[Any]) -> None:
        self.inner = inner

    def read(
        self, entries: tuple[Entry, ...], line: int, report: FileReport, words: tuple[str, ...]
    ) -> ByLanguage[Any] | Failed:
        """The value in each language it is written in."""
        return read_languages(entries, line, self.inner, report, words, variants=True)


def read_languages(
    entries: tuple[Entry, ...],
    line: int,
    inner: Shape[T],
    report: FileReport,
    words: tuple[str, ...],
    *,
    variants: bool = False,
) -> ByLanguage[T] | Failed:
    """The value for each language, in the kiosk's order.

    A missing translation and a language the kiosk does not have are remarks; a missing first language is an error.
    What a variant lacks is taken from its language without a remark, unless `variants`: a few words are often the same
    in both.
    """
    languages = report.known.languages
    found = _texts_by_language(entries, inner, report, words)
    failed = not all(is_code(key.text) for key, _ in entries)
    expected = languages or tuple(found) or (DEFAULT,)
    if expected[0] not in found:
        report.error(
            line,
            f"Texten på {in_swedish(expected[0])} saknas, och det är skärmens eget språk.",
            f"Skriv {expected[0]}: och texten.",
        )
        return FAILED
    missing = tuple(code for code in expected if code not in found) if variants else _borrowing(expected, found)
    _remark_missing(expected, found, missing, line, report)
    pairs = tuple((code, found[code]) for code in expected if code in found)
    good = tuple((code, value) for code, value in pairs if value is not FAILED)
    return FAILED if failed or len(good) < len(pairs) else good


def _texts_by_language(
    entries: tuple[Entry, ...], inner: Shape[T], report: FileReport, words: tuple[str, ...]
) -> dict[str, T | Failed]:
    """What is written in each of the kiosk's languages; all other keys are reported or remarked on."""
    languages = report.known.languages
    found: dict[str, T | Failed] = {}
    for key, value in entries:
        if not is_code(key.text):
            unknown_key(key, report, (*words, *(languages or ())))
        elif languages and key.text not in languages:
            report.remark(
                key.line,
                f"Texten på {in_swedish(key.text)} visas inte, "
                f"för {key.text} står inte under {report.known.keys.languages} i kiosk.yaml.",
                "Lägg till språket där, eller ta bort texten.",
            )
        elif not is_empty(value):
            found[key.text] = inner.read(value, report)
    return found


def _borrowing(languages: Iterable[str], written: Container[str]) -> tuple[str, ...]:
    """The languages with no text of their own, nor of the language they are a variant of."""
    return tuple(code for code in languages if not any(own in written for own in fallbacks(code)))


def _remark_missing(
    languages: tuple[str, ...],
    written: Container[str],
    missing: tuple[str, ...],
    line: int,
    report: FileReport,
    hint: str = "",
) -> None:
    """Remark on the missing ones, those together that have the same text shown in their place."""
    shown: dict[str, list[str]] = {}
    for code in missing:
        instead = next((own for own in fallbacks(code) if own in written), languages[0])
        shown.setdefault(instead, []).append(code)
    for instead, codes in shown.items():
        names = " och ".join(map(in_swedish, codes))
        advice = hint or f"Skriv {codes[0]}: och texten på {in_swedish(codes[0])}."
        report.remark(line, f"Texten på {names} saknas, så den på {in_swedish(instead)} visas.", advice)


def in_swedish(code: str) -> str:
    """What a language is called: "engelska"; its code where it has no name."""
    from babel import Locale  # noqa: PLC0415 (not needed by content with all its translations)

    return VARIANT_NAMES.get(code) or str(Locale("sv").languages.get(code, code))

"""Maps whose keys people make up or choose among many: names, days, languages."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Generic, TypeVar

from kiosk.content.problems import Recognised, Refused
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, Shape
from kiosk.content.schema.texts import TextShape
from kiosk.content.text.enumeration import listed
from kiosk.content.text.quoting import quoted
from kiosk.content.text.similar import similar_word
from kiosk.content.yaml import missing_space
from kiosk.content.yaml.line_errors import dash_slip
from kiosk.content.yaml.look_alikes import look_alike
from kiosk.content.yaml.nodes import Entry, Mapping, Node, Scalar, is_empty

T = TypeVar("T")


class Rest(ABC, Generic[T]):
    """The keys of a map that people make up or choose among many: days, languages, names."""

    words: tuple[str, ...] = ()
    """Keys to suggest."""

    @abstractmethod
    def read(self, entries: tuple[Entry, ...], line: int, report: FileReport, words: tuple[str, ...]) -> T | Failed:
        """The value of the entries, in a map that stands at `line`.

        `words` are all keys there may be, of which one is suggested for a mistaken key.
        """


def unknown_key(key: Scalar, report: FileReport, words: tuple[str, ...], hint: str | None = None) -> None:
    """Report a key that does not exist; `hint` says what to write where the most similar of `words` would mislead."""
    if advice := look_alike(key.text) or dash_slip(key.text):
        report.error(key.line, *advice)
        return
    similar = similar_word(key.text, words)
    others = f"Menade du {similar}?" if similar else f"Här kan det stå {listed(words)}." if words else "Ta bort raden."
    report.error(key.line, f"Nyckeln {quoted(key.text)} finns inte här.", hint or others)


def remark_empty(key: Scalar, report: FileReport) -> None:
    """Remark on a key that has no value yet."""
    report.remark(key.line, f"{quoted(key.text)} är tom, så den visas inte.", "Fyll i uppgiften när den finns.")


def stated_entries(node: Node, report: FileReport, words: tuple[str, ...]) -> tuple[Entry, ...] | Failed:
    """The entries of a node that is a map; `words` are keys it could have."""
    if isinstance(node, Mapping):
        return node.entries
    if isinstance(node, Scalar) and (meant := missing_space.in_text(node.text)):
        report.error(node.line, missing_space.MESSAGE, meant.hint)
        return FAILED
    example = f"Skriv till exempel {words[0] if words else 'namn'}: … på en egen rad, indragen."
    report.error(node.line, "Här ska det stå ord följda av kolon.", example)
    return FAILED


class MapOf(Shape[T]):
    """A map with nothing but keys that people make up or choose among many."""

    def __init__(self, rest: Rest[T]) -> None:
        self.rest = rest

    def read(self, node: Node, report: FileReport) -> T | Failed:
        """The value of all its entries."""
        entries = stated_entries(node, report, self.rest.words)
        return FAILED if entries is FAILED else self.rest.read(entries, node.line, report, self.rest.words)


class Named(Rest[tuple[tuple[Any, Any], ...]]):
    """Keys that are values themselves: names people make up, days. Gives (key, value) pairs in the order written.

    With `may_be_empty`, a value can be filled in later, and the pair is left out until then.
    """

    def __init__(self, key: TextShape[Any], value: Shape[Any], may_be_empty: bool = False) -> None:
        self.key = key
        self.value = value
        self.may_be_empty = may_be_empty

    def read(
        self,
        entries: tuple[Entry, ...],
        line: int,  # noqa: ARG002
        report: FileReport,
        words: tuple[str, ...],
    ) -> tuple[tuple[Any, Any], ...] | Failed:
        """The pairs."""
        pairs = []
        failed = False
        for entry in entries:
            key = self._key(entry.key, report, words)
            if self.may_be_empty and is_empty(entry.value):
                remark_empty(entry.key, report)
                continue
            if key is FAILED and words:  # probably another key, with another kind of value
                failed = True
                continue
            value = self.value.read(entry.value, report)
            failed |= key is FAILED or value is FAILED
            pairs.append((key, value))
        return FAILED if failed else tuple(pairs)

    def _key(self, key: Scalar, report: FileReport, words: tuple[str, ...]) -> object:
        try:
            return self.key.value(key.text, report)
        except Refused as refused:
            if similar_word(key.text, words) and not isinstance(refused, Recognised):
                unknown_key(key, report, words)
            else:
                report.refused(key.line, refused)
            return FAILED

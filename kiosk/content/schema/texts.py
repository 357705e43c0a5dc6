"""Shapes of values written as one text: what a parser takes, lines and marked text for visitors, a choice of words."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable
from collections.abc import Mapping as Words
from typing import TypeVar

from kiosk.content.problems import Refused
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.shapes import FAILED, Failed, Shape
from kiosk.content.text.enumeration import listed
from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.plain import one_line, plain
from kiosk.content.text.quoting import quoted
from kiosk.content.text.similar import similar_word
from kiosk.content.yaml.look_alikes import look_alike
from kiosk.content.yaml.nodes import Mapping, Node, Scalar, Sequence, is_empty

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class TextShape(Shape[T_co]):
    """A value written as one text."""

    to_be_filled_in = True
    example = "en text"

    @abstractmethod
    def value(self, text: str, report: FileReport) -> T_co:
        """The value of a text. Raises Refused."""

    def read(self, node: Node, report: FileReport) -> T_co | Failed:
        """The value of a node that is a text, not empty."""
        if isinstance(node, Mapping):
            report.error(
                node.line, "Texten innehåller ett kolon och läses därför som en nyckel.", "Sätt den inom citattecken."
            )
            return FAILED
        if isinstance(node, Sequence) or is_empty(node):
            what = "Här står en lista, men det ska vara en text." if isinstance(node, Sequence) else "Här är det tomt."
            report.error(node.line, what, f"Skriv till exempel {self.example}.")
            return FAILED
        try:
            return self.value(node.text, report)
        except Refused as refused:
            advice = look_alike(node.text)
            report.refused(node.line, Refused(*advice) if advice else refused)
            return FAILED


class Parsed(TextShape[T]):
    """A text that a parser makes into a value; `example` is one it takes.

    With `commas`, a list of texts counts as one text with commas. With `silent`, an empty text gets no remark, because
    an error says already that something is missing.
    """

    def __init__(
        self, parse: Callable[[str], T], example: str | None = None, commas: bool = False, silent: bool = False
    ) -> None:
        self.to_be_filled_in = not silent
        self.parse = parse
        self.example = example or TextShape.example
        self.commas = commas

    def value(self, text: str, report: FileReport) -> T:  # noqa: ARG002
        """What the parser makes of it. Raises Refused."""
        return self.parse(text)

    def read(self, node: Node, report: FileReport) -> T | Failed:
        """As any text; where `commas` says so, a list of texts too."""
        if self.commas and isinstance(node, Sequence):
            texts = [item.text for item in node.items if isinstance(item, Scalar)]
            if len(texts) == len(node.items):
                node = Scalar(", ".join(texts), node.line)
        return super().read(node, report)


class ParsedWithKeys(TextShape[T]):
    """A text that a parser makes into a value, given the keys that its advice mentions; `example` is one it takes."""

    def __init__(self, parse: Callable[[str, KeyNames], T], example: str) -> None:
        self.parse = parse
        self.example = example

    def value(self, text: str, report: FileReport) -> T:
        """What the parser makes of it. Raises Refused."""
        return self.parse(text, report.known.keys)


class _ForVisitors(TextShape[T]):
    """A text that is shown as it is."""

    def read(self, node: Node, report: FileReport) -> T | Failed:
        """As any text, with a remark where not all that was written is shown."""
        if isinstance(node, Scalar) and node.cut:
            hint = "Sätt texten inom citattecken om det ska vara med."
            report.remark(node.line, "Det som står efter # visas inte.", hint)
        if isinstance(node, Scalar) and re.fullmatch("[”“„][^”“„]*[”“]", node.text):
            report.remark(
                node.line, "Citattecknen runt texten syns på skärmen.", "Ta bort dem om de inte ska vara med."
            )
        return super().read(node, report)


class Line(_ForVisitors[str]):
    """Text on one line, at most `limit` characters long.

    More than `advised` characters, or `word` in a single word, is worth a remark.
    """

    def __init__(self, limit: int, advised: int | None = None, word: int | None = None) -> None:
        self.limit = limit
        self.advised = advised or limit
        self.word = word or limit

    def read(self, node: Node, report: FileReport) -> str | Failed:
        """As any text, with a remark where it may not fit."""
        text = super().read(node, report)
        if text is FAILED:
            return FAILED
        longest = max(re.split("[ -]", text), key=len)
        if len(text) > self.advised:
            message = f"Texten är {len(text)} tecken lång och får kanske inte plats överallt."
            report.remark(node.line, message, f"Skriv högst {self.advised} tecken.")
        elif len(longest) > self.word:
            message = f"Ordet {quoted(longest)} är {len(longest)} tecken långt och får kanske inte plats överallt."
            report.remark(node.line, message, f"Välj ord på högst {self.word} tecken.")
        return text

    def value(self, text: str, report: FileReport) -> str:  # noqa: ARG002
        """The text with single spaces. Raises Refused."""
        return _limited(one_line(text), self.limit)


class Marked(_ForVisitors[T]):
    """Text with markup, at most `limit` characters long."""

    def __init__(self, parse: Callable[[str], T], limit: int) -> None:
        self.parse = parse
        self.limit = limit

    def value(self, text: str, report: FileReport) -> T:  # noqa: ARG002
        """The text by its markup. Raises Refused."""
        return self.parse(_limited(text, self.limit))


def _limited(text: str, limit: int) -> str:
    if len(text) > limit:
        raise Refused(
            f"Texten är {len(text)} tecken lång, och på skärmen får det plats {limit}.", "Korta texten eller dela den."
        )
    return text


class Choice(TextShape[T]):
    """One of a few words, each with its value."""

    def __init__(self, options: Words[str, T]) -> None:
        self.options = options

    def value(self, text: str, report: FileReport) -> T:  # noqa: ARG002
        """The value of the word. Raises Refused."""
        if (word := plain(text)) in self.options:
            return self.options[word]
        similar = similar_word(text, self.options)
        raise Refused(
            f"{quoted(text)} går inte att välja här.",
            f"Menade du {similar}?" if similar else f"Skriv {listed(self.options)}.",
        )

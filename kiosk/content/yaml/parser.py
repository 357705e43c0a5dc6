"""YAML as nodes with line numbers: every scalar is text, and features that surprise people are refused with advice.

The C parser's events are made into nodes of our own, one by one. PyYAML's own `compose` would be shorter, but it hides
anchors, and the C version of it crashes the process on text nested some ten thousand levels deep.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from kiosk.content.problems import Problem, RefusedAt
from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.quoting import quoted
from kiosk.content.yaml.encoding import decode
from kiosk.content.yaml.flow_errors import Pair, slips
from kiosk.content.yaml.nodes import Entry, Mapping, Node, Scalar, Sequence
from kiosk.content.yaml.syntax_errors import cannot_begin, explain

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 64

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Document(NamedTuple):
    """What a file says, None where it says nothing or cannot be read, and what is wrong with it as YAML."""

    root: Node | None
    problems: tuple[Problem, ...]


def parse(data: bytes, file: str, keys: KeyNames) -> Document:
    """Read the bytes of a file. Never raises for what the bytes are.

    `file` is the name problems are given, `keys` are those that advice mentions.
    """
    problems: list[Problem] = []
    try:
        if len(data) > MAX_BYTES:
            raise RefusedAt(0, "Filen är större än 1 MiB.", "Dela upp texten på flera filer.")
        text = unicodedata.normalize("NFC", decode(data))
        return Document(_Builder(file, problems).build(text), tuple(problems))
    except RefusedAt as refused:
        problems.append(Problem(file, refused.line, refused.message, refused.hint))
    except yaml.YAMLError as error:
        problems.append(Problem(file, *explain(error, text.split("\n"), keys)))
    return Document(None, tuple(problems))


class _Builder:
    """Makes nodes of a parser's events."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self._file = file
        self._problems = problems
        self._source = ""

    def build(self, text: str) -> Node | None:
        """The root node; None where there is none. Raises YAMLError and RefusedAt."""
        self._source = text
        events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                if root is not None:
                    raise RefusedAt(
                        _line(event),
                        "Filen har två delar, skilda åt av ---.",
                        "Ta bort raden med --- och skriv allt i följd.",
                    )
                root = self._node(event, events, 1)
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        """The node that begins with `event`; takes the events up to its end."""
        line = _line(event)
        _check(event, line, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(event := next(events), yaml.SequenceEndEvent):
                items.append(self._node(event, events, depth + 1))
            return Sequence(tuple(items), line)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(self._pairs(event, events, depth), line)
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101 (nothing else is left)
        return Scalar(_text(event, line), line, self._is_cut(event))

    def _is_cut(self, event: yaml.ScalarEvent) -> bool:
        """Whether a comment begins one space after a text without quotes. What is meant as one stands further off."""
        is_plain = event.style in (None, "") and event.value
        return bool(is_plain and event.end_mark and self._source.startswith(" #", event.end_mark.index))

    def _pairs(
        self, start: yaml.MappingStartEvent, events: Iterator[yaml.Event], depth: int
    ) -> list[tuple[Node, Node]]:
        """The keys and values of a map. Between braces, a text that a comma has cut in two is joined, and reported."""
        nodes: list[tuple[Node, Node]] = []
        pairs: list[Pair] = []
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, depth + 1)
            value_event = next(events)
            value = self._node(value_event, events, depth + 1)
            nodes.append((key, value))
            if start.flow_style and isinstance(event, yaml.ScalarEvent):
                pairs.append(self._pair(event, value_event, value))
        if len(pairs) < len(nodes):
            return nodes
        for slip in reversed(list(slips(pairs, self._source))):
            self._problems.append(Problem(self._file, slip.line, slip.message, slip.hint))
            nodes[slip.first : slip.last] = [(Scalar(slip.key, slip.line), Scalar(slip.text, slip.line))]
        return nodes

    def _pair(self, key: yaml.ScalarEvent, value: yaml.Event, node: Node) -> Pair:
        """A key and its value as they stand between braces."""
        end = key.end_mark.index if key.end_mark else 0
        text = node.text if isinstance(node, Scalar) else ""
        start, last = (mark.index if mark else 0 for mark in (value.start_mark, value.end_mark))
        is_plain = bool(text) and getattr(value, "style", None) in (None, "")
        alone = not text and start == last and not self._source[end:].lstrip().startswith(":")
        return Pair(key.value, text, _line(key), end if alone else start, end if alone else last, alone, is_plain)

    def _mapping(self, pairs: list[tuple[Node, Node]], line: int) -> Mapping:
        entries: dict[str, Entry] = {}
        for key, value in pairs:
            if not isinstance(key, Scalar) or not key.text:
                raise RefusedAt(key.line, "Det saknas ett ord före kolonet.", "Skriv ett ord, ett kolon och ett värde.")
            if (first := entries.get(key.text)) is not None:
                message = f"{quoted(key.text)} står två gånger, här och på rad {first.key.line}."
                self._problems.append(Problem(self._file, key.line, message, _twice(first, value)))
                continue
            entries[key.text] = Entry(key, _owned(value, key.line))
        return Mapping(tuple(entries.values()), line)


def _twice(first: Entry, value: Node) -> str:
    """What to do about a key that stands twice."""
    # People write words of their own with a capital; keys are in lower case.
    other_word = ", eller byt ord, till exempel Växel" if first.key.text[0].isupper() else ""
    if isinstance(value, Scalar):
        return f"Ta bort den ena raden{other_word}."
    other_word = ", eller byt namn" if other_word else ""
    return f"Flytta raderna under den andra till den första, på rad {first.key.line}{other_word}."


def _line(event: yaml.Event) -> int:
    mark = event.start_mark
    return int(mark.line) + 1 if mark else 1


def _owned(value: Node, line: int) -> Node:
    """The value of a key; a list or a map counts as standing where its key does."""
    match value:
        case Sequence(items):
            return Sequence(items, line)
        case Mapping(entries):
            return Mapping(entries, line)
        case Scalar(""):
            return Scalar("", line)
        case _:
            return value


def _check(event: yaml.Event, line: int, depth: int) -> None:
    """Refuse deep nesting, aliases, anchors and tags, which nobody here means. Raises RefusedAt."""
    if depth > MAX_DEPTH:
        raise RefusedAt(line, f"Här är fler än {MAX_DEPTH} nivåer inuti varandra.", "Ta bort överflödiga indrag.")
    if isinstance(event, yaml.AliasEvent):
        raise RefusedAt(line, *cannot_begin("*"))
    if getattr(event, "anchor", None) is not None:
        raise RefusedAt(line, *cannot_begin("&"))
    if getattr(event, "tag", None) not in (None, "!"):
        raise RefusedAt(line, *cannot_begin("!"))


def _text(event: yaml.ScalarEvent, line: int) -> str:
    """The text of a scalar, with every blank line that was typed still there.

    Except after `|`, YAML turns a typed line break into a space and a typed blank line into one line break.
    """
    text: str = event.value
    if event.style == '"' and any(sign < " " and sign not in "\n\t" for sign in text):  # "\0" and the like
        raise RefusedAt(line, "Texten innehåller ett styrtecken.", "Ta bort omvänt snedstreck (\\) ur texten.")
    return text.strip("\n") if event.style == "|" else text.strip().replace("\n", "\n\n")

"""The same small documents read by the parser, for tests of what it finds in them."""

from __future__ import annotations

from kiosk.content.keys import KEY_NAMES
from kiosk.content.yaml.nodes import Sequence
from kiosk.content.yaml.parser import parse


def root_of(text: str | bytes):
    document = parse(text if isinstance(text, bytes) else text.encode(), "fil.yaml", KEY_NAMES)
    assert document.problems == ()
    return document.root


def reported(text: str | bytes) -> list[str]:
    document = parse(text if isinstance(text, bytes) else text.encode(), "f", KEY_NAMES)
    return [str(problem) for problem in document.problems]


def texts_of(text: str) -> list[str]:
    root = root_of(text)
    assert isinstance(root, Sequence)
    return [item.text for item in root.items]

"""The content that the program comes with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from kiosk.content.loader import load
from kiosk.content.model import Span
from kiosk.paths import find_paths
from tests.conftest import CONTENT


def texts_of(blocks: object) -> Iterator[str]:
    """Every text in what a page is built of."""
    if isinstance(blocks, str):
        yield blocks
    elif isinstance(blocks, tuple):
        if blocks and all(isinstance(part, Span) for part in blocks):
            yield "".join(span.text for span in blocks)
        else:
            for part in blocks:
                yield from texts_of(part)
    elif is_dataclass(blocks):
        for field in fields(blocks):
            yield from texts_of(getattr(blocks, field.name))


def test_everything_is_written_in_every_language():
    content = load(CONTENT, find_paths().icon_names()).content
    assert content.settings.languages == ("sv", "sv-lätt", "en")
    assert all([code for code, _ in topic.pages] == ["sv", "sv-lätt", "en"] for topic in content.topics)


def test_easy_swedish_has_short_sentences():
    content = load(CONTENT, find_paths().icon_names()).content
    for topic in content.topics:
        page, _ = topic.page("sv-lätt")
        for text in texts_of(page):
            for sentence in re.split(r"(?<=[.!?:]) ", text):
                assert len(sentence.split()) <= 12, sentence


def test_services_are_empty_as_shipped():
    paths = find_paths()
    assert load(paths.content, paths.icon_names()).content.services == ()

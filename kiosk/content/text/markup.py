"""The markup of long text: a blank line begins a paragraph, `- ` a list item, `**bold**`. All else is as typed."""

from __future__ import annotations

import re

from kiosk.content.model import Paragraph, Span, Spans
from kiosk.content.text.plain import one_line

_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")


def spans(text: str) -> Spans:
    """One line of text as runs of one weight; asterisks without a partner are text."""
    pieces = _BOLD.split(one_line(text))
    return tuple(Span(piece, bold=bool(number % 2)) for number, piece in enumerate(pieces) if piece)


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Long text as paragraphs and list items.

    A line break alone is no new paragraph. An indented line goes on with the list item above it.
    """
    chunks: list[tuple[bool, list[str]]] = []
    goes_on = False
    for line in text.split("\n"):
        is_item = line.lstrip().startswith("- ")
        indented = line.startswith(" ")
        if not line.strip():
            goes_on = False
            continue
        if is_item:
            chunks.append((True, [line.lstrip()[2:]]))
        elif goes_on and (indented or not chunks[-1][0]):
            chunks[-1][1].append(line)
        else:
            chunks.append((False, [line]))
        goes_on = True
    return tuple(Paragraph(spans("\n".join(lines)), is_item) for is_item, lines in chunks)

"""The lines of a page's blocks, as the screen shows them and as a voice says them.

`right_to_left` tells the direction of the text itself, which may be in another language than the visitor's.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from kiosk.content.model import Paragraph, Span, Spans
from kiosk.language.direction import screen_text


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a block. `label` is plain; `text` is StyledText, already escaped; `spoken` is both for a voice.

    `offset` is the number of characters of `spoken` that come before the text. `anchor` is set by `with_anchors`.
    """

    label: str
    text: str
    spoken: str
    offset: int = 0
    anchor: str = ""


def paragraph_line(paragraph: Paragraph, right_to_left: bool) -> Line:
    """Make the line of a paragraph, or of an item of a list within a text."""
    return text_line("•" if paragraph.is_list_item else "", paragraph.spans, right_to_left)


def text_line(label: str, spans: Spans, right_to_left: bool) -> Line:
    """Make the line of a text; its label is shown and not said."""
    return Line(label, styled(spans, right_to_left=right_to_left), "".join(span.text for span in spans))


def labelled_line(label: str, text: str, right_to_left: bool) -> Line:
    """Make the line of a text and its label, which is said before it."""
    before = f"{label}: "
    return Line(label, styled((Span(text),), right_to_left=right_to_left), before + text, len(before))


def styled(spans: Spans, *, right_to_left: bool = False) -> str:
    """Make Qt's StyledText of spans. What looks like markup in them is escaped, and so shown as it was typed."""
    # StyledText shows the character U+00A0 as a space where a line may break; only its name &nbsp; holds.
    texts = (
        escape(screen_text(span.text, right_to_left=right_to_left), quote=False)
        .replace("\n", "<br>")
        .replace("\N{NO-BREAK SPACE}", "&nbsp;")
        for span in spans
    )
    return "".join(f"<b>{text}</b>" if span.bold else text for span, text in zip(spans, texts, strict=True))

"""The lines of a page's blocks: as they are shown, and as they are said.

`right_to_left` is of the text itself, which may be in another language than the visitor's.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from kiosk.content.model import Paragraph, Span, Spans
from kiosk.language.direction import shown


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a block. `label` is plain; `text` is StyledText, already escaped; `spoken` is both for a voice.

    `offset` is where in `spoken` the text begins.
    """

    label: str
    text: str
    spoken: str
    offset: int = 0


def paragraph_row(paragraph: Paragraph, right_to_left: bool) -> Row:
    """A paragraph, or an item of a list within a text."""
    return text_row("•" if paragraph.is_list_item else "", paragraph.spans, right_to_left)


def text_row(label: str, spans: Spans, right_to_left: bool) -> Row:
    """A text whose label is seen only."""
    return Row(label, styled(spans, right_to_left=right_to_left), "".join(span.text for span in spans))


def labelled_row(label: str, text: str, right_to_left: bool) -> Row:
    """A text after its label, which is said with it."""
    before = f"{label}: "
    return Row(label, styled((Span(text),), right_to_left=right_to_left), before + text, len(before))


def styled(spans: Spans, *, right_to_left: bool = False) -> str:
    """Make Qt's StyledText of spans; whatever else looks like markup is shown as typed."""
    # StyledText takes the no-break space itself for any space, and knows only its name.
    parts = (
        escape(shown(span.text, right_to_left=right_to_left), quote=False)
        .replace("\n", "<br>")
        .replace("\N{NO-BREAK SPACE}", "&nbsp;")
        for span in spans
    )
    return "".join(f"<b>{part}</b>" if span.bold else part for span, part in zip(spans, parts, strict=True))

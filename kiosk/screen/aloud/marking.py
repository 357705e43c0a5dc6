"""Marks the sentence that is being read: makes a text that is drawn over the one on the screen."""

from __future__ import annotations

import re
from html import escape, unescape

from kiosk.language.direction import SIGNS

# What StyledText is made of, as `styled` writes it: tags, characters by name, and characters. Neither tags nor `SIGNS`
# are counted as characters, because they are not in what is read.
_PIECE = re.compile(r"<[^>]*>|&\w+;|[^<&]")

_TIED = "\N{NO-BREAK SPACE}"


def mark(text: str, sentence: str, start: int, offset: int = 0, *, styled: bool = True) -> str:
    """Make a StyledText in which `sentence` is underlined and the rest of `text` is transparent.

    `start` is the index of the sentence's first character in what is read, `offset` that of the text's. `styled`: the
    `text` is StyledText itself. Returns "" where the text does not have the sentence there, because it is said in other
    words than it is written, and where the sentence is all of the text.
    """
    pieces = _PIECE.findall(text if styled else escape(text, quote=False).replace("\n", "<br>"))
    first, last = start - offset, start - offset + len(sentence)
    marked: list[str] = []
    said, at = "", 0
    for piece in pieces:
        if piece in SIGNS or (piece.startswith("<") and piece != "<br>"):
            marked.append(piece)
            continue
        within = first <= at < last
        marked.append(piece if piece == "<br>" else f"<u>{piece}</u>" if within else _transparent(piece))
        said += _plain(piece) if within else ""
        at += 1
    written = sentence[max(0, -first) :][: at - max(0, first)].replace(_TIED, " ")
    if said != written or not said or len(said) == at:
        return ""
    return "".join(marked).replace("</u><u>", "").replace('</font><font color="transparent">', "")


def _transparent(piece: str) -> str:
    return f'<font color="transparent">{piece}</font>'


def _plain(piece: str) -> str:
    """The character that a piece of StyledText stands for; a space for a no-break space."""
    return unescape(piece).replace("<br>", "\n").replace(_TIED, " ")

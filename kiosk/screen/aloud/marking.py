"""The sentence that is being read, marked in the text that the screen shows: a text to lay over it."""

from __future__ import annotations

import re
from html import escape, unescape

from kiosk.language.direction import SIGNS

# What StyledText is made of, as `styled` writes it: tags, characters by name, and characters. `SIGNS` count as tags do:
# as nothing.
_PIECE = re.compile(r"<[^>]*>|&\w+;|[^<&]")

_TIED = "\N{NO-BREAK SPACE}"


def mark(text: str, sentence: str, start: int, offset: int = 0, *, styled: bool = True) -> str:
    """Make the StyledText that underlines `sentence` and shows nothing of the rest of `text`; "" for nothing to mark.

    `start` is where the sentence begins in what is read, `offset` where `text` does. There is nothing to mark where the
    text says something else there (what is said of it is not what is written), and where the sentence is all of it.
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
        marked.append(piece if piece == "<br>" else f"<u>{piece}</u>" if within else _unseen(piece))
        said += _plain(piece) if within else ""
        at += 1
    written = sentence[max(0, -first) :][: at - max(0, first)].replace(_TIED, " ")
    if said != written or not said or len(said) == at:
        return ""
    return "".join(marked).replace("</u><u>", "").replace('</font><font color="transparent">', "")


def _unseen(piece: str) -> str:
    return f'<font color="transparent">{piece}</font>'


def _plain(piece: str) -> str:
    """A piece as it was before it became StyledText; a no-break space is a space."""
    return unescape(piece).replace("<br>", "\n").replace(_TIED, " ")

"""Texts made plain: on one line, and in the form in which they are compared."""

from __future__ import annotations

import re

_SPACES = re.compile(r"[ \t\n]+")  # not the no-break space: someone put it there
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


def one_line(text: str) -> str:
    """The text with line breaks and runs of spaces made into single spaces."""
    return _SPACES.sub(" ", text).strip(" ")


def plain(text: str) -> str:
    """The text in lower case, with single spaces and plain hyphens, for comparing and matching."""
    return " ".join(text.translate(_DASHES).lower().split())

"""Quotation marks: around what a message repeats, and where YAML needs them."""

from __future__ import annotations

import re


def quoted(text: str) -> str:
    """What someone wrote, as a message repeats it: on one line, cut after 59 characters if it is longer than 60."""
    line = " ".join(text.split())
    return f'"{line[:59]}…"' if len(line) > 60 else f'"{line}"'


def in_quotes(text: str) -> str:
    """A text as it is written between braces: in quotes, if it has a sign in it that would end it."""
    if not re.search(r"[,:#{}\[\]\"']|^[-&*!|>%@`]", text):
        return text
    return f"'{text}'" if '"' in text else f'"{text}"'

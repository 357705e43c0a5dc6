"""The codes languages go by in the content and the catalogues, and what a text falls back to.

A code is two letters (ISO 639-1), or a *variant*: a way to write a language that people choose as they choose a
language, but that voices, calendars and catalogues need not know.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import TypeVar

T = TypeVar("T")

VARIANTS = MappingProxyType({"sv-lätt": "sv"})
"""Each variant, and the language it is a way to write. Lätt svenska follows the advice of MTM and LL-förlaget."""

VARIANT_CATALOGUES = MappingProxyType({"sv-lätt": "sv@latt"})
"""Each variant's catalogue, of what it says in other words than its language; ASCII for any file system."""

VARIANT_NAMES = MappingProxyType({"sv-lätt": "lätt svenska"})
"""What each variant is called, in its own language, which for now is also that of the staff."""


def is_code(text: str) -> bool:
    """Whether content can be written in a language of this code."""
    return text in VARIANTS or (len(text) == 2 and text.isascii() and text.islower())


def language_of(code: str) -> str:
    """The language a variant is a way to write; any other code is its own."""
    return VARIANTS.get(code, code)


def fallbacks(code: str) -> tuple[str, ...]:
    """The codes under which to look for what is wanted in `code`, the best first."""
    base = language_of(code)
    return (code,) if base == code else (code, base)


def best_version(versions: Sequence[tuple[str, T]], code: str) -> tuple[str, T]:
    """The (code, value) pair that serves a reader of `code` best: theirs, else their language's, else the first.

    `versions` is not empty; the kiosk's own language comes first in it.
    """
    for wanted in fallbacks(code):
        for version in versions:
            if version[0] == wanted:
                return version
    return versions[0]

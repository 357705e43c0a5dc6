"""The codes of languages in the content and the catalogues, and which version of a text serves a reader best.

A code is two letters (ISO 639-1), or a *variant*: a way to write a language that visitors choose like a language, but
that voices and calendars do not know.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import TypeVar

T = TypeVar("T")

VARIANTS = MappingProxyType({"sv-lätt": "sv"})
"""Each variant, and its language. Lätt svenska follows the advice of MTM and LL-förlaget."""

VARIANT_CATALOGUES = MappingProxyType({"sv-lätt": "sv@latt"})
"""The name of each variant's catalogue, which has only the phrases that differ; ASCII for any file system."""

VARIANT_NAMES = MappingProxyType({"sv-lätt": "lätt svenska"})
"""The name of each variant in its own language, which is also that of the staff."""


def is_code(text: str) -> bool:
    """Whether content can be written in a language of this code."""
    return text in VARIANTS or (len(text) == 2 and text.isascii() and text.islower())


def language_of(code: str) -> str:
    """The language of a variant. The language of any other code is the code itself."""
    return VARIANTS.get(code, code)


def fallbacks(code: str) -> tuple[str, ...]:
    """The codes to look for when a reader wants `code`, the best first."""
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

"""Enumerations in Swedish messages: `a, b eller c`, `rad 4 och rad 5`."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice


def listed(words: Iterable[str], at_most: int | None = 20) -> str:
    """Words as alternatives, "a, b eller c": the first `at_most` of them, or all where it is None."""
    *most, last = islice(words, at_most)
    return f"{', '.join(most)} eller {last}" if most else last


def both_lines(one: int, other: int) -> str:
    """Two lines of a file, "rad 4 och rad 5"; "rad 4" where they are the same."""
    return f"rad {one}" if one == other else f"rad {one} och rad {other}"

"""The word that somebody most likely meant to write."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 60


def similar_word(word: str, candidates: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The candidate most similar to `word`, whatever the case; None if none is similar.

    `cutoff` goes from 0, where every candidate is similar, to 1, where only the same word is.
    """
    from difflib import get_close_matches  # noqa: PLC0415 (not needed by content without mistakes)

    if len(word) > _LONGEST:
        return None
    known = {candidate.casefold(): candidate for candidate in candidates}
    found = get_close_matches(word.casefold(), known, n=1, cutoff=cutoff)
    return known[found[0]] if found else None

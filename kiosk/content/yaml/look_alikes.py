"""Signs that Word types in place of those that YAML knows: curly quotes and the no-break space."""

from __future__ import annotations

import re

# Patterns are compiled when they are first used: content without mistakes needs none of these.
_LOOK_ALIKES = (
    (
        ":\u00a0",
        "Det finns ett osynligt mellanslag, ofta från Word.",
        "Ta bort mellanslagen och skriv dem igen.",
    ),
    (
        # where a value begins, or left over from one that a comma cut in two
        '^(?:[^:"”“„]*: *|[ -]*)(?:[{\\[](?:[^:"”“„]*: *| *))?[”“„]|^[^”“„]*”$',
        "Citattecknen kommer från Word.",
        'Byt dem mot vanliga citattecken (").',
    ),
)


def look_alike(text: str) -> tuple[str, str] | None:
    """Message and hint for a text with a sign from Word that looks like one that YAML knows; None without one."""
    return next(((message, hint) for sign, message, hint in _LOOK_ALIKES if re.search(sign, text)), None)

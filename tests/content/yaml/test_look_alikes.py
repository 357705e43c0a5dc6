"""Signs that Word types."""

from __future__ import annotations

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.yaml.parser import parse
from tests.support.parsed import reported

WORD = 'Citattecknen kommer från Word. Byt dem mot vanliga citattecken (").'
INVISIBLE = "Det finns ett osynligt mellanslag, ofta från Word. Ta bort mellanslagen och skriv dem igen."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\nb: ”c: d”\n", f"f:2: {WORD}"),
        ("a: {b: ”c: d”}\n", f"f:1: {WORD}"),
        ("a: b:\u00a0c: d\n", f"f:1: {INVISIBLE}"),
    ],
)
def test_a_look_alike_is_explained(text, problem):
    assert reported(text) == [problem]
    assert (
        parse(text if isinstance(text, bytes) else text.encode(), "f", KEY_NAMES).root is None
        or "två gånger" in problem
    )

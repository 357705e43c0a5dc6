"""Bytes that are no text in UTF-8, and what is mended in silence."""

from __future__ import annotations

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.yaml.nodes import Entry, Mapping, Scalar
from kiosk.content.yaml.parser import parse
from tests.support.parsed import reported, root_of, texts_of

SAVE_AS = "Öppna filen i Anteckningar, välj Spara som, välj kodningen UTF-8 och spara filen som UTF-8."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: b\n\tc: d\n", "f:2: Raden börjar med en tabb. Gör indraget med mellanslag i stället, två för varje nivå."),
        (
            "a:\n\tb: 1\n\tc: 2\n",
            "f:2: Raden börjar med en tabb (det gäller 2 rader). "
            "Gör indraget med mellanslag i stället, två för varje nivå.",
        ),
        ("a: 1\n\t# b\n", "f:2: Raden börjar med en tabb. Gör indraget med mellanslag i stället, två för varje nivå."),
        ("a: å".encode("cp1252"), f"f:1: Filen är sparad i den gamla kodningen Windows-1252 (ANSI). {SAVE_AS}"),
        ("a: b\nc: å".encode("cp1252"), f"f:2: Filen är sparad i den gamla kodningen Windows-1252 (ANSI). {SAVE_AS}"),
        ("a: å".encode("utf-16"), f"f:1: Filen är sparad som UTF-16. {SAVE_AS}"),
        (b"PK\x00\x03", "f:1: Filen är ingen ren textfil. Skriv texten i Anteckningar och spara filen som UTF-8."),
        (
            "a: b\nc: Pite\u00c3\u00a5\n",
            'f:2: Här står "Ã¥" där det skulle stå å, ä eller ö. Skriv om bokstäverna och spara filen som UTF-8.',
        ),
        (
            "a: b\nc: \ufffd\n",
            'f:2: Här står "\ufffd" där det skulle stå å, ä eller ö. Skriv om bokstäverna och spara filen som UTF-8.',
        ),
        (
            "a: b\nc: \x07\n",
            "f:2: Raden innehåller ett tecken som inte syns och inte går att visa. Skriv om raden.",
        ),
    ],
)
def test_files_that_are_no_text(text, problem):
    assert reported(text) == [problem]
    assert (
        parse(text if isinstance(text, bytes) else text.encode(), "f", KEY_NAMES).root is None
        or "två gånger" in problem
    )


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbfa: \xc3\xa5\r\nb: c\r\n", b"a: \xc3\xa5\rb: c\r", "a: a\u030a\nb: c\n".encode()]
)
def test_byte_order_mark_line_ends_and_macos_letters(data):
    assert root_of(data) == Mapping((Entry(Scalar("a", 1), Scalar("å", 1)), Entry(Scalar("b", 2), Scalar("c", 2))), 1)


def test_tab_is_allowed_where_it_does_no_harm():
    assert texts_of("- a\tb\n\t\n \u00a0\n- c\t# kommentar\n") == ["a\tb", "c"]


@pytest.mark.parametrize("text", ["a:\n\u00a0 b:\u00a0c\n", "a:\n \u00a0b: c", "a: {b: c}\n"])
def test_no_break_spaces_where_spaces_belong(text):
    assert root_of(text) == Mapping((Entry(Scalar("a", 1), root_of(text).entries[0].value),), 1)
    assert root_of(text).entries[0].value.entries[0].key.text == "b"


def test_no_break_spaces_between_words_stay():
    assert texts_of("-\u00a0a\u00a0b\n- 'c:\u00a0d'\n") == ["a\u00a0b", "c:\u00a0d"]

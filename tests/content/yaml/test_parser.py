"""Files read as YAML: texts, lines, and what YAML allows and nobody here means."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.keys import KEY_NAMES
from kiosk.content.yaml import parser as yaml_text
from kiosk.content.yaml.nodes import Entry, Mapping, Scalar, Sequence
from kiosk.content.yaml.parser import MAX_BYTES, MAX_DEPTH, parse
from tests.support.office_files import (
    FILE,
    OFFICE,
    OTHER_OFFICE,
    reported_for,
)
from tests.support.parsed import reported, root_of, texts_of

QUOTE = 'Sätt hela texten inom citattecken: "så här".'
OTHER_WORD = "Ta bort den ena raden, eller byt ord, till exempel Växel."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\nb: 2\na: 3\n", 'f:3: "a" står två gånger, här och på rad 1. Ta bort den ena raden.'),
        ("å: 1\na\u030a: 2\n", 'f:2: "å" står två gånger, här och på rad 1. Ta bort den ena raden.'),
        ("a: &x b\n", f"f:1: En text kan inte börja med &. {QUOTE}"),
        ("a: &x [b]\n", f"f:1: En text kan inte börja med &. {QUOTE}"),
        ("a: 1\nb: *x\n", f"f:2: En text kan inte börja med *. {QUOTE}"),
        ("a: 1\nb: !!python/object:os.system x\n", f"f:2: En text kan inte börja med !. {QUOTE}"),
        ("a: !Obs text\n", f"f:1: En text kan inte börja med !. {QUOTE}"),
        ('a: "\\0"\n', "f:1: Texten innehåller ett styrtecken. Ta bort omvänt snedstreck (\\) ur texten."),
        ("Telefon: 1\nTelefon: 2\n", f'f:2: "Telefon" står två gånger, här och på rad 1. {OTHER_WORD}'),
        (
            "---\na: 1\n---\nb: 2\n",
            "f:4: Filen har två delar, skilda åt av ---. Ta bort raden med --- och skriv allt i följd.",
        ),
        ("[a]: 1\n", "f:1: Det saknas ett ord före kolonet. Skriv ett ord, ett kolon och ett värde."),
        ('"": 1\n', "f:1: Det saknas ett ord före kolonet. Skriv ett ord, ett kolon och ett värde."),
        ("a: b #" + "x" * MAX_BYTES, "f:0: Filen är större än 1 MiB. Dela upp texten på flera filer."),
    ],
)
def test_what_the_parser_refuses(text, problem):
    assert reported(text) == [problem]
    assert (
        parse(text if isinstance(text, bytes) else text.encode(), "f", KEY_NAMES).root is None
        or "två gånger" in problem
    )


@pytest.mark.parametrize(
    "written", ["17:00", "8.30", "no", "off", "2026-12-24", "0911-69 60 00", "~", "null", "1_000", "0x1F", "1e3", "<<"]
)
def test_every_scalar_is_text(written):
    assert texts_of(f"- {written}\n") == [written]


def test_nodes_know_their_lines():
    assert root_of("a: x\nb:\n  - y\n\n  -\nc:\n  d: {e: f}\ng:\n") == Mapping(
        (
            Entry(Scalar("a", 1), Scalar("x", 1)),
            Entry(Scalar("b", 2), Sequence((Scalar("y", 3), Scalar("", 5)), 2)),
            Entry(
                Scalar("c", 6),
                Mapping((Entry(Scalar("d", 7), Mapping((Entry(Scalar("e", 7), Scalar("f", 7)),), 7)),), 6),
            ),
            Entry(Scalar("g", 8), Scalar("", 8)),
        ),
        1,
    )


@pytest.mark.parametrize("nothing", ["", "# bara en kommentar\n", "\n\n", "---\n", b"\xef\xbb\xbf"])
def test_a_file_without_content_says_nothing(nothing):
    assert root_of(nothing) in (None, Scalar("", 1), Scalar("", 2))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("|\n  ett\n  två\n\n  tre\n", "ett\ntvå\n\ntre"),
        (">\n  ett\n  två\n\n  tre\n", "ett två\n\ntre"),
        ("ett\n  två\n\n  tre\n", "ett två\n\ntre"),
        ('"ett\n  två\n\n  tre"\n', "ett två\n\ntre"),
        ("'  ett '\n", "ett"),
        ("|\n\n  ett\n\n", "ett"),
    ],
)
def test_a_typed_blank_line_stays_a_blank_line(written, text):
    root = root_of(f"a: {written}")
    assert root.entries[0].value.text == text


def test_the_first_of_two_equal_keys_is_read():
    document = parse(b"a: 1\na: 2\n", "f", KEY_NAMES)
    assert document.root == Mapping((Entry(Scalar("a", 1), Scalar("1", 1)),), 1)


def test_nesting_has_a_limit():
    fits, too_deep = ("[" * depth + "]" * depth for depth in (MAX_DEPTH, MAX_DEPTH + 1))
    assert reported(fits) == []
    assert reported(too_deep) == ["f:1: Här är fler än 64 nivåer inuti varandra. Ta bort överflödiga indrag."]
    assert len(reported("[" * 500_000)) == 1


@pytest.mark.parametrize(
    ("written", "text", "cut"),
    [
        ("Följ oss #pitea", "Följ oss", True),
        ("Följ\n   oss # pitea", "Följ oss", True),
        ("Följ \u2028 å 😀 #pitea", "Följ å 😀", True),
        ("Följ oss  # kommentar", "Följ oss", False),
        ("Följ oss#pitea", "Följ oss#pitea", False),
        ("'Följ oss' #pitea", "Följ oss", False),
        ("#pitea", "", False),
    ],
)
def test_a_text_knows_whether_a_sign_cut_it(written, text, cut):
    (item,) = root_of(f"- {written}\n").items
    assert (" ".join(item.text.split()), item.cut) == (text, cut)


def test_python_parser_gives_a_line_too(monkeypatch):
    """Where PyYAML came without its C parser, the words of the errors differ, and the line is what counts."""
    monkeypatch.setattr(yaml_text, "_LOADER", yaml.SafeLoader)
    for text, line in [("a: 1\nb: 'c\n", 2), ("a: 1\nb: [1, 2\n", 2), ("a: 1\n b: 2\n", 2), ("a: 1\nb: *x\n", 2)]:
        (problem,) = parse(text.encode(), "f", KEY_NAMES).problems
        assert problem.line == line


@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(str.encode)
    | st.text("ab:-[]{}#&*!|>'\"%@`, \n\t\\", max_size=60).map(str.encode)
)
def test_never_raises(data):
    document = parse(data, "f", KEY_NAMES)
    assert document.root is None or isinstance(document.root, Scalar | Sequence | Mapping)
    assert all(problem.line <= data.count(b"\n") + data.count(b"\r") + 1 for problem in document.problems)


def test_what_stands_twice(tmp_path):
    twice = f"    undantag:\n      {ITEM}    undantag:\n      {ITEM.replace('23', '22')}{OTHER_OFFICE}{OTHER_OFFICE}"
    move = "Flytta raderna under den andra till den första, på rad"
    assert reported_for(tmp_path, OFFICE + twice) == [
        f'{FILE}:7: "undantag" står två gånger, här och på rad 5. {move} 5.',
        f'{FILE}:11: "Stadsporten" står två gånger, här och på rad 9. {move} 9, eller byt namn.',
    ]


ITEM = "- {datum: 2026-12-23, tider: 8-12}\n"

"""Every way a file can fail as YAML: which line, and what people are told."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.keys import KEY_NAMES
from kiosk.content.yaml import parser as yaml_text
from kiosk.content.yaml.nodes import Entry, Mapping, Scalar, Sequence
from kiosk.content.yaml.parser import MAX_BYTES, MAX_DEPTH, parse
from kiosk.content.yaml.syntax_errors import explain

QUOTE = 'Sätt hela texten inom citattecken: "så här".'
SAVE_AS = "Öppna filen i Anteckningar, välj Spara som, välj kodningen UTF-8 och spara filen som UTF-8."
UNCLOSED = "Ett citattecken öppnas här men stängs aldrig. Sätt ett citattecken sist också."
AFTER = f"Det står text efter citattecknet. {QUOTE}"
MISSING = (
    "saknas komma eller citattecken. Skriv komma mellan delarna. "
    'Är kolon eller komma en del av en text: sätt hela texten inom citattecken: "så här".'
)
WORD = 'Citattecknen kommer från Word. Byt dem mot vanliga citattecken (").'
INVISIBLE = "Det finns ett osynligt mellanslag, ofta från Word. Ta bort mellanslagen och skriv dem igen."
OTHER_WORD = "Ta bort den ena raden, eller byt ord, till exempel Växel."
ESCAPE = "Omvänt snedstreck (\\) går inte att använda mellan citattecken. Skriv vanligt snedstreck (/)."


def root_of(text: str | bytes):
    document = parse(text if isinstance(text, bytes) else text.encode(), "fil.yaml", KEY_NAMES)
    assert document.problems == ()
    return document.root


def told(text: str | bytes) -> list[str]:
    document = parse(text if isinstance(text, bytes) else text.encode(), "f", KEY_NAMES)
    return [str(problem) for problem in document.problems]


def texts_of(text: str) -> list[str]:
    root = root_of(text)
    assert isinstance(root, Sequence)
    return [item.text for item in root.items]


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
    "data", [b"\xef\xbb\xbfa: \xc3\xa5\r\nb: c\r\n", b"a: \xc3\xa5\rb: c\r", "a: a\u030a\nb: c\n".encode()]
)
def test_byte_order_mark_line_ends_and_macos_letters(data):
    assert root_of(data) == Mapping((Entry(Scalar("a", 1), Scalar("å", 1)), Entry(Scalar("b", 2), Scalar("c", 2))), 1)


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
        ("a: 1\nb: 2\na: 3\n", 'f:3: "a" står två gånger, här och på rad 1. Ta bort den ena raden.'),
        ("å: 1\na\u030a: 2\n", 'f:2: "å" står två gånger, här och på rad 1. Ta bort den ena raden.'),
        ("a: &x b\n", f"f:1: En text kan inte börja med &. {QUOTE}"),
        ("a: &x [b]\n", f"f:1: En text kan inte börja med &. {QUOTE}"),
        ("a: & b\n", f"f:1: En text kan inte börja med &. {QUOTE}"),
        ("a: 1\nb: *x\n", f"f:2: En text kan inte börja med *. {QUOTE}"),
        ("a: **fet** text\n", f"f:1: En text kan inte börja med *. {QUOTE}"),
        ("a: 1\nb: !!python/object:os.system x\n", f"f:2: En text kan inte börja med !. {QUOTE}"),
        ("a: !Obs text\n", f"f:1: En text kan inte börja med !. {QUOTE}"),
        ("a: !a!b text\n", f"f:1: En text kan inte börja med !. {QUOTE}"),
        ("a: @b\n", f"f:1: En text kan inte börja med det tecken som står här. {QUOTE}"),
        ("a: %b\n", f"f:1: En text kan inte börja med det tecken som står här. {QUOTE}"),
        ("a: 1\nb: 'c\nd: 2\n", f"f:2: {UNCLOSED}"),
        ('a: "\\q"\n', f"f:1: {ESCAPE}"),
        ('a: "\\xzz"\n', f"f:1: {ESCAPE}"),
        ('a: "\\0"\n', "f:1: Texten innehåller ett styrtecken. Ta bort omvänt snedstreck (\\) ur texten."),
        ("a: 1\nb: [1, 2\nc: 3\n", "f:2: En hakparentes öppnas här men stängs aldrig. Sätt ] sist i listan."),
        ("a: 1\nb: {c: 2\nd: 3\n", "f:2: En klammer öppnas här men stängs aldrig. Sätt } sist."),
        ("a: 1\nb: {c: 2 d: 3}\n", f"f:2: Mellan klamrarna {MISSING}"),
        ("a: {b: 'c' d}\n", f"f:1: Mellan klamrarna {MISSING}"),
        ("a: ['b' c]\n", f"f:1: Mellan hakparenteserna {MISSING}"),
        ('a: 1\nb: "c" d\n', f"f:2: {AFTER}"),
        ("- 'a' b\n", f"f:1: {AFTER}"),
        ('a: 1\nb: "c\nd: 2\ne: "f"\n', f"f:2: {UNCLOSED}"),
        ("a: 1\nb: ”c: d”\n", f"f:2: {WORD}"),
        ("a: {b: ”c: d”}\n", f"f:1: {WORD}"),
        ("a: b:\u00a0c: d\n", f"f:1: {INVISIBLE}"),
        ("Telefon: 1\nTelefon: 2\n", f'f:2: "Telefon" står två gånger, här och på rad 1. {OTHER_WORD}'),
        (
            "a: b: c\n",
            "f:1: Det står ett kolon på ett ställe där det inte kan stå. Är kolonet en del av texten: "
            'sätt hela texten inom citattecken: "så här". Annars, kontrollera radens indrag.',
        ),
        ("a: 1\nb\nc: 2\n", "f:2: Det saknas ett kolon efter ordet. Skriv ord: värde."),
        (
            "a:1\nb: 2\n",
            "f:1: Det saknas ett mellanslag efter kolonet. Skriv ett mellanslag efter kolonet: a: 1",
        ),
        (
            "x: 1\na:1\nb: 2\n",
            "f:2: Det saknas ett mellanslag efter kolonet. Skriv ett mellanslag efter kolonet: a: 1",
        ),
        (
            "a: | text\n",
            "f:1: Efter | eller > ska texten börja på nästa rad. "
            "Flytta ner texten en rad och dra in den med två mellanslag.",
        ),
        (
            "- a\nb: 1\n",
            "f:2: Raden hör inte till listan ovanför. "
            "Börja raden med bindestreck och mellanslag, eller kontrollera indraget.",
        ),
        (
            "a:\n   b: 1\n  c: 2\n",
            "f:3: Raden hänger inte ihop med raderna ovanför. "
            "Kontrollera att indraget är lika stort som på raden ovanför, "
            "och att citattecken och parenteser går jämnt upp.",
        ),
        (
            "a: - b\n",
            "f:1: Ett bindestreck kan inte stå här. Börja listan på nästa rad, med ett bindestreck först på varje rad.",
        ),
        (
            "---\na: 1\n---\nb: 2\n",
            "f:4: Filen har två delar, skilda åt av ---. Ta bort raden med --- och skriv allt i följd.",
        ),
        (
            "%YAML 9.9\n---\na: 1\n",
            "f:1: Raden går inte att läsa. Ta bort rader som börjar med %, --- eller tre punkter.",
        ),
        (
            "a: [, ]\n",
            "f:1: Raden går inte att läsa. Kontrollera kolon, indrag och citattecken på raden och på raden ovanför.",
        ),
        ("[a]: 1\n", "f:1: Det saknas ett ord före kolonet. Skriv ett ord, ett kolon och ett värde."),
        ('"": 1\n', "f:1: Det saknas ett ord före kolonet. Skriv ett ord, ett kolon och ett värde."),
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
        ("a: b #" + "x" * MAX_BYTES, "f:0: Filen är större än 1 MiB. Dela upp texten på flera filer."),
    ],
)
def test_what_is_refused(text, problem):
    assert told(text) == [problem]
    assert (
        parse(text if isinstance(text, bytes) else text.encode(), "f", KEY_NAMES).root is None
        or "två gånger" in problem
    )


def test_the_first_of_two_equal_keys_is_read():
    document = parse(b"a: 1\na: 2\n", "f", KEY_NAMES)
    assert document.root == Mapping((Entry(Scalar("a", 1), Scalar("1", 1)),), 1)


def test_nesting_has_a_limit():
    fits, too_deep = ("[" * depth + "]" * depth for depth in (MAX_DEPTH, MAX_DEPTH + 1))
    assert told(fits) == []
    assert told(too_deep) == ["f:1: Här är fler än 64 nivåer inuti varandra. Ta bort överflödiga indrag."]
    assert len(told("[" * 500_000)) == 1


def test_tab_is_allowed_where_it_does_no_harm():
    assert texts_of("- a\tb\n\t\n \u00a0\n- c\t# kommentar\n") == ["a\tb", "c"]


@pytest.mark.parametrize("text", ["a:\n\u00a0 b:\u00a0c\n", "a:\n \u00a0b: c", "a: {b: c}\n"])
def test_no_break_spaces_where_spaces_belong(text):
    assert root_of(text) == Mapping((Entry(Scalar("a", 1), root_of(text).entries[0].value),), 1)
    assert root_of(text).entries[0].value.entries[0].key.text == "b"


def test_no_break_spaces_between_words_stay():
    assert texts_of("-\u00a0a\u00a0b\n- 'c:\u00a0d'\n") == ["a\u00a0b", "c:\u00a0d"]


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


def test_an_error_without_a_mark_still_has_a_line():
    assert explain(yaml.YAMLError("?"), [""], KEY_NAMES)[0] == 1


@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(str.encode)
    | st.text("ab:-[]{}#&*!|>'\"%@`, \n\t\\", max_size=60).map(str.encode)
)
def test_never_raises(data):
    document = parse(data, "f", KEY_NAMES)
    assert document.root is None or isinstance(document.root, Scalar | Sequence | Mapping)
    assert all(problem.line <= data.count(b"\n") + data.count(b"\r") + 1 for problem in document.problems)

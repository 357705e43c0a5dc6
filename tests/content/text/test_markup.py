"""The markup of long text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Paragraph, Span
from kiosk.content.text.markup import paragraphs, spans


def plain(text: str, is_list_item: bool = False) -> Paragraph:
    return Paragraph((Span(text),), is_list_item)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\n ", []),
        ("Ett", [plain("Ett")]),
        ("Ett\ntvå", [plain("Ett två")]),
        ("Ett\n\n\ntvå", [plain("Ett"), plain("två")]),
        ("- ett\n- två", [plain("ett", True), plain("två", True)]),
        ("Ta med:\n- pass\n- kort\n\nHej", [plain("Ta med:"), plain("pass", True), plain("kort", True), plain("Hej")]),
        ("- en lång\n  punkt\nText", [plain("en lång punkt", True), plain("Text")]),
        ("- ett\n\n  två", [plain("ett", True), plain("två")]),
        ("-ett", [plain("-ett")]),
        ("<b>Hej</b> # & *x*", [plain("<b>Hej</b> # & *x*")]),
    ],
)
def test_paragraphs(text, expected):
    assert paragraphs(text) == tuple(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hej **du** där", (Span("Hej "), Span("du", bold=True), Span(" där"))),
        ("**Hej**", (Span("Hej", bold=True),)),
        ("**a** **b**", (Span("a", bold=True), Span(" "), Span("b", bold=True))),
        ("2 ** 3 ** 4", (Span("2 ** 3 ** 4"),)),
        ("**öppen", (Span("**öppen"),)),
        ("****", (Span("****"),)),
        ("", ()),
    ],
)
def test_bold(text, expected):
    assert spans(text) == expected


def test_bold_goes_over_a_line_break():
    assert paragraphs("ett **två\ntre** fyra") == (
        Paragraph((Span("ett "), Span("två tre", bold=True), Span(" fyra"))),
    )


@given(st.text("ab*- \n"))
def test_nothing_but_markup_is_lost(text):
    shown = "".join(span.text for paragraph in paragraphs(text) for span in paragraph.spans)
    assert sorted(shown.replace(" ", "").replace("*", "").replace("-", "")) == sorted(
        sign for sign in text if sign in "ab"
    )

"""The sentence that is being read, marked in what the screen shows of it."""

import re
from html import unescape

import pytest

from kiosk.content.model import Span
from kiosk.language.sentences import split_sentences
from kiosk.screen.aloud.marking import mark
from kiosk.screen.page.lines import styled


def underlined(marked: str) -> str:
    """What a marked text underlines, as it is read."""
    runs = "".join(re.findall(r"<u>(.*?)</u>|(?=<br>)", marked))
    return unescape(runs).replace("\N{NO-BREAK SPACE}", " ")


def test_the_sentence_is_underlined_and_the_rest_unseen():
    assert mark("Ett. Två. Tre.", "Två.", 5) == (
        '<font color="transparent">Ett. </font><u>Två.</u><font color="transparent"> Tre.</font>'
    )


@pytest.mark.parametrize(
    "spans",
    [
        (Span("Vi är till för dig. Ring 0911-69 60 00. Vi svarar."),),
        (Span("Den ska: "), Span("visa vad vi vill. Och ", bold=True), Span("ge alla samma bild. Så är det.")),
        (Span("Skriv <b>inte</b> & ring inte. Kom hit & säg 1 < 2."),),
        (Span("En rad.\nEn rad till. Och en."),),
        (Span("Nej. Nej. Ja."),),
    ],
)
def test_each_sentence_is_found_in_its_text(spans: tuple[Span, ...]):
    text = "".join(span.text for span in spans)
    said = list(split_sentences(text))
    marks = [mark(styled(spans), sentence, start) for start, sentence in said]
    assert [underlined(each) for each in marks] == [sentence for _, sentence in said]
    assert len(set(marks)) == len(marks)
    for each in marks:
        assert re.sub("</?(u|font[^>]*)>", "", each) == styled(spans)


def test_tags_stay_within_each_other():
    marked = mark(styled((Span("Ett. Två "), Span("är. Tre.", bold=True))), "Två är.", 5)
    assert marked == (
        '<font color="transparent">Ett. </font><u>Två </u><b><u>är.</u><font color="transparent"> Tre.</font></b>'
    )


def test_plain_text_may_look_like_markup():
    assert underlined(mark("Nej <u>. Skriv &amp; så.", "Skriv &amp; så.", 9, styled=False)) == "Skriv &amp; så."


def test_what_stands_after_its_label_is_marked_there():
    said = split_sentences("2016: Beslut om bilden. Arbetet börjar.")
    shown = "Beslut om bilden. Arbetet börjar."
    assert [underlined(mark(shown, sentence, start, 6)) for start, sentence in said] == [
        "Beslut om bilden.",
        "Arbetet börjar.",
    ]


@pytest.mark.parametrize(
    ("text", "sentence", "start"),
    [
        ("En enda mening.", "En enda mening.", 0),
        ("8–17", "Måndag: klockan 8 till 17", 0),
        ("Ett. Två.", "Tre.", 5),
        ("Ett. Två.", "Ett.", 100),
        ("Ett. Två.", "", 0),
        ("", "Ett.", 0),
    ],
)
def test_nothing_is_marked_where_there_is_nothing_to_tell_apart(text: str, sentence: str, start: int):
    assert mark(text, sentence, start) == ""

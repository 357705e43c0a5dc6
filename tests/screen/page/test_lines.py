"""The lines of blocks: what staff write, as StyledText and for a voice."""

from kiosk.content import model
from kiosk.screen.page.lines import styled


def test_markup_of_staff_is_shown_as_typed():
    assert styled((model.Span("<b>a & b</b>\nc "), model.Span("d", bold=True))) == (
        "&lt;b&gt;a &amp; b&lt;/b&gt;<br>c <b>d</b>"
    )


def test_a_number_stays_in_one_piece_in_markup_too():
    assert styled((model.Span("Ring 0911-69 60 00 nu"),)) == "Ring 0911-69&nbsp;60&nbsp;00 nu"

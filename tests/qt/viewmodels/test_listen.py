"""The listen button, as QML has it."""

from kiosk.qt.viewmodels.listen import ListenViewModel
from kiosk.screen.listen import derive_listen
from kiosk.visit.reading import Reading, Sentence
from tests.support.languages import SV


def test_the_button(qapp):
    view_model = ListenViewModel(derive_listen(Reading(), SV, available=True))
    script = (Sentence("title", "Ett.", "sv", written="Ett."), Sentence("title", "Två.", "sv", written="Två.", start=5))
    view_model.update(derive_listen(Reading().start(script, 0.0), SV, available=True))
    names = ("available", "reading", "anchor", "notice", "loudest", "softest", "againLabel")
    assert [view_model.property(name) for name in names] == [True, True, "title", "", False, False, "Läs igen"]
    assert "<u>Ett.</u>" in view_model.markedIn("Ett. Två.", False, 0)


def test_what_is_asked_of_it_is_passed_on(qapp):
    view_model = ListenViewModel(derive_listen(Reading(), SV, available=True))
    asked = []
    view_model.asked.connect(asked.append)
    view_model.ask("toggle")
    assert asked == ["toggle"]

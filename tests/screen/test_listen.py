"""The listen button, as data."""

from kiosk.screen.listen import derive_listen
from kiosk.visit.reading import Reading, Sentence
from tests.support.languages import SV

READING = Reading().start((Sentence("title", "Ett.", "sv", written="Ett.", start=3),), 0.0)


def test_the_button():
    silent = derive_listen(Reading(), SV, available=True)
    assert (silent.label, silent.again_label, silent.louder_label, silent.softer_label) == (
        "Lyssna",
        "Läs igen",
        "Starkare",
        "Svagare",
    )
    reading = derive_listen(READING, SV, available=True)
    assert (reading.label, reading.reading) == ("Stoppa", True)
    assert (reading.anchor, reading.sentence, reading.start) == ("title", "Ett.", 3)
    assert derive_listen(READING.give_up(), SV, available=True).notice == (
        "Uppläsningen avbröts: rösten fungerar inte just nu."
    )


def test_the_volume_ends_somewhere():
    loudest = derive_listen(READING.louder().louder(), SV, available=True)
    softest = derive_listen(READING.softer().softer(), SV, available=True)
    assert [(each.loudest, each.softest) for each in (loudest, softest)] == [(True, False), (False, True)]

"""What a visitor hears and sees: the script of a page, the button, and what happens when something fails."""

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from kiosk.content import model
from kiosk.content.model import Page, Topic
from kiosk.language.catalogue import load_language
from kiosk.qt.speech.read_aloud import ReadAloud
from kiosk.qt.speech.speaker import Speaker
from kiosk.qt.viewmodels.listen import ListenViewModel
from kiosk.screen.aloud.script import attract_script, page_script
from kiosk.screen.art import choose_art
from kiosk.screen.listen import derive_listen
from kiosk.screen.offices import derive_offices
from kiosk.screen.page.topic_page import derive_topic_page
from kiosk.screen.slides import derive_slides
from kiosk.visit.reading import Reading, Sentence
from kiosk.visit.rotation import Rotation
from tests.qt.conftest import CONTENT, MONDAY_AFTERNOON, PATHS, Time
from tests.support.fake_speaker import FakeSpeaker

SV, EN = (load_language(code, PATHS.locale) for code in ("sv", "en"))
SCRIPT = (Sentence("title", "Ett.", "sv"), Sentence("lead", "Två.", "sv"), Sentence("lead", "Tre.", "sv"))
SOUND = Path("vision-sv.mp3")


def read_aloud_by(speaker, time: Time) -> ReadAloud:
    return ReadAloud(speaker, time.monotonic, {"sv": SV, "en": EN}.__getitem__, lambda sound: Path(sound.name))


@pytest.fixture
def heard(qapp):
    speaker, time = FakeSpeaker("sv"), Time(MONDAY_AFTERNOON)
    return read_aloud_by(speaker, time), speaker, time


def test_it_reads_sentence_after_sentence(heard):
    read_aloud, speaker, _ = heard
    marked = []
    read_aloud.changed.connect(lambda: marked.append(read_aloud.reading.anchor))
    read_aloud.start(SCRIPT)
    for _ in SCRIPT:
        speaker.finished.emit()
    assert speaker.asked == [*(("say", s.text, "sv", 0.6) for s in SCRIPT), ("stop",)]
    assert marked == ["title", "lead", "lead", ""]


def test_it_stops_and_reads_again(heard):
    read_aloud, speaker, _ = heard
    read_aloud.start(SCRIPT)
    read_aloud.stop()
    read_aloud.stop()
    read_aloud.again()
    assert [what[0] for what in speaker.asked] == ["say", "stop", "say"]
    read_aloud.reset()
    read_aloud.again()
    assert not read_aloud.reading.active


def test_another_volume_is_heard_at_once(heard):
    read_aloud, speaker, _ = heard
    read_aloud.louder()
    assert speaker.asked == []
    read_aloud.start(SCRIPT)
    read_aloud.softer()
    read_aloud.louder()
    for _ in range(5):
        read_aloud.louder()
    assert speaker.asked == [("say", "Ett.", "sv", volume) for volume in (0.8, 0.6, 0.8, 1.0)]


def test_a_recording_is_played_instead_and_its_volume_follows(heard):
    read_aloud, speaker, _ = heard
    read_aloud.start(SCRIPT, SOUND)
    assert (read_aloud.reading.active, read_aloud.reading.anchor) == (True, "")
    read_aloud.louder()
    speaker.finished.emit()
    assert speaker.asked == [("play", SOUND, 0.6), ("set_volume", 0.8), ("stop",)]


def test_a_recording_that_cannot_be_played_is_read_instead(heard, caplog):
    read_aloud, speaker, _ = heard
    read_aloud.start(SCRIPT, SOUND)
    speaker.failed.emit("no QtMultimedia")
    assert speaker.asked[-1] == ("say", "Ett.", "sv", 0.6)
    assert "vision-sv.mp3 cannot be played" in caplog.text


def test_a_voice_that_fails_or_never_finishes_is_given_up(heard):
    read_aloud, speaker, time = heard
    read_aloud.start(SCRIPT)
    speaker.failed.emit("lost")
    assert read_aloud.reading.gave_up
    read_aloud.start(SCRIPT)
    time.passed += 1000
    read_aloud.refresh()
    assert read_aloud.reading.gave_up
    assert read_aloud.deadline() is None
    assert speaker.asked[-1] == ("stop",)


def topic_in(code: str, sound: PurePosixPath | None = None, blocks: tuple[model.Block, ...] = ()) -> Topic:
    page = Page("", "Kontakt", "Ring.", blocks, sound)
    return Topic("a", (("sv", "A"),), "info", True, True, None, None, ((code, page),))


def test_who_can_listen(heard):
    read_aloud, speaker, _ = heard
    assert read_aloud.derive(None, SV).available
    assert not read_aloud.derive(None, EN).available
    assert read_aloud.derive(topic_in("sv"), EN).available, "the page is written in Swedish"
    assert not read_aloud.derive(topic_in("en"), SV).available
    recorded = topic_in("en", PurePosixPath("ljud/vision-en.mp3"))
    assert read_aloud.derive(recorded, SV).available
    speaker.can_play = False
    assert not read_aloud.derive(recorded, SV).available


def test_with_a_silent_speaker_nothing_happens(qapp, qtbot):
    read_aloud = read_aloud_by(Speaker(), Time(MONDAY_AFTERNOON))
    before = read_aloud.derive(topic_in("sv", PurePosixPath("a.mp3")), SV)
    with qtbot.assertNotEmitted(read_aloud.changed):
        read_aloud.start(SCRIPT)
        read_aloud.start(SCRIPT, SOUND)
        read_aloud.say("Start", SV)
        read_aloud.again()
        read_aloud.stop()
        read_aloud.refresh()
        read_aloud.reset()
    assert not before.available
    assert read_aloud.derive(topic_in("sv", PurePosixPath("a.mp3")), SV) == before
    assert read_aloud.deadline() is None


def test_the_button(qapp):
    silent = derive_listen(Reading(), SV, available=True)
    assert (silent.label, silent.again_label, silent.louder_label, silent.softer_label) == (
        "Lyssna",
        "Läs igen",
        "Starkare",
        "Svagare",
    )
    reading = derive_listen(Reading().start(SCRIPT, 0.0), SV, available=True)
    assert (reading.label, reading.reading, reading.anchor) == ("Stoppa", True, "title")
    given_up = derive_listen(Reading().start(SCRIPT, 0.0).give_up(), SV, available=True)
    assert given_up.notice == "Uppläsningen avbröts: rösten fungerar inte just nu."
    view_model = ListenViewModel(silent)
    view_model.update(reading)
    names = ("available", "reading", "anchor", "notice", "loudest", "softest", "againLabel")
    assert [view_model.property(name) for name in names] == [True, True, "title", "", False, False, "Läs igen"]


BLOCKS = (
    model.TextBlock(
        (
            model.Paragraph(
                (model.Span("Ett "), model.Span("fett", bold=True), model.Span(" ord. Två.")),
            ),
        )
    ),
    model.FactsBlock((model.Fact("Telefon", "0911-69 60 00"),)),
    model.QrBlock("https://www.pitea.se", "Öppna sidan"),
    model.HoursBlock("Stadshuset"),
)


def test_a_page_is_read_in_order_and_every_sentence_knows_its_place(qapp):
    topic = topic_in("sv", blocks=BLOCKS)
    offices = CONTENT.offices_from(None)
    page = derive_topic_page(topic, offices, Time(MONDAY_AFTERNOON).moment(), EN)
    script = page_script(page, SV, EN)
    assert [(each.anchor, each.text, each.language) for each in script[:8]] == [
        ("title", "Kontakt", "sv"),
        ("note", "This text is in Swedish.", "en"),
        ("lead", "Ring.", "sv"),
        ("block-0-line-0", "Ett fett ord.", "sv"),
        ("block-0-line-0", "Två.", "sv"),
        ("block-1-line-0", "Telefon: 0911, 69, 60, 00", "sv"),
        ("block-2", "Öppna sidan", "sv"),
        ("block-2", "pitea punkt se", "sv"),
    ]
    hours = [(each.anchor, each.text) for each in script if each.language == "en"][1:]
    assert hours[0] == ("block-3-office-0", "Stadshuset: Open, closes at 17:00.")
    assert ("block-3-office-0-line-0", "Today, Monday: 8:00 to 17:00") in hours
    assert any(part.startswith("block-3-office-0-deviation-") for part, _ in hours)
    assert any(part.startswith("block-3-office-0-note-") for part, _ in hours)


def test_every_sentence_knows_its_part_and_language(qapp):
    page = derive_topic_page(None, (), Time(MONDAY_AFTERNOON).moment(), SV)
    assert page_script(replace(page, lead="Ett. Två."), SV, SV) == (
        Sentence("lead", "Ett.", "sv", written="Ett.", start=0),
        Sentence("lead", "Två.", "sv", written="Två.", start=5),
    )


@pytest.mark.parametrize("code", ["sv", "en"])
def test_every_page_of_the_content_can_be_read(qapp, code):
    language, moment = load_language(code, PATHS.locale), Time(MONDAY_AFTERNOON).moment()
    for topic in CONTENT.topics:
        page = derive_topic_page(topic, CONTENT.offices_from(None), moment, language)
        script = page_script(page, language, language)
        assert len(script) > 2
        assert not [each.text for each in script if not each.text or "–" in each.text or "http" in each.text]


def test_the_untouched_screen_reads_its_cards_and_the_slide_that_is_shown(qapp):
    moment = Time(MONDAY_AFTERNOON).moment()
    offices = derive_offices(CONTENT.offices_from(None), moment, SV)
    slides = derive_slides(CONTENT.topics[:2], Rotation((12.0, 12.0), index=1), SV, choose_art(CONTENT.topics), "")
    script = attract_script(offices, slides, SV, SV)
    assert script[0].text == "Stadshuset: Öppet, stänger klockan 17"
    assert [each.anchor for each in script][:3] == ["card-0", "card-1", "slide-overline"]
    assert script[2].text == "Strategier"
    assert attract_script(offices, derive_slides((), Rotation(()), SV, {}, ""), SV, SV)[-1].anchor == "card-1"

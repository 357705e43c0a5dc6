"""What the speaker is asked for, and what happens when it fails."""

from pathlib import Path, PurePosixPath

import pytest

from kiosk.content.model import Page, Topic
from kiosk.qt.speech.read_aloud import ReadAloud
from kiosk.qt.speech.speaker import Speaker
from kiosk.visit.reading import Sentence
from tests.qt.conftest import MONDAY_AFTERNOON
from tests.support.fake_speaker import FakeSpeaker
from tests.support.languages import EN, SV
from tests.support.time import Time

SCRIPT = (Sentence("title", "Ett.", "sv"), Sentence("lead", "Två.", "sv"), Sentence("lead", "Tre.", "sv"))
SOUND = Path("vision-sv.mp3")


def read_aloud_by(speaker, time: Time) -> ReadAloud:
    return ReadAloud(speaker, time.monotonic, {"sv": SV, "en": EN}.__getitem__, lambda sound: Path(sound.name))


@pytest.fixture
def reading_aloud(qapp):
    speaker, time = FakeSpeaker("sv"), Time(MONDAY_AFTERNOON)
    return read_aloud_by(speaker, time), speaker, time


def test_it_reads_sentence_after_sentence(reading_aloud):
    read_aloud, speaker, _ = reading_aloud
    marked = []
    read_aloud.changed.connect(lambda: marked.append(read_aloud.reading.anchor))
    read_aloud.start(SCRIPT)
    for _ in SCRIPT:
        speaker.finished.emit()
    assert speaker.asked == [*(("say", s.text, "sv", 0.6) for s in SCRIPT), ("stop",)]
    assert marked == ["title", "lead", "lead", ""]


def test_it_stops_and_reads_again(reading_aloud):
    read_aloud, speaker, _ = reading_aloud
    read_aloud.start(SCRIPT)
    read_aloud.stop()
    read_aloud.stop()
    read_aloud.again()
    assert [what[0] for what in speaker.asked] == ["say", "stop", "say"]
    read_aloud.reset()
    read_aloud.again()
    assert not read_aloud.reading.active


def test_another_volume_is_heard_at_once(reading_aloud):
    read_aloud, speaker, _ = reading_aloud
    read_aloud.louder()
    assert speaker.asked == []
    read_aloud.start(SCRIPT)
    read_aloud.softer()
    read_aloud.louder()
    for _ in range(5):
        read_aloud.louder()
    assert speaker.asked == [("say", "Ett.", "sv", volume) for volume in (0.8, 0.6, 0.8, 1.0)]


def test_a_recording_is_played_instead_and_its_volume_follows(reading_aloud):
    read_aloud, speaker, _ = reading_aloud
    read_aloud.start(SCRIPT, SOUND)
    assert (read_aloud.reading.active, read_aloud.reading.anchor) == (True, "")
    read_aloud.louder()
    speaker.finished.emit()
    assert speaker.asked == [("play", SOUND, 0.6), ("set_volume", 0.8), ("stop",)]


def test_a_recording_that_cannot_be_played_is_read_instead(reading_aloud, caplog):
    read_aloud, speaker, _ = reading_aloud
    read_aloud.start(SCRIPT, SOUND)
    speaker.failed.emit("no QtMultimedia")
    assert speaker.asked[-1] == ("say", "Ett.", "sv", 0.6)
    assert "vision-sv.mp3 cannot be played" in caplog.text


def test_a_voice_that_fails_or_never_finishes_is_given_up(reading_aloud):
    read_aloud, speaker, time = reading_aloud
    read_aloud.start(SCRIPT)
    speaker.failed.emit("lost")
    assert read_aloud.reading.gave_up
    read_aloud.start(SCRIPT)
    time.passed += 1000
    read_aloud.refresh()
    assert read_aloud.reading.gave_up
    assert read_aloud.deadline() is None
    assert speaker.asked[-1] == ("stop",)


def topic_in(code: str, sound: PurePosixPath | None = None) -> Topic:
    page = Page("", "Kontakt", "Ring.", (), sound)
    return Topic("a", (("sv", "A"),), "info", True, True, None, None, ((code, page),))


def test_who_can_listen(reading_aloud):
    read_aloud, speaker, _ = reading_aloud
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

"""The speaker with voices that are real processes: one that works, and some that do not."""

import sys
from pathlib import Path

import pytest

from kiosk.qt.speech.voice_process import voice_command
from kiosk.qt.speech.voice_speaker import VoiceSpeaker
from tests.qt.conftest import PATIENCE

# A voice that answers as the test wants: what comes after "voices" for every line of input.
HELLO = 'import sys,time; print(\'{"voices": {"sv": "fake"}, "why": ""}\', flush=True); '
NEVER_ANSWERS = "import time; time.sleep(60)"
NEVER_FINISHES = HELLO + "time.sleep(60)"
DIES_AT_WORK = HELLO + "sys.stdin.readline(); sys.exit(3)"
FAILS = HELLO + (
    "import json\n"
    "for line in sys.stdin:\n"
    "    print('not for you', flush=True)\n"
    "    print(json.dumps({'failed': json.loads(line).get('say', 0), 'why': 'no sound'}), flush=True)"
)
PLAYS = HELLO + (
    "import json\n"
    "for line in sys.stdin:\n"
    "    said = json.loads(line)\n"
    "    if 'play' in said: print(json.dumps({'length': said['play'], 'seconds': 0.1}), flush=True)\n"
    "    if 'volume' in said and len(said) == 1: print(json.dumps({'finished': 1}), flush=True)"
)
NO_VOICES = 'import sys; print(\'{"voices": {}, "why": "speechd: no library"}\', flush=True); sys.stdin.read()'


@pytest.fixture
def speaker(qapp):
    """Make a speaker whose voice is the program text given; it is closed after the test."""
    made = []

    def make(program: str | list[str] | None, **settings) -> VoiceSpeaker:
        command = [sys.executable, "-c", program] if isinstance(program, str) else program
        made.append(VoiceSpeaker(command, **settings))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_new_sentence_while_the_process_says_goodbye(speaker, qtbot):
    speaker = speaker([*voice_command(), "--engine", "mock"], silence_ms=50)
    with qtbot.waitSignal(speaker.finished, timeout=PATIENCE):
        speaker.say("Moi.", "fi", 0.6)
    qtbot.waitUntil(lambda: not speaker._process.is_up, timeout=PATIENCE)
    with qtbot.waitSignal(speaker.finished, timeout=PATIENCE):
        speaker.say("Moi taas.", "fi", 0.6)


def has_process(speaker: VoiceSpeaker) -> bool:
    return speaker._process.exists


def test_it_speaks(speaker, qtbot, caplog):
    speaker = speaker([*voice_command(), "--engine", "mock"], silence_ms=100)
    assert not speaker.can_speak("fi")
    with qtbot.waitSignal(speaker.changed, timeout=PATIENCE):
        speaker.prepare()
    assert (speaker.can_speak("fi"), speaker.can_speak("sv"), speaker.can_speak("sv")) == (True, False, False)
    with qtbot.waitSignal(speaker.finished, timeout=PATIENCE):
        speaker.say("Moi.", "fi", 0.6)
    qtbot.waitUntil(lambda: not has_process(speaker), timeout=PATIENCE)
    assert speaker.can_speak("fi"), "what it speaks is known although it has been let go"
    with qtbot.waitSignal(speaker.finished, timeout=PATIENCE):
        speaker.say("Moi taas.", "fi", 0.6)
    said = [record.getMessage() for record in caplog.records if record.name == "kiosk.qt.speech.voice_speaker"]
    assert said == ["Pages can be read aloud in 4 languages, by mock", "There is no voice for the language sv"]


def test_what_is_stopped_never_finishes(speaker, qtbot):
    speaker = speaker([*voice_command(), "--engine", "mock"])
    with qtbot.waitSignal(speaker.changed, timeout=PATIENCE):
        speaker.prepare()
    with qtbot.assertNotEmitted(speaker.finished, wait=300), qtbot.assertNotEmitted(speaker.failed):
        speaker.say("Moi maailma.", "fi", 0.6)
        speaker.stop()
        speaker.stop()


def test_only_the_last_of_several_sentences_is_heard(speaker, qtbot):
    speaker = speaker([*voice_command(), "--engine", "mock"])
    ends = []
    speaker.finished.connect(lambda: ends.append("finished"))
    for text in ("Yksi.", "Kaksi.", "Kolme."):
        speaker.say(text, "fi", 0.6)
    qtbot.waitUntil(lambda: bool(ends), timeout=PATIENCE)
    qtbot.wait(200)
    assert ends == ["finished"]


@pytest.mark.parametrize(
    ("program", "settings"),
    [
        (NEVER_ANSWERS, {"start_ms": 200}),
        (NEVER_FINISHES, {"patience_factor": 0.01}),
        (DIES_AT_WORK, {}),
        (["/nowhere/at/all"], {}),
    ],
    ids=["never answers", "never finishes", "dies at work", "is not there"],
)
def test_a_voice_that_does_not_work_is_lost_and_said_once(speaker, qtbot, expected_log, program, settings):
    speaker = speaker(program, **settings)
    with qtbot.waitSignal(speaker.failed, timeout=PATIENCE):
        speaker.say("Hej.", "sv", 0.6)
    assert not speaker.can_speak("sv")
    qtbot.waitUntil(lambda: not has_process(speaker), timeout=PATIENCE)
    assert speaker._retry.isActive(), "it is tried again by and by"
    with qtbot.waitSignal(speaker.failed, timeout=PATIENCE):
        speaker.say("Hej igen.", "sv", 0.6)
    assert len([record for record in expected_log.records if record.levelname == "WARNING"]) == 1


def test_a_sentence_that_cannot_be_said_leaves_the_voice_alone(speaker, qtbot):
    speaker = speaker(FAILS)
    with qtbot.waitSignal(speaker.failed, timeout=PATIENCE) as failed:
        speaker.say("Hej.", "sv", 0.6)
    assert failed.args == ["no sound"]
    assert speaker.can_speak("sv")


def test_a_recording_is_waited_for_as_long_as_it_is(speaker, qtbot):
    speaker = speaker(PLAYS)
    assert speaker.can_play
    speaker.play(Path("vision.mp3"), 0.6)
    qtbot.waitUntil(lambda: speaker._watchdog.isActive() and speaker._watchdog.interval() == 6100, timeout=PATIENCE)
    with qtbot.waitSignal(speaker.finished, timeout=PATIENCE):
        speaker.set_volume(0.8)


def test_no_voices_is_no_warning(speaker, qtbot, caplog):
    speaker = speaker(NO_VOICES)
    speaker.prepare()
    speaker.prepare()
    qtbot.waitUntil(lambda: "speechd: no library" in caplog.text, timeout=PATIENCE)
    assert not speaker.can_speak("sv")


def test_without_addons_nothing_is_started_and_the_log_says_why_once(qapp, qtbot, caplog, monkeypatch):
    monkeypatch.setattr("kiosk.qt.speech.voice_speaker.find_spec", lambda _: None)
    speaker = VoiceSpeaker()
    speaker.prepare()
    speaker.prepare()
    assert (speaker.can_speak("sv"), speaker.can_play, has_process(speaker)) == (False, False, False)
    assert caplog.text.count("PySide6_Addons") == 1
    with qtbot.waitSignal(speaker.failed, timeout=PATIENCE):
        speaker.say("Hej.", "sv", 0.6)
    speaker.close()

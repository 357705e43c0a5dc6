"""The voice process as the screen sees it; test_voice_speaker.py runs some that misbehave."""

import sys

import pytest

from kiosk.qt.speech.voice_process import VoiceProcess, voice_command
from tests.qt.conftest import PATIENCE

ECHO = "import sys\nfor line in sys.stdin: print('a library prints', line, sep='\\n', end='', flush=True)"


@pytest.fixture
def process(qapp):
    process = VoiceProcess([sys.executable, "-c", ECHO])
    yield process
    process.end()


def test_messages_go_both_ways_and_other_lines_are_left_out(process, qtbot):
    process.start()
    with qtbot.waitSignal(process.received, timeout=PATIENCE) as received:
        process.send({"say": 1, "text": "Hej."})
    assert received.args == [{"say": 1, "text": "Hej."}]


def test_a_process_that_is_let_go_ends_and_is_not_broken(process, qtbot):
    process.start()
    with qtbot.assertNotEmitted(process.broken):
        process.let_go()
        qtbot.waitUntil(lambda: not process.exists, timeout=PATIENCE)
    assert not process.is_up


def test_a_process_that_ends_by_itself_is_broken(qapp, qtbot):
    process = VoiceProcess([sys.executable, "-c", "raise SystemExit(3)"])
    with qtbot.waitSignal(process.broken, timeout=PATIENCE) as broken:
        process.start()
    assert broken.args == ["it ended by itself, with code 3"]
    process.end()


def test_a_frozen_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert voice_command() == [sys.executable, "voice"]

"""Recordings where Qt cannot play them; test_voice.py plays some in a voice process."""

import sys

from kiosk.qt.speech.recording_player import RecordingPlayer


def test_without_qt_multimedia_a_recording_fails(qapp, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sent: list[dict] = []
    player = RecordingPlayer(sent.append)
    player.play(1, "a.mp3", 0.6)
    player.set_volume(0.8)
    player.stop()
    assert [message["failed"] for message in sent] == [1]

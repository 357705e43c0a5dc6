"""The voice process, with Qt's silent engine."""

import json
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from kiosk.qt.speech.voice import Commands

ROOT = Path(__file__).parents[3]


def test_messages_are_carried_out(qapp):
    done = []

    class Listed:
        def __init__(self, name: str) -> None:
            self.name = name

        def __getattr__(self, method: str):
            return lambda *values: done.append((self.name, method, *values))

    commands = Commands(Listed("engines"), Listed("player"))
    for what in (
        {"say": 1, "text": "Hej.", "language": "sv", "volume": 0.6},
        {"play": 2, "file": "a.mp3", "volume": 0.6},
        {"volume": 0.8},
        {"stop": True},
    ):
        commands.carry_out(json.dumps(what).encode())
    assert done == [
        ("player", "stop"),
        ("engines", "say", 1, "Hej.", "sv", 0.6),
        ("engines", "stop"),
        ("player", "play", 2, "a.mp3", 0.6),
        ("player", "set_volume", 0.8),
        ("engines", "stop"),
        ("player", "stop"),
    ]


class Process:
    """The voice as a process of its own, with Qt's silent engine."""

    def __init__(self, process: subprocess.Popen) -> None:
        self.process = process

    def send(self, **what) -> None:
        self.process.stdin.write(json.dumps(what).encode() + b"\n")
        self.process.stdin.flush()

    def receive(self) -> dict:
        return json.loads(self.process.stdout.readline())


@pytest.fixture
def process():
    command = [sys.executable, "-m", "kiosk", "voice", "--engine", "mock"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as running:
        process = Process(running)
        assert "fi" in process.receive()["voices"]
        yield process
        running.stdin.close()
        assert running.wait(10) == 0, "the end of the input ends the process"


def test_the_process_speaks(process):
    process.send(say=1, text="Moi.", language="fi", volume=0.6)
    assert process.receive() == {"finished": 1}


def test_the_process_plays_recordings(process, tmp_path):
    with wave.open(str(tmp_path / "a.wav"), "wb") as sound:
        sound.setparams((1, 2, 8000, 1600, "NONE", ""))
        sound.writeframes(bytes(3200))
    (tmp_path / "b.mp3").write_text("no recording")
    process.send(play=1, file=str(tmp_path / "a.wav"), volume=0.6)
    assert process.receive() == {"length": 1, "seconds": 0.2}
    process.send(volume=0.8)
    assert process.receive() == {"finished": 1}
    process.send(play=2, file=str(tmp_path / "b.mp3"), volume=0.6)
    assert process.receive()["failed"] == 2
    process.send(play=3, file=str(tmp_path / "c.mp3"), volume=0.6)
    assert process.receive()["failed"] == 3

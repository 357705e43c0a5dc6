"""The voice's own process, with Qt's silent engine and with engines that misbehave."""

import json
import subprocess
import sys
import wave
from enum import Enum, auto
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QLoggingCategory, QObject, Signal

from kiosk.qt.speech.voice import Commands, Recording, Voice
from tests.qt.conftest import PATIENCE

ROOT = Path(__file__).parents[3]
State = Enum("State", [("Ready", auto()), ("Speaking", auto()), ("Paused", auto()), ("Error", auto())])


class Engine(QObject):
    """The interface of QTextToSpeech, moved by hand."""

    stateChanged = Signal(object)
    errorOccurred = Signal(object, str)

    def __init__(self, state: State = State.Ready, locales: tuple[str, ...] = ("sv_SE",)) -> None:
        super().__init__()
        self.current = state
        self.locales = [QLocale(name) for name in locales]
        self.spoken_in = QLocale("en_GB")
        self.heard: list[str] = []
        self.loudness = 0.0
        self.stops = 0

    def state(self) -> State:
        return self.current

    def become(self, state: State) -> None:
        self.current = state
        self.stateChanged.emit(state)

    def errorString(self) -> str:
        return "it broke"

    def availableLocales(self) -> list[QLocale]:
        return self.locales

    def locale(self) -> QLocale:
        return self.spoken_in

    def setLocale(self, locale: QLocale) -> None:
        self.spoken_in = locale

    def setVolume(self, volume: float) -> None:
        self.loudness = volume

    def say(self, text: str) -> None:
        self.heard.append(text)

    def stop(self) -> None:
        self.stops += 1


def voice_with(**engines: Engine) -> tuple[Voice, list[dict]]:
    told: list[dict] = []
    return Voice(told.append, list(engines), engines.__getitem__), told


def test_what_an_engine_can_do_is_told_by_its_state(qapp):
    _, told = voice_with(
        first=Engine(State.Ready, ("sv_SE", "en_GB", "C")), second=Engine(State.Ready, ("sv_FI", "fi_FI"))
    )
    assert told == [{"voices": {"sv": "first", "en": "first", "fi": "second"}, "why": ""}]


def test_engines_may_get_ready_by_and_by(qapp):
    engine = Engine(State.Error)
    _, told = voice_with(slow=engine)
    assert told == []
    engine.become(State.Error)
    assert told == []
    engine.become(State.Ready)
    assert told == [{"voices": {"sv": "slow"}, "why": ""}]


def test_an_engine_that_never_gets_ready_is_done_without(qapp, qtbot, monkeypatch):
    monkeypatch.setattr("kiosk.qt.speech.voice._READY_WITHIN_MS", 10)
    _, told = voice_with(broken=Engine(State.Error), well=Engine())
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [{"voices": {"sv": "well"}, "why": "broken: it broke"}]


def test_no_engine_at_all(qapp):
    assert voice_with()[1] == [{"voices": {}, "why": "Qt has no engine"}]


def test_the_end_of_a_sentence_is_told(qapp):
    engine = Engine()
    voice, told = voice_with(good=engine)
    voice.say(7, "Hej.", "sv", 0.4)
    assert (engine.heard, engine.loudness, engine.spoken_in.name()) == (["Hej."], 0.4, "sv_SE")
    engine.become(State.Ready)
    assert told[1:] == [], "an end without a beginning is somebody else's"
    engine.become(State.Speaking)
    engine.become(State.Ready)
    engine.become(State.Ready)
    assert told[1:] == [{"finished": 7}]


def test_a_sentence_waits_until_the_one_before_has_been_cut_off(qapp):
    engine = Engine()
    voice, told = voice_with(good=engine)
    voice.say(1, "En lång mening.", "sv", 0.6)
    engine.become(State.Speaking)
    voice.say(2, "Kort.", "sv", 0.6)
    assert (engine.stops, engine.heard) == (1, ["En lång mening."])
    engine.become(State.Paused)
    engine.become(State.Ready)
    assert engine.heard == ["En lång mening.", "Kort."]
    engine.become(State.Speaking)
    engine.become(State.Ready)
    assert told[1:] == [{"finished": 2}]


def test_what_was_stopped_is_not_told(qapp):
    engine = Engine()
    voice, told = voice_with(good=engine)
    voice.say(1, "Hej.", "sv", 0.6)
    engine.become(State.Speaking)
    voice.stop()
    engine.become(State.Ready)
    voice.stop()
    assert (engine.stops, told[1:]) == (1, [])


def test_faults_are_told(qapp):
    engine = Engine()
    voice, told = voice_with(good=engine)
    voice.say(1, "Hej.", "sv", 0.6)
    engine.become(State.Error)
    voice.say(2, "Hej.", "sv", 0.6)
    engine.errorOccurred.emit(None, "no sound")
    engine.errorOccurred.emit(None, "nobody asked")
    voice.say(3, "Hello.", "en", 0.6)
    voice.say(4, "  ", "sv", 0.6)
    assert told[1:] == [
        {"failed": 1, "why": "it broke"},
        {"failed": 2, "why": "no sound"},
        {"failed": 3, "why": "no voice speaks en"},
        {"finished": 4},
    ]


def test_qt_own_silent_engine(qapp, qtbot):
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    from PySide6.QtTextToSpeech import QTextToSpeech

    told: list[dict] = []
    voice = Voice(told.append, ["mock"], QTextToSpeech)
    assert {"en", "fi"} <= told[0]["voices"].keys()
    voice.say(1, "Moi maailma.", "fi", 0.6)
    voice.say(2, "Moi.", "fi", 0.6)
    qtbot.waitUntil(lambda: len(told) > 1, timeout=PATIENCE)
    assert told[1:] == [{"finished": 2}]


def test_lines_are_carried_out(qapp):
    done = []

    class Listed:
        def __init__(self, name: str) -> None:
            self.name = name

        def __getattr__(self, method: str):
            return lambda *values: done.append((self.name, method, *values))

    commands = Commands(Listed("voice"), Listed("recording"))
    for what in (
        {"say": 1, "text": "Hej.", "language": "sv", "volume": 0.6},
        {"play": 2, "file": "a.mp3", "volume": 0.6},
        {"volume": 0.8},
        {"stop": True},
    ):
        commands.carry_out(json.dumps(what).encode())
    assert done == [
        ("recording", "stop"),
        ("voice", "say", 1, "Hej.", "sv", 0.6),
        ("voice", "stop"),
        ("recording", "play", 2, "a.mp3", 0.6),
        ("recording", "set_volume", 0.8),
        ("voice", "stop"),
        ("recording", "stop"),
    ]


def test_without_qt_multimedia_a_recording_fails(qapp, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    told: list[dict] = []
    recording = Recording(told.append)
    recording.play(1, "a.mp3", 0.6)
    recording.set_volume(0.8)
    recording.stop()
    assert [what["failed"] for what in told] == [1]


class Process:
    """The voice as a process of its own, with Qt's silent engine."""

    def __init__(self, process: subprocess.Popen) -> None:
        self.process = process

    def tell(self, **what) -> None:
        self.process.stdin.write(json.dumps(what).encode() + b"\n")
        self.process.stdin.flush()

    def hear(self) -> dict:
        return json.loads(self.process.stdout.readline())


@pytest.fixture
def process():
    command = [sys.executable, "-m", "kiosk", "voice", "--engine", "mock"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as running:
        process = Process(running)
        assert "fi" in process.hear()["voices"]
        yield process
        running.stdin.close()
        assert running.wait(10) == 0, "the end of the input ends the process"


def test_the_process_speaks(process):
    process.tell(say=1, text="Moi.", language="fi", volume=0.6)
    assert process.hear() == {"finished": 1}


def test_the_process_plays_recordings(process, tmp_path):
    with wave.open(str(tmp_path / "a.wav"), "wb") as sound:
        sound.setparams((1, 2, 8000, 1600, "NONE", ""))
        sound.writeframes(bytes(3200))
    (tmp_path / "b.mp3").write_text("no recording")
    process.tell(play=1, file=str(tmp_path / "a.wav"), volume=0.6)
    assert process.hear() == {"length": 1, "seconds": 0.2}
    process.tell(volume=0.8)
    assert process.hear() == {"finished": 1}
    process.tell(play=2, file=str(tmp_path / "b.mp3"), volume=0.6)
    assert process.hear()["failed"] == 2
    process.tell(play=3, file=str(tmp_path / "c.mp3"), volume=0.6)
    assert process.hear()["failed"] == 3

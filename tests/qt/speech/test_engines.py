"""Qt's text-to-speech, with its silent engine and with engines that misbehave."""

from enum import Enum, auto

from PySide6.QtCore import QLocale, QLoggingCategory, QObject, Signal

from kiosk.qt.speech.engines import Engines
from tests.qt.conftest import PATIENCE

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


def engines_with(**engines: Engine) -> tuple[Engines, list[dict]]:
    sent: list[dict] = []
    return Engines(sent.append, list(engines), engines.__getitem__), sent


def test_only_engines_that_are_ready_count(qapp):
    _, sent = engines_with(
        first=Engine(State.Ready, ("sv_SE", "en_GB", "C")), second=Engine(State.Ready, ("sv_FI", "fi_FI"))
    )
    assert sent == [{"voices": {"sv": "first", "en": "first", "fi": "second"}, "why": ""}]


def test_engines_may_become_ready_later(qapp):
    engine = Engine(State.Error)
    _, sent = engines_with(slow=engine)
    assert sent == []
    engine.become(State.Error)
    assert sent == []
    engine.become(State.Ready)
    assert sent == [{"voices": {"sv": "slow"}, "why": ""}]


def test_an_engine_that_never_becomes_ready_is_left_out(qapp, qtbot, monkeypatch):
    monkeypatch.setattr("kiosk.qt.speech.engines._READY_WITHIN_MS", 10)
    _, sent = engines_with(broken=Engine(State.Error), well=Engine())
    qtbot.waitUntil(lambda: bool(sent), timeout=PATIENCE)
    assert sent == [{"voices": {"sv": "well"}, "why": "broken: it broke"}]


def test_no_engine_at_all(qapp):
    assert engines_with()[1] == [{"voices": {}, "why": "Qt has no engine"}]


def test_the_end_of_a_sentence_is_sent(qapp):
    engine = Engine()
    engines, sent = engines_with(good=engine)
    engines.say(7, "Hej.", "sv", 0.4)
    assert (engine.heard, engine.loudness, engine.spoken_in.name()) == (["Hej."], 0.4, "sv_SE")
    engine.become(State.Ready)
    assert sent[1:] == [], "an end without a beginning is somebody else's"
    engine.become(State.Speaking)
    engine.become(State.Ready)
    engine.become(State.Ready)
    assert sent[1:] == [{"finished": 7}]


def test_a_sentence_waits_until_the_one_before_has_been_cut_off(qapp):
    engine = Engine()
    engines, sent = engines_with(good=engine)
    engines.say(1, "En lång mening.", "sv", 0.6)
    engine.become(State.Speaking)
    engines.say(2, "Kort.", "sv", 0.6)
    assert (engine.stops, engine.heard) == (1, ["En lång mening."])
    engine.become(State.Paused)
    engine.become(State.Ready)
    assert engine.heard == ["En lång mening.", "Kort."]
    engine.become(State.Speaking)
    engine.become(State.Ready)
    assert sent[1:] == [{"finished": 2}]


def test_what_was_stopped_is_not_sent(qapp):
    engine = Engine()
    engines, sent = engines_with(good=engine)
    engines.say(1, "Hej.", "sv", 0.6)
    engine.become(State.Speaking)
    engines.stop()
    engine.become(State.Ready)
    engines.stop()
    assert (engine.stops, sent[1:]) == (1, [])


def test_faults_are_sent(qapp):
    engine = Engine()
    engines, sent = engines_with(good=engine)
    engines.say(1, "Hej.", "sv", 0.6)
    engine.become(State.Error)
    engines.say(2, "Hej.", "sv", 0.6)
    engine.errorOccurred.emit(None, "no sound")
    engine.errorOccurred.emit(None, "nobody asked")
    engines.say(3, "Hello.", "en", 0.6)
    engines.say(4, "  ", "sv", 0.6)
    assert sent[1:] == [
        {"failed": 1, "why": "it broke"},
        {"failed": 2, "why": "no sound"},
        {"failed": 3, "why": "no voice speaks en"},
        {"finished": 4},
    ]


def test_qt_own_silent_engine(qapp, qtbot):
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    from PySide6.QtTextToSpeech import QTextToSpeech

    sent: list[dict] = []
    engines = Engines(sent.append, ["mock"], QTextToSpeech)
    assert {"en", "fi"} <= sent[0]["voices"].keys()
    engines.say(1, "Moi maailma.", "fi", 0.6)
    engines.say(2, "Moi.", "fi", 0.6)
    qtbot.waitUntil(lambda: len(sent) > 1, timeout=PATIENCE)
    assert sent[1:] == [{"finished": 2}]

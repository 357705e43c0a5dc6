"""Lyssna on the screen: the button, what is marked, what interrupts, and the visit meanwhile."""

import re

import pytest
from PySide6.QtCore import QObject, QPoint, Signal

from kiosk.qt import application
from tests.qt.conftest import LANDSCAPE, PORTRAIT
from tests.qt.hands import Hands
from tests.qt.keys import Key, press
from tests.qt.test_screens import check_buttons, check_texts, scene_rect


class Voice(QObject):
    """A voice that says nothing and is done when the test says so."""

    changed = Signal()
    finished = Signal()
    failed = Signal(str)
    can_play = True

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str, float]] = []
        self.stopped = 0
        self.languages = {"sv", "en"}
        self.prepared = 0

    def can_speak(self, language: str) -> bool:
        return language in self.languages

    def prepare(self) -> None:
        self.prepared += 1

    def say(self, text: str, language: str, volume: float) -> None:
        self.said.append((text, language, volume))

    def stop(self) -> None:
        self.stopped += 1

    def close(self) -> None:
        pass


@pytest.fixture
def spoken(start, monkeypatch):
    """A screen with a voice."""
    voice = Voice()
    monkeypatch.setattr(application, "Speaker", lambda: voice)

    def begin(**options):
        screen = start(speech=True, **options)
        screen.voice = voice
        return screen

    return begin


def marked(screen) -> list[str]:
    return [item.property("text") for item in screen.items("QQuickText") if item.property("marked")]


def test_without_a_voice_there_is_no_button(start, spoken):
    assert not start().shows("listen")
    screen = spoken()
    screen.voice.languages = set()
    screen.voice.changed.emit()
    screen.settle()
    assert not screen.shows("listen")


def test_the_page_is_read_sentence_by_sentence_and_marked(spoken):
    screen = spoken()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    assert screen.text("pageTitle").startswith("Ring oss")
    assert marked(screen) == [screen.text("pageTitle")]
    assert screen.voice.said[-1][1] == "sv"
    screen.voice.finished.emit()
    screen.settle()
    assert marked(screen) == [screen.text("pageLead")]
    screen.voice.finished.emit()
    screen.settle()
    assert "Telefon" in marked(screen)
    while screen.kiosk.lobby.parts["listen"].reading:
        screen.voice.finished.emit()
    screen.settle()
    assert marked(screen) == []
    assert not screen.shows("listenAgain")


def underlined(screen) -> list[str]:
    shown = [item.property("text") for item in screen.items("QQuickText") if item.objectName() == "sentence"]
    return [re.sub("<[^>]*>", "", "".join(re.findall("<u>(.*?)</u>", text))).replace("&nbsp;", " ") for text in shown]


@pytest.mark.parametrize("language", ["sv", "sv-lätt", "en"])
@pytest.mark.parametrize("contrast", [False, True])
def test_the_sentence_itself_is_marked_where_its_part_has_more_than_one(spoken, language, contrast):
    screen = spoken(language=language, contrast=contrast)
    lobby, told_apart = screen.kiosk.lobby, 0
    for topic in lobby.show_each_page():
        lobby.parts["listen"].ask("toggle")
        script = lobby._aloud._listening.reader.script
        screen.settle()
        for sentence in script:
            alone = sum(each.part == sentence.part for each in script) == 1
            told_apart += not alone
            # A telephone number and an office's name stand in parts with other words around them.
            if sentence.part in ("title", "lead") or "-line-" in sentence.part:
                said, shown = sentence.written.replace("\N{NO-BREAK SPACE}", " "), underlined(screen)
                # Of "2023: Arbetet började." the year stands by itself.
                assert (shown == []) if alone else (len(shown) == 1 and said.endswith(shown[0])), (topic, sentence)
                assert alone or shown == [said] or said == f"{marked(screen)[0]}: {shown[0]}", (topic, sentence)
                assert len(marked(screen)) >= 1
            screen.voice.finished.emit()
            screen.settle()
        assert underlined(screen) == []
    assert told_apart > 20


def test_the_mark_lies_exactly_over_its_sentence(spoken):
    screen = spoken()
    screen.tap("tile-vision")
    screen.tap("listen")
    screen.voice.finished.emit()
    screen.settle()
    lead, over = screen.find("pageLead"), screen.find("sentence")
    for measure in ("contentWidth", "contentHeight", "lineCount", "width"):
        assert over.property(measure) == lead.property(measure), measure
    # All letters of the sentence are covered by its own: none of their usual ink is left.
    rect = scene_rect(lead)
    picture = screen.kiosk.window.grabWindow()
    first = picture.copy(rect.x(), rect.y(), 200, rect.height() / lead.property("lineCount"))
    inks = {first.pixelColor(x, y).name() for x in range(first.width()) for y in range(first.height())}
    assert "#0b3a5b" in inks
    assert "#10243a" not in inks


def test_the_untouched_screen_is_read_too(spoken):
    screen = spoken()
    screen.tap("listen")
    assert screen.voice.said[0][0] == "Stadshuset: Öppet, stänger klockan 17"
    assert marked(screen) == ["Stadshuset"]
    screen.voice.finished.emit()
    screen.voice.finished.emit()
    screen.settle()
    assert marked(screen) == ["Vision"]


@pytest.mark.parametrize("action", ["tile-vision", "home", "back", "listen"])
def test_any_action_interrupts_at_once(spoken, action):
    screen = spoken()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    before = screen.voice.stopped
    screen.tap(action)
    assert screen.voice.stopped == before + 1
    assert marked(screen) == []


@pytest.mark.parametrize("how", ["finger", "button", "key"])
def test_scrolling_interrupts_too(spoken, how):
    screen = spoken(text_size=200)
    screen.kiosk.lobby.open("kontakt")
    screen.settle()
    screen.tap("listen")
    assert screen.kiosk.lobby.parts["listen"].reading
    if how == "finger":
        hands, middle = Hands(screen.kiosk.window), scene_rect(screen.find("flick")).center().toPoint()
        hands.put(middle)
        hands.move(0, middle - QPoint(0, 200))
        hands.lift(0)
    elif how == "button":
        screen.tap("scrollDown")
    else:
        press(screen, Key.Key_PageDown)
    assert not screen.kiosk.lobby.parts["listen"].reading
    assert marked(screen) == []


def test_reading_is_presence(spoken):
    screen = spoken()
    screen.tap("tile-oppettider")
    screen.tap("listen")
    passed = 0
    while screen.kiosk.lobby.parts["listen"].reading:
        screen.pass_time(8)
        passed += 8
        assert not screen.shows("idleQuestion")
        screen.voice.finished.emit()
    assert passed > 90
    screen.pass_time(89)
    assert not screen.shows("idleQuestion")
    screen.pass_time(1)
    assert screen.shows("idleQuestion")


def test_a_voice_that_never_finishes_is_given_up_and_the_visit_goes_on(spoken, expected_log):
    screen = spoken()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    for _ in range(40):
        screen.pass_time(10)
    assert not screen.kiosk.lobby.parts["listen"].reading


def test_louder_softer_and_back_to_normal_at_the_reset(spoken):
    screen = spoken()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    usual = screen.voice.said[-1][2]
    screen.tap("louder")
    assert screen.voice.said[-1][2] > usual
    screen.tap("softer")
    screen.tap("softer")
    assert screen.voice.said[-1][2] < usual
    screen.tap("listen")
    screen.pass_time(120)
    screen.tap("tile-kontakt")
    screen.tap("listen")
    assert screen.voice.said[-1][2] == usual


def test_the_voice_is_made_ready_when_somebody_comes(spoken):
    screen = spoken()
    before = screen.voice.prepared
    screen.tap("tile-kontakt")
    screen.tap("tile-vision")
    assert screen.voice.prepared == before + 1


def test_easy_swedish_is_read_by_the_swedish_voice(spoken):
    screen = spoken(language="sv-lätt")
    screen.tap("tile-kontakt")
    screen.tap("listen")
    assert screen.voice.said[-1][1] == "sv"


def test_what_is_read_comes_into_view(spoken):
    screen = spoken(text_size=200)
    screen.kiosk.lobby.open("kontakt")
    screen.settle()
    screen.tap("listen")
    while screen.kiosk.lobby.parts["listen"].reading:
        flick = scene_rect(screen.find("flick"))
        for item in screen.items("QQuickText"):
            if item.property("marked"):
                assert flick.intersects(scene_rect(item)), item.property("text")
        screen.voice.finished.emit()
        screen.settle()


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize(
    "size", [PORTRAIT, LANDSCAPE, (1280, 800), (800, 1280)], ids=lambda size: f"{size[0]}x{size[1]}"
)
def test_it_fits_while_it_reads(spoken, size, text_size, contrast):
    for language in ("sv", "en"):
        screen = spoken(size=size, text_size=text_size, contrast=contrast, language=language)
        screen.kiosk.lobby.open("kontakt")
        screen.settle()
        check_texts(screen)
        check_buttons(screen)
        screen.tap("listen")
        check_texts(screen)
        check_buttons(screen)


def test_the_speak_key_reads_and_then_says_what_the_keys_come_to(spoken):
    screen = spoken()
    press(screen, Key.Key_F1)
    assert screen.voice.said[0][0] == "Stadshuset: Öppet, stänger klockan 17"
    press(screen, Key.Key_Down)
    assert screen.voice.said[-1][:2] == ("Vision", "sv")
    press(screen, Key.Key_Right)
    assert screen.voice.said[-1][0] == "Strategier"
    press(screen, Key.Key_F1)
    count = len(screen.voice.said)
    press(screen, Key.Key_Right)
    assert len(screen.voice.said) == count, "the key again is silence"


def test_a_finger_or_the_next_visitor_hears_no_focus(spoken):
    screen = spoken()
    press(screen, Key.Key_Help)
    press(screen, Key.Key_Down)
    screen.tap("tile-vision")
    count = len(screen.voice.said)
    press(screen, Key.Key_Down)
    assert len(screen.voice.said) == count
    other = spoken()
    press(other, Key.Key_F1)
    press(other, Key.Key_Down)
    while other.kiosk.lobby.parts["listen"].reading:
        other.voice.finished.emit()
    other.pass_time(120)
    count = len(other.voice.said)
    press(other, Key.Key_Left)
    press(other, Key.Key_Right)
    assert len(other.voice.said) == count


def test_who_goes_by_ear_hears_the_question(spoken):
    screen = spoken()
    press(screen, Key.Key_F1)
    press(screen, Key.Key_Down, Key.Key_Return)
    count = len(screen.voice.said)
    screen.pass_time(100)
    assert screen.shows("idleQuestion")
    assert any("Är du kvar?" in text for text, _, _ in screen.voice.said[count:])
    screen.pass_time(31)
    assert not screen.shows("pageTitle"), "the question itself, read aloud, is no sign of life"

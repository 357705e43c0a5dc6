"""Lyssna on the screen: the button, what is marked, what interrupts, and the visit meanwhile."""

import pytest
from PySide6.QtCore import QPoint

from tests.qt.conftest import LANDSCAPE, PORTRAIT
from tests.support.hands import Hands
from tests.support.keys import Key, press
from tests.support.marks import marked
from tests.support.pairs import matrix
from tests.support.screen_checks import CONTRASTS, check_buttons, check_texts, scene_rect


def test_without_a_voice_there_is_no_button(start, start_with_speech):
    assert not start().shows("listen")
    screen = start_with_speech()
    screen.speaker.languages = set()
    screen.speaker.changed.emit()
    screen.settle()
    assert not screen.shows("listen")


def test_the_page_is_read_sentence_by_sentence_and_marked(start_with_speech):
    screen = start_with_speech()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    assert screen.text("pageTitle").startswith("Ring oss")
    assert marked(screen) == [screen.text("pageTitle")]
    assert screen.speaker.said[-1][1] == "sv"
    screen.speaker.finished.emit()
    screen.settle()
    assert marked(screen) == [screen.text("pageLead")]
    screen.speaker.finished.emit()
    screen.settle()
    assert "Telefon" in marked(screen)
    while screen.kiosk.lobby.listen.reading:
        screen.speaker.finished.emit()
    screen.settle()
    assert marked(screen) == []
    assert not screen.shows("listenAgain")


def test_the_untouched_screen_is_read_too(start_with_speech):
    screen = start_with_speech()
    screen.tap("listen")
    assert screen.speaker.said[0][0] == "Stadshuset: Öppet, stänger klockan 17"
    assert marked(screen) == ["Stadshuset"]
    screen.speaker.finished.emit()
    screen.speaker.finished.emit()
    screen.settle()
    assert marked(screen) == ["Vision"]


@pytest.mark.parametrize("action", ["tile-vision", "home", "back", "listen"])
def test_any_action_interrupts_at_once(start_with_speech, action):
    screen = start_with_speech()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    before = screen.speaker.stopped
    screen.tap(action)
    assert screen.speaker.stopped == before + 1
    assert marked(screen) == []


@pytest.mark.parametrize("how", ["finger", "button", "key"])
def test_scrolling_interrupts_too(start_with_speech, how):
    screen = start_with_speech(text_size=200)
    screen.kiosk.lobby.open("kontakt")
    screen.settle()
    screen.tap("listen")
    assert screen.kiosk.lobby.listen.reading
    if how == "finger":
        hands, middle = Hands(screen.kiosk.window), scene_rect(screen.find("flick")).center().toPoint()
        hands.put(middle)
        hands.move(0, middle - QPoint(0, 200))
        hands.lift(0)
    elif how == "button":
        screen.tap("scrollDown")
    else:
        press(screen, Key.Key_PageDown)
    assert not screen.kiosk.lobby.listen.reading
    assert marked(screen) == []


def test_reading_is_presence(start_with_speech):
    screen = start_with_speech()
    screen.tap("tile-oppettider")
    screen.tap("listen")
    passed = 0
    while screen.kiosk.lobby.listen.reading:
        screen.pass_time(8)
        passed += 8
        assert not screen.shows("idleQuestion")
        screen.speaker.finished.emit()
    assert passed > 90
    screen.pass_time(89)
    assert not screen.shows("idleQuestion")
    screen.pass_time(1)
    assert screen.shows("idleQuestion")


def test_a_voice_that_never_finishes_is_given_up_and_the_visit_goes_on(start_with_speech, expected_log):
    screen = start_with_speech()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    for _ in range(40):
        screen.pass_time(10)
    assert not screen.kiosk.lobby.listen.reading


def test_louder_softer_and_back_to_normal_at_the_reset(start_with_speech):
    screen = start_with_speech()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    usual = screen.speaker.said[-1][2]
    screen.tap("louder")
    assert screen.speaker.said[-1][2] > usual
    screen.tap("softer")
    screen.tap("softer")
    assert screen.speaker.said[-1][2] < usual
    screen.tap("listen")
    screen.pass_time(120)
    screen.tap("tile-kontakt")
    screen.tap("listen")
    assert screen.speaker.said[-1][2] == usual


def test_the_voice_is_made_ready_when_somebody_comes(start_with_speech):
    screen = start_with_speech()
    before = screen.speaker.prepared
    screen.tap("tile-kontakt")
    screen.tap("tile-vision")
    assert screen.speaker.prepared == before + 1


def test_easy_swedish_is_read_by_the_swedish_voice(start_with_speech):
    screen = start_with_speech(language="sv-lätt")
    screen.tap("tile-kontakt")
    screen.tap("listen")
    assert screen.speaker.said[-1][1] == "sv"


def test_what_is_read_comes_into_view(start_with_speech):
    screen = start_with_speech(text_size=200)
    screen.kiosk.lobby.open("kontakt")
    screen.settle()
    screen.tap("listen")
    while screen.kiosk.lobby.listen.reading:
        flick = scene_rect(screen.find("flick"))
        for item in screen.items("QQuickText"):
            if item.property("marked"):
                assert flick.intersects(scene_rect(item)), item.property("text")
        screen.speaker.finished.emit()
        screen.settle()


@matrix(
    size=[PORTRAIT, LANDSCAPE, (1280, 800), (800, 1280)],
    text_size=[100, 150, 200],
    contrast=CONTRASTS,
    language=["sv", "en"],
)
def test_it_fits_while_it_reads(start_with_speech, size, text_size, contrast, language):
    screen = start_with_speech(size=size, text_size=text_size, contrast=contrast, language=language)
    screen.kiosk.lobby.open("kontakt")
    screen.settle()
    check_texts(screen)
    check_buttons(screen)
    screen.tap("listen")
    check_texts(screen)
    check_buttons(screen)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_what_can_be_done_about_the_reading_moves_nothing(start_with_speech, size):
    screen = start_with_speech(size=size)
    screen.tap("tile-kontakt")
    before = scene_rect(screen.find("pageLead")), scene_rect(screen.find("tile-vision"))
    screen.tap("listen")
    assert (scene_rect(screen.find("pageLead")), scene_rect(screen.find("tile-vision"))) == before
    check_texts(screen)
    check_buttons(screen)

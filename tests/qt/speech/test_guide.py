"""What visitors hear who use the keypad without seeing the screen, from the speak key on."""

import pytest

from tests.qt.conftest import LANDSCAPE, PORTRAIT
from tests.support.keys import Key, focus, give_focus, press
from tests.support.screen_checks import scene_rect


def finish(screen) -> None:
    """Let the voice come to the end of what it says."""
    for _ in range(200):
        screen.speaker.finished.emit()
    screen.settle()


def go_to(screen, name: str) -> None:
    give_focus(screen, name)
    screen.settle()


def last(screen) -> str:
    return screen.speaker.said[-1][0]


def said_since(screen, count: int) -> list[str]:
    return [text for text, _, _ in screen.speaker.said[count:]]


def test_the_speak_key_reads_and_then_says_what_the_keys_reach(start_with_speech):
    screen = start_with_speech()
    press(screen, Key.Key_F1)
    assert screen.speaker.said[0][0] == "Stadshuset: Öppet, stänger klockan 17"
    press(screen, Key.Key_Down)
    assert screen.speaker.said[-1][:2] == ("Vision", "sv")
    press(screen, Key.Key_Right)
    assert screen.speaker.said[-1][0] == "Strategier"
    assert not screen.kiosk.lobby.listen.reading, "guidance is no reading"
    press(screen, Key.Key_F1)
    assert screen.speaker.said[-1][0] == "Stadshuset: Öppet, stänger klockan 17"
    press(screen, Key.Key_F1)
    count = len(screen.speaker.said)
    press(screen, Key.Key_Right)
    assert len(screen.speaker.said) == count, "the key while it reads is silence"


def test_a_finger_or_the_next_visitor_ends_the_guidance(start_with_speech):
    screen = start_with_speech()
    press(screen, Key.Key_Help)
    press(screen, Key.Key_Down)
    screen.tap("tile-vision")
    count = len(screen.speaker.said)
    press(screen, Key.Key_Down)
    assert len(screen.speaker.said) == count
    other = start_with_speech()
    press(other, Key.Key_F1)
    press(other, Key.Key_Down)
    finish(other)
    other.pass_time(120)
    count = len(other.speaker.said)
    press(other, Key.Key_Left)
    press(other, Key.Key_Right)
    assert len(other.speaker.said) == count


def test_who_is_guided_hears_the_question(start_with_speech):
    screen = start_with_speech()
    press(screen, Key.Key_F1)
    press(screen, Key.Key_Down, Key.Key_Return)
    finish(screen)
    count = len(screen.speaker.said)
    screen.pass_time(100)
    assert screen.shows("idleQuestion")
    assert any("Är du kvar?" in text for text, _, _ in screen.speaker.said[count:])
    screen.pass_time(31)
    assert not screen.shows("pageTitle"), "the question itself, read aloud, is no sign of life"


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_a_button_that_is_named_stays_and_can_be_pressed_at_once(start_with_speech, size, text_size):
    screen = start_with_speech(size=size, text_size=text_size)
    press(screen, Key.Key_F1, Key.Key_Down)
    seen = set()
    for _ in range(40):
        press(screen, Key.Key_Tab)
        assert screen.shows(focus(screen)), focus(screen)
        seen.add(focus(screen))
    assert {"adapt", "listen"} <= seen
    go_to(screen, "adapt")
    assert last(screen) == "Anpassa"
    press(screen, Key.Key_Return)
    assert screen.shows("panelTitle")


def test_a_page_that_opens_is_read_and_can_be_read_again(start_with_speech):
    screen = start_with_speech()
    press(screen, Key.Key_F1, Key.Key_Down)
    go_to(screen, "tile-kontakt")
    count = len(screen.speaker.said)
    press(screen, Key.Key_Return)
    assert said_since(screen, count) == ["Ring oss på 0911, 69, 60, 00"]
    assert screen.kiosk.lobby.listen.reading
    press(screen, Key.Key_Right)
    assert not screen.kiosk.lobby.listen.reading, "a key interrupts"
    count = len(screen.speaker.said)
    press(screen, Key.Key_F1)
    assert said_since(screen, count) == ["Ring oss på 0911, 69, 60, 00"]
    finish(screen)
    press(screen, Key.Key_Escape)
    assert any("Start" in text for text in said_since(screen, count)[1:]), "the way back is said"


def test_panels_choices_and_languages_are_said(start_with_speech):
    screen = start_with_speech()
    press(screen, Key.Key_F1, Key.Key_Down)
    go_to(screen, "adapt")
    count = len(screen.speaker.said)
    press(screen, Key.Key_Return)
    finish(screen)
    assert said_since(screen, count) == ["Anpassa skärmen", "Klar"]
    count = len(screen.speaker.said)
    press(screen, Key.Key_F1)
    finish(screen)
    said = said_since(screen, count)
    assert said[0] == "Anpassa skärmen"
    assert "Kontrast: Vanlig, vald" in said
    assert "Språk: English" in said
    go_to(screen, "choose-contrast-yes")
    assert last(screen) == "Kontrast: Hög kontrast"
    press(screen, Key.Key_Return)
    assert last(screen) == "Kontrast: Hög kontrast, vald"
    go_to(screen, "choose-language-en")
    press(screen, Key.Key_Return)
    assert screen.speaker.said[-1][:2] == ("English, selected", "en")


def test_a_button_that_becomes_another_is_said_again(start_with_speech):
    screen = start_with_speech()
    press(screen, Key.Key_F1, Key.Key_Down)
    go_to(screen, "pause")
    press(screen, Key.Key_Return)
    assert last(screen) == "Pausa bilderna"
    press(screen, Key.Key_Return)
    assert last(screen) == "Låt bilderna gå vidare"


def test_page_keys_turn_the_slides_and_say_them(start_with_speech):
    screen = start_with_speech()
    press(screen, Key.Key_F1, Key.Key_Down)
    count = len(screen.speaker.said)
    press(screen, Key.Key_PageDown)
    finish(screen)
    assert screen.shows("slide-strategier")
    assert said_since(screen, count)[0] == "Strategier."
    press(screen, Key.Key_PageUp)
    assert screen.shows("slide-vision")


def test_news_wait_until_what_is_read_has_ended(start_with_speech):
    screen = start_with_speech()
    press(screen, Key.Key_F1, Key.Key_Down)
    go_to(screen, "tile-kontakt")
    press(screen, Key.Key_Return)
    count = len(screen.speaker.said)
    screen.pass_time(9 * 60)
    assert screen.kiosk.lobby.offices.props.cards[1].tone == "closed"
    assert not any("Stadsporten: Stängt" in text for text in said_since(screen, count))


def test_a_voice_that_fails_is_shown_in_words(start_with_speech):
    screen = start_with_speech()
    screen.tap("tile-kontakt")
    screen.tap("listen")
    screen.speaker.failed.emit("it broke")
    screen.settle()
    words = "Uppläsningen avbröts: rösten fungerar inte just nu."
    assert screen.text("notice") == words
    assert scene_rect(screen.find("notice")).bottom() < scene_rect(screen.find("back")).top()
    screen.tap("home")
    assert not screen.shows("notice")


@pytest.mark.parametrize("listened", [True, False])
def test_who_has_listened_hears_the_question_too(start_with_speech, listened):
    screen = start_with_speech()
    screen.tap("tile-kontakt")
    if listened:
        screen.tap("listen")
        screen.tap("listen")
    count = len(screen.speaker.said)
    screen.pass_time(90)
    screen.pass_time(10)
    said = said_since(screen, count)
    assert said == (["Är du kvar?"] * 2 if listened else [])
    assert screen.shows("idleQuestion"), "the question itself is no sign of life"
    finish(screen)
    assert not listened or said_since(screen, count)[-1] == "Om 20 sekunder börjar skärmen om."
    screen.pass_time(21)
    assert not screen.shows("pageTitle")
    count = len(screen.speaker.said)
    screen.tap("tile-vision")
    screen.pass_time(95)
    assert said_since(screen, count) == [], "the next visitor has not listened"

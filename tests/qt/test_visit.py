"""A visit on the screen: the question, the panels, what is chosen, and the reset."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.qt import shots
from tests.qt.conftest import LANDSCAPE, PORTRAIT
from tests.support.pairs import matrix
from tests.support.screen_checks import CONTRASTS, SIZES, check_panel, check_texts, scene_rect, viewport
from tests.support.visits import ask


def test_the_question_comes_counts_down_and_ends_the_visit(start):
    screen = start()
    ask(screen)
    assert screen.text("idleTitle") == "Är du kvar?"
    assert screen.text("idleSeconds") == "30"
    screen.pass_time(9)
    assert screen.text("idleSeconds") == "21"
    screen.pass_time(20.5)
    assert screen.text("idleSeconds") == "1"
    screen.pass_time(0.5)
    assert not screen.shows("idleQuestion")
    assert not screen.shows("pageTitle")


def test_start_over_is_an_answer_too(start):
    screen = start()
    ask(screen)
    screen.tap("idleRestart")
    assert not screen.shows("pageTitle")
    assert not screen.shows("idleQuestion")


def test_the_first_touch_acts_on_what_it_hits_and_holds_the_slides(start):
    screen = start()
    first = screen.text("slideTitle")
    screen.click(QPoint(540, 60))  # nothing there
    screen.pass_time(60)
    assert screen.text("slideTitle") == first
    other = start()
    other.tap("tile-vision")
    assert other.shows("pageTitle")


def test_back_goes_a_step_and_home_goes_all_the_way(start):
    screen = start()
    screen.tap("tile-vision")
    vision = screen.text("pageTitle")
    screen.tap("tile-kontakt")
    screen.tap("back")
    assert screen.text("pageTitle") == vision
    screen.tap("tile-kontakt")
    screen.tap("home")
    assert not screen.shows("pageTitle")
    assert not screen.shows("back")


def test_escape_closes_the_panel_before_the_page(start):
    screen = start()
    screen.tap("tile-vision")
    screen.tap("adapt")
    QTest.keyClick(screen.kiosk.window, Qt.Key.Key_Escape)
    screen.settle()
    assert not screen.shows("adaptPanel")
    assert screen.shows("pageTitle")


CHOICES = {
    "text_size-200": lambda screen: screen.kiosk.lobby.appearance.textScale == 2,
    "contrast-yes": lambda screen: screen.kiosk.window.property("color").name() == "#000000",
    "lower-yes": lambda screen: screen.kiosk.lobby.appearance.lower,
    "language-en": lambda screen: screen.text("panelTitle") == "Adapt the screen",
}


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_everything_can_be_chosen_and_is_reset(start, size):
    screen = start(size=size)
    screen.tap("adapt")
    for choice, holds in reversed(CHOICES.items()):
        assert not holds(screen)
        screen.tap(f"choose-{choice}")
        assert holds(screen), choice
        assert screen.find(f"choose-{choice}").property("selected")
    screen.tap("panelClose")
    screen.pass_time(120)
    assert not any(holds(screen) for choice, holds in CHOICES.items() if choice != "language-en")
    assert screen.text("welcome") == "Välkommen till Stadshuset"


def test_motion_can_be_stilled(start):
    screen = start()
    assert screen.kiosk.lobby.appearance.still, "as every test's screen"
    screen.tap("adapt")
    screen.tap("choose-still-no")
    assert not screen.kiosk.lobby.appearance.still


def test_a_tap_beside_the_panel_closes_it_and_presses_nothing(start):
    screen = start()
    screen.tap("adapt")
    screen.click(QPoint(200, 220))  # on a status card, below the veil
    assert not screen.shows("adaptPanel")
    assert not screen.shows("pageTitle")


def test_a_tap_on_the_panel_beside_its_buttons_is_nothing(start):
    screen = start()
    screen.tap("adapt")
    screen.tap("panelTitle")
    assert screen.shows("adaptPanel")


@matrix(size=SIZES[:5], text_size=[100, 150, 200], contrast=CONTRASTS, language=["sv", "en"])
def test_the_panels_fit(start, size, text_size, contrast, language):
    screen = start(size=size, text_size=text_size, contrast=contrast, language=language)
    screen.kiosk.lobby.openPanel("adapt")
    screen.settle()
    check_panel(screen)
    screen.kiosk.lobby.openPanel("languages")
    screen.settle()
    check_panel(screen)
    screen.kiosk.lobby.back()
    screen.pass_time(95)
    check_panel(screen)


@pytest.mark.parametrize(
    ("size", "inches", "lower_edge"),
    [
        (PORTRAIT, 43, 700),
        (PORTRAIT, 43, 750),
        (PORTRAIT, 43, 800),
        (PORTRAIT, 55, 600),
        (PORTRAIT, 32, 700),
        (LANDSCAPE, 43, 700),
        (LANDSCAPE, 43, 850),
        (LANDSCAPE, 55, 700),
        (LANDSCAPE, 32, 850),
    ],
)
def test_lower_brings_everything_that_is_pressed_within_reach(start, size, inches, lower_edge):
    """1,100 mm above the floor at the most, and every topic can still be opened."""
    screen = start(size=size, diagonal=inches * 25.4, lower_edge=lower_edge, lower=True)
    reach = size[1] - (1100 - lower_edge) * (size[0] ** 2 + size[1] ** 2) ** 0.5 / (inches * 25.4)
    lobby = screen.kiosk.lobby

    def pressable():
        return [item for item in screen.items() if item.property("pressable") and item.isEnabled()]

    def check():
        for item in pressable():
            top = scene_rect(item).top()
            assert top >= reach - 1, f"{item.objectName()} is {(reach - top):.0f} px too high"

    check()
    names = {item.objectName() for item in pressable()}
    assert names >= {f"tile-{topic.id}" for topic in lobby.programme.topics}
    assert "pause" in names
    check_texts(screen)
    for _ in shots.each_page(lobby):
        screen.settle()
        check()
        check_texts(screen)
    lobby.openPanel("adapt")
    screen.settle()
    panel = screen.find("adaptPanel")
    assert scene_rect(panel).top() >= reach - 1


@pytest.mark.parametrize("text_size", [150, 200])
@pytest.mark.parametrize(("size", "lower_edge"), [(PORTRAIT, 700), (PORTRAIT, 800), (LANDSCAPE, 700), (LANDSCAPE, 850)])
def test_lower_holds_for_large_text_too(start, size, lower_edge, text_size):
    screen = start(size=size, diagonal=43 * 25.4, lower_edge=lower_edge, lower=True, text_size=text_size)
    reach = size[1] - (1100 - lower_edge) * (size[0] ** 2 + size[1] ** 2) ** 0.5 / (43 * 25.4)
    lobby = screen.kiosk.lobby

    def check():
        check_texts(screen)
        for item in screen.items():
            if item.property("pressable") and item.isEnabled():
                box, area = scene_rect(item), viewport(item)
                seen = box if area is None else box.intersected(area)
                assert seen.isEmpty() or seen.top() >= reach - 1, item.objectName()

    check()
    for _ in shots.each_page(lobby):
        screen.settle()
        check()

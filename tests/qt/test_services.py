"""Hitta rätt: from a letter to the service, its office, whether that is open, and the way there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.content.model import ServicesBlock
from kiosk.language.alphabets import sort_key
from kiosk.qt import shots
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT, walk
from tests.support.accessibility import nodes
from tests.support.made_up_services import LETTERS, SERVICES
from tests.support.pages import topic_with
from tests.support.pairs import matrix
from tests.support.screen_checks import CONTRASTS, check_buttons, check_texts, scene_rect, viewport

FULL = replace(CONTENT, services=SERVICES)
SIZES = [PORTRAIT, LANDSCAPE, (1280, 800), (800, 1280)]


def ordered(code):
    names = [dict(service.name)[code] for service in SERVICES]
    return sorted(names, key=lambda name: sort_key(name, code))


def shown(screen, name: str) -> list[str]:
    return [item.property("text") for item in screen.items("QQuickText") if item.objectName() == name]


def pills(screen) -> list[str]:
    """The statuses in the list."""
    inside = walk(screen.find("serviceList"))
    return [item.property("label") for item in inside if item.property("tone") and item.property("label")]


@pytest.fixture
def found(start):
    """The page, open."""

    def open_page(**options):
        screen = start(**{"content": FULL, **options})
        screen.tap("tile-hitta-ratt")
        return screen

    return open_page


def test_nothing_shows_while_the_list_is_empty(start):
    screen = start()
    assert not screen.shows("tile-hitta-ratt")
    own = replace(CONTENT, topics=(*CONTENT.topics, topic_with(ServicesBlock(None))))
    screen.kiosk.lobby.show_content(own)
    screen.settle()
    assert not screen.shows("tile-sida")
    assert "sida" not in list(shots.each_slide(screen.kiosk.lobby))
    screen.kiosk.lobby.show_content(replace(own, services=SERVICES))
    screen.settle()
    assert screen.shows("tile-sida")
    assert not screen.shows("tile-hitta-ratt")


@matrix(size=SIZES, code=["sv", "en"], contrast=CONTRASTS)
def test_every_letter_and_every_service(found, size, code, contrast):
    screen = found(size=size, language=code, contrast=contrast)
    check_texts(screen)
    check_buttons(screen)
    assert not screen.shows("scrollDown"), "every letter is seen at once"
    seen = []
    for letter in shown(screen, "letter"):
        screen.tap(f"letter-{letter}")
        assert screen.text("servicesHeading").startswith(f"{letter} – ")
        seen += shown(screen, "serviceName")
        check_texts(screen)
        check_buttons(screen)
        screen.tap("allLetters")
    assert seen == ordered(code)


@matrix(size=SIZES)
def test_down_to_the_last_service_and_back_to_the_letters(found, size):
    screen = found(size=size)
    screen.tap("letter-B")
    while screen.find("scrollDown").isEnabled():
        screen.tap("scrollDown")
        check_texts(screen)
    screen.tap("back")
    check_texts(screen)
    assert shown(screen, "letter") == LETTERS
    assert screen.text("pageTitle") == "Hitta rätt kontor"
    assert screen.find("flick").property("contentY") == 0
    screen.tap("back")
    assert screen.shows("slideTitle")


def test_the_statuses_follow_the_clock(found):
    screen = found()
    screen.tap("letter-B")
    assert set(pills(screen)) == {"Öppet", "Stänger snart"}
    screen.pass_time(8 * 60 + 1)
    assert screen.shows("slideTitle"), "nobody was there"
    screen.tap("tile-hitta-ratt")
    screen.tap("letter-B")
    assert set(pills(screen)) == {"Öppet", "Stängt"}


def test_a_status_changes_before_the_eyes_of_whoever_reads_it(found):
    screen = found(at="2026-11-23T15:59:30")
    screen.tap("letter-Q")
    assert "Stänger snart" in pills(screen)
    screen.pass_time(31)
    assert set(pills(screen)) == {"Öppet", "Stängt"}


def test_the_next_visitor_begins_with_all_letters(found):
    screen = found()
    screen.tap("letter-B")
    screen.pass_time(600)
    screen.tap("tile-hitta-ratt")
    assert shown(screen, "letter") == LETTERS
    screen.tap("letter-B")
    screen.tap("tile-kontakt")
    screen.tap("tile-hitta-ratt")
    assert shown(screen, "letter") == LETTERS
    screen.tap("letter-B")
    screen.tap("tile-hitta-ratt")
    assert shown(screen, "letter") == LETTERS


def test_a_letter_counts_as_a_touch(found):
    screen = found()
    for _ in range(4):
        screen.pass_time(60)
        screen.kiosk.lobby.page.chooseLetter("B")
    assert screen.shows("serviceList")


def test_another_language_keeps_the_letter_where_it_has_one(found):
    screen = found()
    screen.tap("letter-B")
    screen.kiosk.lobby.changeLanguage("en")
    screen.settle()
    assert screen.text("servicesHeading") == "B – 20 matters"
    screen.tap("allLetters")
    screen.kiosk.lobby.changeLanguage("sv")
    screen.settle()
    screen.tap("letter-Ö")
    screen.kiosk.lobby.changeLanguage("en")
    screen.settle()
    assert "Ö" not in shown(screen, "letter")
    assert "Z" in shown(screen, "letter")


def test_a_few_services_are_shown_at_once(found):
    screen = found(content=replace(CONTENT, services=SERVICES[:3]))
    assert len(shown(screen, "serviceName")) == 3
    assert screen.text("pageTitle")
    assert not screen.shows("allLetters")
    assert not shown(screen, "letter")
    check_texts(screen)
    check_buttons(screen)


def test_by_keyboard(found):
    screen = found()
    window = screen.kiosk.window

    def press(key):
        QTest.keyClick(window, key)
        screen.settle()

    for _ in range(60):
        press(Qt.Key.Key_Tab)
        if window.activeFocusItem().objectName() == "letter-B":
            break
    press(Qt.Key.Key_Space)
    assert screen.text("servicesHeading").startswith("B – ")
    assert window.activeFocusItem().objectName() == "allLetters"
    press(Qt.Key.Key_Return)
    assert shown(screen, "letter") == LETTERS
    assert window.activeFocusItem().objectName() == "letter-B"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    assert shown(screen, "letter") == LETTERS
    press(Qt.Key.Key_Escape)
    assert screen.shows("slideTitle")


def test_by_a_screen_reader(found, accessible):
    screen = found()

    def told():
        root = QAccessible.queryAccessibleInterface(screen.kiosk.window)
        return {node.text(QAccessible.Text.Name): node for node in nodes(root) if not node.state().invisible}

    told()["B, 40 ärenden"].actionInterface().doAction("Press")
    screen.settle()
    words = told()
    assert words["B – 40 ärenden"].role() == QAccessible.Role.Heading
    assert "Bygglov: Stadshuset, Svartuddsvägen 1. Öppet, stänger klockan 17" in words
    assert "B, 40 ärenden" not in words
    words["Alla bokstäver"].actionInterface().doAction("Press")
    screen.settle()
    assert shown(screen, "letter") == LETTERS


@pytest.mark.parametrize(
    ("size", "lower_edge"), [(PORTRAIT, 700), (PORTRAIT, 800), (LANDSCAPE, 700), (LANDSCAPE, 850), ((800, 1280), 750)]
)
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_lower_brings_every_letter_within_reach(start, size, lower_edge, text_size):
    """1,100 mm above the floor at the most; what is too high comes down with the button that scrolls."""
    screen = start(content=FULL, size=size, diagonal=43 * 25.4, lower_edge=lower_edge, lower=True, text_size=text_size)
    screen.kiosk.lobby.open("hitta-ratt")
    reach = size[1] - (1100 - lower_edge) * (size[0] ** 2 + size[1] ** 2) ** 0.5 / (43 * 25.4)
    seen: set[str] = set()

    def look() -> set[str]:
        screen.settle()
        found = {item for item in screen.items() if item.property("pressable") and item.isEnabled()}
        shown = {item for item in found if viewport(item) is None or viewport(item).contains(scene_rect(item).center())}
        for item in shown:
            assert scene_rect(item).top() >= reach - 2, f"{item.objectName()} is too high"
        names = {item.objectName() for item in shown}
        assert "back" in names
        seen.update(name for name in names if name.startswith("letter-"))
        check_texts(screen)
        return names

    while "scrollDown" in look():
        # A finger can stop at every row.
        flick = screen.find("flick")
        flick.setProperty("contentY", min(flick.property("contentY") + 60, furthest(flick)))
        if flick.property("contentY") >= furthest(flick):
            look()
            break
    assert seen == {f"letter-{letter}" for letter in shown(screen, "letter")}
    last = shown(screen, "letter")[-1]
    screen.tap(f"letter-{last}")
    assert shown(screen, "serviceName")
    look()
    screen.tap("back")
    assert last in shown(screen, "letter")


def furthest(flick) -> float:
    return max(0.0, flick.property("contentHeight") - flick.height())

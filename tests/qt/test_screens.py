"""Every screen in every language and shape: nothing missing, cut off, broken or on top of something else."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from kiosk.content.model import Office
from kiosk.qt import shots
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.pairs import matrix
from tests.support.screen_checks import (
    CONTRASTS,
    ROOMY,
    SIZES,
    SLACK,
    check_buttons,
    check_texts,
    is_button,
    scene_rect,
)


@matrix(size=SIZES, language=CONTENT.settings.languages, contrast=CONTRASTS)
def test_every_screen(start, size, language, contrast):
    screen = start(size=size, language=language, contrast=contrast)
    lobby = screen.kiosk.lobby
    seen = []
    for slide in shots.each_slide(lobby):
        screen.settle()
        check_texts(screen)
        check_buttons(screen)
        assert screen.shows(f"slide-{slide}")
        seen.append(slide)
    assert seen == [topic.id for topic in CONTENT.topics if topic.in_rotation]
    pages = []
    for topic in shots.each_page(lobby):
        screen.settle()
        check_texts(screen)
        check_buttons(screen)
        assert screen.text("pageTitle")
        assert screen.shows("flick")
        if size in ROOMY:
            assert not screen.shows("scrollDown"), f"{topic} does not fit"
        pages.append(topic)
    assert pages == [topic.id for topic in CONTENT.topics if topic.in_menu]


@matrix(size=ROOMY, language=CONTENT.settings.languages, day=range(23, 30))
def test_the_opening_hours_fit_on_any_ordinary_day(start, size, language, day):
    screen = start(size=size, language=language, at=f"2026-11-{day}T15:52")
    screen.kiosk.lobby.openHours("Stadshuset")
    screen.settle()
    assert not screen.shows("scrollDown")
    check_texts(screen)
    check_buttons(screen)


@matrix(size=SIZES[:5], language=CONTENT.settings.languages, text_size=[150, 200], contrast=CONTRASTS)
def test_every_screen_in_large_text(start, size, language, text_size, contrast):
    screen = start(size=size, language=language, contrast=contrast, text_size=text_size)
    lobby = screen.kiosk.lobby
    lobby.touched()
    screen.settle()
    check_texts(screen)
    check_buttons(screen)
    for _ in shots.each_page(lobby):
        screen.settle()
        check_texts(screen)
        check_buttons(screen)


@matrix(
    size=[PORTRAIT, LANDSCAPE],
    at=["2026-06-19T10:00", "2026-12-22T16:58", "2026-12-23T17:30", "2027-01-05T17:30"],
    language=CONTENT.settings.languages,
)
def test_the_longest_statuses_fit(start, size, at, language):
    screen = start(at=at, size=size, language=language)
    check_texts(screen)
    screen.kiosk.lobby.openHours("Stadshuset")
    screen.settle()
    check_texts(screen)
    check_buttons(screen)


@pytest.mark.parametrize(
    "size", [PORTRAIT, LANDSCAPE, (1280, 800), (800, 480)], ids=lambda size: f"{size[0]}x{size[1]}"
)
@pytest.mark.parametrize(("offices", "topics"), [(1, 8), (3, 8), (4, 8), (2, 12), (2, 3)])
def test_other_numbers_of_offices_and_topics(start, size, offices, topics):
    names = ["Stadshuset", "Stadsporten", "Biblioteket", "Kulturskolan i Öjebyn"]
    content = replace(
        CONTENT,
        offices=tuple(Office(replace(CONTENT.offices[0].rules, name=name), "Storgatan 1") for name in names[:offices]),
        topics=tuple(
            replace(topic, id=f"{topic.id}-{number}") for number, topic in enumerate((CONTENT.topics * 2)[:topics])
        ),
    )
    screen = start(at="2026-06-19T10:00", content=content, size=size)
    check_texts(screen)
    check_buttons(screen)
    assert len([name for name in screen.names() if name.startswith("status-")]) == offices
    assert len([name for name in screen.names() if name.startswith("tile-")]) == topics


@pytest.mark.parametrize("inches", [10.1, 15.6, 22, 43, 65])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_every_size_of_glass(start, size, inches):
    screen = start(size=size, diagonal=inches * 25.4)
    check_texts(screen)
    boxes = [scene_rect(item) for item in screen.items() if is_button(item)]
    assert all(QRectF(0, 0, *size).contains(box) for box in boxes)
    if inches >= 22:
        millimetre = (size[0] ** 2 + size[1] ** 2) ** 0.5 / (inches * 25.4)
        assert all(min(box.width(), box.height()) >= 20 * millimetre - SLACK for box in boxes)


def test_a_turned_screen_changes_its_layout(start):
    screen = start(size=PORTRAIT)
    screen.kiosk.window.resize(*LANDSCAPE)
    screen.settle()
    check_texts(screen)
    assert screen.find("tile-vision").width() < screen.kiosk.window.width() / 4


def test_the_picture_is_not_flat(start):
    """The screen is really drawn: paper, slide and tiles have their own colours."""
    picture = start().kiosk.window.grabWindow()
    colours = {picture.pixelColor(x, y).name() for x in range(10, 1080, 70) for y in range(10, 1920, 70)}
    assert len(colours) > 10

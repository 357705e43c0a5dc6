"""Every screen in every language and shape: nothing missing, cut off, broken or on top of something else."""

from dataclasses import replace
from html import unescape
from itertools import combinations
from re import sub

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext

from kiosk.content.model import Office
from kiosk.qt import tour
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.pairs import matrix

SIZES = [PORTRAIT, LANDSCAPE, (3840, 2160), (1280, 800), (800, 1280), (800, 480), (1024, 768)]
# Where the real content must be seen whole, without scrolling.
ROOMY = [PORTRAIT, LANDSCAPE, (3840, 2160)]
CONTRASTS = {"light": False, "contrast": True}
# Less than a pixel and a half is rounding, not a cut.
SLACK = 1.5


def scene_rect(item) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def painted_rect(text) -> QRectF:
    """Where a text's letters are, without the empty rest of its item."""
    width, height = text.property("contentWidth"), text.property("contentHeight")
    # Python cannot convert this enumeration, QML can.
    alignment, _ = QQmlExpression(qmlContext(text), text, "effectiveHorizontalAlignment").evaluate()
    share = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}.get(Qt.AlignmentFlag(alignment), 0.0)
    left = share * (text.width() - width)
    return text.mapRectToScene(QRectF(left, 0, width, height))


def viewport(item) -> QRectF | None:
    """The scrolling area an item is in, if it is in one."""
    while item is not None:
        if item.objectName() == "flick":
            return scene_rect(item)
        item = item.parentItem()
    return None


def check_texts(screen) -> None:
    window = QRectF(0, 0, screen.kiosk.window.width(), screen.kiosk.window.height())
    boxes = []
    for item in screen.items("QQuickText"):
        text = item.property("text")
        # The sentence that is read lies over its like.
        if not text or item.objectName() == "sentence":
            continue
        assert not item.property("truncated"), text
        assert item.property("contentWidth") <= item.width() + SLACK, f"too wide: {text}"
        # Text.Fit counts whole pixels of type size, and may miss its height by a few per cent.
        height = item.height() * (1.04 if item.objectName() == "slideTitle" else 1)
        assert item.property("contentHeight") <= height + SLACK, f"too tall: {text}"
        check_words(item)
        box, area = painted_rect(item), viewport(item)
        if area is None:
            assert window.contains(box), f"outside the window: {text}"
        else:
            assert area.left() - SLACK <= box.left(), text
            assert box.right() <= area.right() + SLACK, text
            box = box.intersected(area)
        boxes.append((text, box))
    for (one, first), (other, second) in combinations(boxes, 2):
        shared = first.intersected(second)
        assert min(shared.width(), shared.height()) <= SLACK, f"'{one}' is on top of '{other}'"


def check_words(item) -> None:
    """No word may be broken over two lines."""
    font = item.property("font")
    font.setPixelSize(max(1, round(item.property("fontInfo").property("pixelSize").toNumber())))
    metrics = QFontMetricsF(font)
    for word in unescape(sub(r"<[^>]+>", " ", item.property("text"))).split():
        assert metrics.horizontalAdvance(word) <= item.width() + SLACK, f"broken word: {word}"


def is_button(item) -> bool:
    """Whether it is a TouchButton. (Meta-objects leave wrappers behind that Shiboken mistakes for others.)"""
    return item.property("pressable") is not None


def check_buttons(screen) -> None:
    """Everything to press is in the window, big enough and apart."""
    window = QRectF(0, 0, screen.kiosk.window.width(), screen.kiosk.window.height()).adjusted(-1, -1, 1, 1)
    unit = min(screen.kiosk.window.width(), screen.kiosk.window.height()) / 1080
    millimetre = 96 / 25.4 * unit
    buttons = [item for item in screen.items() if is_button(item)]
    boxes = []
    for item in buttons:
        name, box, area = item.objectName(), scene_rect(item), viewport(item)
        assert name
        if area is None:
            assert window.contains(box), f"{name} is outside the window"
        else:  # what scrolls is pressed when it has been scrolled to
            assert area.left() - SLACK <= box.left(), name
            assert box.right() <= area.right() + SLACK, name
        boxes.append((name, box if area is None else box.intersected(area)))
        smallest = 25 if name.startswith("tile-") else 20
        assert min(box.width(), box.height()) >= smallest * millimetre - SLACK, f"{name} is too small"
    seen = [(name, box) for name, box in boxes if not box.isEmpty()]
    for (one, first), (other, second) in combinations(seen, 2):
        if "pause" in (one, other) and (one.startswith("slide-") or other.startswith("slide-")):
            continue  # the pause button lies on the slide, which is pressed everywhere else
        assert distance(first, second) >= 3 * millimetre - SLACK, f"{one} is too near {other}"


def distance(one: QRectF, other: QRectF) -> float:
    """The wider of the gaps between two boxes, across and down; negative where they overlap."""
    across = max(other.left() - one.right(), one.left() - other.right())
    down = max(other.top() - one.bottom(), one.top() - other.bottom())
    return max(across, down)


@matrix(size=SIZES, language=CONTENT.settings.languages, contrast=CONTRASTS)
def test_every_screen(start, size, language, contrast):
    screen = start(size=size, language=language, contrast=contrast)
    lobby = screen.kiosk.lobby
    seen = []
    for slide in tour.each_slide(lobby):
        screen.settle()
        check_texts(screen)
        check_buttons(screen)
        assert screen.shows(f"slide-{slide}")
        seen.append(slide)
    assert seen == [topic.id for topic in CONTENT.topics if topic.in_rotation]
    pages = []
    for topic in tour.each_page(lobby):
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
    for _ in tour.each_page(lobby):
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

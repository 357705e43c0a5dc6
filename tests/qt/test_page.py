"""A topic's page on the screen: every kind of block, scrolling, and what is around it."""

from PySide6.QtGui import QImage

from kiosk.content import model
from tests.qt.conftest import PATIENCE
from tests.support.pages import content_with


def test_every_kind_of_block_is_shown(start, tmp_path, qtbot):
    QImage(40, 20, QImage.Format.Format_RGB32).save(str(tmp_path / "bild.png"))
    spans = (model.Span("Ett "), model.Span("två", bold=True))
    content = content_with(
        model.TextBlock((model.Paragraph(spans), model.Paragraph(spans, is_list_item=True))),
        model.BulletsBlock((spans,)),
        model.StepsBlock((model.Step("2023", "Först"), model.Step("2024", "Sedan"))),
        model.FactsBlock((model.Fact("Telefon", "0911-69 60 00"),)),
        model.QrBlock("https://www.pitea.se", "Öppna sidan"),
        model.HoursBlock("Stadsporten"),
        model.PictureBlock(model.PurePosixPath("bild.png"), "En bild"),
    )
    screen = start(content=content, folder=tmp_path)
    screen.tap("tile-allt")
    words = [text.replace("&nbsp;", " ") for text in screen.texts()]
    for shown in ("Ett <b>två</b>", "•", "2023", "Sedan", "0911-69 60 00", "Öppna sidan", "Stadsporten"):
        assert shown in words
    assert not screen.shows("hours-Stadshuset")
    assert screen.shows("status-Stadshuset"), "the page says only one office's status"
    qtbot.waitUntil(lambda: screen.find("picture").property("paintedWidth") > 0, timeout=PATIENCE)


def test_a_long_page_scrolls_by_finger_and_by_button(start):
    spans = (model.Span("Rad"),)
    screen = start(content=content_with(model.BulletsBlock((spans,) * 40)))
    screen.tap("tile-allt")
    flick = screen.find("flick")
    assert not screen.find("scrollUp").isEnabled()
    screen.tap("scrollDown")
    moved = flick.property("contentY")
    assert moved > 0
    for _ in range(6):
        screen.tap("scrollDown")
    assert not screen.find("scrollDown").isEnabled()
    screen.tap("scrollUp")
    screen.tap("back")
    screen.tap("tile-allt")
    assert screen.find("flick").property("contentY") == 0, "the next visitor starts at the top"

"""What the view-models promise QML: in-place changes, one signal, nothing when nothing differs."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from kiosk.content import model
from kiosk.content.model import Content, Page, Settings, Topic
from kiosk.qt.viewmodels.record_model import RecordModel
from kiosk.qt.viewmodels.top_line import TopLineViewModel
from kiosk.screen.page.lines import styled
from kiosk.screen.top_line import TopLineProps
from tests.qt.conftest import CONTENT, PATIENCE
from tests.support.pages import content_with


@dataclass(frozen=True)
class Leaf:
    word: str


@dataclass(frozen=True)
class Branch:
    kind: str
    name: str
    leaves: tuple[Leaf, ...] = ()


def watch(model_: RecordModel) -> list[str]:
    said = []
    model_.dataChanged.connect(lambda first, last, *_: said.append(f"changed {first.row()}"))
    model_.modelReset.connect(lambda: said.append("reset"))
    return said


def roles(model_: RecordModel, row: int) -> dict[str, object]:
    return {bytes(name).decode(): model_.data(model_.index(row), role) for role, name in model_.roleNames().items()}


def test_rows_are_changed_in_place(qapp):
    rows = RecordModel((Branch("a", "one"), Branch("a", "two")))
    said = watch(rows)
    rows.set_rows((Branch("a", "one"), Branch("a", "TWO")))
    assert said == ["changed 1"]
    assert roles(rows, 1)["name"] == "TWO"
    rows.set_rows((Branch("a", "one"), Branch("a", "TWO")))
    assert said == ["changed 1"]


def test_another_number_or_kind_of_rows_builds_the_list_anew(qapp):
    rows = RecordModel((Branch("a", "one"),))
    said = watch(rows)
    rows.set_rows((Branch("b", "one"),))
    rows.set_rows((Branch("b", "one"), Branch("b", "two")))
    rows.set_rows(())
    assert said == ["reset"] * 3
    assert rows.count == 0
    assert rows.data(rows.index(0)) is None


@dataclass(frozen=True)
class Fruit:
    kind: str
    colour: str


def test_rows_of_several_classes_have_the_roles_of_all(qapp):
    rows = RecordModel((Branch("branch", "one", (Leaf("x"),)), Fruit("fruit", "red")))
    assert [bytes(name).decode() for name in rows.roleNames().values()] == ["kind", "name", "leaves", "colour"]
    assert roles(rows, 0)["leaves"].rowCount() == 1
    assert roles(rows, 0)["colour"] is None
    assert roles(rows, 1) == {"kind": "fruit", "name": None, "leaves": None, "colour": "red"}
    said = watch(rows)
    rows.set_rows((Branch("branch", "one", (Leaf("x"),)), Fruit("fruit", "green")))
    assert said == ["changed 1"]


def test_rows_within_rows_are_kept(qapp):
    rows = RecordModel((Branch("a", "one", (Leaf("x"), Leaf("y"))),))
    leaves = roles(rows, 0)["leaves"]
    said = watch(leaves)
    rows.set_rows((Branch("a", "one", (Leaf("x"), Leaf("z"))),))
    assert roles(rows, 0)["leaves"] is leaves
    assert said == ["changed 1"]
    assert leaves.rowCount(rows.index(0)) == 0


def test_one_signal_and_only_when_something_differs(qapp):
    props = TopLineProps("Piteå kommun", "Välkommen", "15:52", "måndag", "")
    view_model = TopLineViewModel(props)
    said = []
    view_model.changed.connect(lambda: said.append(view_model.clock))
    view_model.update(props)
    view_model.update(TopLineProps("Piteå kommun", "Välkommen", "15:53", "måndag", ""))
    assert said == ["15:53"]


def test_markup_of_staff_is_shown_as_typed():
    assert styled((model.Span("<b>a & b</b>\nc "), model.Span("d", bold=True))) == (
        "&lt;b&gt;a &amp; b&lt;/b&gt;<br>c <b>d</b>"
    )


def test_a_number_stays_in_one_piece_in_markup_too():
    assert styled((model.Span("Ring 0911-69 60 00 nu"),)) == "Ring 0911-69&nbsp;60&nbsp;00 nu"


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


def test_the_municipality_has_its_own_colour_and_logo(start, tmp_path, qtbot):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    (tmp_path / "logo.svg").write_text(svg, encoding="utf-8")
    settings = replace(CONTENT.settings, brand_color="#5B0B3A", logo=model.PurePosixPath("logo.svg"))
    screen = start(content=replace(CONTENT, settings=settings), folder=tmp_path)
    qtbot.waitUntil(lambda: screen.find("logo").property("paintedWidth") > 0, timeout=PATIENCE)
    slide = screen.find("slide-vision").mapToScene(QPointF(5, 5)).toPoint()
    assert screen.kiosk.window.grabWindow().pixelColor(slide).name() == "#5b0b3a"
    screen.kiosk.lobby.show_content(CONTENT)
    screen.settle()
    assert not screen.shows("logo")
    assert screen.kiosk.window.grabWindow().pixelColor(slide).name() == "#0b3a5b"


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


def test_the_slides_need_no_menu_and_the_menu_no_slides(start):
    only_menu = Topic("a", (("sv", "A"),), "info", False, True, None, None, (("sv", Page("", "A", "", ())),))
    content = Content(Settings("Piteå kommun", (("sv", "Hej"),), ("sv",)), CONTENT.offices, (only_menu,))
    screen = start(content=content)
    assert screen.text("slideTitle") == "A"
    assert not screen.shows("pause"), "one slide has nothing to pause"
    assert not screen.shows("language-sv"), "one language has nothing to choose"

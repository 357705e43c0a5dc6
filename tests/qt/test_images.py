"""Pictures made by the program: icons, slide grounds, QR codes; and the content's own."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.qt.images import draw_ground, draw_icon, draw_qr, read_picture
from tests.qt.conftest import PATHS

SIZE = QSize(96, 96)
ALL_ICONS = sorted(path.stem for path in PATHS.icons.glob("*.svg"))


def ink(image: QImage) -> set[str]:
    """The colours of the opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", ALL_ICONS)
def test_every_icon_is_drawn_in_the_colour_asked_for(name):
    drawn = [QColor(name) for name in ink(draw_icon(PATHS.icons, f"{name}/0b3a5b", SIZE))]
    assert drawn
    asked = QColor("#0b3a5b")
    # Where round ends overlap, the renderer rounds a component by one.
    assert all(
        abs(one - other) < 0.01 for each in drawn for one, other in zip(each.getRgbF(), asked.getRgbF(), strict=True)
    )


@pytest.mark.parametrize("name", ALL_ICONS)
def test_every_icon_keeps_clear_of_the_edge(name):
    image = draw_icon(PATHS.icons, f"{name}/000000", SIZE)
    edge = [(x, y) for x in range(96) for y in (0, 95)] + [(x, y) for y in range(96) for x in (0, 95)]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge)


def test_an_icon_that_is_not_there_is_empty_and_logged(expected_log):
    assert ink(draw_icon(PATHS.icons, "missing/000000", SIZE)) == set()
    assert "missing" in expected_log.text


def test_a_ground_goes_from_one_colour_to_the_other():
    image = draw_ground("0b3a5b/124e78/0/plain/day", QSize(100, 200))
    assert not image.hasAlphaChannel()
    assert image.pixelColor(0, 0) == QColor("#0b3a5b")
    assert image.pixelColor(99, 199).lightness() > image.pixelColor(0, 0).lightness()


def test_a_ground_with_corners_is_open_in_them():
    image = draw_ground("0b3a5b/124e78/20/sail/day", QSize(100, 200))
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(50, 0).alpha() == 255


def test_the_landscape_is_seen():
    size = QSize(100, 200)
    plain, waves = (draw_ground(f"0b3a5b/124e78/0/{motif}/day", size) for motif in ("plain", "sail"))
    assert plain.pixelColor(50, 20) == waves.pixelColor(50, 20)
    assert plain.pixelColor(50, 199) != waves.pixelColor(50, 199)


@pytest.mark.parametrize(("room", "least", "scale"), [(260, 0, 7), (260, 230, 8), (10, 0, 1), (10, 40, 2)])
def test_a_qr_code_says_its_target(room, least, scale):
    """Compared module by module with the library's own answer; it may outgrow its room, to be as large as it must."""
    import segno

    target = "https://www.pitea.se/?q=å&x=1"
    image = draw_qr(f"{least}/{target}", QSize(room, room))
    matrix = [list(row) for row in segno.make_qr(target, error="m").matrix]
    assert image.width() == (len(matrix) + 8) * scale
    for y, row in enumerate([0] * 4 + [*row] for row in [[0] * len(matrix)] * 4 + matrix):
        for x, dark in enumerate(row):
            pixel = image.pixelColor(x * scale + scale // 2, y * scale + scale // 2)
            assert pixel == (QColor("black") if dark else QColor("white"))


def test_a_picture_is_read_no_larger_than_it_is_shown(tmp_path):
    QImage(400, 200, QImage.Format.Format_RGB32).save(str(tmp_path / "wide.png"))
    assert read_picture([tmp_path], "wide.png", QSize(100, 0)).size() == QSize(100, 50)
    assert read_picture([tmp_path], "wide.png", QSize(900, 0)).size() == QSize(400, 200)


def test_a_picture_whose_folder_has_gone_is_read_from_the_next(tmp_path):
    QImage(400, 200, QImage.Format.Format_RGB32).save(str(tmp_path / "wide.png"))
    assert read_picture([tmp_path / "gone", tmp_path], "wide.png", QSize(100, 0)).size() == QSize(100, 50)


def test_a_drawing_is_drawn_at_the_size_asked_for(tmp_path):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    (tmp_path / "logo.svg").write_text(svg, encoding="utf-8")
    assert read_picture([tmp_path], "logo.svg", QSize(0, 100)).size() == QSize(200, 100)


def test_a_picture_that_cannot_be_read_is_empty_and_logged(tmp_path, expected_log):
    (tmp_path / "text.png").write_text("no picture", encoding="utf-8")
    assert ink(read_picture([tmp_path], "text.png", SIZE)) == set()
    assert "text.png" in expected_log.text

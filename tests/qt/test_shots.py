"""Every screen there is, and the page of pictures."""

from datetime import datetime

import pytest

from kiosk.content.start import CannotStartError
from kiosk.qt import shots
from kiosk.qt.application import Kiosk, Options, standing_clock
from kiosk.schedule.timeline import ZONE
from kiosk.screen.adapt import PANELS
from tests.support.shipped import CONTENT, PATHS

VIEW = shots.View((270, 480), "sv", "light")


def test_every_slide_page_and_panel_comes_once(start):
    lobby = start().kiosk.lobby
    assert list(shots.each_slide(lobby)) == [topic.id for topic in CONTENT.topics if topic.in_rotation]
    assert list(shots.each_page(lobby)) == [topic.id for topic in CONTENT.topics if topic.in_menu]
    assert list(shots.each_panel(lobby)) == [*PANELS, "question"]
    assert lobby.asks()


def make(view: shots.View) -> Kiosk:
    clock = standing_clock(datetime(2026, 11, 23, 15, 52, tzinfo=ZONE))
    return Kiosk(PATHS, CONTENT, clock, Options(view.size, view.language, still=True), PATHS.content)


def test_every_picture_is_on_the_page(qapp, tmp_path):
    taken = shots.take_shots(make, [VIEW], tmp_path)
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "slide-vision" in {shot.screen for shot in taken}
    assert {shot.view for shot in taken} == {VIEW}
    for shot in taken:
        assert (tmp_path / shot.file).is_file()
        assert f'src="{shot.file}"' in page


def test_a_picture_that_cannot_be_written_is_said(qapp, tmp_path):
    (tmp_path / "270x480" / "slide-vision-sv-light.png").mkdir(parents=True)
    with pytest.raises(CannotStartError, match="slide-vision"):
        shots.take_shots(make, [VIEW], tmp_path)

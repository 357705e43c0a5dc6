"""The sentence that is being read, marked on the screen."""

from dataclasses import replace

import pytest

from kiosk.qt import shots
from kiosk.screen.page.blocks import ServicesRow
from tests.qt.conftest import LANDSCAPE, PORTRAIT
from tests.support.made_up_services import SERVICES
from tests.support.marks import marked, underlined
from tests.support.pages import EVERY_KIND, content_with
from tests.support.screen_checks import scene_rect
from tests.support.shipped import CONTENT

# Without the picture, which does not exist.
EVERY_KIND_SHOWN = replace(content_with(*EVERY_KIND[:-1]), services=SERVICES[:6])


@pytest.mark.parametrize("language", ["sv", "sv-lätt", "en"])
@pytest.mark.parametrize("contrast", [False, True])
def test_the_sentence_itself_is_marked_where_its_text_has_more_than_one(start_with_speech, language, contrast):
    screen = start_with_speech(language=language, contrast=contrast)
    lobby, told_apart = screen.kiosk.lobby, 0
    for topic in shots.each_page(lobby):
        lobby.listen.ask("toggle")
        script = lobby._read_aloud.reading.script
        screen.settle()
        for sentence in script:
            alone = sum(each.anchor == sentence.anchor for each in script) == 1
            told_apart += not alone
            # A telephone number and an office's name stand in texts with other words around them.
            if sentence.anchor in ("title", "lead") or "-line-" in sentence.anchor:
                said, shown = sentence.written.replace("\N{NO-BREAK SPACE}", " "), underlined(screen)
                # Of "2023: Arbetet började." the year stands by itself.
                assert (shown == []) if alone else (len(shown) == 1 and said.endswith(shown[0])), (topic, sentence)
                assert alone or shown == [said] or said == f"{marked(screen)[0]}: {shown[0]}", (topic, sentence)
                assert len(marked(screen)) >= 1
            screen.speaker.finished.emit()
            screen.settle()
        assert underlined(screen) == []
    assert told_apart > 20


def anchors_on(screen) -> set[str]:
    return {item.property("anchor") for item in screen.items("QQuickText")}


def anchors_read(screen) -> set[str]:
    screen.kiosk.lobby.listen.ask("toggle")
    return {sentence.anchor for sentence in screen.kiosk.lobby._read_aloud.reading.script}


def anchors_of_services(page) -> set[str]:
    """Of the only rows that are read and not marked; pictures, whose descriptions are no texts, are not among these."""
    rows = [row for row in page.blocks if isinstance(row, ServicesRow)]
    return {row.anchor for row in rows if row.heading} | {service.anchor for row in rows for service in row.services}


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("content", [CONTENT, EVERY_KIND_SHOWN], ids=["shipped", "every kind"])
def test_every_sentence_has_its_anchor_on_the_screen(start_with_speech, size, content):
    screen = start_with_speech(size=size, content=content)
    assert anchors_read(screen) <= anchors_on(screen)
    for topic in shots.each_page(screen.kiosk.lobby):
        screen.settle()
        missing = anchors_read(screen) - anchors_on(screen)
        assert missing == anchors_of_services(screen.kiosk.lobby.page.props), topic


def test_the_mark_lies_exactly_over_its_sentence(start_with_speech):
    screen = start_with_speech()
    screen.tap("tile-vision")
    screen.tap("listen")
    screen.speaker.finished.emit()
    screen.settle()
    lead, over = screen.find("pageLead"), screen.find("sentence")
    for measure in ("contentWidth", "contentHeight", "lineCount", "width"):
        assert over.property(measure) == lead.property(measure), measure
    # All letters of the sentence are covered by its own: none of their usual ink is left.
    rect = scene_rect(lead)
    picture = screen.kiosk.window.grabWindow()
    first = picture.copy(rect.x(), rect.y(), 200, rect.height() / lead.property("lineCount"))
    inks = {first.pixelColor(x, y).name() for x in range(first.width()) for y in range(first.height())}
    assert "#0b3a5b" in inks
    assert "#10243a" not in inks

"""The sentence that is being read, marked on the screen."""

import pytest

from kiosk.qt import tour
from tests.support.marks import marked, underlined
from tests.support.screen_checks import scene_rect


@pytest.mark.parametrize("language", ["sv", "sv-lätt", "en"])
@pytest.mark.parametrize("contrast", [False, True])
def test_the_sentence_itself_is_marked_where_its_text_has_more_than_one(start_with_speech, language, contrast):
    screen = start_with_speech(language=language, contrast=contrast)
    lobby, told_apart = screen.kiosk.lobby, 0
    for topic in tour.each_page(lobby):
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

"""The slides that take turns."""

from kiosk.screen.art import choose_art
from kiosk.screen.slides import derive_slides
from kiosk.visit.rotation import Rotation
from tests.support.languages import AR, EN, SV
from tests.support.shipped import CONTENT
from tests.support.translations import ARABIC, written

TOPICS = CONTENT.topics[:2]
ROTATION = Rotation((12.0, 20.0))


def slides(language=SV, rotation=ROTATION, topics=TOPICS):
    return derive_slides(topics, rotation, language, choose_art(topics), "day")


def test_a_slide_says_what_its_page_does():
    page = TOPICS[0].page("en")[0]
    slide = slides(EN).slides[0]
    assert (slide.overline, slide.title, slide.lead) == (page.overline, page.title, page.lead)
    assert slide.spoken == f"{page.overline}. {page.title}. {page.lead}"


def test_it_has_the_art_of_its_topic():
    art = choose_art(TOPICS)
    assert [(slide.motif, slide.ground) for slide in slides().slides] == [
        (art[topic.id].motif, art[topic.id].ground) for topic in TOPICS
    ]


def test_progress_in_milliseconds():
    standing = slides(rotation=Rotation((12.0, 20.0), index=1, elapsed=5.0))
    assert (standing.current, standing.elapsed, standing.duration, standing.running) == (1, 5000, 20000, False)
    running = slides(rotation=Rotation((12.0, 20.0), index=1, elapsed=5.0).start(100.0))
    assert (running.elapsed, running.running) == (0, True), "the screen itself times a running slide"
    assert standing.toggle_label != running.toggle_label


def test_no_slides():
    assert slides(rotation=Rotation(()), topics=()).duration == 0


def test_the_anchors_differ():
    anchors = [a for slide in slides().slides for a in (slide.overline_anchor, slide.title_anchor, slide.lead_anchor)]
    assert len(set(anchors)) == 6


def test_numbers_keep_their_order_where_the_text_runs_from_the_right():
    content = written(CONTENT, "ar", f"{ARABIC} 0911-69 60 00")
    (slide,) = derive_slides(content.topics[:1], Rotation((12.0,)), AR, choose_art(content.topics), "day").slides
    assert "\N{LEFT-TO-RIGHT ISOLATE}0911-69" in slide.title
    assert "\N{LEFT-TO-RIGHT ISOLATE}" not in slide.spoken

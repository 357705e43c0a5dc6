"""The visit as a state machine; the clock is a number that the tests write."""

from dataclasses import replace

import pytest

from kiosk.visit.session import Patience, Phase, Preferences, Session

HOME = Preferences("sv")
PATIENCE = Patience(ask_after=90, restart_after=30)
NOBODY = Session.attract(HOME, PATIENCE)
EVERYTHING = Preferences("en", text_size=200, contrast=True, lower=True, still=True)


def browsing(*trail: str, now: float = 0) -> Session:
    session = NOBODY.touch(now)
    for topic in trail:
        session = session.open(topic, now)
    return session


def test_nobody_is_there():
    assert NOBODY.phase(1e9) is Phase.ATTRACT
    assert NOBODY.at(1e9) is NOBODY
    assert (NOBODY.deadline(5), NOBODY.topic, NOBODY.slides_run, NOBODY.seconds_left(5)) == (None, None, True, 0)


def test_the_first_touch_anywhere_begins_a_visit_and_holds_the_slides():
    session = NOBODY.touch(10)
    assert session.phase(10) is Phase.BROWSING
    assert not session.slides_run
    assert session.deadline(10) == 100


def test_the_question_and_its_count_down():
    session = browsing("kontakt", now=10)
    assert (session.phase(99.9), session.phase(100)) == (Phase.BROWSING, Phase.ASKING)
    assert [session.seconds_left(now) for now in (100, 100.5, 101, 128.9, 129, 129.9)] == [30, 30, 29, 2, 1, 1]
    assert [session.deadline(now) for now in (100, 100.5, 101, 129.5)] == [101, 101, 102, 130]
    assert session.at(129.9) is session
    assert session.at(130) == NOBODY


@pytest.mark.parametrize("at", [50, 100, 119.9])
def test_any_touch_extends_without_limit(at):
    session = browsing("kontakt")
    for _ in range(100):
        session = session.at(at).touch(at)
        assert (session.phase(at), session.topic) == (Phase.BROWSING, "kontakt")
        at += 119
    assert session.at(at - 119 + 120) == NOBODY


def test_who_looks_for_the_answer_by_keys_gets_the_whole_time_again():
    session = browsing("vision").linger(115)
    assert (session.phase(115), session.seconds_left(115), session.at(144).topic) == (Phase.ASKING, 30, "vision")
    assert session.at(145) == NOBODY


def test_a_visit_that_ends_leaves_nothing_behind():
    session = browsing("vision", "kontakt").prefer(0, **{n: getattr(EVERYTHING, n) for n in EVERYTHING.__slots__})
    session = session.open_panel("adapt", 0).toggle_slides(0)
    assert session.preferences == EVERYTHING
    assert session.at(120) == session.start_over() == NOBODY


def test_what_goes_on_is_presence():
    session = browsing("vision").occupy(5, occupied=True)
    assert (session.phase(1000), session.deadline(1000)) == (Phase.BROWSING, None)
    assert session.at(1000) is session
    ended = session.occupy(1000, occupied=False)
    assert (ended.phase(1001), ended.deadline(1001)) == (Phase.BROWSING, 1090)
    assert ended.occupy(1001, occupied=False) is ended


def test_pages_and_the_way_back():
    session = browsing("vision", "kontakt")
    assert session.topic == "kontakt"
    assert session.back(1).topic == "vision"
    assert session.back(1).back(1).topic is None
    assert session.back(1).back(1).back(1).topic is None
    assert session.go_home(1).topic is None


def test_opening_what_is_open_is_no_step():
    assert browsing("vision", "vision").back(1).topic is None


def test_the_way_back_is_long_enough():
    session = browsing(*[f"topic-{number}" for number in range(50)])
    steps = 0
    while session.topic is not None:
        session, steps = session.back(1), steps + 1
    assert steps == 20


def test_a_panel_closes_first():
    session = browsing("vision").open_panel("adapt", 1)
    assert (session.panel, session.topic) == ("adapt", "vision")
    closed = session.back(2)
    assert (closed.panel, closed.topic) == (None, "vision")
    assert session.open("kontakt", 2).panel is None
    assert session.go_home(2).panel is None


def test_a_letter_belongs_to_its_page_and_is_a_step():
    session = browsing("vision", "hitta-ratt").choose_letter("B", 1)
    assert session.letter == "B"
    assert (session.back(2).letter, session.back(2).topic) == ("", "hitta-ratt")
    assert session.open("kontakt", 2).letter == ""
    assert session.open("hitta-ratt", 2).letter == "", "the tile begins with all letters"
    assert session.go_home(2).letter == ""


def test_choices_stay_from_page_to_page():
    session = browsing("vision").prefer(1, text_size=150, language="en").open("kontakt", 2).go_home(3)
    assert (session.preferences.text_size, session.preferences.language) == (150, "en")
    assert session.home == HOME


def test_the_slides():
    """The first tap acts on what it hits: on the button that holds the slides, it holds them."""
    held = NOBODY.touch(0).toggle_slides(0)
    assert not held.slides_run
    going = held.touch(5).toggle_slides(5)
    assert going.slides_run
    assert not going.touch(9).toggle_slides(9).slides_run
    assert not going.open("vision", 9).slides_run
    assert not NOBODY.toggle_slides(0).slides_run, "without a touch, as from a screen reader"


def test_every_act_is_a_sign_of_life():
    session = browsing("vision")
    acts = (
        session.touch(50),
        session.open("kontakt", 50),
        session.back(50),
        session.go_home(50),
        session.open_panel("adapt", 50),
        session.prefer(50, contrast=True),
        session.toggle_slides(50),
        session.occupy(50, occupied=True),
    )
    assert {act.touched_at for act in acts} == {50}


def test_changed_content():
    other = Preferences("en")
    assert NOBODY.carry_over(other, PATIENCE, {"en"}, set()) == Session.attract(other, PATIENCE)
    session = browsing("vision", "kontakt").prefer(1, language="en", contrast=True)
    kept = session.carry_over(HOME, Patience(20, 20), {"sv", "en"}, {"vision", "kontakt"})
    assert kept == replace(session, patience=Patience(20, 20))
    gone = session.carry_over(HOME, PATIENCE, {"sv"}, {"vision"})
    assert (gone.preferences, gone.topic) == (Preferences("sv", contrast=True), "vision")

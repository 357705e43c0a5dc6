"""One visitor's session, from the first touch to the reset."""

from kiosk.visit.session import Session

HOME = Session.attract("sv", 120.0)


def test_nobody_there():
    assert not HOME.browsing
    assert HOME.deadline() is None
    assert HOME.at(1e9) == HOME
    assert HOME.touch(5.0) == HOME, "a hand on the frame is nobody's choice"


def test_opening_a_topic_holds_the_slides_and_starts_the_idle_time():
    session = HOME.open("vision", 10.0)
    assert (session.topic, session.paused, session.browsing) == ("vision", True, True)
    assert session.deadline() == 130.0


def test_left_alone_it_goes_back_to_attract_mode():
    session = HOME.speak("en", 0.0).open("vision", 10.0)
    assert session.at(129.9) == session
    assert session.at(130.0) == HOME


def test_any_touch_starts_the_idle_time_again():
    session = HOME.open("vision", 10.0).touch(100.0)
    assert session.at(219.9).topic == "vision"
    assert session.at(220.0) == HOME


def test_the_way_back_lets_the_slides_go_on_and_keeps_the_language():
    session = HOME.speak("en", 0.0).open("vision", 1.0).close(2.0)
    assert (session.topic, session.paused, session.language) == (None, False, "en")


def test_pause_and_resume():
    assert HOME.pause(0.0).paused
    assert not HOME.pause(0.0).resume(1.0).paused
    assert HOME.pause(0.0).at(120.0) == HOME, "a pause is forgotten with its visitor"


def test_changed_content_keeps_what_still_exists():
    session = HOME.speak("en", 0.0).open("vision", 1.0)
    assert session.adapt("sv", 60.0, ("sv", "en"), {"vision"}) == Session("sv", 60.0, "en", "vision", True, 1.0)
    gone = session.adapt("sv", 60.0, ("sv",), set())
    assert (gone.language, gone.topic, gone.touched_at) == ("sv", None, 1.0)


def test_changed_content_changes_the_home_language_of_an_idle_screen():
    assert HOME.adapt("fi", 60.0, ("fi", "sv"), set()).language == "fi"

"""Which slide now, when the next."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.rotation import Rotation

SLIDES = (12.0, 15.0, 10.0)


def test_stands_still_until_started():
    rotation = Rotation(SLIDES)
    assert not rotation.running
    assert rotation.deadline() is None
    assert rotation.at(1000.0) == rotation


def test_each_slide_has_its_own_time():
    rotation = Rotation(SLIDES).start(100.0)
    assert rotation.deadline() == 112.0
    assert rotation.at(111.999).index == 0
    assert rotation.at(112.0).index == 1
    assert rotation.at(112.0).deadline() == 127.0
    assert rotation.at(127.0).index == 2
    assert rotation.at(137.0).index == 0


def test_holding_keeps_the_time_a_slide_has_left():
    held = Rotation(SLIDES).start(0.0).stop(5.0)
    assert not held.running
    assert held.at(500.0).elapsed == 5.0
    again = held.start(600.0)
    assert again.deadline() == 607.0


def test_starting_twice_changes_nothing():
    running = Rotation(SLIDES).start(0.0)
    assert running.start(3.0) is running


def test_a_single_slide_does_not_run():
    assert not Rotation((12.0,)).start(0.0).running
    assert not Rotation(()).start(0.0).running


def test_a_clock_that_jumps_back_holds_the_slide():
    assert Rotation(SLIDES).start(100.0).at(50.0).index == 0


def test_changed_slides_keep_the_shown_one():
    rotation = Rotation(SLIDES).start(0.0).at(20.0)
    assert (rotation.index, rotation.elapsed) == (1, 8.0)
    changed = rotation.with_durations((5.0, 12.0, 15.0, 10.0), 2)
    assert (changed.index, changed.elapsed) == (2, 8.0)
    assert rotation.with_durations((5.0,), 0).elapsed == 5.0
    assert rotation.with_durations((), 0).elapsed == 0.0


@given(
    st.lists(st.integers(1, 60), min_size=2, max_size=9),
    st.lists(st.integers(0, 500), max_size=20),
)
def test_looking_often_or_seldom_gives_the_same_slide(durations, waits):
    start = Rotation(tuple(float(each) for each in durations)).start(0.0)
    often, now = start, 0.0
    for wait in waits:
        now += wait
        often = often.at(now)
    assert often.at(now) == start.at(now)


def test_a_visitor_can_step_on_and_back():
    held = Rotation((10.0, 20.0, 30.0), index=0, elapsed=4.0)
    assert held.step(1, 5.0) == Rotation((10.0, 20.0, 30.0), index=1)
    assert held.step(-1, 5.0).index == 2
    assert held.step(1, 5.0).step(-1, 6.0).index == 0
    running = held.start(0.0).step(1, 5.0)
    assert (running.index, running.deadline()) == (1, 25.0)
    assert held.start(0.0).step(1, 6.5).index == 2, "the slide that was shown has just gone by itself"
    assert Rotation(()).step(1, 0.0) == Rotation(())

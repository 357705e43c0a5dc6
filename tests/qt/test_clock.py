"""The clock wakes when something is due, and not before."""

from tests.qt.conftest import PATIENCE
from tests.support.visits import ask


def test_the_timer_is_set_for_each_second_of_the_count_down(start):
    screen = start()
    ask(screen)
    assert 900 <= screen.kiosk.clock._timer.interval() <= 1000
    screen.pass_time(3.4)
    assert 500 <= screen.kiosk.clock._timer.interval() <= 600


def test_the_timer_wakes_on_the_minute(start, qtbot):
    screen = start(at="2026-11-23T15:52:59.950000")
    with qtbot.waitSignal(screen.kiosk.clock.due, timeout=PATIENCE):
        pass

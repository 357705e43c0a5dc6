"""The question "Är du kvar?": when it is asked, and what a voice says of the time that is left."""

import pytest

from kiosk.screen.idle_question import derive_idle_question
from kiosk.visit.session import Patience, Preferences, Session
from tests.support.languages import SV

HOME = Preferences("sv")


@pytest.mark.parametrize(
    ("now", "seconds", "spoken"),
    [
        (89, 0, ""),
        (90, 30, "Är du kvar? Om 30 sekunder börjar skärmen om."),
        (95, 25, "Är du kvar? Om 30 sekunder börjar skärmen om."),
        (100, 20, "Är du kvar? Om 20 sekunder börjar skärmen om."),
        (119, 1, "Är du kvar? Om 10 sekunder börjar skärmen om."),
    ],
)
def test_the_question(now, seconds, spoken):
    """A voice follows the count-down every ten seconds; more often would drown everything else."""
    session = Session.attract(HOME, Patience(90, 30)).touch(0)
    props = derive_idle_question(session.at(now), now, SV)
    assert (props.asking, props.seconds, props.spoken) == (bool(spoken), seconds, spoken)
    assert props.share == pytest.approx(seconds / 30)


def test_a_voice_never_promises_more_time_than_there_is():
    session = Session.attract(HOME, Patience(90, 21)).touch(0)
    assert "Om 21 sekunder" in derive_idle_question(session.at(90), 90, SV).spoken
    assert "Om 20 sekunder" in derive_idle_question(session.at(92), 92, SV).spoken

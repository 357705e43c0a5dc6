"""The present, and whether it can be trusted."""

from datetime import UTC, datetime

from kiosk import BUILD_YEAR
from kiosk.moment import Moment
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.status import UNKNOWN
from tests.support.offices import OFFICES

HOURS = OpeningHours(OFFICES["Stadshuset"])


def test_a_machine_that_has_lost_its_time_is_not_trusted():
    moment = Moment.by_machine(datetime(BUILD_YEAR - 1, 12, 31, tzinfo=UTC))
    assert not moment.trusted
    assert moment.status(HOURS) is UNKNOWN


def test_a_trusted_moment_has_the_status_of_the_office():
    moment = Moment.by_machine(datetime(BUILD_YEAR, 1, 1, tzinfo=UTC))
    assert moment.trusted
    assert moment.status(HOURS) == HOURS.at(moment.now)


def test_a_time_that_somebody_names_is_trusted():
    assert Moment(datetime(2000, 1, 1, tzinfo=UTC)).trusted

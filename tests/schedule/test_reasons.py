"""Reasons are values, and only the empty text is none."""

import pytest

from kiosk.schedule.reasons import Reason, RedDay, RedDays
from kiosk.schedule.rules import NamedDay


@pytest.mark.parametrize("reason", [RedDays((RedDay.MAY_DAY,)), NamedDay.BRIDGE_DAY, (("sv", "Semester"),)])
def test_every_reason_counts_as_one(reason: Reason):
    assert reason
    assert hash(reason) == hash(reason)


def test_reasons_of_different_kinds_are_never_the_same():
    """Not even the name of a day as staff wrote it."""
    assert RedDays((RedDay.CHRISTMAS_DAY,)) == RedDays((RedDay.CHRISTMAS_DAY,))
    assert RedDays((RedDay.CHRISTMAS_DAY,)) != (("sv", "Juldagen"),)
    assert NamedDay.CHRISTMAS_EVE != (("sv", "Julafton"),)

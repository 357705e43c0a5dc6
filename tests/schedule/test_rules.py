"""Rules are values: they can be compared, and used as keys."""

from dataclasses import FrozenInstanceError, replace

import pytest

from tests.support.offices import OFFICES


@pytest.mark.parametrize("rules", OFFICES.values(), ids=lambda office: office.name)
def test_rules_are_frozen_and_hashable(rules):
    assert hash(rules) == hash(replace(rules))
    assert rules == replace(rules)
    with pytest.raises(FrozenInstanceError):
        rules.name = "Rådhuset"

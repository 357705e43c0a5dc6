"""Days with names, as staff write them: `julafton`, `klämdagar`."""

from __future__ import annotations

from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.plain import plain
from kiosk.content.values import named_days_errors
from kiosk.schedule.rules import NamedDay

_DAYS = {day.value.lower(): day for day in NamedDay}


def named_day(text: str, keys: KeyNames) -> NamedDay:
    """An eve or another day with a name that is no public holiday. Raises Refused."""
    words = plain(text)
    if words not in _DAYS:
        raise named_days_errors.no_named_day(text, _DAYS, keys)
    return _DAYS[words]

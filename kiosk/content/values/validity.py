"""When something is shown: `2026-12-01 08:00 – 2026-12-03 17:00`."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.plain import plain
from kiosk.content.values import validity_errors
from kiosk.content.values.hours import minutes_of
from kiosk.content.values.periods import dates, iso_date
from kiosk.schedule.rules import YearlyPeriod

_CLOCK = r"(?:kl\.? ?)?([0-9]{1,2})(?:[.:]([0-9]{2}))?"
_MOMENT = rf"([0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}})(?: {_CLOCK})?"
_VALID = rf"(?:{_MOMENT})? ?(?:-|till) ?(?:{_MOMENT}|{_CLOCK})"


def valid_dates(text: str, keys: KeyNames) -> tuple[date, date]:
    """The dates a topic is shown, both included: `2026-01-01 – 2026-12-31`. Raises Refused."""
    stated = dates(text, validity_errors.DATES_HINT, keys)
    if isinstance(stated, YearlyPeriod):
        raise validity_errors.no_year(text)
    return stated.first, stated.last


def valid_times(text: str) -> tuple[datetime, datetime]:
    """From when until when a message is shown, in Swedish time; a last date without a time counts whole.

    `2026-12-01 08:00 – 2026-12-03 17:00`, `2026-12-01 08:00 – 17:00`, `till 2026-12-03 17:00`. Raises Refused.
    """
    from kiosk.schedule.timeline import ZONE  # noqa: PLC0415 (most content has no messages)

    match = re.fullmatch(_VALID, plain(text))
    if match is None or (match[1] is None and match[4] is None):
        raise validity_errors.unreadable(text)
    first = _moment(match[1], match[2], match[3]) if match[1] else datetime(2000, 1, 1)  # noqa: DTZ001
    same_day = match[4] is None
    last = _moment(match[1], match[7], match[8]) if same_day else _moment(match[4], match[5] or "24", match[6])
    if last <= first:
        raise validity_errors.backwards(text)
    return first.replace(tzinfo=ZONE), last.replace(tzinfo=ZONE)


def _moment(day: str, hour: str | None, minute: str | None) -> datetime:
    return datetime.combine(iso_date(day), time()) + timedelta(minutes=minutes_of(hour or "0", minute))

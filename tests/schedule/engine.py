"""The one place where the comparisons with other evaluators ask the engine."""

from datetime import date, timedelta

from kiosk.schedule.rules import Office
from kiosk.schedule.timeline import Timeline, build_timeline

# Days before and after, so that what is asked lies between two known changes.
_MARGIN = 30


def opening_hours(office: Office, first: date, last: date) -> Timeline:
    """What answers `at(now)` and `changes(start, end)` for an office from `first` to `last`."""
    return build_timeline(office, first - timedelta(days=_MARGIN), (last - first).days + 1 + 2 * _MARGIN)

"""Three implementations compared at every minute of a span: the engine, `by_the_minute`, and opening-hours-py."""

from datetime import UTC, date, datetime, time
from typing import NamedTuple

from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.rules import OfficeRules
from kiosk.schedule.status import State
from tests.support.by_the_minute import ONE_DAY, ONE_MINUTE, STOCKHOLM, read_the_door
from tests.support.osm import evaluator


class Mismatch(NamedTuple):
    """A minute (UTC), and whether the office is open by each implementation."""

    at: datetime
    engine: bool
    door: bool
    library: bool


def mismatches(office: OfficeRules, first: date, last: date) -> tuple[int, list[Mismatch]]:
    """The number of minutes from the first date to the last, and those at which the implementations differ.

    No minute is left out. For an office that is open at night, those from 02.00 to 03.00 on the last Sunday of October
    would differ: of a time shown twice, the engine means the first, the library the second, and the door sign both.
    """
    engine, library = OpeningHours(office), evaluator(office)
    at, end = (datetime.combine(day, time(), STOCKHOLM).astimezone(UTC) for day in (first, last + ONE_DAY))
    found: list[Mismatch] = []
    asked = 0
    day, door = None, frozenset()
    while at < end:
        wall = at.astimezone(STOCKHOLM)
        if wall.date() != day:
            day = wall.date()
            door = read_the_door(office, day)
        answers = (
            engine.at(at).state is State.OPEN,
            wall.hour * 60 + wall.minute in door,
            library.is_open(wall),
        )
        if len(set(answers)) > 1:
            found.append(Mismatch(at, *answers))
        asked += 1
        at += ONE_MINUTE
    return asked, found

"""One office's hours on the page: its week, its deviations and its notes."""

from datetime import date

import pytest

from kiosk.content.model import Office
from kiosk.schedule.rules import ClosedAllDay
from kiosk.screen.page.office_hours import derive_office_hours
from tests.support.languages import EN, SV
from tests.support.offices import exception, office
from tests.support.shipped import CONTENT
from tests.support.time import Time

TOWN_HALL = next(each for each in CONTENT.offices if each.name == "Stadshuset")


def hours(at: str, language=SV, of: Office = TOWN_HALL, *, trusted: bool = True):
    return derive_office_hours(of, Time(at, trusted=trusted).moment(), language)


def test_today_comes_first():
    found = hours("2026-11-23T15:52")
    assert (found.name, found.tone, found.status) == ("Stadshuset", "open", "Öppet")
    first, *rest = found.week
    assert (first.days, first.hours, first.today) == ("I dag, måndag", "8–17", True)
    assert first.spoken == "I dag, måndag: 8–17"
    assert not any(line.today for line in rest)
    assert found.spoken == "Stadshuset: Öppet, stänger klockan 17. Svartuddsvägen 1"


def test_deviations_of_the_weeks_after():
    found = hours("2026-11-23T15:52")
    assert found.heading == "Avvikande tider"
    assert "julafton" in " ".join(line.days for line in found.deviations)
    assert hours("2026-11-23T15:52", EN).heading == "Other hours"


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        (date(2026, 11, 29), False),  # within the seven days, and in their lines
        (date(2026, 12, 7), True),
        (date(2027, 1, 22), True),  # the last Friday of the eight weeks after them
        (date(2027, 10, 4), True),  # the next one within 400 days
        (date(2028, 1, 31), False),
    ],
)
def test_far_from_any_deviation_the_next_one_is_shown(closed, said):
    closes = (exception(closed, ClosedAllDay(), "Planeringsdag"),)
    rules = office("Stadshuset", closed_red_days=False, closed_eves=frozenset(), exceptions=closes)
    found = hours("2026-11-23T15:52", of=Office(rules, ""))
    assert bool(found.deviations) is said
    assert found.heading == ("Avvikande tider" if said else "")


def test_in_summer_the_rest_of_the_year_is_a_note():
    assert any("vardagar 8–17" in note.note for note in hours("2026-07-01T10:00").notes)


def test_a_clock_that_cannot_be_right_says_only_what_holds_every_week():
    found = hours("2026-11-23T15:52", trusted=False)
    assert (found.tone, found.week, found.deviations, found.heading) == ("unknown", (), (), "")
    assert found.notes[0].note == "Vardagar 8–17"

"""What the engine says of 2026-2032 is what the answer key says, line by line."""

import pytest

from kiosk.schedule.rules import OfficeRules
from tools.make_answer_key import FILE, KEYED, YEARS, lines

SECTIONS = {
    heading: below
    for heading, *below in (section.splitlines() for section in FILE.read_text(encoding="utf-8").split("\n\n")[1:])
}


def test_every_office_and_year_is_there():
    assert list(SECTIONS) == [f"{office.name} {year}" for office in KEYED for year in YEARS]
    assert sum(map(len, SECTIONS.values())) == 270


@pytest.mark.parametrize("office", KEYED, ids=lambda office: office.name)
@pytest.mark.parametrize("year", YEARS)
def test_days_out_of_the_ordinary(office: OfficeRules, year: int):
    assert list(lines(office, year)) == SECTIONS[f"{office.name} {year}"]

"""What the handbook tells staff to write passes, and what it says it means is so."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.loader import load
from kiosk.content.values.hours import hours
from kiosk.schedule.rules import Season, Weeks
from tests.conftest import CONTENT
from tests.support.content_folder import ICONS, write

HANDBOOK = (CONTENT / "README.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall("```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
EXCEPTIONS = sorted(set(re.findall(r"`- (\{datum: .*?\})`", HANDBOOK)))


def office_in(folder: Path, text: str):
    loaded = load(write(folder, {"oppettider.yaml": text}), ICONS, date(2029, 1, 1))
    assert loaded.problems == ()
    return loaded.content.offices[0]


def test_the_example(tmp_path):
    office = office_in(tmp_path, EXAMPLE)
    said = {date(2030, 11, 12): "stängt", date(2030, 11, 13): "8-12, 13-15", date(2030, 11, 14): "8-12, 13-17"}
    said |= {
        date(2030, 7, 4): "8-16",
        date(2030, 7, 5): "stängt",
        date(2030, 12, 23): "8-12",
        date(2030, 11, 16): "stängt",
    }
    assert {day: office.hours.day(day).hours for day in said} == {day: hours(text) for day, text in said.items()}


@pytest.mark.parametrize("item", EXCEPTIONS)
def test_an_exception(tmp_path, item):
    office_in(tmp_path, re.sub(r"    undantag:\n.*", f"    undantag:\n      - {item}\n", EXAMPLE, flags=re.DOTALL))


def test_saturdays_of_odd_weeks(tmp_path):
    season = "      - {period: hela året, veckor: udda, lör: 10-14}\n"
    office = office_in(tmp_path, re.sub(r"(    säsonger:\n).*", rf"\g<1>{season}", EXAMPLE, flags=re.DOTALL))
    (found,) = office.rules.seasons
    assert isinstance(found, Season)
    assert found.weeks is Weeks.ODD
    weeks = (date(2030, 3, 2), date(2030, 3, 9), date(2030, 3, 8))
    assert [office.hours.day(day).hours for day in weeks] == [hours("10-14"), (), hours("8-12, 13-17")]

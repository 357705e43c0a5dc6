"""The answers of cases/cases.csv, which an independent evaluator gave too."""

import csv
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.timeline import ZONE
from tests.support.offices import OFFICES

with (Path(__file__).parent / "cases" / "cases.csv").open(encoding="utf-8", newline="") as file:
    CASES = list(csv.DictReader(file))


def test_all_cases_are_here():
    assert len(CASES) == 64


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['what']} {case['local_time']}")
def test_case(case: dict[str, str]):
    now = datetime.fromisoformat(case["local_time"]).replace(tzinfo=ZONE)
    status = OpeningHours(OFFICES[case["office"]]).at(now)
    until = status.until and status.until.astimezone(ZONE).isoformat(timespec="minutes")[:16]
    assert (str(status.state), until or "") == (case["state"], case["next_change"])

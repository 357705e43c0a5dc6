"""kiosk hours: which offices and dates are meant, and files that are written."""

import json
from datetime import datetime, timedelta

import pytest

from kiosk.cli.main import main
from kiosk.schedule.timeline import ZONE
from tests.conftest import CONTENT
from tests.support.commands import printed


def hours(capsys, *arguments: str) -> str:
    return printed(capsys, "hours", *arguments)


def test_hours_of_all_offices(capsys):
    rows = json.loads(hours(capsys, "--from", "2026-06-19", "--to", "2026-06-20", "--json"))
    assert [row["office"] for row in rows] == ["Stadshuset", "Stadsporten"]


def test_without_dates_it_is_this_week(capsys):
    monday = datetime.now(ZONE).date()
    monday -= timedelta(days=monday.weekday())
    assert hours(capsys) == hours(capsys, "--from", str(monday), "--to", str(monday + timedelta(days=7)))
    assert hours(capsys, "--from", "2026-12-24") == hours(capsys, "--from", "2026-12-24", "--to", "2026-12-31")


def test_offices_by_name_in_any_case(capsys):
    assert hours(capsys, "--office", "STADSHUSET", "--year", "2027").startswith("Stadshuset,")


def test_a_calendar_that_cannot_be_written(capsys, tmp_path):
    assert main(["hours", "--ics", str(tmp_path / "nowhere" / "x.ics")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_what_is_no_calendar_is_not_overwritten(capsys, tmp_path):
    notes = tmp_path / "notes.ics"
    notes.write_text("mine", encoding="utf-8")
    assert main(["hours", "--ics", str(notes)]) == 2
    assert "is there already and is no calendar" in capsys.readouterr().err
    assert notes.read_text(encoding="utf-8") == "mine"
    with pytest.raises(SystemExit) as ended:
        main(["hours", "--ics", str(tmp_path / "oppettider.yaml")])
    assert ended.value.code == 2
    assert "is no calendar file; write e.g. oppettider.ics" in capsys.readouterr().err


def test_a_calendar_is_overwritten(capsys, tmp_path):
    file = tmp_path / "x.ics"
    for _ in range(2):
        assert main(["hours", "--ics", str(file), "--content", str(CONTENT)]) == 0
        assert capsys.readouterr() == ("", f"wrote {file}\n")
    assert main(["hours", "--ics", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)

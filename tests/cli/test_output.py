"""What reaches a terminal, a file or a program."""

import json
from datetime import UTC, datetime

from kiosk.cli.output import iso, print_json
from tests.conftest import CONTENT
from tests.support.commands import kiosk


def test_swedish_letters_reach_any_terminal():
    process = kiosk(
        "status", "--content", str(CONTENT), "--at", "2026-11-23T15:52", PYTHONIOENCODING="ascii", LC_ALL="C"
    )
    assert (process.returncode, process.stderr) == (0, "")
    assert "Öppet – stänger kl. 17" in process.stdout


def test_json_is_for_people_too(capsys):
    print_json([{"office": "Västergatan", "reason": None}])
    printed = capsys.readouterr().out
    assert "Västergatan" in printed
    assert json.loads(printed) == [{"office": "Västergatan", "reason": None}]


def test_instants_are_local_times_with_their_offset():
    assert iso(datetime(2026, 6, 24, 14, 30, tzinfo=UTC)) == "2026-06-24T16:30:00+02:00"
    assert iso(datetime(2026, 12, 24, 14, 30, tzinfo=UTC)) == "2026-12-24T15:30:00+01:00"
    assert iso(None) is None

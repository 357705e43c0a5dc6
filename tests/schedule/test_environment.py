"""Opening hours are those of Stockholm, whatever zone and language the machine is set to: the same bytes come out."""

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import CONTENT

ENVIRONMENTS = ({"TZ": "UTC"}, {"TZ": "Asia/Tokyo"}, {"TZ": "America/Los_Angeles", "LC_ALL": "C"})


def printed(environment: dict[str, str], *arguments: str) -> bytes:
    settings = {name: value for name, value in os.environ.items() if name not in {"TZ", "LANG", "LC_ALL"}}
    process = subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments, "--json", "--content", str(CONTENT)],
        capture_output=True,
        env=settings | environment,
        check=True,
    )
    assert not process.stderr
    return process.stdout


@pytest.mark.parametrize(
    "command",
    [
        ("status", "--at", "2026-06-24T15:30"),
        ("status", "--at", "2026-06-24T13:30:00+00:00"),
        ("hours", "--office", "Stadshuset", "--from", "2026-03-01", "--to", "2026-11-01"),
    ],
    ids=["local-time", "instant", "hours"],
)
def test_the_same_bytes_in_any_zone_and_language(command: tuple[str, ...]):
    answers = {printed(environment, *command) for environment in ENVIRONMENTS}
    assert len(answers) == 1


def test_an_instant_is_the_same_however_it_is_written():
    """The first day of summer hours, half an hour before closing."""
    times = ("2026-06-24T15:30", "2026-06-24T13:30:00+00:00", "2026-06-24T22:30:00+09:00")
    answers = {printed({"TZ": "Asia/Tokyo"}, "status", "--at", time) for time in times}
    assert len(answers) == 1
    stadshuset = json.loads(answers.pop())[0]
    assert (stadshuset["state"], stadshuset["until"]) == ("open", "2026-06-24T16:00:00+02:00")

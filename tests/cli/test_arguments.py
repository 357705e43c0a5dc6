"""How the values on the command line are read."""

import argparse
from datetime import UTC, date, datetime

import pytest

from kiosk.cli import arguments
from kiosk.cli.main import main
from kiosk.schedule.timeline import ZONE


def test_a_time_without_an_offset_is_swedish_local_time():
    assert arguments.local_time("2026-06-24T16:30") == datetime(2026, 6, 24, 16, 30, tzinfo=ZONE)
    assert arguments.local_time("2026-06-24T14:30+00:00") == datetime(2026, 6, 24, 14, 30, tzinfo=UTC)


def test_dates_years_and_sizes():
    assert arguments.local_date("2026-06-24") == date(2026, 6, 24)
    assert arguments.year("2027") == 2027
    assert arguments.size("1080x1920") == arguments.size("1080×1920") == (1080, 1920)


@pytest.mark.parametrize(
    ("read", "text", "said"),
    [
        (arguments.local_time, "tomorrow", "is not a time"),
        (arguments.local_time, "1899-12-31T12:00", "between the years"),
        (arguments.local_date, "24/6", "is not a date"),
        (arguments.year, "27", "is not a year"),
        (arguments.size, "large", "is not a size"),
        (arguments.size, "100x1000", "pixels a side"),
    ],
)
def test_a_refusal_says_what_is_wrong(read, text, said):
    with pytest.raises(argparse.ArgumentTypeError, match=said):
        read(text)


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["status", "--at", "tomorrow"],
        ["hours", "--office", "Stadshuset", "--from", "24/6", "--to", "2026-06-25"],
        ["hours", "--year", "27"],
        ["hours", "--year", "3027"],
        ["shots", "out", "--size", "large"],
        ["shots", "out", "--size", "20000x20000"],
        ["shots", "out", "--size", "20x20"],
        ["status", "--at", "0001-01-01"],
        ["hours", "--office", "Stadshuset", "--from", "2026-06-24", "--to", "9999-12-31"],
        ["status", "--language", "so"],
    ],
)
def test_what_cannot_be_read_is_wrong_use(capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: kiosk" in capsys.readouterr().err

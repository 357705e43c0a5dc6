"""When something is shown."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.values.validity import valid_dates, valid_times
from tests.support.content_folder import (
    refusal,
)

TIMES = "Skriv till exempel 2026-12-01 08:00 – 2026-12-03 17:00."


def test_valid_dates():
    assert valid_dates("2026-01-01 – 2026-12-31", KEY_NAMES) == (date(2026, 1, 1), date(2026, 12, 31))
    assert valid_dates("2026-01-01", KEY_NAMES) == (date(2026, 1, 1), date(2026, 1, 1))
    assert refusal(valid_dates, "1/1 – 31/12", KEY_NAMES) == (
        'Det saknas årtal i "1/1 – 31/12". Skriv till exempel 2026-01-01 – 2026-12-31.'
    )


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-12-01 08:00 – 2026-12-03 17:00", utc(2026, 12, 1, 7), utc(2026, 12, 3, 16)),
        ("2026-06-01 kl. 8.30 - 2026-06-03 kl. 17", utc(2026, 6, 1, 6, 30), utc(2026, 6, 3, 15)),
        ("2026-12-01 08:00 – 17:00", utc(2026, 12, 1, 7), utc(2026, 12, 1, 16)),
        ("2026-12-01 – 2026-12-03", utc(2026, 11, 30, 23), utc(2026, 12, 3, 23)),
        ("2026-12-01 18:00 – 24:00", utc(2026, 12, 1, 17), utc(2026, 12, 1, 23)),
        ("till 2026-12-03 17:00", utc(1999, 12, 31, 23), utc(2026, 12, 3, 16)),
        ("2026-12-01 till 2026-12-03", utc(2026, 11, 30, 23), utc(2026, 12, 3, 23)),
    ],
)
def test_valid_times(text, first, last):
    assert valid_times(text) == (first, last)
    assert {moment.tzinfo.key for moment in valid_times(text)} == {"Europe/Stockholm"}


@pytest.mark.parametrize(
    "text", ["2026-12-01", "2026-12-01 08:00", "2026-12-01 08:00 –", "från 2026-12-01", "till 17:00"]
)
def test_valid_times_needs_an_end(text):
    assert refusal(valid_times, text) == f'Tiden "{text}" går inte att läsa; slutet måste finnas med. {TIMES}'


def test_valid_times_refused():
    text = "2026-12-03 17:00 – 2026-12-01 08:00"
    assert refusal(valid_times, text) == f'Tiden "{text}" slutar innan den börjar. {TIMES}'
    assert refusal(valid_times, "2026-12-01 08:00 – 08:00").startswith("Tiden")
    assert refusal(valid_times, "2026-12-32 – 2026-12-33").startswith("Datumet 2026-12-32 finns inte.")
    assert refusal(valid_times, "2026-12-01 25:00 – 2026-12-02").startswith("Klockslaget 25.00 finns inte.")

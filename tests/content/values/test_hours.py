"""Times as on a door sign, and what is said of those that cannot be read or can be read in two ways."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.values.hours import closed, closes, hours
from kiosk.schedule.rules import ClosedAllDay, ClosedBetween, Interval
from tests.support.content_folder import (
    refusal,
)

TIMES = "Skriv till exempel 8-17, 8.30-16, 8-12, 13-16.30, dygnet runt eller stängt."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8-17", [(480, 1020)]),
        ("8.30-16", [(510, 960)]),
        ("08:00-17:00", [(480, 1020)]),
        ("8:15–17", [(495, 1020)]),
        ("8 — 17", [(480, 1020)]),
        ("kl. 8-17", [(480, 1020)]),
        ("Kl 8 - kl 17", [(480, 1020)]),
        ("8-12, 13-16.30", [(480, 720), (780, 990)]),
        ("13-16 och 8-12", [(480, 720), (780, 960)]),
        ("8-12; 13-16", [(480, 720), (780, 960)]),
        ("8-12, 12-16", [(480, 960)]),
        ("8-13, 12-16", [(480, 960)]),
        ("8-17, 9-10", [(480, 1020)]),
        ("18-24", [(1080, 1440)]),
        ("0-24", [(0, 1440)]),
        ("00.00-24.00", [(0, 1440)]),
        ("dygnet runt", [(0, 1440)]),
        ("Öppet dygnet runt", [(0, 1440)]),
        ("8 till 17", [(480, 1020)]),
        ("kl. 8 till kl. 12, 13 till 16.30", [(480, 720), (780, 990)]),
        ("8-12, 0.15-1", [(15, 60), (480, 720)]),
        ("01-04", [(60, 240)]),
        ("8-12, 01-04", [(60, 240), (480, 720)]),
        ("0-5, 8-17", [(0, 300), (480, 1020)]),
        ("5-7", [(300, 420)]),
        ("stängt", []),
        ("Stängd", []),
    ],
)
def test_hours(text, expected):
    assert hours(text) == tuple(Interval(*pair) for pair in expected)


def two_ways(time: str, reason: str, hint: str) -> str:
    return f'Tiden "{time}" kan läsas på två sätt, för {reason}. Skriv {hint}.'


def past_midnight(afternoon: str, start: str, end: str) -> str:
    rest = f"på nästa dag resten tillsammans med dess egna tider: 0-{end}, 8-17"
    return f"{afternoon}. Går tiden över midnatt, skriv {start}-24, och {rest}"


def comma(time: str, hint: str) -> str:
    return f'Tiden "{time}" har komma mellan timmar och minuter, men komma skiljer två tider åt. Skriv {hint}.'


def digits(time: str) -> str:
    return f'Tiden "{time}" är otydlig, för minuter skrivs med två siffror.'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("17-8", 'Tiden "17-8" slutar innan den börjar. Skriv den tidigare tiden först, till exempel 8-17.'),
        ("16.30-8", 'Tiden "16.30-8" slutar innan den börjar. Skriv den tidigare tiden först, till exempel 8-16.30.'),
        (
            "20-02",
            'Tiden "20-02" slutar innan den börjar. '
            "Går tiden över midnatt, skriv 20-24, och på nästa dag resten tillsammans med dess egna tider: 0-2, 8-17.",
        ),
        ("8-8", 'Tiden "8-8" slutar när den börjar. Skriv till exempel 8-17, eller dygnet runt.'),
        ("8-12, 16-13", 'Tiden "16-13" slutar innan den börjar. Skriv den tidigare tiden först, till exempel 13-16.'),
        ("8-25", "Klockslaget 25 finns inte. Skriv ett klockslag mellan 0 och 24, till exempel 16.30."),
        ("8-24.30", "Klockslaget 24.30 finns inte. Skriv ett klockslag mellan 0 och 24, till exempel 16.30."),
        ("8.75-17", "Klockslaget 8.75 finns inte. Minuterna går från 0 till 59, till exempel 8.45 för kvart i nio."),
        (
            "8-0",
            'Tiden "8-0" slutar innan den börjar. Skriv 8-24, för 24 är midnatt.',
        ),
        (
            "12.50-12.30",
            'Tiden "12.50-12.30" slutar innan den börjar. Skriv den tidigare tiden först, till exempel 12.30-12.50.',
        ),
        ("8-5", two_ways("8-5", "5 kan vara 17 eller 5 nästa morgon", past_midnight("8-17", "8", "5"))),
        ("9-4", two_ways("9-4", "4 kan vara 16 eller 4 nästa morgon", past_midnight("9-16", "9", "4"))),
        (
            "8-12, 12.30-04:15",
            two_ways(
                "12.30-04:15",
                "4.15 kan vara 16.15 eller 4.15 nästa morgon",
                past_midnight("12.30-16.15", "12.30", "4.15"),
            ),
        ),
        (
            "8-12, 1-4",
            two_ways(
                "8-12, 1-4",
                "1-4 kan vara 13-16 eller på morgonen",
                "13-16, eller 01-04 om det är på morgonen",
            ),
        ),
        ("1-4", two_ways("1-4", "1-4 kan vara 13-16 eller på morgonen", "13-16, eller 01-04 om det är på morgonen")),
        (
            "2-4.30",
            two_ways(
                "2-4.30", "2-4.30 kan vara 14-16.30 eller på morgonen", "14-16.30, eller 02-04.30 om det är på morgonen"
            ),
        ),
        (
            "8-12, 7-9",
            two_ways("8-12, 7-9", "7-9 kan vara 19-21 eller på morgonen", "19-21, eller 07-09 om det är på morgonen"),
        ),
        ("8,30-16", comma("8,30-16", "8.30-16")),
        ("8,30-12, 13-16,30", comma("8,30-12, 13-16,30", "8.30-12, 13-16.30")),
        ("8-12 13-17", 'Tiden "8-12 13-17" saknar komma mellan tiderna. Skriv 8-12, 13-17.'),
        ("8-12 13-17 18-19", 'Tiden "8-12 13-17 18-19" saknar komma mellan tiderna. Skriv 8-12, 13-17, 18-19.'),
        ("0830-1600", 'Tiden "0830-1600" saknar punkt mellan timmar och minuter. Skriv 8.30-16.'),
        ("8.5-16", f"{digits('8.5-16')} Skriv 8.05, 8.30 eller 8.50."),
        ("8-16,3", f"{digits('8-16,3')} Skriv 16.03 eller 16.30."),
        ("8:7-16", f"{digits('8:7-16')} Skriv 8.07."),
        ("8000-9000", f'Tiden "8000-9000" går inte att läsa. {TIMES}'),
        ("8-9 10", f'Tiden "8-9 10" går inte att läsa. {TIMES}'),
        ("8", f'Tiden "8" går inte att läsa. {TIMES}'),
        ("8-", f'Tiden "8-" går inte att läsa. {TIMES}'),
        ("8-12,", f'Tiden "8-12," går inte att läsa. {TIMES}'),
        ("öppet", f'Tiden "öppet" går inte att läsa. {TIMES}'),
        ("800-1700", 'Tiden "800-1700" saknar punkt mellan timmar och minuter. Skriv 8-17.'),
        ("x" * 100, f'Tiden "{"x" * 59}…" går inte att läsa. {TIMES}'),
    ],
)
def test_hours_refused(text, message):
    assert refusal(hours, text) == message


def test_closed():
    assert closed("hela dagen") == ClosedAllDay()
    assert closed("Ja") == ClosedAllDay()
    assert closed("13-15") == ClosedBetween((Interval(780, 900),))
    assert closed("10-11, 13-15") == ClosedBetween((Interval(600, 660), Interval(780, 900)))
    assert refusal(closed, "1-3").startswith('Tiden "1-3" kan läsas på två sätt')
    assert refusal(closed, "8,30-12") == comma("8,30-12", "8.30-12")


@pytest.mark.parametrize("text", ["förmiddagen", "halva dagen", "heldag", "stängd", "efter 24"])
def test_what_is_closed_must_be_said(text):
    assert refusal(closed, text) == (
        f'"{text}" säger inte när det är stängt. Skriv hela dagen, eller från när till när, till exempel 12-17.'
    )


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("12", "12"),
        ("kl. 12.30", "12.30"),
        ("från 12", "12"),
        ("12-", "12"),
        ("fr.o.m. 12", "12"),
        ("efter kl 12", "12"),
    ],
)
def test_closed_from_a_time_on(text, time):
    assert refusal(closed, text) == (
        f'"{text}" säger inte när det är stängt. Skriv {time}-24 om det är stängt resten av dagen, annars hela dagen.'
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("stänger 15", 900), ("Stänger 15.30", 930), ("stänger kl. 15", 900), ("stängt", 0), ("öppet", 1440)],
)
def test_closes(text, expected):
    assert closes(text) == expected


def test_closes_refused():
    hint = "Skriv till exempel stänger 15, stänger 15.30 eller stängt."
    assert refusal(closes, "lunch") == f'"lunch" säger inte när dagen slutar. {hint}'
    for text in ("15", "8-15", "till 15", "kl. 15", "8-3", "3"):
        assert refusal(closes, text) == f'"{text}" säger inte när dagen slutar. Skriv stänger 15.'
    assert refusal(closes, "stänger 5") == (
        "Tiden 5 kan läsas på två sätt, för den kan vara 17 eller på morgonen. "
        "Skriv stänger 17, eller stänger 05 om det är på morgonen."
    )
    assert closes("stänger 05") == closes("stänger 05.00") == 300
    assert refusal(closes, "stänger 26").startswith("Klockslaget 26 finns inte.")


@given(
    st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 1440)).filter(lambda pair: pair[0] < pair[1]), min_size=1)
)
def test_hours_come_out_sorted_and_apart(pairs):
    text = ", ".join(f"{a // 60:02}.{a % 60:02}-{b // 60}:{b % 60:02}" for a, b in sorted(pairs))
    found = hours(text)
    open_minutes = {minute for interval in found for minute in range(*interval)}
    assert open_minutes == {minute for pair in pairs for minute in range(*pair)}
    assert all(one.end < other.start for one, other in pairwise(found))

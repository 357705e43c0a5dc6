"""The reports of kiosk hours: tables for people, rows for programs."""

import json
import shutil

import pytest

from tests.conftest import CONTENT
from tests.support.commands import printed


def hours(capsys, *arguments: str) -> str:
    return printed(capsys, "hours", *arguments)


def test_a_week_table_for_people(capsys):
    assert hours(capsys, "--office", "Stadshuset", "--from", "2026-12-24", "--to", "2026-12-29") == (
        "Stadshuset, Svartuddsvägen 1\n"
        "  Vecka 52, 2026\n"
        "    torsdag 24 december   stängt   Julafton\n"
        "    fredag 25 december    stängt   Juldagen\n"
        "    lördag 26 december    stängt   Annandag jul\n"
        "    söndag 27 december    stängt\n"
        "  Vecka 53, 2026\n"
        "    måndag 28 december    8–17\n"
    )
    in_english = hours(
        capsys, "--office", "Stadshuset", "--from", "2026-07-01", "--to", "2026-07-02", "--language", "en"
    )
    assert in_english.endswith("  Week 27, 2026\n    Wednesday 1 July   08:00–16:00   Summer hours\n")


YEAR = """\
Stadshuset, Svartuddsvägen 1, 2027
  Sommartid 24 juni–19 augusti: vardagar 8–16
  Övrig tid: vardagar 8–17
  Dagar som inte är som vanligt:
    fredag 1 januari                         stängt   Nyårsdagen
    onsdag 6 januari                         stängt   Trettondedag jul
    torsdag 25 mars                          8–12     Dimmelonsdag
    fredag 26 mars                           stängt   Långfredagen
    måndag 29 mars                           stängt   Annandag påsk
    torsdag 6 maj                            stängt   Kristi himmelsfärdsdag
    fredag 25 juni                           stängt   Midsommarafton
    måndag 5 juli – fredag 30 juli           stängt   Semester
    fredag 24 december                       stängt   Julafton
    måndag 27 december – fredag 31 december  stängt   Ombyggnad
  32 stängda dagar, 1 dag med andra tider.
"""


@pytest.fixture
def with_exceptions(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    offices = (content / "oppettider.yaml").read_text(encoding="utf-8")
    exceptions = (
        "    undantag:\n"
        "      - {datum: 2027-03-25, tider: 8-12, orsak: Dimmelonsdag}\n"
        "      - {datum: 2027-07-05 – 2027-07-30, stängt: hela dagen, orsak: Semester}\n"
        "      - {datum: 2027-12-27 – 2028-01-07, stängt: hela dagen, orsak: Ombyggnad}\n"
    )
    offices = offices.replace("\n  Stadsporten:", exceptions + "\n  Stadsporten:")
    (content / "oppettider.yaml").write_text(offices, encoding="utf-8")
    return content


def test_a_year_at_a_glance(capsys, with_exceptions):
    """A closure that goes on into the next year ends with this one; and a period is stronger than New Year's Eve."""
    text = hours(capsys, "--office", "Stadshuset", "--year", "2027", "--content", str(with_exceptions))
    assert [line.split() for line in text.splitlines()] == [line.split() for line in YEAR.splitlines()]
    columns = {line.index("stängt") for line in text.splitlines()[4:-1] if "stängt" in line}
    assert len(columns) == 1


def test_a_year_names_the_seasons_that_decide_a_day_of_it(capsys, tmp_path):
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    rules = (
        "kontor:\n  A:\n    ordinarie: {vardagar: 8-17}\n    säsonger:\n"
        "      - {namn: Sommartid, period: 24/6 – 19/8, mån-tors: 9-15}\n"
        "      - {namn: Flytt, period: 2026-09-07 – 2026-09-18, vardagar: 9-12}\n"
        "    undantag:\n      - {datum: 2026-01-02 – 2026-01-05, tider: 9-12, orsak: Jul}\n"
        "      - {datum: 2026-11-26 – 2026-12-01, tider: 9-12, orsak: Kurs}\n"
    )
    (content / "oppettider.yaml").write_text(rules, encoding="utf-8")
    this, after = (hours(capsys, "--year", year, "--content", str(content)).splitlines() for year in ("2026", "2027"))
    summer = "  Sommartid 24 juni–19 augusti: måndag–torsdag 9–15, fredag 8–17 som vanligt"
    assert this[1:3] == [summer, "  Flytt 7 september–18 september 2026: vardagar 9–12"]
    assert after[1:3] == [summer, "  Övrig tid: vardagar 8–17"]
    told = [" ".join(line.split()) for line in this]
    assert "fredag 2 januari och måndag 5 januari 9–12 Jul" in told
    assert "torsdag 26 november – fredag 27 november 9–12 Kurs" in told
    assert "måndag 30 november – tisdag 1 december 9–12 Kurs" in told


def test_a_year_without_seasons(capsys):
    text = hours(capsys, "--office", "Stadsporten", "--year", "2027", "--language", "en")
    assert text.splitlines()[:3] == [
        "Stadsporten, Västergatan 10, 2027",
        "  Weekdays 08:00–16:00",
        "  Days that are not like others:",
    ]
    assert text.endswith("  8 days closed, 0 days with other hours.\n")


def test_a_year_as_json(capsys, with_exceptions):
    rows = json.loads(
        hours(capsys, "--office", "Stadshuset", "--year", "2027", "--json", "--content", str(with_exceptions))
    )
    assert len(rows) == 33
    assert rows[2] == {
        "office": "Stadshuset",
        "date": "2027-03-25",
        "hours": [["08:00", "12:00"]],
        "ordinary": [["08:00", "17:00"]],
        "reason": "Dimmelonsdag",
    }
    assert rows[-1]["date"] == "2027-12-31"


def test_hours_as_json(capsys):
    span = ("--office", "Stadshuset", "--from", "2026-06-18", "--to", "2026-06-25")
    rows = json.loads(hours(capsys, *span, "--json"))
    assert [(row["at"], row["state"], row["cause"], row["reason"], row["season"]) for row in rows] == [
        ("2026-06-18T00:00:00+02:00", "closed", "outside_hours", None, None),
        ("2026-06-18T08:00:00+02:00", "open", "ordinary", None, None),
        ("2026-06-18T17:00:00+02:00", "closed", "outside_hours", None, None),
        ("2026-06-22T08:00:00+02:00", "open", "ordinary", None, None),
        ("2026-06-22T17:00:00+02:00", "closed", "outside_hours", None, None),
        ("2026-06-23T08:00:00+02:00", "open", "ordinary", None, None),
        ("2026-06-23T17:00:00+02:00", "closed", "outside_hours", None, None),
        ("2026-06-24T08:00:00+02:00", "open", "season", None, "Sommartid"),
        ("2026-06-24T16:00:00+02:00", "closed", "outside_hours", None, None),
    ]
    assert set(rows[0]) == {"office", "at", "state", "cause", "reason", "season"}
    (row,) = json.loads(
        hours(capsys, "--office", "Stadsporten", "--from", "2026-06-19", "--to", "2026-06-20", "--json")
    )
    assert (row["office"], row["cause"], row["reason"]) == ("Stadsporten", "eve", "Midsommarafton")

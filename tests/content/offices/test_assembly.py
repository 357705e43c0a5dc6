"""oppettider.yaml and arenden.yaml."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.schedule.rules import (
    ClosedAllDay,
    ClosedBetween,
    DatePeriod,
    HoursException,
    Interval,
    MonthDay,
    NamedDay,
    OfficeRules,
    Season,
    SetHours,
    ShortenedDay,
    Week,
    WeekPeriod,
    Weeks,
)
from tests.support.content_folder import load_with, told
from tests.support.offices import OFFICES, hours

FIXTURE = Path(__file__).with_name("oppettider.yaml")
KIOSK = "kommun: P\nvälkommen: Hej\nspråk: sv\n"
TOPIC = "meny: A\nikon: person\nsv: {rubrik: B}\n"
SWEDISH = {"kiosk.yaml": KIOSK, "skarmar/10-vision.yaml": TOPIC}
FILE = "oppettider.yaml"
CLOSES = "Skriv till exempel stänger 15, stänger 15.30 eller stängt."
CLASH = "Ta bort det ena, eller skriv ihop dem till ett."
EITHER = "Undantaget ska säga antingen tider eller stängt. Skriv tider: 10-14, stängt: hela dagen eller stängt: 13-15."


def office(rules: str) -> str:
    """A file of one office, whose rules begin on line 3."""
    return "kontor:\n  Stadshuset:\n" + "".join(f"    {line}\n" for line in rules.splitlines())


def read(folder: Path, text: str) -> list[OfficeRules]:
    loaded = load_with(folder, {**SWEDISH, FILE: text})
    assert loaded.problems == ()
    return [office.rules for office in loaded.content.offices]


def told_of(folder: Path, text: str) -> list[str]:
    return told(folder, {**SWEDISH, FILE: text})


def exceptions(*items: str) -> str:
    """An office with exceptions, the first of them on line 5."""
    return office("ordinarie: {vardagar: 8-17}\nundantag:\n" + "\n".join(f"  - {{{item}}}" for item in items))


def seasons(*items: str) -> str:
    """An office with seasons, the first of them on line 5."""
    return office("ordinarie: {vardagar: 8-17}\nsäsonger:\n" + "\n".join(f"  - {{{item}}}" for item in items))


def test_the_schedule_cases_load_to_their_offices(tmp_path):
    assert read(tmp_path, FIXTURE.read_text(encoding="utf-8")) == list(OFFICES.values())


def test_every_key(tmp_path):
    (found,) = read(
        tmp_path,
        office(
            "adress: Svartuddsvägen 1\n"
            "ordinarie: {alla dagar: stängt, vardagar: 8-17, fre: '8-12, 13-15'}\n"
            "säsonger:\n"
            "  - {namn: Sommar, period: v. 27–31, veckor: udda, mån-tors: [8-12, 13-16]}\n"
            "  - {period: 2026-01-01 – 2026-01-31, lör: 10-12}\n"
            "röda dagar: öppet\n"
            "stängda aftnar: julafton, nyårsafton\n"
            "förkortade dagar: {skärtorsdagen: stänger 15, klämdagar: stängt}\n"
            "stänger snart: 1 timme\n"
            "undantag:\n"
            "  - {datum: 2026-12-23, tider: 8-12, orsak: Lunch}\n"
            "  - {datum: 24/12, tider: stängt}\n"
            "  - {datum: 2026-07-06 – 2026-07-31, stängt: hela dagen}\n"
            "  - {datum: 2026-12-23, stängt: 9-10}\n"
        ),
    )
    summer = Season((("sv", "Sommar"),), WeekPeriod(27, 31), Week(*[hours("8-12,13-16")] * 4), Weeks.ODD)
    january = Season((), DatePeriod(date(2026, 1, 1), date(2026, 1, 31)), Week(sat=hours("10-12")))
    assert found == OfficeRules(
        "Stadshuset",
        Week(*[hours("8-17")] * 4, hours("8-12,13-15"), (), ()),
        seasons=(summer, january),
        exceptions=(
            HoursException(date(2026, 12, 23), SetHours(hours("8-12")), (("sv", "Lunch"),)),
            HoursException(MonthDay(12, 24), ClosedAllDay()),
            HoursException(DatePeriod(date(2026, 7, 6), date(2026, 7, 31)), ClosedAllDay()),
            HoursException(date(2026, 12, 23), ClosedBetween((Interval(540, 600),))),
        ),
        closed_red_days=False,
        closed_eves=frozenset({NamedDay.CHRISTMAS_EVE, NamedDay.NEW_YEARS_EVE}),
        shortened_days=(ShortenedDay(NamedDay.MAUNDY_THURSDAY, 900), ShortenedDay(NamedDay.BRIDGE_DAY, 0)),
        closing_soon=60,
    )


def test_the_address_belongs_to_the_place(tmp_path):
    loaded = load_with(tmp_path, {FILE: office("adress: Svartuddsvägen 1\nordinarie: {vardagar: 8-17}")})
    assert loaded.content.offices[0].address == "Svartuddsvägen 1"


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("kontor:\n", [f'{FILE}:1: "kontor" är tom. Skriv kontor: följt av kontoren, vart och ett med sitt namn.']),
        (
            "gemensamt: {}\n",
            [f'{FILE}:1: "kontor" saknas. Skriv kontor: följt av kontoren, vart och ett med sitt namn.'],
        ),
        ("kontor: {}\n", [f"{FILE}:1: Det finns inget kontor. Skriv minst ett kontor under kontor:."]),
        (
            "kontor: Stadshuset\n",
            [f"{FILE}:1: Här ska det stå ord följda av kolon. Skriv till exempel namn: … på en egen rad, indragen."],
        ),
        (
            "\nkontor:\n  Stadshuset:\n",
            [f"{FILE}:3: Här ska det stå ord följda av kolon. Skriv till exempel adress: … på en egen rad, indragen."],
        ),
        (
            office("adress:"),
            [
                f'{FILE}:2: "ordinarie" saknas. Skriv ordinarie: följt av de vanliga tiderna, '
                "till exempel vardagar: 8-17.",
                f'{FILE}:3: anmärkning: "adress" är tom, så den visas inte. Fyll i uppgiften när den finns.',
            ],
        ),
        (
            office("ordinarie: 8-17"),
            [
                f"{FILE}:3: Här ska det stå ord följda av kolon. "
                "Skriv till exempel vardagar: … på en egen rad, indragen."
            ],
        ),
        (
            office("ordinarie: {}"),
            [f"{FILE}:3: Här saknas tider. Skriv till exempel vardagar: 8-17 på en egen rad, indragen."],
        ),
        (office("ordinarie:\n  vardagr: 8-17"), [f'{FILE}:4: Nyckeln "vardagr" finns inte här. Menade du vardagar?']),
        (
            office("ordinarie:\n  x: 8-17"),
            [
                f'{FILE}:4: "x" är ingen veckodag. '
                "Skriv till exempel vardagar, alla dagar, mån, mån-tors eller lör, sön."
            ],
        ),
        (office("ordinarie:\n  vardagar:"), [f"{FILE}:4: Här är det tomt. Skriv till exempel 8-17."]),
        (office("ordinarie:\n  vardagar: []"), [f"{FILE}:4: Här är det tomt. Skriv till exempel 8-17."]),
        (
            office("ordinarie:\n  vardagar: [8-17, [9-10]]"),
            [f"{FILE}:4: Här står en lista, men det ska vara en text. Skriv till exempel 8-17."],
        ),
        (
            office("ordinarie: {vardagar: 8-12, 13-16.30}"),
            [
                f'{FILE}:3: Kommat i "8-12, 13-16.30" delar upp texten, för den saknar citattecken. '
                'Sätt citattecken runt: vardagar: "8-12, 13-16.30"'
            ],
        ),
        (
            office("ordinarie:\n  mån-ons: 8-17\n  ons-fre: 8-16"),
            [f"{FILE}:5: Onsdag har olika tider på rad 4 och rad 5. Skriv varje dag bara en gång."],
        ),
        (
            office("ordinarie:\n  mån: 8-17\n  måndag: 8-16\n  lör-sön, fre: 9-10\n  vardagar: 8-17"),
            [
                f"{FILE}:5: Måndag har olika tider på rad 4 och rad 5. Skriv varje dag bara en gång.",
                f"{FILE}:7: Fredag har olika tider på rad 6 och rad 7. Skriv varje dag bara en gång.",
            ],
        ),
        (
            office("ordinarie: {mån-ons: 8-17, ons-fre: 8-16}"),
            [f"{FILE}:3: Onsdag har olika tider på rad 3. Skriv varje dag bara en gång."],
        ),
        (
            office("ordinarie:\n  vardagar: 17-8\n  lör: 25-26"),
            [
                f'{FILE}:4: Tiden "17-8" slutar innan den börjar. Skriv den tidigare tiden först, till exempel 8-17.',
                f"{FILE}:5: Klockslaget 25 finns inte. Skriv ett klockslag mellan 0 och 24, till exempel 16.30.",
            ],
        ),
        (
            seasons("period: 31/2, vardagar: 8-16", "vardagar: 8-16", "period: 24/6 – 19/8"),
            [
                f"{FILE}:5: Datumet 31/2 finns inte. Kontrollera dagen i almanackan.",
                f'{FILE}:6: "period" saknas. Skriv period: följt av datum, till exempel 24/6 – 19/8.',
                f"{FILE}:7: Här saknas tider. Skriv till exempel vardagar: 8-17 på en egen rad, indragen.",
            ],
        ),
        (
            seasons("period: 24/6, veckor: uda, vardagar: 8-16", "period: 24/6, vekor: udda, vardagar: 8-16"),
            [
                f'{FILE}:5: "uda" går inte att välja här. Menade du udda?',
                f'{FILE}:6: Nyckeln "vekor" finns inte här. Menade du veckor?',
            ],
        ),
        (
            seasons("period: 24/6, veckor: 27, lör: 8-9"),
            [f'{FILE}:5: "27" går inte att välja här. Skriv udda, jämna eller alla.'],
        ),
        (
            exceptions("datum: 24/12, stänger: 12", "datum: 25/12, stängt: 12", "datum: ”26/12”, tider: 8-9"),
            [
                f'{FILE}:5: Nyckeln "stänger" finns inte här. Skriv till exempel tider: 8-12.',
                f'{FILE}:6: "12" säger inte när det är stängt. '
                "Skriv 12-24 om det är stängt resten av dagen, annars hela dagen.",
                f'{FILE}:7: Citattecknen kommer från Word. Byt dem mot vanliga citattecken (").',
            ],
        ),
        (
            exceptions("datum: 2026-12-23", "datum: 2026-12-24, tider: 8-9, stängt: 9-10", "tider: 8-9"),
            [
                f"{FILE}:5: {EITHER}",
                f"{FILE}:6: {EITHER}",
                f'{FILE}:7: "datum" saknas. Skriv datum: följt av ett datum eller en period.',
            ],
        ),
        (
            office("ordinarie: {vardagar: 8-17}\nundantag:\n  -\n  - 2026-12-23"),
            [
                f"{FILE}:5: anmärkning: En punkt i listan är tom. Fyll i den, eller ta bort den.",
                f"{FILE}:6: Här ska det stå ord följda av kolon. Skriv till exempel datum: … på en egen rad, indragen.",
            ],
        ),
        (
            "gemensamt:\n  stängda aftnar: [julaften, julafton, julafton]\n  förkortade dagar:\n    påskafton: 15\n"
            "    skärtorsdag: stänger\n  stänger snart: 5 timmar\n  adress: A\nkontor: {A: {ordinarie: {mån: 8-9}}}\n",
            [
                f'{FILE}:2: Dagen "julaften" finns inte i listan över dagar med namn. Menade du julafton?',
                f"{FILE}:2: Samma sak står två gånger i listan. Ta bort den ena.",
                f'{FILE}:4: "15" säger inte när dagen slutar. Skriv stänger 15.',
                f'{FILE}:5: "stänger" säger inte när dagen slutar. {CLOSES}',
                f'{FILE}:5: Dagen "skärtorsdag" finns inte i listan över dagar med namn. Menade du skärtorsdagen?',
                f'{FILE}:6: "5 timmar" är för mycket. Skriv mellan 0 och 240 minuter.',
                f'{FILE}:7: Nyckeln "adress" finns inte här. Här kan det stå ordinarie, säsonger, röda dagar, '
                "stängda aftnar, förkortade dagar, stänger snart eller undantag.",
            ],
        ),
    ],
)
def test_what_is_refused(tmp_path, text, problems):
    assert told_of(tmp_path, text) == problems


def test_the_names_of_offices_are_known_whatever_else_is_wrong(tmp_path):
    problems = told(
        tmp_path,
        {**SWEDISH, FILE: office("ordinarie: 8-17"), "arenden.yaml": "- {ärende: A, kontor: Stadshuset}\n"},
    )
    assert [problem.split(":")[0] for problem in problems] == [FILE]

"""Slips at the keyboard in oppettider.yaml: what people are told, and that what they are told to write passes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.content.offices.test_assembly import FILE, SWEDISH, told_of
from tests.support.content_folder import ICONS, load, write

OFFICE = "kontor:\n  Stadshuset:\n    ordinarie:\n      vardagar: 8-17\n"
LIST = f"{OFFICE}    undantag:\n"
CUT = "delar upp texten, för den saknar citattecken. Sätt citattecken runt:"
SPACE = "Det saknas ett mellanslag efter kolonet. Sätt ett mellanslag efter kolonet:"
ROW = "Flera ord med kolon står i rad utan klamrar."


def told(folder: Path, text: str, line: str) -> str:
    """What is said of a text whose only problem is that of this line."""
    (problem,) = told_of(folder, text + line)
    return problem


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        (
            "{datum: 2026-12-23, tider: 8-12, 13-15}",
            f'Kommat i "8-12, 13-15" {CUT}',
            '{datum: 2026-12-23, tider: "8-12, 13-15"}',
        ),
        (
            "{datum: 2026-12-23, tider: 8-12,13-15 , 16-17, orsak: A}",
            f'Kommat i "8-12,13-15 , 16-17" {CUT}',
            '{datum: 2026-12-23, tider: "8-12,13-15 , 16-17", orsak: A}',
        ),
        (
            "{datum: 2026-12-23, tider: 8,30-12}",
            'Kommat i "8,30-12" delar upp tiden. Skriv punkt mellan timmar och minuter:',
            "{datum: 2026-12-23, tider: 8.30-12}",
        ),
        (
            "{datum: 2026-12-23, tider: 8,30-12, 13-15}",
            'Kommat i "8,30-12, 13-15" delar upp tiden. Skriv punkt mellan timmar och minuter:',
            '{datum: 2026-12-23, tider: "8.30-12, 13-15"}',
        ),
        (
            "{datum: 2026-12-23, stängt: hela dagen, orsak: Jul, nyår och trettonhelg}",
            f'Kommat i "Jul, nyår och trettonhelg" {CUT}',
            '{datum: 2026-12-23, stängt: hela dagen, orsak: "Jul, nyår och trettonhelg"}',
        ),
        (
            '{datum: 2026-12-23, stängt: hela dagen, orsak: Vi "firar", lite}',
            f"""Kommat i "Vi "firar", lite" {CUT}""",
            """{datum: 2026-12-23, stängt: hela dagen, orsak: 'Vi "firar", lite'}""",
        ),
        ("{datum:2026-12-23, tider: 8-12}", SPACE, "{datum: 2026-12-23, tider: 8-12}"),
    ],
)
def test_between_braces(tmp_path, written, message, hint):
    key = next(part for part in hint.strip("{}").replace(", ", "\n").split("\n") if part not in written)
    said = told(tmp_path, LIST, f"      - {written}\n")
    assert said.startswith(f"{FILE}:6: {message} {key.partition(':')[0]}: ")
    assert said.removeprefix(f"{FILE}:6: {message} ") in hint
    assert told_of(tmp_path, f"{LIST}      - {hint}\n") == []


def test_a_quoted_text_before_a_comma_is_left_as_it_is(tmp_path):
    said = told(tmp_path, LIST, '      - {datum: 2026-12-23, tider: "8-12", 13-15}\n')
    assert said.startswith(f'{FILE}:6: Nyckeln "13-15" finns inte här.')
    said = told(tmp_path, LIST, "      - {datum: 2026-12-23, tider: [8-12], 13-15}\n")
    assert said.startswith(f'{FILE}:6: Nyckeln "13-15" finns inte här.')


def test_a_list_as_a_key_is_told_as_ever(tmp_path):
    assert told(tmp_path, LIST, "      - {[a]: 1}\n").startswith(f"{FILE}:6: Det saknas ett ord före kolonet.")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "- datum: 2026-12-23, stängt: hela dagen, orsak: Planeringsdag  # obs",
            f"{ROW} Skriv - {{datum: 2026-12-23, stängt: hela dagen, orsak: Planeringsdag}}",
        ),
        (
            "- datum: 2026-12-23, tider: 8-12, 13-15, orsak: Nu, mål: möte",
            f'{ROW} Skriv - {{datum: 2026-12-23, tider: "8-12, 13-15", orsak: "Nu, mål: möte"}}',
        ),
        (
            "-{datum: 2026-12-23, stängt: hela dagen}",
            "Det saknas ett mellanslag efter bindestrecket. Skriv - {datum: 2026-12-23, stängt: hela dagen}",
        ),
        (
            "– {datum: 2026-12-23, stängt: hela dagen}",
            "Raden börjar med ett tankstreck. "
            "Skriv ett bindestreck i stället: - {datum: 2026-12-23, stängt: hela dagen}",
        ),
        (
            "- (datum: 2026-12-23, stängt: hela dagen)",
            "Här står vanliga parenteser, men det ska vara klamrar. Skriv - {datum: 2026-12-23, stängt: hela dagen}",
        ),
    ],
)
def test_items_of_a_list(tmp_path, written, said):
    assert told(tmp_path, LIST, f"      {written}\n") == f"{FILE}:6: {said}"
    item = "-" + said.partition(" - " if " - " in said else ": -")[2].lstrip(" -")
    assert told_of(tmp_path, f"{LIST}      - {item.lstrip('-')}\n") == []


def test_a_dash_or_a_tab_before_keys_on_lines_of_their_own(tmp_path):
    keys = "datum: 2026-12-23\n        stängt: hela dagen\n"
    dash = f"{FILE}:6: Raden börjar med ett tankstreck. Skriv ett bindestreck i stället: - datum"
    assert told(tmp_path, LIST, f"      – {keys}") == f"{dash}: 2026-12-23"
    assert told_of(tmp_path, f"{LIST}      – datum: 2026-12-23\n")[1] == dash
    assert told(tmp_path, LIST, f"      -\t{keys}") == (
        f"{FILE}:6: Efter bindestrecket står en tabb. Skriv ett mellanslag i stället: - datum: 2026-12-23"
    )


def test_the_last_brace_of_several(tmp_path):
    item = "      - {datum: 2026-12-23, tider: 8-12, orsak: {sv: A, en: B}\n"
    unclosed = f"{FILE}:6: En klammer öppnas här men stängs aldrig. Sätt"
    assert told(tmp_path, LIST, item + "      - {datum: 2026-12-24, tider: 8-12}\n") == f"{unclosed} }} sist."
    assert told(tmp_path, f"{OFFICE}    stängda aftnar:\n", "      - [[julafton]\n      - a\n") == (
        f"{FILE}:6: En hakparentes öppnas här men stängs aldrig. Sätt ] sist."
    )


def test_words_in_a_row_that_begin_without_a_colon(tmp_path):
    text = f"{OFFICE}    säsonger:\n"
    assert "Det står ett kolon" in told(tmp_path, text, "    - Sommartid, period: 24/6 – 19/8, vardagar: 8-16}\n")


def test_days_in_a_row(tmp_path):
    assert told(tmp_path, OFFICE.removesuffix("vardagar: 8-17\n"), "vardagar: 8-17, lör: 10-14\n") == (
        f"{FILE}:4: {ROW} Skriv dem på varsin rad: vardagar: 8-17 på en, lör: 10-14 på nästa."
    )


@pytest.mark.parametrize("text", ["vardagar:8-17", "vardagar:8-17\n      lör:10-14"])
def test_no_space_after_the_colon(tmp_path, text):
    assert told(tmp_path, OFFICE.removesuffix("vardagar: 8-17\n"), f"{text}\n") == f"{FILE}:4: {SPACE} vardagar: 8-17"


@pytest.mark.parametrize(
    ("written", "meant"), [("mon-tors", "mån-tors"), ("alla vardagar", "vardagar"), ("vardagr", "vardagar")]
)
def test_the_word_that_was_meant_loses_no_days(tmp_path, written, meant):
    said = told(tmp_path, OFFICE.removesuffix("vardagar: 8-17\n"), f"{written}: 8-17\n")
    assert said.endswith(f" Menade du {meant}?")


def test_days_directly_under_an_office(tmp_path):
    assert told(tmp_path, "kontor:\n  Stadshuset:\n", "    vardagar: 8-17\n    adress: A\n") == (
        f'{FILE}:3: Nyckeln "vardagar" finns inte här. Skriv raden under ordinarie:, två mellanslag längre in.'
    )


@pytest.mark.parametrize("place", ["    lunch: 12-13\n", "      lunch: 12-13\n"])
def test_lunch(tmp_path, place):
    assert told(tmp_path, OFFICE, place).endswith("Skriv tiderna före och efter lunch: vardagar: 8-12, 13-17.")


ITEM = "- {datum: 2026-12-23, tider: 8-12}\n"
OTHER = "  Stadsporten:\n    ordinarie: {vardagar: 8-16}\n"


def test_a_rule_taken_for_an_office(tmp_path):
    assert told(tmp_path, OFFICE, f"  undantag:\n    {ITEM}{OTHER}") == (
        f'{FILE}:5: "undantag" står i nivå med kontoren och läses därför som ett kontor. '
        "Flytta in raden, och raderna under den, två mellanslag, så att de hör till kontoret ovanför."
    )
    said = told(tmp_path, "kontor:\n  Stadshuset:\n    adress: A\n", "  ordinarie:\n    vardagar: 8-9\n")
    assert said.startswith(f'{FILE}:4: "ordinarie" står i nivå med kontoren')


@pytest.mark.parametrize("indent", ["  ", "    "])
def test_a_rule_at_the_margin_breaks_off_the_offices(tmp_path, indent):
    assert told(tmp_path, OFFICE, f"undantag:\n{indent}{ITEM}{OTHER}") == (
        f'{FILE}:5: "undantag:" står längst till vänster, men hör till kontoret ovanför. '
        "Sätt 4 mellanslag först på raden, som på rad 3, och lika många till på raderna under den."
    )


def test_a_rule_at_the_margin_with_nothing_to_go_by(tmp_path):
    said = told(tmp_path, "kontor:\n  A: {ordinarie: {mån: 8-9}}\n", f"undantag:\n  {ITEM}  B: {{}}\n")
    assert said.endswith("Sätt 4 mellanslag först på raden och lika många till på raderna under den.")


def test_other_lines_at_the_margin_are_none_of_an_office(tmp_path):
    assert "längst till vänster" not in told(tmp_path, OFFICE, f"andra:\n  {ITEM}{OTHER}")
    assert "längst till vänster" not in told(tmp_path, "  - a\n", "  b: 1\n")
    assert "längst till vänster" not in told(tmp_path, "undantag:\n  - a\n", "b\nc: 1\n")


def test_a_rule_at_the_margin_last_in_the_file(tmp_path):
    assert told(tmp_path, OFFICE, f"undantag:\n  {ITEM}") == (
        f'{FILE}:5: Nyckeln "undantag" finns inte här. '
        "Flytta in raden, och raderna under den, under kontoret de gäller."
    )


def test_what_stands_twice(tmp_path):
    twice = f"    undantag:\n      {ITEM}    undantag:\n      {ITEM.replace('23', '22')}{OTHER}{OTHER}"
    move = "Flytta raderna under den andra till den första, på rad"
    assert told_of(tmp_path, OFFICE + twice) == [
        f'{FILE}:7: "undantag" står två gånger, här och på rad 5. {move} 5.',
        f'{FILE}:11: "Stadsporten" står två gånger, här och på rad 9. {move} 9, eller byt namn.',
    ]


def test_an_empty_value_is_told_once(tmp_path):
    assert told(tmp_path, LIST, "      - {datum: 2026-12-23, stängt: }\n").startswith(
        f"{FILE}:6: Undantaget ska säga antingen tider eller stängt."
    )


def told_on(today: date, folder: Path, text: str) -> list[str]:
    return [str(problem) for problem in load(write(folder, {**SWEDISH, FILE: text}), ICONS, today).problems]


def test_a_yearly_date_that_opens_a_closed_day(tmp_path):
    today = date(2026, 11, 24)
    items = ["{datum: 23/12, tider: 8-12}", "{datum: 22/12, tider: 8-12}", "{datum: 30/12, tider: 10-12}"]
    items += ["{datum: 6/6, tider: 10-12}", "{datum: 1/5, tider: 8-9}", "{datum: 5/11, tider: stängt}"]
    text = LIST + "".join(f"      - {item}\n" for item in items)
    each_year = "Är det inte meningen, skriv ett undantag för varje år, till exempel datum:"
    assert told_on(today, tmp_path, text) == [
        f"{FILE}:6: anmärkning: Lördag 23 december 2028 blir det öppet 8–12, fast det annars är stängt. "
        "Är det inte meningen, ta bort undantaget och skriv dagen före julafton: stänger 12 under förkortade dagar:.",
        f"{FILE}:7: anmärkning: Lördag 22 december 2029 blir det öppet 8–12, fast det annars är stängt. "
        f"{each_year} 2026-12-22.",
        f"{FILE}:8: anmärkning: Lördag 30 december 2028 blir det öppet 10–12, fast det annars är stängt. "
        f"{each_year} 2026-12-30.",
    ]
    assert [line[:17] for line in told_on(date(2028, 12, 24), tmp_path, text)] == [f"{FILE}:{n}" for n in (6, 7, 8)]
    obeyed = f"{OFFICE}    förkortade dagar: {{dagen före julafton: stänger 12}}\n"
    assert told_on(today, tmp_path, obeyed) == []


def test_a_yearly_date_of_all_offices_is_told_once(tmp_path):
    shared = "gemensamt:\n  undantag:\n    - {datum: 23/12, tider: 8-12}\n"
    shared += "  förkortade dagar: {dagen före julafton: stänger 12}\n"
    (said,) = told_on(date(2026, 11, 24), tmp_path, shared + OFFICE + OTHER)
    assert said.startswith(f"{FILE}:3: anmärkning: Lördag 23 december 2028")
    assert said.endswith("till exempel datum: 2026-12-23.")


def test_a_long_period_is_remarked_on(tmp_path):
    text = f"{OFFICE}    säsonger:\n      - {{period: 19/8 – 24/6, lör: 8-9}}\n    undantag:\n"
    text += "      - {datum: v. 31–28, tider: 8-9}\n"
    assert told_of(tmp_path, text) == [
        f"{FILE}:6: anmärkning: Perioden gäller från 19 augusti till 24 juni nästa år, 310 dagar. "
        "Menade du 24/6 – 19/8?",
        f"{FILE}:8: anmärkning: Perioden gäller från vecka 31 till vecka 28 nästa år, 50 veckor. Menade du v. 28–31?",
    ]

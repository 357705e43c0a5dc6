"""Yearly dates that open an office on a closed day."""

from __future__ import annotations

from datetime import date

from tests.support.office_files import EXCEPTIONS, FILE, OFFICE, OTHER_OFFICE, reported_on


def test_a_yearly_date_that_opens_a_closed_day(tmp_path):
    today = date(2026, 11, 24)
    items = ["{datum: 23/12, tider: 8-12}", "{datum: 22/12, tider: 8-12}", "{datum: 30/12, tider: 10-12}"]
    items += ["{datum: 6/6, tider: 10-12}", "{datum: 1/5, tider: 8-9}", "{datum: 5/11, tider: stängt}"]
    text = EXCEPTIONS + "".join(f"      - {item}\n" for item in items)
    each_year = "Är det inte meningen, skriv ett undantag för varje år, till exempel datum:"
    assert reported_on(today, tmp_path, text) == [
        f"{FILE}:6: anmärkning: Lördag 23 december 2028 blir det öppet 8–12, fast det annars är stängt. "
        "Är det inte meningen, ta bort undantaget och skriv dagen före julafton: stänger 12 under förkortade dagar:.",
        f"{FILE}:7: anmärkning: Lördag 22 december 2029 blir det öppet 8–12, fast det annars är stängt. "
        f"{each_year} 2026-12-22.",
        f"{FILE}:8: anmärkning: Lördag 30 december 2028 blir det öppet 10–12, fast det annars är stängt. "
        f"{each_year} 2026-12-30.",
    ]
    assert [line[:17] for line in reported_on(date(2028, 12, 24), tmp_path, text)] == [f"{FILE}:{n}" for n in (6, 7, 8)]
    obeyed = f"{OFFICE}    förkortade dagar: {{dagen före julafton: stänger 12}}\n"
    assert reported_on(today, tmp_path, obeyed) == []


def test_a_yearly_date_of_all_offices_is_reported_once(tmp_path):
    shared = "gemensamt:\n  undantag:\n    - {datum: 23/12, tider: 8-12}\n"
    shared += "  förkortade dagar: {dagen före julafton: stänger 12}\n"
    (said,) = reported_on(date(2026, 11, 24), tmp_path, shared + OFFICE + OTHER_OFFICE)
    assert said.startswith(f"{FILE}:3: anmärkning: Lördag 23 december 2028")
    assert said.endswith("till exempel datum: 2026-12-23.")

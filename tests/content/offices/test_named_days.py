"""Days with names under an office."""

from __future__ import annotations

import pytest

from tests.support.office_files import FILE, office, reported_for

CLOSES = "Skriv till exempel stänger 15, stänger 15.30 eller stängt."


@pytest.mark.parametrize(
    ("text", "problems"),
    [
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
def test_days_with_names_refused(tmp_path, text, problems):
    assert reported_for(tmp_path, text) == problems


def test_two_spellings_of_a_shortened_day_are_refused(tmp_path):
    text = office("ordinarie: {mån: 8-9}\nförkortade dagar:\n  julafton: stänger 12\n  Julafton: stänger 13")
    assert reported_for(tmp_path, text) == [
        f'{FILE}:6: "julafton" står två gånger, på rad 5 och rad 6. Ta bort den ena raden.'
    ]

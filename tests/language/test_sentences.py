"""Texts taken apart into sentences."""

import pytest

from kiosk.language.sentences import split_sentences


def written(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for _, sentence in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Öppnar kl. 8 i morgon.",
        "Till exempel t.ex. Piteå och bl.a. Luleå.",
        "Ring 0911-69 60 00.",
        "Beslutet togs den 24 juni 2024.",
        "Sommartid v. 27–31 varje år.",
        "Öppet 8.30–16 på vardagar",
        "Kom till St. Mary's, e.g. The Hall.",
        "Skriv till P. Andersson.",
        "Avoinna klo. 8 ja esim. Maanantaina.",
        "Se www.pitea.se för mer.",
        "Vi är 3,5 km bort … ungefär.",
        "Den 24. juni är det stängt.",
        "اتصل على 0911-69 60 00 من فضلك.",
        "ص. 12 في الكتاب.",
    ],
)
def test_one_sentence_stays_one(text: str):
    assert written(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ring 0911-69 60 00. Vi svarar.", ["Ring 0911-69 60 00.", "Vi svarar."]),
        ("Hej! Är du kvar? Tryck här.", ["Hej!", "Är du kvar?", "Tryck här."]),
        ("Den 24 juni 2024. 12 partier var med.", ["Den 24 juni 2024.", "12 partier var med."]),
        ("Vi har böcker m.m. Kom in.", ["Vi har böcker m.m.", "Kom in."]),
        ("(Stängt.) Öppnar kl. 8.", ["(Stängt.)", "Öppnar kl. 8."]),
        ("We are open. Come in!", ["We are open.", "Come in!"]),
        ("Olemme auki. Tervetuloa!", ["Olemme auki.", "Tervetuloa!"]),
        ("نحن مفتوحون. تفضلوا؟ أهلا.", ["نحن مفتوحون.", "تفضلوا؟", "أهلا."]),
        ("En rad\n\n  En till  ", ["En rad", "En till"]),
        ("   ", []),
    ],
)
def test_sentences_are_told_apart(text: str, parts: list[str]):
    assert written(text) == parts


@pytest.mark.parametrize("text", ["  Ett.   Två! \n\n Tre\r\nFyra. ", "(Stängt.) Öppnar kl. 8.", "En rad", ""])
def test_every_sentence_knows_where_it_stands(text: str):
    assert all(text[start:].startswith(sentence) for start, sentence in split_sentences(text))
    assert "".join("".join(written(text)).split()) == "".join(text.split())

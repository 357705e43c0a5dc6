"""Names from A to Ö, as each language sorts them."""

from random import Random

import pytest

from kiosk.language.alphabets import NUMBERS, initial, sort_key

SWEDISH = [
    "1177",
    "24-timmarstjänster",
    "Adoption",
    "bygg nytt",
    "Bygglov",
    "E-legitimation",
    "e-tjänster",
    "Eldning",
    "Énergi",
    "Energirådgivning",
    "Vatten",
    "Vägar",
    "Webbplats",
    "Äldreomsorg",
    "Ödebygd",
]


def in_order(names, language):
    mixed = list(names)
    Random(1).shuffle(mixed)
    return sorted(mixed, key=lambda name: sort_key(name, language))


def test_swedish_order():
    assert in_order(SWEDISH, "sv") == SWEDISH


def test_the_swedish_letters_come_last_in_their_order():
    assert in_order(["Zoo", "Åka", "Ängar", "Öl"], "sv") == ["Zoo", "Åka", "Ängar", "Öl"]


def test_w_is_a_letter_of_its_own():
    """In ordlistan since 2006; until then "wb" stood between "va" and "vä"."""
    assert in_order(["Vas", "Vända", "Waran", "Wok"], "sv") == ["Vas", "Vända", "Waran", "Wok"]
    assert initial("Webbplats", "sv") == "W"


@pytest.mark.parametrize(
    ("name", "language", "letter"),
    [
        ("étapp", "sv", "E"),
        ("ärende", "sv", "Ä"),
        ("A\N{COMBINING DIAERESIS}rende", "sv", "Ä"),
        ("ærlig", "sv", "Ä"),
        ("Østersund", "sv", "Ö"),
        ("über", "sv", "Y"),
        ("Łódź", "sv", "L"),
        ("ßpeciell", "sv", "S"),
        ("”Bygga” nytt", "sv", "B"),
        ("1177", "sv", NUMBERS),
        ("…", "sv", NUMBERS),
        ("", "sv", NUMBERS),
        ("Ärende", "en", "A"),
        ("Øl", "en", "O"),
        ("Äiti", "fi", "Ä"),
        ("Šakki", "fi", "S"),
        ("أطفال", "ar", "ا"),
        ("إقامة", "ar", "ا"),
        ("آثار", "ar", "ا"),
        ("مدرسة", "ar", "م"),
        # the nursery, the school, the waste, "the" with its vowel marks: without the article
        ("الحضانة", "ar", "ح"),
        ("المدرسة", "ar", "م"),
        ("”النفايات”", "ar", "ن"),
        ("اَلْمَدرسة", "ar", "م"),
        # Too short, or no article: god, father; toys, Germany; joining, application, electronic
        ("الله", "ar", "ا"),
        ("الأب", "ar", "ا"),
        ("ألعاب", "ar", "ا"),
        ("ألمانيا", "ar", "ا"),
        ("التحاق بالمدرسة", "ar", "ا"),
        ("التماس", "ar", "ا"),
        ("الكترونيات", "ar", "ا"),
        # synchronisation, with the article
        ("التزامن", "ar", "ت"),
        ("المدرسة", "sv", "ا"),
        ("йога", "uk", "Й"),
    ],
)
def test_the_letter_of_a_name(name, language, letter):
    assert initial(name, language) == letter


def test_other_languages():
    assert in_order(["Adult", "Åre", "Zebra"], "en") == ["Adult", "Åre", "Zebra"]
    assert in_order(["Asunto", "Vesi", "Zeppelin", "Ääni", "Öljy"], "fi") == [
        "Asunto",
        "Vesi",
        "Zeppelin",
        "Ääni",
        "Öljy",
    ]
    arabic = ["إقامة", "بناء", "تعليم", "ثقافة", "سكن", "مدرسة", "نقل", "هوية", "وظائف", "يوم"]
    assert in_order(arabic, "ar") == arabic
    assert in_order(["يوم", "Bygglov"], "ar") == ["يوم", "Bygglov"], "another script comes last"
    assert in_order(["Bygglov", "йога"], "sv") == ["Bygglov", "йога"]


def test_the_arabic_article_does_not_count():
    """Building, the education, culture, the school, transport."""
    names = ["بناء", "التعليم", "ثقافة", "المدرسة", "نقل"]
    assert in_order(names, "ar") == names
    assert sort_key("المدرسة", "ar")[0] == sort_key("مدرسة", "ar")[0]


def test_accents_decide_only_between_names_that_are_otherwise_alike():
    assert in_order(["ide", "idé", "idéburen", "ides"], "sv") == ["ide", "idé", "idéburen", "ides"]


def test_the_vowel_marks_and_stretched_letters_of_arabic_do_not_count():
    assert sort_key("مَدرَسَة", "ar")[0] == sort_key("مـدرسة", "ar")[0]


@pytest.mark.parametrize("language", ["sv", "en", "fi", "ar"])
def test_names_of_one_letter_stand_together(language):
    names = [*SWEDISH, "Zoo", "Åka", "أطفال", "بناء", "المدرسة", "نقل", "إقامة", "йога", "(Q)", "½ plats"]
    letters = [initial(name, language) for name in in_order(names, language)]
    assert len(set(letters)) == sum(one != other for one, other in zip([*letters, ""], ["", *letters], strict=True)) - 1

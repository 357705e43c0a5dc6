"""Fixed phrases in Finnish and Arabic that went wrong once: the words a native reader would put on the sign."""

import pytest

from tests.support.languages import AR, FI


@pytest.mark.parametrize(
    ("phrase", "finnish"),
    [
        # "Löydä" as an order is no Finnish, and one word, "toimipiste", is an office everywhere.
        ("Find your way", "Etsi toimipiste"),
        ("Find the right office", "Etsi oikea toimipiste"),
        # "Korkeus" would be how tall they are; this is where they stand.
        ("Height of the buttons", "Painikkeiden paikka"),
        # "Kuvat" are pictures.
        ("Pause the slides", "Keskeytä diaesitys"),
        ("Play the slides", "Jatka diaesitystä"),
        # "Ajat" alone are appointments.
        ("Other hours", "Poikkeavat aukioloajat"),
        ("Other hours, all offices", "Poikkeavat aukioloajat, kaikki toimipisteet"),
        ("Start", "Alkuun"),
        (
            "For you alone. The screen is reset when you leave.",
            "Asetukset koskevat vain sinua. Näyttö palautuu ennalleen, kun lähdet.",
        ),
    ],
)
def test_finnish(phrase: str, finnish: str):
    assert FI.phrase(phrase) == finnish


def test_a_size_is_the_size_of_something():
    assert FI.phrase("Text at {size} per cent", size=150) == "Tekstin koko 150 prosenttia"


@pytest.mark.parametrize(
    ("phrase", "arabic"),
    [
        # "As usual": an adjective would have to agree with the heading, of which there are three.
        ("Usual", "كالمعتاد"),
        # "Customise": the word before it is air conditioning.
        ("Adapt", "تخصيص"),
        ("Adapt the screen", "تخصيص الشاشة"),
        # Raise, lower the sound
        ("Louder", "رفع الصوت"),
        ("Softer", "خفض الصوت"),
        # "Exceptional", not "various": all offices have them alike.
        ("Other hours", "ساعات عمل استثنائية"),
        ("Other hours, all offices", "ساعات عمل استثنائية، جميع المكاتب"),
        # Where the buttons stand, not how tall they are
        ("Height of the buttons", "موضع الأزرار"),
        # Slides, not photographs
        ("Pause the slides", "إيقاف الشرائح مؤقتًا"),
        ("Play the slides", "متابعة عرض الشرائح"),
        ("Start", "الرئيسية"),
        # These settings are for you alone.
        (
            "For you alone. The screen is reset when you leave.",
            "هذه الإعدادات لك وحدك. تعود الشاشة كما كانت عندما تغادر.",
        ),
    ],
)
def test_arabic(phrase: str, arabic: str):
    assert AR.phrase(phrase) == arabic


@pytest.mark.parametrize(
    ("number", "services", "closed", "other"),
    [
        # none, one, two, 3–10 of them, then the singular: in the accusative up to 99, in the genitive from 100
        (0, "لا مواضيع", "لا أيام إغلاق", "لا أيام بساعات عمل استثنائية"),
        (1, "موضوع واحد", "يوم إغلاق واحد", "يوم واحد بساعات عمل استثنائية"),
        (2, "موضوعان", "يوما إغلاق", "يومان بساعات عمل استثنائية"),
        (3, "3 مواضيع", "3 أيام إغلاق", "3 أيام بساعات عمل استثنائية"),
        (11, "11 موضوعًا", "11 يوم إغلاق", "11 يومًا بساعات عمل استثنائية"),
        (40, "40 موضوعًا", "40 يوم إغلاق", "40 يومًا بساعات عمل استثنائية"),
        (100, "100 موضوع", "100 يوم إغلاق", "100 يوم بساعات عمل استثنائية"),
    ],
)
def test_arabic_numbers(number: int, services: str, closed: str, other: str):
    assert AR.plural("{number} matter", "{number} matters", number) == services
    assert AR.plural("{number} day closed", "{number} days closed", number) == closed
    assert AR.plural("{number} day with other hours", "{number} days with other hours", number) == other


@pytest.mark.parametrize(
    ("number", "finnish"), [(1, "1 päivä poikkeavin aukioloajoin"), (3, "3 päivää poikkeavin aukioloajoin")]
)
def test_finnish_numbers(number: int, finnish: str):
    assert FI.plural("{number} day with other hours", "{number} days with other hours", number) == finnish

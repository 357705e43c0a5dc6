"""Every form that is written for eyes, as a voice says it."""

import pytest

from kiosk.language.catalogue import load_language
from kiosk.language.pronunciation import spoken
from tests.support.languages import LOCALE

FORMS = {
    "sv": [
        ("Öppnar kl. 8.30.", "Öppnar klockan 8:30."),
        ("Kl 8 öppnar vi", "Klockan 8 öppnar vi"),
        ("8.30", "8:30"),
        ("08:00", "8"),
        ("Vardagar: 8–17", "Vardagar: 8 till 17"),
        ("8.30–16, lördag 10-14", "8:30 till 16, lördag 10 till 14"),
        ("8–12 och 13–16.30", "8 till 12 och 13 till 16:30"),
        ("Ring 0911-69 60 00.", "Ring 0911, 69, 60, 00."),
        ("Ring 0911-69\N{NO-BREAK SPACE}60\N{NO-BREAK SPACE}00", "Ring 0911, 69, 60, 00"),
        ("Fax: 0911-199 28", "Fax: 0911, 199, 28"),
        ("tel:0911-696000", "0911, 69, 60, 00"),
        ("070-1234567", "070, 123, 45, 67"),
        ("+46 911 69 60 00", "plus 46, 911, 69, 60, 00"),
        ("tel:+46911696000", "plus 46, 911, 69, 60, 00"),
        ("Organisationsnummer: 212000-2759", "Organisationsnummer: 21, 20, 00, 27, 59"),
        ("Piteå kommun, 941 85 Piteå", "Piteå kommun, 9 4 1, 8 5 Piteå"),
        ("Sommartid 24/6–19/8: vardagar", "Sommartid 24 juni till 19 augusti: vardagar"),
        ("24/6 – 19/8", "24 juni till 19 augusti"),
        ("24 juni – 19 augusti", "24 juni till 19 augusti"),
        ("24 juni–19 augusti: vardagar 8–16", "24 juni till 19 augusti: vardagar 8 till 16"),
        ("Måndag 23 november – onsdag 25 november (Semester)", "Måndag 23 november till onsdag 25 november (Semester)"),
        ("1 december 2026 – 28 februari 2027", "1 december 2026 till 28 februari 2027"),
        ("Stängt 24 juni – onsdag är öppet", "Stängt 24 juni, onsdag är öppet"),
        ("31/2", "31/2"),
        ("öppet 24/7", "öppet 24/7"),
        ("den 2026-12-23", "den 23 december 2026"),
        ("Måndag–fredag", "Måndag till fredag"),
        ("v. 27–31", "vecka 27 till 31"),
        ("1990–1994", "1990 till 1994"),
        ("Öppet – stänger kl. 17", "Öppet, stänger klockan 17"),
        ("t.ex. bygglov, bl.a. tomter m.m.", "till exempel bygglov, bland annat tomter med mera"),
        ("T ex så", "Till exempel så"),
        ("m.fl., o.s.v.", "med flera, och så vidare"),
        ("tel. 112", "telefon ett ett två"),
        ("Ring 112, eller 1177.", "Ring ett ett två, eller elva sjuttiosju."),
        ("Polisen: 114 14", "Polisen: ett ett fyra, ett fyra"),
        ("112 000 kronor", "112000 kronor"),
        ("rum 1120", "rum 1120"),
        ("8,30 kronor", "8,30 kronor"),
        ("St. Olof och S:t Erik", "Sankt Olof och Sankt Erik"),
        ("fr.o.m. i dag t.o.m. fredag", "från och med i dag till och med fredag"),
        ("ca 40 000 invånare, nr 3", "cirka 40000 invånare, nummer 3"),
        ("Se https://www.pitea.se.", "Se pitea punkt se."),
        ("pitea.se/bygga-bo/", "pitea punkt se snedstreck bygga bindestreck bo"),
        ("https://e-tjanst.pitea.se/oversikt/flow/31?x=1", "e bindestreck tjanst punkt pitea punkt se"),
        ("kommun@pitea.se", "kommun snabel-a pitea punkt se"),
        ("mailto:fornamn.efternamn@pitea.se", "fornamn punkt efternamn snabel-a pitea punkt se"),
        ("Svartuddsvägen 1", "Svartuddsvägen 1"),
        ("Beslutet togs den 24 juni 2024.", "Beslutet togs den 24 juni 2024."),
    ],
    "en": [
        ("08:00–17:00", "8:00 to 17:00"),
        ("8–17", "8 to 17"),
        ("Open at 8.30 today", "Open at 8:30 today"),
        ("It costs 8.30", "It costs 8.30"),
        ("Call 0911-69 60 00", "Call 0911, 69, 60, 00"),
        ("Call 112.", "Call one one two."),
        ("24/6–19/8", "24 June to 19 August"),
        ("Monday 23 November – Wednesday 25 November", "Monday 23 November to Wednesday 25 November"),
        ("Monday–Friday", "Monday to Friday"),
        ("weeks 27–31", "weeks 27 to 31"),
        ("e.g. building permits, i.e. houses", "for example building permits, that is houses"),
        ("St. Mary's, tel. 1177", "Saint Mary's, telephone eleven seventy-seven"),
        ("The first st. is here", "The first st. is here"),
        ("www.pitea.se", "pitea dot se"),
        ("kommun@pitea.se", "kommun at pitea dot se"),
        ("+46 911 69 60 00", "plus 46, 911, 69, 60, 00"),
    ],
    "fi": [
        ("Avoinna klo 8.30", "Avoinna kello 8:30"),
        ("8–17", "8 viiva 17"),
        ("8.12. on pyhä", "8.12. on pyhä"),
        ("8.30–16", "8:30 viiva 16"),
        ("esim. rakennuslupa", "esimerkiksi rakennuslupa"),
        ("puh. 0911-69 60 00", "puhelin 0911, 69, 60, 00"),
        ("Soita 112", "Soita yksi yksi kaksi"),
        ("24/6–19/8", "24. kesäkuuta viiva 19. elokuuta"),
        ("24. kesäkuuta – 19. elokuuta: 8–16", "24. kesäkuuta viiva 19. elokuuta: 8 viiva 16"),
        ("1. joulukuuta 2026 – 28. helmikuuta 2027", "1. joulukuuta 2026 viiva 28. helmikuuta 2027"),
        ("15. joulukuuta – helmikuun loppu", "15. joulukuuta viiva helmikuun loppu"),
        # From Tuesday to Friday
        ("Tiistai–perjantai: 8–17", "Tiistaista perjantaihin: 8 viiva 17"),
        ("maanantai–keskiviikko 9–12", "maanantaista keskiviikkoon 9 viiva 12"),
        ("keskiviikko–torstai", "keskiviikosta torstaihin"),
        ("torstai–lauantai", "torstaista lauantaihin"),
        ("perjantai–sunnuntai", "perjantaista sunnuntaihin"),
        ("lauantai–maanantai", "lauantaista maanantaihin"),
        ("sunnuntai–tiistai", "sunnuntaista tiistaihin"),
        (
            "Maanantai 23. marraskuuta – keskiviikko 25. marraskuuta",
            "Maanantaista 23. marraskuuta keskiviikkoon 25. marraskuuta",
        ),
        ("vk 27–31", "viikko 27 viiva 31"),
        ("kommun@pitea.se", "kommun ät pitea piste se"),
    ],
    "ar": [
        ("8–17", "8 إلى 17"),
        ("الساعة 8.30", "الساعة 8:30"),
        ("0911-69 60 00", "0911، 69، 60، 00"),
        ("اتصل على 112", "اتصل على واحد واحد اثنان"),
        ("pitea.se", "pitea نقطة se"),
        ("مفتوح – حتى", "مفتوح، حتى"),
    ],
    "so": [("8–17, 0911-69 60 00", "8, 17, 0911, 69, 60, 00"), ("112", "1 1 2"), ("pitea.se", "pitea . se")],
}


@pytest.mark.parametrize(
    ("code", "written", "said"), [(code, *form) for code, forms in FORMS.items() for form in forms], ids=str
)
def test_spoken_form(code: str, written: str, said: str):
    assert spoken(written, load_language(code, LOCALE)) == said


@pytest.mark.parametrize(
    ("written", "said"), [("Stänger kl. 17", "Stänger klockan 17"), ("Ring 112", "Ring ett ett två")]
)
def test_a_variant_is_said_as_its_language_is(written, said):
    assert spoken(written, load_language("sv-lätt", LOCALE)) == said

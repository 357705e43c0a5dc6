"""Reasons as visitors read them: every red day and named day has a name in every language the program speaks."""

import pytest
from holidays.countries.sweden import Sweden

from kiosk.language.catalogue import SOURCE, Language, load_language, spoken_languages
from kiosk.language.day_names import DAY_NAMES, reason_alone, reason_in_sentence
from kiosk.schedule.reasons import RedDay, RedDays
from kiosk.schedule.rules import NamedDay, Text
from tests.support.languages import AR, EASY_SWEDISH, EN, FI, LOCALE, SV

LANGUAGES = ["sv", "en", "fi", "ar"]

# English has the names only of today's red days.
NO_LONGER_RED = {RedDay.ANNUNCIATION, RedDay.WHIT_MONDAY}


def library(years: range, language: str) -> Sweden:
    return Sweden(years=years, categories=("public",), include_sundays=False, language=language)


def test_a_new_catalogue_is_a_new_column():
    spoken = {code for code in spoken_languages(LOCALE) if code.isascii()}
    assert spoken == set(LANGUAGES)
    assert SOURCE in LANGUAGES


def test_the_red_days_are_those_of_all_years_of_the_library():
    every = library(range(1953, 2101), "sv")
    assert {name for day in every for name in every.get_list(day)} == {red_day.value for red_day in RedDay}


def test_every_day_has_a_name_in_every_language():
    assert set(DAY_NAMES) == {*RedDay, *NamedDay}
    for day, text in DAY_NAMES.items():
        names = dict(text)
        assert list(names) == LANGUAGES
        assert all(names.values())
        translated = {code: name for code, name in names.items() if name != names["sv"]}
        assert set(translated) == set(LANGUAGES) - ({"sv", "en"} if day in NO_LONGER_RED else {"sv"})
        assert len(set(translated.values())) == len(translated)
        if day is not NamedDay.BRIDGE_DAY:
            assert names["sv"] == day.value[0].upper() + day.value[1:]


def test_the_english_names_of_red_days_are_the_library_s():
    """Of a date with two red days it sorts the names by their letters; no such year is among these."""
    years = range(2024, 2049)
    swedish, english = library(years, "sv"), library(years, "en_US")
    for day in swedish:
        assert dict(DAY_NAMES[RedDay(swedish[day])])["en"] == english[day]


def test_names_are_not_mixed_up():
    for code in LANGUAGES:
        names = [dict(text)[code] for text in DAY_NAMES.values()]
        assert len(set(names)) == len(names)


# Midsummer Eve: "eve of the feast of midsummer".
@pytest.mark.parametrize(
    ("language", "alone", "in_sentence"),
    [
        (SV, "Midsommarafton", "midsommarafton"),
        (EASY_SWEDISH, "Midsommarafton", "midsommarafton"),
        (EN, "Midsummer Eve", "Midsummer Eve"),
        (FI, "Juhannusaatto", "juhannusaatto"),
        (AR, "عشية عيد منتصف الصيف", "عشية عيد منتصف الصيف"),
        (load_language("so", LOCALE), "Midsommarafton", "midsommarafton"),
    ],
    ids=lambda value: value.code if isinstance(value, Language) else None,
)
def test_a_day_is_small_within_a_sentence_in_swedish_and_finnish(language: Language, alone: str, in_sentence: str):
    assert reason_alone(NamedDay.MIDSUMMER_EVE, language) == alone
    assert reason_in_sentence(NamedDay.MIDSUMMER_EVE, language) == in_sentence


@pytest.mark.parametrize("named", NamedDay)
def test_a_named_day_within_a_sentence_is_what_staff_write(named: NamedDay):
    assert reason_in_sentence(named, SV) == ("klämdag" if named is NamedDay.BRIDGE_DAY else named.value)


@pytest.mark.parametrize("red_day", RedDay)
def test_a_red_day_that_begins_with_a_proper_name_stays_large(red_day: RedDay):
    reason = RedDays((red_day,))
    small, alone = reason_in_sentence(reason, SV), reason_alone(reason, SV)
    assert alone == red_day.value
    assert (small == alone) is alone.startswith(("Kristi ", "Marie "))
    finnish = reason_in_sentence(reason, FI)
    assert finnish[0].isupper() is finnish.startswith(("Marian ", "Ruotsin "))


@pytest.mark.parametrize(
    ("language", "alone", "in_sentence"),
    [
        (SV, "Första maj, Kristi himmelsfärdsdag", "första maj, Kristi himmelsfärdsdag"),
        (EN, "May Day, Ascension Day", "May Day, Ascension Day"),
        (FI, "Vappu, Helatorstai", "vappu, helatorstai"),
        (AR, "عيد العمال، عيد الصعود", "عيد العمال، عيد الصعود"),
    ],
    ids=lambda value: value.code if isinstance(value, Language) else None,
)
def test_two_days_on_one_date_are_both_named(language: Language, alone: str, in_sentence: str):
    both = RedDays((RedDay.MAY_DAY, RedDay.ASCENSION_DAY))
    assert reason_alone(both, language) == alone
    assert reason_in_sentence(both, language) == in_sentence


@pytest.mark.parametrize(
    "reason",
    [
        (),
        (("sv", "Julafton"),),
        (("sv", "Julafton"), ("en", "Christmas Eve")),
        (("sv", "Semester"), ("en", "Christmas Eve"), ("fi", "Jouluaatto"), ("ar", "عشية عيد الميلاد")),
        (("sv", "Julafton"), ("en", "Christmas Eve"), ("fi", "Jouluaatto"), ("ar", "عشية عيد الميلاد")),
        (("sv", "Julafton, Vi ses"), ("en", "Christmas Eve"), ("fi", "Jouluaatto"), ("ar", "عشية عيد الميلاد")),
    ],
)
def test_what_staff_wrote_stays_as_they_wrote_it(reason: Text):
    written = dict(reason)
    for language in (SV, EN, FI, AR):
        text = written.get(language.code, written.get("sv", ""))
        assert reason_alone(reason, language) == reason_in_sentence(reason, language) == text


def test_the_first_of_may_is_no_reason_for_itself():
    """In Arabic the holiday is Labour Day; "the first of May" is its date."""
    assert dict(DAY_NAMES[RedDay.MAY_DAY])["ar"] == "عيد العمال"
    assert dict(DAY_NAMES[NamedDay.WALPURGIS_EVE])["ar"] == "عشية عيد العمال"

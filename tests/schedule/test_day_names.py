"""Every red day and named day has a name in every language the program speaks."""

import pytest
from holidays.countries.sweden import Sweden

from kiosk.language.catalogue import SOURCE, spoken_languages
from kiosk.paths import find_paths
from kiosk.schedule.day_names import NAMED_DAYS, in_sentence, red_day_names
from kiosk.schedule.rules import NamedDay

LANGUAGES = ["sv", "en", "fi", "ar"]
ALL_YEARS = Sweden(years=range(1953, 2101), categories=("public",), include_sundays=False, language="sv")
RED_DAYS = sorted({name for day in ALL_YEARS for name in ALL_YEARS.get_list(day)})

# English has the names only of today's red days.
NO_LONGER_RED = {"Marie bebådelsedag", "Annandag pingst"}


def test_a_new_catalogue_is_a_new_column():
    spoken = {code for code in spoken_languages(find_paths().locale) if code.isascii()}
    assert spoken == set(LANGUAGES)
    assert SOURCE in LANGUAGES


def test_every_red_day_has_a_name_in_every_language():
    for swedish in RED_DAYS:
        names = dict(red_day_names([swedish]))
        assert list(names) == LANGUAGES
        translated = {code: name for code, name in names.items() if name != swedish}
        assert set(translated) == set(LANGUAGES) - ({"sv", "en"} if swedish in NO_LONGER_RED else {"sv"})
        assert len(set(translated.values())) == len(translated)


def test_names_are_not_mixed_up():
    for code in LANGUAGES:
        names = [dict(red_day_names([swedish]))[code] for swedish in RED_DAYS]
        names += [dict(text)[code] for text in NAMED_DAYS.values()]
        assert len(set(names)) == len(names)


def test_every_named_day_has_a_name_in_every_language():
    assert set(NAMED_DAYS) == set(NamedDay)
    for named, text in NAMED_DAYS.items():
        names = dict(text)
        assert list(names) == LANGUAGES
        assert all(names.values())
        if named is not NamedDay.BRIDGE_DAY:
            assert names["sv"] == named.value[0].upper() + named.value[1:]
    # Midsummer Eve: "eve of the feast of midsummer".
    assert NAMED_DAYS[NamedDay.MIDSUMMER_EVE] == (
        ("sv", "Midsommarafton"),
        ("en", "Midsummer Eve"),
        ("fi", "Juhannusaatto"),
        ("ar", "عشية عيد منتصف الصيف"),
    )


def test_a_day_is_small_within_a_sentence_in_swedish_and_finnish():
    assert in_sentence(NAMED_DAYS[NamedDay.MIDSUMMER_EVE]) == (
        ("sv", "midsommarafton"),
        ("en", "Midsummer Eve"),
        ("fi", "juhannusaatto"),
        ("ar", "عشية عيد منتصف الصيف"),
    )
    for named, text in NAMED_DAYS.items():
        swedish = dict(in_sentence(text))["sv"]
        assert swedish == ("klämdag" if named is NamedDay.BRIDGE_DAY else named.value)
    for swedish in RED_DAYS:
        small = dict(in_sentence(red_day_names([swedish])))
        assert (small["sv"] == swedish) is swedish.startswith(("Kristi ", "Marie "))
        assert small["fi"][0].isupper() is small["fi"].startswith(("Marian ", "Ruotsin "))


def test_two_days_on_one_date_are_small_each():
    both = dict(in_sentence(red_day_names(["Första maj", "Kristi himmelsfärdsdag"])))
    assert (both["sv"], both["fi"]) == ("första maj, Kristi himmelsfärdsdag", "vappu, helatorstai")


@pytest.mark.parametrize(
    "reason",
    [
        (),
        (("sv", "Julafton"),),
        (("sv", "Julafton"), ("en", "Christmas Eve")),
        (("sv", "Semester"), ("en", "Christmas Eve"), ("fi", "Jouluaatto"), ("ar", "عشية عيد الميلاد")),
        (("sv", "Julafton, Vi ses"), ("en", "Christmas Eve"), ("fi", "Jouluaatto"), ("ar", "عشية عيد الميلاد")),
    ],
)
def test_what_staff_wrote_stays_as_they_wrote_it(reason):
    assert in_sentence(reason) == reason


def test_the_first_of_may_is_no_reason_for_itself():
    """In Arabic the holiday is Labour Day; "the first of May" is its date."""
    assert dict(red_day_names(["Första maj"]))["ar"] == "عيد العمال"
    assert dict(NAMED_DAYS[NamedDay.WALPURGIS_EVE])["ar"] == "عشية عيد العمال"

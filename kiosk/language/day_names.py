"""The reason for a day out of the ordinary as visitors read it: a day's name in every language, or staff's own text."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.language.catalogue import Language
from kiosk.language.codes import best_version
from kiosk.language.texts import best_text, join_with_commas, lower_first
from kiosk.schedule.reasons import Reason, RedDay, RedDays
from kiosk.schedule.rules import NamedDay, Text

# The columns of the table below. A test fails when there is a catalogue without a column.
_LANGUAGES = ("sv", "en", "fi", "ar")

# The English names of red days are those of the library `holidays`, which has none for the two of former years.
_NAMES: Mapping[RedDay | NamedDay, tuple[str, str, str, str]] = {
    RedDay.NEW_YEARS_DAY: ("Nyårsdagen", "New Year's Day", "Uudenvuodenpäivä", "رأس السنة الميلادية"),
    RedDay.EPIPHANY: ("Trettondedag jul", "Epiphany", "Loppiainen", "عيد الغطاس"),
    RedDay.ANNUNCIATION: ("Marie bebådelsedag", "Marie bebådelsedag", "Marian ilmestyspäivä", "عيد البشارة"),
    RedDay.GOOD_FRIDAY: ("Långfredagen", "Good Friday", "Pitkäperjantai", "الجمعة العظيمة"),
    RedDay.EASTER_DAY: ("Påskdagen", "Easter Sunday", "Pääsiäispäivä", "أحد عيد الفصح"),
    RedDay.EASTER_MONDAY: ("Annandag påsk", "Easter Monday", "Toinen pääsiäispäivä", "اثنين عيد الفصح"),
    # In Arabic "the first of May" would be the date, and no reason: the holiday is Labour Day.
    RedDay.MAY_DAY: ("Första maj", "May Day", "Vappu", "عيد العمال"),
    RedDay.ASCENSION_DAY: ("Kristi himmelsfärdsdag", "Ascension Day", "Helatorstai", "عيد الصعود"),
    RedDay.PENTECOST: ("Pingstdagen", "Pentecost", "Helluntaipäivä", "عيد العنصرة"),
    RedDay.WHIT_MONDAY: ("Annandag pingst", "Annandag pingst", "Toinen helluntaipäivä", "اثنين عيد العنصرة"),
    RedDay.NATIONAL_DAY: ("Nationaldagen", "National Day", "Ruotsin kansallispäivä", "العيد الوطني للسويد"),
    RedDay.MIDSUMMER_DAY: ("Midsommardagen", "Midsummer Day", "Juhannuspäivä", "عيد منتصف الصيف"),
    RedDay.ALL_SAINTS_DAY: ("Alla helgons dag", "All Saints' Day", "Pyhäinpäivä", "عيد جميع القديسين"),
    RedDay.CHRISTMAS_DAY: ("Juldagen", "Christmas Day", "Joulupäivä", "عيد الميلاد"),
    RedDay.BOXING_DAY: ("Annandag jul", "Second Day of Christmas", "Tapaninpäivä", "ثاني أيام عيد الميلاد"),
    NamedDay.EPIPHANY_EVE: ("Trettondagsafton", "Epiphany Eve", "Loppiaisaatto", "عشية عيد الغطاس"),
    NamedDay.MAUNDY_THURSDAY: ("Skärtorsdagen", "Maundy Thursday", "Kiirastorstai", "خميس العهد"),
    NamedDay.EASTER_EVE: ("Påskafton", "Easter Eve", "Pääsiäislauantai", "عشية عيد الفصح"),
    NamedDay.WALPURGIS_EVE: ("Valborgsmässoafton", "Walpurgis Eve", "Vapunaatto", "عشية عيد العمال"),
    NamedDay.DAY_BEFORE_ASCENSION: (
        "Dagen före Kristi himmelsfärdsdag",
        "The day before Ascension Day",
        "Helatorstain aatto",
        "اليوم السابق لعيد الصعود",
    ),
    NamedDay.PENTECOST_EVE: ("Pingstafton", "Pentecost Eve", "Helluntaiaatto", "عشية عيد العنصرة"),
    NamedDay.DAY_BEFORE_MIDSUMMER_EVE: (
        "Dagen före midsommarafton",
        "The day before Midsummer Eve",
        "Juhannusaattoa edeltävä päivä",
        "اليوم السابق لعشية عيد منتصف الصيف",
    ),
    NamedDay.MIDSUMMER_EVE: ("Midsommarafton", "Midsummer Eve", "Juhannusaatto", "عشية عيد منتصف الصيف"),
    NamedDay.ALL_SAINTS_EVE: ("Allhelgonaafton", "All Saints' Eve", "Pyhäinpäivän aatto", "عشية عيد جميع القديسين"),
    NamedDay.DAY_BEFORE_CHRISTMAS_EVE: (
        "Dagen före julafton",
        "The day before Christmas Eve",
        "Jouluaattoa edeltävä päivä",
        "اليوم السابق لعشية عيد الميلاد",
    ),
    NamedDay.CHRISTMAS_EVE: ("Julafton", "Christmas Eve", "Jouluaatto", "عشية عيد الميلاد"),
    NamedDay.DAY_BEFORE_NEW_YEARS_EVE: (
        "Dagen före nyårsafton",
        "The day before New Year's Eve",
        "Uudenvuodenaattoa edeltävä päivä",
        "اليوم السابق لليلة رأس السنة",
    ),
    NamedDay.NEW_YEARS_EVE: ("Nyårsafton", "New Year's Eve", "Uudenvuodenaatto", "ليلة رأس السنة"),
    NamedDay.BRIDGE_DAY: ("Klämdag", "Bridge day", "Välipäivä", "يوم بين عطلتين"),
}

DAY_NAMES: Mapping[RedDay | NamedDay, Text] = MappingProxyType(
    {day: tuple(zip(_LANGUAGES, names, strict=True)) for day, names in _NAMES.items()}
)
"""The name of each red day and each named day, as it stands alone, by language code; Swedish first."""

# Names of days begin with a small letter within a sentence in these languages, unless they begin with a proper name.
_SMALL = ("sv", "fi")
_PROPER = ("Kristi ", "Marie ", "Marian ", "Ruotsin ")


def reason_alone(reason: Reason, language: Language) -> str:
    """The reason where it stands alone or first: "Julafton", "Första maj, Kristi himmelsfärdsdag"; "" if none."""
    if isinstance(reason, RedDays | NamedDay):
        return join_with_commas([name for _, name in _names(reason, language)], language)
    return best_text(reason, language)


def reason_in_sentence(reason: Reason, language: Language) -> str:
    """The reason as it stands within a sentence: "julafton", "första maj, Kristi himmelsfärdsdag"; "" if none.

    Staff's own text stays as they wrote it: it may begin with a proper name.
    """
    if isinstance(reason, RedDays | NamedDay):
        return join_with_commas([_small(code, name) for code, name in _names(reason, language)], language)
    return best_text(reason, language)


def _names(reason: RedDays | NamedDay, language: Language) -> list[tuple[str, str]]:
    """Each day's name that serves a reader of the language best, with the code of the language it is in."""
    days = reason.days if isinstance(reason, RedDays) else (reason,)
    return [best_version(DAY_NAMES[day], language.code) for day in days]


def _small(code: str, name: str) -> str:
    return lower_first(name) if code in _SMALL and not name.startswith(_PROPER) else name

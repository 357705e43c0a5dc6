"""What visitors read for each red day and each named day, in every language the program speaks.

They stand here and not in the catalogues because a reason, like all texts of the content, comes as a Text. A new
catalogue is a new column here; a test says so. English names of red days are those of the library (`red_day_table`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from kiosk.schedule.red_day_table import RED_DAYS
from kiosk.schedule.rules import NamedDay, Text

_ENGLISH = {swedish: english for swedish, english, _ in RED_DAYS}

# Swedish name: Finnish, Arabic. Marie bebådelsedag and Annandag pingst were red days until 1953 and 2004.
_RED_DAYS = {
    "Nyårsdagen": ("Uudenvuodenpäivä", "رأس السنة الميلادية"),
    "Trettondedag jul": ("Loppiainen", "عيد الغطاس"),
    "Marie bebådelsedag": ("Marian ilmestyspäivä", "عيد البشارة"),
    "Långfredagen": ("Pitkäperjantai", "الجمعة العظيمة"),
    "Påskdagen": ("Pääsiäispäivä", "أحد عيد الفصح"),
    "Annandag påsk": ("Toinen pääsiäispäivä", "اثنين عيد الفصح"),
    "Första maj": ("Vappu", "عيد العمال"),
    "Kristi himmelsfärdsdag": ("Helatorstai", "عيد الصعود"),
    "Pingstdagen": ("Helluntaipäivä", "عيد العنصرة"),
    "Annandag pingst": ("Toinen helluntaipäivä", "اثنين عيد العنصرة"),
    "Nationaldagen": ("Ruotsin kansallispäivä", "العيد الوطني للسويد"),
    "Midsommardagen": ("Juhannuspäivä", "عيد منتصف الصيف"),
    "Alla helgons dag": ("Pyhäinpäivä", "عيد جميع القديسين"),
    "Juldagen": ("Joulupäivä", "عيد الميلاد"),
    "Annandag jul": ("Tapaninpäivä", "ثاني أيام عيد الميلاد"),
}

# Between the names of two red days on one date.
_COMMAS = {"sv": ", ", "en": ", ", "fi": ", ", "ar": "، "}

NAMED_DAYS: Mapping[NamedDay, Text] = MappingProxyType(
    {
        day: tuple(zip(_COMMAS, names, strict=True))
        for day, *names in (
            (NamedDay.EPIPHANY_EVE, "Trettondagsafton", "Epiphany Eve", "Loppiaisaatto", "عشية عيد الغطاس"),
            (NamedDay.MAUNDY_THURSDAY, "Skärtorsdagen", "Maundy Thursday", "Kiirastorstai", "خميس العهد"),
            (NamedDay.EASTER_EVE, "Påskafton", "Easter Eve", "Pääsiäislauantai", "عشية عيد الفصح"),
            (NamedDay.WALPURGIS_EVE, "Valborgsmässoafton", "Walpurgis Eve", "Vapunaatto", "عشية عيد العمال"),
            (
                NamedDay.DAY_BEFORE_ASCENSION,
                "Dagen före Kristi himmelsfärdsdag",
                "The day before Ascension Day",
                "Helatorstain aatto",
                "اليوم السابق لعيد الصعود",
            ),
            (NamedDay.PENTECOST_EVE, "Pingstafton", "Pentecost Eve", "Helluntaiaatto", "عشية عيد العنصرة"),
            (
                NamedDay.DAY_BEFORE_MIDSUMMER_EVE,
                "Dagen före midsommarafton",
                "The day before Midsummer Eve",
                "Juhannusaattoa edeltävä päivä",
                "اليوم السابق لعشية عيد منتصف الصيف",
            ),
            (NamedDay.MIDSUMMER_EVE, "Midsommarafton", "Midsummer Eve", "Juhannusaatto", "عشية عيد منتصف الصيف"),
            (
                NamedDay.ALL_SAINTS_EVE,
                "Allhelgonaafton",
                "All Saints' Eve",
                "Pyhäinpäivän aatto",
                "عشية عيد جميع القديسين",
            ),
            (
                NamedDay.DAY_BEFORE_CHRISTMAS_EVE,
                "Dagen före julafton",
                "The day before Christmas Eve",
                "Jouluaattoa edeltävä päivä",
                "اليوم السابق لعشية عيد الميلاد",
            ),
            (NamedDay.CHRISTMAS_EVE, "Julafton", "Christmas Eve", "Jouluaatto", "عشية عيد الميلاد"),
            (
                NamedDay.DAY_BEFORE_NEW_YEARS_EVE,
                "Dagen före nyårsafton",
                "The day before New Year's Eve",
                "Uudenvuodenaattoa edeltävä päivä",
                "اليوم السابق لليلة رأس السنة",
            ),
            (NamedDay.NEW_YEARS_EVE, "Nyårsafton", "New Year's Eve", "Uudenvuodenaatto", "ليلة رأس السنة"),
            (NamedDay.BRIDGE_DAY, "Klämdag", "Bridge day", "Välipäivä", "يوم بين عطلتين"),
        )
    }
)
"""The names of each named day."""

# Names of days begin small within a sentence in these languages, but for those that begin with another name.
_SMALL = ("sv", "fi")
_PROPER = ("Kristi ", "Marie ", "Marian ", "Ruotsin ")


def red_day_names(swedish: Iterable[str]) -> Text:
    """The names of the red days of one date, given in Swedish; one that nobody has translated stays Swedish."""
    names = [(name, _ENGLISH.get(name, name), *_RED_DAYS.get(name, (name, name))) for name in swedish]
    return tuple(
        (code, comma.join(each)) for (code, comma), each in zip(_COMMAS.items(), zip(*names, strict=True), strict=True)
    )


_OURS = frozenset(NAMED_DAYS.values()) | {red_day_names([swedish]) for swedish in _RED_DAYS}


def in_sentence(reason: Text) -> Text:
    """The reason as it stands within a sentence: "julafton", "juhannusaatto"; alone, or first, it is "Julafton".

    That is for the names here. A reason that staff wrote may be a proper name, and stays as they wrote it.
    """
    if not _is_ours(reason):
        return reason
    return tuple((code, _small(text, _COMMAS[code]) if code in _SMALL else text) for code, text in reason)


def _is_ours(reason: Text) -> bool:
    """Whether it is the name of a day in all our languages, or of two red days on one date."""
    if tuple(code for code, _ in reason) != tuple(_COMMAS):
        return False
    names = [text.split(_COMMAS[code]) for code, text in reason]
    return len(set(map(len, names))) == 1 and all(
        tuple(zip(_COMMAS, day, strict=True)) in _OURS for day in zip(*names, strict=True)
    )


def _small(names: str, comma: str) -> str:
    return comma.join(name if name.startswith(_PROPER) else name[:1].lower() + name[1:] for name in names.split(comma))

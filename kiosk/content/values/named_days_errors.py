"""What was meant by a day with a name that does not exist, or that stands where it cannot."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kiosk.content.problems import Refused
from kiosk.content.text.enumeration import listed
from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.plain import plain
from kiosk.content.text.quoting import quoted
from kiosk.content.text.similar import similar_word
from kiosk.schedule.rules import NamedDay

_RED_DAYS = frozenset(
    (
        "nyårsdagen",
        "trettondedag",
        "trettondedagen",
        "trettondag",
        "trettondagen",
        "långfredagen",
        "långfredag",
        "påskdagen",
        "påsk",
        "pingst",
        "pingstdagen",
        "midsommardagen",
        "juldagen",
        "annandagen",
        "annandag",
        "nationaldagen",
        "allhelgonadagen",
        "alla helgons dag",
        "kristi himmelsfärdsdag",
        "första maj",
    )
)

_BEFORE = "dagen före "
_NAMED_BEFORE = [day.value.removeprefix(_BEFORE) for day in NamedDay if day.value.startswith(_BEFORE)]
_EVES = {
    "trettondag": NamedDay.EPIPHANY_EVE,
    "trettonde": NamedDay.EPIPHANY_EVE,
    "långfredag": NamedDay.MAUNDY_THURSDAY,
    "påskdag": NamedDay.EASTER_EVE,
    "första maj": NamedDay.WALPURGIS_EVE,
    "1 maj": NamedDay.WALPURGIS_EVE,
    "pingst": NamedDay.PENTECOST_EVE,
    "midsommardag": NamedDay.MIDSUMMER_EVE,
    "alla helgon": NamedDay.ALL_SAINTS_EVE,
    "juldag": NamedDay.CHRISTMAS_EVE,
    "nyårsdag": NamedDay.NEW_YEARS_EVE,
}
"""Eves that people also call "dagen före …", by the beginning of the day after them."""

_ALL = f"Skriv de dagar som gäller, var och en med sitt namn: {listed(NamedDay)}."


def no_named_day(text: str, known: Mapping[str, NamedDay], keys: KeyNames) -> Refused:
    """Why a text is no day with a name; `known` are all of them, by their names in lower case."""
    words = plain(text)
    if _is_red(words):
        message = f"{quoted(text)} är en röd dag och står redan under {keys.closed_red_days}."
        return Refused(message, "Ta bort den härifrån.")
    if several := _several(words, known):
        return _not_apart(words, several, keys)
    if re.search("helgdag|röda? dag|före (?:en |varje )?helg", words):
        return Refused(f"{quoted(text)} är inte namnet på en enda dag.", _ALL)
    if words.startswith(_BEFORE):
        return _before(text, words.removeprefix(_BEFORE), keys)
    similar = similar_word(text, NamedDay)
    return Refused(
        f"Dagen {quoted(text)} finns inte i listan över dagar med namn.",
        f"Menade du {similar}?"
        if similar
        else f"Skriv någon av {listed(NamedDay)}, eller ett datum under {keys.exceptions}.",
    )


def no_date(text: str, keys: KeyNames) -> Refused | None:
    """Why a day with a name cannot stand where a date should; None where the text is no such day."""
    words = plain(text)
    if _is_red(words):
        return Refused(
            f"{quoted(text)} är en röd dag, men här ska det stå ett datum.",
            "Skriv dess datum om dagen ska ha öppet, till exempel 2027-01-06. Annars är röda dagar redan stängda.",
        )
    if day := similar_word(words, NamedDay, cutoff=0.85):
        return Refused(
            f"{quoted(text)} är en dag med namn, men här ska det stå ett datum.",
            f"Skriv {day} under {keys.closed_eves}: om det är stängt, "
            f"annars {day}: stänger 12 under {keys.shortened}:.",
        )
    return None


def _is_red(words: str) -> bool:
    return words in _RED_DAYS or words.partition(" ")[0] in _RED_DAYS


def _several(words: str, known: Mapping[str, NamedDay]) -> list[str]:
    """The days with names that stand in a row; [] where it is one, or where something else stands there too."""
    found: list[str] = []
    rest = [word for word in re.split("[ ,;]+", words) if word not in ("", "och", "&")]
    while rest:
        length = next((n for n in range(len(rest), 0, -1) if " ".join(rest[:n]) in known), 0)
        if not length:
            return []
        found.append(known[" ".join(rest[:length])].value)
        rest = rest[length:]
    return found if len(found) > 1 else []


def _not_apart(words: str, days: list[str], keys: KeyNames) -> Refused:
    if "," in words:
        return Refused(f"Här står flera dagar, {' och '.join(days[:2])}.", "Skriv varje dag på en egen rad.")
    return Refused(
        f"Det saknas ett komma mellan {days[0]} och {days[1]}.",
        f"Skriv {', '.join(days)} i en lista, och en dag på varje rad under {keys.shortened}.",
    )


def _before(text: str, day: str, keys: KeyNames) -> Refused:
    """Why a "dagen före …" cannot be used. What is compared is the name after "före"."""
    eve = next((eve for begins, eve in _EVES.items() if day.startswith(begins)), None)
    similar = similar_word(day, _NAMED_BEFORE)
    if eve or similar:
        meant = eve or f"{_BEFORE}{similar}"
        return Refused(f"Dagen {quoted(text)} finns inte i listan över dagar med namn.", f"Menade du {meant}?")
    return Refused(
        f"{quoted(text)} har inget namn i listan.",
        f"Skriv dagen som ett undantag med årtal, till exempel {keys.when}: 2028-06-05 och {keys.hours}: 8-12.",
    )

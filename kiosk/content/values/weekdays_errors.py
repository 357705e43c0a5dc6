"""What was meant by a key that is no weekday: `Mon-Fri`, `alla vardagar`, `lördag udda veckor`, `lunch`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from kiosk.content.problems import Recognised, Refused
from kiosk.content.text.dates_and_times import SHORT_WEEKDAYS
from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.quoting import quoted
from kiosk.content.text.similar import similar_word

_ENGLISH = {
    name: number
    for number, names in enumerate(
        ("mon monday", "tue tuesday", "wed wednesday", "thu thursday", "fri friday", "sat saturday", "sun sunday")
    )
    for name in names.split()
}
_SEVERAL = {
    "weekdays": "vardagar",
    "everyday": "alla dagar",
    "every day": "alla dagar",
    **dict.fromkeys(("helg", "helger", "helgen", "helgerna", "weekend", "weekends"), "lör, sön"),
}
# Patterns are compiled when they are first used: content without mistakes needs none of these.
_BETWEEN = r"( ?- ?| ?[,;] ?| och )"


def not_a_day(text: str, words: str, known: Mapping[str, int], keys: KeyNames) -> Refused:
    """Why a text is no weekday, and what to write instead. `words` is the text made plain, `known` all weekdays."""
    if "udda" in words or "jämn" in words:
        parity = "udda" if "udda" in words else "jämna"
        day = next((SHORT_WEEKDAYS[known[word]] for word in words.split() if word in known), "lör")
        return Recognised(
            f"{quoted(text)} är ingen veckodag, för udda och jämna veckor skrivs i en säsong.",
            f"Skriv en säsong under {keys.seasons}: med {keys.period}: hela året, {keys.weeks}: {parity} "
            f"och till exempel {day}: 10-14.",
        )
    if "lunch" in words:
        return Recognised(f"{quoted(text)} är ingen veckodag.", lunch_hint())
    if meant := _meant(words, known):
        return Recognised(f"{quoted(text)} är ingen veckodag.", f"Menade du {meant}?")
    return Refused(
        f"{quoted(text)} är ingen veckodag.", "Skriv till exempel vardagar, alla dagar, mån, mån-tors eller lör, sön."
    )


def a_time(text: str) -> Refused:
    """Why a time cannot stand where a weekday should."""
    return Refused(
        f"{quoted(text)} är en tid, men här ska det stå en dag.", 'Skriv flera tider så här: "8-12, 13-16.30".'
    )


def lunch_hint() -> str:
    """How to write that it is closed for lunch."""
    return "Skriv tiderna före och efter lunch: vardagar: 8-12, 13-17."


def _meant(words: str, known: Mapping[str, int]) -> str | None:
    """The days as they are written, where it is clear which they are."""
    if words in _SEVERAL:
        return _SEVERAL[words]
    bare = re.sub("^(?:alla|varje|på) ", "", words)
    if bare in ("vardagar", "vardag", "vardagarna") or bare in known:
        return "vardagar" if bare.startswith("vardag") else bare
    if all(word in known for word in words.split()):
        return ", ".join(words.split()) or None
    parts = re.split(_BETWEEN, bare)
    names = [_name(part, known, alone=len(parts) == 1) for part in parts[::2]]
    signs = ["-" if "-" in sign else ", " for sign in parts[1::2]]
    if ("vardagar" in names and "-" in signs) or ("-", "-") in pairwise(signs):
        return None
    return "".join(name + sign for name, sign in zip(names, [*signs, ""], strict=True)) if all(names) else None


def _name(word: str, known: Mapping[str, int], alone: bool) -> str:
    """The name of a day that a word is or is nearly; "" where it is none. One alone may not be nearly a day."""
    word = word.strip(" .")
    if word.startswith("vardag"):
        return "" if alone else "vardagar"
    number = known.get(word, _ENGLISH.get(word))
    if number is None and not alone and len(word) > 2 and (similar := similar_word(word, known)):
        number = known[similar]
    return "" if number is None else SHORT_WEEKDAYS[number]

"""The order of names in a list from A to Ö: each language's own alphabet, and the letter that a name stands under.

No library does it: Python's locale knows only what the machine has installed, and ICU weighs 30 MB.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TypeAlias

Key: TypeAlias = tuple[tuple[int, ...], str]

NUMBERS = "0–9"
"""The heading of names that begin with a digit or have no letter."""

_LATIN = "abcdefghijklmnopqrstuvwxyz"

# Svenska Akademiens ordlista has w as a letter of its own since 2006; older lists mix it with v.
_ALPHABETS = {
    "sv": f"{_LATIN}åäö",
    "fi": f"{_LATIN}åäö",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}

# Letters that Unicode does not decompose into a letter and its mark.
_PLAIN = {"æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "œ": "oe", "ı": "i"} | {
    "ى": "ي",
    "ة": "ه",
    "ء": "ا",
    "ک": "ك",
    "ی": "ي",
}
_NORDIC = {"æ": "ä", "ø": "ö", "ü": "y"}
_OWN = {"sv": _NORDIC, "fi": _NORDIC}

# The Arabic article, written together with its noun; lists ignore it. If the rest is too short, the word begins with
# the same letters by chance. So do these: joining, obligation, application, and a frequent spelling of "electronic".
_ARTICLE = re.compile(r"^(\W*)ال(?!(?:تحاق|تزام|تماس)\b|كترون)(?=\w{3})")

_SPACE, _DIGIT, _LETTER, _OTHER = 0, 1, 100, 1000


@lru_cache(maxsize=4096)
def sort_key(name: str, language: str) -> Key:
    """What to sort names by. `language` is a code of two letters; a variant is sorted as its language is.

    Word by word: a space and a hyphen come before any letter. Accents and capitals do not count, except between names
    that are otherwise alike. Letters of another script come last. In Arabic, the first word's article does not count.
    """
    ranks: list[int] = []
    for char in _letters(name, language):
        if char.isalnum() or (ranks and ranks[-1] != _SPACE):
            ranks.append(_rank(char, language))
    return tuple(ranks), name.casefold()


@lru_cache(maxsize=4096)
def initial(name: str, language: str) -> str:
    """The letter that a name stands under, as a capital; NUMBERS if it begins with a digit or has no letter.

    The Arabic article does not count, as in `sort_key`.
    """
    first = next((char for char in _letters(name, language) if char.isalnum()), "")
    return first.upper() if first.isalpha() else NUMBERS


def _letters(name: str, language: str) -> str:
    folded = unicodedata.normalize("NFC", name.casefold())
    plain = "".join(char for char in folded if not unicodedata.combining(char) and char != "ـ")
    if language == "ar":
        plain = _ARTICLE.sub(r"\1", plain)
    return "".join(_letter(char, language) for char in plain)


@lru_cache(maxsize=1024)
def _letter(char: str, language: str) -> str:
    """The letter of the alphabet that a character counts as: é is e, and å is a if the language has no å."""
    alphabet = _ALPHABETS.get(language, _LATIN)
    if char in alphabet:
        return char
    plain = _OWN.get(language, {}).get(char) or _PLAIN.get(char) or unicodedata.normalize("NFD", char)[0]
    # A letter is decomposed only into known letters: й is not и with a mark.
    return plain if all(letter in alphabet or letter in _LATIN for letter in plain) else char


def _rank(char: str, language: str) -> int:
    if not char.isalnum():
        return _SPACE
    if not char.isalpha():
        return _DIGIT + unicodedata.digit(char, 0)
    alphabet = _ALPHABETS.get(language, _LATIN)
    return _LETTER + alphabet.index(char) if char in alphabet else _OTHER + ord(char)

"""The languages a visitor can read: their catalogues of fixed phrases (gettext) and their calendar words (Babel)."""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError

DOMAIN = "kiosk"

# The town's visitors who read English come from everywhere; British English has the day before the month.
_LOCALES = {"en": "en_GB"}


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its ISO 639-1 code, Babel's data for it, and the catalogue of fixed phrases."""

    code: str
    locale: Locale
    catalogue: gettext.NullTranslations

    @property
    def name(self) -> str:
        """What the language calls itself, as on a button: "Svenska", "English"."""
        name = self.locale.languages.get(self.code) or self.code
        return name[:1].upper() + name[1:]

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left, and the screen mirrored."""
        return bool(self.locale.character_order == "right-to-left")

    def phrase(self, phrase: str, **values: object) -> str:
        """The fixed phrase in this language, its {placeholders} filled in. The source language is English."""
        return self.catalogue.gettext(phrase).format(**values)

    def plural(self, one: str, many: str, number: int) -> str:
        """The phrase for `number` in this language's plural form, {number} filled in."""
        return self.catalogue.ngettext(one, many, number).format(number=number)


@lru_cache(maxsize=32)
def load_language(code: str, locale_folder: Path) -> Language:
    """Read a language's catalogue from `locale_folder`.

    A language without a catalogue speaks the source language, English; one that Babel does not know either gets
    English calendar words. Neither is an error: the content may well be written in it.
    """
    try:
        locale = Locale.parse(_LOCALES.get(code, code))
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse(_LOCALES["en"])
    return Language(code, locale, gettext.translation(DOMAIN, locale_folder, [code], fallback=True))

"""The languages a visitor can read: their catalogues of fixed phrases (gettext) and their calendar words (Babel)."""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError

from kiosk.language.codes import VARIANT_CATALOGUES, VARIANT_NAMES, VARIANTS, language_of

DOMAIN = "kiosk"

SOURCE = "en"
"""The language phrases have in the code. It has no catalogue: one could only repeat the code, or be out of step."""

# The town's visitors who read English come from everywhere; British English has the day before the month.
_LOCALES = {SOURCE: "en_GB"}


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its code (see `language_codes`), Babel's data for it, and the catalogue of fixed phrases."""

    code: str
    locale: Locale
    catalogue: gettext.NullTranslations

    @property
    def name(self) -> str:
        """What the language calls itself, as on a button: "Svenska", "English", "Lätt svenska"."""
        name = VARIANT_NAMES.get(self.code) or self.locale.languages.get(self.code) or self.code
        return name[:1].upper() + name[1:]

    @property
    def voice_code(self) -> str:
        """The BCP 47 tag for a voice and for assistive technology: "sv" for Swedish and Lätt svenska alike."""
        return language_of(self.code)

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left, as Arabic is."""
        return bool(self.locale.character_order == "right-to-left")

    def phrase(self, phrase: str, **values: object) -> str:
        """The fixed phrase in this language, its {placeholders} filled in. The source language is English."""
        return self.catalogue.gettext(phrase).format(**values)

    def plural(self, one: str, many: str, number: int) -> str:
        """The phrase for `number` in this language's plural form, {number} filled in."""
        return self.catalogue.ngettext(one, many, number).format(number=number)


@lru_cache(maxsize=32)
def load_language(code: str, locale_folder: Path) -> Language:
    """Read a language's catalogue from `locale_folder`; a variant has its language's and, over it, its own.

    A language without a catalogue speaks the source language, English; one that Babel does not know either gets
    English calendar words. Neither is an error: the content may well be written in it.
    """
    base = language_of(code)
    try:
        locale = Locale.parse(_LOCALES.get(base, base))
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse(_LOCALES[SOURCE])
    # Of "sv@latt" gettext looks for that and for "sv".
    name = VARIANT_CATALOGUES.get(code, base)
    return Language(code, locale, gettext.translation(DOMAIN, locale_folder, [name], fallback=True))


def spoken_languages(locale_folder: Path) -> tuple[str, ...]:
    """The codes of the languages the program itself can speak: the source, those with a catalogue, their variants."""
    found = {file.parts[-3] for file in locale_folder.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")}
    own = {SOURCE} | found - set(VARIANT_CATALOGUES.values())
    return tuple(sorted(own | {variant for variant, base in VARIANTS.items() if base in own}))

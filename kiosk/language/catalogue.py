"""The languages of the program: their catalogues of fixed phrases (gettext) and their calendar words (Babel)."""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError

from kiosk.language.codes import VARIANT_CATALOGUES, VARIANT_NAMES, VARIANTS, language_of

DOMAIN = "kiosk"

SOURCE = "en"
"""The language of the phrases in the code. It needs no catalogue."""

# British English has the day before the month, as most of the visitors who read English expect.
_LOCALES = {SOURCE: "en_GB"}


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its code (see `codes`), Babel's data for it, and the catalogue of fixed phrases."""

    code: str
    locale: Locale
    catalogue: gettext.NullTranslations

    @property
    def name(self) -> str:
        """The language's name in the language itself, as on a button: "Svenska", "English", "Lätt svenska"."""
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
    """Read a language's catalogue from `locale_folder`. A variant's own catalogue comes before that of its language.

    A language without a catalogue has English phrases, and one that Babel does not know has English calendar words.
    Neither is an error: the content may well be written in that language.
    """
    base = language_of(code)
    try:
        locale = Locale.parse(_LOCALES.get(base, base))
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse(_LOCALES[SOURCE])
    # For "sv@latt" gettext reads that catalogue and "sv".
    name = VARIANT_CATALOGUES.get(code, base)
    return Language(code, locale, gettext.translation(DOMAIN, locale_folder, [name], fallback=True))


def spoken_languages(locale_folder: Path) -> tuple[str, ...]:
    """The codes of the languages that the program has phrases in: the source, those with catalogues, their variants."""
    found = {file.parts[-3] for file in locale_folder.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")}
    own = {SOURCE} | found - set(VARIANT_CATALOGUES.values())
    return tuple(sorted(own | {variant for variant, base in VARIANTS.items() if base in own}))

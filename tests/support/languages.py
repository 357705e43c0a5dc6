"""The languages the program speaks, loaded from its own catalogues."""

from pathlib import Path

from kiosk.language.catalogue import load_language

LOCALE = Path(__file__).parents[2] / "resources" / "locale"

SV, EN, FI, AR = (load_language(code, LOCALE) for code in ("sv", "en", "fi", "ar"))
EASY_SWEDISH = load_language("sv-lätt", LOCALE)

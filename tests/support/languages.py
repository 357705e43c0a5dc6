"""The shipped languages, loaded once for all tests."""

from pathlib import Path

from kiosk.language.catalogue import load_language

LOCALE = Path(__file__).parents[2] / "resources" / "locale"
SV, EN = load_language("sv", LOCALE), load_language("en", LOCALE)
FI, AR = load_language("fi", LOCALE), load_language("ar", LOCALE)

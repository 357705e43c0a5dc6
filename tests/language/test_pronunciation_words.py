"""Every language that the program speaks has its words for signs, and every pattern can be used."""

import re
from datetime import date, timedelta

import pytest

from kiosk.language.catalogue import load_language, spoken_languages
from kiosk.language.dates import weekday_name
from kiosk.language.pronunciation_words import WORDS
from tests.support.languages import LOCALE

CODES = sorted({load_language(code, LOCALE).voice_code for code in spoken_languages(LOCALE)})
WEEK = [date(2026, 11, 23) + timedelta(days=number) for number in range(7)]


def test_every_language_has_its_words():
    assert sorted(WORDS) == CODES


@pytest.mark.parametrize("code", CODES)
def test_patterns_and_weekdays(code: str):
    words = WORDS[code]
    for pattern in (words.before_time, words.range_end, *(pattern for pattern, _ in words.short)):
        re.compile(pattern)
    names = {weekday_name(day, load_language(code, LOCALE)) for day in WEEK}
    assert set(words.from_day) == set(words.to_day)
    assert set(words.from_day) in (set(), names)

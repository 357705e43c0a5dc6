"""Short texts: the one that serves a reader best, its first letter, its spaces, and several joined to one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from babel.lists import format_list

from kiosk.language.catalogue import Language
from kiosk.language.codes import best_version
from kiosk.schedule.rules import Text

EN_DASH = "–"
NBSP = "\N{NO-BREAK SPACE}"

_SPACE_IN_NUMBER = re.compile(r"(?<=\d) (?=\d)")


def best_text(text: Text, language: Language) -> str:
    """The text that serves a reader of the language best (see `codes.best_version`); "" when there is none."""
    return best_version(text, language.code)[1] if text else ""


def keep_numbers_together(text: str) -> str:
    """The text with the spaces inside numbers unbreakable: a telephone number is never split over two lines."""
    return _SPACE_IN_NUMBER.sub(NBSP, text)


def upper_first(text: str) -> str:
    """The text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text with its first letter small, the rest untouched."""
    return text[:1].lower() + text[1:]


def join_with_and(parts: Sequence[str], language: Language) -> str:
    """Several things that belong together: "a", "a och b", "a, b och c"."""
    return format_list(parts, locale=language.locale)


def join_with_commas(parts: Sequence[str], language: Language) -> str:
    """Several things, one after the other: "a, b, c". There is at least one."""
    return reduce(lambda first, second: language.phrase("{first}, {second}", first=first, second=second), parts)

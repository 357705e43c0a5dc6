"""Invisible signs that keep numbers and lines in order where text runs from right to left (Unicode's bidi algorithm).

They belong only in text that is shown. `without_signs` takes them out before text is read aloud or its characters are
counted.
"""

from __future__ import annotations

import re
import unicodedata

from kiosk.language.catalogue import Language
from kiosk.language.texts import keep_numbers_together

_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
_ISOLATE, _END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

SIGNS = frozenset((_RIGHT_TO_LEFT, _ISOLATE, _END))
"""All signs that this module puts into text."""

# After an Arabic letter a hyphen or a plus does not join digits: "0911-69 60 00" would be shown as "69 60 00-0911".
_NUMBER = re.compile(
    r"""
    (?<![\w+,.–-]) (?:
        \+ \d [\d\N{NO-BREAK SPACE}\ -]+ \d        # +46 911 69 60 00
      | 0\d{1,3} - \d+ (?: [\N{NO-BREAK SPACE}\ ] \d+ )*  # 0911-69 60 00
      | \d{6} - \d{4}                               # 212000-2759
      | \d{4} - \d{2} - \d{2}                       # 2026-12-23
    ) (?![\w–-])
    """,
    re.VERBOSE,
)


def screen_text(text: str, *, right_to_left: bool) -> str:
    """Staff's text as the screen shows it: no number is split over two lines, and none is shown in another order."""
    together = keep_numbers_together(text)
    return _NUMBER.sub(rf"{_ISOLATE}\g<0>{_END}", together) if right_to_left else together


def directed_line(text: str, language: Language) -> str:
    """A line that runs in the language's direction, also if its first word is a Latin name."""
    first = next((unicodedata.bidirectional(char) for char in text if char.isalpha()), "")
    return _RIGHT_TO_LEFT + text if language.right_to_left and first == "L" else text


def without_signs(text: str) -> str:
    """The text without the signs, as it is read aloud."""
    return "".join(char for char in text if char not in SIGNS)

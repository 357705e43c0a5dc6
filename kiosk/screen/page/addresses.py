"""The address that a QR code leads to, as people write it: for those without a phone, and for a voice."""

from __future__ import annotations

import re
from urllib.parse import unquote

# In characters. Nobody copies a longer address by hand; its beginning says whose page it is.
_LONGEST = 60

# A line may break here. It is neither seen nor said.
_BREAK = "\N{ZERO WIDTH SPACE}"

# Swedish area codes are two to four digits: 08, these, and else four (PTS, the Swedish numbering plan).
_THREE_DIGITS = re.compile("01[013689]|02[0136]|03[1356]|04[0246]|054|06[03]|07[02369]|090")
_GROUPS = {5: "3 2", 6: "2 2 2", 7: "3 2 2", 8: "3 3 2"}


def address_in_words(target: str) -> str:
    """Say `target` as people write it: "pitea.se/bygga", "0911-69 60 00", "namn@pitea.se"."""
    scheme, _, rest = target.partition(":")
    if scheme == "tel":
        return _number(rest)
    if scheme == "mailto":
        rest = rest.split("?")[0]
    words = unquote(rest.removeprefix("//"))
    words = words.removeprefix("www.").removesuffix("/")
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1] + "…"
    return re.sub(r"(?<=[/?&=])(?=.)|(?<=.)(?=@)", _BREAK, words)


def _number(number: str) -> str:
    """Group a Swedish number as it is printed in Sweden; leave others as staff wrote them."""
    digits = re.sub(r"[^0-9+]", "", number)
    digits = re.sub(r"^(\+|00)46", "0", digits)
    if not re.fullmatch("0[1-9][0-9]{5,9}", digits):
        return number
    length = 2 if digits.startswith("08") else 3 if _THREE_DIGITS.match(digits) else 4
    area, rest = digits[:length], digits[length:]
    if len(rest) not in _GROUPS:
        return number
    sizes = [int(size) for size in _GROUPS[len(rest)].split()]
    starts = [sum(sizes[:index]) for index in range(len(sizes))]
    return f"{area}-" + "\N{NO-BREAK SPACE}".join(
        rest[start : start + size] for start, size in zip(starts, sizes, strict=True)
    )

"""Slips that make a line unreadable and that the line itself shows: `-{…}`, `– {…}`, `- (…)`, keys in a row."""

from __future__ import annotations

import re

from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.quoting import in_quotes, quoted

# Patterns are compiled when they are first used: content without mistakes needs none of these.
_COMMENT = r"\s+#.*$"
_FIRST_PAIR = r"(- +)?([^\s:,#\"'{\[]+(?: [^\s:,#\"'{\[]+)*: .*?)"

_NO_SPACE_AFTER_DASH = r"-([{\[(\w].*)"
_LONG_DASH = r"[–—−‑]\s*(.+)"
_TAB_AFTER_DASH = r"-[ ]*\t\s*(.*)"
_PARENTHESES = r"-\s*\((.*?)\)?"


def slip_on(line: int, lines: list[str], keys: KeyNames) -> tuple[int, str, str] | None:
    """Line, message and hint for such a slip on a line, or for a wrong dash on the line above that goes on in it."""
    for number in (line, line - 1):
        if number >= 1 and (advice := dash_slip(lines[number - 1].strip())):
            return number, *advice
    text = re.sub(_COMMENT, "", lines[line - 1].strip())
    one_of_the_keys = "|".join(map(re.escape, keys.of_items))
    if found := re.fullmatch(rf"{_FIRST_PAIR},\s*((?:{one_of_the_keys}): .*)", text):
        dash, first, rest = found.groups()
        hint = f"Skriv dem på varsin rad: {first} på en, {rest} på nästa."
        if dash:
            pairs = (pair.split(": ", 1) for pair in re.split(rf",\s*(?=(?:{one_of_the_keys}): )", f"{first}, {rest}"))
            hint = f"Skriv - {{{', '.join(f'{key}: {in_quotes(value.strip())}' for key, value in pairs)}}}"
        return line, "Flera ord med kolon står i rad utan klamrar.", hint
    return None


def dash_slip(line: str) -> tuple[str, str] | None:
    """Message and hint for a line of a list, or the key it was taken for, that does not begin as it should."""
    text = re.sub(_COMMENT, "", line)
    for slip, message, hint in (
        (_PARENTHESES, "Här står vanliga parenteser, men det ska vara klamrar.", "Skriv - {{{}}}"),
        (_NO_SPACE_AFTER_DASH, "Det saknas ett mellanslag efter bindestrecket.", "Skriv - {}"),
        (_TAB_AFTER_DASH, "Efter bindestrecket står en tabb.", "Skriv ett mellanslag i stället: - {}"),
        (_LONG_DASH, "Raden börjar med ett tankstreck.", "Skriv ett bindestreck i stället: - {}"),
    ):
        if found := re.fullmatch(slip, text):
            return message, hint.format(found[1])
    return None


def broken_off(line: int, lines: list[str], keys: KeyNames) -> tuple[int, str, str] | None:
    """Line, message and hint for an office's rule at the margin, which makes YAML stop at this line below it."""
    rule = re.compile(rf"(?:{'|'.join(map(re.escape, keys.of_an_office))}):\s*(?:#.*)?")
    above = lines[: line - 1]
    indent = len(lines[line - 1]) - len(lines[line - 1].lstrip(" "))
    for number in range(len(above), 0, -1):
        text = above[number - 1]
        if text[:1].strip() and text[0] not in "#-":
            if not rule.fullmatch(text.rstrip()) or not indent:
                return None
            like = (n for n in range(number - 1, 0, -1) if lines[n - 1][:1] == " " and rule.match(lines[n - 1].strip()))
            model = next(like, 0)
            spaces = len(lines[model - 1]) - len(lines[model - 1].lstrip(" ")) if model else 4
            row = f", som på rad {model}," if model else ""
            return (
                number,
                f"{quoted(text)} står längst till vänster, men hör till kontoret ovanför.",
                f"Sätt {spaces} mellanslag först på raden{row} och lika många till på raderna under den.",
            )
    return None

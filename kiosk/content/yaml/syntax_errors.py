"""What the YAML parser complains about, in plain Swedish: which line to look at, what is wrong, what to do."""

from __future__ import annotations

from typing import NamedTuple

import yaml

from kiosk.content.text.key_names import KeyNames
from kiosk.content.yaml import missing_space
from kiosk.content.yaml.line_errors import broken_off, slip_on
from kiosk.content.yaml.look_alikes import look_alike


class _Advice(NamedTuple):
    """`says` is part of what the parser says; `context` whether the fault lies where the construct began."""

    says: str
    context: bool
    message: str
    hint: str


_QUOTE = 'Sätt hela texten inom citattecken: "så här".'
_UNCLOSED = ("Ett citattecken öppnas här men stängs aldrig.", "Sätt ett citattecken sist också.")


def cannot_begin(sign: str) -> tuple[str, str]:
    """Message and hint for a text that begins with a sign that means something else in YAML."""
    return f"En text kan inte börja med {sign}.", _QUOTE


# The first that fits is used, so the more particular stands first.
_ADVICE = (
    _Advice(
        "mapping values are not allowed",
        False,
        "Det står ett kolon på ett ställe där det inte kan stå.",
        f"Är kolonet en del av texten: {_QUOTE[0].lower()}{_QUOTE[1:]} Annars, kontrollera radens indrag.",
    ),
    _Advice("could not find expected ':'", True, "Det saknas ett kolon efter ordet.", "Skriv ord: värde."),
    _Advice("scanning a quoted scalar", True, *_UNCLOSED),
    _Advice(
        "parsing a quoted scalar",
        False,
        "Omvänt snedstreck (\\) går inte att använda mellan citattecken.",
        "Skriv vanligt snedstreck (/).",
    ),
    _Advice("flow sequence", True, "En hakparentes öppnas här men stängs aldrig.", "Sätt ] sist i listan."),
    _Advice("flow mapping", True, "En klammer öppnas här men stängs aldrig.", "Sätt } sist."),
    _Advice("alias", False, *cannot_begin("*")),
    _Advice("anchor", False, *cannot_begin("&")),
    _Advice("tag", False, *cannot_begin("!")),
    _Advice("cannot start any token", False, "En text kan inte börja med det tecken som står här.", _QUOTE),
    _Advice(
        "scanning a block scalar",
        False,
        "Efter | eller > ska texten börja på nästa rad.",
        "Flytta ner texten en rad och dra in den med två mellanslag.",
    ),
    _Advice(
        "did not find expected '-' indicator",
        False,
        "Raden hör inte till listan ovanför.",
        "Börja raden med bindestreck och mellanslag, eller kontrollera indraget.",
    ),
    _Advice(
        "did not find expected key",
        False,
        "Raden hänger inte ihop med raderna ovanför.",
        "Kontrollera att indraget är lika stort som på raden ovanför, "
        "och att citattecken och parenteser går jämnt upp.",
    ),
    _Advice(
        "block sequence entries are not allowed",
        False,
        "Ett bindestreck kan inte stå här.",
        "Börja listan på nästa rad, med ett bindestreck först på varje rad.",
    ),
    _Advice("another document", False, "Filen har två delar, skilda åt av ---.", "Ta bort raden med ---."),
    _Advice("document", False, "Raden går inte att läsa.", "Ta bort rader som börjar med %, --- eller tre punkter."),
)
_OTHERWISE = _Advice(
    "",
    False,
    "Raden går inte att läsa.",
    "Kontrollera kolon, indrag och citattecken på raden och på raden ovanför.",
)


def explain(error: yaml.YAMLError, lines: list[str], keys: KeyNames) -> tuple[int, str, str]:
    """Line, message and hint for an error of the parser, given the lines of the text."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return 1, _OTHERWISE.message, _OTHERWISE.hint
    said = f"{error.context or ''} {error.problem or ''}"
    advice = next((advice for advice in _ADVICE if advice.says in said), _OTHERWISE)
    mark = (error.context_mark if advice.context else None) or error.problem_mark
    written = max((number for number, line in enumerate(lines, 1) if line), default=1)
    line = min(mark.line + 1 if mark else 1, written)  # not the end of the file, after the last line
    return (
        slip_on(line, lines, keys)
        or (broken_off(line, lines, keys) if "expected" in said and "block" in said else None)
        or _missing_space(line, lines)
        or _look_alike_on(line, lines)
        or _in_brackets(error, lines)
        or _after_quotes(error, lines)
        or (line, advice.message, advice.hint)
    )


def _missing_space(line: int, lines: list[str]) -> tuple[int, str, str] | None:
    """The common slip `key:value`, on the line itself or on the one above, where the parser could not know."""
    for number in (line, line - 1):
        if number >= 1 and (advice := missing_space.on_line(lines[number - 1])):
            return number, *advice
    return None


def _look_alike_on(line: int, lines: list[str]) -> tuple[int, str, str] | None:
    advice = look_alike(lines[line - 1])
    return (line, *advice) if advice else None


def _in_brackets(error: yaml.MarkedYAMLError, lines: list[str]) -> tuple[int, str, str] | None:
    """Something missing between brackets that do end, on the line where they begin."""
    for kind, begin, end, what, name in (
        ("flow mapping", "{", "}", "En klammer", "klamrarna"),
        ("flow sequence", "[", "]", "En hakparentes", "hakparenteserna"),
    ):
        mark = error.context_mark
        if mark and kind in (error.context or "") and end in "".join(lines[mark.line : mark.line + 1])[mark.column :]:
            text = lines[mark.line][mark.column :]
            if missing := text.count(begin) - text.count(end):
                return mark.line + 1, f"{what} öppnas här men stängs aldrig.", f"Sätt {end * missing} sist."
            hint = (
                f"Skriv komma mellan delarna. Är kolon eller komma en del av en text: {_QUOTE[0].lower()}{_QUOTE[1:]}"
            )
            return mark.line + 1, f"Mellan {name} saknas komma eller citattecken.", hint
    return None


def _after_quotes(error: yaml.MarkedYAMLError, lines: list[str]) -> tuple[int, str, str] | None:
    """More text after a closing quote; or what seems to be one, where a quote on a line above was never closed."""
    mark = error.problem_mark
    before = "".join(lines[mark.line : mark.line + 1])[: mark.column].rstrip() if mark else ""
    if not mark or not before.endswith(('"', "'")) or "parsing a block" not in (error.context or ""):
        return None
    sign = before[-1]
    if before.count(sign) % 2 == 0:
        return mark.line + 1, "Det står text efter citattecknet.", _QUOTE
    above = (number for number in range(mark.line, 0, -1) if lines[number - 1].count(sign) % 2)
    return next(above, mark.line + 1), *_UNCLOSED

"""Bytes to text: UTF-8 alone, with advice on what to do about a file that was saved as something else."""

from __future__ import annotations

import re

from kiosk.content.problems import RefusedAt

_SAVE_AS = "Öppna filen i Anteckningar, välj Spara som, välj kodningen UTF-8 och spara filen som UTF-8."

# What å, ä, ö, Å, Ä, Ö look like when UTF-8 has been read as Windows-1252 and then saved; and the mark of lost text.
_GARBLED = re.compile("Ã[¥¤¶…„–]|\ufffd")
# What the YAML parser would stop at, and the byte order mark inside a text.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_BLANK = re.compile("^[ \t\u00a0]+$", re.MULTILINE)
_ODD_INDENT = re.compile("^ *\t", re.MULTILINE)
# Word's no-break space where YAML needs an ordinary one: before the first word of a line, and after its colon.
_NO_BREAK = re.compile("^((?:-?[ \u00a0])*)(?:([^:\"'#\n]*:)(\u00a0+))?", re.MULTILINE)


def decode(data: bytes) -> str:
    """The text of a file, with plain line feeds. Raises RefusedAt for anything but UTF-8 that people can read."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RefusedAt(1, "Filen är sparad som UTF-16.", _SAVE_AS)
    if b"\0" in data:
        raise RefusedAt(1, "Filen är ingen ren textfil.", "Skriv texten i Anteckningar och spara filen som UTF-8.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RefusedAt(line, "Filen är sparad i den gamla kodningen Windows-1252 (ANSI).", _SAVE_AS) from None
    text = _BLANK.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _NO_BREAK.sub(_with_spaces, text)
    _refuse_unreadable(text)
    return text


def _with_spaces(match: re.Match[str]) -> str:
    indent, key, spaces = match.groups("")
    return f"{indent.replace(chr(0xA0), ' ')}{key}{' ' * len(spaces)}"


def _refuse_unreadable(text: str) -> None:
    """Refuse signs that cannot be shown, letters that a wrong encoding has broken, and tabs. Raises RefusedAt."""
    if match := _CONTROL.search(text):
        line = _line(text, match.start())
        raise RefusedAt(line, "Raden innehåller ett tecken som inte syns och inte går att visa.", "Skriv om raden.")
    if match := _GARBLED.search(text):
        raise RefusedAt(
            _line(text, match.start()),
            f'Här står "{match[0]}" där det skulle stå å, ä eller ö.',
            "Skriv om bokstäverna och spara filen som UTF-8.",
        )
    if odd := [_line(text, match.start()) for match in _ODD_INDENT.finditer(text)]:
        more = f" (det gäller {len(odd)} rader)" if len(odd) > 1 else ""
        hint = "Gör indraget med mellanslag i stället, två för varje nivå."
        raise RefusedAt(odd[0], f"Raden börjar med en tabb{more}.", hint)


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1

"""A small content folder that passes, for tests to change one thing in, and what is reported then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.loader import Loaded, load
from kiosk.content.problems import Refused
from kiosk.content.schema.report import FileReport, Known
from kiosk.content.schema.shapes import Shape
from kiosk.content.yaml.parser import parse

ICONS = frozenset({"person", "klocka", "telefon"})

KIOSK = """\
kommun: Piteå kommun
välkommen: {sv: Välkommen, en: Welcome}
språk: [sv, en]
"""
OFFICES = """\
kontor:
  Stadshuset:
    ordinarie:
      vardagar: 8-17
"""
TOPIC = """\
meny: {sv: Vision, en: Vision}
ikon: person
sv: {rubrik: Visionen}
en: {rubrik: The vision}
"""
MESSAGE = """\
nivå: kris
gäller: 2026-12-01 08:00 – 2026-12-03 17:00
sv: {rubrik: Vattenläcka, text: Koka vattnet.}
en: {rubrik: Water leak}
"""
FULL_TOPIC = """\
meny: {sv: Orosanmälan, en: Report a concern}
ikon: person
visa i: [rotation]
sekunder: 15
gäller: 2026-01-01 – 2026-12-31
sv:
  överrubrik: Socialtjänst
  rubrik: Vill du göra en orosanmälan?
  ingress: Använd kommunens e-tjänst. Använd inte fax.
  innehåll:
    - text: |
        Ett **fett** ord.

        - punkt
    - punkter: [ett, "**två**"]
    - steg:
        - {när: Våren 2023, vad: Arbetet började.}
    - fakta:
        Telefon: 0911-69 60 00
        E-post:
    - qr: https://www.pitea.se/oro?a=1
      text: Öppna e-tjänsten
    - öppettider: alla
    - öppettider: Stadshuset
    - bild: bilder/stadshuset.png
      beskrivning: Stadshuset i kvällsljus
en: {rubrik: Report a concern}
"""
GOOD = {"kiosk.yaml": KIOSK, "oppettider.yaml": OFFICES, "skarmar/10-vision.yaml": TOPIC}


def write(folder: Path, files: Mapping[str, str | bytes | None]) -> Path:
    """Write the good files with these in place of or beside them; None leaves a file out."""
    for name, text in {**GOOD, **files}.items():
        if text is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def load_with(folder: Path, files: Mapping[str, str | bytes | None]) -> Loaded:
    return load(write(folder, files), ICONS)


def reported(folder: Path, files: Mapping[str, str | bytes | None]) -> list[str]:
    """Every problem as staff see it."""
    return [str(problem) for problem in load_with(folder, files).problems]


def page(blocks: str) -> str:
    """A topic whose Swedish page has these blocks, the first of them on line 6."""
    indented = "".join(f"    {line}\n" for line in blocks.splitlines())
    return f"meny: {{sv: A, en: B}}\nikon: person\nsv:\n  rubrik: Hej\n  innehåll:\n{indented}en: {{rubrik: Hi}}\n"


def read_value(shape: Shape[object], text: str) -> tuple[object, list[str]]:
    """What a shape makes of a file "f", and every problem as staff see it."""
    report = FileReport("f", Known(Path(), KEY_NAMES), [])
    root = parse(text.encode(), "f", KEY_NAMES).root
    assert root is not None
    return shape.read(root, report), [str(problem) for problem in report.problems]


def refusal(parse: Callable[..., object], *arguments: object) -> str:
    """The message and the hint for a text that a parser refuses."""
    with pytest.raises(Refused) as caught:
        parse(*arguments)
    return str(caught.value)


def png(width: int, height: int) -> bytes:
    """The beginning of a PNG of this size in pixels."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"


def jpeg(width: int, height: int, frame: int = 0xC0) -> bytes:
    """The beginning of a JPEG of this size in pixels; `frame` is its kind of frame header."""
    app0 = b"\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
    tables = b"\xff\xff\xc4\0\x04ab"  # with a fill byte before the marker
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return b"\xff\xd8" + app0 + tables + bytes([0xFF, frame]) + b"\0\x11\x08" + size + b"\x03"

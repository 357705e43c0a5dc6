"""A small content folder that passes, for tests to change one thing in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.content.loader import Loaded, load

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


def told(folder: Path, files: Mapping[str, str | bytes | None]) -> list[str]:
    """Every problem as staff see it."""
    return [str(problem) for problem in load_with(folder, files).problems]


def page(blocks: str) -> str:
    """A topic whose Swedish page has these blocks, the first of them on line 6."""
    indented = "".join(f"    {line}\n" for line in blocks.splitlines())
    return f"meny: {{sv: A, en: B}}\nikon: person\nsv:\n  rubrik: Hej\n  innehåll:\n{indented}en: {{rubrik: Hi}}\n"

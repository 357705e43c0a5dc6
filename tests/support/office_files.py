"""Files with opening hours, oppettider.yaml, for tests to change one rule in, and what is reported then."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from kiosk.content import keys
from kiosk.content.loader import load
from kiosk.content.schema.report import FileReport, Known
from kiosk.content.yaml.nodes import Sequence
from kiosk.content.yaml.parser import parse
from kiosk.schedule.rules import OfficeRules
from tests.support.content_folder import ICONS, load_with, reported, write

FILE = "oppettider.yaml"
SWEDISH = {
    "kiosk.yaml": "kommun: P\nvälkommen: Hej\nspråk: sv\n",
    "skarmar/10-vision.yaml": "meny: A\nikon: person\nsv: {rubrik: B}\n",
}
"""The rest of a folder that is written in Swedish alone."""

CASES = Path(__file__).parent.parent / "content" / "offices" / "oppettider.yaml"
"""The offices of the schedule's cases, as staff would write them."""

OFFICE = "kontor:\n  Stadshuset:\n    ordinarie:\n      vardagar: 8-17\n"
"""One office; the next line is the fifth."""

OTHER_OFFICE = "  Stadsporten:\n    ordinarie: {vardagar: 8-16}\n"
EXCEPTIONS = f"{OFFICE}    undantag:\n"
"""One office with exceptions; the first of them stands on line 6."""

SHARED = """\
gemensamt:
  röda dagar: öppet
  stängda aftnar: [julafton]
  förkortade dagar: {skärtorsdagen: stänger 15, klämdagar: stänger 12}
  stänger snart: 15
  undantag: [{datum: 2026-12-23, tider: 8-12}, {datum: 2026-12-22, tider: 8-12}]
kontor:
  A: {ordinarie: {vardagar: 8-17}}
  B:
    ordinarie: {vardagar: 8-17}
    röda dagar: stängt
    stängda aftnar: []
    förkortade dagar: {klämdagar: öppet, påskafton: stängt}
    stänger snart: 0 minuter
    undantag: [{datum: 2026-12-23, tider: 8-10}]
"""


def office(rules: str) -> str:
    """A file of one office, whose rules begin on line 3."""
    return "kontor:\n  Stadshuset:\n" + "".join(f"    {line}\n" for line in rules.splitlines())


def exceptions(*items: str) -> str:
    """An office with exceptions, the first of them on line 5."""
    return office("ordinarie: {vardagar: 8-17}\nundantag:\n" + "\n".join(f"  - {{{item}}}" for item in items))


def seasons(*items: str) -> str:
    """An office with seasons, the first of them on line 5."""
    return office("ordinarie: {vardagar: 8-17}\nsäsonger:\n" + "\n".join(f"  - {{{item}}}" for item in items))


def read_offices(folder: Path, text: str) -> list[OfficeRules]:
    """The rules of a file that passes without a remark."""
    loaded = load_with(folder, {**SWEDISH, FILE: text})
    assert loaded.problems == ()
    return [office.rules for office in loaded.content.offices]


def reported_for(folder: Path, text: str) -> list[str]:
    """Every problem of a file, as staff see it."""
    return reported(folder, {**SWEDISH, FILE: text})


def reported_on(today: date | None, folder: Path, text: str) -> list[str]:
    """Every problem of a file, as staff see it on this day."""
    return [str(problem) for problem in load(write(folder, {**SWEDISH, FILE: text}), ICONS, today).problems]


def only_problem(folder: Path, text: str, line: str) -> str:
    """What is reported for a text whose only problem is that of this line."""
    (problem,) = reported_for(folder, text + line)
    return problem


def many_exceptions(number: int) -> Sequence:
    """So many exceptions of two days each, which do not overlap, as the node of a list."""
    days = [date(2000, 1, 1) + timedelta(days=2 * n) for n in range(number)]
    items = [f"- {{datum: {day} – {day + timedelta(days=1)}, tider: 8-9}}" for day in days]
    return parse("\n".join(items).encode(), FILE, keys.KEY_NAMES).root


def read_exceptions(root: Sequence, folder: Path) -> list[object]:
    """Read them as an office's exceptions."""
    (shape,) = (field.shape for field in keys.OFFICE.fields if field.key == "undantag")
    return shape.read(root, FileReport(FILE, Known(folder, keys.KEY_NAMES), []))

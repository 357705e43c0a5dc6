"""The one table: what it says fits the dataclasses, and a new key or block is all there is to add."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content import keys, model
from kiosk.content.loader import load
from kiosk.content.offices.rule_lists import ExceptionList, SeasonList
from kiosk.content.offices.weekly_hours import WeeklyHours
from kiosk.content.schema.blocks import BlockKind, Blocks
from kiosk.content.schema.maps import MapOf, Named
from kiosk.content.schema.shapes import ListOf
from kiosk.content.schema.tables import Field, Table
from kiosk.content.schema.texts import Line
from kiosk.content.schema.translations import Languages, Translated
from kiosk.content.values.weekdays import WEEKDAY_WORDS
from kiosk.device import DEVICE
from tests.support.content_folder import ICONS, OFFICES, page, reported, write


def tables(shape: object) -> Iterator[Table]:
    """All tables within a shape, itself included."""
    match shape:
        case Table():
            yield shape
            for field in shape.fields:
                yield from tables(field.shape)
            if shape.rest:
                yield from tables(shape.rest[1])
        case ListOf():
            yield from tables(shape.item)
        case ExceptionList() | SeasonList():
            yield from tables(shape.list)
        case Blocks():
            for kind in shape.kinds:
                yield from tables(kind)
        case MapOf():
            yield from tables(shape.rest)
        case Named():
            yield from tables(shape.value)
        case Translated() | Languages():
            yield from tables(shape.inner)


CONTENT = list(dict.fromkeys(table for shape in vars(keys).values() for table in tables(shape)))
ALL = [*CONTENT, *tables(DEVICE)]
NOT_IN_THE_TABLE = (*WEEKDAY_WORDS, "sv", "en")


def name_of(table: Table) -> str:
    return table.fields[0].key


def test_all_tables_are_found():
    assert {keys.KIOSK, keys.EXCEPTION, keys.SEASON, keys.STEP, keys.MESSAGE_TEXT, DEVICE} <= set(ALL)
    assert {kind.key for kind in ALL if isinstance(kind, BlockKind)} == {kind.key for kind in keys.BLOCKS}


@pytest.mark.parametrize("table", ALL, ids=name_of)
def test_build_takes_what_the_table_gives(table):
    """The arguments have names that `build` knows, and those it needs always come."""
    if table.build is dict:
        return
    parameters = inspect.signature(table.build).parameters
    takes_any = any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters.values())
    given = {field.attr for field in table.fields} | ({table.rest[0]} if table.rest else set())
    always = {f.attr for f in table.fields if f.required or f.default is not Field("", "", Line(1), "").default}
    always |= {table.rest[0]} if table.rest else set()
    needed = {name for name, p in parameters.items() if p.default is p.empty and p.kind is not p.VAR_KEYWORD}
    assert needed <= always
    assert takes_any or given <= set(parameters)


def attributes(*kinds: type) -> set[str]:
    return {field.name for kind in kinds for field in dataclasses.fields(kind)}


def test_builders_that_take_anything_get_attributes_of_their_dataclass():
    settings = {f.attr for table in (keys.KIOSK, keys.ROTATION, keys.IDLE, keys.COLORS) for f in table.fields}
    assert settings - {"rotation", "idle", "colors"} == attributes(model.Settings)
    topic = {f.attr for f in keys.TOPIC.fields} - {"shown_in"} | {"pages", "id", "in_rotation", "in_menu"}
    assert topic == attributes(model.Topic)


@pytest.mark.parametrize("table", ALL, ids=name_of)
def test_every_key_is_explained(table):
    names = [field.key for field in table.fields]
    assert len(set(names)) == len(names)
    for field in table.fields:
        assert field.help[0].isupper()
        assert field.help[-1] == "."


def test_a_block_kind_for_every_block_of_the_model():
    shown = {kind.build for kind in keys.BLOCKS if kind.shown} - {keys.facts_block}
    assert shown | {model.FactsBlock} == set(model.Block.__args__)
    assert keys.BLOCKS[-1].key == "text"


def test_a_new_kind_of_block_is_one_entry(tmp_path, monkeypatch):
    """What the handbook says about adding a kind: a dataclass and an entry in the table."""

    @dataclasses.dataclass(frozen=True)
    class QuoteBlock:
        quote: str
        who: str = ""

    kind = BlockKind(
        Field("citat", "quote", Line(200), "Vad som sades."), Field("av", "who", Line(80), "Vem."), build=QuoteBlock
    )
    (blocks,) = (field.shape for field in keys.PAGE.fields if field.key == "innehåll")
    monkeypatch.setattr(blocks, "kinds", (kind, *blocks.kinds))
    write(tmp_path, {"skarmar/10-vision.yaml": page("- citat: Ja\n  av: Kommunfullmäktige\n- citat: Nej")})
    content = load(tmp_path, ICONS).content
    assert content.topics[0].pages[0][1].blocks == (QuoteBlock("Ja", "Kommunfullmäktige"), QuoteBlock("Nej"))


def test_days_and_hours_suggest_days():
    assert "vardagar" in WeeklyHours.words


KIOSK = Path(keys.__file__).parent
ORDINARY_WORDS = {"namn", "sekunder", "stängt", "text", "tider"}
"""Keys that are words of sentences, values or units too."""


def words_in(file: Path) -> Iterator[tuple[int, str]]:
    """The texts of a module, without its docstrings: line and text."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.lineno, node.value


@pytest.mark.parametrize("file", sorted(KIOSK.rglob("*.py")), ids=lambda file: file.relative_to(KIOSK).as_posix())
def test_no_key_is_written_outside_the_table(file):
    if file.name == "keys.py":
        return
    written = {field.key for table in CONTENT for field in table.fields} - ORDINARY_WORDS
    a_key = re.compile("|".join(rf"^{key}$|(?<!\w){key}:|\bunder {key}\b" for key in map(re.escape, written)))
    found = [f"{line}: {text}" for line, text in words_in(file) if a_key.search(text)]
    assert not found, "take it from KeyNames, which the file that is read carries"


def test_every_key_that_advice_mentions_is_in_the_table():
    names = keys.KEY_NAMES._asdict()
    written = {field.key for table in CONTENT for field in table.fields}
    listed = [*names.pop("of_an_office"), *(name for name in names.pop("of_items") if name not in NOT_IN_THE_TABLE)]
    assert {*names.values(), *listed} <= written


def test_a_new_key_of_an_office_is_one_entry(tmp_path, monkeypatch):
    """All advice knows it: what stands beside it, among the offices, at the margin, and nearly written."""
    phone = Field("växel", "address", Line(20), "Numret till växeln.")
    monkeypatch.setattr(keys.OFFICE, "fields", (*keys.OFFICE.fields, phone))
    monkeypatch.setattr(keys, "KEY_NAMES", keys.key_names())
    office = "kontor:\n  A:\n    ordinarie: {vardagar: 8-17}\n"

    def problem(line: str) -> str:
        (found,) = reported(tmp_path, {"oppettider.yaml": office + line})
        return found

    assert reported(tmp_path, {"oppettider.yaml": f"{office}    växel: 0911\n"}) == []
    assert problem("    vaxel: 0911\n").endswith("Menade du växel?")
    assert "står i nivå med kontoren" in problem("  växel: 0911\n")
    assert problem("växel: 0911\n").endswith("under kontoret de gäller.")
    assert '"växel:" står längst till vänster' in problem("växel:\n  - 0911\n  B: {}\n")


def test_a_new_key_of_an_item_is_one_entry(tmp_path, monkeypatch):
    monkeypatch.setattr(keys.EXCEPTION, "fields", (*keys.EXCEPTION.fields, Field("rum", "room", Line(20), "Rummet.")))
    monkeypatch.setattr(keys, "KEY_NAMES", keys.key_names())
    item = "- datum: 2026-12-23, tider: 8-12, rum: A"
    (found,) = reported(tmp_path, {"oppettider.yaml": f"{OFFICES}    undantag:\n      {item}\n"})
    assert found.endswith("Skriv - {datum: 2026-12-23, tider: 8-12, rum: A}")

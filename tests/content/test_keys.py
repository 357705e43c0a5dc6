"""The one table: what it says fits the dataclasses, and a new key or block is all there is to add."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator

import pytest

from kiosk.content import keys, model
from kiosk.content.loader import load
from kiosk.content.offices.rule_lists import ExceptionList, SeasonList
from kiosk.content.offices.weekly_hours import WeeklyHours
from kiosk.content.schema.blocks import BlockKind, Blocks
from kiosk.content.schema.maps import MapOf, Named
from kiosk.content.schema.report import FileReport, Known
from kiosk.content.schema.shapes import FAILED, ListOf, Shape
from kiosk.content.schema.tables import Field, Table
from kiosk.content.schema.texts import Line
from kiosk.content.schema.translations import Languages, Translated
from kiosk.content.yaml.parser import parse
from kiosk.device import DEVICE
from tests.support.content_folder import ICONS, page, write


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


ALL = list(dict.fromkeys(table for shape in (*vars(keys).values(), DEVICE) for table in tables(shape)))


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


def read(shape: Shape, text: str):
    report = FileReport("f", Known(None, keys.KEY_NAMES), [])
    value = shape.read(parse(text.encode(), "f", keys.KEY_NAMES).root, report)
    return value, [str(problem) for problem in report.problems]


def test_a_table_reports_what_does_not_go_together():
    value, problems = read(keys.EXCEPTION, "datum: 2026-01-01\n")
    assert value is FAILED
    assert len(problems) == 1


def test_a_map_that_must_be_one():
    assert read(MapOf(Named(Line(9), Line(9))), "a") == (
        FAILED,
        ["f:1: Här ska det stå ord följda av kolon. Skriv till exempel namn: … på en egen rad, indragen."],
    )


def test_an_unknown_key_where_nothing_is_known():
    assert read(Table(build=dict), "a: b") == (FAILED, ['f:1: Nyckeln "a" finns inte här. Ta bort raden.'])


def test_days_and_hours_suggest_days():
    assert "vardagar" in WeeklyHours.words

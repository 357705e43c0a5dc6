"""Every area of the screen has its props, its view-model and its property of the lobby, and follows what is derived.

A new area is added in five places: kiosk/screen/X.py (its props and what derives them), kiosk/screen/areas.py (a field
and its line), kiosk/qt/viewmodels/X.py, kiosk/qt/areas.py (made, updated, and a property), and its QML component.
"""

import re
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QMetaObject, QObject

from kiosk.qt import viewmodels
from kiosk.qt.areas import AreaViewModels
from kiosk.qt.lobby import LobbyViewModel
from kiosk.qt.viewmodels.base import ViewModel
from kiosk.qt.viewmodels.record_model import RecordModel
from kiosk.screen.areas import Areas
from tests.support.shipped import CONTENT, PATHS

QML = "\n".join(file.read_text(encoding="utf-8") for file in PATHS.qml.rglob("*.qml"))
AREAS = [field.name for field in fields(Areas)]


def camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda found: found[1].upper(), name)


def properties(meta: QMetaObject) -> dict[str, str]:
    """The Qt properties of a class and those it inherits, each with the name of its type."""
    found = (meta.property(index) for index in range(QObject.staticMetaObject.propertyCount(), meta.propertyCount()))
    return {each.name(): each.typeName().removesuffix("*") for each in found}


@pytest.fixture
def areas(start) -> Areas:
    return start().kiosk.lobby.areas


@pytest.fixture
def view_models(areas) -> AreaViewModels:
    return AreaViewModels(areas)


def test_qml_reads_every_area_from_the_lobby_and_nothing_else():
    assert set(properties(LobbyViewModel.staticMetaObject)) == {camel(name) for name in AREAS}


@pytest.mark.parametrize("name", AREAS)
def test_each_area_has_a_view_model_of_its_own(view_models, areas, name):
    view_model = getattr(view_models, camel(name))
    assert isinstance(view_model, ViewModel)
    assert view_model.props == getattr(areas, name)
    assert type(view_model).__module__.startswith(f"{viewmodels.__name__}.")
    assert properties(AreaViewModels.staticMetaObject)[camel(name)] == type(view_model).__name__
    assert type(view_model).__name__.replace("ViewModel", "Props") == type(view_model.props).__name__


@pytest.mark.parametrize("name", AREAS)
def test_every_property_of_an_area_is_a_field_of_its_props(view_models, name):
    view_model = getattr(view_models, camel(name))
    of_props = {camel(field.name): getattr(view_model.props, field.name) for field in fields(view_model.props)}
    for each in properties(view_model.staticMetaObject):
        shown = getattr(view_model, each)
        assert shown.count == len(of_props[each]) if isinstance(shown, RecordModel) else shown == of_props[each]


@pytest.mark.parametrize("name", AREAS)
def test_qml_reads_every_property_of_an_area(view_models, name):
    unread = [
        each
        for each in properties(getattr(view_models, camel(name)).staticMetaObject)
        if not re.search(rf"\.{each}\b", QML)
    ]
    assert not unread


def test_every_area_follows_what_is_derived(start):
    """Two screens that differ in everything: each area tells of its change, once."""
    screen, other = start(), start(at="2026-11-24T21:10", language="en", text_size=200, diagonal=1092.0)
    other.kiosk.lobby.open(CONTENT.topics[0].id)
    other.kiosk.lobby.openPanel("adapt")
    before, after = screen.kiosk.lobby.areas, other.kiosk.lobby.areas
    asking = replace(after.idle_question, asking=True)
    reading = replace(after.listen, reading=True)
    after = replace(after, idle_question=asking, listen=reading)
    view_models = AreaViewModels(before)
    changes = []
    for number, changed in enumerate(view_models.area_signals()):
        changed.connect(lambda number=number: changes.append(number))
    view_models.update_areas(after)
    assert view_models.areas == after
    assert [getattr(view_models, camel(name)).props for name in AREAS] == [getattr(after, name) for name in AREAS]
    assert changes == list(range(len(AREAS)))
    view_models.update_areas(after)
    assert changes == list(range(len(AREAS)))

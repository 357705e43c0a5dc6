"""Rows in a list model: changed in place, and nothing signalled when nothing differs."""

from dataclasses import dataclass

from kiosk.qt.viewmodels.record_model import RecordModel


@dataclass(frozen=True)
class Leaf:
    word: str


@dataclass(frozen=True)
class Branch:
    kind: str
    name: str
    leaves: tuple[Leaf, ...] = ()


def watch(model_: RecordModel) -> list[str]:
    said = []
    model_.dataChanged.connect(lambda first, last, *_: said.append(f"changed {first.row()}"))
    model_.modelReset.connect(lambda: said.append("reset"))
    return said


def roles(model_: RecordModel, row: int) -> dict[str, object]:
    return {bytes(name).decode(): model_.data(model_.index(row), role) for role, name in model_.roleNames().items()}


def test_rows_are_changed_in_place(qapp):
    rows = RecordModel((Branch("a", "one"), Branch("a", "two")))
    said = watch(rows)
    rows.set_rows((Branch("a", "one"), Branch("a", "TWO")))
    assert said == ["changed 1"]
    assert roles(rows, 1)["name"] == "TWO"
    rows.set_rows((Branch("a", "one"), Branch("a", "TWO")))
    assert said == ["changed 1"]


def test_another_number_or_kind_of_rows_builds_the_list_anew(qapp):
    rows = RecordModel((Branch("a", "one"),))
    said = watch(rows)
    rows.set_rows((Branch("b", "one"),))
    rows.set_rows((Branch("b", "one"), Branch("b", "two")))
    rows.set_rows(())
    assert said == ["reset"] * 3
    assert rows.count == 0
    assert rows.data(rows.index(0)) is None


@dataclass(frozen=True)
class Fruit:
    kind: str
    colour: str


def test_rows_of_several_classes_have_the_roles_of_all(qapp):
    rows = RecordModel((Branch("branch", "one", (Leaf("x"),)), Fruit("fruit", "red")))
    assert [bytes(name).decode() for name in rows.roleNames().values()] == ["kind", "name", "leaves", "colour"]
    assert roles(rows, 0)["leaves"].rowCount() == 1
    assert roles(rows, 0)["colour"] is None
    assert roles(rows, 1) == {"kind": "fruit", "name": None, "leaves": None, "colour": "red"}
    said = watch(rows)
    rows.set_rows((Branch("branch", "one", (Leaf("x"),)), Fruit("fruit", "green")))
    assert said == ["changed 1"]


def test_rows_within_rows_are_kept(qapp):
    rows = RecordModel((Branch("a", "one", (Leaf("x"), Leaf("y"))),))
    leaves = roles(rows, 0)["leaves"]
    said = watch(leaves)
    rows.set_rows((Branch("a", "one", (Leaf("x"), Leaf("z"))),))
    assert roles(rows, 0)["leaves"] is leaves
    assert said == ["changed 1"]
    assert leaves.rowCount(rows.index(0)) == 0


def test_roles_are_named_as_in_qml(qapp):
    @dataclass(frozen=True)
    class Row:
        title_anchor: str

    assert roles(RecordModel((Row("slide-vision-title"),)), 0) == {"titleAnchor": "slide-vision-title"}

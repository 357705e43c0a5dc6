"""Tells qmllint about the QML types written in Python: python -m tools.qml_types FOLDER.

Qt's own pyside6-metaobjectdump reads the source text and misses properties made by a function; this reads the live
classes. The format is the one Qt itself writes, see any plugins.qmltypes in its qml folder.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMetaEnum, QMetaMethod, QMetaObject, QMetaProperty, QObject
from PySide6.QtQml import QQmlEngine, qmlTypeId

import kiosk.qt

MODULE = "TownHall.ViewModels"


def qml_classes() -> Iterator[type[QObject]]:
    """Every QObject class of kiosk.qt, in the order of its modules."""
    for info in pkgutil.walk_packages(kiosk.qt.__path__, "kiosk.qt."):
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, type) and issubclass(value, QObject) and value.__module__ == info.name:
                yield value


def component(cls: type[QObject]) -> str:
    """One class in the language of .qmltypes files; with `exports` only if QML can name it."""
    meta: QMetaObject = cls.staticMetaObject
    name, parent = meta.className(), meta.superClass()
    lines = [f'name: "{name}"', 'accessSemantics: "reference"']
    if parent:
        lines.append(f'prototype: "{parent.className()}"')
    if qmlTypeId(MODULE, 1, 0, name) != -1:
        lines += [f'exports: ["{MODULE}/{name} 1.0"]', "isCreatable: false", "exportMetaObjectRevisions: [256]"]
        if QQmlEngine().singletonInstance(MODULE, name) is not None:
            lines.append("isSingleton: true")
    lines += [enum_entry(meta.enumerator(i)) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())]
    lines += [property_entry(meta.property(i)) for i in range(meta.propertyOffset(), meta.propertyCount())]
    lines += [method_entry(meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount())]
    return "    Component {\n" + "".join(f"        {line}\n" for line in lines) + "    }\n"


def enum_entry(enum: QMetaEnum) -> str:
    """`Enum { … }`."""
    values = ", ".join(f'"{enum.key(i)}"' for i in range(enum.keyCount()))
    return f'Enum {{ name: "{enum.name()}"; isScoped: true; values: [{values}] }}'


def property_entry(prop: QMetaProperty) -> str:
    """`Property { … }`."""
    parts = [f'name: "{prop.name()}"', type_entry(prop.typeName()), f'read: "{prop.name()}"']
    if not prop.isWritable():
        parts.append("isReadonly: true")
    if prop.isConstant():
        parts.append("isPropertyConstant: true")
    if prop.hasNotifySignal():
        parts.append(f'notify: "{text(prop.notifySignal().name())}"')
    return f"Property {{ {'; '.join(parts)} }}"


def method_entry(method: QMetaMethod) -> str:
    """`Signal { … }` or `Method { … }`."""
    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    parts = [f'name: "{text(method.name())}"']
    if method.typeName() not in ("", "void"):
        parts.append(type_entry(method.typeName()))
    parameters = [f"Parameter {{ {type_entry(text(name))} }}" for name in method.parameterTypes()]
    return f"{kind} {{ {'; '.join(parts)}; {' '.join(parameters)} }}"


def type_entry(cpp_name: str) -> str:
    """`type: …` of a C++ type name."""
    if cpp_name.endswith("*"):
        return f'type: "{cpp_name.removesuffix("*")}"; isPointer: true'
    return f'type: "{cpp_name}"'


def text(name: object) -> str:
    """A name as Qt gives it: QByteArray or str."""
    return name if isinstance(name, str) else bytes(name).decode()


def main(folder: Path) -> None:
    """Write the module's type description and its qmldir below `folder`."""
    app = QCoreApplication([])  # qmlTypeId aborts without one
    target = folder.joinpath(*MODULE.split("."))
    target.mkdir(parents=True, exist_ok=True)
    components = "".join(component(cls) for cls in qml_classes())
    (target / "types.qmltypes").write_text(f"import QtQuick.tooling 1.2\nModule {{\n{components}}}\n", encoding="utf-8")
    qmldir = f"module {MODULE}\ntypeinfo types.qmltypes\ndepends QtQuick\nimport QtQuick auto\n"
    (target / "qmldir").write_text(qmldir, encoding="utf-8")
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))

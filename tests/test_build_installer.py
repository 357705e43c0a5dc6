"""The parts of the installer's build that decide something. The build itself takes minutes and is run by hand."""

from __future__ import annotations

import importlib.util
import io
import re
import struct
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent


def load(path: str) -> ModuleType:
    """A module that is not installed, by its file."""
    spec = importlib.util.spec_from_file_location(Path(path).stem, ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build = load("build_installer.py")
pruning = load("resources/installer/pruning.py")
icu_data = load("resources/installer/icu_data.py")


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("Linux", "x86_64", "townhall-kiosk-1.2.3-linux-x86_64.tar.xz"),
        ("Linux", "aarch64", "townhall-kiosk-1.2.3-linux-aarch64.tar.xz"),
        ("Windows", "AMD64", "townhall-kiosk-1.2.3-windows-x86_64.tar.xz"),
    ],
)
def test_archive_name(system: str, machine: str, name: str):
    assert build.archive_name("1.2.3", system, machine) == name


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/qml/QtQuick/Layouts/libqquicklayoutsplugin.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "babel/locale-data/sv.dat",
        "babel/locale-data/root.dat",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
        "PySide6/plugins/texttospeech/qtexttospeech_winrt.dll",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "babel/locale-data/en_GB.dat",
        "holidays/locale/sv/LC_MESSAGES/SE.mo",
        "tzdata/zoneinfo/Europe/Stockholm",
    ],
)
def test_what_the_kiosk_needs_stays(name: str):
    assert pruning.is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so",
        "PySide6/plugins/multimedia/windowsmediaplugin.dll",
        "PySide6/Qt/qml/QtQuick/Controls/Material/Button.qml",
        "PySide6/Qt/qml/QtQuick/plugins.qmltypes",
        "PySide6/Qt/translations/qtbase_sv.qm",
        "babel/locale-data/sv_AX.dat",
        "babel/locale-data/xh.dat",
        "holidays/locale/sv/LC_MESSAGES/FI.mo",
        "tzdata/zoneinfo/America/New_York",
        "libstdc++.so.6",
    ],
)
def test_what_it_does_not_need_goes(name: str):
    assert not pruning.is_wanted(name)


def test_what_is_shipped_of_the_project_is_listed():
    """All that the program reads, and nothing that only builds or explains it."""
    names = {f"{folder}/{Path(file).name}" for file, folder in pruning.shipped(ROOT)}
    assert {"content/kiosk.yaml", "content/README.md", "resources/qml/TownHall/Main.qml"} <= names
    everything = (
        file.relative_to(ROOT).as_posix() for top in ("content", "resources") for file in files_in(ROOT / top)
    )
    left = {name for name in everything if name not in names and not name.startswith("resources/installer/")}
    assert {(name.split("/")[1], Path(name).suffix) for name in left} == {("icons", ".md"), ("locale", ".po")}


def files_in(folder: Path) -> Iterator[Path]:
    return (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)


def test_every_imported_qml_module_is_kept():
    lines = [line for file in (ROOT / "resources" / "qml").rglob("*.qml") for line in file.read_text().splitlines()]
    imported = {found[1] for line in lines if (found := re.match(r"import (Qt[\w.]*)", line))}
    assert imported <= {module.replace("/", ".") for module in pruning.QML_MODULES}


def test_libraries_that_nothing_links_to_go():
    links = {
        "kiosk/_x.cpython-311-x86_64-linux-gnu.so": ["libA.so.1"],
        "libA.so.1": ["libB.so.2", "libc.so.6"],
        "libB.so.2": ["libA.so.1"],
        "libgtk.so.3": ["libB.so.2"],
    }
    assert pruning.reachable(links, links.__getitem__) == set(links) - {"libgtk.so.3"}


def test_libraries_on_windows_may_be_named_in_any_case():
    links = {"PySide6/QtCore.pyd": ["VCRUNTIME140.DLL"], "vcruntime140.dll": [], "opengl32sw.dll": []}
    assert pruning.reachable(links, links.__getitem__) == {"PySide6/QtCore.pyd", "vcruntime140.dll"}


@pytest.mark.parametrize("name", ["libpython3.11.so.1.0", "PySide6/QtQuick.abi3.so", "PySide6/QtCore.pyd", "base.zip"])
def test_not_only_for_others(name: str):
    assert not pruning.is_library(name)


def icu_package(items: dict[str, bytes]) -> bytes:
    header = struct.pack("<HHHHBBBB4s4s4s", 32, 0x27DA, 20, 0, 0, 0, 2, 0, b"CmnD", b"\1\0\0\0", b"\3\0\0\0")
    return header.ljust(32, b"\0") + icu_data.package_body(items)


def test_icu_package_keeps_what_is_kept():
    items = {"icudt73l/coll/sv.res": b"s" * 100, "icudt73l/fi.res": b"f" * 500, "icudt73l/root.res": b"r" * 16}
    smaller = icu_data.shrink_package(icu_package(items), icu_data.is_kept)
    kept = {name: item.ljust(-(-len(item) // 16) * 16, b"\0") for name, item in items.items() if "fi" not in name}
    assert smaller.rstrip(b"\0") == icu_package(kept).rstrip(b"\0")


def test_another_file_is_no_icu_package():
    with pytest.raises(ValueError, match="not an ICU data package"):
        icu_data.shrink_package(bytes(64), icu_data.is_kept)


def elf_with(package: bytes, page: int = 4096) -> bytes:
    """A library as ICU's: one part with the package, behind it one with an address that must not move."""
    end = page + len(package)
    dynamic_at = -(-end // page) * page + 16
    headers = [(1, 4, 0, 0, 0, end, end, page), (1, 6, dynamic_at, dynamic_at + page, 0, 8, 8, page)]
    head = struct.pack("<6s10xHHIQQQIHHHHHH", b"\x7fELF\2\1", 3, 62, 1, 0, 64, 0, 0, 64, 56, len(headers), 64, 0, 0)
    head += b"".join(struct.pack("<IIQQQQQQ", *header) for header in headers)
    return (head.ljust(page, b"\0") + package).ljust(dynamic_at, b"\0") + b"dynamic!"


def test_icu_library_shrinks_by_whole_pages():
    library = elf_with(icu_package({"icudt73l/aa.res": bytes(20_000), "icudt73l/sv.res": b"svenska!" * 2}))
    smaller = icu_data.shrink_library(library)
    assert len(library) - len(smaller) == 16_384
    assert b"svenska!" in smaller
    offset, address = struct.unpack_from("<QQ", smaller, 64 + 56 + 8)
    assert smaller[offset : offset + 8] == b"dynamic!"
    assert address % 4096 == offset % 4096


def test_another_file_is_no_icu_library():
    with pytest.raises(ValueError, match="not a library"):
        icu_data.shrink_library(b"\x7fELF\2\1" + bytes(100))


def test_licences_are_recognised():
    assert build.is_licence(PurePosixPath("babel-2.18.0.dist-info/licenses/LICENSE"))
    assert not build.is_licence(PurePosixPath("babel-2.18.0.dist-info/METADATA"))
    assert not build.is_licence(PurePosixPath("babel/license.py"))


def test_the_frozen_program_gets_nothing_of_this_python():
    environment = {"PATH": "/bin", "PYTHONPATH": "x", "VIRTUAL_ENV": "x", "QT_PLUGIN_PATH": "x", "LD_LIBRARY_PATH": "x"}
    assert build.clean_environment(environment) == {"PATH": "/bin"}


def test_a_flat_picture_has_no_motif(tmp_path: Path):
    from PySide6.QtGui import QColor, QImage

    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "flat.png"))
    assert not build.has_a_motif(tmp_path / "flat.png")
    for x in range(80):
        image.setPixelColor(x, x, QColor(3 * x, 0, 0))
        image.setPixelColor(x, 79 - x, QColor(0, 3 * x, 0))
    image.save(str(tmp_path / "drawn.png"))
    assert build.has_a_motif(tmp_path / "drawn.png")


def test_archive_is_the_same_each_time(tmp_path: Path):
    bundle = tmp_path / "kiosk"
    (bundle / "inner").mkdir(parents=True)
    (bundle / "kiosk").write_bytes(b"program")
    (bundle / "kiosk").chmod(0o700)
    (bundle / "inner" / "b.txt").write_text("b")
    archives = [tmp_path / "one" / "k-1.tar.xz", tmp_path / "two" / "k-1.tar.xz"]
    for archive in archives:
        build.pack(bundle, archive, epoch=1_000_000_000)
    first, second = (archive.read_bytes() for archive in archives)
    assert first == second
    with tarfile.open(fileobj=io.BytesIO(first)) as tar:
        entries = [(e.name, e.mode, e.mtime, e.uid, e.uname) for e in tar]
    assert entries == [
        ("k-1/inner", 0o755, 1_000_000_000, 0, "root"),
        ("k-1/inner/b.txt", 0o644, 1_000_000_000, 0, "root"),
        ("k-1/kiosk", 0o755, 1_000_000_000, 0, "root"),
    ]


def test_checksums(tmp_path: Path):
    (tmp_path / "a.tar.xz").write_bytes(b"abc")
    build.write_checksums(tmp_path)
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert (tmp_path / "SHA256SUMS").read_text() == f"{digest}  a.tar.xz\n"


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import sys; print('no font', file=sys.stderr); sys.exit(3)", r"exit code 3\):\nno font"),
        ("", "drew no screen"),
    ],
)
def test_a_program_that_cannot_draw_fails_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, said: str
):
    run = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda command, **how: run([sys.executable, "-c", program], **how))
    with pytest.raises(build.BuildError, match=said):
        build.draw(tmp_path / "kiosk", tmp_path)

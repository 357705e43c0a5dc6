"""Builds the kiosk for machines without Python: python build_installer.py [--output dist].

PyInstaller makes one folder; what the kiosk does not use is taken out; the program in the folder has to draw a screen;
then the folder is packed as OUTPUT/townhall-kiosk-VERSION-OS-ARCH.tar.xz with OUTPUT/SHA256SUMS beside it. The build is
for the system and the processor it runs on. Exit code 1 and a sentence if anything is not as it should be.

With the same versions and the same SOURCE_DATE_EPOCH (seconds since 1970; default 1980-01-01), the archive holds the
same names, times and owners in the same order.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path, PurePosixPath

from kiosk import __version__

ROOT = Path(__file__).resolve().parent
INSTALLER = ROOT / "resources" / "installer"
NAME = "townhall-kiosk"
DISTRIBUTIONS = (
    *("babel", "holidays", "PyInstaller", "PySide6_Addons", "PySide6_Essentials", "python-dateutil"),
    *("PyYAML", "segno", "shiboken6", "six", "tzdata"),
)
EPOCH = 315532800  # 1980-01-01, the earliest time that every archive format can say

sys.path.insert(0, str(INSTALLER))
import icu_data  # noqa: E402


class BuildError(Exception):
    """The build cannot go on; the message says why and what to do."""


def main(arguments: list[str] | None = None) -> int:
    """Build, try, pack. Returns the exit code."""
    parser = argparse.ArgumentParser(description="Build the kiosk for machines without Python.")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder for the archive (default: dist)")
    output: Path = parser.parse_args(arguments).output
    try:
        bundle = freeze(ROOT / "build" / "installer")
        slim(bundle)
        collect_licences(bundle / "licenses")
        print(f"Bundle: {bundle}, {size(bundle) / 1e6:.0f} MB")
        with tempfile.TemporaryDirectory() as folder:
            pictures = draw(bundle, Path(folder))
            # A year that is not in red_day_table.py: the bundle must hold the library of public holidays.
            run_frozen(bundle, Path(folder), "status", "--at", "2090-06-06T12:00")
            # Without an engine it only shows that Qt's speech is inside: voices belong to the machine.
            run_frozen(bundle, Path(folder), "voice", "--engine", "none")
        print(f"The frozen program drew {pictures} screens.")
        archive = output / archive_name(__version__, platform.system(), platform.machine())
        pack(bundle, archive, int(os.environ.get("SOURCE_DATE_EPOCH", EPOCH)))
        write_checksums(output)
        print(f"Archive: {archive}, {archive.stat().st_size / 1e6:.0f} MB")
    except BuildError as error:
        print(f"The build failed: {error}", file=sys.stderr)
        return 1
    return 0


def archive_name(version: str, system: str, machine: str) -> str:
    """townhall-kiosk-1.2.3-linux-x86_64.tar.xz; a processor has one name whatever its system calls it."""
    arch = {"amd64": "x86_64", "arm64": "aarch64"}.get(machine.lower(), machine.lower())
    return f"{NAME}-{version}-{system.lower()}-{arch}.tar.xz"


def freeze(work: Path) -> Path:
    """Run PyInstaller in `work`. Returns the folder it made, where the program is called kiosk."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise BuildError('PyInstaller is missing; run: pip install -e ".[build]" -c constraints.txt')
    shutil.rmtree(work, ignore_errors=True)
    folders = ["--distpath", str(work / "dist"), "--workpath", str(work / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *folders, str(INSTALLER / "kiosk.spec")]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise BuildError("PyInstaller stopped. Its last lines:\n" + "\n".join(done.stdout.splitlines()[-15:]))
    return work / "dist" / "kiosk"


def slim(bundle: Path) -> None:
    """Take the debug symbols out of Python's own libraries, and from ICU's data what is never asked for (Linux)."""
    inside = bundle / "_internal"
    for library in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
        library.write_bytes(icu_data.shrink_library(library.read_bytes()))
    # Qt's own libraries are stripped already.
    patterns = ("libpython*", "**/*.cpython-*.so", "PySide6/Qt/lib/libicu[iu]*")
    unstripped = [file for pattern in patterns for file in inside.glob(pattern) if not file.is_symlink()]
    if unstripped and shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", *unstripped], check=True)


def collect_licences(target: Path) -> None:
    """Copy the licences of the kiosk and of everything in the bundle, as far as they are found, into `target`."""
    fonts = ROOT / "resources" / "fonts"
    own = [ROOT / "LICENSE", *fonts.glob("OFL*.txt"), *(INSTALLER / "licenses").iterdir()]
    files = {file.name: file for file in own}
    files["Python.txt"] = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    for name in DISTRIBUTIONS:
        licences = [file for file in distribution(name).files or () if is_licence(file)]
        files |= {f"{name}-{licence.name}": Path(str(licence.locate())) for licence in licences}
    files |= system_licences(target.parent / "_internal")
    target.mkdir()
    for name, source in files.items():
        if source.is_file():
            shutil.copyfile(source, target / name)


def is_licence(file: PurePosixPath) -> bool:
    """Whether a distribution's file is its licence."""
    return ".dist-info" in str(file) and bool(re.match(r"(LICEN[CS]E|COPYING|NOTICE)", file.name, re.IGNORECASE))


def system_licences(inside: Path) -> Mapping[str, Path]:
    """The copyright files of the Debian or Ubuntu packages whose libraries lie in the bundle; none elsewhere."""
    if not shutil.which("dpkg-query"):
        return {}
    libraries = [f"*/{file.name}" for file in inside.glob("*.so*") if not file.is_symlink()]
    found = subprocess.run(["dpkg-query", "--search", *libraries], stdout=subprocess.PIPE, text=True, check=False)
    packages = {line.split(":")[0] for line in found.stdout.splitlines()}
    return {f"{package}.txt": Path("/usr/share/doc", package, "copyright") for package in sorted(packages)}


def size(folder: Path) -> int:
    """Bytes of all files, each counted once."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def draw(bundle: Path, folder: Path) -> int:
    """Let the frozen program draw its screens into `folder`. Returns how many; BuildError if one is not right."""
    shots = folder / "shots"
    run_frozen(bundle, folder, "shots", str(shots), "--size", "1080x1920", "--language", "sv", "--theme", "light")
    pictures = sorted(shots.rglob("*.png"))
    if not pictures:
        raise BuildError("the frozen program says that all is well, but drew no screen")
    if flat := [picture.name for picture in pictures if not has_a_motif(picture)]:
        raise BuildError(f"these screens of the frozen program show nothing: {', '.join(flat)}")
    return len(pictures)


def run_frozen(bundle: Path, folder: Path, *arguments: str) -> None:
    """Run a command of the frozen program in `folder`. Raises BuildError with what it said if it does not end well."""
    program = bundle / ("kiosk.exe" if os.name == "nt" else "kiosk")
    done = subprocess.run(
        [program, *arguments],
        cwd=folder,
        env=clean_environment(os.environ) | {"QT_QPA_PLATFORM": "offscreen", "KIOSK_STATE": str(folder / "state")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode != 0:
        told = f"the frozen program cannot carry out '{arguments[0]}' (exit code {done.returncode})"
        raise BuildError(f"{told}:\n{done.stderr}")


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what could lend the frozen program something of this Python or this Qt."""
    foreign = ("PYTHON", "VIRTUAL_ENV", "QT", "QML", "LD_", "DISPLAY", "WAYLAND_")
    return {key: value for key, value in environment.items() if not key.startswith(foreign)}


def has_a_motif(picture: Path) -> bool:
    """Whether a picture shows more than a few flat colours."""
    from PySide6.QtGui import QImage  # noqa: PLC0415 - no other step needs Qt

    image = QImage(str(picture)).scaled(64, 64)
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) >= 8


def pack(bundle: Path, archive: Path, epoch: int) -> None:
    """Pack `bundle` as one folder named after the archive; names in order, all times `epoch`, owner root."""

    def neutral(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = epoch, 0, 0, "root", "root"
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    archive.parent.mkdir(parents=True, exist_ok=True)
    top = archive.name.removesuffix(".tar.xz")
    with tarfile.open(archive, "w:xz", preset=9) as tar:
        for file in sorted(bundle.rglob("*")):
            tar.add(file, f"{top}/{file.relative_to(bundle).as_posix()}", recursive=False, filter=neutral)


def write_checksums(folder: Path) -> None:
    """Write SHA256SUMS for the archives in `folder`, to be read by `sha256sum --check`."""
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(folder.glob("*.tar.xz"))
    ]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())

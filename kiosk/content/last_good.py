"""The newest content that passed, kept as a copy on disk, so that a screen has something to show after any mishap.

    store/000007/content/…      the copy
    store/000007/manifest.json  what it is a copy of

Every copy gets a folder of its own, and its manifest is written last, in one step, when all the rest is on disk. So a
folder without a manifest is no copy, and a crash at any point leaves the copy before it in force. Nothing is renamed
over something else, and no folder is renamed at all: Windows refuses both while anyone has a file open.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

from kiosk.content.files import ENDINGS, MAX_FILES, is_ignored
from kiosk.content.problems import Problem, Severity
from kiosk.content.schema.references import PICTURES, SOUNDS

_KEPT = 2
"""How many copies are kept: the newest, and the one before it, whose pictures may still be on the screen."""

_IS_WINDOWS = os.name == "nt"


class _File(NamedTuple):
    """The state of a file: its size in bytes, when it was modified in nanoseconds, a text file's checksum (else 0)."""

    size: int
    modified: int
    checksum: int


_Manifest: TypeAlias = dict[str, _File]


def keep(folder: Path, store: Path, passes: Callable[[Path], bool] = lambda _: True) -> Problem | None:
    """Keep a copy of a content folder that has passed; copies nothing when the newest copy is the same.

    The folder may change while it is copied, so `passes` checks the copy; one that does not pass is removed. Gives None
    on success, and a remark for what went wrong, such as a full disk. Raises nothing for it.
    """
    try:
        _keep(folder.resolve(), store.resolve(), passes)
    except (OSError, ValueError) as error:
        return Problem(
            "",
            0,
            f"Innehållet kunde inte sparas undan på den här datorn ({error}).",
            f"Be IT att se till att det finns plats i {store} och att skärmen får skriva där.",
            Severity.REMARK,
        )
    return None


def newest(store: Path) -> Path | None:
    """The newest copy that is whole, as a content folder; None when there is none."""
    return next((copy / "content" for copy in _copies(store) if _is_whole(copy)), None)


def _keep(folder: Path, store: Path, passes: Callable[[Path], bool]) -> None:
    """Keep a copy and remove all but the newest. Raises OSError, and ValueError if the folder changed meanwhile."""
    if folder.is_relative_to(store):
        return
    manifest = _manifest(folder)
    copies = _copies(store)
    before = next((copy for copy in copies if _is_whole(copy)), None)
    if before and _read_manifest(before) == manifest:
        return
    number = int(copies[0].name) + 1 if copies else 1
    copy = store / f"{number:06}"
    try:
        _write(folder, copy / "content", manifest, before)
        if not passes(copy / "content"):
            message = "det ändrades medan det lästes"
            raise ValueError(message)
        _write_manifest(copy, manifest)
    except BaseException:
        _remove(copy)
        raise
    _sync_folder(store)
    finished = [copy, *(old for old in copies if (old / "manifest.json").exists())]
    for old in copies:
        if old not in finished[:_KEPT]:
            _remove(old)


def _manifest(folder: Path) -> _Manifest:
    """The text files, pictures and recordings of a content folder, by their path in it."""
    import zlib  # noqa: PLC0415

    found: _Manifest = {}
    for path in _walk(folder):
        stat = path.stat()
        checksum = zlib.crc32(path.read_bytes()) if path.suffix.lower() in ENDINGS else 0
        found[path.relative_to(folder).as_posix()] = _File(stat.st_size, stat.st_mtime_ns, checksum)
        if len(found) > MAX_FILES:
            message = f"mappen har fler än {MAX_FILES} filer"
            raise ValueError(message)
    return found


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if is_ignored(path.name):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path)
        elif path.suffix.lower() in (*ENDINGS, *PICTURES, *SOUNDS) and path.is_file():
            yield path


def _write(folder: Path, content: Path, manifest: _Manifest, before: Path | None) -> None:
    """Copy the files of the manifest and flush them. A picture or recording that has not changed is a link instead."""
    kept = _read_manifest(before) if before else {}
    content.mkdir(parents=True)
    for name, file in manifest.items():
        target = content / name
        target.parent.mkdir(parents=True, exist_ok=True)
        is_kept = before is not None and kept.get(name) == file and not file.checksum
        if not (is_kept and before and _link(before / "content" / name, target)):
            _copy(folder / name, target, file.size)
    for inside, _, _ in os.walk(content):
        _sync_folder(Path(inside))


def _link(source: Path, target: Path) -> bool:
    try:
        os.link(source, target)
    except OSError:  # a file system without links
        return False
    return True


def _copy(source: Path, target: Path, size: int) -> None:
    with source.open("rb") as reader, target.open("xb") as writer:
        while chunk := reader.read(1024 * 1024):
            writer.write(chunk)
        written = writer.tell()
        writer.flush()
        os.fsync(writer.fileno())
    if written != size:
        message = f"{source.name} ändrades medan den lästes"
        raise ValueError(message)


def _write_manifest(copy: Path, manifest: _Manifest) -> None:
    """Write the manifest in one step, which makes the folder a copy."""
    import json  # noqa: PLC0415

    temporary = copy / "manifest.tmp"
    with temporary.open("wb") as writer:
        writer.write(json.dumps(manifest).encode())
        writer.flush()
        os.fsync(writer.fileno())
    temporary.replace(copy / "manifest.json")
    _sync_folder(copy)


def _sync_folder(folder: Path) -> None:
    """Flush the names in a folder. Windows cannot, and need not: its file system keeps a journal."""
    if _IS_WINDOWS:
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copies(store: Path) -> list[Path]:
    """The folders of copies, the newest first, also of those that were never finished."""
    try:
        folders = [path for path in store.iterdir() if path.name.isdecimal() and path.is_dir()]
    except OSError:
        return []
    return sorted(folders, key=lambda folder: int(folder.name), reverse=True)


def _read_manifest(copy: Path) -> _Manifest:
    """The manifest; empty when there is none."""
    import json  # noqa: PLC0415

    try:
        read = json.loads((copy / "manifest.json").read_bytes())
        return {name: _File(*file) for name, file in read.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _is_whole(copy: Path) -> bool:
    """Whether all files of a copy are there in full length."""
    manifest = _read_manifest(copy)
    try:
        return bool(manifest) and all(
            (copy / "content" / name).stat().st_size == file.size for name, file in manifest.items()
        )
    except OSError:
        return False


def _remove(folder: Path) -> None:
    """Remove a folder as far as possible. Windows keeps files that are open; the next removal takes them."""
    import shutil  # noqa: PLC0415

    shutil.rmtree(folder, ignore_errors=True)

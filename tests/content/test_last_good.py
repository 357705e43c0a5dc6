"""The copy of the newest good content: kept, found again, and whole after any mishap."""

from __future__ import annotations

import errno
import json
import os
import shutil
from pathlib import Path

import pytest

from kiosk.content import last_good
from kiosk.content.last_good import keep, newest
from kiosk.content.loader import load
from kiosk.content.problems import Severity
from tests.support.content_folder import ICONS, KIOSK, OFFICES, write

PICTURE = "bilder/a.png"
NO_MANIFESTS = ("{", "[]", "{}", '{"a": 1}', '{"a": [1]}')


@pytest.fixture
def content(tmp_path) -> Path:
    return write(tmp_path / "content", {PICTURE: b"bild", "bilder/film.mp4": b"film", "bilder/_utkast.png": b"x"})


@pytest.fixture
def store(tmp_path) -> Path:
    return tmp_path / "state" / "content"


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def kept(store: Path) -> list[str]:
    return sorted(path.name for path in store.iterdir())


def settings_text(store: Path) -> str:
    return (newest(store) / "kiosk.yaml").read_text()


def test_nothing_is_kept_at_first(store):
    assert newest(store) is None
    store.mkdir(parents=True)
    assert newest(store) is None


def test_text_and_pictures_are_kept(content, store):
    assert keep(content, store) is None
    copy = newest(store)
    assert files_in(copy) == {"kiosk.yaml", "oppettider.yaml", "skarmar/10-vision.yaml", PICTURE}
    assert (copy / PICTURE).read_bytes() == b"bild"
    assert load(copy, ICONS) == load(content, ICONS)


def test_a_page_and_its_recording_are_kept(tmp_path, store):
    page = "meny: {sv: A, en: B}\nikon: person\nsv:\n  rubrik: Hej\n  ljud: bilder/a.mp3\nen: {rubrik: Hi}\n"
    content = write(tmp_path / "spoken", {"skarmar/10-a.yaml": page, "bilder/a.mp3": b"ljud"})
    assert keep(content, store, lambda copy: load(copy, ICONS).content is not None) is None
    assert load(newest(store), ICONS).content.topics[0].page("sv")[0].sound.name == "a.mp3"


def test_nothing_happens_when_nothing_has_changed(content, store, monkeypatch):
    keep(content, store)
    monkeypatch.setattr(last_good, "_write", None)
    assert keep(content, store) is None
    assert kept(store) == ["000001"]


def test_a_change_makes_a_new_copy_and_two_stay(content, store):
    for number in range(1, 5):
        (content / "kiosk.yaml").write_text(f"# {number}\n{KIOSK}")
        assert keep(content, store) is None
        assert settings_text(store).startswith(f"# {number}")
    assert kept(store) == ["000003", "000004"]


def test_a_change_that_keeps_size_and_time_is_seen(content, store):
    file = content / "kiosk.yaml"
    stat = file.stat()
    keep(content, store)
    file.write_text(KIOSK.replace("Piteå", "Luleå"))
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    keep(content, store)
    assert "Luleå" in settings_text(store)


def test_a_file_taken_away_is_gone(content, store):
    keep(content, store)
    (content / PICTURE).unlink()
    keep(content, store)
    assert PICTURE not in files_in(newest(store))


def test_an_unchanged_picture_is_not_written_again(content, store):
    keep(content, store)
    first = newest(store)
    (content / "kiosk.yaml").write_text(KIOSK + "# ny\n")
    keep(content, store)
    assert (newest(store) / PICTURE).samefile(first / PICTURE)
    assert not (newest(store) / "oppettider.yaml").samefile(first / "oppettider.yaml")


def test_a_disk_without_links(content, store, monkeypatch):
    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(errno.EPERM, "no links")))
    keep(content, store)
    (content / "kiosk.yaml").write_text(KIOSK + "# ny\n")
    assert keep(content, store) is None
    assert (newest(store) / PICTURE).read_bytes() == b"bild"


def test_the_copy_itself_is_looked_at(content, store):
    keep(content, store)
    (content / "kiosk.yaml").write_text("kommun: 'sparad halvvägs")
    problem = keep(content, store, passes=lambda copy: load(copy, ICONS).content is not None)
    assert problem.severity is Severity.REMARK
    assert problem.message == "Innehållet kunde inte sparas undan på den här datorn (det ändrades medan det lästes)."
    assert "halvvägs" not in settings_text(store)
    assert kept(store) == ["000001"]


def test_a_file_that_grows_while_it_is_copied(content, store, monkeypatch):
    def then_it_grows(_) -> list[Path]:
        (content / PICTURE).write_bytes(b"en annan bild")
        return []

    with monkeypatch.context() as growing:  # the copies are looked for when the manifest has been made
        growing.setattr(last_good, "_copies", then_it_grows)
        assert "a.png ändrades medan den lästes" in str(keep(content, store))
    assert newest(store) is None


def test_the_store_itself_is_not_kept(content, store):
    keep(content, store)
    assert keep(newest(store), store) is None
    assert kept(store) == ["000001"]


@pytest.mark.parametrize("step", ["mkdir", "open", "fsync", "replace"])
@pytest.mark.parametrize("times", range(8))
def test_a_mishap_at_any_step_leaves_the_copy_before(content, store, monkeypatch, step, times):
    keep(content, store)
    (content / "kiosk.yaml").write_text("# ny\n" + KIOSK)
    left = times
    owner = os if step == "fsync" else Path
    plain = getattr(owner, step)

    def fails(target, *arguments, **options):
        nonlocal left
        if isinstance(target, int) or store in Path(target).parents:
            if left == 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            left -= 1
        return plain(target, *arguments, **options)

    with monkeypatch.context() as broken:
        broken.setattr(owner, step, fails)
        problem = keep(content, store)
    if problem is None:
        assert settings_text(store).startswith("# ny")
    else:
        assert "No space left on device" in problem.message
        assert problem.severity is Severity.REMARK
        assert load(newest(store), ICONS).content is not None
    assert keep(content, store) is None
    assert settings_text(store).startswith("# ny")
    assert len(kept(store)) == 2


def test_a_crash_before_the_manifest_leaves_the_copy_before(content, store, monkeypatch):
    """The power goes, and nothing tidies up."""
    keep(content, store)
    (content / "kiosk.yaml").write_text("# ny\n" + KIOSK)
    with monkeypatch.context() as broken:
        broken.setattr(last_good, "_remove", lambda _: None)
        broken.setattr(last_good, "_write_manifest", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            keep(content, store)
    assert kept(store) == ["000001", "000002"]
    assert settings_text(store) == KIOSK
    assert keep(content, store) is None
    assert kept(store) == ["000001", "000003"]
    assert settings_text(store).startswith("# ny")


@pytest.mark.parametrize(
    "damage",
    [
        lambda copy: (copy / "content" / "kiosk.yaml").unlink(),
        lambda copy: (copy / "content" / PICTURE).write_bytes(b""),
        lambda copy: (copy / "manifest.json").unlink(),
        *(lambda copy, text=text: (copy / "manifest.json").write_text(text) for text in NO_MANIFESTS),
    ],
)
def test_a_damaged_copy_is_passed_over_and_made_again(content, store, damage):
    keep(content, store)
    (content / PICTURE).write_bytes(b"ny bild")
    keep(content, store)
    damage(store / "000002")
    assert newest(store) == store / "000001" / "content"
    assert keep(content, store) is None
    assert newest(store) == store / "000003" / "content"
    assert (newest(store) / PICTURE).read_bytes() == b"ny bild"


def test_what_cannot_be_removed_stays(content, store, monkeypatch):
    """Windows keeps a file that is open."""
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    for number in range(4):
        (content / "kiosk.yaml").write_text(f"# {number}\n{KIOSK}")
        assert keep(content, store) is None
    assert len(kept(store)) == 4
    assert settings_text(store).startswith("# 3")


def test_a_store_that_cannot_be_made(content, tmp_path):
    (tmp_path / "fil").touch()
    store = tmp_path / "fil" / "store"
    problem = keep(content, store)
    assert str(problem).startswith(".:0: anmärkning: Innehållet kunde inte sparas undan på den här datorn (")
    assert problem.hint == f"Be IT att se till att det finns plats i {store} och att skärmen får skriva där."
    assert newest(store) is None


def test_a_content_folder_that_is_gone(tmp_path, store):
    assert keep(tmp_path / "borta", store) is not None
    assert newest(store) is None


def test_too_many_files(content, store, monkeypatch):
    monkeypatch.setattr(last_good, "MAX_FILES", 3)
    assert "fler än 3 filer" in str(keep(content, store))


def test_other_things_in_the_store_are_left_alone(content, store):
    (store / "annat").mkdir(parents=True)
    (store / "läsmig.txt").touch()
    keep(content, store)
    assert kept(store) == ["000001", "annat", "läsmig.txt"]
    assert set(json.loads((store / "000001" / "manifest.json").read_text())) == files_in(newest(store))


def test_windows_has_no_folders_to_flush(content, store, monkeypatch):
    monkeypatch.setattr(last_good, "_IS_WINDOWS", True)
    monkeypatch.setattr(os, "open", None)
    assert keep(content, store) is None
    assert (newest(store) / "oppettider.yaml").read_text() == OFFICES

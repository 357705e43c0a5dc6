"""Where things live, in the source tree, in a bundle and on each system."""

import sys
from pathlib import Path

from kiosk.paths import find_paths


def test_the_source_tree():
    paths = find_paths()
    assert (paths.qml / "TownHall" / "Main.qml").is_file()
    assert (paths.content / "kiosk.yaml").is_file()
    assert list(paths.fonts.glob("*.otf"))
    assert paths.locale.is_dir()


def test_the_bundle(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert find_paths().content == tmp_path / "content"


def test_the_state_folder(monkeypatch):
    monkeypatch.setenv("KIOSK_STATE", "/somewhere")
    assert find_paths().state == Path("/somewhere")
    monkeypatch.delenv("KIOSK_STATE")
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/kiosk:/var/lib/other")
    assert find_paths().last_good == Path("/var/lib/kiosk/content")
    monkeypatch.delenv("STATE_DIRECTORY")
    monkeypatch.setenv("XDG_STATE_HOME", "/home/lobby/state")
    assert find_paths().logs == Path("/home/lobby/state/townhall-kiosk/logs")
    monkeypatch.delenv("XDG_STATE_HOME")
    assert find_paths().state == Path.home() / ".local" / "state" / "townhall-kiosk"
    with monkeypatch.context() as homeless:
        homeless.setattr(Path, "home", lambda: (_ for _ in ()).throw(RuntimeError("no home")))
        assert find_paths().state.name == "townhall-kiosk"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("PROGRAMDATA", "/ProgramData")
    assert find_paths().state == Path("/ProgramData/townhall-kiosk")


def test_topics_choose_from_the_topic_icons():
    names = find_paths().icon_names()
    assert "klocka" in names
    assert not any(name.startswith("ui-") for name in names)

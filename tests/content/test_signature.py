"""What tells one state of a content folder from another."""

import os
from pathlib import Path

import pytest

from kiosk.content.signature import signature


@pytest.fixture
def folder(tmp_path) -> Path:
    (tmp_path / "skarmar").mkdir()
    (tmp_path / "kiosk.yaml").write_text("kommun: A\n", encoding="utf-8")
    return tmp_path


def test_nothing_changed(folder):
    assert signature(folder) == signature(folder)


@pytest.mark.parametrize("change", ["size", "time", "rights", "new file", "new folder", "gone"])
def test_every_change_is_told(folder, change):
    before, file = signature(folder), folder / "kiosk.yaml"
    match change:
        case "size":
            file.write_text("kommun: Ab\n", encoding="utf-8")
        case "time":
            os.utime(file, ns=(0, 1))
        case "rights":
            file.chmod(0o400)
        case "new file":
            (folder / "skarmar" / "10-vision.yaml").touch()
        case "new folder":
            (folder / "bilder").mkdir()
        case "gone":
            file.unlink()
    assert signature(folder) != before


def test_a_folder_that_does_not_exist(tmp_path):
    assert signature(tmp_path / "nowhere") == {(str(tmp_path / "nowhere"), 0, 0, 0)}

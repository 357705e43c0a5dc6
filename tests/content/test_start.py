"""Where the screen's content comes from at start: its folder, what was kept, or what the program came with."""

import logging
import shutil
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from kiosk.content import start
from kiosk.content.last_good import keep, newest
from kiosk.content.loader import load
from kiosk.content.start import CannotStartError, first_content
from tests.support.shipped import CONTENT, PATHS

read = partial(load, icons=PATHS.icon_names())


@pytest.fixture
def paths(tmp_path):
    """The program's own folders, with a state of the test's own."""
    return replace(PATHS, state=tmp_path / "state")


def find_first(folder: Path | None, paths):
    content, source, _ = first_content(folder, read, paths.content, paths.last_good)
    return content, source


def test_good_content_is_shown_and_kept(tmp_path, paths):
    folder = Path(shutil.copytree(PATHS.content, tmp_path / "content"))
    assert find_first(folder, paths) == (CONTENT, folder)
    assert newest(paths.last_good) is not None


def test_the_program_own_content_is_not_kept(paths):
    """It is at hand anyway, and must never take the place of what the municipality wrote."""
    assert find_first(PATHS.content, paths) == (CONTENT, PATHS.content)
    assert newest(paths.last_good) is None


def test_content_that_cannot_be_kept_is_shown_all_the_same(tmp_path, paths, expected_log):
    folder = Path(shutil.copytree(PATHS.content, tmp_path / "content"))
    paths.state.write_text("in the way", encoding="utf-8")
    assert find_first(folder, paths) == (CONTENT, folder)
    assert "kunde inte sparas undan" in expected_log.text


def test_when_nobody_knows_where_the_content_is_the_last_good_is_shown(tmp_path, paths, expected_log):
    folder = Path(shutil.copytree(PATHS.content, tmp_path / "content"))
    assert keep(folder, paths.last_good) is None
    content, source = find_first(None, paths)
    assert content == CONTENT
    assert source == newest(paths.last_good)


def test_without_content_the_last_good_is_shown(tmp_path, paths, expected_log):
    folder = Path(shutil.copytree(PATHS.content, tmp_path / "content"))
    (folder / "kiosk.yaml").write_text("kommun: Annan kommun\nvälkommen: Hej\nspråk: [sv, en]\n", encoding="utf-8")
    assert keep(folder, paths.last_good) is None
    shutil.rmtree(folder)
    content, source = find_first(folder, paths)
    assert content.settings.municipality == "Annan kommun"
    assert source != folder
    assert str(folder) in expected_log.text


@pytest.mark.parametrize("make", ["missing", "empty", "broken", "a file"])
def test_with_unusable_content_the_program_own_is_shown_and_the_reason_logged(tmp_path, paths, make, expected_log):
    folder = tmp_path / "content"
    if make == "empty":
        folder.mkdir()
    if make == "broken":
        shutil.copytree(PATHS.content, folder)
        (folder / "oppettider.yaml").write_bytes(b"kontor: {Stadshuset: \xe5}")
    if make == "a file":
        folder.write_text("hej", encoding="utf-8")
    content, source = find_first(folder, paths)
    assert (content, source) == (CONTENT, PATHS.content)
    errors = [record.getMessage() for record in expected_log.records if record.levelno >= logging.ERROR]
    assert len(errors) >= 2, "what is wrong, and what is shown instead"


def test_a_share_that_does_not_answer_does_not_keep_the_lobby_dark(tmp_path, paths, monkeypatch, expected_log):
    monkeypatch.setattr(start, "_PATIENCE_SECONDS", 0.05)
    answered = threading.Event()

    def hang(folder):
        if folder == tmp_path:
            answered.wait(10)
        return read(folder)

    content, source, _ = first_content(tmp_path, hang, paths.content, paths.last_good)
    answered.set()
    assert (content, source) == (CONTENT, PATHS.content)
    assert "cannot be reached" in expected_log.text


def test_without_any_content_at_all_it_says_so(tmp_path, paths, expected_log):
    nothing = replace(paths, root=tmp_path / "nowhere")
    with pytest.raises(CannotStartError, match="holds content that can be used"):
        find_first(tmp_path / "missing", nothing)

"""kiosk run, as a process of its own: it shows the screen, whatever is wrong with its settings or its content."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.main import main
from tests.conftest import CONTENT


@pytest.fixture
def running(tmp_path):
    """Start `kiosk run` offscreen; gives its log up to the first frame, and ends it."""
    processes = []

    def run(*arguments: str) -> list[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *arguments],
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        )
        processes.append(process)
        lines = []
        for line in process.stderr:
            lines.append(line)
            if "The screen is up" in line:
                return lines
        pytest.fail("".join(lines))

    yield run
    for process in processes:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=10)


def test_run_shows_the_screen_and_keeps_its_content(running, tmp_path):
    folder = shutil.copytree(CONTENT, tmp_path / "content")
    log = running(
        "run", "--window", "540x960", "--content", str(folder), "--at", "2026-06-24T16:30", "--language", "en"
    )
    assert not [line for line in log if "WARNING" in line or "ERROR" in line]
    state = Path(os.environ["KIOSK_STATE"])
    assert "The lobby screen" in (state / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert list((state / "content").rglob("kiosk.yaml"))


def test_a_broken_device_file_never_puts_the_example_before_the_last_good_content(running, tmp_path):
    folder = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    device = tmp_path / "device.yaml"
    device.write_text(f"innehåll: {folder}\n", encoding="utf-8")
    running("run", "--window", "540x960", "--device", str(device))
    kept = sorted(Path(os.environ["KIOSK_STATE"]).rglob("kiosk.yaml"))
    device.write_text(f"innehåll: {folder}\nkontorr: Stadsporten\n", encoding="utf-8")
    log = "".join(running("run", "--window", "540x960", "--device", str(device)))
    assert "device.yaml:2" in log
    assert f"showing {kept[0].parent}" in log
    assert sorted(Path(os.environ["KIOSK_STATE"]).rglob("kiosk.yaml")) == kept


def test_a_device_file_that_is_not_there_is_said(running, tmp_path):
    log = "".join(running("run", "--window", "540x960", "--device", str(tmp_path / "device.yaml")))
    assert "There is no" in log


def test_a_language_the_content_lacks_is_said(running):
    assert "not written in fi" in "".join(running("run", "--window", "540x960", "--language", "fi"))


def test_run_is_the_default_command_and_takes_its_options(running):
    assert running("--window", "540x960", "--at", "2026-06-24T16:30")


def test_run_with_content_it_cannot_use_shows_its_own(running, broken):
    log = "".join(running("run", "--window", "540x960", "--content", str(broken)))
    assert "17-8" in log
    assert "showing" in log


def test_run_reads_the_device(running, tmp_path):
    device = tmp_path / "device.yaml"
    device.write_text(f"kontor: Stadsporten\ninnehåll: {CONTENT}\nskärm: {{diagonal: 43 tum}}\n", encoding="utf-8")
    log = running("run", "--window", "540x960", "--device", str(device))
    assert not [line for line in log if "WARNING" in line or "ERROR" in line]


def test_run_with_a_broken_device_file_still_shows_the_screen(running, tmp_path):
    device = tmp_path / "device.yaml"
    device.write_text("kontorr: Stadsporten\n", encoding="utf-8")
    log = "".join(running("run", "--window", "540x960", "--device", str(device)))
    assert "device.yaml:1" in log


def test_no_display(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main(["run"]) == 3
    assert "no display" in capsys.readouterr().err

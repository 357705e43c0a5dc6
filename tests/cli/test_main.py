"""The commands as IT meets them: how they are used, what they exit with, and that nobody meets a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import inputs
from kiosk.cli.main import main
from tests.conftest import CONTENT
from tests.support.commands import printed

ROOT = Path(__file__).parents[2]


def test_options_may_stand_before_the_command(capsys):
    assert "stänger kl. 17" in printed(capsys, "--at", "2026-11-23T15:52", "--content", str(CONTENT), "status")
    assert "closes at 17:00" in printed(capsys, "--language", "en", "--at", "2026-11-23T15:52", "status")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["hours", "--office", "Rådhuset", "--from", "2026-06-18", "--to", "2026-06-23"], "Stadshuset, Stadsporten"),
        (["hours", "--office", "Stadshuset", "--from", "2026-06-18", "--to", "2026-06-18"], "after --from"),
        (["hours", "--year", "2027", "--from", "2026-06-18"], "--year goes without"),
        (["check", "/nowhere"], "Mappen /nowhere finns inte"),
        (["status", "--content", "/nowhere"], "no content folder /nowhere"),
        (["status", "--content", str(CONTENT / "kiosk.yaml")], f"name the folder: --content {CONTENT}\n"),
        (["hours", "--content", str(CONTENT / "skarmar/10-vision.yaml")], f"name the folder: --content {CONTENT}\n"),
        (["check", str(CONTENT / "oppettider.yaml")], f"är en fil. Skriv mappen: kiosk check {CONTENT}\n"),
        (["shots", "out", "--language", "fi"], "only in sv, sv-lätt, en"),
    ],
)
def test_wrong_use(capsys, arguments, said):
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert (f"usage: kiosk {arguments[0]}" in captured.err) is (arguments[0] != "check")


@pytest.mark.parametrize("command", ["status", "hours", "check", "shots", "run"])
def test_an_unknown_option_shows_how_its_command_is_used(capsys, command):
    with pytest.raises(SystemExit) as ended:
        main([command, *(["out"] if command == "shots" else []), "--fly"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(f"usage: kiosk {command} ")
    assert "unrecognized arguments: --fly" in said


def test_nobody_meets_a_traceback(capsys, monkeypatch, expected_log):
    def fail(*_):
        raise RuntimeError("something nobody foresaw")

    monkeypatch.setattr(inputs, "load", fail)
    assert main(["status"]) == 1
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    assert "something nobody foresaw" in captured.err
    assert "something nobody foresaw" in expected_log.text


def test_an_error_nobody_foresaw_has_no_traceback_either(tmp_path):
    """In a process of its own, where logging would print to the terminal if nobody had told it where to go."""
    program = "from kiosk.cli import inputs, main\ninputs.load = None\nraise SystemExit(main.main(['status']))"
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT)
    assert process.returncode == 1
    assert "Traceback" not in process.stderr
    assert "please report it" in process.stderr


def test_interrupted(monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(inputs, "load", interrupt)
    assert main(["status"]) == 130


def test_a_reader_that_closes_the_pipe_is_no_error():
    process = subprocess.run(
        f"{sys.executable} -m kiosk hours --office Stadshuset --from 2020-01-01 --to 2060-01-01"
        f" --content {CONTENT} | head -1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.stderr == ""


def test_a_missing_library_is_said_in_a_sentence():
    program = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from kiosk.cli.main import main; raise SystemExit(main(['shots', 'out']))"
    )
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert process.returncode == 1
    assert "not installed" in process.stderr
    assert "Traceback" not in process.stderr

"""The commands as IT meets them: what they print, what they exit with, and that nobody meets a traceback."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.cli import main
from kiosk.content.loader import Loaded

ROOT = Path(__file__).parent.parent
CONTENT = ROOT / "content"


@pytest.fixture
def broken(tmp_path) -> Path:
    """A content folder with one mistake."""
    folder = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    hours = folder / "oppettider.yaml"
    hours.write_text(hours.read_text(encoding="utf-8").replace("vardagar: 8-17", "vardagar: 17-8"), encoding="utf-8")
    return folder


def printed(capsys, *arguments: str) -> str:
    assert main(arguments) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def test_status(capsys):
    assert printed(capsys, "status", "--at", "2026-11-23T15:52") == (
        "Stadshuset: Öppet – stänger kl. 17\nStadsporten: Stänger snart – kl. 16 (om 8 minuter)\n"
    )
    assert printed(capsys, "status", "--at", "2026-11-23T15:52", "--language", "en").startswith(
        "Stadshuset: Open – closes at 17:00\n"
    )
    assert "Stadshuset: Stängt – öppnar måndag kl. 8 (Midsommarafton)\n" in printed(
        capsys, "status", "--at", "2026-06-19T10:00"
    )


def test_status_as_json(capsys):
    rows = json.loads(printed(capsys, "status", "--at", "2026-11-23T15:52", "--json"))
    assert rows[1] == {
        "office": "Stadsporten",
        "state": "open",
        "closing_soon": True,
        "reason": None,
        "since": "2026-11-23T08:00:00+01:00",
        "until": "2026-11-23T16:00:00+01:00",
        "text": "Stänger snart – kl. 16 (om 8 minuter)",
    }
    (closed, _) = json.loads(printed(capsys, "status", "--at", "2026-06-19T10:00", "--json"))
    assert (closed["state"], closed["reason"]) == ("closed", "Midsommarafton")
    assert (closed["since"], closed["until"]) == ("2026-06-18T17:00:00+02:00", "2026-06-22T08:00:00+02:00")


def test_a_time_with_an_offset_is_taken_at_its_word(capsys):
    row = json.loads(printed(capsys, "status", "--at", "2026-11-23T14:52:00+00:00", "--json"))[0]
    assert row["state"] == "open"


def test_a_clock_before_the_program_was_built_answers_unknown(capsys, monkeypatch):
    monkeypatch.setattr("kiosk.moment.BUILD_YEAR", 3000)
    row = json.loads(printed(capsys, "status", "--json"))[0]
    assert (row["state"], row["text"], row["since"], row["until"]) == ("unknown", "Se öppettider", None, None)
    assert row["closing_soon"] is False
    explicit = json.loads(printed(capsys, "status", "--at", "2026-11-23T15:52", "--json"))[0]
    assert explicit["state"] == "open"


def test_hours(capsys):
    rows = json.loads(
        printed(capsys, "hours", "--office", "Stadshuset", "--from", "2026-06-18", "--to", "2026-06-23", "--json")
    )
    assert rows == [
        {"at": "2026-06-18T00:00:00+02:00", "state": "closed", "reason": None},
        {"at": "2026-06-18T08:00:00+02:00", "state": "open", "reason": None},
        {"at": "2026-06-18T17:00:00+02:00", "state": "closed", "reason": None},
        {"at": "2026-06-22T08:00:00+02:00", "state": "open", "reason": None},
        {"at": "2026-06-22T17:00:00+02:00", "state": "closed", "reason": None},
    ]
    text = printed(capsys, "hours", "--office", "Stadshuset", "--from", "2026-06-19", "--to", "2026-06-20")
    assert text == "2026-06-19T00:00:00+02:00  closed  Midsommarafton\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["hours", "--office", "Rådhuset", "--from", "2026-06-18", "--to", "2026-06-23"], "Stadshuset, Stadsporten"),
        (["hours", "--office", "Stadshuset", "--from", "2026-06-18", "--to", "2026-06-18"], "after --from"),
        (["check", "/nowhere"], "no folder /nowhere"),
        (["status", "--content", "/nowhere"], "no content folder /nowhere"),
        (["shots", "out", "--language", "fi"], "only in sv, en"),
    ],
)
def test_wrong_use(capsys, arguments, said):
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["status", "--at", "tomorrow"],
        ["hours", "--office", "Stadshuset", "--from", "24/6", "--to", "2026-06-25"],
        ["shots", "out", "--size", "large"],
        ["status", "--language", "fi"],
    ],
)
def test_what_cannot_be_read_is_wrong_use(capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: kiosk" in capsys.readouterr().err


def test_check(capsys, broken):
    assert main(["check", str(CONTENT)]) == 0
    remarks = capsys.readouterr().out.splitlines()
    assert remarks
    assert all("anmärkning" in line for line in remarks)
    assert main(["check", str(broken)]) == 1
    error = next(line for line in capsys.readouterr().out.splitlines() if "anmärkning" not in line)
    assert error.startswith("oppettider.yaml:")
    assert "17-8" in error


def test_check_as_json(capsys, broken):
    assert main(["check", str(broken), "--json"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert all(set(row) == {"file", "line", "severity", "message", "hint"} for row in rows)
    errors = [row for row in rows if row["severity"] == "error"]
    assert [(row["file"], isinstance(row["line"], int)) for row in errors] == [("oppettider.yaml", True)]
    assert {row["severity"] for row in rows} == {"error", "remark"}


def test_check_of_an_empty_folder(capsys, tmp_path):
    assert main(["check", str(tmp_path)]) == 1
    assert "Traceback" not in capsys.readouterr().out


def test_a_good_folder_without_remarks_is_praised(capsys, monkeypatch):
    monkeypatch.setattr(cli, "load", lambda folder, icons: Loaded(object(), ()))
    assert "Allt är rätt skrivet" in printed(capsys, "check", str(CONTENT))


def test_status_of_broken_content_says_what_is_wrong(capsys, broken):
    assert main(["status", "--content", str(broken)]) == 1
    assert "17-8" in capsys.readouterr().err


def test_no_display(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main(["run"]) == 3
    assert "no display" in capsys.readouterr().err


def test_nobody_meets_a_traceback(capsys, monkeypatch, expected_log):
    def fail(*_):
        raise RuntimeError("something nobody foresaw")

    monkeypatch.setattr(cli, "load", fail)
    assert main(["status"]) == 1
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    assert "something nobody foresaw" in captured.err
    assert "something nobody foresaw" in expected_log.text


def test_an_error_nobody_foresaw_has_no_traceback_either(tmp_path):
    """In a process of its own, where logging would print to the terminal if nobody had told it where to go."""
    program = "import kiosk.cli as c; c.load = None; raise SystemExit(c.main(['status']))"
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT)
    assert process.returncode == 1
    assert "Traceback" not in process.stderr
    assert "please report it" in process.stderr


def test_interrupted(monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "load", interrupt)
    assert main(["status"]) == 130


def kiosk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        check=False,
    )


def test_whoever_stops_listening_is_no_error():
    process = subprocess.run(
        f"{sys.executable} -m kiosk hours --office Stadshuset --from 2020-01-01 --to 2060-01-01 | head -1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.stderr == ""


def test_swedish_letters_reach_any_terminal():
    process = kiosk("status", "--at", "2026-11-23T15:52", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (process.returncode, process.stderr) == (0, "")
    assert "Öppet – stänger kl. 17" in process.stdout


def test_shots(tmp_path):
    process = kiosk(
        "shots", str(tmp_path), "--at", "2026-11-23T15:52", "--size", "540x960", "--language", "sv", "--theme", "light"
    )
    assert (process.returncode, process.stderr) == (0, "")
    pictures = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.png"))
    assert "540x960/slide-vision-sv-light.png" in pictures
    assert "540x960/page-oppettider-sv-light.png" in pictures
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(f'src="{picture}"' in page for picture in pictures)
    assert f"{len(pictures)} pictures" in process.stdout


def test_shots_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    process = kiosk("shots", str(tmp_path / "file" / "out"), "--size", "540x960", "--theme", "light")
    assert process.returncode == 1
    assert "cannot be written" in process.stderr
    assert "Traceback" not in process.stderr


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


def test_run_shows_the_screen_and_keeps_its_content(running):
    log = running("run", "--window", "540x960", "--at", "2026-06-24T16:30", "--language", "en")
    assert not [line for line in log if "WARNING" in line or "ERROR" in line]
    state = Path(os.environ["KIOSK_STATE"])
    assert "The screen is up" in (state / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert list((state / "content").rglob("kiosk.yaml"))


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

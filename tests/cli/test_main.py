"""The commands as IT meets them: what they print, what they exit with, and that nobody meets a traceback."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main as cli
from kiosk.cli.main import main
from kiosk.content.loader import Loaded
from kiosk.content.problems import Problem
from tests.conftest import CONTENT

ROOT = Path(__file__).parents[2]
OWN = f"kiosk: answering from {CONTENT}, which the program came with; see --content\n"


def printed(capsys, *arguments: str) -> str:
    assert main(arguments) == 0
    captured = capsys.readouterr()
    assert captured.err == ("" if "--content" in arguments else OWN)
    return captured.out


def test_status(capsys):
    assert printed(capsys, "status", "--at", "2026-11-23T15:52") == (
        "Stadshuset: Öppet – stänger kl. 17\nStadsporten: Stänger snart – kl. 16 (om 8 minuter)\n"
    )
    assert printed(capsys, "status", "--at", "2026-11-23T15:52", "--language", "en").startswith(
        "Stadshuset: Open – closes at 17:00\n"
    )
    for language, said in (
        ("fi", "Avoinna – sulkeutuu klo 17"),
        ("sv-lätt", "Öppet – stänger klockan 17"),
    ):
        output = printed(capsys, "status", "--at", "2026-11-23T15:52", "--language", language)
        assert output.startswith(f"Stadshuset: {said}\n")
    # The Swedish name comes first, and all the same the line runs from the right.
    assert printed(capsys, "status", "--at", "2026-11-23T15:52", "--language", "ar").startswith(
        "\N{RIGHT-TO-LEFT MARK}Stadshuset: مفتوح – يغلق الساعة 17:00\n"
    )
    assert "Stadshuset: Stängt – midsommarafton. Öppnar måndag kl. 8\n" in printed(
        capsys, "status", "--at", "2026-06-19T10:00"
    )


def test_status_as_json(capsys):
    rows = json.loads(printed(capsys, "status", "--at", "2026-11-23T15:52", "--json"))
    assert rows[1] == {
        "office": "Stadsporten",
        "state": "open",
        "closing_soon": True,
        "cause": "ordinary",
        "reason": None,
        "season": None,
        "since": "2026-11-23T08:00:00+01:00",
        "until": "2026-11-23T16:00:00+01:00",
        "text": "Stänger snart – kl. 16 (om 8 minuter)",
    }
    (summer, _) = json.loads(printed(capsys, "status", "--at", "2026-07-01T10:00", "--json"))
    assert (summer["cause"], summer["season"], summer["reason"]) == ("season", "Sommartid", None)
    (closed, _) = json.loads(printed(capsys, "status", "--at", "2026-06-19T10:00", "--json"))
    assert (closed["state"], closed["cause"], closed["reason"]) == ("closed", "eve", "Midsommarafton")
    assert (closed["since"], closed["until"]) == ("2026-06-18T17:00:00+02:00", "2026-06-22T08:00:00+02:00")


def test_options_may_stand_before_the_command(capsys):
    assert "stänger kl. 17" in printed(capsys, "--at", "2026-11-23T15:52", "--content", str(CONTENT), "status")
    assert "closes at 17:00" in printed(capsys, "--language", "en", "--at", "2026-11-23T15:52", "status")


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


def test_check_knows_what_is_past(capsys, tmp_path):
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    with (content / "oppettider.yaml").open("a", encoding="utf-8") as file:
        file.write("    undantag: [{datum: 2020-05-05, tider: 8-9}, {datum: 2100-12-23, tider: 8-9}]\n")
    assert main(["check", str(content)]) == 0
    (past,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("oppettider"))
    assert past.endswith("anmärkning: Undantaget slutade gälla 5 maj 2020. Undantaget kan tas bort.")


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


def test_a_file_outside_any_content_folder(capsys, tmp_path):
    (tmp_path / "a.yaml").write_text("", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.yaml")]) == 2
    assert f"kiosk check {tmp_path}\n" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["status", "hours", "check", "shots", "run"])
def test_an_unknown_option_shows_how_its_command_is_used(capsys, command):
    with pytest.raises(SystemExit) as ended:
        main([command, *(["out"] if command == "shots" else []), "--fly"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(f"usage: kiosk {command} ")
    assert "unrecognized arguments: --fly" in said


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["status", "--at", "tomorrow"],
        ["hours", "--office", "Stadshuset", "--from", "24/6", "--to", "2026-06-25"],
        ["hours", "--year", "27"],
        ["hours", "--year", "3027"],
        ["shots", "out", "--size", "large"],
        ["shots", "out", "--size", "20000x20000"],
        ["shots", "out", "--size", "20x20"],
        ["status", "--at", "0001-01-01"],
        ["hours", "--office", "Stadshuset", "--from", "2026-06-24", "--to", "9999-12-31"],
        ["status", "--language", "so"],
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


@pytest.mark.parametrize(
    ("lines", "summary"), [((), "Inga fel, 0"), ((1,), "1 fel måste rättas, 0"), ((1, 2), "2 fel måste rättas, 0")]
)
def test_the_check_is_summed_up_for_people(capsys, monkeypatch, lines, summary):
    problems = tuple(Problem("kiosk.yaml", line, "Fel.", "Rätta.") for line in lines)
    monkeypatch.setattr(cli, "load", lambda *_: Loaded(None if lines else object(), problems))
    main(["check", str(CONTENT)])
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == len(lines)
    assert captured.err.startswith(summary)


def test_status_of_broken_content_says_what_is_wrong_and_nothing_else(capsys, broken):
    assert main(["status", "--content", str(broken)]) == 1
    said = capsys.readouterr().err
    assert "17-8" in said
    assert "anmärkning" not in said


def test_errors_are_printed_before_remarks(capsys, broken):
    main(["check", str(broken)])
    lines = capsys.readouterr().out.splitlines()
    assert ["anmärkning" in line for line in lines] == [False] + [True] * (len(lines) - 1)
    main(["check", str(broken), "--json"])
    rows = json.loads(capsys.readouterr().out)
    assert [(row["file"], row["line"]) for row in rows] == sorted((row["file"], row["line"]) for row in rows)


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
    program = "import kiosk.cli.main as c; c.load = None; raise SystemExit(c.main(['status']))"
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT)
    assert process.returncode == 1
    assert "Traceback" not in process.stderr
    assert "please report it" in process.stderr


def test_interrupted(monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "load", interrupt)
    assert main(["status"]) == 130

"""kiosk check: problems for staff, errors first, and rows for programs."""

import json
import shutil

import pytest

from kiosk.cli import inputs
from kiosk.cli.main import main
from kiosk.content.loader import Loaded
from kiosk.content.problems import Problem
from tests.conftest import CONTENT


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


def test_errors_are_printed_before_remarks(capsys, broken):
    main(["check", str(broken)])
    lines = capsys.readouterr().out.splitlines()
    assert ["anmärkning" in line for line in lines] == [False] + [True] * (len(lines) - 1)
    main(["check", str(broken), "--json"])
    rows = json.loads(capsys.readouterr().out)
    assert [(row["file"], row["line"]) for row in rows] == sorted((row["file"], row["line"]) for row in rows)


@pytest.mark.parametrize(
    ("lines", "summary"), [((), "Inga fel, 0"), ((1,), "1 fel måste rättas, 0"), ((1, 2), "2 fel måste rättas, 0")]
)
def test_the_check_is_summed_up_for_people(capsys, monkeypatch, lines, summary):
    problems = tuple(Problem("kiosk.yaml", line, "Fel.", "Rätta.") for line in lines)
    monkeypatch.setattr(inputs, "load", lambda *_: Loaded(None if lines else object(), problems))
    main(["check", str(CONTENT)])
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == len(lines)
    assert captured.err.startswith(summary)


def test_check_of_an_empty_folder(capsys, tmp_path):
    assert main(["check", str(tmp_path)]) == 1
    assert "Traceback" not in capsys.readouterr().out


def test_check_knows_what_is_past(capsys, tmp_path):
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    with (content / "oppettider.yaml").open("a", encoding="utf-8") as file:
        file.write("    undantag: [{datum: 2020-05-05, tider: 8-9}, {datum: 2100-12-23, tider: 8-9}]\n")
    assert main(["check", str(content)]) == 0
    (past,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("oppettider"))
    assert past.endswith("anmärkning: Undantaget slutade gälla 5 maj 2020. Undantaget kan tas bort.")


def test_a_file_outside_any_content_folder(capsys, tmp_path):
    (tmp_path / "a.yaml").write_text("", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.yaml")]) == 2
    assert f"kiosk check {tmp_path}\n" in capsys.readouterr().err

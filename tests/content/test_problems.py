"""A problem as staff read it, and the order they come in."""

import pytest

from kiosk.content.problems import Problem, Refused, RefusedAt, Severity


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Problem("kiosk.yaml", 4, "Fel.", "Rätt."), "kiosk.yaml:4: Fel. Rätt."),
        (Problem("", 0, "Fel.", "Rätt."), ".:0: Fel. Rätt."),
        (Problem("a.yaml", 1, "Ovanligt.", "", Severity.REMARK), "a.yaml:1: anmärkning: Ovanligt."),
    ],
)
def test_a_problem_is_one_line(problem, line):
    assert str(problem) == line


def test_problems_come_by_file_and_line():
    problems = [Problem("b", 1, "x", ""), Problem("a", 10, "x", ""), Problem("a", 9, "y", ""), Problem("a", 9, "x", "")]
    assert sorted(problems) == problems[::-1]


def test_a_refusal_says_both():
    assert str(Refused("Fel.", "Rätt.")) == "Fel. Rätt."
    assert RefusedAt(3, "Fel.", "Rätt.").line == 3

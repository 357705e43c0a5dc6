"""The problems of one file."""

from pathlib import Path

from kiosk.content.keys import KEY_NAMES
from kiosk.content.problems import Problem, Refused, Severity
from kiosk.content.schema.report import FileReport, Known


def test_what_is_reported_is_kept_in_order():
    report = FileReport("a.yaml", Known(Path(), KEY_NAMES), [])
    report.error(4, "Fel.", "Rätt.")
    report.remark(2, "Ovanligt.", "Vanligt.")
    report.refused(3, Refused("Nej.", "Ja."))
    assert report.problems == [
        Problem("a.yaml", 4, "Fel.", "Rätt."),
        Problem("a.yaml", 2, "Ovanligt.", "Vanligt.", Severity.REMARK),
        Problem("a.yaml", 3, "Nej.", "Ja."),
    ]


def test_the_same_report_goes_on_when_more_is_known():
    report = FileReport("a.yaml", Known(Path(), KEY_NAMES), [])
    later = report._replace(known=report.known._replace(languages=("sv",)))
    later.error(1, "Fel.", "Rätt.")
    assert len(report.problems) == 1

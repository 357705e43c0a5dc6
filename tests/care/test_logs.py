"""The log goes to two places, and a disk that cannot be written stops nothing."""

import logging

import pytest

from kiosk.care.logs import start_logging


@pytest.fixture(autouse=True)
def own_handlers():
    """Handlers added by a test are taken away after it."""
    root = logging.getLogger()
    before = list(root.handlers)
    yield
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()


def test_the_log_is_written_to_a_file(tmp_path, capsys):
    start_logging(tmp_path / "logs")
    logging.getLogger("kiosk").info("Åt alla håll")
    assert "Åt alla håll" in (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "Åt alla håll" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said_and_stops_nothing(tmp_path, capsys, expected_log):
    (tmp_path / "logs").write_text("in the way", encoding="utf-8")
    start_logging(tmp_path / "logs")
    assert "No log file in" in capsys.readouterr().err

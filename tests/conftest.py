"""What every test stands on: no state outside the test's own folder, and no warning left unseen in the log.

A test that fails is told when it fails, not only at the end.
"""

import gc
import logging
import shutil
import sys
from pathlib import Path

import pytest

# AT-SPI is what Linux has; elsewhere there is nothing to speak it with.
collect_ignore = [] if sys.platform == "linux" else ["qt/test_atspi.py"]

CONTENT = Path(__file__).parent.parent / "content"


class Telling:
    """Names a test on the terminal as soon as it has failed, in the words of the summary at the end."""

    def __init__(self, config) -> None:
        self.config = config

    def pytest_runtest_logreport(self, report) -> None:
        terminal = self.config.pluginmanager.get_plugin("terminalreporter")
        if report.failed and terminal is not None:  # a worker has no terminal; its reports come here again
            terminal.ensure_newline()
            terminal.write_line(f"{'FAILED' if report.when == 'call' else 'ERROR'} {report.nodeid}", red=True)


def pytest_configure(config) -> None:
    config.pluginmanager.register(Telling(config))


def pytest_collection_finish() -> None:
    """What has been loaded stays: the collector of garbage need not look through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_state(tmp_path_factory, monkeypatch):
    """State and logs go to a folder of the test's own."""
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path_factory.mktemp("state")))


@pytest.fixture(autouse=True)
def no_unexpected_log(request, caplog):
    """A warning or worse in the log fails a test, unless it uses `expected_log` to say that it provokes one."""
    caplog.set_level(logging.INFO)
    yield
    if "expected_log" not in request.fixturenames:
        unexpected = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
        assert not unexpected


@pytest.fixture
def expected_log(caplog):
    """The log, for a test that provokes warnings and looks at them."""
    return caplog


@pytest.fixture
def broken(tmp_path) -> Path:
    """A content folder with one mistake."""
    folder = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    hours = folder / "oppettider.yaml"
    hours.write_text(hours.read_text(encoding="utf-8").replace("vardagar: 8-17", "vardagar: 17-8"), encoding="utf-8")
    return folder

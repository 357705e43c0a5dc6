"""What every test stands on: no state outside the test's own folder, and no warning left unseen in the log."""

import logging

import pytest


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

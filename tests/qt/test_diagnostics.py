"""What Qt and Python say when something goes wrong goes to the log."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType

from kiosk.qt.diagnostics import start_diagnostics


def test_errors_and_qt_messages_go_to_the_log(expected_log, monkeypatch, qtlog):
    hooks = []
    monkeypatch.setattr("kiosk.qt.diagnostics.qInstallMessageHandler", hooks.append)
    monkeypatch.setattr("sys.excepthook", None)
    start_diagnostics()
    hooks[0](QtMsgType.QtWarningMsg, QMessageLogContext(), "something of Qt's")
    try:
        raise ValueError("something of ours")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "something of Qt's" in expected_log.text
    assert "something of ours" in expected_log.text

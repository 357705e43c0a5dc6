"""Messages of Qt and errors of Python go to the log. No visitor sees them."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_diagnostics() -> None:
    """Log Qt's messages and every exception that nobody caught. After an exception the screen goes on."""
    qInstallMessageHandler(_log_qt)
    sys.excepthook = _log_exception


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    where = f" ({context.file}:{context.line})" if context.file else ""
    logging.getLogger("qt").log(_LEVELS[kind], "%s%s", message, where)


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("kiosk").critical("An unexpected error", exc_info=(kind, error, trace))

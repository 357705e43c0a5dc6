"""Where the log goes: to the one who started the program, and to a few files that never fill a disk."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "kiosk.log"
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_FILE_BYTES = 1_000_000
_FILES = 5


def start_logging(folder: Path) -> None:
    """Log to standard error and to `folder`/kiosk.log, 6 MB at the most.

    A folder that cannot be written is no reason to show nothing in the lobby: it is said on standard error.
    """
    logging.raiseExceptions = False  # a full disk is no reason to fill the terminal with tracebacks
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    _add(root, logging.StreamHandler())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(folder / FILE, maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError as error:
        root.warning("No log file in %s: %s", folder, error.strerror)
    else:
        _add(root, file)


def _add(root: logging.Logger, handler: logging.Handler) -> None:
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)

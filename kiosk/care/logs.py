"""Where the log goes: to standard error, and to a few files that never fill a disk."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "kiosk.log"
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_FILE_BYTES = 1_000_000
_FILES = 5


def start_logging(folder: Path) -> None:
    """Log to standard error and to kiosk.log in `folder`: six files of 1 MB at the most, in UTF-8.

    If the folder cannot be written, a warning on standard error says so, and the screen starts all the same.
    """
    logging.raiseExceptions = False  # or a full disk would fill the terminal with tracebacks
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

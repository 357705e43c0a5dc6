"""The content that commands answer from, read from a folder that the command line names or the program came with."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from kiosk.cli.command import WRONG_USE, CommandError
from kiosk.content.loader import Loaded, load
from kiosk.content.model import Content
from kiosk.content.problems import Severity
from kiosk.paths import Paths
from kiosk.schedule.timeline import ZONE


def content_to_answer_from(folder: Path | None, paths: Paths) -> Content:
    """The content of a folder. Where none is named it is the program's own, and standard error says so."""
    if folder is None:
        print(f"kiosk: answering from {paths.content}, which the program came with; see --content", file=sys.stderr)
    return content_in(folder, paths)


def content_in(folder: Path | None, paths: Paths) -> Content:
    """The content of a folder, else the program's own. Raises CommandError with everything that is wrong with it."""
    folder = folder or paths.content
    if not exists(folder):
        raise CommandError(f"there is no content folder {folder}, or it may not be read.", WRONG_USE)
    if folder.is_file():
        raise CommandError(f"{folder} is a file; name the folder: --content {folder_of(folder)}", WRONG_USE)
    loaded = load_as_of_today(folder, paths)
    if loaded.content is None:
        errors = (problem for problem in loaded.problems if problem.severity is Severity.ERROR)
        problems = "\n".join(str(problem) for problem in errors)
        raise CommandError(f"the content in {folder} cannot be used:\n{problems}")
    return loaded.content


def load_as_of_today(folder: Path, paths: Paths) -> Loaded:
    """Load the content as of today's local date. A screen that runs for months calls this anew at each change."""
    return load(folder, paths.icon_names(), datetime.now(ZONE).date())


def folder_of(file: Path) -> Path:
    """The content folder that a file lies in, for a user who named the file instead."""
    return next((folder for folder in file.parents if (folder / "kiosk.yaml").is_file()), file.parent)


def exists(path: Path) -> bool:
    """Whether there is such a file or folder, and it may be looked at."""
    try:
        return path.exists()
    except OSError:
        return False

"""Where the screen's content comes from at start: its folder, else what was kept, else what the program came with."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import NamedTuple, TypeAlias

from kiosk.content.last_good import keep, newest
from kiosk.content.loader import Loaded
from kiosk.content.model import Content
from kiosk.content.problems import Severity
from kiosk.content.signature import Signature, signature

log = logging.getLogger(__name__)

Load: TypeAlias = Callable[[Path], Loaded]

# A share that does not answer at start must not keep the lobby dark.
_PATIENCE_SECONDS = 5


class CannotStartError(Exception):
    """The program cannot show anything; the message says why and what to do."""


class First(NamedTuple):
    """What is shown first: the content, the folder it came from, and the signature of the folder to watch."""

    content: Content
    folder: Path
    seen: Signature


def keeping(load: Load, folder: Path, own: Path, kept: Path) -> Load:
    """Make a reader of `folder` that keeps a copy in `kept` of content that passes; the program's `own` needs none."""
    if folder == own:
        return load

    def load_and_keep(folder: Path) -> Loaded:
        loaded = load(folder)
        if loaded.content is not None:
            problem = keep(folder, kept, lambda copy: load(copy).content is not None)
            if problem is not None:
                log.warning("%s", problem)
        return loaded

    return load_and_keep


def first_content(folder: Path | None, load: Load, own: Path, kept: Path) -> First:
    """Find what to show at start: the content of `folder` (None is unknown), else the copy in `kept`, else the `own`.

    Raises CannotStartError when even the program's own content cannot be used.
    """
    seen: Signature = frozenset()
    if folder is not None:
        seen, loaded = _ask(folder, keeping(load, folder, own, kept))
        if loaded is not None:
            log_problems(loaded)
            if loaded.content is not None:
                return First(loaded.content, folder, seen)
    for other in filter(None, (newest(kept), own)):
        loaded = load(other)
        if loaded.content is not None:
            log.error("The content in %s cannot be used; showing %s instead", folder or "a folder nobody named", other)
            return First(loaded.content, other, seen)
    raise CannotStartError(f"Neither {folder} nor {own} holds content that can be used; the log says why.")


def _ask(folder: Path, load: Load) -> tuple[Signature, Loaded | None]:
    """Read a folder, but do not wait for one that does not answer."""
    answers: Queue[tuple[Signature, Loaded]] = Queue()
    Thread(target=lambda: answers.put((signature(folder), load(folder))), name="first content", daemon=True).start()
    try:
        return answers.get(timeout=_PATIENCE_SECONDS)
    except Empty:
        log.error("The content in %s cannot be reached", folder)
        return frozenset(), None


def log_problems(loaded: Loaded) -> None:
    """Put every error in the log as staff would see it, and how many remarks there are; `kiosk check` lists them."""
    errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
    for problem in errors:
        log.error("%s", problem)
    if remarks := len(loaded.problems) - len(errors):
        log.info("%d remarks on the content; see: kiosk check", remarks)

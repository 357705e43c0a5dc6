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
from kiosk.paths import Paths
from kiosk.qt.content.watcher import Signature, log_problems, signature

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


def keeping(load: Load, folder: Path, paths: Paths) -> Load:
    """Make a reader that keeps a copy of what has passed; what the program came with needs none."""
    if folder == paths.content:
        return load

    def load_and_keep(folder: Path) -> Loaded:
        loaded = load(folder)
        if loaded.content is not None:
            problem = keep(folder, paths.last_good, lambda copy: load(copy).content is not None)
            if problem is not None:
                log.warning("%s", problem)
        return loaded

    return load_and_keep


def first_content(folder: Path | None, load: Load, paths: Paths) -> First:
    """Find what to show at start; `folder` None is unknown.

    Raises CannotStartError when even the program's own content cannot be used.
    """
    seen: Signature = frozenset()
    if folder is not None:
        seen, loaded = _ask(folder, keeping(load, folder, paths))
        if loaded is not None:
            log_problems(loaded)
            if loaded.content is not None:
                return First(loaded.content, folder, seen)
    for other in filter(None, (newest(paths.last_good), paths.content)):
        loaded = load(other)
        if loaded.content is not None:
            log.error("The content in %s cannot be used; showing %s instead", folder or "a folder nobody named", other)
            return First(loaded.content, other, seen)
    raise CannotStartError(f"Neither {folder} nor {paths.content} holds content that can be used; the log says why.")


def _ask(folder: Path, load: Load) -> tuple[Signature, Loaded | None]:
    """Read a folder, but do not wait for one that does not answer."""
    answers: Queue[tuple[Signature, Loaded]] = Queue()
    Thread(target=lambda: answers.put((signature(folder), load(folder))), name="first content", daemon=True).start()
    try:
        return answers.get(timeout=_PATIENCE_SECONDS)
    except Empty:
        log.error("The content in %s cannot be reached", folder)
        return frozenset(), None

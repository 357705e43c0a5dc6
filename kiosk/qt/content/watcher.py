"""Watches the content folder. Content without errors reaches the screen; other content changes nothing there."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.content.loader import Loaded
from kiosk.content.signature import Signature, signature
from kiosk.content.start import log_problems

log = logging.getLogger(__name__)

# An editor has finished writing within this time, and the change still shows within a second.
_SETTLE_MS = 250
# A network share does not report changes, so the folder is read at times.
_POLL_MS = 5000
_CLOSE_SECONDS = 1


class ContentStore(QObject):
    """Watches one content folder, and emits `changed` with the new Content and its folder.

    The folder is read on a thread of its own: a call to a share that has gone away can take minutes, and the screen
    must not wait for it.
    """

    changed = Signal(object, object)
    _read = Signal(object, object)

    def __init__(self, folder: Path, load: Callable[[Path], Loaded], seen: Signature = frozenset()) -> None:
        """Watch `folder`, which `load` reads. `seen` is the signature of the content that is on the screen already."""
        super().__init__()
        self._folder = folder
        self._load = load
        self._seen = seen
        self._thread: threading.Thread | None = None
        self._looking = False
        self._again = False
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._watcher.fileChanged.connect(self._settle.start)
        self._settle.timeout.connect(self.look)
        self._poll.timeout.connect(self.look)
        self._read.connect(self._take)
        self._poll.start()
        self._watch(seen)

    @Slot()
    def look(self) -> None:
        """Read the folder again if anything in it has changed. One reading at a time."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        # A daemon: a share that never answers must not keep the program from ending.
        self._thread = threading.Thread(target=self._look, args=(self._seen,), name="content", daemon=True)
        self._thread.start()

    def _look(self, seen: Signature) -> None:
        """Read the folder if it has changed. Runs on a thread of its own."""
        now = signature(self._folder)
        self._read.emit(now, self._load(self._folder) if now != seen else None)

    @Slot(object, object)
    def _take(self, now: Signature, loaded: Loaded | None) -> None:
        self._looking = False
        if now != self._seen:
            self._seen = now
            self._watch(now)
        if loaded is not None:
            self._judge(loaded)
        if self._again:
            self._again = False
            self.look()

    def _judge(self, loaded: Loaded) -> None:
        log_problems(loaded)
        if loaded.content is not None:
            log.info("New content from %s", self._folder)
            self.changed.emit(loaded.content, self._folder)
        else:
            log.warning("The content in %s cannot be used; the screen keeps what it shows", self._folder)

    def _watch(self, now: Signature) -> None:
        """Watch folders, for editors that save by renaming, and files, for editors that write in place."""
        wanted = {path for path, *_ in now}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(path for path in wanted - watched if os.path.exists(path)):  # noqa: PTH110
            self._watcher.addPaths(new)

    def close(self) -> None:
        """Stop watching. A reading gets a second to end; one that hangs is left behind.

        Timers and watcher are destroyed here: the reading thread may hold the last reference to the store, and Qt's
        objects must not be destroyed on a thread that is not theirs.
        """
        self._read.disconnect(self._take)
        for part in (self._poll, self._settle, self._watcher):
            part.setParent(None)
        del self._poll, self._settle, self._watcher
        if self._thread is not None:
            self._thread.join(_CLOSE_SECONDS)

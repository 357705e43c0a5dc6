"""The composition root: here everything is constructed, wired together, and torn down again."""

from __future__ import annotations

import gc
import logging
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.last_good import keep, newest
from kiosk.content.loader import Loaded
from kiosk.content.model import Content
from kiosk.i18n import load_language
from kiosk.moment import Moment
from kiosk.paths import Paths
from kiosk.qt.clock import Clock
from kiosk.qt.content_store import ContentStore, Signature, log_problems, signature
from kiosk.qt.diagnostics import start_diagnostics
from kiosk.qt.images import add_image_providers
from kiosk.qt.lobby import LobbyViewModel

log = logging.getLogger(__name__)

# A share that does not answer at start must not keep the lobby dark.
_FIRST_CONTENT_SECONDS = 5


class CannotStartError(Exception):
    """The program cannot show anything; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Options:
    """How the screen is shown. `size` None is fullscreen; `diagonal` is the glass in mm, 0 unknown."""

    size: tuple[int, int] | None = None
    language: str | None = None
    office: str | None = None
    diagonal: float = 0.0
    contrast: bool = False
    still: bool = False


def machine_clock() -> Clock:
    """Make a clock that follows the machine's."""
    return Clock(lambda: Moment.by_machine(datetime.now(UTC)), time.monotonic)


def clock_from(start: datetime) -> Clock:
    """Make a clock that starts at `start` (aware) and goes on from there; it is trusted, somebody chose it."""
    began = time.monotonic()
    return Clock(lambda: Moment(start + timedelta(seconds=time.monotonic() - began)), time.monotonic)


def standing_clock(at: datetime) -> Clock:
    """Make a clock that stands still at `at` (aware), for pictures."""
    return Clock(lambda: Moment(at), lambda: 0.0)


def create_qt(arguments: list[str], fonts: Path) -> QGuiApplication:
    """Start Qt and load the typefaces. Raises CannotStartError when a typeface is missing."""
    # The software renderer needs no graphics driver, and looks the same everywhere; IT may choose otherwise.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QGuiApplication(arguments)
    app.setApplicationName("kiosk")
    files = sorted(fonts.glob("*.otf"))
    loaded = [file for file in files if QFontDatabase.addApplicationFont(str(file)) >= 0]
    if not files or loaded != files:
        missing = ", ".join(file.name for file in files if file not in loaded) or f"no .otf file in {fonts}"
        raise CannotStartError(f"The typeface cannot be loaded ({missing}). Install the program again.")
    return app


class Kiosk:
    """The screen and everything behind it. Call `close` before it is let go."""

    def __init__(
        self,
        paths: Paths,
        content: Content,
        clock: Clock,
        options: Options,
        content_folder: Path,
        store: ContentStore | None = None,
    ) -> None:
        """Build the window over `content`, read from `content_folder`; `store` tells of newer content."""
        self.clock = clock
        self.store = store
        self.lobby = LobbyViewModel(
            content,
            clock,
            partial(load_language, locale_folder=paths.locale),
            office=options.office,
            diagonal=options.diagonal,
            contrast=options.contrast,
            still=options.still,
            language=options.language,
        )
        self._content_folder = content_folder
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.qml))
        add_image_providers(self.engine, paths.icons, lambda: self._content_folder)
        # The size is known before the first item is made: nothing is laid out twice, and no text in a window of 0.
        width, height = options.size or QGuiApplication.primaryScreen().size().toTuple()
        self.engine.setInitialProperties(
            {"lobby": self.lobby, "width": width, "height": height, "fullscreen": options.size is None}
        )
        self.engine.load(QUrl.fromLocalFile(str(paths.qml / "TownHall" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise CannotStartError("The screen's files are damaged; the log says which. Install the program again.")
        self.window = roots[0]
        if store is not None:
            store.changed.connect(self._show_content)
        if options.size is None:
            self.window.setCursor(Qt.CursorShape.BlankCursor)

    def _show_content(self, content: Content, folder: Path) -> None:
        self._content_folder = folder
        self.lobby.show_content(content)

    def close(self) -> None:
        """Take everything down: the engine before what it shows, or every binding would warn."""
        if self.store is not None:
            self.store.close()
        self.window.hide()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        del self.window, self.engine


def run(paths: Paths, folder: Path, load: Callable[[Path], Loaded], clock: Clock, options: Options) -> int:
    """Show the content of `folder` until the window is closed. Returns the exit code.

    Raises CannotStartError when there is nothing to show it with, or nothing at all to show.
    """
    app = create_qt(["kiosk"], paths.fonts)
    start_diagnostics()
    # Qt's loop would not let Python see Ctrl+C on the desk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    reader = partial(load_and_keep, load=load, store=paths.last_good)
    seen, content, source = first_content(folder, reader, paths, load)
    store = ContentStore(folder, reader, seen)
    kiosk = Kiosk(paths, content, clock, options, source, store)
    kiosk.window.frameSwapped.connect(_screen_is_up, Qt.ConnectionType.SingleShotConnection)
    code = app.exec()
    kiosk.close()
    return code


def _screen_is_up() -> None:
    """Say so, and let the collector work from now on, past all that was made at start and stays (see __main__)."""
    log.info("The screen is up")
    gc.freeze()
    gc.enable()


def load_and_keep(folder: Path, load: Callable[[Path], Loaded], store: Path) -> Loaded:
    """Load a folder, and keep a copy of it when it has passed."""
    loaded = load(folder)
    if loaded.content is not None:
        problem = keep(folder, store, lambda copy: load(copy).content is not None)
        if problem is not None:
            log.warning("%s", problem)
    return loaded


def first_content(
    folder: Path, reader: Callable[[Path], Loaded], paths: Paths, load: Callable[[Path], Loaded]
) -> tuple[Signature, Content, Path]:
    """Find what to show at start: the folder's content, else the last good one, else what the program came with.

    Returns the folder's signature, the content, and the folder it came from. Raises CannotStartError when even the
    program's own content cannot be used.
    """
    answers: Queue[tuple[Signature, Loaded]] = Queue()
    Thread(target=lambda: answers.put((signature(folder), reader(folder))), name="first content", daemon=True).start()
    seen: Signature = frozenset()
    try:
        seen, loaded = answers.get(timeout=_FIRST_CONTENT_SECONDS)
    except Empty:
        log.error("The content in %s cannot be reached", folder)
    else:
        log_problems(loaded)
        if loaded.content is not None:
            return seen, loaded.content, folder
    for other in filter(None, (newest(paths.last_good), paths.content)):
        loaded = load(other)
        if loaded.content is not None:
            log.error("The content in %s cannot be used; showing %s instead", folder, other)
            return seen, loaded.content, other
    raise CannotStartError(f"Neither {folder} nor {paths.content} holds content that can be used; the log says why.")

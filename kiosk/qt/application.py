"""The composition root: everything is constructed, connected and taken down here."""

from __future__ import annotations

import gc
import logging
import os
import signal
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__
from kiosk.care.memory import return_freed_pictures
from kiosk.content.last_good import newest
from kiosk.content.model import Content
from kiosk.content.start import CannotStartError, Load, first_content, keeping
from kiosk.language.catalogue import load_language
from kiosk.moment import Moment
from kiosk.paths import Paths
from kiosk.qt.clock import Clock
from kiosk.qt.content.watcher import ContentStore
from kiosk.qt.diagnostics import start_diagnostics
from kiosk.qt.images import add_image_providers
from kiosk.qt.input.keypad import Keypad
from kiosk.qt.input.presence import Presence
from kiosk.qt.lobby import LobbyViewModel
from kiosk.qt.speech.announcer import Announcer
from kiosk.qt.speech.guide import Guide
from kiosk.qt.speech.read_aloud import ReadAloud
from kiosk.qt.speech.speaker import Speaker
from kiosk.qt.speech.voice_speaker import VoiceSpeaker
from kiosk.screen.appearance import Glass
from kiosk.screen.state import ScreenState
from kiosk.visit.session import Preferences

_TYPE, _ARABIC_TYPE = "Inter", "Noto Sans Arabic"
"""Family names: the house type, as in Theme/Type.qml, and the typeface for letters that it lacks."""

log = logging.getLogger(__name__)


class NoScreenError(CannotStartError):
    """Qt found no screen."""


@dataclass(frozen=True, slots=True)
class Options:
    """How the screen is shown. `size` None is fullscreen.

    `diagonal` and `lower_edge` are the glass and its height above the floor in mm, 0 unknown. `text_size` is in per
    cent.
    """

    size: tuple[int, int] | None = None
    language: str | None = None
    office: str | None = None
    diagonal: float = 0.0
    lower_edge: float = 0.0
    contrast: bool = False
    still: bool = False
    speech: bool = False
    text_size: int = 100
    lower: bool = False

    def preferences(self, language: str) -> Preferences:
        """How the screen is without a visitor. `language` is the content's first."""
        return Preferences(self.language or language, self.text_size, self.contrast, self.lower, self.still)


def machine_clock() -> Clock:
    """Make a clock that follows the machine's."""
    return Clock(lambda: Moment.by_machine(datetime.now(UTC)), time.monotonic)


def clock_from(start: datetime) -> Clock:
    """Make a clock that starts at `start` (aware) and goes on from there. It is trusted, because somebody chose it."""
    began = time.monotonic()
    return Clock(lambda: Moment(start + timedelta(seconds=time.monotonic() - began)), time.monotonic)


def standing_clock(at: datetime) -> Clock:
    """Make a clock that stands still at `at` (aware), for pictures."""
    return Clock(lambda: Moment(at), lambda: 0.0)


def create_qt(arguments: list[str], fonts: Path) -> QGuiApplication:
    """Start Qt and load the typefaces. Raises CannotStartError without typeface or screen."""
    # The software renderer needs no graphics driver, and looks the same everywhere. IT may set another one.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QGuiApplication(arguments)
    if QGuiApplication.primaryScreen() is None:
        raise NoScreenError("There is no screen to show anything on. Check cable, graphics and QT_QPA_PLATFORM.")
    app.setApplicationName("kiosk")
    files = sorted(file for file in fonts.glob("*.?tf") if file.suffix in {".otf", ".ttf"})
    loaded = [file for file in files if QFontDatabase.addApplicationFont(str(file)) >= 0]
    if not files or loaded != files:
        missing = ", ".join(file.name for file in files if file not in loaded) or f"no .otf or .ttf file in {fonts}"
        raise CannotStartError(f"The typeface cannot be loaded ({missing}). Install the program again.")
    # Letters that the house type lacks come from the program too, not from a typeface of the machine.
    QFont.insertSubstitution(_TYPE, _ARABIC_TYPE)
    return app


class ContentFolders:
    """The folders where the content's own files may be: its own, and the kept copy for a share that has gone away."""

    def __init__(self, content: Path, last_good: Path) -> None:
        self.content = content
        self._last_good = last_good

    def all(self) -> list[Path]:
        """The folders to look in, the best first."""
        return [self.content, *filter(None, [newest(self._last_good)])]

    def find(self, file: PurePosixPath) -> Path | None:
        """Find a file of the content; None when no folder has it."""
        return next((path for path in (folder / file for folder in self.all()) if path.is_file()), None)


class Kiosk:
    """The screen and everything behind it. Call `close` before you drop it."""

    def __init__(
        self,
        paths: Paths,
        content: Content,
        clock: Clock,
        options: Options,
        content_folder: Path,
        store: ContentStore | None = None,
    ) -> None:
        """Show `content`, which was read from `content_folder`. `store` reports newer content."""
        self.clock = clock
        self.store = store
        self._folders = ContentFolders(content_folder, paths.last_good)
        self.speaker = VoiceSpeaker() if options.speech else Speaker()
        language_of = partial(load_language, locale_folder=paths.locale)
        glass = Glass(options.diagonal, options.lower_edge)
        preferences = options.preferences(content.settings.languages[0])
        state = ScreenState(content, language_of, office=options.office, glass=glass, preferences=preferences)
        read_aloud = ReadAloud(self.speaker, clock.monotonic, language_of, self._folders.find)
        self.lobby = LobbyViewModel(state, clock, read_aloud)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.qml))
        add_image_providers(self.engine, paths.icons, self._folders.all)
        self.window = self._load_window(paths.qml / "TownHall" / "Main.qml", options.size)
        self.announcer = Announcer(self.window, self.lobby)
        guide = Guide(self.lobby, self.announcer)
        self.keypad = Keypad(self.window, self.lobby, guide, home=self.lobby.goHome)
        # The filter installed last is asked first: a key that answers the question must do nothing else.
        self._presence = Presence(self.window, self.lobby)
        if store is not None:
            store.changed.connect(self._show_content)
        if options.size is None:
            self.window.setCursor(Qt.CursorShape.BlankCursor)

    def _load_window(self, file: Path, size: tuple[int, int] | None) -> QQuickWindow:
        # Items are made in a window of the right size: nothing is laid out twice, and no text at a width of 0.
        width, height = size or QGuiApplication.primaryScreen().size().toTuple()
        self.engine.setInitialProperties(
            {"lobby": self.lobby, "width": width, "height": height, "fullscreen": size is None}
        )
        self.engine.load(QUrl.fromLocalFile(str(file)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise CannotStartError("The screen's files are damaged; the log says which. Install the program again.")
        return roots[0]

    def _show_content(self, content: Content, folder: Path) -> None:
        self._folders.content = folder
        self.lobby.show_content(content)

    def close(self) -> None:
        """Take everything down. The engine goes before the view-models, or every binding would warn."""
        if self.store is not None:
            self.store.close()
        self.speaker.close()
        self.announcer.close()
        self.keypad.close()
        self.window.hide()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        del self.announcer, self.keypad, self._presence, self.window, self.engine


def run(paths: Paths, folder: Path | None, load: Load, clock: Clock, options: Options) -> int:
    """Show the content of `folder` until the window is closed. Returns the exit code.

    `folder` None: the place of the content is unknown, and the last good content is shown. Raises CannotStartError when
    there is nothing to show it with, or nothing at all to show.
    """
    log.info("The lobby screen %s starts", __version__)
    return_freed_pictures()
    app = create_qt(["kiosk"], paths.fonts)
    start_diagnostics()
    _leave_signals_to_the_system()
    if not clock.moment().trusted:
        log.error("The machine's clock cannot be right (%s); no status is told from it", clock.moment().now)
    first = first_content(folder, load, paths.content, paths.last_good)
    known = first.content.settings.languages
    if options.language not in (None, *known):
        log.warning("The content is not written in %s, only in %s", options.language, ", ".join(known))
    store = (
        None
        if folder is None
        else ContentStore(folder, keeping(load, folder, paths.content, paths.last_good), first.seen)
    )
    kiosk = Kiosk(paths, first.content, clock, options, first.folder, store)
    kiosk.window.frameSwapped.connect(_screen_is_up, Qt.ConnectionType.SingleShotConnection)
    clock.due.connect(_collect)
    kiosk.window.frameSwapped.connect(kiosk.speaker.prepare, Qt.ConnectionType.SingleShotConnection)
    code = app.exec()
    kiosk.close()
    return code


def _leave_signals_to_the_system() -> None:
    """Let Ctrl+C end the program: in Qt's loop Python would not see it. Losing the terminal must end nothing."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)


def _screen_is_up() -> None:
    """Log it, and freeze what was made at start: the collector need not look at it again."""
    log.info("The screen is up")
    gc.freeze()


def _collect() -> None:
    """Collect garbage. Nothing else does: the collector is off (see __main__) and runs here when the clock is due.

    The automatic collector runs on any thread that allocates. A Qt object that it destroys there takes its timers and
    its window's thread down with it.
    """
    gc.collect()

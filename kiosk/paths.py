"""Where content, resources, state and logs are: in the source tree or a frozen bundle, on Linux and on Windows."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

APP = "townhall-kiosk"


@dataclass(frozen=True, slots=True)
class Paths:
    """The program's own folders. Those it writes to need not exist yet."""

    root: Path
    """Where the program's own files are: the source tree, or the inside of the bundle."""
    state: Path
    """What must survive a restart: the last good content and the logs."""

    @property
    def resources(self) -> Path:
        """QML, fonts, icons and catalogues."""
        return self.root / "resources"

    @property
    def content(self) -> Path:
        """The content that the program came with. It is shown if nothing else can be."""
        return self.root / "content"

    @property
    def qml(self) -> Path:
        """The import path of QML."""
        return self.resources / "qml"

    @property
    def fonts(self) -> Path:
        """The typefaces of the screen."""
        return self.resources / "fonts"

    @property
    def icons(self) -> Path:
        """The icons that topics can have, and those of the interface (`ui-…`)."""
        return self.resources / "icons"

    @property
    def locale(self) -> Path:
        """The catalogues of fixed phrases."""
        return self.resources / "locale"

    @property
    def last_good(self) -> Path:
        """The newest content without errors."""
        return self.state / "content"

    @property
    def logs(self) -> Path:
        """The log files."""
        return self.state / "logs"

    def icon_names(self) -> frozenset[str]:
        """The names of the icons that a topic can have."""
        return frozenset(file.stem for file in self.icons.glob("*.svg") if not file.stem.startswith("ui-"))


def find_paths() -> Paths:
    """Find the folders of this run. The environment variable `KIOSK_STATE` names another folder for the state."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return Paths(root, _state_folder())


def _state_folder() -> Path:
    """The folder of the program's state: from systemd or XDG on Linux, below ProgramData on Windows."""
    if named := os.environ.get("KIOSK_STATE"):
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / APP
    if under_service := os.environ.get("STATE_DIRECTORY"):  # set by systemd
        return Path(under_service.split(":")[0])
    if base := os.environ.get("XDG_STATE_HOME"):
        return Path(base) / APP
    try:
        return Path.home() / ".local" / "state" / APP
    except RuntimeError:  # a user without a home
        return Path(gettempdir()) / APP

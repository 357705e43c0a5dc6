"""What goes into the installer's bundle: what the kiosk needs of what PyInstaller found, which is a third of it.

Everything here works on names as they stand in the bundle, with "/" between folders. kiosk.spec puts it to use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

# What of the project's own files goes into the bundle, as patterns from its root. A new kind
# of file is not shipped until it is named here.
SHIPPED = (
    "content/**/*",
    "resources/fonts/*",
    "resources/icons/*.svg",
    "resources/locale/*/LC_MESSAGES/*.mo",
    "resources/qml/**/*.qml",
    "resources/qml/**/qmldir",
)

# The QML modules that the kiosk imports, and those that they import. A test compares them with resources/qml.
QML_MODULES = ("QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Layouts")

# Qt plugins, by folder: screens (an X server, Wayland, none), pictures, and the pieces these load by name.
PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qeglfs", "qlinuxfb", "qwindows"),
    "imageformats": ("qjpeg", "qsvg", "qwebp"),
    "iconengines": ("qsvgicon",),
    "platforminputcontexts": ("composeplatforminputcontextplugin",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
    "egldeviceintegrations": ("qeglfs-kms-egldevice-integration", "qeglfs-emu-integration"),
    "wayland-shell-integration": ("xdg-shell", "fullscreen-shell-v1"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    # Reading aloud: every engine but Qt's silent one, and what plays recordings.
    "texttospeech": ("qtexttospeech_speechd", "qtexttospeech_sapi", "qtexttospeech_winrt"),
    "multimedia": ("ffmpegmediaplugin",),
    "generic": ("qevdevtouchplugin", "qevdevmouseplugin", "qevdevkeyboardplugin"),
}

# What visitors of a Swedish town hall may want to read: Swedish, the national minorities' languages that Babel knows,
# English, and the languages most spoken here. Each takes about 0.2 MB; one more is one more line in content and here.
LANGUAGES = {
    *("ar", "bs", "ckb", "da", "de", "en", "en_001", "en_GB", "es", "fa", "fi", "fr", "ku", "no", "pl", "ro"),
    *("ru", "se", "sma", "smj", "so", "sr", "sv", "ti", "tr", "uk", "yi", "zh"),
}

# Python modules that PyInstaller finds and that the kiosk never runs. Without ssl and _hashlib, OpenSSL stays out;
# hashlib has algorithms of its own.
EXCLUDED_MODULES = [
    *("_hashlib", "_ssl", "asyncio", "curses", "distutils", "doctest", "ftplib", "lib2to3", "multiprocessing", "pdb"),
    *(
        "_codecs_cn",
        "_codecs_hk",
        "_codecs_jp",
        "_codecs_kr",
        "_codecs_tw",
        "_multibytecodec",
        "pkg_resources",
        "pydoc",
        "readline",
        "setuptools",
        "ssl",
        "tkinter",
        "unittest",
        "xmlrpc",
    ),
    *("PySide6.QtDBus", "PySide6.QtOpenGLWidgets", "PySide6.QtPrintSupport", "PySide6.QtQuickWidgets", "PySide6.QtSql"),
    *("PySide6.QtConcurrent", "PySide6.QtMultimediaWidgets", "PySide6.QtTest", "PySide6.QtWidgets"),
]

_QML_FILE = re.compile(r"PySide6/(?:Qt/)?qml/(?P<module>.+)/[^/]+")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/]+?)\.(?:so|dll)")
_BABEL = re.compile(r"babel/locale-data/(?P<language>\w+)\.dat")
_LIBRARY = re.compile(r"\.(?:so[\d.]*|dll)$")
_NEVER = re.compile(
    # The system's own libstdc++ and libgcc must be used: its graphics drivers may need newer ones than these.
    r"""^lib(stdc\+\+|gcc_s)\.so | PySide6/(Qt/)?translations/ | \.qmltypes$ | \.pyi$ | \.dist-info/(?!METADATA$)
    | holidays/locale/(?!(sv|en_US)/LC_MESSAGES/SE\.mo$)
    | tzdata/(?!zoneinfo/Europe/Stockholm$|.*__init__) | dateutil/zoneinfo/ | babel/messages/ | __pycache__/""",
    re.VERBOSE,
)


def is_wanted(name: str) -> bool:
    """Whether the kiosk needs the file, as far as its name tells. Libraries have `reachable` for the rest."""
    if _NEVER.search(name):
        return False
    if found := _QML_FILE.fullmatch(name):
        return found["module"] in QML_MODULES
    if found := _PLUGIN.fullmatch(name):
        return found["name"] in PLUGINS.get(found["folder"], ())
    if found := _BABEL.fullmatch(name):
        return found["language"] in LANGUAGES | {"root"}
    return True


def shipped(root: Path) -> list[tuple[str, str]]:
    """The project's own files below `root` that go into the bundle: (file, its folder in the bundle) pairs."""
    files = {path for pattern in SHIPPED for path in root.glob(pattern) if path.is_file()}
    return [(str(path), path.parent.relative_to(root).as_posix()) for path in sorted(files)]


def is_library(name: str) -> bool:
    """Whether the file is there only for others to link to: neither a Python module nor a plugin of Qt."""
    in_qt = re.match(r"PySide6/(?:Qt/)?(?:plugins|qml)/", name)
    is_module = re.search(r"\.(?:abi3|cpython-[^/]+)\.so$|\.pyd$", name) or "lib-dynload/" in name
    is_python = re.search(r"(?:^|/)(?:libpython|python)\d[^/]*$", name)
    return bool(_LIBRARY.search(name)) and not (in_qt or is_module or is_python)


def reachable(names: Iterable[str], links: Callable[[str], Iterable[str]]) -> set[str]:
    """The names that are used: all but libraries, and the libraries these link to, directly or not.

    `links` gives the file names (without folder) of the libraries that a file links to.
    """
    names = list(names)
    by_file: dict[str, list[str]] = {}
    for name in names:
        by_file.setdefault(file_name(name), []).append(name)
    found: set[str] = set()
    waiting = [name for name in names if not is_library(name)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [target for file in links(name) for target in by_file.get(file_name(file), ())]
    return found


def file_name(name: str) -> str:
    """The name without folders; in small letters, because Windows libraries name each other as they please."""
    return name.rsplit("/", 1)[-1].lower()

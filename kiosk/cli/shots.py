"""`kiosk shots`: render every screen as a picture, without a display."""

from __future__ import annotations

import argparse
import gc
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.cli.arguments import add_at, add_content, size
from kiosk.cli.command import OK, WRONG_USE, Command, CommandError
from kiosk.cli.inputs import content_in
from kiosk.content.model import Content
from kiosk.paths import Paths

_SIZES = ((1080, 1920), (1920, 1080))
_THEMES = ("light", "contrast")


def add_arguments(parser: argparse.ArgumentParser, _: Sequence[str]) -> None:
    """Add the arguments of `kiosk shots`."""
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    add_content(parser)
    add_at(parser, "local time the screens show; else now")
    parser.add_argument("--size", type=size, nargs="+", action="extend", metavar="WxH")
    parser.add_argument("--language", dest="languages", nargs="+", action="extend", metavar="LANG")
    parser.add_argument("--theme", choices=_THEMES, nargs="+", action="extend", metavar="light|contrast")


def run(options: argparse.Namespace, paths: Paths) -> int:
    """Write a picture of every screen, in each size, theme and language."""
    gc.enable()  # many windows are made and let go (see __main__)
    # Set before Qt is imported: pictures are the same on every machine, with or without a display.
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    content = content_in(options.content, paths)
    languages = _languages_meant(options.languages, content)

    from kiosk.content.start import CannotStartError
    from kiosk.qt.application import Kiosk, Options, create_qt, standing_clock
    from kiosk.qt.shots import View, take_shots

    at = options.at or datetime.now(UTC)

    def make(view: View) -> Kiosk:
        shown = Options(size=view.size, language=view.language, contrast=view.theme == "contrast", still=True)
        return Kiosk(paths, content, standing_clock(at), shown, options.content or paths.content)

    views = [
        View(size, language, theme)
        for size in options.size or _SIZES
        for theme in options.theme or _THEMES
        for language in languages
    ]
    try:
        create_qt(["kiosk"], paths.fonts)
        shots = take_shots(make, views, options.out)
    except CannotStartError as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise CommandError(f"the pictures cannot be written to {options.out}: {error.strerror}.") from error
    print(f"{len(shots)} pictures; see {options.out / 'index.html'}")
    return OK


def _languages_meant(languages: Sequence[str] | None, content: Content) -> Sequence[str]:
    """The languages given, else those of the content. Raises CommandError for one it is not written in."""
    unknown = set(languages or ()) - set(content.settings.languages)
    if unknown:
        known = ", ".join(content.settings.languages)
        raise CommandError(f"the content is not written in {', '.join(sorted(unknown))}, only in {known}.", WRONG_USE)
    return languages or content.settings.languages


SHOTS = Command("shots", "render every screen as PNG; needs no display", add_arguments, run)

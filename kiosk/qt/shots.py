"""Every screen there is, one after the other: for tests of each, and as pictures on a page. Needs no display."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.content.start import CannotStartError
from kiosk.qt.application import Kiosk
from kiosk.qt.lobby import LobbyViewModel
from kiosk.screen.adapt import PANELS


@dataclass(frozen=True, slots=True, order=True)
class View:
    """How the screens are looked at: window size in pixels, language and theme ("light" or "contrast")."""

    size: tuple[int, int]
    language: str
    theme: str


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture; `file` is relative to the folder they are in."""

    screen: str
    view: View
    file: str


def take_shots(make: Callable[[View], Kiosk], views: Sequence[View], folder: Path) -> list[Shot]:
    """Render every screen in every view into `folder`, and index.html beside them.

    Raises CannotStartError when a picture cannot be written.
    """
    shots = []
    for view in views:
        size = f"{view.size[0]}x{view.size[1]}"
        (folder / size).mkdir(parents=True, exist_ok=True)
        kiosk = make(view)
        try:
            for screen in _screens(kiosk):
                file = f"{size}/{screen}-{view.language}-{view.theme}.png"
                _settle(kiosk)
                if not kiosk.window.grabWindow().save(str(folder / file)):
                    raise CannotStartError(f"The picture {folder / file} cannot be written.")
                shots.append(Shot(screen, view, file))
        finally:
            kiosk.close()
    (folder / "index.html").write_text(_index(shots), encoding="utf-8")
    return shots


def each_slide(lobby: LobbyViewModel) -> Iterator[str]:
    """Show one slide after the other, standing still, and name its topic."""
    for index, topic in enumerate(lobby.programme.slides):
        lobby.programme.show_slide(index)
        lobby.refresh()
        yield topic.id


def each_page(lobby: LobbyViewModel) -> Iterator[str]:
    """Open the page of one tile after the other, and name its topic."""
    for topic in lobby.programme.menu:
        lobby.open(topic.id)
        yield topic.id


def each_panel(lobby: LobbyViewModel) -> Iterator[str]:
    """Lay each panel over the screen, and name it."""
    for panel in PANELS:
        lobby.openPanel(panel)
        yield panel
    # The question comes when nobody has touched the screen for so long.
    session = lobby.session
    touched_at = (session.touched_at or 0.0) - session.patience.ask_after - 10
    lobby.become(replace(session, panel=None, touched_at=touched_at))
    yield "question"


def _screens(kiosk: Kiosk) -> Iterator[str]:
    """Bring up one screen after the other and name it."""
    for slide in each_slide(kiosk.lobby):
        yield f"slide-{slide}"
    for topic in each_page(kiosk.lobby):
        yield f"page-{topic}"
    for panel in each_panel(kiosk.lobby):
        yield f"panel-{panel}"


def _settle(kiosk: Kiosk) -> None:
    """Let layouts, asynchronous pictures and deferred deletions finish, so that the next picture is complete."""
    for _ in range(3):
        kiosk.window.grabWindow()  # lays everything out, which may ask for more
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _index(shots: Sequence[Shot]) -> str:
    """Make the page: a section for each screen, its pictures in a row."""
    screens: dict[str, list[Shot]] = {}
    for shot in shots:
        screens.setdefault(shot.screen, []).append(shot)
    sections = "".join(
        f"<h2>{escape(screen)}</h2><div>{''.join(_figure(shot) for shot in taken)}</div>"
        for screen, taken in screens.items()
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title><style>'
        "body{font-family:sans-serif;margin:2rem}div{display:flex;flex-wrap:wrap;gap:1rem}"
        "figure{margin:0}img{height:32rem;border:1px solid #888}</style><h1>Every screen</h1>"
        f"{sections}</html>\n"
    )


def _figure(shot: Shot) -> str:
    width, height = shot.view.size
    caption = f"{shot.screen}, {width}×{height}, {shot.view.language}, {shot.view.theme}"
    file = escape(shot.file, quote=True)
    return (
        f'<figure><a href="{file}"><img src="{file}" alt="{escape(caption, quote=True)}" loading="lazy"></a>'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )

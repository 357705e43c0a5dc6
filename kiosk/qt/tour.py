"""Every screen there is, one after the other: for pictures of them all, and for tests of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.qt.lobby import LobbyViewModel
from kiosk.screen.adapt import PANELS


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
    # As if nobody had touched the screen for so long.
    session = lobby.session
    touched_at = (session.touched_at or 0.0) - session.patience.ask_after - 10
    lobby.become(replace(session, panel=None, touched_at=touched_at))
    yield "question"

"""What is told unasked: what has opened, an office that opens or closes, a voice that has failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.language.direction import without_signs
from kiosk.qt.lobby import LobbyViewModel
from kiosk.screen.adapt import MENU, AdaptProps
from kiosk.screen.listen import ListenProps
from kiosk.screen.offices import OfficesProps
from kiosk.screen.page.topic_page import TopicPageProps


def news_of_page(before: TopicPageProps, after: TopicPageProps, home: str) -> Iterator[str]:
    """Tell the title of a page that has opened, or is now in another language; `home` where the last one has closed."""
    if (after.topic, after.title) != (before.topic, before.title):
        yield without_signs(after.title) or home


def news_of_panel(before: AdaptProps, after: AdaptProps, menu: str) -> Iterator[str]:
    """Tell the title of a panel that has opened; the one with the menu is called `menu`."""
    if after.panel not in ("", before.panel):
        yield menu if after.panel == MENU else after.title


def news_of_reading(before: ListenProps, after: ListenProps) -> Iterator[str]:
    """Tell that the voice has failed."""
    if after.notice not in ("", before.notice):
        yield after.notice


def news_of_offices(before: OfficesProps, after: OfficesProps) -> Iterator[str]:
    """Tell the status of each office that opened, closed or soon will; not every minute that is left until then."""
    tones = {card.name: card.tone for card in before.cards}
    yield from (card.label for card in after.cards if card.tone != tones.get(card.name, card.tone))


def announce(window: QQuickWindow, text: str) -> None:
    """Have `text` said after what is being said now. Nothing happens where nobody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))


class _Shown(NamedTuple):
    """What is shown of the areas that have news."""

    page: TopicPageProps
    offices: OfficesProps
    adapt: AdaptProps
    listen: ListenProps


class Announcer(QObject):
    """Listens to the view-models and announces what is new: to a screen reader, and as `announced`."""

    announced = Signal(str)

    def __init__(
        self, window: QQuickWindow, lobby: LobbyViewModel, say: Callable[[QQuickWindow, str], None] = announce
    ) -> None:
        super().__init__()
        self._window = window
        self._say = say
        self._lobby = lobby
        self._listened_to = (lobby.page, lobby.offices, lobby.adapt, lobby.listen)
        self._told = self._shown()
        for view_model in self._listened_to:
            view_model.changed.connect(self._tell)

    def close(self) -> None:
        """Say no more."""
        for view_model in self._listened_to:
            view_model.changed.disconnect(self._tell)

    def _shown(self) -> _Shown:
        lobby = self._lobby
        return _Shown(lobby.page.props, lobby.offices.props, lobby.adapt.props, lobby.listen.props)

    def _tell(self) -> None:
        before, self._told = self._told, self._shown()
        bar = self._lobby.bar.props
        for text in (
            *news_of_page(before.page, self._told.page, bar.home_label),
            *news_of_panel(before.adapt, self._told.adapt, bar.menu_label),
            *news_of_offices(before.offices, self._told.offices),
            *news_of_reading(before.listen, self._told.listen),
        ):
            self._say(self._window, text)
            self.announced.emit(text)

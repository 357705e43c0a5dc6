"""Announces what is new on the screen to assistive technology, such as a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.qt.lobby import LobbyViewModel
from kiosk.screen.adapt import AdaptProps
from kiosk.screen.listen import ListenProps
from kiosk.screen.news import news_of_offices, news_of_page, news_of_panel, news_of_reading
from kiosk.screen.offices import OfficesProps
from kiosk.screen.page.topic_page import TopicPageProps


def announce(window: QQuickWindow, text: str) -> None:
    """Have a screen reader say `text` after what it is saying now. Nothing happens if none is running."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))


class _Shown(NamedTuple):
    """What is shown of the areas that have news."""

    page: TopicPageProps
    adapt: AdaptProps
    offices: OfficesProps
    listen: ListenProps


class Announcer(QObject):
    """Watches the view-models and announces what is new. `announced` is emitted with each text, for the guide."""

    announced = Signal(str)

    def __init__(
        self, window: QQuickWindow, lobby: LobbyViewModel, announce: Callable[[QQuickWindow, str], None] = announce
    ) -> None:
        super().__init__()
        self._window = window
        self._announce = announce
        self._lobby = lobby
        self._watched = (lobby.page, lobby.adapt, lobby.offices, lobby.listen)
        self._before = self._shown()
        for view_model in self._watched:
            view_model.changed.connect(self._announce_news)

    def close(self) -> None:
        """Watch and announce no more."""
        for view_model in self._watched:
            view_model.changed.disconnect(self._announce_news)

    def _announce_news(self) -> None:
        before, after = self._before, self._shown()
        self._before = after
        bar = self._lobby.bar.props
        for text in (
            *news_of_page(before.page, after.page, bar.home_label),
            *news_of_panel(before.adapt, after.adapt, bar.menu_label),
            *news_of_offices(before.offices, after.offices),
            *news_of_reading(before.listen, after.listen),
        ):
            self._announce(self._window, text)
            self.announced.emit(text)

    def _shown(self) -> _Shown:
        lobby = self._lobby
        return _Shown(lobby.page.props, lobby.adapt.props, lobby.offices.props, lobby.listen.props)

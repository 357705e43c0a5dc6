"""What a screen reader says unasked: the page that opened, and an office that opened or closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.bidi import without_signs
from kiosk.qt.lobby import LobbyViewModel
from kiosk.qt.viewmodels.offices import OfficesProps, OfficesViewModel
from kiosk.qt.viewmodels.topic_page import TopicPageProps, TopicPageViewModel


def news_of_page(before: TopicPageProps, after: TopicPageProps) -> Iterator[str]:
    """Tell the title of a page that has opened, or is now in another language."""
    if after.topic and (after.topic, after.title) != (before.topic, before.title):
        yield without_signs(after.title)


def news_of_offices(before: OfficesProps, after: OfficesProps) -> Iterator[str]:
    """Tell the status of each office that opened, closed or soon will; not every minute that is left until then."""
    tones = {card.name: card.tone for card in before.cards}
    yield from (card.label for card in after.cards if card.tone != tones.get(card.name, card.tone))


def announce(window: QQuickWindow, text: str) -> None:
    """Have `text` said after what is being said now. Nothing happens where nobody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))


class Announcer(QObject):
    """Listens to the view-models and announces what is new."""

    def __init__(
        self, window: QQuickWindow, lobby: LobbyViewModel, say: Callable[[QQuickWindow, str], None] = announce
    ) -> None:
        super().__init__()
        self._window = window
        self._say = say
        self._page: TopicPageViewModel = lobby.page
        self._offices: OfficesViewModel = lobby.offices
        self._shown = self._page.props
        self._status = self._offices.props
        self._page.changed.connect(self._tell_page)
        self._offices.changed.connect(self._tell_offices)

    def close(self) -> None:
        """Say no more."""
        self._page.changed.disconnect(self._tell_page)
        self._offices.changed.disconnect(self._tell_offices)

    def _tell_page(self) -> None:
        before, self._shown = self._shown, self._page.props
        self._tell(news_of_page(before, self._shown))

    def _tell_offices(self) -> None:
        before, self._status = self._status, self._offices.props
        self._tell(news_of_offices(before, self._status))

    def _tell(self, news: Iterator[str]) -> None:
        for text in news:
            self._say(self._window, text)

"""Which changes of the screen are announced: pages and panels that open, statuses, and a voice that fails."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.language.direction import without_signs
from kiosk.screen.adapt import MENU, AdaptProps
from kiosk.screen.listen import ListenProps
from kiosk.screen.offices import OfficesProps
from kiosk.screen.page.topic_page import TopicPageProps


def news_of_page(before: TopicPageProps, after: TopicPageProps, home: str) -> Iterator[str]:
    """The title of a page that has opened or is now in another language; `home` when the last page has closed."""
    if (after.topic, after.title) != (before.topic, before.title):
        yield without_signs(after.title) or home


def news_of_panel(before: AdaptProps, after: AdaptProps, menu: str) -> Iterator[str]:
    """The title of a panel that has opened; `menu` is the title of the panel with the menu."""
    if after.panel not in ("", before.panel):
        yield menu if after.panel == MENU else after.title


def news_of_reading(before: ListenProps, after: ListenProps) -> Iterator[str]:
    """The notice that the voice has failed."""
    if after.notice not in ("", before.notice):
        yield after.notice


def news_of_offices(before: OfficesProps, after: OfficesProps) -> Iterator[str]:
    """The status of each office that opened, closed or soon will; but not each minute that is left until then."""
    tones = {card.name: card.tone for card in before.cards}
    yield from (card.label for card in after.cards if card.tone != tones.get(card.name, card.tone))

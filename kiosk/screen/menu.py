"""The menu: one tile for each topic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.model import Topic
from kiosk.language.catalogue import Language
from kiosk.language.texts import best_text


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile; `selected` is the topic whose page is open."""

    topic: str
    label: str
    icon: str
    selected: bool


@dataclass(frozen=True, slots=True)
class MenuProps:
    """The tiles in file-name order."""

    tiles: tuple[Tile, ...]
    label: str
    close_label: str


def derive_menu(topics: Sequence[Topic], selected: str | None, language: Language) -> MenuProps:
    """Make a tile for every topic given; `selected` is the id of the open one."""
    return MenuProps(
        tiles=tuple(
            Tile(topic.id, best_text(topic.menu, language), topic.icon, topic.id == selected) for topic in topics
        ),
        label=language.phrase("Menu"),
        close_label=language.phrase("Close"),
    )

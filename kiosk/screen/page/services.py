"""Who handles what: the topic that shows it, and the services under each letter from A to Ö."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from kiosk.content.model import Content, Page, Service, ServicesBlock, Topic
from kiosk.language.alphabets import initial, sort_key
from kiosk.language.catalogue import Language
from kiosk.language.texts import best_text

_ID = "hitta-ratt"
_ICON = "plats"


def with_services(content: Content, language_of: Callable[[str], Language]) -> Content:
    """Add a topic for the services where staff have made none, and leave out topics that would be empty.

    A topic that consists of services alone is left out while there are none. Content without services and without such
    a topic is returned as it is.
    """
    topics = tuple(topic for topic in content.topics if not _has_only_missing_services(topic, content.services))
    if content.services and not any(isinstance(block, ServicesBlock) for block in _blocks(topics)):
        languages = [language_of(code) for code in content.settings.languages]
        topics = (_find_office(languages, {topic.id for topic in topics}), *topics)
    return content if topics == content.topics or not topics else replace(content, topics=topics)


def of_office(services: Iterable[Service], office: str | None) -> list[Service]:
    """The services of one office, or of all offices for None."""
    return [service for service in services if office in (None, service.office)]


def by_letter(services: Iterable[Service], language: Language) -> list[tuple[str, list[tuple[str, Service]]]]:
    """The letters that have services, each with its (name, service) pairs, all in the language's own order."""
    named = [(best_text(service.name, language), service) for service in services]
    named.sort(key=lambda pair: (sort_key(pair[0], language.voice_code), pair[1].office))
    return [
        (letter, list(group)) for letter, group in groupby(named, lambda pair: initial(pair[0], language.voice_code))
    ]


def _blocks(topics: Iterable[Topic]) -> list[object]:
    return [block for topic in topics for _, page in topic.pages for block in page.blocks]


def _has_only_missing_services(topic: Topic, services: Sequence[Service]) -> bool:
    blocks = _blocks((topic,))
    return bool(blocks) and all(
        isinstance(block, ServicesBlock) and not of_office(services, block.office) for block in blocks
    )


def _find_office(languages: Sequence[Language], taken: set[str]) -> Topic:
    """Make the topic that lists the services: in the menu, not among the slides."""
    return Topic(
        id=_ID if _ID not in taken else f"{_ID}-kontor",
        menu=tuple((language.code, language.phrase("Find your way")) for language in languages),
        icon=_ICON,
        in_rotation=False,
        in_menu=True,
        seconds=None,
        valid=None,
        pages=tuple(
            (language.code, Page("", language.phrase("Find the right office"), "", (ServicesBlock(None),)))
            for language in languages
        ),
    )

"""Builders that make a dataclass of the values of a file's keys, where the two differ."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.content.model import Fact, FactsBlock, Message, MessageLevel, Settings, Topic
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.translations import ByLanguage

_NOTHING: Mapping[str, Any] = {}


def has_a_language(values: Mapping[str, Any], line: int, report: FileReport) -> bool:
    """Whether the settings name a language."""
    if not values["languages"]:
        message = f"Under {report.known.keys.languages} står inget språk."
        report.error(line, message, "Skriv minst ett, till exempel [sv, en].")
    return bool(values["languages"])


def settings(
    languages: tuple[str, ...],
    rotation: Mapping[str, Any] = _NOTHING,
    idle: Mapping[str, Any] = _NOTHING,
    colors: Mapping[str, Any] = _NOTHING,
    **values: Any,
) -> Settings:
    """The settings; the file sorts some of them under headings."""
    return Settings(languages=languages, **values, **rotation, **idle, **colors)


def topic(shown_in: tuple[str, ...], **values: Any) -> Topic:
    """A topic; its id comes from the name of its file."""
    return Topic(id="", in_rotation="in_rotation" in shown_in, in_menu="in_menu" in shown_in, **values)


def facts_block(facts: tuple[tuple[str, str], ...]) -> FactsBlock:
    """Facts of labels and values."""
    return FactsBlock(tuple(Fact(label, value) for label, value in facts))


def message(level: MessageLevel, valid: tuple[datetime, datetime], texts: ByLanguage[tuple[str, str]]) -> Message:
    """A message; its id comes from the name of its file."""
    title = tuple((language, title) for language, (title, _) in texts)
    body = tuple((language, body) for language, (_, body) in texts)
    return Message("", level, *valid, title, body)

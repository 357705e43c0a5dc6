"""The slides that take turns, how far the shown one has come, and the button that holds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Topic
from kiosk.i18n import Language
from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.visit.rotation import Rotation
from kiosk.wording import keep_numbers_together

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Slides take turns in colour too, so that a change is seen from across the lobby.
_GROUNDS = ("brand", "green")


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide. `ground` is the name of its background in the theme; `spoken` is the whole slide for a voice."""

    topic: str
    overline: str
    title: str
    lead: str
    ground: str
    spoken: str


@dataclass(frozen=True, slots=True)
class SlidesProps:
    """All slides, which one is shown, and its progress; times are milliseconds."""

    slides: tuple[Slide, ...]
    current: int
    elapsed: int
    duration: int
    running: bool
    toggle_label: str


def derive_slides(topics: Sequence[Topic], rotation: Rotation, language: Language) -> SlidesProps:
    """Make a slide for every topic of the rotation; `rotation` is already brought to the present."""
    duration = rotation.durations[rotation.index] if rotation.durations else 0.0
    return SlidesProps(
        slides=tuple(_slide(topic, number, language) for number, topic in enumerate(topics)),
        current=rotation.index,
        # A running slide is timed by the screen from where it started, so its props only change with its state.
        elapsed=0 if rotation.running else round(rotation.elapsed * 1000),
        duration=round(duration * 1000),
        running=rotation.running,
        toggle_label=language.phrase("Pause the slides") if rotation.running else language.phrase("Play the slides"),
    )


def _slide(topic: Topic, number: int, language: Language) -> Slide:
    page, _ = topic.page(language.code)
    return Slide(
        topic=topic.id,
        overline=page.overline,
        title=keep_numbers_together(page.title),
        lead=keep_numbers_together(page.lead),
        ground=_GROUNDS[number % len(_GROUNDS)],
        spoken=". ".join(filter(None, (page.overline, page.title, page.lead))),
    )


@QmlElement
@QmlUncreatable("made in Python")
class SlidesViewModel(ViewModel[SlidesProps]):
    """The slide show for QML."""

    changed = Signal()
    slides = rows("slides")
    current = prop("current", int, changed)
    elapsed = prop("elapsed", int, changed)
    duration = prop("duration", int, changed)
    running = prop("running", bool, changed)
    toggleLabel = prop("toggle_label", str, changed)

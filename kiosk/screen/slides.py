"""The slides that take turns, the progress of the shown one, and the button that pauses them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.model import Topic
from kiosk.language.catalogue import Language
from kiosk.language.codes import language_of
from kiosk.language.direction import screen_text
from kiosk.screen.art import Art
from kiosk.visit.rotation import Rotation


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide. `ground` names its colour in the theme, `motif` its landscape; `spoken` is all of it for a voice.

    The anchors are the ids that sentences of its texts have while they are read aloud, unique among the slides.
    """

    topic: str
    overline: str
    title: str
    lead: str
    ground: str
    motif: str
    spoken: str
    overline_anchor: str
    title_anchor: str
    lead_anchor: str


@dataclass(frozen=True, slots=True)
class SlidesProps:
    """All slides, and the index of the shown one. Times are in milliseconds. `sky` is "day", "dark" or "bright"."""

    slides: tuple[Slide, ...]
    current: int
    elapsed: int
    duration: int
    running: bool
    sky: str
    toggle_label: str


def derive_slides(
    topics: Sequence[Topic], rotation: Rotation, language: Language, art: Mapping[str, Art], sky: str
) -> SlidesProps:
    """Make a slide for every topic of the rotation; `rotation` is already brought to the present."""
    duration = rotation.durations[rotation.index] if rotation.durations else 0.0
    return SlidesProps(
        slides=tuple(_slide(topic, art[topic.id], language) for topic in topics),
        current=rotation.index,
        # QML animates the progress of a running slide; new props for it would come with every refresh.
        elapsed=0 if rotation.running else round(rotation.elapsed * 1000),
        duration=round(duration * 1000),
        running=rotation.running,
        sky=sky,
        toggle_label=language.phrase("Pause the slides") if rotation.running else language.phrase("Play the slides"),
    )


def _slide(topic: Topic, art: Art, language: Language) -> Slide:
    page, code = topic.page(language.code)
    right_to_left = language.right_to_left and language_of(code) == language.voice_code
    return Slide(
        topic=topic.id,
        overline=screen_text(page.overline, right_to_left=right_to_left),
        title=screen_text(page.title, right_to_left=right_to_left),
        lead=screen_text(page.lead, right_to_left=right_to_left),
        ground=art.ground,
        motif=art.motif,
        spoken=". ".join(filter(None, (page.overline, page.title, page.lead))),
        overline_anchor=f"slide-{topic.id}-overline",
        title_anchor=f"slide-{topic.id}-title",
        lead_anchor=f"slide-{topic.id}-lead",
    )

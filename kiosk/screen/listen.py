"""The listen button and what stands beside it while something is read aloud."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.language.catalogue import Language
from kiosk.visit.reading import LOUDEST, Reader


@dataclass(frozen=True, slots=True)
class ListenProps:
    """The button and what stands beside it while it reads.

    `marked` is the id of the part being read, as kiosk.screen.aloud.script numbers them, and `sentence` what of it.
    `notice` is "" unless the voice fell silent by itself.
    """

    available: bool
    reading: bool
    label: str
    again_label: str
    louder_label: str
    softer_label: str
    loudest: bool
    softest: bool
    marked: str
    sentence: str
    start: int
    notice: str


def derive_listen(reader: Reader, language: Language, *, available: bool) -> ListenProps:
    """Make the button; `available`: there is a voice for the language, or a recording."""
    return ListenProps(
        available=available,
        reading=reader.reading,
        label=language.phrase("Stop") if reader.reading else language.phrase("Listen"),
        again_label=language.phrase("Read again"),
        louder_label=language.phrase("Louder"),
        softer_label=language.phrase("Softer"),
        loudest=reader.level == LOUDEST,
        softest=reader.level == 1,
        marked=reader.marked,
        sentence=reader.sentence.written if reader.sentence else "",
        start=reader.sentence.start if reader.sentence else 0,
        notice=language.phrase("The reading stopped: the voice does not work right now.") if reader.gave_up else "",
    )

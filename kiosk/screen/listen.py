"""The listen button and what stands beside it while something is read aloud."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.language.catalogue import Language
from kiosk.visit.reading import LOUDEST, Reading


@dataclass(frozen=True, slots=True)
class ListenProps:
    """The button and what stands beside it while it reads.

    `anchor` is that of the text being read; `sentence` is how the sentence is written there, from the character `start`
    on. `notice` says that the voice failed, "" if it did not.
    """

    available: bool
    reading: bool
    label: str
    again_label: str
    louder_label: str
    softer_label: str
    loudest: bool
    softest: bool
    anchor: str
    sentence: str
    start: int
    notice: str


def derive_listen(reading: Reading, language: Language, *, available: bool) -> ListenProps:
    """Make the button. `available`: there is a voice for the language, or a recording."""
    return ListenProps(
        available=available,
        reading=reading.active,
        label=language.phrase("Stop") if reading.active else language.phrase("Listen"),
        again_label=language.phrase("Read again"),
        louder_label=language.phrase("Louder"),
        softer_label=language.phrase("Softer"),
        loudest=reading.level == LOUDEST,
        softest=reading.level == 1,
        anchor=reading.anchor,
        sentence=reading.sentence.written if reading.sentence else "",
        start=reading.sentence.start if reading.sentence else 0,
        notice=language.phrase("The reading stopped: the voice does not work right now.") if reading.gave_up else "",
    )

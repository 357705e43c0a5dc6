"""The listen button for QML, and where the screen marks what is being read."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kiosk.qt.viewmodels.base import ViewModel, prop
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.aloud.marking import mark
from kiosk.screen.listen import ListenProps


@qml_type
class ListenViewModel(ViewModel[ListenProps]):
    """The listen button for QML, and what is asked of it: "toggle", "again", "louder" or "softer"."""

    changed = Signal()
    asked = Signal(str)
    available = prop("available", bool, changed)
    reading = prop("reading", bool, changed)
    label = prop("label", str, changed)
    againLabel = prop("again_label", str, changed)
    louderLabel = prop("louder_label", str, changed)
    softerLabel = prop("softer_label", str, changed)
    loudest = prop("loudest", bool, changed)
    softest = prop("softest", bool, changed)
    anchor = prop("anchor", str, changed)
    sentence = prop("sentence", str, changed)
    notice = prop("notice", str, changed)

    @Slot(str, bool, int, result=str)
    def markedIn(self, text: str, styled: bool, offset: int) -> str:
        """A text to draw over `text`, in which the sentence being read is underlined; "" for none.

        `text` must be the one that has the anchor, or what is left of it from the character `offset` on.
        """
        return mark(text, self.props.sentence, self.props.start, offset, styled=styled)

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask for something."""
        self.asked.emit(what)

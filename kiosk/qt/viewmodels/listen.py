"""The listen button: what is read aloud, in which order, and how the screen shows it."""

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
        """The sentence being read, marked in `text`, which is that part's from `offset` on; see `mark`."""
        return mark(text, self.props.sentence, self.props.start, offset, styled=styled)

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask for something."""
        self.asked.emit(what)

"""The page of one topic: its heading and its blocks."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.page.topic_page import TopicPageProps


@qml_type
class TopicPageViewModel(ViewModel[TopicPageProps]):
    """The open page for QML, and the letter that its visitor has chosen among the services."""

    changed = Signal()
    letterChosen = Signal(str)
    sought = Signal(str)
    """Emitted when the page has been opened for the hours of the office of this name."""
    topic = prop("topic", str, changed)
    letter = prop("letter", str, changed)
    title = prop("title", str, changed)
    lead = prop("lead", str, changed)
    ground = prop("ground", str, changed)
    motif = prop("motif", str, changed)
    sky = prop("sky", str, changed)
    upLabel = prop("up_label", str, changed)
    downLabel = prop("down_label", str, changed)
    showsAllOffices = prop("shows_all_offices", bool, changed)
    choosesLetter = prop("chooses_letter", bool, changed)
    fallbackNote = prop("fallback_note", str, changed)
    blocks = rows("blocks")
    titleAnchor = prop("title_anchor", str, changed)
    noteAnchor = prop("note_anchor", str, changed)
    leadAnchor = prop("lead_anchor", str, changed)

    @Slot(str)
    def chooseLetter(self, letter: str) -> None:
        """Ask for the services of one letter, or for all letters with ""."""
        self.letterChosen.emit(letter)

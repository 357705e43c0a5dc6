"""What is told to who goes by keys and by ear: the page that opens, what is new, what the focus comes to or becomes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.qt import items
from kiosk.qt.lobby import LobbyViewModel
from kiosk.qt.speech.announcer import Announcer


class Guide(QObject):
    """Speaks from the speak key until that key, a finger or the end of the visit makes it fall silent.

    Somebody has to call `tell` when the screen has changed and the focus has found its place.
    """

    def __init__(self, lobby: LobbyViewModel, announcer: Announcer) -> None:
        super().__init__()
        self.speaks = False
        self._lobby = lobby
        self._listen = lobby.parts["listen"]
        self._page = lobby.parts["page"]
        self._slides = lobby.parts["slides"]
        self._question = lobby.parts["idle_question"]
        self._news: list[str] = []
        self._topic = self._page.props.topic
        self._slide = self._slides.props.current
        self._asked = self._name = self._label = ""
        announcer.announced.connect(self._news.append)
        lobby.ended.connect(self.fall_silent)

    def toggle(self) -> None:
        """The speak key: read what is open, and tell from then on; while something is read, silence."""
        self.speaks = not self._listen.reading
        self._listen.ask("toggle")

    def fall_silent(self) -> None:
        """Tell no more."""
        self.speaks = False

    def tell(self, focused: QQuickItem | None) -> None:
        """Say what is new, and the button that has the focus where it is another or has become something else.

        A page that has opened is read, and the focus on its tile goes unsaid. Only a focus that has moved interrupts
        what is being read; other news wait.
        """
        opened = self._has_opened()
        moved, label = self._follow(focused)
        asked = self._question_now()
        self._note_slide()
        if asked:
            self._news.append(asked)
        if not self.speaks:
            self._news.clear()
            # Who has listened may not see the question; to all others the lobby stays quiet.
            if asked and self._lobby.listened_to:
                self._lobby.say(asked)
        elif opened:
            self._news.clear()
            if not self._listen.reading:
                self._listen.ask("toggle")
        elif moved or not self._listen.reading:
            words = [*self._news, *([label] if label else [])]
            self._news.clear()
            if words:
                self._lobby.say("\n".join(words))

    def _has_opened(self) -> bool:
        before, self._topic = self._topic, self._page.props.topic
        return self._topic not in ("", before)

    def _follow(self, focused: QQuickItem | None) -> tuple[bool, str]:
        """Whether the focus is on another button, and what is to be said of it, "" for nothing new."""
        name, label = ("", "") if focused is None else (focused.objectName(), self._describe(focused))
        moved, said = name != self._name, self._label
        self._name, self._label = name, label
        return moved, label if moved or label != said else ""

    def _describe(self, button: QQuickItem) -> str:
        label = items.label(button)
        return self._lobby.phrase_selected(label) if items.is_selected(button) else label

    def _question_now(self) -> str:
        """Whether anybody is there, and how long there is, as often as the words change; "" for nothing new."""
        before, self._asked = self._asked, self._question.props.spoken
        return self._asked if self._asked != before else ""

    def _note_slide(self) -> None:
        """A slide that a key has brought."""
        slides = self._slides.props
        before, self._slide = self._slide, slides.current
        if slides.current != before and not slides.running and slides.slides:
            self._news.append(slides.slides[slides.current].spoken)

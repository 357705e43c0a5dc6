"""Says by voice what the keys have reached and what is new, for those who use the keypad and cannot see the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.qt import items
from kiosk.qt.lobby import LobbyViewModel
from kiosk.qt.speech.announcer import Announcer


class Guide(QObject):
    """Guides from the speak key on, until that key, a touch or the end of the visit makes it fall silent.

    Somebody has to call `follow` when the screen has changed and the focus has found its place.
    """

    def __init__(self, lobby: LobbyViewModel, announcer: Announcer) -> None:
        super().__init__()
        self.is_on = False
        self._lobby = lobby
        self._listen = lobby.listen
        self._page = lobby.page
        self._slides = lobby.slides
        self._question = lobby.idleQuestion
        self._news: list[str] = []
        # What was shown and focused when `follow` was called last.
        self._topic = self._page.props.topic
        self._slide = self._slides.props.current
        self._asked = self._name = self._label = ""
        announcer.announced.connect(self._news.append)
        lobby.ended.connect(self.fall_silent)

    def toggle(self) -> None:
        """Do what the speak key does: have what is open read and guide from then on; while it is read, fall silent."""
        self.is_on = not self._listen.reading
        self._listen.ask("toggle")

    def fall_silent(self) -> None:
        """Guide no more."""
        self.is_on = False

    def follow(self, focused: QQuickItem | None) -> None:
        """Say what is new, and the button that has the focus if it is another one or has another name.

        A page that has opened is read instead, and the focus on its tile is not said. Only a focus that has moved
        interrupts what is being read; other news wait until it has ended.
        """
        opened = self._has_opened()
        moved, label = self._focus_news(focused)
        question = self._question_news()
        self._collect_slide()
        if question:
            self._news.append(question)
        if not self.is_on:
            self._news.clear()
            # A visitor who has listened may not see the question; to all others the lobby stays quiet.
            if question and self._lobby.listened_to:
                self._lobby.say(question)
        elif opened:
            self._news.clear()
            if not self._listen.reading:
                self._listen.ask("toggle")
        elif moved or not self._listen.reading:
            lines = [*self._news, *([label] if label else [])]
            self._news.clear()
            if lines:
                self._lobby.say("\n".join(lines))

    def _has_opened(self) -> bool:
        before, self._topic = self._topic, self._page.props.topic
        return self._topic not in ("", before)

    def _focus_news(self, focused: QQuickItem | None) -> tuple[bool, str]:
        """Whether the focus is on another button, and what to say of the button, "" for nothing new."""
        name, label = ("", "") if focused is None else (focused.objectName(), self._describe(focused))
        moved, before = name != self._name, self._label
        self._name, self._label = name, label
        return moved, label if moved or label != before else ""

    def _describe(self, button: QQuickItem) -> str:
        label = items.label(button)
        return self._lobby.phrase_selected(label) if items.is_selected(button) else label

    def _question_news(self) -> str:
        """The question whether anybody is there, and how long it waits, whenever these words change; else ""."""
        before, self._asked = self._asked, self._question.props.spoken
        return self._asked if self._asked != before else ""

    def _collect_slide(self) -> None:
        """Take a slide that the visitor has turned to among the news."""
        slides = self._slides.props
        before, self._slide = self._slide, slides.current
        if slides.current != before and not slides.running and slides.slides:
            self._news.append(slides.slides[slides.current].spoken)

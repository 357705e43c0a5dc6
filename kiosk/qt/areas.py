"""The areas of the screen as QML reads them: a view-model for each field of `Areas`."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, SignalInstance

from kiosk.qt.viewmodels.adapt import AdaptViewModel
from kiosk.qt.viewmodels.appearance import AppearanceViewModel
from kiosk.qt.viewmodels.bar import BarViewModel
from kiosk.qt.viewmodels.base import ViewModel
from kiosk.qt.viewmodels.idle_question import IdleQuestionViewModel
from kiosk.qt.viewmodels.languages import LanguagesViewModel
from kiosk.qt.viewmodels.listen import ListenViewModel
from kiosk.qt.viewmodels.menu import MenuViewModel
from kiosk.qt.viewmodels.offices import OfficesViewModel
from kiosk.qt.viewmodels.qml import constant
from kiosk.qt.viewmodels.slides import SlidesViewModel
from kiosk.qt.viewmodels.top_line import TopLineViewModel
from kiosk.qt.viewmodels.topic_page import TopicPageViewModel
from kiosk.screen.areas import Areas


class AreaViewModels(QObject):
    """A view-model for each area, which `update_areas` brings up to date. LobbyViewModel adds the visitor's actions."""

    def __init__(self, areas: Areas) -> None:
        super().__init__()
        self._areas = areas
        self._adapt = AdaptViewModel(areas.adapt, self)
        self._appearance = AppearanceViewModel(areas.appearance, self)
        self._bar = BarViewModel(areas.bar, self)
        self._idle_question = IdleQuestionViewModel(areas.idle_question, self)
        self._languages = LanguagesViewModel(areas.languages, self)
        self._listen = ListenViewModel(areas.listen, self)
        self._menu = MenuViewModel(areas.menu, self)
        self._offices = OfficesViewModel(areas.offices, self)
        self._page = TopicPageViewModel(areas.page, self)
        self._slides = SlidesViewModel(areas.slides, self)
        self._top_line = TopLineViewModel(areas.top_line, self)

    def update_areas(self, areas: Areas) -> None:
        """Show `areas`; only those that differ from what is shown tell QML."""
        self._areas = areas
        self._adapt.update(areas.adapt)
        self._appearance.update(areas.appearance)
        self._bar.update(areas.bar)
        self._idle_question.update(areas.idle_question)
        self._languages.update(areas.languages)
        self._listen.update(areas.listen)
        self._menu.update(areas.menu)
        self._offices.update(areas.offices)
        self._page.update(areas.page)
        self._slides.update(areas.slides)
        self._top_line.update(areas.top_line)

    @property
    def areas(self) -> Areas:
        """What is shown now."""
        return self._areas

    def area_signals(self) -> Iterator[SignalInstance]:
        """The `changed` signal of every area, for those who listen to all."""
        return (child.changed for child in self.children() if isinstance(child, ViewModel))

    @constant(AdaptViewModel)
    def adapt(self) -> AdaptViewModel:
        """The panels "Anpassa skärmen" and of all languages."""
        return self._adapt

    @constant(AppearanceViewModel)
    def appearance(self) -> AppearanceViewModel:
        """How the whole screen looks."""
        return self._appearance

    @constant(BarViewModel)
    def bar(self) -> BarViewModel:
        """The bar at the bottom."""
        return self._bar

    @constant(IdleQuestionViewModel)
    def idleQuestion(self) -> IdleQuestionViewModel:
        """The question "Är du kvar?"."""
        return self._idle_question

    @constant(LanguagesViewModel)
    def languages(self) -> LanguagesViewModel:
        """The language buttons."""
        return self._languages

    @constant(ListenViewModel)
    def listen(self) -> ListenViewModel:
        """The listen button."""
        return self._listen

    @constant(MenuViewModel)
    def menu(self) -> MenuViewModel:
        """The menu."""
        return self._menu

    @constant(OfficesViewModel)
    def offices(self) -> OfficesViewModel:
        """The status cards."""
        return self._offices

    @constant(TopicPageViewModel)
    def page(self) -> TopicPageViewModel:
        """The open page."""
        return self._page

    @constant(SlidesViewModel)
    def slides(self) -> SlidesViewModel:
        """The slides."""
        return self._slides

    @constant(TopLineViewModel)
    def topLine(self) -> TopLineViewModel:
        """The top line."""
        return self._top_line

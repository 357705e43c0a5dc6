"""The screen's state: its content, the visit and the slides, brought to the moment that it is asked about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.content.model import Content
from kiosk.language.catalogue import Language
from kiosk.moment import Moment
from kiosk.screen.appearance import UNKNOWN_GLASS, Glass
from kiosk.screen.areas import Shown
from kiosk.screen.page.services import with_services
from kiosk.screen.programme import Programme
from kiosk.visit.session import Patience, Preferences, Session


class ScreenState:
    """What the screen has to remember between two moments. Time comes as an argument; `now` is in monotonic seconds."""

    def __init__(
        self,
        content: Content,
        language_of: Callable[[str], Language],
        *,
        office: str | None = None,
        glass: Glass = UNKNOWN_GLASS,
        preferences: Preferences | None = None,
    ) -> None:
        """Start with `content` and no visitor. Call `advance` before `shown`.

        `office` has the first card. `preferences` are how the screen is without a visitor, None for the usual; a
        language that the content is not written in gives way to the content's first.
        """
        self._language_of = language_of
        self._office = office
        self._glass = glass
        self._preferred = preferences
        self.content = with_services(content, language_of)
        self.programme = Programme()
        self.session = Session.attract(self._home(), self._patience())

    @property
    def language(self) -> Language:
        """The visitor's language."""
        return self._language_of(self.session.preferences.language)

    def show_content(self, content: Content) -> None:
        """Show other content. The visitor keeps language and pages where they still exist."""
        self.content = with_services(content, self._language_of)
        topics = {topic.id for topic in self.content.topics}
        self.session = self.session.carry_over(self._home(), self._patience(), content.settings.languages, topics)

    def advance(self, moment: Moment, now: float) -> bool:
        """Let time pass: the slides move on, and topics come and go with their dates. Returns whether a visit ended."""
        before, self.session = self.session, self.session.at(now)
        self.programme.at(self.content, moment, now, run=self.session.slides_run)
        return self.session is not before

    def shown(self, moment: Moment, now: float) -> Shown:
        """All that the areas of the screen follow from. Call `advance` with the same moment first."""
        return Shown(
            content=self.content,
            offices=self.content.offices_from(self._office),
            session=self.session,
            programme=self.programme,
            moment=moment,
            now=now,
            glass=self._glass,
            language=self.language,
            languages=[self._language_of(code) for code in self.content.settings.languages],
        )

    def _home(self) -> Preferences:
        """How the screen is without a visitor."""
        languages = self.content.settings.languages
        home = self._preferred or Preferences(languages[0])
        return home if home.language in languages else replace(home, language=languages[0])

    def _patience(self) -> Patience:
        return Patience(self.content.settings.ask_after, self.content.settings.restart_after)

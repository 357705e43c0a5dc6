"""What there is to show today: the topics, and the slides that take turns among them. Time comes as an argument."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import Content, HoursBlock, Topic
from kiosk.moment import Moment
from kiosk.schedule.timeline import ZONE
from kiosk.visit.rotation import Rotation


class Programme:
    """The topics of today, of the menu and of the slides, and the slide whose turn it is. Call `at` to update it."""

    def __init__(self) -> None:
        self.topics: list[Topic] = []
        self.rotation = Rotation(())

    @property
    def menu(self) -> list[Topic]:
        """The topics that have a tile."""
        return [topic for topic in self.topics if topic.in_menu]

    @property
    def slides(self) -> list[Topic]:
        """The topics that take turns as slides; all topics where staff have chosen none."""
        return [topic for topic in self.topics if topic.in_rotation] or self.topics

    def topic(self, topic_id: str | None) -> Topic | None:
        """The topic with this id, None where it is not shown today."""
        return next((topic for topic in self.topics if topic.id == topic_id), None)

    def topic_with_hours(self, office: str, language: str) -> Topic | None:
        """The first topic of today whose page in `language`, a content's code, has the hours of the office."""
        wanted = (HoursBlock(None), HoursBlock(office))
        return next(
            (topic for topic in self.topics if any(block in wanted for block in topic.page(language)[0].blocks)), None
        )

    def at(self, content: Content, moment: Moment, now: float, *, run: bool) -> None:
        """Update to the present: topics come and go with their dates, and the slides move on if they `run`.

        With a clock that cannot be trusted only topics without dates are shown. `now` is in monotonic seconds.
        """
        before = [topic.id for topic in self.slides]
        self.rotation = self.rotation.at(now)
        shown = before[self.rotation.index] if before else ""
        day = moment.now.astimezone(ZONE).date()
        self.topics = [
            topic for topic in content.topics if topic.valid is None or (moment.trusted and topic.shown_on(day))
        ]
        ids = [topic.id for topic in self.slides]
        durations = tuple(float(topic.seconds or content.settings.slide_seconds) for topic in self.slides)
        if (ids, durations) != (before, self.rotation.durations):
            self.rotation = self.rotation.with_durations(durations, ids.index(shown) if shown in ids else 0)
        self.rotation = self.rotation.start(now) if run else self.rotation.stop(now)

    def step_slides(self, steps: int, now: float) -> None:
        """Show the slide so many further on, or back, from its beginning."""
        self.rotation = self.rotation.step(steps, now)

    def show_slide(self, index: int) -> None:
        """Show a slide from its beginning."""
        self.rotation = replace(self.rotation, index=index, elapsed=0.0)

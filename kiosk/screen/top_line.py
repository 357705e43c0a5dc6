"""The top line: whose screen this is, the clock and the date."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Settings
from kiosk.language.catalogue import Language
from kiosk.language.dates import full_date
from kiosk.language.texts import best_text
from kiosk.language.times import wall_clock
from kiosk.moment import Moment
from kiosk.schedule.timeline import ZONE


@dataclass(frozen=True, slots=True)
class TopLineProps:
    """Texts as they are shown. `clock` and `date` are "" when the machine's clock cannot be right."""

    municipality: str
    welcome: str
    clock: str
    date: str
    logo: str
    """Path in the content folder, "" for none."""


def derive_top_line(settings: Settings, moment: Moment, language: Language) -> TopLineProps:
    """Say whose screen this is and what time it is."""
    day = moment.now.astimezone(ZONE).date()
    return TopLineProps(
        municipality=settings.municipality,
        welcome=best_text(settings.welcome, language),
        clock=wall_clock(moment.now, language) if moment.trusted else "",
        date=full_date(day, language) if moment.trusted else "",
        logo=str(settings.logo or ""),
    )

"""Why a day is out of the ordinary: a day known by name, or staff's text. `language.day_names` says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from kiosk.schedule.rules import NamedDay, Text


class RedDay(StrEnum):
    """A public holiday (lagen 1989:253 om allmänna helgdagar, 1 §), other than ordinary Sundays.

    The value is the id that `red_day_table` and the library `holidays` know it by: the library's Swedish name.
    """

    NEW_YEARS_DAY = "Nyårsdagen"
    EPIPHANY = "Trettondedag jul"
    ANNUNCIATION = "Marie bebådelsedag"
    """A public holiday until 1953."""
    GOOD_FRIDAY = "Långfredagen"
    EASTER_DAY = "Påskdagen"
    EASTER_MONDAY = "Annandag påsk"
    MAY_DAY = "Första maj"
    ASCENSION_DAY = "Kristi himmelsfärdsdag"
    PENTECOST = "Pingstdagen"
    WHIT_MONDAY = "Annandag pingst"
    """A public holiday until 2004."""
    NATIONAL_DAY = "Nationaldagen"
    MIDSUMMER_DAY = "Midsommardagen"
    ALL_SAINTS_DAY = "Alla helgons dag"
    CHRISTMAS_DAY = "Juldagen"
    BOXING_DAY = "Annandag jul"


@dataclass(frozen=True, slots=True)
class RedDays:
    """The public holidays that fall on one date: nearly always one, seldom two."""

    days: tuple[RedDay, ...]


Reason: TypeAlias = RedDays | NamedDay | Text
"""Why a day is out of the ordinary. The empty Text, (), means that there is no reason to show."""

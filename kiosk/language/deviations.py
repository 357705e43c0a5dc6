"""Days that are not like others, as lines of the opening-hours page: "24 december (julafton)", "Stängt"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby

from kiosk.language.catalogue import Language
from kiosk.language.dates import date_range
from kiosk.language.day_names import reason_in_sentence
from kiosk.language.texts import NBSP, join_with_and, join_with_commas
from kiosk.language.times import written_hours
from kiosk.language.weeks import DayRow
from kiosk.schedule.day import Day


def deviation_rows(deviations: Iterable[Sequence[Day]], language: Language) -> tuple[DayRow, ...]:
    """Deviations as lines: "24 december (julafton), 25 december (juldagen)", "Stängt".

    Each deviation is one day, or several alike. Those that follow on each other with the same hours share a line.
    """
    return tuple(
        DayRow(join_with_commas([_dates(alike, language) for alike in group], language), written_hours(hours, language))
        for hours, group in groupby(deviations, key=lambda alike: alike[0].hours)
    )


def date_ranges(alike: Sequence[Day]) -> list[tuple[date, date]]:
    """The first and the last date of a deviation. If it is open, each stretch of days between closed ones has its own.

    Otherwise a closed weekend in it would read as open.
    """
    if not alike[0].hours:
        return [(alike[0].date, alike[-1].date)]
    found: list[tuple[date, date]] = []
    for day in alike:
        if found and found[-1][1] + timedelta(days=1) == day.date:
            found[-1] = (found[-1][0], day.date)
        else:
            found.append((day.date, day.date))
    return found


def _dates(alike: Sequence[Day], language: Language) -> str:
    """The date of the first and the last day, with the reason if there is one: "6 juli–31 juli (Semester)"."""
    named = [date_range(first, last, language).replace(" ", NBSP) for first, last in date_ranges(alike)]
    dates = join_with_and(named, language)
    reason = reason_in_sentence(alike[0].reason, language)
    return f"{dates} ({reason})" if reason else dates

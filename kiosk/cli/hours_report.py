"""The reports that `kiosk hours` prints: tables for people, rows for programs.

Dates are local. `last` is always the date to stop before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import chain, groupby

from kiosk.cli.output import iso
from kiosk.content.model import Office
from kiosk.language.catalogue import Language
from kiosk.language.dates import full_date, full_date_range
from kiosk.language.day_names import reason_alone
from kiosk.language.deviations import date_ranges
from kiosk.language.seasons import regular_line, season_lines
from kiosk.language.texts import best_text, join_with_and, lower_first, upper_first
from kiosk.language.times import written_hours
from kiosk.language.weeks import week_in_words
from kiosk.schedule.day import Day
from kiosk.schedule.days import is_in_force
from kiosk.schedule.rules import Hours, OfficeRules
from kiosk.schedule.timeline import ZONE

_INDENT = "  "
_COLUMN = "   "


def local_midnight(day: date) -> datetime:
    """The instant a local date begins."""
    return datetime.combine(day, time(), ZONE)


def change_rows(office: Office, first: date, last: date, language: Language) -> list[dict[str, object]]:
    """The state at the start, then every opening and closing."""
    return [
        {
            "office": office.name,
            "at": iso(change.at),
            "state": str(change.status.state),
            "cause": change.status.cause and str(change.status.cause),
            "reason": reason_alone(change.status.reason, language) or None,
            "season": best_text(change.status.season, language) or None,
        }
        for change in office.hours.changes(local_midnight(first), local_midnight(last))
    ]


def week_table(office: Office, first: date, last: date, language: Language) -> str:
    """Every day with its hours, and its reason or season; week by week."""
    days = office.hours.days(first, (last - first).days)
    table = _aligned([_day_row(day, language) for day in days])
    lines = [_heading(office)]
    for (year, week), rows in groupby(zip(days, table, strict=True), key=lambda row: row[0].date.isocalendar()[:2]):
        lines.append(_INDENT + language.phrase("Week {number}, {year}", number=week, year=year))
        lines += [2 * _INDENT + line for _, line in rows]
    return "\n".join(lines)


def year_overview(office: Office, year: int, language: Language) -> str:
    """The ordinary hours, and every day of the year that differs, with its reason."""
    deviations = _deviations(office, year)
    rows = _aligned([row for alike in deviations for row in _deviation_rows(alike, language)])
    days = list(chain.from_iterable(deviations))
    closed = sum(not day.hours for day in days)
    season_notes = season_lines(_with_seasons_of(year, office.rules), date(year, 1, 1), language)
    regular = regular_line(office.rules, language) if season_notes else week_in_words(office.rules.regular, language)
    return "\n".join(
        (
            f"{_heading(office)}, {year}",
            *(_INDENT + line for line in (*season_notes, upper_first(regular))),
            _INDENT + (language.phrase("Days that are not like others:") if rows else ""),
            *(2 * _INDENT + line for line in rows),
            _INDENT
            + language.phrase(
                "{closed}, {other}.",
                closed=language.plural("{number} day closed", "{number} days closed", closed),
                other=language.plural(
                    "{number} day with other hours", "{number} days with other hours", len(days) - closed
                ),
            ),
        )
    )


def year_rows(office: Office, year: int, language: Language) -> list[dict[str, object]]:
    """Every day of the year that differs from the ordinary."""
    return [
        {
            "office": office.name,
            "date": day.date.isoformat(),
            "hours": _clock_times(day.hours),
            "ordinary": _clock_times(office.hours.ordinary(day.date).hours),
            "reason": reason_alone(day.reason, language) or None,
        }
        for day in chain.from_iterable(_deviations(office, year))
    ]


def _heading(office: Office) -> str:
    return ", ".join(filter(None, (office.name, office.address)))


def _deviations(office: Office, year: int) -> list[tuple[Day, ...]]:
    """The deviations of the year, without the days of the next year."""
    found = office.hours.deviations(date(year, 1, 1), date(year, 12, 31))
    return [tuple(day for day in alike if day.date.year == year) for alike in found]


def _with_seasons_of(year: int, office: OfficeRules) -> OfficeRules:
    """The office with only the seasons that decide a day of the year."""
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(366))
    on = ((day, next((season for season in office.seasons if is_in_force(season, day)), None)) for day in days)
    deciding = {season for day, season in on if season and season.week[day.weekday()] is not None and day.year == year}
    return replace(office, seasons=tuple(season for season in office.seasons if season in deciding))


def _deviation_rows(alike: Sequence[Day], language: Language) -> list[tuple[str, ...]]:
    """A row for each stretch of days. Two single days share a row."""
    named = [full_date_range(stretch[0], stretch[-1], language) for stretch in date_ranges(alike)]
    if len(named) == len(alike) == 2:
        named = [join_with_and(named, language)]
    hours = lower_first(written_hours(alike[0].hours, language))
    reason = reason_alone(alike[0].reason, language)
    return [(each, hours, reason) for each in named]


def _day_row(day: Day, language: Language) -> tuple[str, ...]:
    season = next((stretch.why.season for stretch in day.stretches if stretch.why.season), ())
    special = reason_alone(day.reason, language) or best_text(season, language)
    hours = lower_first(written_hours(day.hours, language))
    return full_date(day.date, language), hours, special


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """The rows as lines with aligned columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [_COLUMN.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _clock_times(hours: Hours) -> list[list[str]]:
    return [[f"{minute // 60:02}:{minute % 60:02}" for minute in interval] for interval in hours]

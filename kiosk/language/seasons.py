"""An office's seasons as lines of the opening-hours page: "Sommartid 24 juni–19 augusti: vardagar 8–16"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from kiosk.language.catalogue import Language
from kiosk.language.dates import date_range, day_and_month, month_name
from kiosk.language.texts import best_text
from kiosk.language.weeks import week_in_words
from kiosk.schedule.rules import DatePeriod, MonthDay, OfficeRules, Season, WeekPeriod, Weeks, YearlyPeriod

# Any leap year: a yearly period may name 29 February.
_LEAP_YEAR = 2028
_LEAP_DAY = MonthDay(2, 29)


def season_lines(office: OfficeRules, today: date | None, language: Language) -> tuple[str, ...]:
    """One line for each season that is to come or in force: "Sommartid 24 juni–19 augusti: vardagar 8–16".

    With `today` unknown (None) the seasons that come only once are left out.
    """
    return tuple(
        _season_line(season, office, language)
        for season in office.seasons
        if not (isinstance(season.period, DatePeriod) and (today is None or season.period.last < today))
    )


def regular_line(office: OfficeRules, language: Language) -> str:
    """The hours outside seasons: "Övrig tid: vardagar 8–17"."""
    return language.phrase("Rest of the year: {hours}", hours=week_in_words(office.regular, language))


def _season_line(season: Season, office: OfficeRules, language: Language) -> str:
    period, hours = _period(season, language), week_in_words(season.week, language, office.regular)
    if name := best_text(season.name, language):
        # Arabic has a word of its own before the name: a line takes its direction from its first letter.
        return language.phrase("{season} {period}: {hours}", season=name, period=period, hours=hours)
    return language.phrase("{period}: {hours}", period=period, hours=hours)


def _period(season: Season, language: Language) -> str:
    """The period in words: "24 juni–19 augusti", "v. 27–31 (udda veckor)"."""
    match season.period:
        case WeekPeriod(first, last) if first == last:
            said = language.phrase("week {number}", number=first)
        case WeekPeriod(first, last):
            said = language.phrase("weeks {first}–{last}", first=first, last=last)
        case YearlyPeriod(first, last):
            said = _every_year(first, last, language)
        case DatePeriod(first, last):
            said = date_range(first, last, language, with_year=True)
    match season.weeks:
        case Weeks.ODD:
            return language.phrase("{period} (odd weeks)", period=said)
        case Weeks.EVEN:
            return language.phrase("{period} (even weeks)", period=said)
        case Weeks.ALL:
            return said


def _every_year(first: MonthDay, last: MonthDay, language: Language) -> str:
    """Dates, or months where they are whole: "24 juni–19 augusti", "juli", "december–februari"."""
    last_month = month_name(_any_year(last), language)
    if first.day == 1 and last.day == monthrange(_LEAP_YEAR, last.month)[1]:
        if first.month == last.month:
            return language.phrase("{month}", month=last_month)
        first_month = month_name(_any_year(first), language)
        return language.phrase("{first_month}–{last_month}", first_month=first_month, last_month=last_month)
    if last == _LEAP_DAY and first != last:  # staff wrote the month; most years have no 29 February to name
        start = day_and_month(_any_year(first), language)
        return language.phrase("{first_date}–{last_month}", first_date=start, last_month=last_month)
    return date_range(_any_year(first), _any_year(last), language)


def _any_year(day: MonthDay) -> date:
    return date(_LEAP_YEAR, day.month, day.day)

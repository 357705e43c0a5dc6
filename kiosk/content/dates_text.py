"""Dates, periods and days with names, as people write them: `24/6 – 19/8`, `24 juni`, `v. 27–31`, `julafton`."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from kiosk.content.hours_text import minutes_of, plain
from kiosk.content.problems import Refused, quoted
from kiosk.content.reading import listed, nearest
from kiosk.schedule.rules import DatePeriod, MonthDay, NamedDay, Period, WeekPeriod, YearlyPeriod

_MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]
_ISO = re.compile(r"([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?: ?(?:-|till) ?([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}))?")
_DAY = re.compile(r"([0-9]{1,2}) ?(?:/ ?([0-9]{1,2})|([a-zåäö]{3,9})\.?)(?: ([0-9]{4}))?")
_WEEKS = re.compile(r"(?:veckorna|veckor|vecka|v\.?) ?([0-9]{1,2})(?: ?- ?(?:vecka|v\.?)? ?([0-9]{1,2}))?")
_CLOCK = r"(?:kl\.? ?)?([0-9]{1,2})(?:[.:]([0-9]{2}))?"
_MOMENT = rf"([0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}})(?: {_CLOCK})?"
_VALID = rf"(?:{_MOMENT})? ?(?:-|till) ?(?:{_MOMENT}|{_CLOCK})"
_RED_DAYS = [
    "nyårsdagen",
    "trettondedag",
    "trettondedagen",
    "trettondag",
    "långfredagen",
    "påskdagen",
    "påsk",
    "pingst",
    "pingstdagen",
    "midsommardagen",
    "juldagen",
    "annandagen",
    "nationaldagen",
]


def when(text: str) -> date | MonthDay | DatePeriod | YearlyPeriod:
    """When an exception holds: one date, a yearly date, or a period. Raises Refused."""
    stated = _dates(text, "Skriv till exempel 2026-12-23, 2026-07-06 – 2026-07-31 eller 24/12.")
    return stated.first if stated.first == stated.last else stated


def period(text: str) -> Period:
    """When a season holds: `24/6 – 19/8`, `v. 27–31` (both every year) or dates with years (once). Raises Refused."""
    if match := _WEEKS.fullmatch(plain(text)):
        return WeekPeriod(_week(match[1]), _week(match[2] or match[1]))
    return _dates(text, "Skriv till exempel 24/6 – 19/8, 24 juni – 19 augusti, v. 27–31 eller 2026-06-24 – 2026-08-19.")


def valid_dates(text: str) -> tuple[date, date]:
    """The dates a topic is shown, both included: `2026-01-01 – 2026-12-31`. Raises Refused."""
    hint = "Skriv till exempel 2026-01-01 – 2026-12-31."
    stated = _dates(text, hint)
    if isinstance(stated, YearlyPeriod):
        raise Refused(f"Det saknas årtal i {quoted(text)}.", hint)
    return stated.first, stated.last


def valid_times(text: str) -> tuple[datetime, datetime]:
    """From when until when a message is shown, in Swedish time; a last date without a time counts whole.

    `2026-12-01 08:00 – 2026-12-03 17:00`, `2026-12-01 08:00 – 17:00`, `till 2026-12-03 17:00`. Raises Refused.
    """
    from kiosk.schedule.timeline import ZONE  # noqa: PLC0415 (most content has no messages)

    hint = "Skriv till exempel 2026-12-01 08:00 – 2026-12-03 17:00."
    match = re.fullmatch(_VALID, plain(text))
    if match is None or (match[1] is None and match[4] is None):
        raise Refused(f"Tiden {quoted(text)} går inte att läsa; slutet måste finnas med.", hint)
    first = _moment(match[1], match[2], match[3]) if match[1] else datetime(2000, 1, 1)  # noqa: DTZ001
    same_day = match[4] is None
    last = _moment(match[1], match[7], match[8]) if same_day else _moment(match[4], match[5] or "24", match[6])
    if last <= first:
        raise Refused(f"Tiden {quoted(text)} slutar innan den börjar.", hint)
    return first.replace(tzinfo=ZONE), last.replace(tzinfo=ZONE)


def _moment(day: str, hour: str | None, minute: str | None) -> datetime:
    return datetime.combine(_iso(day), time()) + timedelta(minutes=minutes_of(hour or "0", minute))


def named_day(text: str) -> NamedDay:
    """An eve or another day with a name that is no public holiday. Raises Refused."""
    words = plain(text)
    for day in NamedDay:
        if day.value.lower() == words:
            return day
    if words.split(" ")[0] in _RED_DAYS or words in _RED_DAYS:
        raise Refused(f"{quoted(text)} är en röd dag och står redan under röda dagar.", "Ta bort den härifrån.")
    near = nearest(text, NamedDay)
    raise Refused(
        f"Dagen {quoted(text)} finns inte i listan över dagar med namn.",
        f"Menade du {near}?" if near else f"Skriv någon av {listed(NamedDay)}, eller ett datum under undantag.",
    )


def _dates(text: str, hint: str) -> DatePeriod | YearlyPeriod:
    """From one date to another, or one date twice: both with a year, or both without. Raises Refused."""
    words = plain(text)
    if match := _ISO.fullmatch(words):
        return _in_order(_iso(match[1]), _iso(match[2] or match[1]), text)
    parts = [part.strip() for part in words.replace(" till ", "-").split("-")]
    if len(parts) == 2 and parts[0].isdecimal():  # "24-28 december"
        parts[0] += parts[1].lstrip("0123456789")
    matches = [_DAY.fullmatch(part) for part in parts]
    first, last = matches[0], matches[-1]
    if len(matches) > 2 or first is None or last is None:
        raise Refused(f"Datumet {quoted(text)} går inte att läsa.", hint)
    start, end = _month_day(first[1], first[2], first[3]), _month_day(last[1], last[2], last[3])
    if first[4] and last[4]:
        return _in_order(_date(int(first[4]), *start), _date(int(last[4]), *end), text)
    if first[4] or last[4]:
        raise Refused(f"Årtalet står bara vid det ena datumet i {quoted(text)}.", "Skriv året på båda, eller på inget.")
    return YearlyPeriod(start, end)


def _in_order(first: date, last: date, text: str) -> DatePeriod:
    if last < first:
        raise Refused(f"Perioden {quoted(text)} slutar innan den börjar.", "Skriv det tidigare datumet först.")
    return DatePeriod(first, last)


def _iso(text: str) -> date:
    year, month, day = map(int, text.split("-"))
    return _date(year, month, day)


def _date(year: int, month: int, day: int) -> date:
    if not 2000 <= year <= 2100:
        raise Refused(f"Året {year} kan inte stämma.", "Skriv året med fyra siffror, till exempel 2026-12-23.")
    try:
        return date(year, month, day)
    except ValueError:
        raise _no_such_day(f"{year}-{month:02}-{day:02}", month) from None


def _month_day(day: str, number: str | None, name: str | None) -> MonthDay:
    months = [month for month, full in enumerate(_MONTHS, 1) if name and full.startswith(name)]
    month = int(number) if number else (months[0] if months else 0)
    written = f"{day}/{number}" if number else f"{day} {name}"
    try:
        date(2000, month, int(day))  # a leap year
    except ValueError:
        raise _no_such_day(written, month) from None
    return MonthDay(month, int(day))


def _no_such_day(written: str, month: int) -> Refused:
    hint = "Kontrollera dagen i almanackan." if 1 <= month <= 12 else "Skriv dagen först och månaden sedan: 24/12."
    return Refused(f"Datumet {written} finns inte.", hint)


def _week(number: str) -> int:
    if 1 <= int(number) <= 53:
        return int(number)
    raise Refused(f"Vecka {number} finns inte.", "Skriv ett veckonummer mellan 1 och 53, till exempel v. 27–31.")

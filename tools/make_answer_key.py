"""Write answer_key.txt: every date from 2026 to 2032 on which an office is not open as its week and season say.

`python -m tools.make_answer_key` was run once, and its output was then checked as the head of the file says. Run it
again only to add offices or years, and check every line that changes: the engine is tested against the file, never the
file against the engine.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from kiosk.language.dates import weekday_name
from kiosk.language.day_names import reason_alone
from kiosk.schedule.days import Days
from kiosk.schedule.rules import Hours, NamedDay, OfficeRules, ShortenedDay
from tests.support.languages import SV
from tests.support.offices import EVES, OFFICES, SUMMER, office

FILE = Path(__file__).parents[1] / "tests" / "schedule" / "answer_key.txt"
YEARS = range(2026, 2033)

ALL_EVES = office(
    "Alla aftnar",
    seasons=(SUMMER,),
    shortened_days=tuple(ShortenedDay(day, 15 * 60) for day in NamedDay if day not in EVES),
)
KEYED = (OFFICES["Stadshuset"], OFFICES["Stadsporten"], ALL_EVES)


def lines(of: OfficeRules, year: int) -> Iterator[str]:
    """One line for each date of the year whose hours are not those of season and regular week."""
    ordinary = replace(of, closed_red_days=False, closed_eves=frozenset(), shortened_days=(), exceptions=())
    day = date(year, 1, 1)
    while day.year == year:
        resolved = Days(of)[day]
        if resolved.hours != Days(ordinary)[day].hours:
            reason = reason_alone(resolved.reason, SV)
            yield f"{day}  {weekday_name(day, SV):8} {_written(resolved.hours):13} {reason}".rstrip()
        day += timedelta(days=1)


def _written(hours: Hours) -> str:
    return ", ".join(f"{_clock(start)}-{_clock(end)}" for start, end in hours) or "stängt"


def _clock(minute: int) -> str:
    hour, minute = divmod(minute, 60)
    return f"{hour}.{minute:02}" if minute else str(hour)


def answer_key() -> str:
    """The whole text of the file below its head."""
    return "\n".join(f"\n{of.name} {year}\n" + "\n".join(lines(of, year)) for of in KEYED for year in YEARS) + "\n"


if __name__ == "__main__":
    head, _, _ = FILE.read_text(encoding="utf-8").partition(f"\n{KEYED[0].name} ")
    FILE.write_text(head + answer_key(), encoding="utf-8", newline="\n")

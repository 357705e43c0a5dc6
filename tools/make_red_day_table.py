"""Writes kiosk/schedule/red_day_table.py from the library `holidays`; run it when the library is updated."""

from pathlib import Path

from holidays.countries.sweden import Sweden

FIRST_YEAR, LAST_YEAR = 2024, 2060
DATES_PER_LINE = 10
TABLE = Path(__file__).parents[1] / "kiosk" / "schedule" / "red_day_table.py"

HEAD = '''"""Sweden's public holidays as the library `holidays` 0.109 gives them; `red_days` says why they are here.

Written by tools/make_red_day_table.py: do not edit. A test compares every date with the library.
"""

FIRST_YEAR, LAST_YEAR = {first}, {last}

# Swedish name, English name, dates.
RED_DAYS = (
'''


def table() -> str:
    """The whole text of the table."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    swedish, english = (
        Sweden(years=years, categories=("public",), include_sundays=False, language=language)
        for language in ("sv", "en_US")
    )
    dates: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for day in sorted(swedish):
        on_day = swedish.get_list(day)
        for name in on_day:
            dates.setdefault(name, []).append(day.isoformat())
        if len(on_day) == 1:  # two on one date are sorted by their letters, so the languages would not match
            names[on_day[0]] = english[day]
    rows = "".join(_row(name, names[name], dates[name]) for name in dates)
    return HEAD.format(first=FIRST_YEAR, last=LAST_YEAR) + rows + ")\n"


def _row(swedish: str, english: str, dates: list[str]) -> str:
    lines = (" ".join(dates[i : i + DATES_PER_LINE]) for i in range(0, len(dates), DATES_PER_LINE))
    body = "".join(f'        "{line} "\n' for line in lines)
    return f'    (\n        "{swedish}",\n        "{english}",\n{body.rstrip()[:-2]}",\n    ),\n'


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8", newline="\n")

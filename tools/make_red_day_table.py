"""Write kiosk/schedule/red_day_table.py from the library `holidays`; run it when the library is updated."""

from pathlib import Path

from holidays.countries.sweden import Sweden

FIRST_YEAR, LAST_YEAR = 2024, 2060
DATES_PER_LINE = 10
TABLE = Path(__file__).parents[1] / "kiosk" / "schedule" / "red_day_table.py"

HEAD = '''"""Sweden's public holidays as the library `holidays` 0.109 gives them; `red_days` says why they are here.

Written by tools/make_red_day_table.py: do not edit. A test compares every date with the library.
"""

FIRST_YEAR, LAST_YEAR = {first}, {last}

# The id (see `reasons.RedDay`), dates.
RED_DAYS = (
'''


def table() -> str:
    """The whole text of the table."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    library = Sweden(years=years, categories=("public",), include_sundays=False, language="sv")
    dates: dict[str, list[str]] = {}
    for day in sorted(library):
        for name in library.get_list(day):
            dates.setdefault(name, []).append(day.isoformat())
    rows = "".join(_row(name, days) for name, days in dates.items())
    return HEAD.format(first=FIRST_YEAR, last=LAST_YEAR) + rows + ")\n"


def _row(name: str, dates: list[str]) -> str:
    lines = (" ".join(dates[i : i + DATES_PER_LINE]) for i in range(0, len(dates), DATES_PER_LINE))
    body = "".join(f'        "{line} "\n' for line in lines)
    return f'    (\n        "{name}",\n{body.rstrip()[:-2]}",\n    ),\n'


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8", newline="\n")

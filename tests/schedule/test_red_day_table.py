"""The table of red days is what the library says, and saves importing it."""

import subprocess
import sys

from kiosk.schedule.reasons import RedDay
from kiosk.schedule.red_day_table import RED_DAYS
from tools import make_red_day_table


def test_table_is_what_the_library_says():
    assert make_red_day_table.TABLE.read_text(encoding="utf-8") == make_red_day_table.table()


def test_the_table_has_the_ids_of_red_days():
    assert {name for name, _ in RED_DAYS} <= {red_day.value for red_day in RedDay}


def test_the_library_is_not_imported_for_the_years_of_the_table():
    code = (
        "import sys; from kiosk.schedule.red_days import red_days, named_days;"
        "[(red_days(year), named_days(year)) for year in (2024, 2026, 2060)];"
        "assert 'holidays' not in sys.modules; red_days(2061); assert 'holidays' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=make_red_day_table.TABLE.parents[2])

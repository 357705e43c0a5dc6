"""Every minute of six years at the two real offices: python tests/bench/minutes.py.

Asks the engine, the reader at the door and opening-hours-py whether the office is open, from 2025-01-01 to 2031-01-01,
and prints how many minutes were compared and how many were not answered alike. Exits with 1 if any was not.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.support.minutes import mismatches
from tests.support.offices import OFFICES

FIRST, LAST = date(2025, 1, 1), date(2030, 12, 31)
NAMES = ("Stadshuset", "Stadsporten")
SHOWN = 10


def main() -> int:
    """Compare and print; 1 if anything differs."""
    differing = 0
    for name in NAMES:
        minutes, found = mismatches(OFFICES[name], FIRST, LAST)
        print(f"{name:12} {minutes:9,} minutes compared, {len(found)} mismatches")
        for mismatch in found[:SHOWN]:
            print(f"  {mismatch}")
        differing += len(found)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())

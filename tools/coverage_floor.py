"""Fails when the rules are tested too thinly: python -m tools.coverage_floor coverage.json.

Counts branches alone; a total that mixes them with lines looks better than it is.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

FLOOR = 95.0
PACKAGES = ("kiosk/schedule", "kiosk/content", "kiosk/visit", "kiosk/language", "kiosk/screen", "kiosk/care")


def branch_coverage(report: dict[str, dict[str, dict[str, dict[str, int]]]], package: str) -> float:
    """Per cent of the package's branches taken; 100 where there are none."""
    summaries = [
        entry["summary"] for name, entry in report["files"].items() if name.replace("\\", "/").startswith(f"{package}/")
    ]
    total = sum(summary["num_branches"] for summary in summaries)
    return 100 * sum(summary["covered_branches"] for summary in summaries) / total if total else 100.0


def main(file: Path) -> int:
    """Print a line for each package; 1 if one is below the floor."""
    report = json.loads(file.read_text(encoding="utf-8"))
    measured = {package: branch_coverage(report, package) for package in PACKAGES}
    for package, percent in measured.items():
        print(f"{package}: {percent:.1f} % of its branches are tested (at least {FLOOR:.0f} %)")
    return int(min(measured.values()) < FLOOR)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""What several commands print, and how: JSON for programs, UTF-8 for everybody."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.schedule.timeline import ZONE


def print_utf8() -> None:
    """Print å, ä and ö whatever the output is, also where the system would have chosen another encoding."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def print_json(rows: Sequence[Mapping[str, object]]) -> None:
    """Print a list of rows as JSON."""
    print(json.dumps(rows, ensure_ascii=False, indent=2))


def iso(instant: datetime | None) -> str | None:
    """An aware instant as local time with its offset (ISO 8601), as JSON has it; None stays None."""
    return instant.astimezone(ZONE).isoformat() if instant else None

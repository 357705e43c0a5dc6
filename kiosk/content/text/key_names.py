"""The keys that advice mentions. keys.py makes them from its table; what lies below it gets them with each file."""

from __future__ import annotations

from typing import NamedTuple


class KeyNames(NamedTuple):
    """Keys as staff write them, by the attribute that gets their value. The words themselves are in the table alone."""

    languages: str
    offices: str
    shared: str
    regular: str
    seasons: str
    closed_red_days: str
    closed_eves: str
    shortened: str
    exceptions: str
    when: str
    hours: str
    closed: str
    period: str
    weeks: str
    of_an_office: tuple[str, ...]
    """All that can stand under the name of an office; anywhere else, it stands too far to the left."""
    of_items: tuple[str, ...]
    """What stands in the items of lists, several on a line: `- {datum: 24/12, tider: 8-12}`."""

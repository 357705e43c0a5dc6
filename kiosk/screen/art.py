"""The landscape and the colour of each topic, and the sky over them all. Staff have nothing to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from kiosk.content.model import Office, Topic
from kiosk.moment import Moment
from kiosk.schedule.day import Cause
from kiosk.schedule.status import State
from kiosk.schedule.timeline import ZONE

# Names in Theme.qml and in kiosk/qt/landscape. Their order decides what a topic that is not in _WISHES gets.
GROUNDS = ("brand", "green", "plum", "slate", "rust", "night", "umber", "pine")
MOTIFS = ("skerries", "sail", "birch", "road", "town", "jetty", "river", "forest", "hills")

# (month, day) of the light nights in Piteå, when neither stars nor northern lights are seen.
_LIGHT_FROM, _LIGHT_TO = (4, 15), (8, 31)


@dataclass(frozen=True, slots=True)
class Art:
    """The names of a topic's landscape (`motif`) and of its colour (`ground`)."""

    motif: str
    ground: str


PLAIN = Art("", "brand")
"""No landscape, and the usual colour."""

_WISHES = {
    "vision": Art("skerries", "brand"),
    "strategier": Art("sail", "green"),
    "vardegrund": Art("birch", "plum"),
    "processen": Art("road", "slate"),
    "oppettider": Art("town", "umber"),
    "kontakt": Art("jetty", "rust"),
    "fel-och-synpunkter": Art("river", "night"),
    "orosanmalan": Art("forest", "pine"),
}


def choose_art(topics: Sequence[Topic]) -> dict[str, Art]:
    """Give each topic its art, by its id. Three in a row in the rotation differ, and the last differs from the first.

    `topics` are all topics, also those not shown today: a topic must not change its colour when another comes or goes.
    """
    turns = sorted(topics, key=lambda topic: not topic.in_rotation)
    last = sum(topic.in_rotation for topic in topics) - 1
    chosen: dict[str, Art] = {}
    for number, topic in enumerate(turns):
        near = list(chosen.values())[-2:]
        if number == last:
            near += list(chosen.values())[:1]
        wish = _WISHES.get(topic.id, _by_hash(topic.id))
        chosen[topic.id] = Art(
            _free(wish.motif, MOTIFS, [art.motif for art in near]),
            _free(wish.ground, GROUNDS, [art.ground for art in near]),
        )
    return chosen


def _by_hash(topic: str) -> Art:
    number = crc32(topic.encode())
    return Art(MOTIFS[number % len(MOTIFS)], GROUNDS[number // len(MOTIFS) % len(GROUNDS)])


def _free(wish: str, names: Sequence[str], taken: Sequence[str]) -> str:
    """The first name that is not taken, from `wish` on and round to the beginning."""
    start = names.index(wish)
    return next(name for name in (*names[start:], *names[:start]) if name not in taken)


def is_quiet(offices: Sequence[Office], moment: Moment) -> bool:
    """Whether every office has closed, and not just for lunch. Then people read the screen from the street."""
    statuses = [moment.status(office.hours) for office in offices]
    return bool(statuses) and all(
        status.state is State.CLOSED and status.cause is not Cause.LUNCH for status in statuses
    )


def sky_over(offices: Sequence[Office], moment: Moment) -> str:
    """The sky of all landscapes: "day" while an office is open, then "dark", or "bright" in the light months."""
    if not is_quiet(offices, moment):
        return "day"
    today = moment.now.astimezone(ZONE)
    return "bright" if _LIGHT_FROM <= (today.month, today.day) <= _LIGHT_TO else "dark"

"""Which landscape and which colour belong to a topic, and what sky is over them all. Staff need do nothing for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from kiosk.content.model import Office, Topic
from kiosk.moment import Moment
from kiosk.schedule.day import Cause
from kiosk.schedule.status import State
from kiosk.schedule.timeline import ZONE

# Names in Theme.qml and in kiosk/qt/landscape; the order decides what a topic without a wish of its own gets.
GROUNDS = ("brand", "green", "plum", "slate", "rust", "night", "umber", "pine")
MOTIFS = ("skerries", "sail", "birch", "road", "town", "jetty", "river", "forest", "hills")

# Light nights from the middle of April to the end of August: no stars are seen in Piteå, nor northern lights.
_LIGHT_FROM, _LIGHT_TO = (4, 15), (8, 31)


@dataclass(frozen=True, slots=True)
class Art:
    """The names of a topic's landscape and of its ground."""

    motif: str
    ground: str


PLAIN = Art("", "brand")
"""No landscape, on the usual ground."""

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
    """Give each topic its art by its id. In the rotation three in a row all differ, and the last from the first.

    `topics` are all there are, whatever their dates: what is shown today must not change another topic's colour.
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
    """The first name from `wish` on that is not taken."""
    start = names.index(wish)
    return next(name for name in (*names[start:], *names[:start]) if name not in taken)


def is_quiet(offices: Sequence[Office], moment: Moment) -> bool:
    """Whether every office has closed, not just for lunch: the lobby is empty, and people read from the street."""
    statuses = [moment.status(office.hours) for office in offices]
    return bool(statuses) and all(
        status.state is State.CLOSED and status.cause is not Cause.LUNCH for status in statuses
    )


def sky_over(offices: Sequence[Office], moment: Moment) -> str:
    """The sky of all landscapes: "day"; when all offices have closed "dark", or in the light months "bright"."""
    if not is_quiet(offices, moment):
        return "day"
    today = moment.now.astimezone(ZONE)
    return "bright" if _LIGHT_FROM <= (today.month, today.day) <= _LIGHT_TO else "dark"

"""The question "Är du kvar?", and how long the screen waits for an answer."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.language.catalogue import Language
from kiosk.visit.session import Phase, Session

# In seconds. A voice that counted every second would drown everything else.
_SAID_EVERY = 10


@dataclass(frozen=True, slots=True)
class IdleQuestionProps:
    """The question's texts. `share` of the time, 0 to 1, is left. A voice says `spoken` when it changes."""

    asking: bool
    seconds: int
    share: float
    title: str
    text: str
    stay_label: str
    restart_label: str
    spoken: str


def derive_idle_question(session: Session, now: float, language: Language) -> IdleQuestionProps:
    """Ask when nobody has touched the screen for so long. `session` is already brought to `now` (monotonic seconds)."""
    asking = session.phase(now) is Phase.ASKING
    left = session.seconds_left(now) if asking else 0
    title = language.phrase("Are you still there?")
    # Rounded up to whole tens, so that it changes every ten seconds, but never more than there are.
    said = min(-(-left // _SAID_EVERY) * _SAID_EVERY, round(session.patience.restart_after))
    again = language.plural(
        "The screen starts over in {number} second.", "The screen starts over in {number} seconds.", said
    )
    return IdleQuestionProps(
        asking=asking,
        seconds=left,
        share=left / session.patience.restart_after if asking else 0.0,
        title=title,
        text=language.phrase("The screen starts over for the next visitor."),
        stay_label=language.phrase("I am here"),
        restart_label=language.phrase("Start over"),
        spoken=f"{title} {again}" if asking else "",
    )

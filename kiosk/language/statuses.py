"""A status in words, written and spoken: "Öppet – stänger kl. 17", "Stängt, öppnar i morgon klockan 8:30"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.language.catalogue import Language
from kiosk.language.dates import day_and_month, weekday_name
from kiosk.language.day_names import reason_alone, reason_in_sentence
from kiosk.language.direction import directed_line
from kiosk.language.texts import EN_DASH, join_with_commas, upper_first
from kiosk.language.times import spoken_time, written_time
from kiosk.schedule.day import Cause
from kiosk.schedule.reasons import Reason
from kiosk.schedule.rules import MINUTES_PER_DAY
from kiosk.schedule.status import State, Status
from kiosk.schedule.timeline import ZONE

# After more days than this, a weekday alone would be taken for an earlier one.
_DAYS_BY_NAME_ALONE = 6

# After more days than this, a date without its year may be taken for an earlier one.
_DAYS_BY_DATE_ALONE = 183


@dataclass(frozen=True, slots=True)
class StatusWords:
    """One status, in every form in which it is shown or read aloud."""

    label: str
    """Alone in a pill: "Öppet"."""
    detail: str
    """Under the pill: "Stänger kl. 17"; "" if there is nothing to add."""
    sentence: str
    """A headline: "Stänger i dag kl. 17"; "" if the label says all."""
    line: str
    """All in one line: "Öppet – stänger kl. 17", "Stängt – midsommarafton. Öppnar måndag kl. 8"."""
    spoken: str
    """All of it for a voice: "Stängt, midsommarafton. Öppnar måndag klockan 8"."""
    reason: str
    """The reason, standing alone: "Midsommarafton"; "" if there is none."""


@dataclass(frozen=True, slots=True)
class _Change:
    """The next change of state: how many days from now, and at which minute (1–1440 or 0) of which local day."""

    days: int
    at: datetime
    minute: int
    language: Language

    @classmethod
    def seen(cls, change: datetime, now: datetime, language: Language, *, ends: bool) -> _Change:
        """The change as seen from `now`. With `ends` the office closes, and midnight is "kl. 24" of the day before."""
        local = change.astimezone(ZONE)
        minute = local.hour * 60 + local.minute
        if ends and minute == 0:
            local, minute = local - timedelta(days=1), MINUTES_PER_DAY
        return cls((local.date() - now.astimezone(ZONE).date()).days, local, minute, language)

    def when(self, *, today: bool = False, in_sentence: bool = False, spoken: bool = False) -> str:
        """When it is: "kl. 17", "i morgon kl. 8", "måndag 3 augusti kl. 8".

        With `today` "i dag" is said too, with `in_sentence` "på måndag". `spoken` is for a voice.
        """
        language = self.language
        if self.days == 1 and self.minute == 0:
            return language.phrase("at midnight")
        if spoken:
            at = language.phrase("at {spoken_time}", spoken_time=spoken_time(self.minute, language))
        else:
            at = language.phrase("at {time}", time=written_time(self.minute, language))
        if self.days == 0:
            return language.phrase("today {at}", at=at) if today else at
        if self.days == 1:
            return language.phrase("tomorrow {at}", at=at)
        day = self.at.date()
        name = weekday_name(day, language)
        if self.days > _DAYS_BY_NAME_ALONE:
            date = day_and_month(day, language, with_year=self.days > _DAYS_BY_DATE_ALONE)
            return language.phrase("{weekday} {date} {at}", weekday=name, date=date, at=at)
        if in_sentence:
            return language.phrase("on {weekday} {at}", weekday=name, at=at)
        return language.phrase("{weekday} {at}", weekday=name, at=at)


@dataclass(frozen=True, slots=True)
class _Reason:
    """The reason, as it stands alone and within a sentence; "" if there is none."""

    alone: str
    within: str

    @classmethod
    def of(cls, reason: Reason, language: Language) -> _Reason:
        return cls(reason_alone(reason, language), reason_in_sentence(reason, language))


def status_words(status: Status, now: datetime, closing_soon: int, language: Language) -> StatusWords:
    """A status in words. `now` is aware. `closing_soon` is how many minutes before closing to say so, 0 for never."""
    reason = _Reason.of(status.reason, language)
    if status.state is State.UNKNOWN:
        label = language.phrase("See opening hours")
        return StatusWords(label, "", "", label, label, "")
    is_open = status.state is State.OPEN
    if status.until is None:
        return _never_changes(reason, language, is_open=is_open)
    change = _Change.seen(status.until, now, language, ends=is_open)
    if not is_open:
        return _closed(change, reason, language, is_lunch=status.cause is Cause.LUNCH)
    if status.is_closing_soon(now, closing_soon):
        left = -((now - status.until) // timedelta(minutes=1))  # rounded up: in the last second it is still "1 minute"
        return _closing_soon(change, left, reason, language)
    return _open(change, reason, language)


def office_line(name: str, status: Status, words: StatusWords, language: Language) -> str:
    """An office and its status in one line: "Stadshuset: Öppet – stänger kl. 15 (skärtorsdagen)"."""
    reason = reason_in_sentence(status.reason, language)
    why = f" ({reason})" if reason and status.state is State.OPEN else ""
    return directed_line(f"{name}: {words.line}{why}", language)


def _open(closes: _Change, reason: _Reason, language: Language) -> StatusWords:
    def say(when: str) -> str:
        return language.phrase("closes {when}", when=when)

    label = language.phrase("Open")
    spoken = join_with_commas([label, say(closes.when(in_sentence=True, spoken=True))], language)
    return StatusWords(
        label=label,
        detail=upper_first(say(closes.when())),
        sentence=upper_first(say(closes.when(today=True))),
        line=_dash(label, say(closes.when(in_sentence=True))),
        spoken=_and_reason(spoken, reason),
        reason=reason.alone,
    )


def _closing_soon(closes: _Change, left: int, reason: _Reason, language: Language) -> StatusWords:
    """The words for the last `left` minutes before closing."""
    label = language.phrase("Closing soon")
    minutes = language.plural("in {number} minute", "in {number} minutes", left)
    short = language.phrase("in {number} min", number=left)
    said = language.phrase("closes {when}", when=closes.when(spoken=True))
    return StatusWords(
        label=label,
        detail=_dash(upper_first(closes.when()), short),
        sentence=_dash(upper_first(language.phrase("closes {when}", when=closes.when())), minutes),
        line=f"{_dash(label, closes.when())} ({minutes})",
        spoken=_and_reason(join_with_commas([label, said, minutes], language), reason),
        reason=reason.alone,
    )


def _closed(opens: _Change, reason: _Reason, language: Language, *, is_lunch: bool) -> StatusWords:
    def say(when: str) -> str:
        return language.phrase("opens {when}", when=when)

    label = language.phrase("Closed for lunch") if is_lunch else language.phrase("Closed")
    detail = upper_first(say(opens.when()))
    if reason.within:
        line = f"{_dash(label, reason.within)}. {upper_first(say(opens.when(today=True)))}"
        spoken = f"{join_with_commas([label, reason.within], language)}. {upper_first(say(opens.when(spoken=True)))}"
    else:
        line = _dash(label, say(opens.when(today=not is_lunch, in_sentence=True)))
        spoken = join_with_commas([label, say(opens.when(in_sentence=True, spoken=True))], language)
    return StatusWords(label, detail, upper_first(say(opens.when(today=True))), line, spoken, reason.alone)


def _never_changes(reason: _Reason, language: Language, *, is_open: bool) -> StatusWords:
    if is_open:
        label, detail, line = (
            language.phrase("Open"),
            language.phrase("Around the clock"),
            language.phrase("Open around the clock"),
        )
    else:
        label, detail, line = (
            language.phrase("Closed"),
            language.phrase("Until further notice"),
            language.phrase("Closed until further notice"),
        )
    whole = _dash(line, reason.within) if reason.within else line
    return StatusWords(label, detail, line, whole, _and_reason(line, reason), reason.alone)


def _dash(first: str, second: str) -> str:
    return f"{first} {EN_DASH} {second}"


def _and_reason(spoken: str, reason: _Reason) -> str:
    return f"{spoken}. {reason.alone}" if reason.alone else spoken

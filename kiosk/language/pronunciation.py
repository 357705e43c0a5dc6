"""Text as a voice should read it: "klockan 8:30 till 16" for "kl. 8.30–16".

The rules are regular expressions. The words are in `pronunciation_words`, one table for each language. A language
without a table gets pauses and digits, but no words of another language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from kiosk.language.catalogue import Language
from kiosk.language.dates import day_and_month
from kiosk.language.direction import without_signs
from kiosk.language.pronunciation_words import WORDS, Words
from kiosk.language.texts import EN_DASH, NBSP

_SPEAKABLE = re.compile(
    r"""
      (?P<mail> (?:mailto:)? [\w.+-]+ @ [\w-]+(?:\.[\w-]+)+ )
    | (?P<web> (?:https?://[^\s/]+ | www\.[^\s/]+ | (?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:se|fi|nu|eu|com|org|net)(?!\w))
               (?:/[^\s)]*)? )
    | (?<![\w+,.–-]) (?: tel: )? (?:
          (?P<abroad> \+ (?:46|358|47|45) [\d\ -]{5,14} \d )
        | (?P<company> \d{6}-\d{4} )
        | (?P<phone> 0\d{1,3}-\d{2,8}(?:\ \d{2,3})* )
        | (?P<iso> \d{4}-\d{2}-\d{2} )
        | (?P<days> \d{1,2}/\d{1,2} (?: \s?–\s? \d{1,2}/\d{1,2} )? )
        | (?P<post> \d{3}\ \d{2} )
        | (?P<large> [1-9]\d{0,2}(?:\ \d{3})+ )
        | (?P<short> 112 | 1177 )
      ) (?! \d | [\w%/–-] | [,.:]\d )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_TIMES = re.compile(
    rf"(?<![\w.,:/–-])({_HOUR})(?:[.:]({_MINUTE}))?\s?[–-]\s?({_HOUR})(?:[.:]({_MINUTE}))?(?![\w:–-]|[.,]\d)"
)
_DASH_BETWEEN = re.compile(rf"(?<=\w){EN_DASH}(?=\w)|(?<=\d) {EN_DASH} (?=\d)")
_DIGITS = re.compile(r"\d+")
_COUNTRY = re.compile(r"(?<=\+)(?:46|358|47|45)")


def spoken(text: str, language: Language) -> str:
    """The text with its numbers, times, addresses and abbreviations as words and pauses that a voice reads right."""
    words = WORDS.get(language.voice_code, Words())
    said = without_signs(text).replace(NBSP, " ")
    said = _SPEAKABLE.sub(lambda found: _say(found, words, language), said)
    said = _TIMES.sub(lambda found: _time_range(found, words), said)
    said = _single_times(said, words)
    said = _weekday_ranges(said, words)
    said = _date_ranges(said, words, language)
    said = _DASH_BETWEEN.sub(f"{words.to} ", said)
    for pattern, full in words.short:
        said = re.sub(rf"(?<![\w.]){pattern}", _as_capital(full), said, flags=re.IGNORECASE)
    return re.sub(rf"\s+{EN_DASH}\s+", f"{words.comma} ", said).strip()


def _say(found: re.Match[str], words: Words, language: Language) -> str:
    kind, text = next((kind, text) for kind, text in found.groupdict().items() if text)
    match kind:
        case "mail" | "web":
            return _address(text, words)
        case "iso":
            year, month, day = map(int, text.split("-"))
            return _date(day, month, text, language, year)
        case "days":
            parts = [_day(part.strip(), language) for part in text.split(EN_DASH)]
            return f"{words.to} ".join(parts)
        case "large":
            return text.replace(" ", "")
        case _:
            return words.numbers.get(text) or _digits(kind, text, words)


def _digits(kind: str, text: str, words: Words) -> str:
    """A number that is not an amount, in groups of digits with pauses: "0911, 69, 60, 00"."""
    runs = _DIGITS.findall(_COUNTRY.sub(r"\g<0> ", text))
    if kind == "post":
        groups = [" ".join(run) for run in runs]
    elif kind == "short":
        groups = [" ".join(text)]
    else:
        groups = [group for run in runs for group in (_pairs(run) if len(run) > 4 or kind == "company" else [run])]
    if kind == "abroad":
        groups[0] = f"{words.plus} {groups[0]}"
    return f"{words.comma} ".join(groups)


def _pairs(run: str) -> list[str]:
    """The digits in pairs, after a first group of three if their number is odd."""
    first = 3 if len(run) % 2 else 0
    return [run[:first]] * bool(first) + [run[start : start + 2] for start in range(first, len(run), 2)]


def _address(text: str, words: Words) -> str:
    """A web or e-mail address as people say it, without "https" and "www". A full stop at its end ends the sentence."""
    bare = re.sub(r"^(?:mailto:|https?://)?(?:www\.)?", "", text, flags=re.IGNORECASE)
    ending = ""
    if end := re.search(r"[/.,;:!?]+$", bare):
        bare, ending = bare[: end.start()], end[0].replace("/", "")
    host, _, path = bare.partition("/")
    if len(path) > 40 or set(path) & set("?&=%#"):  # too long to write down by ear
        bare = host
    for sign, word in (("-", words.hyphen), (".", words.dot), ("@", words.at_sign), ("/", words.slash)):
        bare = bare.replace(sign, f" {word} ")
    return " ".join(bare.split()) + ending


def _day(text: str, language: Language) -> str:
    """Say "24/6" as "24 juni". "24/7" stays, and so does a date that does not exist."""
    day, month = map(int, text.split("/"))
    return text if text == "24/7" else _date(day, month, text, language)


def _date(day: int, month: int, text: str, language: Language, year: int | None = None) -> str:
    try:
        named = day_and_month(date(year or 2028, month, day), language)  # any leap year has every day
    except ValueError:
        return text
    return f"{named} {year}" if year else named


def _time(hour: str, minute: str | None, words: Words) -> str:
    """A time with a colon, "8:30": a voice would read a full stop as a decimal point."""
    if minute is None or (minute == "00" and words.bare_hours):
        return str(int(hour))
    return f"{int(hour)}:{minute}"


def _time_range(found: re.Match[str], words: Words) -> str:
    first_hour, first_minute, last_hour, last_minute = found.groups()
    return f"{_time(first_hour, first_minute, words)}{words.to} {_time(last_hour, last_minute, words)}"


def _single_times(text: str, words: Words) -> str:
    def say(found: re.Match[str]) -> str:
        before, hour, sign, minute = found.groups()
        if sign == "." and not before and not words.dotted_times:
            return found[0]
        return (before or "") + _time(hour, minute, words)

    pattern = rf"(?<![\w.,:/])((?:{words.before_time})\s+)?({_HOUR})([.:])({_MINUTE})(?!\w|[.,:]\d)"
    return re.sub(pattern, say, text, flags=re.IGNORECASE)


def _weekday_ranges(text: str, words: Words) -> str:
    """Say "tiistai–perjantai" as "tiistaista perjantaihin", in a language that does so. Dates may follow the days."""
    if not words.from_day:
        return text
    day = "|".join(words.from_day)

    def say(found: re.Match[str]) -> str:
        first, its_date, last = found.groups(default="")
        return f"{_as_capital(words.from_day[first.lower()])(found)}{its_date} {words.to_day[last.lower()]}"

    pattern = rf"\b({day})( \d{{1,2}}\. \w+)? ?{EN_DASH} ?({day})\b"
    return re.sub(pattern, say, text, flags=re.IGNORECASE)


def _date_ranges(text: str, words: Words, language: Language) -> str:
    """Say "24 juni – 19 augusti" as a range, although there are spaces around the dash; with weekdays and years too."""
    month, day = _names(language.locale.months), _names(language.locale.days)
    return re.sub(
        rf"(?<=[\w.])( (?:{month})(?: \d{{4}})?) {EN_DASH} (?=(?:(?:{day}) )?\d|{words.range_end})",
        rf"\1{words.to} ",
        text,
        flags=re.IGNORECASE,
    )


def _names(calendar: Mapping[str, Mapping[str, Mapping[int, str]]]) -> str:
    """A pattern of Babel's names of months or weekdays, as they stand in a date or alone."""
    return "|".join(re.escape(name) for form in ("format", "stand-alone") for name in calendar[form]["wide"].values())


def _as_capital(full: str) -> Callable[[re.Match[str]], str]:
    """Replace by `full`, with a capital where the abbreviation had one."""
    return lambda found: full[:1].upper() + full[1:] if found[0][:1].isupper() else full

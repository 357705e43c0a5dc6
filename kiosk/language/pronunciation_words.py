"""The words that a voice says for signs and abbreviations: one table for each language.

Patterns are regular expressions. `pronunciation.spoken` ignores case.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says for signs. `short` has pairs: the pattern of an abbreviation, and its words."""

    to: str = ","
    dot: str = "."
    at_sign: str = "@"
    slash: str = "/"
    hyphen: str = "-"
    plus: str = "+"
    comma: str = ","
    before_time: str = "(?!)"
    """A pattern of the words before a time. Unless `dotted_times` is set, "8.30" is a time only after one of them."""
    dotted_times: bool = False
    """Whether "8.30" is always a time, and never a number."""
    bare_hours: bool = False
    """Whether a full hour is said without minutes: "8" for "08:00"."""
    from_day: dict[str, str] = field(default_factory=dict)
    to_day: dict[str, str] = field(default_factory=dict)
    """Each weekday in the form that begins and that ends a range, in a language that has such forms."""
    range_end: str = "(?!)"
    """A pattern of what may end a range of dates, other than a date."""
    numbers: dict[str, str] = field(default_factory=dict)
    short: tuple[tuple[str, str], ...] = ()


WORDS = {
    "sv": Words(
        to=" till",
        dot="punkt",
        at_sign="snabel-a",
        slash="snedstreck",
        hyphen="bindestreck",
        plus="plus",
        before_time=r"kl\.?|klockan",
        dotted_times=True,
        bare_hours=True,
        numbers={"112": "ett ett två", "1177": "elva sjuttiosju", "114 14": "ett ett fyra, ett fyra"},
        short=(
            (r"kl\.?(?=\s*\d)", "klockan"),
            (r"(?:v|vv)\.\s?(?=\d)", "vecka "),
            (r"t\.?\s?ex\.?(?!\w)", "till exempel"),
            (r"bl\.?\s?a\.", "bland annat"),
            (r"m\.\s?m\.", "med mera"),
            (r"m\.\s?fl\.", "med flera"),
            (r"tel\.", "telefon"),
            (r"(?-i:(?:St\.|S:t)(?=\s[A-ZÅÄÖ]))", "Sankt"),
            (r"(?-i:S:ta)(?=\s)", "Sankta"),
            (r"(?:dvs\.?(?!\w)|d\.v\.s\.)", "det vill säga"),
            (r"(?:osv\.?(?!\w)|o\.s\.v\.)", "och så vidare"),
            (r"fr\.o\.m\.", "från och med"),
            (r"t\.o\.m\.", "till och med"),
            (r"p\.g\.a\.", "på grund av"),
            (r"s\.k\.", "så kallad"),
            (r"f\.d\.", "före detta"),
            (r"ca\.?(?=\s)", "cirka"),
            (r"nr\.?(?=\s*\d)", "nummer"),
        ),
    ),
    "en": Words(
        to=" to",
        dot="dot",
        at_sign="at",
        slash="slash",
        hyphen="hyphen",
        plus="plus",
        before_time="at|from|to|until|till|by",
        numbers={"112": "one one two", "1177": "eleven seventy-seven", "114 14": "one one four, one four"},
        short=(
            (r"e\.\s?g\.", "for example"),
            (r"i\.\s?e\.", "that is"),
            (r"etc\.", "et cetera"),
            (r"tel\.", "telephone"),
            (r"approx\.", "approximately"),
            (r"no\.(?=\s*\d)", "number"),
            (r"(?-i:St\.(?=\s[A-Z]))", "Saint"),
        ),
    ),
    "fi": Words(
        to=" viiva",
        dot="piste",
        at_sign="ät",
        slash="kauttaviiva",
        hyphen="yhdysviiva",
        plus="plus",
        before_time=r"klo\.?|kello",
        from_day={
            "maanantai": "maanantaista",
            "tiistai": "tiistaista",
            "keskiviikko": "keskiviikosta",
            "torstai": "torstaista",
            "perjantai": "perjantaista",
            "lauantai": "lauantaista",
            "sunnuntai": "sunnuntaista",
        },
        to_day={
            "maanantai": "maanantaihin",
            "tiistai": "tiistaihin",
            "keskiviikko": "keskiviikkoon",
            "torstai": "torstaihin",
            "perjantai": "perjantaihin",
            "lauantai": "lauantaihin",
            "sunnuntai": "sunnuntaihin",
        },
        range_end=r"\w+kuun loppu",
        numbers={"112": "yksi yksi kaksi", "1177": "yksitoista seitsemänkymmentäseitsemän"},
        short=(
            (r"klo\.?(?=\s*\d)", "kello"),
            (r"esim\.", "esimerkiksi"),
            (r"mm\.", "muun muassa"),
            (r"ym\.", "ynnä muuta"),
            (r"jne\.", "ja niin edelleen"),
            (r"puh\.", "puhelin"),
            (r"(?:vk|vko)\.?(?=\s*\d)", "viikko"),
        ),
    ),
    "ar": Words(
        to=" إلى",
        dot="نقطة",
        at_sign="آت",
        slash="شرطة مائلة",
        hyphen="شرطة",
        plus="زائد",
        comma="،",
        before_time="الساعة",
        numbers={"112": "واحد واحد اثنان", "1177": "واحد واحد سبعة سبعة"},
    ),
}

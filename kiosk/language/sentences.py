"""Where the sentences of a text begin and end, in any language that has full stops."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

# A full stop after one of these does not end a sentence, whatever follows: Swedish, then English, then Finnish.
_ABBREVIATIONS = frozenset(
    (
        *("kl", "t.ex", "bl.a", "bl", "vv", "tel", "st", "s:t", "s:ta", "nr", "ca", "resp", "dvs", "d.v.s", "jfr"),
        *("obs", "fr.o.m", "t.o.m", "s.k", "f.d", "p.g.a"),
        *("e.g", "i.e", "approx", "dr", "mr", "mrs", "ms", "prof", "vs"),
        *("klo", "esim", "puh", "mm", "ks", "vk", "vrt", "huom"),
    )
)

# The last word and its mark (Latin, Arabic or Urdu), what closes quotations and brackets, and the space after them.
_END = re.compile(r"(?P<word>[^\s(«“”\"'»]*?)(?P<mark>[.!?…؟۔]+)[)\]»”\"'’]*\s+(?=\S)")


def split_sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of `text`, each with the index of its first character. A new line ends a sentence too."""
    for line in re.finditer(r"[^\r\n]+", text):
        for start, sentence in _split_line(line[0]):
            if sentence:
                yield line.start() + start, sentence


def _split_line(line: str) -> Iterator[tuple[int, str]]:
    ends = [end.end() for end in _END.finditer(line) if _is_end(end["word"], end["mark"], line[end.end()])]
    for start, end in pairwise((len(line) - len(line.lstrip()), *ends, len(line))):
        yield start, line[start:end].strip()


def _is_end(word: str, mark: str, following: str) -> bool:
    """Whether `word` and the `mark` after it end a sentence. `following` is the first character after the space."""
    # A sentence starts with a capital in a script that has them; Arabic has none.
    if following.islower():
        return False
    if mark != ".":
        return True
    if word.lower() in _ABBREVIATIONS:
        return False
    return not (len(word) == 1 and word.isalpha())  # an initial: "P. Andersson"

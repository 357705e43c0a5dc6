"""Whatever is in the folder, `load` answers; content is None if and only if there is an error."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.loader import load
from kiosk.content.problems import Severity
from tests.support.content_folder import FULL_TOPIC, GOOD, ICONS, KIOSK, MESSAGE, OFFICES, page, write
from tests.support.office_files import CASES, SHARED

FILES = {
    **GOOD,
    "oppettider.yaml": CASES.read_text(encoding="utf-8"),
    "skarmar/20-oro.yaml": FULL_TOPIC,
    "meddelanden/a.yaml": MESSAGE,
    "arenden.yaml": "- {ärende: Bygglov, kontor: Stadshuset}\n",
}
NAMES = st.sampled_from(sorted(FILES))
PIECES = st.sampled_from(
    ["\n", "  ", "\t", ": ", "- ", "[", "]", "{", "}", "'", '"', "#", "&a ", "*a", "!x ", "|", ">", "---\n", "\\"]
) | st.sampled_from(
    ["8-17", "24/6", "2026-02-30", "v. 27", "sv: ", "alla", "999999999999", "-1", "\0", "\x85", "\u0308"]
)
KEYS = st.sampled_from(
    ["kommun", "språk", "kontor", "gemensamt", "undantag", "ordinarie", "vardagar"]
) | st.sampled_from(["datum", "sv", "en", "rubrik", "innehåll", "text", "qr", "fakta"])
TREES = st.recursive(
    st.text("ab8-/:. åä", max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
)


def answers(files: dict[str, str | bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        loaded = load(write(Path(folder), files), ICONS)
    assert (loaded.content is None) == any(problem.severity is Severity.ERROR for problem in loaded.problems)
    assert list(loaded.problems) == sorted(loaded.problems)
    for problem in loaded.problems:
        assert problem.message.endswith((".", "?"))
        assert problem.hint
        assert "\n" not in str(problem)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(NAMES, st.binary(max_size=200)))
def test_any_bytes(files):
    answers(files)


@settings(max_examples=300, deadline=None)
@given(NAMES, st.data())
def test_a_good_file_with_a_slip(name, data):
    """Something taken out, something put in, twice over: what hands do at a keyboard."""
    text = FILES[name]
    for _ in range(2):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(start + 30, len(text))))
        text = text[:start] + data.draw(PIECES | st.just("")) + text[end:]
    answers({**FILES, name: text})


@settings(max_examples=100, deadline=None)
@given(NAMES, TREES)
def test_any_shape(name, tree):
    answers({**FILES, name: json.dumps(tree, ensure_ascii=False)})


def test_lines_cut_anywhere():
    """A file that was only half written when it was read."""
    for text, name in [
        (SHARED, "oppettider.yaml"),
        (KIOSK, "kiosk.yaml"),
        (page("- text: a"), "skarmar/10-vision.yaml"),
    ]:
        for end in range(len(text)):
            answers({"oppettider.yaml": OFFICES, name: text[:end]})

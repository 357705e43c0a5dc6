"""`key:value`, without the space."""

from __future__ import annotations

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.yaml.parser import parse
from tests.support.office_files import (
    FILE,
    OFFICE,
    only_problem,
)
from tests.support.parsed import reported


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "a:1\nb: 2\n",
            "f:1: Det saknas ett mellanslag efter kolonet. Skriv ett mellanslag efter kolonet: a: 1",
        ),
        (
            "x: 1\na:1\nb: 2\n",
            "f:2: Det saknas ett mellanslag efter kolonet. Skriv ett mellanslag efter kolonet: a: 1",
        ),
    ],
)
def test_a_missing_space_is_explained(text, problem):
    assert reported(text) == [problem]
    assert (
        parse(text if isinstance(text, bytes) else text.encode(), "f", KEY_NAMES).root is None
        or "två gånger" in problem
    )


SPACE = "Det saknas ett mellanslag efter kolonet. Sätt ett mellanslag efter kolonet:"


@pytest.mark.parametrize("text", ["vardagar:8-17", "vardagar:8-17\n      lör:10-14"])
def test_no_space_after_the_colon(tmp_path, text):
    assert (
        only_problem(tmp_path, OFFICE.removesuffix("vardagar: 8-17\n"), f"{text}\n")
        == f"{FILE}:4: {SPACE} vardagar: 8-17"
    )

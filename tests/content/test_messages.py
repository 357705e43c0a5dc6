"""meddelanden/: temporary messages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.content.model import (
    Message,
    MessageLevel,
)
from tests.support.content_folder import load_with, told

MESSAGE = """\
nivå: kris
gäller: 2026-12-01 08:00 – 2026-12-03 17:00
sv: {rubrik: Vattenläcka, text: Koka vattnet.}
en: {rubrik: Water leak}
"""
NOT_YET = "anmärkning: Meddelanden visas inte ännu i den här versionen. Filen kan ligga kvar till dess."


def test_a_message(tmp_path):
    loaded = load_with(tmp_path, {"meddelanden/1-vatten.yaml": MESSAGE})
    assert [str(problem) for problem in loaded.problems] == [f"meddelanden/1-vatten.yaml:0: {NOT_YET}"]
    assert loaded.content.messages == (
        Message(
            "1-vatten",
            MessageLevel.CRISIS,
            datetime(2026, 12, 1, 7, tzinfo=UTC),
            datetime(2026, 12, 3, 16, tzinfo=UTC),
            (("sv", "Vattenläcka"), ("en", "Water leak")),
            (("sv", "Koka vattnet."), ("en", "")),
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("kris", "kriss", '1: "kriss" går inte att välja här. Menade du kris?'),
        ("kris", "röd", '1: "röd" går inte att välja här. Skriv information, varning eller kris.'),
        (
            "nivå: kris\n",
            "",
            '1: "nivå" saknas. Skriv nivå: följt av hur viktigt det är: information, varning eller kris.',
        ),
        (
            " – 2026-12-03 17:00",
            "",
            '2: Tiden "2026-12-01 08:00" går inte att läsa; slutet måste finnas med. '
            "Skriv till exempel 2026-12-01 08:00 – 2026-12-03 17:00.",
        ),
        ("rubrik: Water leak", "text: A", '4: "rubrik" saknas. Skriv rubrik: följt av rubriken.'),
    ],
)
def test_messages_refused(tmp_path, old, new, problem):
    assert old in MESSAGE
    changed = MESSAGE.replace(old, new)
    assert told(tmp_path, {"meddelanden/a.yaml": changed}) == [f"meddelanden/a.yaml:{problem}"]

"""Commands given in the test's own process, and in a process of their own."""

import os
import subprocess
import sys

from kiosk.cli.main import main
from tests.conftest import CONTENT

OWN_CONTENT = f"kiosk: answering from {CONTENT}, which the program came with; see --content\n"


def printed(capsys, *arguments: str) -> str:
    """What a command prints. It succeeds, and says on standard error only which content it answers from."""
    assert main(arguments) == 0
    captured = capsys.readouterr()
    assert captured.err == ("" if "--content" in arguments else OWN_CONTENT)
    return captured.out


def kiosk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        check=False,
    )

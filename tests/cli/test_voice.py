"""kiosk voice, as a process of its own. What it says and reports is tested in qt/speech/test_voice.py."""

import subprocess
import sys


def test_the_end_of_its_input_ends_it():
    command = [sys.executable, "-m", "kiosk", "voice", "--engine", "mock"]
    process = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    assert process.returncode == 0
    assert b'"voices"' in process.stdout

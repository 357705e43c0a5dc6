"""The entry of `python -m kiosk` and of the frozen program."""

from __future__ import annotations

import gc
import sys

# Off while the program starts: it makes no garbage then, and the search took a third of the time to the first frame.
# `kiosk run` turns the collector on when the screen is up.
gc.disable()

from kiosk.cli.main import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())

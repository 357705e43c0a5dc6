"""`python -m kiosk`, and the program itself when it is frozen."""

from __future__ import annotations

import gc
import sys

# Nothing that is made while a program starts is garbage; looking for it took a third of the time to the first frame.
# `kiosk run` turns the collector on when the screen is up.
gc.disable()

from kiosk.cli.main import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())

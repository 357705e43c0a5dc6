"""The program's own folders, and the content that is shipped with it."""

from kiosk.content.loader import load
from kiosk.paths import find_paths

PATHS = find_paths()


CONTENT = load(PATHS.content, PATHS.icon_names()).content

"""The files of the content folder: which of them are read, and what they say. Problems are reported, not raised."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.schema.report import FileReport
from kiosk.content.text.similar import similar_word
from kiosk.content.yaml.nodes import Node
from kiosk.content.yaml.parser import MAX_BYTES, parse

MAX_FILES = 20_000
ENDINGS = (".yaml", ".yml")


def is_ignored(name: str) -> bool:
    """Whether a file is no content: hidden, put aside, or left behind by an editor or an office program."""
    return name.startswith(("_", ".", "~$")) or name.lower().endswith(("~", ".bak", ".tmp"))


def is_folder(folder: Path, report: FileReport) -> bool:
    """Whether the content folder is there with something in it; a problem says why not."""
    try:
        if names_in(folder):
            return True
        report.error(0, "Innehållsmappen är tom.", "Lägg tillbaka filerna, till exempel från en säkerhetskopia.")
    except FileNotFoundError:
        report.error(0, f'Innehållsmappen "{folder}" finns inte.', "Kontrollera sökvägen och nätverket.")
    except OSError as error:
        report.error(0, *_why(error))
    return False


def names_in(folder: Path) -> list[str]:
    """The names in a folder, without those ignored, in the order people sort files: 9- before 10-. Raises OSError."""
    names = [name for name in (path.name for path in folder.iterdir()) if not is_ignored(name)]
    return sorted(names, key=lambda name: (_number(name), name.casefold()))


def _number(name: str) -> int:
    digits = name[: len(name) - len(name.lstrip("0123456789"))]
    return int(digits[:18]) if digits else 10**18


def text_files(folder: Path, report: FileReport) -> list[str]:
    """The names of a folder's YAML files; none where there is no folder. `report` is that of the folder itself.

    A file that was probably meant to be one gets a remark.
    """
    try:
        names = names_in(folder)
    except FileNotFoundError:
        return []
    except OSError as error:
        report.error(0, *_why(error))
        return []
    if len(names) > MAX_FILES:
        report.error(0, f"Mappen har fler än {MAX_FILES} filer.", "Ta bort filer som inte hör hit.")
        return []
    found = []
    for name in names:
        if name.lower().endswith(ENDINGS):
            found.append(name)
        elif any(ending in name.lower() for ending in (".yaml", ".yml", ".txt", ".doc", ".rtf")):
            report.remark(0, f'Filen "{name}" läses inte.', "Ska den visas, spara den som ren text med namnet ….yaml.")
    return found


def read(path: Path, report: FileReport, *, required: bool = True) -> Node | None:
    """The root node of a YAML file; None when it is empty or when problems have been reported."""
    try:
        if not path.is_file() and path.exists():
            report.error(0, "Det här är en mapp, men här ska det vara en fil.", "Byt namn på mappen.")
            return None
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        if required:
            report.error(0, "Filen saknas.", _similar(path))
        return None
    except OSError as error:
        report.error(0, *_why(error))
        return None
    document = parse(data, report.file, report.known.keys)
    report.problems.extend(document.problems)
    return document.root


def _why(error: OSError) -> tuple[str, str]:
    if isinstance(error, PermissionError):
        return "Skärmen får inte läsa det här.", "Be IT att ge skärmen rätt att läsa innehållsmappen."
    if isinstance(error, NotADirectoryError):
        return "Det här är en fil, men här ska det vara en mapp.", "Byt namn på filen och skapa mappen."
    return f"Det här går inte att läsa ({error.strerror or 'okänt fel'}).", "Försök igen, och be IT om hjälp."


def _similar(path: Path) -> str:
    """What to do about a missing file: perhaps it is there under another name."""
    try:
        similar = similar_word(path.name, names_in(path.parent))
    except OSError:
        similar = None
    return f'Byt namn på "{similar}" till "{path.name}".' if similar else f'Lägg till filen "{path.name}".'

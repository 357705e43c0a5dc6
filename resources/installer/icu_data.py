"""Takes what the kiosk does not use out of ICU's data: 31 MB, in a library that Qt on Linux cannot do without.

The kiosk's words and dates come from Babel. Of ICU, Qt uses the sorting rules and some tables: those stay, for Swedish
and English; asked for another language, ICU answers with its root rules.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping

_KEPT = re.compile(
    r"icudt\d+l/(?:(?:coll/)?(?:root|en|sv|pool|res_index)\.res|coll/ucadata\.icu|\w+\.(?:icu|nrm)"
    r"|(?:icuver|keyTypeData|langInfo|likelySubtags|numberingSystems|plurals|supplementalData|timezoneTypes)\.res)"
)
_LOAD = 1  # the type of a program header for a part that is loaded


def is_kept(item: str) -> bool:
    """Whether an item of the package stays: "icudt73l/sv.res" does."""
    return bool(_KEPT.fullmatch(item))


def shrink_library(library: bytes) -> bytes:
    """The library (64-bit little-endian ELF) with fewer items in its package, everything else as it was.

    Whole pages go, so that all addresses stay valid. Raises ValueError if it does not look as expected.
    """
    start = library.find(b"CmnD") - 12
    if library[:6] != b"\x7fELF\x02\x01" or start < 0:
        raise ValueError("not a library with ICU data")
    (table,) = struct.unpack_from("<Q", library, 32)
    size, count = struct.unpack_from("<HH", library, 54)
    headers = [list(struct.unpack_from("<IIQQQQQQ", library, table + size * index)) for index in range(count)]
    data = next(h for h in headers if h[0] == _LOAD and h[2] <= start < h[2] + h[5])
    end = data[2] + data[5]
    package = shrink_package(library[start:end], is_kept)
    page = max(header[7] for header in headers if header[0] == _LOAD)
    cut = (end - start - len(package)) // page * page

    data[5] -= cut  # its size in the file,
    data[6] -= cut  # and in memory
    shrunk = bytearray(library[:start] + package.ljust(end - start - cut, b"\0") + library[end:])
    for index, header in enumerate(headers):
        if header[2] >= end:
            header[2] -= cut
        struct.pack_into("<IIQQQQQQ", shrunk, table + size * index, *header)
    # The section headers, which loading does not need, would point to the old places.
    struct.pack_into("<Q", shrunk, 40, 0)
    struct.pack_into("<HH", shrunk, 60, 0, 0)
    return bytes(shrunk)


def shrink_package(package: bytes, is_kept: Callable[[str], bool]) -> bytes:
    """The same ICU data package ("CmnD", little-endian) with the items that are kept. Raises ValueError on another."""
    header_size, magic = struct.unpack_from("<HH", package)
    if magic != 0x27DA or package[12:16] != b"CmnD":
        raise ValueError("not an ICU data package")
    body = package[header_size:]
    (count,) = struct.unpack_from("<I", body)
    entries = [struct.unpack_from("<II", body, 4 + 8 * index) for index in range(count)]
    ends = [start for _, start in entries[1:]] + [len(body)]
    items = {}
    for (name_at, start), end in zip(entries, ends, strict=True):
        name = body[name_at : body.index(b"\0", name_at)].decode("ascii")
        if is_kept(name):
            items[name] = body[start:end]
    return package[:header_size] + package_body(items)


def package_body(items: Mapping[str, bytes]) -> bytes:
    """ICU's table of contents, the names in their order, and the items, each at a multiple of 16 bytes."""
    names = b"".join(name.encode("ascii") + b"\0" for name in items)
    name_at = 4 + 8 * len(items)
    item_at = _up_to_16(name_at + len(names))
    body = bytearray(struct.pack("<I", len(items)))
    for name, item in items.items():
        body += struct.pack("<II", name_at, item_at)
        name_at += len(name) + 1
        item_at = _up_to_16(item_at + len(item))
    body += names
    for item in items.values():
        body += bytes(_up_to_16(len(body)) - len(body)) + item
    return bytes(body)


def _up_to_16(number: int) -> int:
    return -(-number // 16) * 16

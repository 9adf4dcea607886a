"""What Qt leaves out of its PDF files: bookmarks; and what it puts in that no release should tell: when, and by what.

Qt's file is kept as it is but for the two places that hold the time and the program. The bookmarks come behind it as an
incremental update (ISO 32000-1, 7.5.6 and 12.3.3).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.errors import WorkbenchError

_INFO = re.compile(rb"(?<=obj\n)<<\n/Title .*?\n>>(?=\nendobj)", re.DOTALL)
_METADATA = re.compile(rb"<\?xpacket begin.*?<\?xpacket end='w'\?>", re.DOTALL)
_CATALOG = re.compile(rb"(\d+) 0 obj\n<<\n/Type /Catalog\n(.*?)>>\nendobj", re.DOTALL)
_KIDS = re.compile(rb"/Type /Pages\s*/Kids\s*\[(.*?)\]", re.DOTALL)
_XREF = re.compile(rb"(?<=\n)(xref\n.*?)(trailer\n.*?)startxref\n\d+ *\n%%EOF\n\Z", re.DOTALL)
_TRAILER = re.compile(rb"trailer\n<<\n/Size (\d+) *\n(.*?)>>\nstartxref\n(\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Hold a heading: its *level* from 1, the *page* from 0, and *height* above the page's foot in points."""

    words: str
    level: int
    page: int
    height: int


def finished(pdf: bytes, title: str, day: date, bookmarks: Sequence[Bookmark]) -> bytes:
    """Return Qt's *pdf* without time and program, with *bookmarks*."""
    info = b"<<\n/Title " + _string(title) + f"\n/CreationDate (D:{day:%Y%m%d})\n/Trapped /False".encode()
    clean = _with_info(pdf, info + b"\n>>")
    return _with_outline(clean, bookmarks) if bookmarks else clean


def _with_info(pdf: bytes, info: bytes) -> bytes:
    """Replace what the file says of itself: the length of Qt's words depends on the time zone, so offsets move along."""
    old, metadata, table = _INFO.search(pdf), _METADATA.search(pdf), _XREF.search(pdf)
    if not (old and metadata and table):
        raise _unknown()
    empty = b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>".ljust(len(metadata[0]) - 19) + b"<?xpacket end='w'?>"
    moved = len(info) - len(old[0])
    offsets = re.sub(
        rb"(\d{10})(?= \d{5} n)",
        lambda match: b"%010d" % (int(match[1]) + (moved if int(match[1]) > old.start() else 0)),
        table[1],
    )
    start = table.start() + moved
    return (
        pdf[: old.start()] + info + pdf[old.end() : metadata.start()] + empty + pdf[metadata.end() : table.start()]
        + offsets + table[2] + b"startxref\n%d \n%%%%EOF\n" % start
    )  # fmt: skip


def _unknown() -> WorkbenchError:
    return WorkbenchError("The PDF could not be finished: Qt writes it in another way than this program knows.")


def _with_outline(pdf: bytes, bookmarks: Sequence[Bookmark]) -> bytes:
    catalog, kids, trailer = _CATALOG.search(pdf), _KIDS.search(pdf), _TRAILER.search(pdf)
    if not (catalog and kids and trailer):
        raise _unknown()
    pages = re.findall(rb"(\d+) 0 R", kids[1])
    root = int(trailer[1])
    objects = {
        int(catalog[1]): b"<< /Type /Catalog " + catalog[2] + b"/Outlines %d 0 R /PageMode /UseOutlines >>" % root
    }
    objects |= _outline_objects(root, bookmarks, pages)
    out, places = bytearray(pdf), {}
    for number, content in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    size = root + len(bookmarks) + 1
    out += b"trailer\n<<\n/Size %d\n%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer[2], trailer[3], start)
    return bytes(out)


def _outline_objects(root: int, bookmarks: Sequence[Bookmark], pages: Sequence[bytes]) -> dict[int, bytes]:
    """Return the outline's objects: *root*, then one for each bookmark; deeper levels hang below the one before."""
    parents = _parents(bookmarks)
    children: dict[int, list[int]] = {}
    for index, parent in enumerate(parents):
        children.setdefault(parent, []).append(index)

    def ends(index: int) -> bytes:
        own = children.get(index, [])
        if not own:
            return b""
        count = len(own) if index < 0 else -len(own)
        return b" /First %d 0 R /Last %d 0 R /Count %d" % (root + 1 + own[0], root + 1 + own[-1], count)

    objects = {root: b"<< /Type /Outlines" + ends(-1) + b" >>"}
    for index, bookmark in enumerate(bookmarks):
        siblings = children[parents[index]]
        at = siblings.index(index)
        links = b" /Prev %d 0 R" % (root + siblings[at - 1] + 1) if at else b""
        links += b" /Next %d 0 R" % (root + siblings[at + 1] + 1) if at + 1 < len(siblings) else b""
        page = pages[min(bookmark.page, len(pages) - 1)]
        objects[root + 1 + index] = (
            b"<< /Title " + _string(bookmark.words) + b" /Parent %d 0 R" % (root + 1 + parents[index]) + links + ends(index)
            + b" /Dest [%s 0 R /XYZ 0 %d 0] >>" % (page, bookmark.height)
        )  # fmt: skip
    return objects


def _parents(bookmarks: Sequence[Bookmark]) -> list[int]:
    """Return for each bookmark the index of the one above it, -1 for the root."""
    parents: list[int] = []
    above: list[int] = []
    for index, bookmark in enumerate(bookmarks):
        while above and bookmarks[above[-1]].level >= bookmark.level:
            above.pop()
        parents.append(above[-1] if above else -1)
        above.append(index)
    return parents


def _string(words: str) -> bytes:
    return b"<" + ("\ufeff" + words).encode("utf-16-be").hex().upper().encode() + b">"

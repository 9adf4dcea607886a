"""Reads mails as Outlook saves them (.msg: MS-OXMSG within MS-CFB)."""

from __future__ import annotations

import io
import struct
from datetime import UTC, datetime, timedelta
from email.parser import HeaderParser
from typing import Any

from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.blocks import Piece
from workbench.importing.encoding import decode_stated
from workbench.importing.mail_text import Letterhead, better, finished_mail, plain_pieces, stamp
from workbench.importing.markup import pieces_of_markup
from workbench.importing.readers import rtf
from workbench.importing.readers.compressed_rtf import unpacked
from workbench.importing.readers.mail import letterhead_of

_SUBJECT, _SENDER, _SENDER_ADDRESS, _BODY, _HTML, _RTF, _HEADERS = (
    0x0037,
    0x0C1A,
    0x0C1F,
    0x1000,
    0x1013,
    0x1009,
    0x007D,
)
_SUBMITTED, _DELIVERED = 0x0039, 0x0E06
_INTERNET_CODEPAGE, _MESSAGE_CODEPAGE = 0x3FDE, 0x3FFD
_LONG_NAME, _SHORT_NAME = 0x3707, 0x3704
_UNICODE, _BYTES_TEXT, _BINARY = 0x001F, 0x001E, 0x0102
_LARGEST = 64 << 20
_HEAD_OF_PROPERTIES = 32
_CODEPAGES = {
    65001: "utf-8",
    20127: "cp1252",
    28591: "cp1252",
    936: "gb18030",
    54936: "gb18030",
    51949: "cp949",
    50220: "iso-2022-jp",
}


def read(content: bytes, name: str) -> Extracted:
    """Read an Outlook mail. Raises WorkbenchError where the file is damaged, no mail, or has no text."""
    import olefile  # noqa: PLC0415 - only workers that meet an Outlook mail need it

    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            if not ole.exists("__properties_version1.0"):
                raise WorkbenchError(f"“{name}” is an old Office document; save it as .docx or PDF and import that.")
            return _read(_Store(ole), name)
    except (OSError, ValueError, IndexError, struct.error) as problem:
        raise WorkbenchError(f"“{name}” is a damaged Outlook mail; save it again, or as .eml.") from problem


class _Store:
    """Gives the properties of one mail by their numbers."""

    def __init__(self, ole: Any) -> None:
        self._ole = ole
        self._fixed = self._fixed_properties()
        page = self.number(_MESSAGE_CODEPAGE) or 1252
        self._charset = _CODEPAGES.get(page, f"cp{page}")

    def text(self, property_id: int) -> str:
        """Return a text, or an empty string."""
        wide = self.binary(property_id, _UNICODE)
        if wide:
            return wide.decode("utf-16-le", errors="replace").rstrip("\0")
        return decode_stated(self.binary(property_id, _BYTES_TEXT), self._charset).text.rstrip("\0")

    def binary(self, property_id: int, kind: int = _BINARY, folder: str = "") -> bytes:
        """Return the bytes of a property, or none."""
        return self._stream(f"{folder}__substg1.0_{property_id:04X}{kind:04X}")

    def number(self, property_id: int) -> int:
        """Return a whole number, or 0."""
        return int.from_bytes(self._fixed.get(property_id, b"")[:4], "little")

    def moment(self, property_id: int) -> str:
        """Return a moment, which is counted in tenths of microseconds since 1601 (MS-DTYP 2.3.3), or an empty string."""
        ticks = int.from_bytes(self._fixed.get(property_id, b""), "little")
        try:
            return stamp(datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)) if ticks else ""
        except OverflowError:
            return ""

    def attached(self) -> list[str]:
        """Return the names of the attachments."""
        folders = sorted({entry[0] for entry in self._ole.listdir() if entry[0].startswith("__attach_version1.0_")})
        found = (
            self.binary(number, _UNICODE, f"{folder}/").decode("utf-16-le", errors="replace").rstrip("\0")
            for folder in folders
            for number in (_LONG_NAME, _SHORT_NAME)
        )
        return [name for name in dict.fromkeys(found) if name]

    def _fixed_properties(self) -> dict[int, bytes]:
        """Return the properties of fixed size: entries of 16 bytes, of which the last 8 are the value (MS-OXMSG 2.4.2)."""
        stream = self._stream("__properties_version1.0")[_HEAD_OF_PROPERTIES:]
        entries = (stream[start : start + 16] for start in range(0, len(stream) - 15, 16))
        return {int.from_bytes(entry[2:4], "little"): entry[8:] for entry in entries}

    def _stream(self, path: str) -> bytes:
        if not self._ole.exists(path):
            return b""
        with self._ole.openstream(path) as stream:
            return bytes(stream.read(_LARGEST))


def _read(store: _Store, name: str) -> Extracted:
    headers = letterhead_of(HeaderParser().parsestr(store.text(_HEADERS), headersonly=True))
    head = Letterhead(
        store.text(_SENDER) or headers.sender or store.text(_SENDER_ADDRESS),
        store.text(_SUBJECT) or headers.subject,
        headers.sent or store.moment(_SUBMITTED) or store.moment(_DELIVERED),
    )
    pieces = better(plain_pieces(store.text(_BODY)), pieces_of_markup(_markup(store)))
    attached = store.attached()
    warnings = (f"Not read: {', '.join(attached)}; save attachments as files to import them.",) if attached else ()
    return finished_mail(head, pieces or _from_rtf(store, name), name, warnings)


def _markup(store: _Store) -> str:
    content = store.binary(_HTML)
    page = store.number(_INTERNET_CODEPAGE)
    if content:
        return decode_stated(content, _CODEPAGES.get(page, f"cp{page}")).text
    return store.text(_HTML)


def _from_rtf(store: _Store, name: str) -> list[Piece]:
    """Return the blocks of a mail that was stored as RTF alone."""
    content = unpacked(store.binary(_RTF))
    if not content:
        return []
    found = rtf.read(content, name)
    pieces = [Piece(block.kind, found.text[block.start : block.end], block.level) for block in found.blocks]
    is_taken = found.facts.found.get("title") in {"first line", "heading"} and found.facts.title != pieces[0].text
    return [Piece(BlockKind.PARAGRAPH, found.facts.title), *pieces] if is_taken else pieces

"""Reads mails as Outlook saves them (.msg: MS-OXMSG within MS-CFB)."""

from __future__ import annotations

import io
import struct
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.parser import HeaderParser
from typing import Any

from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.blocks import Piece, one_line
from workbench.importing.encoding import decode_stated
from workbench.importing.mail_text import Letterhead, better, finished_mail, not_read, plain_pieces, quoted, stamp
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
_LONG_NAME, _SHORT_NAME, _CONTENT, _CONTENT_TYPE = 0x3707, 0x3704, 0x3701, 0x370E
_UNICODE, _BYTES_TEXT, _BINARY, _OBJECT = 0x001F, 0x001E, 0x0102, 0x000D
_OLE = b"\xd0\xcf\x11\xe0"
_LARGEST = 64 << 20
_DEEPEST = 20
_PROPERTIES = "__properties_version1.0"
_ATTACHMENT = "__attach_version1.0_"
_HEAD_OF_MAIL, _HEAD_WITHIN, _HEAD_OF_ATTACHMENT = 32, 24, 8
"""Bytes before the properties of a mail, of one within a mail, and of an attachment (MS-OXMSG 2.4.1)."""
_CODEPAGES = {
    65001: "utf-8",
    20127: "cp1252",
    28591: "cp1252",
    936: "gb18030",
    54936: "gb18030",
    51949: "cp949",
    50220: "iso-2022-jp",
}


def begins(start: bytes) -> bool:
    """Say whether a file that begins with *start* is in the form that Outlook mails and old Office documents share."""
    return start.startswith(_OLE)


def read(content: bytes, name: str, taken: Collection[str] = ()) -> Extracted:
    """Read an Outlook mail. Attachments are named in a warning, but for those *taken*, which are articles of their own.

    Raises WorkbenchError where the file is damaged, no mail, or has no text.
    """
    with _opened(content, name) as store:
        left = [file for file in (_name_of(attached) for attached in store.attached()) if file and file not in taken]
        return finished_mail(_letterhead(store), _pieces(store, name, 0), name, not_read(left))


def has_attachments(content: bytes) -> bool:
    """Say whether a file in that form may be a mail with attachments."""
    return _ATTACHMENT.encode("utf-16-le") in content


def attachments(content: bytes, name: str) -> Iterator[tuple[str, str, bytes]]:
    """Yield name, content type and bytes of each file that is attached to a mail, and to none that is attached to it.

    Raises WorkbenchError where the file is damaged or no mail.
    """
    with _opened(content, name) as store:
        left = len(content)
        for attached in store.attached():
            body = attached.binary(_CONTENT)
            left -= len(body)
            if left < 0:  # several may claim the same bytes, and so be many times as large as their file
                raise _damaged(name)
            if body and (file := _name_of(attached)):
                yield file, attached.text(_CONTENT_TYPE).lower(), body


@contextmanager
def _opened(content: bytes, name: str) -> Iterator[_Store]:
    import olefile  # noqa: PLC0415 - only workers that meet an Outlook mail need it

    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            if not ole.exists(_PROPERTIES):
                raise WorkbenchError(
                    "“{name}” is an old Office document; save it as .docx or PDF and import that.", name=name
                )
            yield _Store(ole)
    except (OSError, ValueError, IndexError, struct.error) as problem:
        raise _damaged(name) from problem


def _damaged(name: str) -> WorkbenchError:
    return WorkbenchError("“{name}” is a damaged Outlook mail; save it again, or as .eml.", name=name)


class _Store:
    """Gives the properties of one mail, or of what is attached to one in *folder*, by their numbers."""

    def __init__(self, ole: Any, folder: tuple[str, ...] = (), head: int = _HEAD_OF_MAIL) -> None:
        self._ole = ole
        self._folder = folder
        self._fixed = self._fixed_properties(head)
        page = self.number(_MESSAGE_CODEPAGE) or 1252
        self._charset = _CODEPAGES.get(page, f"cp{page}")

    def text(self, property_id: int) -> str:
        """Return a text, or an empty string."""
        wide = self.binary(property_id, _UNICODE)
        if wide:
            return wide.decode("utf-16-le", errors="replace").rstrip("\0")
        return decode_stated(self.binary(property_id, _BYTES_TEXT), self._charset).text.rstrip("\0")

    def binary(self, property_id: int, kind: int = _BINARY) -> bytes:
        """Return the bytes of a property, or none."""
        return self._stream(_stream_name(property_id, kind))

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

    def attached(self) -> Iterator[_Store]:
        """Yield what is attached to this mail."""
        depth = len(self._folder)
        names = {path[depth] for path in self._ole.listdir() if tuple(path[:depth]) == self._folder}
        for name in sorted(name for name in names if name.startswith(_ATTACHMENT)):
            yield _Store(self._ole, (*self._folder, name), _HEAD_OF_ATTACHMENT)

    def mail_within(self) -> _Store | None:
        """Return the mail that this attachment is, or ``None`` where it is a file."""
        folder = (*self._folder, _stream_name(_CONTENT, _OBJECT))
        is_mail = self._ole.exists("/".join((*folder, _PROPERTIES)))
        return _Store(self._ole, folder, _HEAD_WITHIN) if is_mail else None

    def _fixed_properties(self, head: int) -> dict[int, bytes]:
        """Return the properties of fixed size: entries of 16 bytes, of which the last 8 are the value (MS-OXMSG 2.4.2)."""
        stream = self._stream(_PROPERTIES)
        # Not only Outlook writes such files: others give a mail within a mail the head of one that stands alone.
        stream = stream[head if len(stream) % 16 == head % 16 else _HEAD_OF_MAIL :]
        entries = (stream[start : start + 16] for start in range(0, len(stream) - 15, 16))
        return {int.from_bytes(entry[2:4], "little"): entry[8:] for entry in entries}

    def _stream(self, name: str) -> bytes:
        path = "/".join((*self._folder, name))
        if not self._ole.exists(path):
            return b""
        with self._ole.openstream(path) as stream:
            return bytes(stream.read(_LARGEST))


def _stream_name(property_id: int, kind: int) -> str:
    return f"__substg1.0_{property_id:04X}{kind:04X}"


def _name_of(attached: _Store) -> str:
    """Return the name of an attached file; an attached mail has none, as it is read with the mail."""
    return "" if attached.mail_within() else one_line(attached.text(_LONG_NAME) or attached.text(_SHORT_NAME))


def _letterhead(store: _Store) -> Letterhead:
    headers = letterhead_of(HeaderParser().parsestr(store.text(_HEADERS), headersonly=True))
    return Letterhead(
        store.text(_SENDER) or headers.sender or store.text(_SENDER_ADDRESS),
        store.text(_SUBJECT) or headers.subject,
        headers.sent or store.moment(_SUBMITTED) or store.moment(_DELIVERED),
    )


def _pieces(store: _Store, name: str, depth: int) -> list[Piece]:
    """Return the blocks of a mail, and of the mails that are attached to it as quotes."""
    pieces = better(plain_pieces(store.text(_BODY)), pieces_of_markup(_markup(store))) or _from_rtf(store, name)
    within = (attached.mail_within() for attached in store.attached()) if depth < _DEEPEST else ()
    return pieces + [
        piece for mail in within if mail for piece in quoted(_letterhead(mail), _pieces(mail, name, depth + 1))
    ]


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

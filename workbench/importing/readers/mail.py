"""Reads saved mails (RFC 5322 with MIME), as programs write them with or without following it."""

from __future__ import annotations

import binascii
import email
import re
from collections.abc import Collection, Iterator, Sequence
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any, cast

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError
from workbench.importing.blocks import Piece, one_line
from workbench.importing.encoding import decode, decode_stated
from workbench.importing.mail_text import Letterhead, better, finished_mail, not_read, plain_pieces, quoted, stamp
from workbench.importing.markup import pieces_of_markup

_DEEPEST = 20
_FIELD = re.compile(
    rb"(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+(?:\r?\n|$)|(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){4,}"
)
_SURE = re.compile(
    rb"^(?:message-id|mime-version|received|return-path|delivered-to|content-type|x-mailer|x-mozilla-status):",
    re.IGNORECASE | re.MULTILINE,
)
_USUAL = re.compile(rb"^(?:from|subject|date|to):", re.IGNORECASE | re.MULTILINE)


def begins(start: bytes) -> bool:
    """Say whether a file that begins with *start* is a mail: fields, among them such as only mails have, then a blank line."""
    fields = _FIELD.match(start.removeprefix(b"\xef\xbb\xbf").lstrip())
    return bool(fields and _SURE.search(fields.group()) and _USUAL.search(fields.group()))


def read(content: bytes, name: str, taken: Collection[str] = ()) -> Extracted:
    """Read a mail. Attachments are named in a warning, but for those *taken*, which are articles of their own. Raises WorkbenchError where there is no text in it."""
    message = parsed(content, name)
    pieces = _pieces(message, 0)
    attached = [file for file in _attached(message, 0) if file not in taken]
    return finished_mail(letterhead_of(message), pieces, name, not_read(attached))


def parsed(content: bytes, name: str) -> Message:
    """Return a mail as its parts. Raises WorkbenchError where they are nested without end."""
    try:
        return email.message_from_bytes(content.removeprefix(b"\xef\xbb\xbf").lstrip())
    except RecursionError as problem:
        raise WorkbenchError(
            "“{name}” is a mail whose parts are nested too deeply, as attacks are; it was left out.", name=name
        ) from problem


def attachments(content: bytes, name: str) -> Iterator[tuple[str, str, bytes]]:
    """Yield name, content type and bytes of each file that is attached to a mail, and to none that is attached to it.

    Raises WorkbenchError where its parts are nested without end.
    """
    return _files_of(parsed(content, name))


def _files_of(message: Message) -> Iterator[tuple[str, str, bytes]]:
    for part in message.get_payload() if message.is_multipart() else ():
        child = cast("Message", part)
        if child.get_content_type() == "message/rfc822":
            continue
        if child.is_multipart():
            yield from _files_of(child)
        elif _is_attached(child) and child.get_filename():
            yield header_words(str(child.get_filename())), child.get_content_type(), body_bytes(child)[0]


def letterhead_of(message: Message) -> Letterhead:
    """Return sender, subject and date of a mail. A sender without a name is left to the address."""
    sender, address = parseaddr(_raw(message, "From"))
    return Letterhead(header_words(sender) or address, header(message, "Subject"), _sent(message))


def header(message: Message, field: str) -> str:
    """Return a header field in plain words, or an empty string."""
    return header_words(_raw(message, field))


def header_words(raw: str) -> str:
    """Decode a header field: encoded words (RFC 2047), and bytes that were put there as they are."""
    if any("\udc80" <= character <= "\udcff" for character in raw):
        return one_line(decode(raw.encode(errors="surrogateescape")).text)
    try:
        chunks = decode_header(raw)
    except (HeaderParseError, ValueError, binascii.Error):
        return one_line(raw)
    return one_line("".join(_decoded(chunk, charset) for chunk, charset in chunks))


def body_bytes(part: Message) -> tuple[bytes, str]:
    """Return the bytes of a part of a mail, unpacked, and the charset that it states."""
    try:
        content = part.get_payload(decode=True)
    except (ValueError, binascii.Error):
        content = None
    return (content if isinstance(content, bytes) else b""), str(part.get_content_charset() or "")


def _decoded(chunk: Any, charset: str | None) -> str:
    if isinstance(chunk, str):
        return chunk
    return decode_stated(chunk, charset or "").text


def _raw(message: Message, field: str) -> str:
    return next((str(value) for name, value in message.raw_items() if name.lower() == field.lower()), "")


def _sent(message: Message) -> str:
    try:
        return stamp(parsedate_to_datetime(header(message, "Date")))
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _pieces(part: Message, depth: int) -> list[Piece]:
    kind = part.get_content_type()
    if depth > _DEEPEST:
        return []
    if part.is_multipart():
        return _of_many(kind, cast("list[Message]", part.get_payload()), depth)
    if not kind.startswith("text/") or _is_attached(part):
        return []
    text = decode_stated(*body_bytes(part)).text
    if kind == "text/html":
        return pieces_of_markup(text)
    return plain_pieces(text, flowed=part.get_param("format") == "flowed") if kind == "text/plain" else []


def _of_many(kind: str, parts: Sequence[Message], depth: int) -> list[Piece]:
    if kind == "message/rfc822":
        return [piece for inner in parts for piece in quoted(letterhead_of(inner), _pieces(inner, depth + 1))]
    found = [(part.get_content_type(), _pieces(part, depth + 1)) for part in parts]
    if kind == "multipart/alternative":
        plain = next((pieces for of, pieces in found if of == "text/plain" and pieces), [])
        rich = next((pieces for of, pieces in reversed(found) if of != "text/plain" and pieces), [])
        return better(plain, rich)
    if kind == "multipart/related":
        return next((pieces for _, pieces in found if pieces), [])
    return [piece for _, pieces in found for piece in pieces]


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _attached(part: Message, depth: int) -> list[str]:
    """Name the attachments of a mail that are not read: pictures within its text do not count."""
    if part.is_multipart():
        children = cast("list[Message]", part.get_payload())
        return [name for child in children for name in _attached(child, depth + 1)] if depth < _DEEPEST else []
    name = part.get_filename()
    is_shown = part.get_content_disposition() == "inline" or part.get_content_maintype() == "image"
    return [header_words(str(name))] if name and (_is_attached(part) or not is_shown) else []

"""Reads web pages that a browser saved as one MIME file (MHTML, RFC 2557)."""

from __future__ import annotations

import re
from datetime import datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import PurePath

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError
from workbench.importing.encoding import decode_stated
from workbench.importing.readers import html
from workbench.importing.readers.mail import begins as begins_as_mail
from workbench.importing.readers.mail import body_bytes, header, parsed
from workbench.importing.sources import with_source

_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(
    rb"^(?:snapshot-content-location|content-location|from:\s*[\"<]?saved by)", re.IGNORECASE | re.MULTILINE
)
_BOUNDARY = re.compile(rb"boundary=\"?([^\"\r\n;]{1,200})\"?", re.IGNORECASE)
_LOCATION = re.compile(rb"^(?:snapshot-)?content-location:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_HEAD = 8192


def begins(start: bytes, name: str) -> bool:
    """Say whether a file that begins with *start* is a saved page: parts that belong together, and where it was saved from."""
    if PurePath(name).suffix.lower() in {".mht", ".mhtml"}:
        return bool(_BOUNDARY.search(start[:_HEAD])) or begins_as_mail(start)
    return begins_as_mail(start) and bool(_RELATED.search(start[:_HEAD]) and _SAVED.search(start[:_HEAD]))


def read(content: bytes, name: str) -> Extracted:
    """Read the article on a saved page. Raises WorkbenchError where there is no page in the file, or no text on it."""
    message = parsed(content, name)
    page = _page_in(message) or _page_in(parsed(_mended(content), name))
    if page is None:
        raise WorkbenchError(
            "“{name}” is a saved page without the page in it; open it in a browser and save it again.", name=name
        )
    text = decode_stated(*body_bytes(page)).text
    extracted = html.read(text.encode(errors="replace"), name, _date(message))
    location = _LOCATION.search(content[:_HEAD])
    address = header(message, "Snapshot-Content-Location") or header(page, "Content-Location")
    return with_source(
        extracted,
        url=address or (location[1].decode("ascii", "ignore") if location else ""),
        title=header(message, "Subject"),
        where="head of the saved page",
    )


def _date(message: Message) -> datetime | None:
    """Return when the page was saved, as the head says."""
    try:
        return parsedate_to_datetime(header(message, "Date"))
    except ValueError:
        return None


def _page_in(message: Message) -> Message | None:
    kinds = {"text/html", "application/xhtml+xml"}
    return next(
        (part for part in message.walk() if part.get_content_type() in kinds and body_bytes(part)[0].strip()), None
    )


def _mended(content: bytes) -> bytes:
    """Return *content* with a new head, where a line end within a field has broken the head off."""
    boundary = _BOUNDARY.search(content[:_HEAD])
    if not boundary:
        return b""
    first = content.find(b"--" + boundary[1], boundary.end())
    return b'Content-Type: multipart/related; boundary="%s"\r\n\r\n' % boundary[1] + content[max(first, 0) :]

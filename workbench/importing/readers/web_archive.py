"""Opens web archives (WARC, ISO 28500, and the older ARC), page by page."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError
from workbench.importing.encoding import decode_stated
from workbench.importing.parts import Part, failing
from workbench.importing.readers import read
from workbench.importing.sources import with_source
from workbench.sentences import Sentence

_START = re.compile(rb"WARC/\d|filedesc://")
_PAGES = {"text/html", "application/xhtml+xml", "application/pdf"}
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]+)", re.IGNORECASE)
_LARGEST = 64 << 20


def begins(start: bytes) -> bool:
    """Say whether a file that begins with *start* is a web archive, packed or not."""
    if start.startswith(b"\x1f\x8b"):
        try:
            start = gzip.GzipFile(fileobj=io.BytesIO(start)).read1(256)
        except (OSError, EOFError, zlib.error):
            return False
    return bool(_START.match(start))


def parts(file: BinaryIO, name: str) -> Iterator[Part]:
    """Yield the pages of a web archive, named by their addresses; what pages are made of, such as pictures, is passed over.

    Raises WorkbenchError where the archive breaks off.
    """
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - only workers that meet a web archive need it
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    file.seek(0)
    record = None
    try:
        for record in ArchiveIterator(file, arc2warc=True):
            if _is_page(record):
                yield _part(record)
    except (ArchiveLoadFailed, AttributeError, EOFError, OSError, ValueError, zlib.error) as problem:
        raise _damaged(name) from problem  # warcio meets a record without a first line with an AttributeError
    if record is not None and _breaks_off(record):
        raise _damaged(name)


def _damaged(name: str) -> WorkbenchError:
    return WorkbenchError(
        "“{name}” is a web archive that breaks off or is damaged; the pages before that were read.", name=name
    )


def _is_page(record: Any) -> bool:
    if record.rec_type == "response":
        status = record.http_headers.get_statuscode() if record.http_headers else ""
        return status.startswith("2") and _kind(record) in _PAGES
    return record.rec_type == "resource" and _kind(record) in _PAGES


def _breaks_off(record: Any) -> bool:
    """Say whether a record, all of which was asked for, is shorter than it says."""
    return getattr(record.raw_stream, "limit", 0) > 0


def _stated(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return headers.get_header("Content-Type") or ""


def _kind(record: Any) -> str:
    return _stated(record).partition(";")[0].strip().lower()


def _part(record: Any) -> Part:
    """Return the page that *record* holds. Its bytes must be taken before the next record is asked for."""
    address = record.rec_headers.get_header("WARC-Target-URI") or "page"
    charset = _CHARSET.search(_stated(record))
    is_pdf = _kind(record) == "application/pdf"

    def content() -> bytes:
        found = record.content_stream().read(_LARGEST + 1)
        if len(found) > _LARGEST:
            raise WorkbenchError(
                "The page {address} is larger than {size} MB, the most that is read.",
                address=address,
                size=_LARGEST >> 20,
            )
        if _breaks_off(record):
            raise WorkbenchError("The page {address} breaks off in the archive; save it again.", address=address)
        return bytes(found)

    def page(given: bytes) -> Extracted:
        if charset and not is_pdf:
            given = decode_stated(given, charset[1]).text.encode(errors="replace")
        name = _file_name(address, is_pdf=is_pdf)
        return with_source(read(given, name, _date(record)), url=address, where="web archive")

    return (
        Part(address, content, page)
        if address != "page"
        else failing("page", Sentence("A page of the web archive has no address."))
    )


def _date(record: Any) -> datetime | None:
    """Return when the page was archived."""
    try:
        return datetime.fromisoformat(record.rec_headers.get_header("WARC-Date") or "")
    except ValueError:
        return None


def _file_name(address: str, *, is_pdf: bool) -> str:
    """Return what the page would be called as a file: the last part of its path, with the suffix of its kind."""
    path = PurePosixPath(unquote(urlsplit(address).path))
    return f"{path.stem or urlsplit(address).hostname or 'page'}.{'pdf' if is_pdf else 'html'}"

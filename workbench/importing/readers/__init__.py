"""One reader per format behind one function: a file's bytes become text, blocks and facts. Nothing is fetched.

May import: importing's own modules, domain, errors.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import PurePath

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError
from workbench.importing.encoding import wide_encoding
from workbench.importing.kinds import with_kind
from workbench.importing.readers import html, mail, markdown, mhtml, msg, odt, packed, pdf, picture, plain_text, rtf
from workbench.importing.recognising import Recogniser
from workbench.sentences import Sentence

_OTHER_FORMATS = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", Sentence("a picture, a sound or a film")),
    (b"\x1f\x8b", Sentence("a compressed file")),
    (b"BZh", Sentence("a compressed file")),
    (b"\xfd7zXZ", Sentence("a compressed file")),
    (b"7z\xbc\xaf\x27\x1c", Sentence("a compressed file")),
    (b"Rar!", Sentence("a compressed file")),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
    (b"bplist00", Sentence("a Web archive or a property list")),
)
_MARKUP = re.compile(
    rb"^\s*(?:(?><\?xml[^>]*>|<!--.*?-->)\s*)*+<(?:!doctype html|html|head|body|title|meta|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = re.compile(rb"</(?:html|body|head|p|div|article|title|a|span)\s*>", re.IGNORECASE)
_START = 65536
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""What Word calls the stream that holds a document with a password."""
_PDF = re.compile(rb"(?!PK).{0,1024}?%PDF-\d", re.DOTALL)
"""Programs accept a PDF whose first line is not the first thing in the file."""
_FLAT_ODT = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<office:document\s")
_UNREADABLE = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read(content: bytes, name: str, saved: datetime | None = None) -> Extracted:
    """Read the article in a file's *content*; the format is told by the content, *name* only says what is Markdown.

    *saved* is when the file was saved, where that is known: what a page calls “3 hours ago” is read from then.
    Raises WorkbenchError for an empty file, and for formats that cannot be imported.
    """
    if not content.strip():
        raise WorkbenchError("“{name}” is empty: there is no text in it to import.", name=name)
    extracted = _reader_for(content, name, saved)(content, name)
    return replace(extracted, facts=with_kind(extracted.facts))


def can_read(content: bytes, name: str) -> bool:
    """Say whether a file is of a format that can be read."""
    try:
        _reader_for(content, name, None)
    except WorkbenchError:
        return False
    return bool(content.strip())


def recognised(content: bytes, name: str, recogniser: Recogniser) -> Extracted | None:
    """Read a picture or a PDF with the text in its pictures; ``None`` for files of other formats. Raises WorkbenchError."""
    is_picture = picture.begins(content)
    if not is_picture and not _PDF.match(content):
        return None
    extracted = (picture.read if is_picture else pdf.read)(content, name, recogniser)
    return replace(extracted, facts=with_kind(extracted.facts))


def _reader_for(content: bytes, name: str, saved: datetime | None) -> Callable[[bytes, str], Extracted]:
    document = _document_reader(content, name)
    if document:
        return document
    kind = next((kind for magic, kind in _OTHER_FORMATS if content.startswith(magic)), "")
    wide = wide_encoding(content)
    start = content[:_START].decode(wide, errors="ignore").encode() if wide else content[:_START]
    start = start.removeprefix(b"\xef\xbb\xbf")
    if not kind and _UNREADABLE.search(start):
        kind = Sentence("no text file")
    if kind:
        raise WorkbenchError(packed.CANNOT_BE_IMPORTED, name=name, kind=kind)
    suffix = PurePath(name).suffix.lower()
    if (
        _MARKUP.match(start)
        or (suffix in {".html", ".htm", ".xhtml"} and b"<" in start)
        or len(_TAGS.findall(start)) > 20
    ):
        return partial(html.read, saved=saved)
    if suffix in {".md", ".markdown", ".mdown"} or start.startswith((b"---\n", b"---\r\n")):
        return markdown.read
    return partial(plain_text.read, saved=saved)


def _document_reader(content: bytes, name: str) -> Callable[[bytes, str], Extracted] | None:
    """Return the reader for a PDF, an office document or a mail, or ``None``. Raises WorkbenchError for other ZIP archives."""
    if msg.begins(content):
        if _ENCRYPTED in content:
            raise WorkbenchError("“{name}” needs a password; save a copy without one and import that.", name=name)
        return msg.read
    if mhtml.begins(content[:_START], name):
        return mhtml.read
    if mail.begins(content[:_START]):
        return mail.read
    if content.startswith(b"PK\x03\x04"):
        return packed.reader_for(content, name)
    if content.lstrip()[:5] == b"{\\rtf":
        return rtf.read
    if _FLAT_ODT.match(content):
        return odt.read
    return pdf.read if _PDF.match(content) else None

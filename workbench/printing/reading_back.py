"""What stands in the bytes of a PDF, for the check of a release."""

from __future__ import annotations

import re

import pypdfium2

from workbench.briefing.findings import Finding, Level, named
from workbench.briefing.hidden import without_hidden
from workbench.briefing.reading_back import ReadBack
from workbench.sentences import Sentence

_ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|RichMedia|SubmitForm|GoToR)\b")
_STREAM = re.compile(rb"stream\r?\n.*?endstream", re.DOTALL)
_URI = re.compile(rb"/URI \(((?:[^()\\]|\\.)*)\)")
_HYPHEN_AT_LINE_END = "\ufffe"


def read_pdf(content: bytes) -> ReadBack:
    """Read a PDF: the words of its pages, its addresses, bookmarks and properties; whatever runs or is enclosed is refused."""
    plain = _STREAM.sub(b"", content)
    findings = [
        Finding(
            named("pdf.active", match.decode()),
            Level.REFUSE,
            Sentence("The PDF holds {what}; it is not written.", what=match.decode()),
        )
        for match in sorted(set(_ACTIVE.findall(plain)))
    ]
    document = pypdfium2.PdfDocument(content)
    try:
        opened = list(document)  # held open together: with the last of them PDFium forgets the fonts
        pages = [_words(page) for page in opened]
        bookmarks = [bookmark.get_title() for bookmark in document.get_toc(max_depth=6)]
        properties = {name: value for name, value in document.get_metadata_dict().items() if value}
    finally:
        document.close()
    for name in ("Author", "Creator", "Producer", "Keywords", "Subject"):
        if name in properties:
            message = Sentence("The PDF's properties name “{name}”; it is not written.", name=name)
            findings.append(Finding(named("pdf.properties", name), Level.REFUSE, message))
    addresses = [address.decode("latin-1") for address in _URI.findall(plain)]
    return ReadBack("\n".join((*pages, *bookmarks, *properties.values(), *dict.fromkeys(addresses))), tuple(findings))


def page_pictures(content: bytes, *, width: int) -> list[tuple[int, int, bytes]]:
    """Return each page of a PDF as a picture *width* pixels wide: width, height, and rows of blue, green, red, unused."""
    document = pypdfium2.PdfDocument(content)
    try:
        found = []
        for page in document:
            bitmap = page.render(scale=width / page.get_width(), rev_byteorder=False, prefer_bgrx=True)
            found.append((bitmap.width, bitmap.height, bytes(bitmap.buffer)))
        return found
    finally:
        document.close()


def _words(page: pypdfium2.PdfPage) -> str:
    # PDFium returns characters of its own for hyphens and for glyphs whose character a font does not tell.
    text = page.get_textpage().get_text_range().replace("\r\n", "\n")
    return without_hidden(text.replace(_HYPHEN_AT_LINE_END, ""))

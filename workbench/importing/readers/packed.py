"""Tells which reader a ZIP file is for, by what it holds."""

from __future__ import annotations

from collections.abc import Callable

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError
from workbench.importing.readers import docx, epub, odt
from workbench.importing.zip_safety import Archive
from workbench.sentences import Sentence

CANNOT_BE_IMPORTED = Sentence(
    "“{name}” is {kind}; text, Markdown, web pages, mails, PDF, Word (.docx), OpenDocument text, RTF and EPUB "
    "can be imported."
)
_OTHERS = (
    ("xl/", Sentence("a spreadsheet")),
    ("ppt/", Sentence("a presentation")),
    ("content.xml", Sentence("an OpenDocument file without running text")),
)


def reader_for(content: bytes, name: str) -> Callable[[bytes, str], Extracted]:
    """Return the reader for the document that a ZIP file is. Raises WorkbenchError where it is none, or damaged."""
    archive = Archive(content, name)
    kind = archive.find("mimetype").strip()
    if kind == b"application/epub+zip" or "META-INF/container.xml" in archive.names:
        return epub.read
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return odt.read
    if any(member.startswith("word/") for member in archive.names) or _is_word(archive):
        return docx.read
    found = next((what for start, what in _OTHERS if any(member.startswith(start) for member in archive.names)), "")
    raise WorkbenchError(CANNOT_BE_IMPORTED, name=name, kind=found or Sentence("a ZIP archive"))


def _is_word(archive: Archive) -> bool:
    return b"wordprocessingml" in archive.find("[Content_Types].xml")

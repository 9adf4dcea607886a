"""Reads PDF files: columns, divided words, running heads and page numbers, and what the file says of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.articles import BlockKind, Extracted, Facts
from workbench.errors import WorkbenchError
from workbench.importing.blocks import Piece, one_line
from workbench.importing.dates import first_date
from workbench.importing.document_facts import Properties, facts_from, with_date_made
from workbench.importing.page_paragraphs import pieces_of, typesetting_of
from workbench.importing.pdf_lines import Line, lines_of
from workbench.importing.readers.office import finished_document
from workbench.importing.reading_order import in_reading_order
from workbench.importing.running_heads import is_stamp, without_running_heads
from workbench.importing.titles import clean_title
from workbench.importing.urls import clean_url
from workbench.importing.xml_safety import packet_in

_MOST_PAGES = 5_000
_MOST_LETTERS = 20_000_000
_SCANNED = 20
_TITLE = 3
_ADDRESS = re.compile(r"https?://\S+")
NOT_SEARCHABLE = "This PDF has pictures of pages and no text: it is kept, but not searchable. Run it through OCR and import it again."


def read(content: bytes, name: str) -> Extracted:
    """Read the article in a PDF; without text, as scans are, it has no blocks and a warning.

    Raises WorkbenchError for a file that is damaged, needs a password, or has too many pages.
    """
    document = _opened(content, name)
    try:
        pages, warnings = _pages(document, name)
        properties = _properties(document, content)
    finally:
        document.close()
    if sum(len(line.text) for page in pages for line in page) < _SCANNED * len(pages):
        return _scanned(properties, name)
    body, heads = without_running_heads(pages)
    ordered = [in_reading_order(page) for page in body]
    pieces = pieces_of(ordered, typesetting_of(ordered))
    facts = _titled(_with_address(facts_from(properties), heads), pieces)
    extracted = finished_document(pieces, facts, name, warnings)
    if extracted.warnings != warnings:  # the text states a date that is ambiguous: a guess would hide that
        return extracted
    facts, guessed = _dated(extracted.facts, heads, properties.made)
    return replace(extracted, facts=facts, warnings=extracted.warnings + guessed)


def _opened(content: bytes, name: str) -> Any:
    import pypdfium2  # noqa: PLC0415 - only workers that meet a PDF need it
    from pypdfium2 import raw  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as problem:
        if getattr(problem, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise WorkbenchError(
                f"“{name}” needs a password; open it with the password, save a copy without one, and import that."
            ) from problem
        raise WorkbenchError(
            f"“{name}” is a damaged PDF that cannot be opened; get it again from where it came from."
        ) from problem
    if not 0 < len(document) <= _MOST_PAGES:
        count = len(document)
        document.close()
        raise WorkbenchError(
            f"“{name}” has {count:,} pages; 1 to {_MOST_PAGES:,} can be read. Split it or save it again."
        )
    return document


def _pages(document: Any, name: str) -> tuple[list[list[Line]], tuple[str, ...]]:
    import pypdfium2  # noqa: PLC0415 - only workers that meet a PDF need it

    pages: list[list[Line]] = []
    damaged: list[str] = []
    letters = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
            pages.append(lines_of(page, number))
            page.close()
        except pypdfium2.PdfiumError:
            pages.append([])
            damaged.append(str(number))
        letters += sum(len(line.text) for line in pages[-1])
        if letters > _MOST_LETTERS:
            raise WorkbenchError(f"“{name}” has more than {_MOST_LETTERS:,} letters; split it.")
    if len(damaged) == len(pages):
        raise WorkbenchError(f"“{name}” is a damaged PDF: none of its pages can be read.")
    return pages, ((f"These pages are damaged and were left out: {', '.join(damaged)}.",) if damaged else ())


def _properties(document: Any, content: bytes) -> Properties:
    """Return what the file says of itself, in its information dictionary or, where that is silent, as XMP."""
    info = {key: one_line(value) for key, value in document.get_metadata_dict().items()}
    packet = packet_in(content)
    authors = [info["Author"]] if info.get("Author") else packet.get("creator", ())
    return Properties(
        title=info.get("Title") or _first(packet, "title"),
        authors=authors,
        outlet=_first(packet, "publicationName"),
        published=_first(packet, "coverDate") or _first(packet, "publicationDate"),
        made=info.get("CreationDate", "").removeprefix("D:") or _first(packet, "CreateDate"),
        language=_first(packet, "language"),
    )


def _first(packet: dict[str, tuple[str, ...]], name: str) -> str:
    return next(iter(packet.get(name, ())), "")


def _scanned(properties: Properties, name: str) -> Extracted:
    facts = facts_from(properties)
    if not facts.title:
        facts = facts.with_fact("title", name.rpartition(".")[0] or name, "file name")
    facts, guessed = with_date_made(facts, properties.made)
    return Extracted("", (), facts, (NOT_SEARCHABLE, *guessed))


def _with_address(facts: Facts, heads: Sequence[str]) -> Facts:
    """Return *facts* with the web address that a browser printed at the foot of pages."""
    addresses = (clean_url(match.group()) for head in heads if (match := _ADDRESS.match(head)))
    url = next(filter(None, addresses), "")
    return facts.with_fact("url", url, "foot of page") if url else facts


def _titled(facts: Facts, pieces: Sequence[Piece]) -> Facts:
    """Return *facts* with a title: that of the file without the site's name, or the largest text of the first page.

    A word or two that the first page does not show is a name for the file and no title.
    """
    first = [piece for piece in pieces if piece.page == pieces[0].page]
    headings = [piece for piece in first if piece.kind is BlockKind.HEADING]
    shown = any(facts.title.casefold() in one_line(piece.text).casefold() for piece in first)
    if facts.title and (shown or len(facts.title.split()) >= _TITLE or not headings):
        title = clean_title(facts.title, facts.outlet, "", [one_line(piece.text) for piece in headings])
        return facts.with_fact("title", title, facts.found["title"])
    largest = min(headings, key=lambda piece: piece.level, default=None)
    return facts.with_fact("title", one_line(largest.text), "largest text") if largest else facts


def _dated(facts: Facts, heads: Sequence[str], made: str) -> tuple[Facts, tuple[str, ...]]:
    """Return *facts* with the date in a running head, or as a guess the day on which the file was made."""
    stated = next((day for head in heads if not is_stamp(head) and (day := first_date(head))), "")
    if stated and not facts.published:
        return facts.with_fact("published", stated, "running head"), ()
    return with_date_made(facts, made)

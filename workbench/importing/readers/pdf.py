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
from workbench.importing.recognising import Recogniser
from workbench.importing.running_heads import is_stamp, without_running_heads
from workbench.importing.titles import clean_title
from workbench.importing.urls import clean_url
from workbench.importing.xml_safety import packet_in
from workbench.sentences import Sentence

_MOST_PAGES = 5_000
_MOST_LETTERS = 20_000_000
_SCANNED = 20
_TITLE = 3
_ADDRESS = re.compile(r"https?://\S+")
NOT_SEARCHABLE = Sentence(
    "This PDF has pictures of pages and no text: it is kept, but not searchable until its text is recognised."
)


def read(content: bytes, name: str, recogniser: Recogniser | None = None) -> Extracted:
    """Read the article in a PDF; without text, as scans are, it has no blocks and a warning.

    Where there is a *recogniser*, it reads the pages that are pictures. Raises WorkbenchError for a file that is damaged,
    needs a password, or has too many pages.
    """
    document = _opened(content, name)
    try:
        found = _Pages(recogniser)
        found.read(document, name)
        properties = _properties(document, content)
    finally:
        document.close()
    pages, warnings = found.pages, found.warnings
    if sum(_letters(page) for page in pages) < _SCANNED * len(pages):
        return _scanned(properties, name)
    body, heads = without_running_heads(pages)
    ordered = [in_reading_order(page) for page in body]
    pieces = pieces_of(ordered, typesetting_of(ordered))
    facts = _titled(_with_address(facts_from(properties), heads), pieces)
    if found.has_recognised:
        facts = facts.with_fact("ocr", True, "recognised in pictures of pages")
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
                "“{name}” needs a password; open it with the password, save a copy without one, and import that.",
                name=name,
            ) from problem
        raise WorkbenchError(
            "“{name}” is a damaged PDF that cannot be opened; get it again from where it came from.", name=name
        ) from problem
    if not 0 < len(document) <= _MOST_PAGES:
        count = len(document)
        document.close()
        raise WorkbenchError(
            "“{name}” has {count} pages; 1 to {most_pages} can be read. Split it or save it again.",
            name=name,
            count=count,
            most_pages=_MOST_PAGES,
        )
    return document


class _Pages:
    """Holds the lines of each page; those of pages that are pictures from a *recogniser*, where there is one."""

    def __init__(self, recogniser: Recogniser | None) -> None:
        self._recogniser = recogniser
        self._damaged: list[str] = []
        self.pages: list[list[Line]] = []
        self.has_recognised = False

    @property
    def warnings(self) -> tuple[str, ...]:
        """Name the pages that could not be read."""
        damaged = ", ".join(self._damaged)
        return (Sentence("These pages are damaged and were left out: {damaged}.", damaged=damaged),) if damaged else ()

    def read(self, document: Any, name: str) -> None:
        """Read all pages. Raises WorkbenchError where none can be read, or they hold too much."""
        import pypdfium2  # noqa: PLC0415 - only workers that meet a PDF need it

        letters = 0
        for number in range(1, len(document) + 1):
            try:
                page = document[number - 1]
                self.pages.append(self._lines(page, number))
                page.close()
            except pypdfium2.PdfiumError:
                self.pages.append([])
                self._damaged.append(str(number))
            letters += _letters(self.pages[-1])
            if letters > _MOST_LETTERS:
                raise WorkbenchError(
                    "“{name}” has more than {most_letters} letters; split it.", name=name, most_letters=_MOST_LETTERS
                )
        if len(self._damaged) == len(self.pages):
            raise WorkbenchError("“{name}” is a damaged PDF: none of its pages can be read.", name=name)

    def _lines(self, page: Any, number: int) -> list[Line]:
        lines = lines_of(page, number)
        if self._recogniser is None or _letters(lines) >= _SCANNED or next(page.get_objects(max_depth=1), None) is None:
            return lines
        self.has_recognised = True
        return self._recogniser.lines_of(page, number)


def _letters(lines: Sequence[Line]) -> int:
    return sum(len(line.text) for line in lines)


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

"""Reads pictures of pages, where recognising text was asked for."""

from __future__ import annotations

from workbench.domain.articles import Extracted, Facts
from workbench.errors import WorkbenchError
from workbench.importing.page_paragraphs import pieces_of, typesetting_of
from workbench.importing.readers.office import finished_document
from workbench.importing.reading_order import in_reading_order
from workbench.importing.recognising import Recogniser

_KINDS = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_FEWEST = 20
"""Letters below which a picture is no page."""


def begins(start: bytes) -> bool:
    """Say whether a file that begins with *start* is a picture of a kind that scanners write: PNG, JPEG, TIFF."""
    return start.startswith(_KINDS)


def read(content: bytes, name: str, recogniser: Recogniser) -> Extracted:
    """Read the text in a picture. Raises WorkbenchError where there is none."""
    lines = recogniser.lines_in(content)
    if sum(len(line.text) for line in lines) < _FEWEST:
        raise WorkbenchError("“{name}” is a picture in which no text was recognised.", name=name)
    ordered = [in_reading_order(lines)]
    pieces = pieces_of(ordered, typesetting_of(ordered))
    return finished_document(pieces, Facts().with_fact("ocr", True, "recognised in the picture"), name)

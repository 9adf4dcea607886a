"""Reads OpenDocument texts (.odt, .ott, .fodt): headings, lists, tables, notes, text boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.blocks import QUOTES, Piece, one_line
from workbench.importing.document_facts import Properties, facts_from
from workbench.importing.readers.office import finished_office, rows_or_blocks, titled
from workbench.importing.xml_safety import attribute, local, parsed_xml
from workbench.importing.zip_safety import Archive

_SKIPPED = {
    "tracked-changes",
    "annotation",
    "annotation-end",
    "ruby-text",
    "hidden-text",
    "hidden-paragraph",
    "bookmark",
    "title",
    "desc",
    "forms",
    "sequence-decls",
}
_BOXES = {"text-box"}
_PARAGRAPHS = {"p", "h"}
_LISTS = {"list"}
_ROW_GROUPS = {"table-rows", "table-header-rows", "table-row-group"}
_MOST_SPACES = 100
_DEEPEST = 120


@dataclass(slots=True)
class _Reading:
    """Hold what is known while a document is walked: its styles' parents and names, and the notes met so far."""

    styles: dict[str, str]
    notes: list[Any] = field(default_factory=list)


def read(content: bytes, name: str) -> Extracted:
    """Read the article in an OpenDocument text. Raises WorkbenchError where it is damaged, protected or without text."""
    if content.startswith(b"PK"):
        archive = Archive(content, name)
        if b"encryption-data" in archive.find("META-INF/manifest.xml"):
            raise WorkbenchError("“{name}” needs a password; save a copy without one and import that.", name=name)
        parts = [parsed_xml(archive.read("content.xml"), name)]
        parts += [parsed_xml(part, name) for part in map(archive.find, ("styles.xml", "meta.xml")) if part]
    else:
        parts = [parsed_xml(content, name)]
    body = next((text for text in parts[0].iter("{*}text") if local(text.getparent()) == "body"), None)
    if body is None:
        raise WorkbenchError("“{name}” is no OpenDocument text: the part with the text is missing.", name=name)
    reading = _Reading(_parents(parts))
    pieces = list(_blocks(body, reading, BlockKind.PARAGRAPH, 1, 0))
    properties = _properties(parts)
    facts = titled(facts_from(properties), pieces)
    return finished_office([*pieces, *_notes(reading)], facts, properties.made, name)


def _parents(parts: list[Any]) -> dict[str, str]:
    """Return the parent of each style by name. Only styles of a document's own have names in its author's language."""
    styles = (style for part in parts for style in part.iter("{*}style"))
    return {attribute(style, "name"): attribute(style, "parent-style-name") for style in styles}


def _blocks(element: Any, reading: _Reading, kind: BlockKind, level: int, depth: int) -> Iterator[Piece]:
    """Yield the blocks in a container; its paragraphs are of *kind* unless they say otherwise."""
    if depth > _DEEPEST:
        return
    for child in element:
        tag = local(child)
        if tag in _SKIPPED:
            continue
        if tag in _PARAGRAPHS:
            yield from _paragraph(child, reading, kind, level, depth)
        elif tag in _LISTS:
            deeper = level + 1 if kind is BlockKind.ITEM else 1
            yield from _blocks(child, reading, BlockKind.ITEM, deeper, depth + 1)
        elif tag == "table":
            yield from rows_or_blocks([_cells(row, reading, depth) for row in _rows(child)])
        else:
            yield from _blocks(child, reading, kind, level, depth + 1)


def _paragraph(paragraph: Any, reading: _Reading, kind: BlockKind, level: int, depth: int) -> Iterator[Piece]:
    boxes: list[Any] = []
    text = "".join(_words(paragraph, reading, boxes, depth))
    if local(paragraph) == "h":
        outline = attribute(paragraph, "outline-level")
        kind, level = BlockKind.HEADING, max(1, int(outline)) if outline.isdecimal() and len(outline) < 3 else 1
    elif kind is BlockKind.PARAGRAPH:
        kind = _kind(attribute(paragraph, "style-name"), reading.styles)
    for line in text.split("\n") if kind is BlockKind.PARAGRAPH else [text]:
        yield Piece(kind, line, level)
    for box in boxes:
        yield from _blocks(box, reading, BlockKind.PARAGRAPH, 1, depth + 1)


def _words(element: Any, reading: _Reading, boxes: list[Any], depth: int) -> Iterator[str]:
    """Yield the words of a paragraph; boxes in it are put into *boxes*, notes among the notes."""
    yield _flat(element.text)
    for child in element:
        tag = local(child)
        if tag == "note":
            reading.notes.append(child)
            yield f"[{len(reading.notes)}]"
        elif tag in _BOXES:
            boxes.append(child)
        elif tag == "s":
            count = attribute(child, "c")
            yield " " * (min(int(count), _MOST_SPACES) if count.isdecimal() and len(count) < 9 else 1)
        elif tag in {"tab", "line-break"}:
            yield "\t" if tag == "tab" else "\n"
        elif tag not in _SKIPPED and depth < _DEEPEST:
            yield from _words(child, reading, boxes, depth + 1)
        yield _flat(child.tail)


def _flat(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _kind(style: str, parents: dict[str, str]) -> BlockKind:
    """Tell a paragraph's kind from the built-in style that its own is based on; those have English names everywhere."""
    seen: set[str] = set()
    while style and style not in seen:
        seen.add(style)
        if style in {"Title", "Heading"}:
            return BlockKind.HEADING
        if style.replace("_20_", " ").lower() in QUOTES:
            return BlockKind.QUOTE
        if style in {"Caption", "Illustration", "Figure", "Table", "Drawing"}:
            return BlockKind.CAPTION
        style = parents.get(style, "")
    return BlockKind.PARAGRAPH


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if local(child) == "table-row":
            yield child
        elif local(child) in _ROW_GROUPS:
            yield from _rows(child)


def _cells(row: Any, reading: _Reading, depth: int) -> list[list[Piece]]:
    """Return the blocks of each cell of a row. Repeated cells, of which spreadsheets have thousands, count once."""
    cells = [cell for cell in row if local(cell) == "table-cell"]
    found = (_blocks(cell, reading, BlockKind.PARAGRAPH, 1, depth + 2) for cell in cells)
    return [[piece for piece in cell if one_line(piece.text)] for cell in found]


def _notes(reading: _Reading) -> Iterator[Piece]:
    """Yield foot- and endnotes in the order in which the text refers to them, each with its number."""
    for number, note in enumerate(list(reading.notes), 1):
        inside = _blocks(note, _Reading(reading.styles), BlockKind.PARAGRAPH, 1, 0)
        text = " ".join(one_line(piece.text) for piece in inside)
        if text:
            yield Piece(BlockKind.PARAGRAPH, f"[{number}] {text}")


def _properties(parts: list[Any]) -> Properties:
    meta = next((found for part in parts for found in part.iter("{*}meta") if local(found.getparent()) != "meta"), None)
    said = {local(child): child.text or "" for child in meta} if meta is not None else {}
    return Properties(
        title=said.get("title", ""),
        authors=[said.get("initial-creator") or said.get("creator", "")],
        made=said.get("creation-date", ""),
        language=said.get("language", ""),
    )

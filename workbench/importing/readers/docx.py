"""Reads Word documents (.docx, .docm, transitional and strict): paragraphs by style, lists, tables, notes, text boxes."""

from __future__ import annotations

import posixpath
import re
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

_HEADING = re.compile(r"heading (\d)")
_LIST = re.compile(r"list(?: bullet| number| paragraph| continue)?(?: (\d))?")
_TOC = re.compile(r"toc (\d)")
_SKIPPED = {"del", "moveFrom", "pPr", "rPr", "instrText", "delText", "rt", "tblPr", "trPr", "tcPr", "sectPr", "fldData"}
_CONTAINERS = {
    "sdt",
    "sdtContent",
    "customXml",
    "smartTag",
    "ins",
    "moveTo",
    "body",
    "document",
    "AlternateContent",
    "Choice",
    "Fallback",
    "txbxContent",
}
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_DEEPEST = 120
_OFF = {"0", "false", "off"}


@dataclass(frozen=True, slots=True)
class _Style:
    """Hold what a paragraph style says: its English name, outline level from 0, whether it numbers; and what it is based on."""

    name: str = ""
    outline: int | None = None
    listed: bool = False
    based_on: str = ""


@dataclass(slots=True)
class _Reading:
    """Hold what is known while a document is walked: its styles, and the notes referred to so far."""

    styles: dict[str, _Style]
    notes: list[tuple[str, str]] = field(default_factory=list)


def read(content: bytes, name: str) -> Extracted:
    """Read the article in a Word document. Raises WorkbenchError where it is damaged, protected or without text."""
    archive = Archive(content, name)
    main = _main_part(archive, name)
    folder = posixpath.dirname(main)
    reading = _Reading(_styles(archive.find(posixpath.join(folder, "styles.xml")), name))
    body = parsed_xml(archive.read(main), name)
    pieces = list(_blocks(body, reading, 0))
    pieces += _notes(archive, folder, reading, name)
    properties = _properties(archive.find("docProps/core.xml"), name)
    return finished_office(pieces, titled(facts_from(properties), pieces), properties.made, name)


def _main_part(archive: Archive, name: str) -> str:
    """Return the name of the part that holds the text, which some programs do not call ``word/document.xml``."""
    relations = archive.find("_rels/.rels")
    if relations:
        for relation in parsed_xml(relations, name):
            if attribute(relation, "Type").endswith("/officeDocument"):
                return posixpath.normpath(attribute(relation, "Target").lstrip("/"))
    if "word/document.xml" in archive.names:
        return "word/document.xml"
    raise WorkbenchError("“{name}” is no Word document: the part with the text is missing.", name=name)


def _styles(content: bytes, name: str) -> dict[str, _Style]:
    if not content:
        return {}
    styles = {}
    for style in parsed_xml(content, name).iter("{*}style"):
        said = {local(child): attribute(child, "val") for child in style}
        outline = next((attribute(level, "val") for level in style.iter("{*}outlineLvl")), "")
        listed = next(style.iter("{*}numPr"), None) is not None
        styles[attribute(style, "styleId")] = _Style(
            said.get("name", "").casefold(), _number(outline), listed, said.get("basedOn", "")
        )
    return styles


def _blocks(element: Any, reading: _Reading, depth: int) -> Iterator[Piece]:
    """Yield the blocks in a container of paragraphs and tables."""
    if depth > _DEEPEST:
        return
    for child in _once(element):
        tag = local(child)
        if tag == "p":
            yield from _paragraph(child, reading, depth)
        elif tag == "tbl":
            yield from rows_or_blocks([_cells(row, reading, depth) for row in _rows(child)])
        elif tag in _CONTAINERS:
            yield from _blocks(child, reading, depth + 1)


def _once(element: Any) -> list[Any]:
    """Return the children; of alternatives, which say the same for newer and older programs, the first that has text."""
    if local(element) != "AlternateContent":
        return list(element)
    return next((list(child) for child in element if next(child.iter("{*}t"), None) is not None), [])


def _paragraph(paragraph: Any, reading: _Reading, depth: int) -> Iterator[Piece]:
    boxes: list[Any] = []
    text = "".join(_words(paragraph, reading, boxes, depth))
    kind, level = _kind(paragraph, reading.styles)
    for line in text.split("\n") if kind is BlockKind.PARAGRAPH else [text]:
        yield Piece(kind, line, level)
    for box in boxes:
        yield from _blocks(box, reading, depth + 1)


def _words(element: Any, reading: _Reading, boxes: list[Any], depth: int) -> Iterator[str]:
    """Yield the words of a paragraph as it reads with all changes accepted; boxes in it are put into *boxes*."""
    for child in _once(element):
        tag = local(child)
        if tag in _SKIPPED or depth > _DEEPEST or (tag == "r" and _is_hidden(child)):
            continue
        if tag == "t":
            yield child.text or ""
        elif tag in _SIGNS:
            yield "" if attribute(child, "type") == "page" else _SIGNS[tag]
        elif tag in {"footnoteReference", "endnoteReference"}:
            reading.notes.append((tag.removesuffix("Reference"), attribute(child, "id")))
            yield f"[{len(reading.notes)}]"
        elif tag == "txbxContent":
            boxes.append(child)
        else:
            yield from _words(child, reading, boxes, depth + 1)


def _is_hidden(run: Any) -> bool:
    return any(
        local(mark) == "vanish" and attribute(mark, "val") not in _OFF
        for properties in run[:1]
        if local(properties) == "rPr"
        for mark in properties
    )


def _kind(paragraph: Any, styles: dict[str, _Style]) -> tuple[BlockKind, int]:
    """Tell a paragraph's kind and level from its own properties, then from its style and those that one is based on."""
    said = {local(child): child for properties in paragraph[:1] if local(properties) == "pPr" for child in properties}
    outline = _number(attribute(said["outlineLvl"], "val")) if "outlineLvl" in said else None
    if outline is not None and outline < 9:
        return BlockKind.HEADING, outline + 1
    style_id = attribute(said["pStyle"], "val") if "pStyle" in said else ""
    chain = _chain(style_id, styles)
    for style in chain:
        named = _named(style)
        if named:
            return named
    listing = said.get("numPr")
    if listing is not None:
        values = {local(child): attribute(child, "val") for child in listing}
        return (
            (BlockKind.PARAGRAPH, 1)
            if values.get("numId") == "0"
            else (BlockKind.ITEM, 1 + (_number(values.get("ilvl", "")) or 0))
        )
    return (BlockKind.ITEM, 1) if any(style.listed for style in chain) else (BlockKind.PARAGRAPH, 1)


def _named(style: _Style) -> tuple[BlockKind, int] | None:
    """Return what the name or the outline level of a style says; built-in styles have English names in all languages."""
    heading, listed = _HEADING.fullmatch(style.name), _LIST.fullmatch(style.name) or _TOC.fullmatch(style.name)
    if heading or style.name == "title":
        return BlockKind.HEADING, int(heading[1]) if heading else 1
    if style.outline is not None and style.outline < 9:
        return BlockKind.HEADING, style.outline + 1
    if listed and style.name != "list paragraph":
        return BlockKind.ITEM, int(listed[1] or 1)
    if style.name in QUOTES:
        return BlockKind.QUOTE, 1
    return (BlockKind.CAPTION, 1) if style.name == "caption" else None


def _chain(style_id: str, styles: dict[str, _Style]) -> list[_Style]:
    chain: dict[str, _Style] = {}
    while style_id in styles and style_id not in chain:
        chain[style_id] = styles[style_id]
        style_id = styles[style_id].based_on
    return list(chain.values())


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if local(child) == "tr":
            if next(child.iterfind("{*}trPr/{*}del"), None) is None:
                yield child
        elif local(child) in _CONTAINERS:
            yield from _rows(child)


def _cells(row: Any, reading: _Reading, depth: int) -> list[list[Piece]]:
    """Return the blocks of each cell of a table's row."""
    cells: list[list[Piece]] = []
    for child in row:
        if local(child) == "tc":
            cells.append([piece for piece in _blocks(child, reading, depth + 2) if one_line(piece.text)])
        elif local(child) in _CONTAINERS and depth < _DEEPEST:
            cells += _cells(child, reading, depth + 2)
    return cells


def _notes(archive: Archive, folder: str, reading: _Reading, name: str) -> Iterator[Piece]:
    """Yield foot- and endnotes in the order in which the text refers to them, each with its number."""
    texts: dict[tuple[str, str], str] = {}
    for kind in dict.fromkeys(kind for kind, _ in reading.notes):
        content = archive.find(posixpath.join(folder, f"{kind}s.xml"))
        for note in parsed_xml(content, name).iter(f"{{*}}{kind}") if content else ():
            inside = _blocks(note, _Reading(reading.styles), 0)
            texts[kind, attribute(note, "id")] = " ".join(one_line(piece.text) for piece in inside)
    for number, reference in enumerate(reading.notes, 1):
        if texts.get(reference):
            yield Piece(BlockKind.PARAGRAPH, f"[{number}] {texts[reference]}")


def _properties(content: bytes, name: str) -> Properties:
    if not content:
        return Properties()
    said = {local(child): child.text or "" for child in parsed_xml(content, name)}
    made = "" if said.get("creator") == "python-docx" else said.get("created", "")
    return Properties(
        title=said.get("title", ""), authors=[said.get("creator", "")], made=made, language=said.get("language", "")
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 3 else None

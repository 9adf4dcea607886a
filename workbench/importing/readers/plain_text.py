"""Reads plain text: one paragraph on each line, or hard-wrapped lines with blank lines between paragraphs."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import PurePath

from workbench.domain.articles import BlockKind, Extracted, Facts
from workbench.domain.texts import normalised
from workbench.errors import WorkbenchError
from workbench.importing.blocks import Piece, assembled, one_line
from workbench.importing.encoding import decode
from workbench.importing.head_and_tail import HEAD, part
from workbench.importing.language import language_of
from workbench.importing.text_facts import dates_left_open, read_line
from workbench.importing.wrapping import paragraphs

_RULE = re.compile(r"[-=_*~ ]{3,}")
_ITEM = re.compile(r"[-*•‣◦▪]\s+(?=\S)")


def read(content: bytes, name: str, saved: datetime | None = None) -> Extracted:
    """Read a plain-text article, *saved* at a time. Raises WorkbenchError where there is no text in it."""
    decoded = decode(content)
    lines = normalised(decoded.text).split("\n")
    head = _head_length(lines, saved)
    pieces = [_piece(line) for line in [*lines[:head], *paragraphs(lines[head:])] if not _RULE.fullmatch(line)]
    pieces = [piece for piece in pieces if piece.text]
    return finished(pieces, Facts(), name, tuple(filter(None, [decoded.warning])), saved=saved)


def finished(
    pieces: list[Piece],
    facts: Facts,
    name: str,
    warnings: tuple[str, ...] = (),
    *,
    saved: datetime | None = None,
) -> Extracted:
    """Part *pieces* into facts and body and complete the facts; *facts* are those known before.

    Raises WorkbenchError where no text is left.
    """
    parted = part(pieces, facts, saved=saved)
    text, blocks = assembled(parted.body)
    facts = parted.facts
    if not text:
        text, blocks = assembled(pieces)
    if not text:
        raise WorkbenchError("“{name}” is empty: there is no text in it to import.", name=name)
    if not facts.title:
        facts = facts.with_fact("title", PurePath(name).stem, "file name")
    if not facts.language:
        language = language_of(text)
        facts = facts.with_fact("language", language, "text") if language else facts
    return Extracted(text, blocks, facts, warnings + dates_left_open(facts))


def _head_length(lines: list[str], saved: datetime | None) -> int:
    """Count the lines that are never joined: up to the title, and up to the last line of facts near it."""
    factual = [bool(line.strip()) and read_line(line, saved).whole for line in lines[:HEAD]]
    last_fact = max((index for index, whole in enumerate(factual) if whole), default=-1)
    title = next((index for index, whole in enumerate(factual) if not whole and lines[index].strip()), 0)
    return max(last_fact, title) + 1


def _piece(line: str) -> Piece:
    item = _ITEM.match(line.strip())
    if item:
        return Piece(BlockKind.ITEM, line.strip()[item.end() :])
    return Piece(BlockKind.PARAGRAPH, one_line(line))

"""A draft read as statements: its sentences, what each cites, in which section it stands and of what kind it is.

A block (paragraph, list item, quote) may be typed by a comment before it or in it, ``<!-- fact -->``,
``<!-- assumption -->`` or ``<!-- judgement -->``: no Markdown program shows it, and no release holds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.briefing.citations import Citation, citations
from workbench.briefing.drafts import prose
from workbench.briefing.escaping import one_line, unescaped
from workbench.briefing.templates import GUIDANCE
from workbench.domain.spans import Span, sentences

_KIND = re.compile(r"<!--[ \t]*(fact|assumption|judge?ment)[ \t]*-->", re.IGNORECASE)
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t#]*")
_MARKER = re.compile(
    r"(?:[ \t]*>)+[ \t]?|[ \t]*(?:[-*+]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|[ \t]*\[\^[^\]\s]+\]:[ \t]*"
)
_RULE_OR_BORDER = re.compile(r"(?=[ \t:|]*-)[ \t:|-]+|[*_ \t]{3,}|[ \t]*=+[ \t]*")
_STOPS = " .!?。！？"
_LINK = re.compile(r"(?<!\\)\[([^\]\[]*)\]\([^)\s]*\)")
_EMPHASIS = re.compile(r"(?<!\\)\*+|(?<![\w\\])_+(?=\S)|(?<=\S)(?<!\\)_+(?!\w)|(?<!\\)`+")


class StatementKind(StrEnum):
    """Say what a block of a draft states (ICD 203, standard 3: keep information, assumption and judgement apart)."""

    FACT = "fact"
    ASSUMPTION = "assumption"
    JUDGEMENT = "judgement"


@dataclass(frozen=True, slots=True)
class Heading:
    """Hold a heading: *level* from 1, *span* of its line in code points, end exclusive."""

    level: int
    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Statement:
    """Hold one sentence of a draft.

    *span* is its place without the citations behind it (code points, end exclusive), *words_end* where its last word ends,
    before stop and citations, *reach* where the last of them ends. *words* are what a reader sees of it,
    *keys* the passages cited in it or right behind it. *section* is the second-level heading above, *block* counts the
    paragraphs, items and quotes from 0. *kind* is ``None`` where nobody has typed the block.
    """

    span: Span
    words_end: int
    reach: int
    words: str
    keys: tuple[str, ...]
    section: str
    block: int
    kind: StatementKind | None
    is_quote: bool


@dataclass(frozen=True, slots=True)
class Statements:
    """Hold what a draft says: its headings and its statements, in order."""

    headings: tuple[Heading, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    span: Span
    section: str
    is_quote: bool


def read_statements(draft: str) -> Statements:
    """Read *draft*; code, comments, front matter and a template's guidance state nothing. Table rows are blocks of their own."""
    flat = prose(draft)
    headings, blocks, flat = _blocks(flat)
    cited = citations(draft)
    bare = _without_citations(flat, cited)
    kinds = [(match.start(), _kind_of(match.group(1))) for match in _KIND.finditer(draft)]
    guidance = [Span(*match.span()) for match in GUIDANCE.finditer(draft)]
    found: list[Statement] = []
    before = 0
    for number, block in enumerate(blocks):
        kind = next((kind for at, kind in reversed(kinds) if before <= at < block.span.end), None)
        found += _statements(bare, block, number, kind, cited)
        before = block.span.end
    return Statements(tuple(headings), tuple(s for s in found if not any(s.span.touches(span) for span in guidance)))


def read_headings(draft: str) -> tuple[Heading, ...]:
    """Read the headings of *draft* alone."""
    return tuple(
        Heading(len(heading[1]), _plain(heading[2]), Span(start, start + len(line)))
        for start, line in _lines(prose(draft))
        if line.lstrip(" ").startswith("#") and (heading := _HEADING.fullmatch(line))
    )


def _kind_of(word: str) -> StatementKind:
    return StatementKind.JUDGEMENT if word.lower().startswith("judg") else StatementKind(word.lower())


def _blocks(text: str) -> tuple[list[Heading], list[_Block], str]:
    """Return headings and blocks, and *text* with marks blanked and the lines of a block made one, all at their places."""
    headings: list[Heading] = []
    blocks: list[_Block] = []
    flat = list(text)
    section = ""
    is_open = False
    for start, line in _lines(text):
        end = start + len(line)
        heading = _HEADING.fullmatch(line)
        marker = _MARKER.match(line)
        is_row = line.lstrip().startswith("|")
        body = line[marker.end() :] if marker else line
        if heading:
            headings.append(Heading(len(heading[1]), _plain(heading[2]), Span(start, end)))
            section = headings[-1].words if len(heading[1]) == 2 else "" if len(heading[1]) == 1 else section
            is_open = False
        elif not body.strip() or _RULE_OR_BORDER.fullmatch(line):
            is_open = False
        else:
            inner = start + (marker.end() if marker else 0)
            flat[start:inner] = " " * (inner - start)
            is_quote = line.lstrip().startswith(">")
            if is_open and not is_row and (not marker or (is_quote and blocks[-1].is_quote)):
                flat[start - 1] = " "
                blocks[-1] = _Block(Span(blocks[-1].span.start, end), section, blocks[-1].is_quote)
            else:
                blocks.append(_Block(Span(inner, end), section, is_quote))
            is_open = not is_row
    return headings, blocks, "".join(flat)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _without_citations(flat: str, cited: tuple[Citation, ...]) -> str:
    parts: list[str] = []
    end = 0
    for citation in cited:
        parts += flat[end : citation.span.start], " " * len(citation.span)
        end = citation.span.end
    return "".join((*parts, flat[end:]))


def _statements(
    bare: str, block: _Block, number: int, kind: StatementKind | None, cited: tuple[Citation, ...]
) -> Iterator[Statement]:
    spans = _with_quotes_whole(bare, sentences(bare, block.span))
    here = [citation for citation in cited if block.span.start <= citation.span.start < block.span.end]
    for index, span in enumerate(spans):
        start = span.start if index else block.span.start
        stop = spans[index + 1].start if index + 1 < len(spans) else block.span.end
        own = [citation for citation in here if start <= citation.span.start < stop]
        keys = dict.fromkeys(citation.key for citation in own)
        words_end = span.start + len(span.of(bare).rstrip(_STOPS))
        reach = max([span.end, *(citation.span.end for citation in own)])
        words = _plain(_closed_up(bare, span, own))
        yield Statement(span, words_end, reach, words, tuple(keys), block.section, number, kind, block.is_quote)


def _closed_up(bare: str, span: Span, cited: Sequence[Citation]) -> str:
    """Return the words of *span* without the spaces before its citations, so that its stop stands at its last word."""
    parts, start = [], span.start
    for citation in cited:
        if span.start <= citation.span.start < span.end:
            parts.append(bare[start : citation.span.start].rstrip())
            start = citation.span.end
    return "".join((*parts, bare[start : span.end]))


def _with_quotes_whole(text: str, spans: list[Span]) -> list[Span]:
    """Join sentences that one quotation holds together."""
    joined: list[Span] = []
    for span in spans:
        if joined and any(joined[-1].of(text).count(a) > joined[-1].of(text).count(b) for a, b in ("“”", "«»", "「」")):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _plain(markdown: str) -> str:
    return one_line(unescaped(_EMPHASIS.sub("", _LINK.sub(r"\1", markdown))))

"""Citations in a draft: where they stand, how they are numbered, and what is inserted for a passage."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from workbench.briefing.drafts import silent_spans
from workbench.briefing.escaping import Place, escaped, one_line
from workbench.briefing.evidence import Evidence
from workbench.domain.briefings import CITATION
from workbench.domain.spans import Span

_LIKE_A_CITATION = re.compile(r"(?<!\\)\[@[^\]\s]{0,40}\]")

_AT_LINE_START = re.compile(r"(?:^|\n)[ \t>]*\Z")

_DOUBLE = frozenset('“”„"')


@dataclass(frozen=True, slots=True)
class Citation:
    """Hold one ``[@key]`` of a draft and its place: code points, end exclusive."""

    key: str
    span: Span


def citations(draft: str) -> tuple[Citation, ...]:
    """Return the citations of *draft* in order; what stands in code, in a comment or after a backslash cites nothing."""
    silent = silent_spans(draft)
    found: list[Citation] = []
    at = 0
    for match in CITATION.finditer(draft):
        while at < len(silent) and silent[at].end <= match.start():
            at += 1
        hidden = at < len(silent) and silent[at].contains(match.start())
        if not hidden and draft[match.start() - 1 : match.start()] != "\\":
            found.append(Citation(match.group(1), Span(match.start(), match.end())))
    return tuple(found)


def like_citations(text: str) -> list[re.Match[str]]:
    """Return what a reader of *text* takes for a citation and is none, for no passage can have such a key."""
    return [match for match in _LIKE_A_CITATION.finditer(text) if not CITATION.fullmatch(match.group())]


def broken_citations(draft: str) -> tuple[Citation, ...]:
    """Return what looks like a citation in *draft* and is none, outside code and comments."""
    found = like_citations(draft)
    silent = silent_spans(draft) if found else ()
    return tuple(
        Citation(match.group()[2:-1], Span(match.start(), match.end()))
        for match in found
        if not any(span.contains(match.start()) for span in silent)
    )


def footnote_numbers(draft: str) -> dict[str, int]:
    """Number the cited keys from 1, by their first citation."""
    keys = dict.fromkeys(citation.key for citation in citations(draft))
    return {key: number for number, key in enumerate(keys, start=1)}


def with_citations(draft: str, text_for: Callable[[str], str]) -> str:
    """Return *draft* with each citation replaced by ``text_for(key)``.

    A space goes between two that touch: as superscripts, 1 and 2 would read as 12.
    """
    parts: list[str] = []
    end = 0
    for citation in citations(draft):
        between = draft[end : citation.span.start]
        parts += between or (" " if end else ""), text_for(citation.key)
        end = citation.span.end
        # "[^1]:" at the start of a line would define a footnote instead of citing one.
        if draft[end : end + 1] == ":" and _AT_LINE_START.search(draft, 0, citation.span.start):
            parts.append("&#58;")
            end += 1
    return "".join((*parts, draft[end:]))


def insert_text(evidence: Evidence) -> str:
    """Return what is inserted in a draft for a passage: a block quote of its words, then the citation."""
    return quoted_block(evidence.quote, f" [@{evidence.key}]") + "\n"


def quoted_block(quote: str, after: str = "") -> str:
    """Return *quote* as a block quote in quotation marks, paragraph by paragraph, with *after* behind the last word."""
    lines = [line for line in quote.split("\n") if one_line(line)] or [""]
    opening, closing = _marks(quote)
    first, *later = lines
    paragraphs = [opening + escaped(first), *(escaped(line, Place.LINE_START) for line in later)]
    return "> " + "\n>\n> ".join(paragraphs) + closing + after


def quotation(quote: str) -> str:
    """Return *quote* in quotation marks, in Markdown on one line."""
    opening, closing = _marks(quote)
    return opening + escaped(quote) + closing


def _marks(quote: str) -> tuple[str, str]:
    # Words that begin or end with double quotation marks of their own go in single ones; two in a row read as a slip.
    line = one_line(quote)
    return ("‘", "’") if line[:1] in _DOUBLE or line[-1:] in _DOUBLE else ("“", "”")

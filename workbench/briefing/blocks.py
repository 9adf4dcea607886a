"""A release read as blocks.

The draft's own Markdown is read by Python-Markdown. Footnotes and appendix, which this room writes in a small subset, are
read by a few lines here: with a thousand citations, Python-Markdown would take seconds for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.briefing.body import body_blocks
from workbench.briefing.document import Block, BlockKind, Document, NoteRef, Run, Runs
from workbench.briefing.escaping import unescaped
from workbench.briefing.manuscript import Manuscript

_INLINE = re.compile(
    r"\\[!-/:-@\[-`{-~]|&#?\w+;|\[\^(?P<note>[^\]\s]+)\]|<(?P<url>https?://[^>\s]+)>|\[(?P<words>(?:\\.|[^\]\\])+)\]\(<(?P<target>[^>\s]+)>\)|\*\*(?P<bold>[^*\n]+)\*\*"
)
_OWN_NOTE = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?: {4}|\t)[^\n]*)*)\n?", re.MULTILINE)


def document_of(manuscript: Manuscript) -> Document:
    """Return *manuscript* as blocks; the notes are numbered by their first reference in the body, the analyst's own too."""
    labelled = {str(number): note for number, note in enumerate(manuscript.notes, start=1)}
    own = {match[1]: " ".join(match[2].split()) for match in _OWN_NOTE.finditer(manuscript.body)}
    labelled |= {label: note for label, note in own.items() if label not in labelled}
    numbers: dict[str, int] = {}
    body = body_blocks(_OWN_NOTE.sub("", manuscript.body), frozenset(labelled), numbers)
    return Document(
        title=manuscript.title,
        category=manuscript.category,
        day=manuscript.day,
        marking=manuscript.marking,
        body=body,
        notes=tuple(_runs(labelled[label], numbers) for label in list(numbers)),
        appendix=tuple(_appendix(manuscript.appendix, numbers)),
    )


def _appendix(markdown: str, numbers: dict[str, int]) -> Iterator[Block]:
    for part in markdown.split("\n\n"):
        lines = [line for line in part.split("\n") if line]
        if not lines:
            continue
        if lines[0].startswith("#"):
            marks, _, words = lines[0].partition(" ")
            yield Block(BlockKind.HEADING, _runs(words, numbers), level=len(marks))
        elif lines[0].startswith("> "):
            yield from (Block(BlockKind.QUOTE, _runs(line[2:], numbers)) for line in lines if line != ">")
        elif lines[0].startswith("- "):
            yield from (Block(BlockKind.BULLET, _runs(line[2:], numbers)) for line in lines)
        elif lines[0].startswith("| "):
            rows = [tuple(_runs(cell.strip(), numbers) for cell in line.strip("|").split("|")) for line in lines]
            yield Block(BlockKind.TABLE, rows=(rows[0], *rows[2:]))
        else:
            yield Block(BlockKind.PARAGRAPH, _runs(" ".join(lines), numbers))


def _runs(line: str, numbers: dict[str, int]) -> Runs:
    """Read one line of the Markdown that this room writes: words with escapes, notes by label, addresses in brackets."""
    found: list[Run | NoteRef] = []
    end = 0
    for match in _INLINE.finditer(line):
        if not match.lastgroup:
            continue
        if line[end : match.start()]:
            found.append(Run(unescaped(line[end : match.start()])))
        found.append(_run(match, numbers))
        end = match.end()
    if line[end:]:
        found.append(Run(unescaped(line[end:])))
    return tuple(found)


def _run(match: re.Match[str], numbers: dict[str, int]) -> Run | NoteRef:
    if match["url"]:
        return Run(match["url"], target=match["url"])
    if match["words"]:
        return Run(unescaped(match["words"]), target=match["target"])
    if match["bold"]:
        return Run(unescaped(match["bold"]), bold=True)
    number = numbers.get(match["note"])
    return NoteRef(number) if number else Run(match.group())

"""A release as one HTML file: everything in it, no script, nothing loaded from anywhere, a style for print."""

from __future__ import annotations

import html
from collections.abc import Iterator

from workbench.briefing.document import Block, BlockKind, Document, NoteRef, Runs, is_source
from workbench.domain.markings import Marking

_STYLE = """
html { color-scheme: light; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem 4rem; color: #1b1d22; background: #fff;
  font: 1.0625rem/1.55 "Source Serif 4", Georgia, "Times New Roman", serif; }
h1, h2, h3, h4, h5, h6, th, .label, .notes, .source { font-family: Inter, "Segoe UI", Helvetica, Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.15; } h2 { margin-top: 2.4rem; font-size: 1.25rem; } h3 { font-size: 1.06rem; }
h4 { font-size: 1rem; } h1, h2, h3, h4 { break-after: avoid; } blockquote { break-after: avoid; break-inside: avoid; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #e1e2e8; color: #5a5e69; }
.source { margin: -.55rem 0 1.3rem; padding-left: calc(1rem + 3px); color: #5a5e69; font-size: .8rem; }
.appendix { font-size: .95rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } th { text-align: left; color: #5a5e69; }
.center { text-align: center; } .right { text-align: right; }
td, th { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #e1e2e8; vertical-align: top; }
a { color: #3358d4; text-decoration: none; overflow-wrap: anywhere; } sup { line-height: 0; font-size: .72em; }
code, pre { font: .86em/1.5 "JetBrains Mono", Consolas, Menlo, monospace; }
li { margin-bottom: .35rem; } li ul, li ol { margin-top: .35rem; } pre { white-space: pre-wrap; overflow-wrap: anywhere; } .notes { font-size: .82rem; } .notes li { margin-bottom: .45rem; }
.label { text-align: right; margin: 0 0 1rem; } .label span { padding: .2rem .5rem; font-size: 1rem; font-weight: 700; }
@page { size: A4; margin: 22mm 20mm; @bottom-left { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5a5e69; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; }
  tr, .notes li { break-inside: avoid; } .notes a[href^="#"] { display: none; } p, li { orphans: 2; widows: 2; } }
"""
_LABEL_ON_PAPER = """@page {{ @top-right {{ {look} }} @bottom-right {{ {look} }} }}
"""
_BOX_ON_PAPER = "width: max-content; height: 7mm; margin: auto 0; padding: 0 2mm; vertical-align: middle;"
_TAGS = {BlockKind.PARAGRAPH: "p", BlockKind.QUOTE: "blockquote", BlockKind.CODE: "pre"}
_LISTS = {BlockKind.BULLET: "ul", BlockKind.NUMBERED: "ol"}


def render_html(document: Document) -> str:
    """Return *document* as an HTML page: LF line ends, the same bytes for the same values."""
    label = _label(document.marking)
    notes = notes_html(document)
    parts = (
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{html.escape(document.title)}</title>",
        f"<style>{_STYLE}{_label_on_paper(document.marking)}</style>",
        "</head>",
        "<body>",
        label,
        *flow_html(document.body, seen=set()),
        *notes,
        *appendix_html(document),
        label,
        "</body>",
        "</html>",
    )
    return "\n".join(part for part in parts if part) + "\n"


def _label(marking: Marking | None) -> str:
    if marking is None:
        return ""
    text, background = marking.colours
    return f'<p class="label"><span style="color:{text};background:{background}">{marking}</span></p>'


def _label_on_paper(marking: Marking | None) -> str:
    """Return the style that prints the label at head and foot of each page, as TLP 2.0 asks."""
    if marking is None:
        return ""
    text, background = marking.colours
    look = f'content: "{marking}"; font: 700 12pt sans-serif; color: {text}; background: {background};'
    return _LABEL_ON_PAPER.format(look=f"{look} {_BOX_ON_PAPER}")


def notes_html(document: Document, *, back: bool = True) -> Iterator[str]:
    """Yield the notes as an HTML list, each with a way *back* to its first reference."""
    if document.notes:
        yield '<section class="notes">'
        yield "<h2>Notes</h2>"
        yield "<ol>"
        for number, runs in enumerate(document.notes, start=1):
            way_back = f' <a href="#ref-{number}">↩</a>' if back else ""
            yield f'<li id="note-{number}">{_inline(runs)}{way_back}</li>'
        yield "</ol>"
        yield "</section>"


def appendix_html(document: Document) -> Iterator[str]:
    """Yield what stands behind the notes."""
    if document.appendix:
        yield '<section class="appendix">'
        yield from flow_html(document.appendix)
        yield "</section>"


def flow_html(blocks: tuple[Block, ...], *, seen: set[int] | None = None) -> list[str]:
    """Return *blocks* as HTML; the first reference to each note, kept in *seen*, is where the note leads back to."""
    parts: list[str] = []
    open_lists: list[str] = []
    for before, block in zip((None, *blocks), blocks, strict=False):
        wanted = block.level if block.kind in _LISTS else 0
        _close_lists(parts, open_lists, wanted or block.inside, _LISTS.get(block.kind, ""))
        if wanted and len(open_lists) == wanted:
            parts[-1] += "</li>"
        while len(open_lists) < wanted:
            open_lists.append(_LISTS[block.kind])
            start = f' start="{block.number}"' if block.number > 1 else ""
            # A list inside a list stands inside an item, one of its own where levels are left out.
            parts.append(f"<{open_lists[-1]}{start}>" + ("<li>" if len(open_lists) < wanted else ""))
        parts.append(_source(block, seen) if is_source(block, before) else _block(block, seen))
    _close_lists(parts, open_lists, 0, "")
    return parts


def _close_lists(parts: list[str], open_lists: list[str], wanted: int, name: str) -> None:
    """End lists, and the item that each is in the midst of, down to level *wanted*; there, too, one that is not a *name*."""
    while len(open_lists) > wanted or (name and len(open_lists) == wanted and open_lists[-1] != name):
        parts[-1] += "</li>"
        parts.append(f"</{open_lists.pop()}>")


def _block(block: Block, seen: set[int] | None) -> str:
    if block.kind is BlockKind.RULE:
        return "<hr>"
    if block.kind is BlockKind.TABLE:
        return _table(block, seen)
    words = _inline(block.runs, seen)
    if block.kind in _LISTS:
        return f"<li>{words}"
    if block.kind is BlockKind.HEADING:
        return f"<h{block.level}>{words}</h{block.level}>"
    return f"<{_TAGS[block.kind]}>{words}</{_TAGS[block.kind]}>"


def _source(block: Block, seen: set[int] | None) -> str:
    return f'<p class="source">{_inline(block.runs, seen)}</p>'


def _table(block: Block, seen: set[int] | None) -> str:
    rows = []
    for number, row in enumerate(block.rows):
        tag = "td" if number else "th"
        cells = (f"<{tag}{_align(block, at)}>{_inline(cell, seen)}</{tag}>" for at, cell in enumerate(row))
        rows.append(f"<tr>{''.join(cells)}</tr>")
    head, *body = rows or [""]
    return f"<table><thead>{head}</thead><tbody>{''.join(body)}</tbody></table>"


def _align(table: Block, column: int) -> str:
    return f' class="{align}"' if (align := table.align_of(column)) else ""


def _inline(runs: Runs, seen: set[int] | None = None) -> str:
    parts = []
    for run in runs:
        if isinstance(run, NoteRef):
            anchor = f' id="ref-{run.number}"' if seen is not None and run.number not in seen else ""
            if seen is not None:
                seen.add(run.number)
            parts.append(f'<sup><a href="#note-{run.number}"{anchor}>{run.number}</a></sup>')
            continue
        words = html.escape(run.words, quote=False).replace("\n", "<br>" if not run.code else "\n")
        for is_on, tag in ((run.code, "code"), (run.italic, "em"), (run.bold, "strong")):
            words = f"<{tag}>{words}</{tag}>" if is_on else words
        parts.append(f'<a href="{html.escape(run.target)}" rel="noreferrer">{words}</a>' if run.target else words)
    return "".join(parts)

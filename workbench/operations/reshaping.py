"""Give passages another extent: resize, split, merge; each keeps what was said of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlite_utils import Database

from workbench.domain.briefings import CITATION, Briefing
from workbench.domain.changes import Changes
from workbench.domain.markings import highest
from workbench.domain.passages import Passage, PassageState
from workbench.domain.spans import Span, trimmed
from workbench.errors import WorkbenchError
from workbench.library import briefings, passages
from workbench.library.library import Library
from workbench.operations.finding import existing_passage, newest_text


def resize_passage(library: Library, *, passage_id: int, span: Span) -> Changes:
    """Let a passage reach over *span* (code points, end exclusive) of its text, some of which it covers already.

    Key, tags and note stay. Raises WorkbenchError.
    """
    with library.step("Resize Passage") as step:
        passage = _settled(step.db, passage_id)
        text = newest_text(step.db, passage.article_id)
        end = min(span.end, len(text.text))
        new = trimmed(text.text, Span(min(span.start, end), end))
        if not passage.span.touches(new):
            raise WorkbenchError("A passage keeps at least some of its words; it was not changed.")
        if new != passage.span:
            passages.place(step.db, passage_id, revision_id=text.id, text=text.text, span=new)
    return step.changes


def split_passage(library: Library, *, passage_id: int, offset: int) -> Changes:
    """Cut a passage in two before the code point at *offset*.

    The first part keeps key and note; both carry the tags, the grade and the marking. Raises WorkbenchError.
    """
    with library.step("Split Passage") as step:
        passage = _settled(step.db, passage_id)
        text = newest_text(step.db, passage.article_id)
        cut = min(max(offset, passage.start), passage.end)
        first = trimmed(text.text, Span(passage.start, cut))
        second = trimmed(text.text, Span(cut, passage.end))
        if not (len(first) and len(second)):
            raise WorkbenchError("Put the caret between two words of the passage first; it was not split.")
        passages.place(step.db, passage_id, revision_id=text.id, text=text.text, span=first)
        made = passages.add(
            step.db,
            article_id=passage.article_id,
            revision_id=text.id,
            text=text.text,
            span=second,
            credibility=passage.credibility,
            marking=passage.marking,
        )
        for tag in passage.tags:
            passages.add_tag(step.db, made, tag)
    return step.changes


def merge_passages(library: Library, *, passage_ids: Sequence[int]) -> Changes:
    """Make one passage of several of one article, from the first one's start to the last one's end.

    It keeps the key of the first in the text, all tags and notes, the strictest marking, and the grade where all agree.
    Drafts that cite one of the others cite it from then on, and trays hold it instead. Raises WorkbenchError.
    """
    with library.step("Merge Passages") as step:
        merged = sorted(
            (_settled(step.db, passage_id) for passage_id in set(passage_ids)), key=lambda p: (p.span, p.id)
        )
        if len(merged) < 2 or len({passage.article_id for passage in merged}) > 1:
            raise WorkbenchError("Two or more passages of one article can be merged; nothing was changed.")
        kept, others = merged[0], merged[1:]
        text = newest_text(step.db, kept.article_id)
        span = Span(kept.start, max(passage.end for passage in merged))
        passages.place(step.db, kept.id, revision_id=text.id, text=text.text, span=span)
        grades = {passage.credibility for passage in merged}
        values = {
            "note": "\n\n".join(passage.note.strip() for passage in merged if passage.note.strip()),
            "credibility": grades.pop() if len(grades) == 1 else None,
            "marking": highest(passage.marking for passage in merged),
        }
        passages.update(step.db, kept.id, values)
        _follow(step.db, kept, others)
        for other in others:
            for tag in other.tags:
                passages.add_tag(step.db, kept.id, tag)
            passages.delete(step.db, other.id)
    return step.changes


def briefings_citing(db: Database, cited: Sequence[Passage]) -> list[Briefing]:
    """Return the briefings whose draft cites one of these passages."""
    keys = {passage.key for passage in cited}
    return [
        briefing
        for briefing in briefings.all_of(db)
        if keys.intersection(match.group(1) for match in CITATION.finditer(briefing.draft))
    ]


def _follow(db: Database, kept: Passage, others: Sequence[Passage]) -> None:
    """Let drafts and trays hold *kept* where they held one of the *others*; side by side, it is cited once."""
    keys, ids = {other.key for other in others}, {other.id for other in others}
    own = f"[@{kept.key}]"

    def renamed(match: re.Match[str]) -> str:
        return own if match.group(1) in keys else match.group()

    for briefing in briefings_citing(db, others):
        draft = CITATION.sub(renamed, briefing.draft)
        once = re.sub(rf"{re.escape(own)}(?: ?{re.escape(own)})+", own, draft)
        briefings.update(db, briefing.id, {"draft": once})
    for briefing in briefings.all_of(db):
        if ids.intersection(briefing.tray):
            briefings.set_tray(db, briefing.id, [kept.id if held in ids else held for held in briefing.tray])


def _settled(db: Database, passage_id: int) -> Passage:
    passage = existing_passage(db, passage_id)
    if passage.state is not PassageState.EXACT:
        raise WorkbenchError("Passage {key} needs review first; nothing was changed.", key=passage.key)
    return passage

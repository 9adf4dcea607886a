"""Mark passages, tag them, note why they matter; settle where they stand after an article changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlite_utils import Database

from workbench.anchoring.reanchoring import reanchor
from workbench.domain.changes import Changes
from workbench.domain.codebook import Codebook, TagKind, TagRef
from workbench.domain.grading import parse_credibility
from workbench.domain.markings import Marking
from workbench.domain.passages import Passage, PassageState
from workbench.domain.spans import Span
from workbench.errors import WorkbenchError
from workbench.library import articles, codebook, passages
from workbench.library.library import Library
from workbench.operations.finding import existing_passage, newest_text
from workbench.sentences import Sentence, one_or_many

LONGEST_THEME = 80
"""How many characters of a text can name a theme."""


def mark_passage(
    library: Library,
    *,
    article_id: int,
    span: Span,
    seen: str = "",
    tags: Iterable[TagRef] = (),
    note: str = "",
    credibility: int | None = None,
    marking: Marking | None = None,
    key: str = "",
) -> Changes:
    """Make a passage over *span* (code points, end exclusive) of an article's newest text.

    *seen* are the words that stood there when somebody chose them. Raises WorkbenchError where others do by now.
    """
    if credibility is not None:
        credibility = parse_credibility(credibility)
    with library.step("Mark Passage") as step:
        text = newest_text(step.db, article_id)
        if not len(span) or span.end > len(text.text) or not span.of(text.text).strip():
            raise WorkbenchError("Select some words of the article first; nothing was marked.")
        _check_seen(text.text, span, seen)
        passage_id = passages.add(
            step.db,
            article_id=article_id,
            revision_id=text.id,
            text=text.text,
            span=span,
            note=note,
            credibility=credibility,
            marking=marking,
            key=key,
        )
        for tag in tags:
            passages.add_tag(step.db, passage_id, tag)
    return step.changes


def mark_in_vivo(library: Library, *, article_id: int, span: Span, seen: str = "") -> Changes:
    """Mark *span* with the theme named as its words are; the theme is made where there is none.

    *seen* are the words that stood there when somebody chose them. Raises WorkbenchError where others do by now.
    """
    with library.step("New Theme from Words") as step:
        text = newest_text(step.db, article_id)
        _check_seen(text.text, span, seen)
        name = " ".join(span.of(text.text).split())
        if not name or len(name) > LONGEST_THEME:
            raise WorkbenchError(
                "Select a word or a few, up to {longest_theme} characters, to name a theme.",
                longest_theme=LONGEST_THEME,
            )
        known = codebook.read(step.db).named(TagKind.THEME, name)
        theme = known.ref if known else codebook.add(step.db, TagKind.THEME, name)
        over = (passage for passage in passages.of_article(step.db, article_id) if passage.span == span)
        passage_id = next((passage.id for passage in over if passage.state is PassageState.EXACT), 0)
        if not passage_id:
            passage_id = passages.add(step.db, article_id=article_id, revision_id=text.id, text=text.text, span=span)
        passages.add_tag(step.db, passage_id, theme)
    return step.changes


def span_of_quote(db: Database, *, article_id: int, quote: str, occurrence: int = 1) -> Span:
    """Return where the *occurrence*-th (from 1) *quote* stands in an article's newest text. Raises WorkbenchError."""
    text, start = newest_text(db, article_id).text, -1
    for _ in range(occurrence):
        start = text.find(quote, start + 1)
        if start < 0 or not quote:
            raise WorkbenchError(
                "The words “{quote}” do not occur in article {article}."
                if occurrence == 1
                else "The words “{quote}” do not occur {times} times in article {article}.",
                quote=quote,
                times=occurrence,
                article=str(article_id),
            )
    return Span(start, start + len(quote))


def tag_passages(library: Library, *, passage_ids: Sequence[int], tags: Iterable[TagRef]) -> Changes:
    """Put tags on passages."""
    with library.step(one_or_many(len(passage_ids), "Tag Passage", "Tag {count} Passages")) as step:
        for tag in tags:
            for passage_id in passage_ids:
                passages.add_tag(step.db, passage_id, tag)
    return step.changes


def untag_passages(library: Library, *, passage_ids: Sequence[int], tags: Iterable[TagRef]) -> Changes:
    """Take tags off passages."""
    with library.step(one_or_many(len(passage_ids), "Untag Passage", "Untag {count} Passages")) as step:
        for tag in tags:
            for passage_id in passage_ids:
                passages.remove_tag(step.db, passage_id, tag)
    return step.changes


def set_passage_tags(library: Library, *, passage_id: int, tags: Iterable[TagRef], credibility: int | None) -> Changes:
    """Let a passage carry exactly *tags* and be graded *credibility*; what stays as it was is not touched."""
    wanted, grade = set(tags), None if credibility is None else parse_credibility(credibility)
    with library.step("Tag Passage") as step:
        passage = existing_passage(step.db, passage_id)
        carried = set(passage.tags)
        if passage.credibility != grade:
            passages.update(step.db, passage_id, {"credibility": grade})
        for tag in sorted(carried - wanted):
            passages.remove_tag(step.db, passage_id, tag)
        for tag in sorted(wanted - carried):
            passages.add_tag(step.db, passage_id, tag)
    return step.changes


def note_passage(library: Library, *, passage_id: int, note: str) -> Changes:
    """Set the private note of a passage; notes never leave in an export."""
    return _set(library, Sentence("Edit Note"), passage_id, group=f"note {passage_id}", note=note)


def grade_passage(library: Library, *, passage_id: int, credibility: int | None) -> Changes:
    """Set the credibility 1–6 of a passage, or ``None`` for not graded."""
    grade = None if credibility is None else parse_credibility(credibility)
    return _set(library, Sentence("Set Credibility"), passage_id, credibility=grade)


def set_passage_marking(library: Library, *, passage_id: int, marking: Marking | None) -> Changes:
    """Give a passage a marking of its own, or take it off with ``None``."""
    return _set(library, Sentence("Set Marking"), passage_id, marking=marking)


def move_passage(library: Library, *, passage_id: int, span: Span) -> Changes:
    """Let a passage stand at *span* of its article's newest text; its key, tags and note stay."""
    with library.step("Move Passage") as step:
        passage = existing_passage(step.db, passage_id)
        text = newest_text(step.db, passage.article_id)
        if not span.of(text.text).strip() or span.end > len(text.text):
            raise WorkbenchError("Select some words of the article first; the passage was not moved.")
        passages.place(step.db, passage_id, revision_id=text.id, text=text.text, span=span)
    return step.changes


def accept_proposal(library: Library, *, passage_id: int) -> Changes:
    """Let a changed passage stand where it is proposed, with the words found there."""
    with library.step("Accept Changed Passage") as step:
        passage = existing_passage(step.db, passage_id)
        if passage.proposed is None:
            raise WorkbenchError(
                "No place is proposed for passage {key}; select its words and move it there.", key=passage.key
            )
        text = newest_text(step.db, passage.article_id)
        passages.place(step.db, passage_id, revision_id=text.id, text=text.text, span=passage.proposed)
    return step.changes


def delete_passages(library: Library, *, passage_ids: Sequence[int]) -> Changes:
    """Delete passages; drafts that cite them will say so."""
    with library.step(one_or_many(len(passage_ids), "Delete Passage", "Delete {count} Passages")) as step:
        for passage_id in passage_ids:
            passages.delete(step.db, passage_id)
    return step.changes


def matching_passages(
    marked: Iterable[Passage], known: Codebook, *, tags: Iterable[TagRef] = (), query: str = ""
) -> list[Passage]:
    """Return the passages that carry each of *tags* (or a tag below it) and whose quote or note holds all words."""
    wanted = [(ref.kind, known.with_descendants(ref)) for ref in tags]
    words = query.casefold().split()
    return [
        passage
        for passage in marked
        if all(ids.intersection(passage.tag_ids(kind)) for kind, ids in wanted)
        and all(word in f"{passage.quote} {passage.note}".casefold() for word in words)
    ]


def carry_over(db: Database, *, article_id: int, revision_id: int) -> None:
    """Settle an article's passages after its newest revision was added, inside the caller's step.

    Those whose words are surely found again move along; the others stay in their revision and wait for the analyst.
    """
    new = articles.revision(db, revision_id)
    marked = passages.of_article(db, article_id)
    lengths = {old: len(articles.revision(db, old).text) for old in {passage.revision_id for passage in marked}}
    for passage in marked:
        anchor = reanchor(
            quote=passage.quote,
            prefix=passage.prefix,
            suffix=passage.suffix,
            start_hint=passage.start,
            new_text=new.text,
            old_length=lengths[passage.revision_id],
        )
        if anchor.state is PassageState.EXACT and anchor.span:
            passages.place(db, passage.id, revision_id=new.id, text=new.text, span=anchor.span)
        else:
            passages.doubt(db, passage.id, anchor.state, anchor.span)


def _check_seen(text: str, span: Span, seen: str) -> None:
    if seen and span.of(text) != seen:
        raise WorkbenchError("The article has changed; select the words again, nothing was marked.")


def _set(library: Library, label: str, passage_id: int, *, group: str | None = None, **values: Any) -> Changes:
    with library.step(label, group=group) as step:
        existing_passage(step.db, passage_id)
        passages.update(step.db, passage_id, values)
    return step.changes

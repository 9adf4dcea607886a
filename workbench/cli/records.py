"""The JSON that commands print: field names are part of the program's promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from workbench.domain.articles import NOTICES, Article, Outlet
from workbench.domain.briefings import Briefing
from workbench.domain.codebook import Codebook, Tag, TagKind
from workbench.domain.passages import Passage
from workbench.library import articles, codebook, passages
from workbench.operations.copies import Copy
from workbench.operations.importing import ImportLine, ImportSummary
from workbench.operations.mentions import MentionedSentence
from workbench.operations.revisions import RevisionComparison
from workbench.operations.searching import FoundArticle, SearchResults
from workbench.operations.sweeping import Sweep
from workbench.search.facets import Facet


def article_record(article: Article) -> dict[str, Any]:
    """Return an article without its text."""
    facts = article.facts
    return {
        "id": article.id,
        "title": facts.title,
        "byline": facts.byline,
        "outlet": facts.outlet,
        "published": facts.published,
        "updated": facts.updated,
        "language": facts.language,
        "url": facts.url,
        "section": facts.section,
        "agency": facts.agency,
        "dateline": facts.dateline,
        "marking": article.marking,
        "status": article.status,
        **{name: getattr(facts, name) for name in NOTICES},
        "uncertain": facts.doubts,
        "file": article.file,
        "sha256": article.sha256,
        "words": article.words,
        "copies": article.copies,
    }


def whole_article_record(db: Database, article: Article) -> dict[str, Any]:
    """Return an article with its newest text and its passages."""
    known = codebook.read(db)
    marked = [passage_record(passage, known) for passage in passages.of_article(db, article.id)]
    revision = articles.revision(db, article.revision_id)
    own = {"found": article.facts.found, "revision": revision.number, "text": revision.text, "passages": marked}
    return {**article_record(article), **own}


def copy_record(copy: Copy, sentences: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Return a copy with the *sentences* that differ: the article's and the copy's, ``None`` where one has nothing."""
    return {
        **article_record(copy.article),
        "likeness": {"jaccard": round(copy.likeness.jaccard, 3), "containment": round(copy.likeness.containment, 3)},
        "by_hand": copy.by_hand,
        "differing_sentences": [{"article": own or None, "copy": other or None} for own, other in sentences],
    }


def revisions_record(found: RevisionComparison) -> dict[str, Any]:
    """Return what changed between two revisions; a sentence is ``None`` where one has nothing."""
    sentences = [{"older": older or None, "newer": newer or None} for older, newer in found.sentences]
    notes = {"older": found.older, "newer": found.newer}
    names = ("number", "imported", "words", "file", "is_current")
    described = {side: {name: getattr(note, name) for name in names} for side, note in notes.items()}
    return {"id": found.article.id, "title": found.article.facts.title, **described, "differing_sentences": sentences}


def passage_record(passage: Passage, known: Codebook) -> dict[str, Any]:
    """Return a passage; offsets are code points, end exclusive."""
    return {
        "id": passage.id,
        "key": passage.key,
        "article": passage.article_id,
        "start": passage.start,
        "end": passage.end,
        "quote": passage.quote,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
        "actors": _names(passage, known, TagKind.ACTOR),
        "themes": _names(passage, known, TagKind.THEME),
        "note": passage.note,
        "credibility": passage.credibility,
        "marking": passage.marking,
        "state": passage.state,
        "analyst": passage.analyst,
        "created": passage.created,
    }


def mention_record(mentioned: MentionedSentence) -> dict[str, Any]:
    """Return a sentence that names an actor; *hits* are offsets in the sentence, end exclusive."""
    return {
        "article": mentioned.article_id,
        "title": mentioned.title,
        "start": mentioned.sentence.start,
        "end": mentioned.sentence.end,
        "sentence": mentioned.words,
        "hits": [[hit.start, hit.end] for hit in mentioned.hits],
        "names": list(mentioned.names),
    }


def tag_record(tag: Tag, known: Codebook) -> dict[str, Any]:
    """Return an actor or a theme."""
    parent = next((other.name for other in known.of_kind(tag.kind) if other.id == tag.parent_id), None)
    record: dict[str, Any] = {"id": tag.id, "name": tag.name, "parent": parent, "passages": tag.passages}
    if tag.kind is TagKind.ACTOR:
        record |= {"kind": tag.actor_kind, "aliases": [alias.name for alias in tag.aliases]}
    return {**record, "colour": tag.colour, "description": tag.description}


def outlet_record(outlet: Outlet) -> dict[str, Any]:
    """Return an outlet."""
    names = ("id", "name", "short_name", "reliability", "articles")
    return {name: getattr(outlet, name) for name in names}


def briefing_record(briefing: Briefing) -> dict[str, Any]:
    """Return a briefing without its draft."""
    names = ("id", "title", "series", "category", "template", "marking", "created", "modified")
    return {name: getattr(briefing, name) for name in names}


def found_record(row: FoundArticle) -> dict[str, Any]:
    """Return one row of an answer."""
    inside = [{"passage": i.passage_id, "note": i.is_note, "snippet": i.snippet} for i in row.inside]
    more = {"score": row.score, "snippet": row.snippet, "inside": inside, "aliases": list(row.aliases)}
    return {**article_record(row.article), **more}


def results_record(results: SearchResults) -> dict[str, Any]:
    """Return an answer to a search."""
    return {
        "total": results.total,
        "stories": results.stories,
        "relaxed": results.relaxed,
        "results": [found_record(row) for row in results.rows],
        "did_you_mean": results.did_you_mean,
        "unsearchable": results.unsearchable,
        "ignored": list(results.ignored),
        "meant": [asdict(each) for each in results.meant],
    }


def facets_record(facets: Sequence[Facet]) -> dict[str, Any]:
    """Return what the articles of an answer have in common: for each field its values and their counts."""
    return {facet.field: {value.value: value.count for value in facet.values} for facet in facets}


def import_record(summary: ImportSummary) -> dict[str, Any]:
    """Return the account of an import: every file is in one of the four lists."""
    return {
        "imported": [_import_line(line) for line in summary.imported],
        "updated": [_import_line(line) for line in summary.updated],
        "duplicates": [_import_line(line) for line in summary.duplicates],
        "failed": [{"file": line.file, **_member(line), "why": line.why} for line in summary.failed],
    }


def sweep_record(sweep: Sweep) -> dict[str, Any]:
    """Return the account of a sweep: that of its import, and what else happened to files."""
    return {
        **import_record(sweep.summary),
        "moved": [{"from": move.file.path, "to": move.to} for move in sweep.moved],
        "vanished": list(sweep.vanished),
        "returned": list(sweep.returned),
        "waiting": list(sweep.waiting),
        "unreachable": list(sweep.unreachable),
    }


def _import_line(line: ImportLine) -> dict[str, Any]:
    record = {"file": line.file, **_member(line), "id": line.article_id, "title": line.title}
    return {**record, "searchable": line.searchable, "copies": line.copies, "is_back": line.is_back}


def _member(line: ImportLine) -> dict[str, str]:
    """Return which part of the file the line is about, where it is about a part."""
    return {"member": line.member} if line.member else {}


def _names(passage: Passage, known: Codebook, kind: TagKind) -> list[str]:
    return [tag.name for tag in known.of_kind(kind) if tag.id in passage.tag_ids(kind)]

"""Review a briefing before its release: lint, ledger, origins; and say what an article's origin is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from workbench.briefing.citations import footnote_numbers
from workbench.briefing.ledger import Ledger, ledger_of
from workbench.briefing.lint.draft import lint
from workbench.briefing.lint.problems import Material, Problem
from workbench.briefing.origins import Attributions, Provenance, attributions, origins_of
from workbench.briefing.summary import source_summary
from workbench.domain.articles import Article
from workbench.domain.briefings import Briefing
from workbench.domain.changes import Changes
from workbench.domain.passages import Passage
from workbench.errors import WorkbenchError
from workbench.library import articles, briefings, origins, outlets, passages
from workbench.library.library import Library
from workbench.operations.briefings import evidence_of, existing_briefing, template_of

_SHOWN_WORDS = 90


@dataclass(frozen=True, slots=True)
class NamedSource:
    """Hold a source that an article names: the *words* that do so, and what a person *said* (``None``: nothing yet).

    *words* are empty where the agency of the article's facts names it, or a person alone.
    """

    name: str
    words: str = ""
    said: bool | None = None


def lint_briefing(db: Database, *, briefing_id: int, draft: str | None = None) -> tuple[Problem, ...]:
    """Return the problems of a briefing's draft, or of *draft* as it is being written."""
    briefing = existing_briefing(db, briefing_id)
    text = briefing.draft if draft is None else draft
    return lint(text, material_for(db, briefing, text))


def briefing_ledger(db: Database, *, briefing_id: int, draft: str | None = None) -> Ledger:
    """Return the ledger of a briefing's draft, or of *draft* as it is being written."""
    briefing = existing_briefing(db, briefing_id)
    text = briefing.draft if draft is None else draft
    return ledger_of(text, material_for(db, briefing, text))


def material_for(db: Database, briefing: Briefing, draft: str) -> Material:
    """Gather what is known of the passages that *draft* cites and the briefing's tray holds."""
    cited = passages.with_keys(db, tuple(footnote_numbers(draft)))
    collected = passages.with_ids(db, briefing.tray)
    marked = list({passage.id: passage for passage in (*cited, *collected)}.values())
    return Material(
        evidence=evidence_of(db, marked),
        provenance=provenance_of(db, marked),
        collected=tuple(passage.key for passage in collected),
        template=template_of(briefing),
        earlier=_cited_earlier(db, briefing),
        day=datetime.fromisoformat(briefing.created).astimezone().date(),
    )


def summary_of_sources(db: Database, draft: str) -> str:
    """Return the source summary statement of *draft*: what its sources are, in a few sentences."""
    cited = passages.with_keys(db, tuple(footnote_numbers(draft)))
    return source_summary(evidence_of(db, cited).values(), origins_of(provenance_of(db, cited).values()))


def provenance_of(db: Database, marked: Sequence[Passage]) -> dict[str, Provenance]:
    """Return where the information in passages comes from, by key, as far as it is recognised or was decided."""
    ids = list({passage.article_id for passage in marked})
    known = _names_of_outlets(db)
    sources = {article.id: article for article in articles.page(db, ids)}
    said = origins.decisions(db, ids)
    firsts = origins.first_of_copies(db, ids)
    first_articles = {article.id: article for article in articles.page(db, list(set(firsts.values())))}
    texts: dict[int, Attributions] = {}
    found: dict[str, Provenance] = {}
    for passage in marked:
        if passage.revision_id not in texts:
            texts[passage.revision_id] = Attributions(articles.revision(db, passage.revision_id).text, known)
        article = sources[passage.article_id]
        decided = said.get(article.id, {})
        found[passage.key] = Provenance(
            article=article.id,
            outlet=article.facts.outlet,
            agency=article.facts.agency,
            copied_from=_first_name(first_articles.get(firsts.get(article.id, 0))),
            attributed=texts[passage.revision_id].at(passage.span),
            confirmed=tuple(name for name, is_origin in decided.items() if is_origin),
            dismissed=tuple(name for name, is_origin in decided.items() if not is_origin),
        )
    return found


def recognised_origins(db: Database, article_id: int) -> tuple[NamedSource, ...]:
    """Return the sources that an article's newest text names, in its order, with what a person said of each."""
    article = articles.get(db, article_id)
    if article is None:
        raise WorkbenchError("There is no article {article}.", article=str(article_id))
    text = articles.revision(db, article.revision_id).text
    own = article.facts.outlet.casefold()
    found = [item for item in attributions(text, known=_names_of_outlets(db)) if item.name.casefold() != own]
    words = {item.name: text[item.span.start : item.span.end] for item in found}
    said = origins.decisions(db, [article_id]).get(article_id, {})
    names = dict.fromkeys((*words, *filter(None, [article.facts.agency]), *said))
    return tuple(NamedSource(name, _shortened(words.get(name, "")), said.get(name)) for name in names)


def decide_origin(library: Library, *, article_id: int, origin: str, is_origin: bool | None) -> Changes:
    """Say whether *origin* is where an article's information comes from; that goes before all that is recognised.

    ``None`` takes back what was said.
    """
    name = " ".join(origin.split())
    if not name:
        raise WorkbenchError("An origin needs a name.")
    with library.step("Decide Origin") as step:
        if articles.get(step.db, article_id) is None:
            raise WorkbenchError("There is no article {article}.", article=str(article_id))
        if is_origin is None:
            origins.forget(step.db, article_id, name)
        else:
            origins.decide(step.db, article_id, name, is_origin=is_origin)
    return step.changes


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN_WORDS else f"{line[:_SHOWN_WORDS].rstrip()}…"


def _names_of_outlets(db: Database) -> dict[str, str]:
    known: dict[str, str] = {}
    for outlet in outlets.all_of(db):
        for name in (outlet.short_name, outlet.name):
            if name:
                known[name.casefold().removeprefix("the ")] = known[name.casefold()] = outlet.name
    return known


def _first_name(article: Article | None) -> str:
    return (article.facts.agency or article.facts.outlet) if article else ""


def _cited_earlier(db: Database, briefing: Briefing) -> dict[str, str]:
    found: dict[str, str] = {}
    for other in sorted(briefings.all_of(db), key=lambda other: other.created):
        if (other.created, other.id) < (briefing.created, briefing.id):
            found.update(dict.fromkeys(footnote_numbers(other.draft), other.title))
    return found

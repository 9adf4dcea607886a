"""Tag all mentions of an actor: find them, show them in context, and tag the sentences that were left ticked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.analysis.mentions import MentionFinder
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagRef
from workbench.domain.passages import Passage, PassageState
from workbench.domain.spans import Span, sentence_around, sentences
from workbench.errors import WorkbenchError
from workbench.library import articles, codebook, passages
from workbench.library.library import Library
from workbench.operations.codebook import existing_tag
from workbench.sentences import one_or_many

_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class MentionedSentence:
    """Hold a sentence of an article that names an actor and carries no such tag yet.

    *sentence* is the place in the article's newest text, *words* what stands there, *hits* where in *words* the actor
    is named (code points, end exclusive), and *names* which of the actor's names those are.
    """

    article_id: int
    title: str
    published: str
    sentence: Span
    words: str
    hits: tuple[Span, ...]
    names: tuple[str, ...]


def find_mentions(
    db: Database,
    *,
    actor: TagRef,
    article_ids: Sequence[int] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[MentionedSentence]:
    """Return the sentences that name *actor* in these articles (all of the library where none are given), in order.

    A longer name of another actor hides a shorter one in it. Sentences in which a passage over the name carries the
    actor already are left out. Raises WorkbenchError where the actor is gone.
    """
    known = codebook.read(db)
    existing_tag(known, actor)
    finder = MentionFinder(known.actors)
    ids = articles.ids(db) if article_ids is None else list(article_ids)
    found: list[MentionedSentence] = []
    for start in range(0, len(ids), _AT_ONCE):
        if cancelled():
            break
        some = ids[start : start + _AT_ONCE]
        marked, texts = passages.of_articles(db, some), articles.texts(db, some)
        for article in articles.page(db, some):
            text = texts[article.id]
            places = _untagged(text, finder, article.facts.published, actor, marked.get(article.id, ()))
            facts = article.facts
            for sentence, hits in places.items():
                inside = tuple(Span(span.start - sentence.start, span.end - sentence.start) for span, _ in hits)
                names = tuple(dict.fromkeys(name for _, name in hits))
                words = sentence.of(text)
                found.append(
                    MentionedSentence(article.id, facts.title, facts.published, sentence, words, inside, names)
                )
    return found


def tag_sentences(library: Library, *, tag: TagRef, places: Sequence[tuple[int, Span, str]]) -> Changes:
    """Put *tag* on the passages over these *places*: article, span of its newest text, and the words seen there.

    Passages are made where there are none. One step. Raises WorkbenchError where nothing is chosen or other words stand
    in a place by now.
    """
    if not places:
        raise WorkbenchError("Nothing is chosen; tick the sentences that are to be tagged.")
    with library.step(one_or_many(len(places), "Tag Mention", "Tag {count} Mentions")) as step:
        existing_tag(codebook.read(step.db), tag)
        by_article: dict[int, list[tuple[Span, str]]] = {}
        for article_id, span, words in places:
            by_article.setdefault(article_id, []).append((span, words))
        for article_id, sentences in by_article.items():
            _tag_article(step.db, article_id, sentences, tag)
    return step.changes


def _untagged(
    text: str, finder: MentionFinder, published: str, actor: TagRef, marked: Iterable[Passage]
) -> dict[Span, list[tuple[Span, str]]]:
    carrying = [p.span for p in marked if actor in p.tags and p.state is PassageState.EXACT]
    cut = sentences(text)
    places: dict[Span, list[tuple[Span, str]]] = {}
    for mention in finder.find(text, published):
        if mention.actor_id == actor.id and not any(span.touches(mention.span) for span in carrying):
            places.setdefault(sentence_around(mention.span, cut), []).append((mention.span, mention.name))
    return places


def _tag_article(db: Database, article_id: int, sentences: Iterable[tuple[Span, str]], tag: TagRef) -> None:
    article = articles.get(db, article_id)
    if article is None:
        raise WorkbenchError("An article is gone; find the mentions again, nothing was changed.")
    text = articles.revision(db, article.revision_id).text
    marked = passages.of_article(db, article_id)
    standing = {p.span: p.id for p in marked if p.state is PassageState.EXACT and p.revision_id == article.revision_id}
    for span, words in sentences:
        if span.of(text) != words:
            raise WorkbenchError(
                "“{title}” has changed; find the mentions again, nothing was changed.", title=article.facts.title
            )
        passage_id = standing.get(span)
        if passage_id is None:
            passage_id = passages.add(db, article_id=article_id, revision_id=article.revision_id, text=text, span=span)
        passages.add_tag(db, passage_id, tag)

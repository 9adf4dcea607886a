"""Suggest tags: actors by their names in the text, themes by what was tagged before; nothing is applied by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from sqlite_utils import Database

from workbench.analysis.mentions import Mention, MentionFinder
from workbench.analysis.theme_model import Lesson, ThemeModel, words_of
from workbench.domain.changes import Changes
from workbench.domain.codebook import Tag, TagKind, TagRef
from workbench.domain.passages import Passage, PassageState
from workbench.domain.spans import Span, sentence_around, sentences
from workbench.library import articles, codebook, dismissals, passages
from workbench.library.library import Library
from workbench.operations.codebook import edit_tag, existing_tag

_ARTICLES_LEARNED_FROM = 300
_THEMES_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Propose *tag* for the passage over *sentence*: an actor because of the words at *span*, a theme because of *reasons*.

    Spans are code points of the article's newest text; *name* is the actor's name that was found.
    """

    tag: TagRef
    span: Span
    sentence: Span
    name: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggester:
    """Hold what suggestions are made with: the names of all actors, and what was learned of themes."""

    finder: MentionFinder
    model: ThemeModel


def make_suggester(db: Database) -> Suggester:
    """Take the names from the codebook, and learn themes from the articles that were tagged last."""
    return Suggester(MentionFinder(codebook.read(db).actors), learn_themes(db))


def learn_themes(db: Database, *, without: Collection[int] = ()) -> ThemeModel:
    """Learn from the codebook and the sentences of tagged articles, but those *without*, which themes they carry."""
    themed = passages.themed_articles(db, _ARTICLES_LEARNED_FROM)
    ids = [article_id for article_id in themed if article_id not in without]
    texts, marked = articles.texts(db, ids), passages.of_articles(db, ids)
    lessons = [
        lesson
        for article in articles.page(db, ids)
        for lesson in _lessons(texts[article.id], _standing(marked[article.id], article.revision_id))
    ]
    return ThemeModel(lessons, {theme.id: words_of(_said_of(theme)) for theme in codebook.read(db).themes})


def suggest_tags(db: Database, suggester: Suggester, article_id: int) -> tuple[Suggestion, ...]:
    """Return what may be tagged in an article's newest text, in the order of the text.

    What is tagged there already, or was dismissed for the article, is left out.
    """
    article = articles.get(db, article_id)
    if article is None:
        return ()
    text = articles.revision(db, article.revision_id).text
    dismissed = dismissals.of_article(db, article_id)
    standing = _standing(passages.of_article(db, article_id), article.revision_id)
    cut = sentences(text)
    actors = _actors(cut, suggester.finder.find(text, article.facts.published), standing)
    themes = suggest_themes(text, cut, suggester.model, standing)
    wanted = (suggestion for suggestion in (*actors, *themes) if suggestion.tag not in dismissed)
    return tuple(sorted(wanted, key=lambda suggestion: (suggestion.span.start, suggestion.tag)))


def dismiss_tag(library: Library, *, article_id: int, tag: TagRef) -> Changes:
    """Never suggest *tag* for this article again."""
    with library.step("Dismiss Suggestion") as step:
        existing_tag(codebook.read(step.db), tag)
        dismissals.add(step.db, article_id, tag)
    return step.changes


def never_suggest_name(library: Library, *, actor: TagRef, name: str) -> Changes:
    """Look for *name*, an alias of *actor* or the actor's own name, in no text any more; it stays a name for searches."""
    db = library.reader()
    try:
        tag = existing_tag(codebook.read(db), actor)
    finally:
        db.close()
    if name == tag.name:
        return edit_tag(library, tag=actor, suggested=False)
    changed = [replace(alias, suggested=False) if alias.name == name else alias for alias in tag.aliases]
    return edit_tag(library, tag=actor, aliases=changed)


def _lessons(text: str, standing: Sequence[Passage]) -> Iterable[Lesson]:
    tagged = [(passage.span, passage.tag_ids(TagKind.THEME)) for passage in standing]
    for sentence in sentences(text):
        themes = frozenset(theme for span, themes in tagged if _mostly(span, sentence) for theme in themes)
        yield Lesson(frozenset(words_of(sentence.of(text))), themes)


def _said_of(theme: Tag) -> str:
    """Return the name of a theme and when to use it: its first sentence, since the others say when not to."""
    first = sentences(theme.description)[:1]
    return " ".join((theme.name, *(sentence.of(theme.description) for sentence in first)))


def _standing(found: Iterable[Passage], revision_id: int) -> list[Passage]:
    return [p for p in found if p.state is PassageState.EXACT and p.revision_id == revision_id]


def _actors(cut: Sequence[Span], mentions: Iterable[Mention], standing: list[Passage]) -> Iterable[Suggestion]:
    for mention in mentions:
        tag = TagRef(TagKind.ACTOR, mention.actor_id)
        if not any(tag in passage.tags and passage.span.touches(mention.span) for passage in standing):
            yield Suggestion(tag, mention.span, sentence_around(mention.span, cut), mention.name)


def suggest_themes(
    text: str, cut: Sequence[Span], model: ThemeModel, standing: Sequence[Passage] = ()
) -> Iterable[Suggestion]:
    """Return the best guesses, three at most, so that they stay worth a look; *cut* are the sentences of *text*."""
    found = []
    for sentence in cut:
        for guess in model.guesses(words_of(sentence.of(text))):
            tag = TagRef(TagKind.THEME, guess.theme_id)
            if not any(tag in passage.tags and passage.span.touches(sentence) for passage in standing):
                found.append((guess.score, Suggestion(tag, sentence, sentence, reasons=guess.reasons)))
    best = sorted(found, key=lambda scored: -scored[0])[:_THEMES_AT_ONCE]
    return (suggestion for _, suggestion in best)


def _mostly(passage: Span, sentence: Span) -> bool:
    shared = min(passage.end, sentence.end) - max(passage.start, sentence.start)
    return 2 * shared >= min(len(passage), len(sentence)) and shared > 0

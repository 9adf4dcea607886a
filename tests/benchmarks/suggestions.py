"""Precision and recall of suggestions: on the sample library, and on articles that somebody has labelled.

A file of judged articles has one JSON object a line: ``text``, ``actors`` (the names of all actors that the article
names, as the codebook calls them or by an alias), and optionally ``title`` and ``published`` (ISO date, for aliases that
count in some years only). Names that the codebook does not know count as missed.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Hashable, Iterable, Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path

from workbench.analysis.mentions import MentionFinder
from workbench.analysis.theme_model import words_of
from workbench.domain.codebook import Codebook, TagKind
from workbench.domain.passages import Passage
from workbench.domain.spans import Span, sentences
from workbench.domain.texts import normalised
from workbench.library import articles, codebook, passages
from workbench.library.library import Library
from workbench.operations.codebook_files import read_codebook
from workbench.operations.copies import articles_beside
from workbench.operations.samples import make_sample_library
from workbench.operations.suggesting import learn_themes, make_suggester, suggest_tags, suggest_themes


@dataclass(slots=True)
class Score:
    """Count what was suggested and right, suggested and wrong, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, found: Set[Hashable], wanted: Set[Hashable]) -> None:
        self.right += len(found & wanted)
        self.wrong += len(found - wanted)
        self.missed += len(wanted - found)

    def __str__(self) -> str:
        precision = self.right / max(1, self.right + self.wrong)
        recall = self.right / max(1, self.right + self.missed)
        return f"precision {precision:.2f}, recall {recall:.2f} ({self.right} right, {self.wrong} more, {self.missed} missed)"


def measure(judged: Path | None, codebook_file: Path | None) -> Iterator[str]:
    """Yield a line for each figure."""
    with tempfile.TemporaryDirectory() as folder:
        make_sample_library(Path(folder) / "sample")
        library = Library.open(Path(folder) / "sample", writable=False)
        db = library.reader()
        known = codebook.read(db)
        yield f"actors of sample articles, those tagged in them: {_sample_actors(db, known)}"
        themes = _sample_themes(db)
        yield f"themes of sample articles, at most three suggested in each, article left out: {themes.articles}"
        yield f"themes of the sentences that were marked, article left out, best guess: {themes.marked}"
        yield f"themes at the very sentences that were marked, article left out: {themes.places}"
        yield from _times(db)
        book = read_codebook(codebook_file) if codebook_file else known
        if judged:
            yield f"actors of judged articles: {_judged(judged, book)}"
        db.close()
        library.close()


def _sample_actors(db, known: Codebook) -> Score:
    """An analyst tags fewer actors than an article names, so what is found beyond them is no error: see ``more``."""
    finder, score = MentionFinder(known.actors), Score()
    names = {tag.id: tag.name for tag in known.actors}
    for article in articles.page(db, articles.ids(db)):
        text = articles.revision(db, article.revision_id).text
        tagged = {names[i] for p in passages.of_article(db, article.id) for i in p.tag_ids(TagKind.ACTOR)}
        score.add({names[m.actor_id] for m in finder.find(text, article.facts.published)}, tagged)
    return score


@dataclass(slots=True)
class _ThemeScores:
    """Count themes three ways, each article judged by what was learned from the others (its copies left out too).

    *articles*: the themes suggested anywhere in an article against those that the analyst used in it: what a suggestion
    is for. *marked*: the best guess on the sentences that the analyst marked. *places*: the very sentences; an analyst
    marks one of several on a theme, so most that count as wrong here are about the theme.
    """

    articles: Score = field(default_factory=Score)
    marked: Score = field(default_factory=Score)
    places: Score = field(default_factory=Score)


def _sample_themes(db) -> _ThemeScores:
    scores = _ThemeScores()
    for article in articles.page(db, articles.ids(db)):
        text = articles.revision(db, article.revision_id).text
        cut = sentences(text)
        model = learn_themes(db, without={article.id, *(copy.id for copy in articles_beside(db, article.id))})
        wanted = {sentence: _themes_on(sentence, passages.of_article(db, article.id)) for sentence in cut}
        found = {(s.sentence, s.tag.id) for s in suggest_themes(text, cut, model)}
        places = {(sentence, theme) for sentence, themes in wanted.items() for theme in themes}
        scores.places.add(found, places)
        scores.articles.add({theme for _, theme in found}, {theme for _, theme in places})
        for sentence in (sentence for sentence, themes in wanted.items() if themes):
            best = {guess.theme_id for guess in model.guesses(words_of(sentence.of(text)))[:1]}
            scores.marked.add(best, wanted[sentence])
    return scores


def _themes_on(sentence: Span, marked: list[Passage]) -> set[int]:
    over = (passage for passage in marked if passage.span.touches(sentence))
    return {theme for passage in over for theme in passage.tag_ids(TagKind.THEME)}


def _times(db) -> Iterator[str]:
    began = time.process_time()
    suggester = make_suggester(db)
    yield f"learning from the sample library: {1000 * (time.process_time() - began):.0f} ms"
    ids = articles.ids(db)
    began = time.process_time()
    for article_id in ids:
        suggest_tags(db, suggester, article_id)
    yield f"suggesting for one article: {1000 * (time.process_time() - began) / len(ids):.1f} ms"


def _judged(file: Path, book: Codebook) -> Score:
    finder, score = MentionFinder(book.actors), Score()
    names = {tag.id: tag.name for tag in book.actors}
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip():
            article = json.loads(line)
            found = finder.find(normalised(article["text"]), article.get("published", ""))
            score.add({names[mention.actor_id] for mention in found}, set(_known(article["actors"], book)))
    return score


def _known(wanted: Iterable[str], book: Codebook) -> Iterator[str]:
    for name in wanted:
        tag = book.named(TagKind.ACTOR, name)
        yield tag.name if tag else name

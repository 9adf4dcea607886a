"""Precision and recall of suggestions: on the sample library, and on articles that somebody has labelled.

A file of judged articles has one JSON object a line: ``text``, ``actors`` (the names of all actors that the article
names, as the codebook calls them or by an alias), and optionally ``title`` and ``published`` (ISO date, for aliases that
count in some years only). Names that the codebook does not know count as missed.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.analysis.mentions import MentionFinder
from workbench.analysis.theme_model import words_of
from workbench.domain.codebook import Codebook, TagKind
from workbench.domain.spans import sentences
from workbench.domain.texts import normalised
from workbench.library import articles, codebook, passages
from workbench.library.library import Library
from workbench.operations.codebook_files import read_codebook
from workbench.operations.samples import make_sample_library
from workbench.operations.suggesting import learn_themes, make_suggester, suggest_tags


@dataclass(slots=True)
class Score:
    """Count what was suggested and right, suggested and wrong, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, found: set[str], wanted: set[str]) -> None:
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
        yield f"themes of sample sentences, article left out, best guess: {_sample_themes(db)}"
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


def _sample_themes(db) -> Score:
    score = Score()
    for article in articles.page(db, articles.ids(db)):
        text = articles.revision(db, article.revision_id).text
        model, marked = learn_themes(db, without=article.id), passages.of_article(db, article.id)
        for sentence in sentences(text):
            over = (p for p in marked if p.span.touches(sentence))
            wanted = {str(theme) for p in over for theme in p.tag_ids(TagKind.THEME)}
            guesses = model.guesses(words_of(sentence.of(text)))[:1]
            score.add({str(guess.theme_id) for guess in guesses}, wanted)
    return score


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

"""Measures the recognition of copies: how many of each kind are found, how many pairs are wrong, and what an article costs.

The articles are made up, with the words spread as in real text; so the shares are of the method, not of a real press.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.corpus import Corpus
from workbench.domain.articles import Extracted, Facts
from workbench.importing.likeness import fingerprint, likeness
from workbench.library import articles, copies
from workbench.library.library import Library
from workbench.operations.copies import place_among_copies

_BATCH = 25


def edited(text: str, share: float, rng: random.Random, words: list[str]) -> str:
    """Return *text* with a *share* of its words replaced by other words."""
    return " ".join(rng.choice(words) if rng.random() < share else word for word in text.split(" "))


def variants(text: str, rng: random.Random, words: list[str]) -> dict[str, str]:
    """Return what outlets make of a wire story: wrapped into their own, edited, cut."""
    about = " ".join(rng.choices(words, k=40))
    return {
        "wrap": f"HARBOUR (Wire) {about}.\n{text}\nRead more on our pages. {about[:120]}.",
        "edit 5 %": edited(text, 0.05, rng, words),
        "edit 15 %": edited(text, 0.15, rng, words),
        "cut to 70 %": text[: len(text) * 7 // 10],
        "cut to 40 %": text[: len(text) * 4 // 10],
    }


def in_chinese(count: int, seed: int = 7) -> Iterator[str]:
    """Yield made-up texts in Chinese characters: words of two, spread as in real text."""
    rng = random.Random(seed)
    words = [chr(0x4E00 + rng.randrange(3000)) + chr(0x4E00 + rng.randrange(3000)) for _ in range(8000)]
    weights = [1 / (rank + 2.7) for rank in range(len(words))]
    for _ in range(count):
        drawn = rng.choices(words, weights, k=400)
        yield "\n".join("".join(drawn[start : start + 12]) + "。" for start in range(0, len(drawn), 12))


def measure(articles_placed: int = 20_000, originals: int = 300) -> dict[str, float]:
    """Return recall for each kind of copy, the share of wrong pairs, and milliseconds per article as a library grows."""
    corpus = Corpus()
    texts = [article.body for article in corpus.articles(originals)]
    figures = {f"recall, {name}": share for name, share in recall(texts, corpus.words).items()}
    chinese = list(in_chinese(originals))
    characters = sorted({character for text in chinese for character in text if character.isalpha()})
    figures["recall, Chinese, edit 5 %"] = _share(
        chinese, lambda text, rng: _in_characters(text, 0.05, rng, characters)
    )
    figures["recall, Chinese, cut to 40 %"] = _share(chinese, lambda text, _rng: text[: len(text) * 4 // 10])
    figures["wrong pairs of those looked at"] = wrong_pairs(texts)
    figures["ms for a fingerprint"] = _fingerprint_time(texts)
    return figures | growth(corpus, articles_placed)


def recall(texts: list[str], words: list[str]) -> dict[str, float]:
    """Return for each kind of variant the share that is looked up and recognised."""
    kinds = list(variants(texts[0], random.Random(0), words))
    return {kind: _share(texts, lambda text, rng, kind=kind: variants(text, rng, words)[kind]) for kind in kinds}


def wrong_pairs(texts: list[str]) -> float:
    """Return the share of all pairs of different stories that are taken for copies."""
    pairs = [(a, b) for place, a in enumerate(texts) for b in texts[place + 1 : place + 40]]
    return sum(likeness(a, b).is_copy for a, b in pairs) / len(pairs)


def growth(corpus: Corpus, count: int) -> dict[str, float]:
    """Return CPU milliseconds for an article's place among copies, early and late in a library of *count* articles."""
    times: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        library = Library.create(Path(folder) / "library")
        made = corpus.articles(count)
        for _ in range(0, count, _BATCH):
            with library.step("Add Articles") as step:
                added = [
                    (
                        articles.add(step.db, Extracted(article.body, (), Facts(title=article.title)), outlet_id=None),
                        article,
                    )
                    for article, _ in zip(made, range(_BATCH), strict=False)
                ]
                started = time.process_time()
                for article_id, article in added:
                    place_among_copies(
                        step.db, article_id=article_id, text=article.body, keys=fingerprint(article.body)
                    )
                times.append((time.process_time() - started) / max(1, len(added)))
        db = library.reader()
        looked_at = [len(copies.candidates(db, 0, fingerprint(a.body), limit=50)) for a in corpus.articles(20)]
        db.close()
        size = (library.folder / "library.sqlite").stat().st_size
        library.close()
    part = max(1, len(times) // 10)
    return {
        "articles": count,
        "ms per article, first tenth": 1000 * sum(times[:part]) / part,
        "ms per article, last tenth": 1000 * sum(times[-part:]) / part,
        "candidates per article": sum(looked_at) / len(looked_at),
        "KB of library per article": size / count / 1000,
    }


def _share(texts: list[str], vary: Callable[[str, random.Random], str]) -> float:
    found = 0
    for place, text in enumerate(texts):
        other = vary(text, random.Random(place))
        looked_up = set(fingerprint(text)) & set(fingerprint(other))
        found += bool(looked_up) and likeness(text, other).is_copy
    return found / len(texts)


def _in_characters(text: str, share: float, rng: random.Random, characters: list[str]) -> str:
    return "".join(rng.choice(characters) if c.isalpha() and rng.random() < share else c for c in text)


def _fingerprint_time(texts: list[str]) -> float:
    started = time.process_time()
    for text in texts:
        fingerprint(text)
    return 1000 * (time.process_time() - started) / len(texts)


if __name__ == "__main__":
    for figure, value in measure(*(int(argument) for argument in sys.argv[1:])).items():
        sys.stdout.write(f"{figure:32} {value:10.3f}\n")

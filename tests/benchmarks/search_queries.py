"""The classes of queries that every engine is asked, made of the words of the corpus itself."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tests.benchmarks.corpus import SyntheticArticle

_WORD = re.compile(r"[A-Za-z]{3,}")


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold one query free of any engine's language: its kind says how the words belong together.

    Kinds: "all", "phrase", "typed" (the last word is unfinished), "sentence" (the more words the better), "fuzzy",
    "filtered" (the first word without the second, of an *outlet*, in a year), "date" (newest first), "facets".
    """

    kind: str
    words: tuple[str, ...]
    outlet: str = ""


def classes(sample: Iterable[SyntheticArticle], rounds: int) -> Iterator[tuple[str, list[Asked]]]:
    """Yield the name of each class with its queries."""
    rng = random.Random(7)
    read = list(sample)
    found = [_WORD.findall(article.body.lower()) for article in read]
    counts = Counter(word for words in found for word in set(words))
    ranked = [word for word, _ in counts.most_common()]
    common, middle = ranked[:40], ranked[200:2_000]
    rare = [word for word in ranked if counts[word] in {2, 3}]
    texts = [words for words in found if len(words) > 40]

    def together(length: int) -> tuple[str, ...]:
        words = rng.choice(texts)
        at = rng.randrange(len(words) - length)
        return tuple(words[at : at + length])

    def made(kind: str, words: Callable[[], Iterable[str]]) -> list[Asked]:
        return [Asked(kind, tuple(words()), rng.choice(read).outlet) for _ in range(rounds)]

    yield "rare word", made("all", lambda: [rng.choice(rare)])
    yield "common word", made("all", lambda: [rng.choice(common)])
    yield "two words", made("all", lambda: [rng.choice(middle), rng.choice(common)])
    yield "phrase", made("phrase", lambda: together(2))
    yield "prefix as typed", made("typed", lambda: [rng.choice(common), rng.choice(middle)[: rng.randint(2, 4)]])
    yield "natural sentence", made("sentence", lambda: together(8))
    yield "fuzzy", made("fuzzy", lambda: [rng.choice([word for word in middle if len(word) > 4])])
    yield "boolean, date, outlet", made("filtered", lambda: [rng.choice(common), rng.choice(middle)])
    yield "by date", made("date", lambda: [rng.choice(common)])
    yield "facets", made("facets", lambda: [rng.choice(common)])

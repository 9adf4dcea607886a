"""Recognise copies of one story, show in what they differ, and let a person correct it for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlite_utils import Database

from workbench.anchoring.differences import differing_pairs
from workbench.domain.articles import Article
from workbench.domain.changes import Changes
from workbench.errors import WorkbenchError
from workbench.importing.likeness import Likeness, fingerprint, likeness
from workbench.library import articles, copies
from workbench.library.library import Library

MOST_GROUPED = 50
"""How many articles a person can group at once: each two of them are remembered."""

_CANDIDATES = 16
_MEMBERS = 9
_BATCH = 25


@dataclass(frozen=True, slots=True)
class Copy:
    """Hold an article of a group, how like it is to the one asked about, and whether a person said that it is a copy."""

    article: Article
    likeness: Likeness
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Hold two articles, how like they are, and the *sentences* that differ: the first's words and the second's."""

    first: Article
    second: Article
    likeness: Likeness
    sentences: tuple[tuple[str, str], ...]
    are_grouped: bool


def copies_of(db: Database, article_id: int) -> list[Copy]:
    """Return the other copies of an article's story, the first published first."""
    others = [other.id for other in articles_beside(db, article_id)]
    texts = articles.texts(db, [article_id, *others])
    decided = copies.decisions(db, article_id)
    own = texts.get(article_id, "")
    return [
        Copy(article, likeness(own, texts.get(article.id, "")), decided.get(article.id, False))
        for article in articles.page(db, others)
    ]


def articles_beside(db: Database, article_id: int) -> list[Article]:
    """Return the other articles of an article's group, the first published first; quick, nothing is compared."""
    group_id = copies.group_of(db, article_id)
    others = copies.members(db, group_id) if group_id is not None else []
    return articles.page(db, [other for other in others if other != article_id])


def compare_articles(db: Database, first_id: int, second_id: int) -> Comparison:
    """Set two articles beside each other. Raises WorkbenchError where one is gone."""
    found = articles.page(db, [first_id, second_id])
    if len(found) < 2:
        raise WorkbenchError("One of the two articles is gone; there is nothing to compare.")
    texts = articles.texts(db, [first_id, second_id])
    pair = texts[first_id], texts[second_id]
    group_id = copies.group_of(db, first_id)
    return Comparison(
        first=found[0],
        second=found[1],
        likeness=likeness(*pair),
        sentences=tuple(differing_pairs(*pair)),
        are_grouped=group_id is not None and group_id == copies.group_of(db, second_id),
    )


def group_copies(library: Library, *, article_ids: Sequence[int]) -> Changes:
    """Say that articles are copies of one story; they join the first one's group that is in one. No import undoes it.

    Raises WorkbenchError for fewer than two articles and for more than ``MOST_GROUPED``.
    """
    ids = list(dict.fromkeys(article_ids))
    if len(ids) < 2:
        raise WorkbenchError("Select two or more articles that are copies of one story.")
    if len(ids) > MOST_GROUPED:
        raise WorkbenchError(
            "At most {most_grouped} articles can be grouped at once; nothing was changed.", most_grouped=MOST_GROUPED
        )
    with library.step("Group Copies") as step:
        if len(articles.page(step.db, ids)) < len(ids):
            raise WorkbenchError("One of the articles is gone; nothing was changed.")
        groups = [group for article_id in ids if (group := copies.group_of(step.db, article_id)) is not None]
        if groups:
            for article_id in ids:
                copies.join(step.db, article_id, groups[0])
        else:
            copies.start_group(step.db, ids)
        for place, article_id in enumerate(ids):
            copies.decide(step.db, article_id, ids[place + 1 :], are_copies=True)
    return step.changes


def separate_copy(library: Library, *, article_id: int) -> Changes:
    """Say that an article is no copy of the others in its group. No import undoes it. Raises WorkbenchError."""
    with library.step("Separate Copy") as step:
        others = [other.id for other in articles_beside(step.db, article_id)]
        if not others:
            raise WorkbenchError("This article is in no group of copies; there is nothing to separate.")
        copies.leave(step.db, article_id)
        copies.decide(step.db, article_id, others, are_copies=False)
    return step.changes


def place_among_copies(db: Database, *, article_id: int, text: str, keys: Sequence[int]) -> None:
    """Compare an article's newest *text* with the others' and let it join, start or leave a group; part of a step.

    It joins where it is a copy of more than half of the articles in a group, so that a digest of many stories does not
    draw all of them together. What a person decided stands. *keys* are the text's fingerprint, which takes as long as
    all the rest: what has it already gives it.
    """
    _regroup(db, article_id, text, keys)
    copies.keep_fingerprint(db, articles.newest_revision(db, article_id), keys)


def compare_new_articles(
    library: Library,
    *,
    progress: Callable[[Changes], None] = lambda _changes: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Compare all articles that no import has compared yet and return how many those were; one undo step in all."""
    db = library.reader()
    try:
        waiting = copies.without_fingerprint(db)
    finally:
        db.close()
    group = f"compare {uuid4()}"
    for start in range(0, len(waiting), _BATCH):
        if cancelled():
            return start
        with library.step("Group Copies", group=group) as step:
            texts = articles.texts(step.db, waiting[start : start + _BATCH])
            for article_id, text in texts.items():
                place_among_copies(step.db, article_id=article_id, text=text, keys=fingerprint(text))
        progress(step.changes)
    return len(waiting)


def _regroup(db: Database, article_id: int, text: str, keys: Sequence[int]) -> None:
    compared = _Compared(db, text, copies.decisions(db, article_id))
    if compared.belongs_beside([other.id for other in articles_beside(db, article_id)]):
        return
    copies.leave(db, article_id)
    alike = compared.copies_among(copies.candidates(db, article_id, keys, limit=_CANDIDATES))
    groups = {other: copies.group_of(db, other) for other in alike}
    for group_id in dict.fromkeys(group for group in groups.values() if group is not None):
        if compared.belongs_beside(copies.members(db, group_id)):
            copies.join(db, article_id, group_id)
            return
    single = next((other for other in alike if groups[other] is None), None)
    if single is not None:
        copies.start_group(db, [single, article_id])


class _Compared:
    """Compares one text with those of other articles, each once; what a person *decided* goes before."""

    def __init__(self, db: Database, text: str, decided: Mapping[int, bool]) -> None:
        self._db = db
        self._text = text
        self._decided = decided
        self._known: dict[int, Likeness] = {}

    def copies_among(self, article_ids: Iterable[int]) -> list[int]:
        """Return those that are copies, the likest first, without those that a person said are none."""
        wanted = [article_id for article_id in article_ids if self._decided.get(article_id, True)]
        new = [article_id for article_id in wanted if article_id not in self._known]
        self._known |= {other: likeness(self._text, text) for other, text in articles.texts(self._db, new).items()}
        alike = [other for other in wanted if self._decided.get(other) or self._known[other].is_copy]
        return sorted(alike, key=lambda other: self._known[other].containment, reverse=True)

    def belongs_beside(self, members: Sequence[int]) -> bool:
        """Say whether the article belongs into a group: as a person said, else as most of its first members say."""
        said = [self._decided[member] for member in members if member in self._decided]
        if said:
            return any(said)
        some = members[:_MEMBERS]
        return 2 * len(self.copies_among(some)) > len(some)

"""What was read becomes an article, a revision of one, or another file of one: whoever the file is, nothing counts twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from workbench.domain.articles import Article, Facts
from workbench.domain.markings import stated_marking
from workbench.domain.texts import title_key
from workbench.importing.likeness import fingerprint, likeness
from workbench.importing.outcomes import ReadFile
from workbench.library import articles, identity, outlets, revisions
from workbench.library.identity import Held
from workbench.operations.articles import kept_by_analyst
from workbench.operations.copies import place_among_copies
from workbench.operations.passages import carry_over

_TELLING = 3
"""How many words a title has that tells an article from others of its outlet and day."""
_SAME = 0.8
"""Which part of the shorter text's shingles an edited file shares with what it was before, at least."""
_FEW = 50
"""How many files may have gone for one to be looked for among them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Say what became of a file, and of which article; *is_back* where the article says again what it said before."""

    fate: Literal["imported", "updated", "duplicates"]
    article_id: int
    is_back: bool = False


def keep(db: Database, read: ReadFile, *, gone: Collection[str] = ()) -> Kept:
    """Keep what was read, inside the caller's step. *gone* are the SHA-256 of files that it may have been before."""
    held = identity.with_file(db, read.sha256)
    if held is not None:
        return _recognised(db, held, read) or _known(db, held, read.place)
    text = read.extracted.text
    older = _older(db, read, gone)
    held = identity.with_text(db, text) if text else None
    if held is not None and older in {None, held.article_id}:
        _add_file(db, held.revision_id, read)
        return _known(db, held, read.place)
    if older is not None:
        _add_file(db, _revise(db, older, read), read)
        return Kept("updated", older)
    article_id = articles.add(db, read.extracted, outlet_id=outlets.id_of(db, read.extracted.facts.outlet))
    _mark_as_stated(db, article_id, read)
    _add_file(db, articles.newest_revision(db, article_id), read)
    place_among_copies(db, article_id=article_id, text=text, keys=read.keys)
    return Kept("imported", article_id)


def _known(db: Database, held: Held, place: str) -> Kept:
    """Account for a file that says what is known; where its article said so before, and came from *place*, it says so again."""
    stood = identity.stood_at(db, held.article_id, place)
    article = articles.get(db, held.article_id)
    if held.is_current or article is None or not {held.revision_id, article.revision_id} <= stood:
        return Kept("duplicates", held.article_id)
    revisions.make_current(db, held.article_id, held.revision_id)
    text = articles.revision(db, held.revision_id).text
    carry_over(db, article_id=held.article_id, revision_id=held.revision_id)
    place_among_copies(db, article_id=held.article_id, text=text, keys=fingerprint(text))
    return Kept("updated", held.article_id, is_back=True)


def _recognised(db: Database, held: Held, read: ReadFile) -> Kept | None:
    """Put the text that was recognised in a file in the place of the empty one that it was imported with."""
    if not held.is_current or not read.extracted.text or articles.revision(db, held.revision_id).text:
        return None
    revisions.delete(db, held.revision_id)
    _add_file(db, _revise(db, held.article_id, read), read)
    return Kept("updated", held.article_id)


def _older(db: Database, read: ReadFile, gone: Collection[str]) -> int | None:
    """Return the article that was read from the same place, or is surely the same for its address, title or text."""
    facts = read.extracted.facts
    at_place = identity.with_path(db, read.place) or identity.with_url(db, facts.url)
    if at_place is not None:
        return at_place
    titled = identity.with_title(db, facts.title, outlets.known_id(db, facts.outlet))
    for article in articles.page(db, titled):
        if _is_same(db, article, read):
            return article.id
    return _edited(db, read, identity.articles_from(db, gone)) if 0 < len(gone) <= _FEW else None


def _is_same(db: Database, article: Article, read: ReadFile) -> bool:
    """Say whether an article of this title and outlet is the one that was read: of its day, or with much of its text.

    Where an address or a short title speaks against it ("Morning briefing"), the texts must be alike.
    """
    facts, own = read.extracted.facts, article.facts
    if facts.published and own.published and facts.published[:10] != own.published[:10]:
        return False
    is_told = len(title_key(facts.title).split()) >= _TELLING and not _differ(own.url, facts.url)
    return is_told or likeness(articles.texts(db, [article.id])[article.id], read.extracted.text).is_copy


def _edited(db: Database, read: ReadFile, before: Iterable[int]) -> int | None:
    """Return which of the articles *before* a renamed file holds with edits; none where several could be it."""
    facts, text = read.extracted.facts, read.extracted.text
    fitting = [article for article in articles.page(db, list(before)) if not _contradict(article.facts, facts)]
    texts = articles.texts(db, [article.id for article in fitting])
    alike = [article for article, own in texts.items() if likeness(own, text).jaccard >= _SAME]
    return alike[0] if len(alike) == 1 else None


def _contradict(own: Facts, other: Facts) -> bool:
    return _differ(own.url, other.url) or _differ(own.outlet.casefold(), other.outlet.casefold())


def _differ(own: str, other: str) -> bool:
    return bool(own and other and own != other)


def _revise(db: Database, article_id: int, read: ReadFile) -> int:
    """Add what was read as an article's newest revision and return the revision's id."""
    article = articles.page(db, [article_id])[0]
    revision_id = articles.add_revision(db, article_id, read.extracted)
    facts = kept_by_analyst(read.extracted.facts, article.facts)
    articles.set_facts(db, article_id, facts, outlet_id=outlets.id_of(db, facts.outlet))
    if article.marking is None:
        _mark_as_stated(db, article_id, read)
    carry_over(db, article_id=article_id, revision_id=revision_id)
    place_among_copies(db, article_id=article_id, text=read.extracted.text, keys=read.keys)
    return revision_id


def _mark_as_stated(db: Database, article_id: int, read: ReadFile) -> None:
    """Give an article the label that it bears itself: who released it has said how far it may go."""
    marking = stated_marking(read.extracted.facts.title, read.extracted.text)
    if marking is not None:
        articles.update(db, article_id, {"marking": marking})


def _add_file(db: Database, revision_id: int, read: ReadFile) -> None:
    articles.add_file(
        db,
        revision_id,
        sha256=read.sha256,
        path=read.place,
        original=read.original,
        size=read.size,
        modified=read.modified,
    )

"""What a codebook could do without: tags that nothing carries, and pairs that may mean the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from workbench.analysis.mentions import shared_names
from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef
from workbench.domain.passages import Passage

_SAME_PASSAGES = 0.6
_LEAST_SHARED = 3
_SAME_NAME = 0.7


class Reason(StrEnum):
    """Say why two tags may mean the same."""

    PASSAGES = "passages"
    NAMES = "names"
    ALIASES = "aliases"


@dataclass(frozen=True, slots=True)
class Overlap:
    """Name two tags of one kind that may mean the same, the one on more passages first.

    *shared* counts the passages that carry both, of *either* that carry one; *names* are the aliases that both have.
    """

    kept: Tag
    other: Tag
    reason: Reason
    shared: int = 0
    either: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodebookReport:
    """Hold what may be superfluous in a codebook."""

    unused: tuple[Tag, ...] = ()
    overlaps: tuple[Overlap, ...] = ()


def report_on(codebook: Codebook, passages: Iterable[Passage]) -> CodebookReport:
    """Find unused tags (neither they nor a tag below is on a passage) and pairs that overlap.

    Two tags overlap where at least three passages and 60 % of those with either carry both (Jaccard), where 70 % of the
    letter triples of their names agree (Dice), or where two actors have a name in common. A tag and one above it are
    no pair.
    """
    lineages = codebook.lineages()
    carried = {ref for tag in codebook if tag.passages for ref in lineages[tag.ref]}
    found: dict[tuple[TagRef, TagRef], Overlap] = {}
    for overlap in (*_by_aliases(codebook), *_by_passages(codebook, passages), *_by_names(codebook)):
        pair = overlap.kept.ref, overlap.other.ref
        if pair[1] not in lineages[pair[0]] and pair[0] not in lineages[pair[1]]:
            found.setdefault(pair, overlap)
    return CodebookReport(tuple(tag for tag in codebook if tag.ref not in carried), tuple(found.values()))


def _by_aliases(codebook: Codebook) -> Iterator[Overlap]:
    names: dict[tuple[int, int], list[str]] = defaultdict(list)
    known = {tag.id: tag for tag in codebook.actors}
    for name, holders in shared_names(codebook.actors).items():
        for first, second in combinations(sorted(tag.id for tag in holders), 2):
            names[first, second].append(name)
    for (first, second), both in names.items():
        yield _pair(known[first], known[second], Reason.ALIASES, names=tuple(both))


def _by_passages(codebook: Codebook, passages: Iterable[Passage]) -> Iterator[Overlap]:
    both: Counter[tuple[TagRef, TagRef]] = Counter()
    for passage in passages:
        for kind in TagKind:
            both.update(combinations(sorted(ref for ref in passage.tags if ref.kind is kind), 2))
    for (first, second), shared in both.items():
        one, other = codebook.get(first), codebook.get(second)
        if one is None or other is None:
            continue
        either = one.passages + other.passages - shared
        if shared >= _LEAST_SHARED and shared >= _SAME_PASSAGES * either:
            yield _pair(one, other, Reason.PASSAGES, shared=shared, either=either)


def _by_names(codebook: Codebook) -> Iterator[Overlap]:
    for kind in TagKind:
        tags = {tag.id: tag for tag in codebook.of_kind(kind)}
        triples = {number: _triples(tag.name) for number, tag in tags.items()}
        holders: dict[str, list[int]] = defaultdict(list)
        for number, own in triples.items():
            for triple in own:
                holders[triple].append(number)
        shared = Counter(pair for numbers in holders.values() for pair in combinations(sorted(numbers), 2))
        for (first, second), count in sorted(shared.items()):  # sets of triples have no order of their own
            if 2 * count >= _SAME_NAME * (len(triples[first]) + len(triples[second])):
                yield _pair(tags[first], tags[second], Reason.NAMES)


def _triples(name: str) -> set[str]:
    padded = f"  {' '.join(name.casefold().split())} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def _pair(
    one: Tag, other: Tag, reason: Reason, *, shared: int = 0, either: int = 0, names: tuple[str, ...] = ()
) -> Overlap:
    kept, lesser = (one, other) if one.passages >= other.passages else (other, one)
    return Overlap(kept, lesser, reason, shared, either, names)

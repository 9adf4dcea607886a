"""Whether two texts are copies of one story: word shingles, MinHash to look candidates up, and a check on the texts.

A shingle is three words in a row (three characters in scripts without spaces). Two texts that share many have, by
A. Broder, "On the resemblance and containment of documents" (1997), equal minima under many hash functions in the same
proportion; bands of two such minima make an index key (A. Rajaraman, J. Ullman, "Mining of Massive Datasets", ch. 3).
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from workbench.domain.texts import tokens

SHORT = 80
"""Texts of fewer tokens are copies only of texts of about their length: a stock phrase is a large part of them."""

CONTAINED = 0.5
"""The least share of the shorter text's shingles that a copy has in common. With every seventh word replaced .61 is left;
articles of different authors on one event, quotes included, were measured to share .31 at most."""

_ALIKE = 0.5
_FEWEST = 12
_WIDTH = 3
_MINIMA = 128
_ROWS = 2
_AT_ONCE = 4096
_Numbers = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Likeness:
    """Say how much two texts share: of all their shingles (*jaccard*), and of the shorter one's (*containment*), 0 to 1."""

    jaccard: float
    containment: float
    is_short: bool

    @property
    def is_copy(self) -> bool:
        """Say whether such texts are copies of one story."""
        return self.containment >= CONTAINED and (not self.is_short or self.jaccard >= _ALIKE)


def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Return every three tokens of *text* that stand in a row; none where it has fewer than twelve tokens."""
    found = tokens(text)
    return frozenset(zip(found, found[1:], found[2:], strict=False)) if len(found) >= _FEWEST else frozenset()


def likeness(text_a: str, text_b: str) -> Likeness:
    """Compare two texts; the order does not matter. Texts of fewer than twelve tokens are like nothing."""
    a, b = shingles(text_a), shingles(text_b)
    if not a or not b:
        return Likeness(0.0, 0.0, is_short=True)
    shared, shorter = len(a & b), min(len(a), len(b))
    return Likeness(shared / (len(a) + len(b) - shared), shared / shorter, shorter < SHORT - _WIDTH + 1)


def signature(text: str) -> bytes:
    """Return the 128 minima of *text*, four bytes each, little-endian; nothing where it has no shingles.

    They are kept in libraries: the hash functions must never change.
    """
    found = tokens(text)
    if len(found) < _FEWEST:
        return b""
    hashes = _hashes(found)
    minima = np.full(_MINIMA, np.iinfo(np.uint64).max, dtype=np.uint64)
    factors = _odd_numbers("minima", _MINIMA)[:, None]
    for start in range(0, len(hashes), _AT_ONCE):
        products = factors * hashes[None, start : start + _AT_ONCE]
        np.minimum(minima, products.min(axis=1), out=minima)
    return (minima >> np.uint64(32)).astype("<u4").tobytes()


def fingerprint(text: str) -> list[int]:
    """Return the index keys of *text*: those of its signature."""
    return bands(signature(text))


def bands(text_signature: bytes) -> list[int]:
    """Return the 64 index keys of a signature, signed 32-bit numbers; texts that share one may be copies."""
    minima = np.frombuffer(text_signature, dtype="<u4").astype(np.uint64).reshape(-1, _ROWS)
    if not len(minima):
        return []
    mixed = (minima * _odd_numbers("bands", _ROWS)).sum(axis=1, dtype=np.uint64)
    mixed = _mixed(mixed + np.arange(len(mixed), dtype=np.uint64) * _odd_numbers("places", 1))
    keys: list[int] = (mixed >> np.uint64(32)).astype(np.uint32).view(np.int32).tolist()
    return keys


def _hashes(found: list[str]) -> _Numbers:
    """Return a number for each shingle of the tokens *found*."""
    numbers = np.fromiter(map(zlib.crc32, map(str.encode, found)), dtype=np.uint64, count=len(found))
    first, second, third = _odd_numbers("shingles", _WIDTH)
    return _mixed(numbers[:-2] * first + numbers[1:-1] * second + numbers[2:] * third)


def _mixed(numbers: _Numbers) -> _Numbers:
    """Spread numbers evenly (the finalizer of S. Vigna's SplitMix64)."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


@cache
def _odd_numbers(name: str, count: int) -> _Numbers:
    """Return *count* odd numbers that are the same on every machine."""
    content = hashlib.shake_256(f"copies {name}".encode()).digest(8 * count)
    return np.frombuffer(content, dtype="<u8").astype(np.uint64) | np.uint64(1)

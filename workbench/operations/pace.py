"""The pace of a long job: in which batches it is done, pauses, how long it still takes, and how much is done, in words."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from workbench.sentences import Sentence, one_or_many

_Item = TypeVar("_Item")
_TOO_EARLY = 1.0
_POLL = 0.1


def batches(
    items: Iterable[_Item], *, most: int, paused: Callable[[], bool], cancelled: Callable[[], bool]
) -> Iterator[tuple[list[_Item], float]]:
    """Gather *items*: the first alone, so that something shows at once, then in growing batches, *most* at a time.

    With each batch comes how many seconds were worked by then. None is taken during a pause: whoever makes the items
    then stops by himself, as nobody takes what he has made.
    """
    batch: list[_Item] = []
    size = 1
    began = time.monotonic()
    for item in items:
        if batch and paused():
            yield batch, time.monotonic() - began
            batch = []
        began += _rest(paused, cancelled)
        batch.append(item)
        if len(batch) >= size:
            yield batch, time.monotonic() - began
            batch, size = [], min(2 * size, most)
    if batch:
        yield batch, time.monotonic() - began


def time_left(done: int, total: int, seconds: float) -> float | None:
    """Return in how many seconds the rest is done, at the pace so far; None where it is too early to tell.

    *done* and *total* are the amounts of work, in bytes for files; *seconds* were worked on what is done.
    """
    if done <= 0 or seconds < _TOO_EARLY:
        return None
    return max(total - done, 0) * seconds / done


def time_left_in_words(seconds: float) -> str:
    """Say how long it still takes, as roughly as it is known: "about 2 min left"."""
    if seconds < 5:
        return Sentence("a few seconds left")
    if seconds < 55:
        return Sentence("about {seconds} s left", seconds=_to_next(seconds, 10))
    if seconds < 57 * 60:
        return Sentence("about {minutes} min left", minutes=round(seconds / 60))
    hours, minutes = divmod(_to_next(seconds / 60, 10), 60)
    return (
        Sentence("about {hours} h {minutes} min left", hours=hours, minutes=minutes)
        if minutes
        else Sentence("about {hours} h left", hours=hours)
    )


def bytes_in_words(count: int) -> str:
    """Return a number of bytes as people say it, in powers of 1000: "12 MB"."""
    if count < 1000:
        return one_or_many(count, "1 byte", "{count} bytes")
    size = float(count)
    for words in (Sentence("{size} kB"), Sentence("{size} MB"), Sentence("{size} GB")):
        size /= 1000
        if size < 999.5:
            return Sentence(words, size=round(size, 1) if size < 9.95 else round(size))
    return Sentence("{size} TB", size=size / 1000)


def _to_next(value: float, step: int) -> int:
    return max(step, round(value / step) * step)


def _rest(paused: Callable[[], bool], cancelled: Callable[[], bool]) -> float:
    """Wait until a pause is over, and return how many seconds it took."""
    began = time.monotonic()
    while paused() and not cancelled():
        time.sleep(_POLL)
    return time.monotonic() - began

"""How long a job still takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.operations.pace import bytes_in_words, time_left, time_left_in_words


def test_the_rest_takes_as_long_in_proportion_as_what_is_done() -> None:
    assert time_left(10, 40, 20.0) == 60.0
    assert time_left(40, 40, 20.0) == 0
    assert time_left(50, 40, 20.0) == 0


@pytest.mark.parametrize(("done", "seconds"), [(0, 20.0), (10, 0.2), (-1, 20.0)])
def test_too_early_to_tell(done: int, seconds: float) -> None:
    assert time_left(done, 40, seconds) is None


@given(done=st.integers(1, 10**12), more=st.integers(0, 10**12), seconds=st.floats(1, 10**6))
def test_more_done_is_never_more_left(done: int, more: int, seconds: float) -> None:
    total = done + more
    left, later = time_left(done, total, seconds), time_left(done + more // 2, total, seconds)
    assert left is not None
    assert later is not None
    assert 0 <= later <= left


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "a few seconds left"), (4.9, "a few seconds left"), (5, "about 10 s left"), (34, "about 30 s left"),
        (54.9, "about 50 s left"), (55, "about 1 min left"), (119, "about 2 min left"), (56 * 60, "about 56 min left"),
        (57 * 60, "about 1 h left"), (3600, "about 1 h left"), (5400, "about 1 h 30 min left"),
        (7190, "about 2 h left"),
    ],
)  # fmt: skip
def test_time_in_words(seconds: float, words: str) -> None:
    assert time_left_in_words(seconds) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1.0 kB"), (9_940, "9.9 kB"), (9_960, "10 kB"),
        (999_600, "1.0 MB"), (12_300_000, "12 MB"), (4_200_000_000, "4.2 GB"), (5 * 10**12, "5.0 TB"),
    ],
)  # fmt: skip
def test_bytes_in_words(count: int, words: str) -> None:
    assert bytes_in_words(count) == words

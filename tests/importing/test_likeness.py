from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.benchmarks.corpus import Corpus
from tests.benchmarks.likeness import in_chinese, recall, variants, wrong_pairs
from workbench.bundled import resource
from workbench.domain.texts import tokens
from workbench.importing.likeness import bands, likeness, signature
from workbench.importing.readers import read

CORPUS = Corpus(vocabulary=6_000, length=300)
TEXTS = [article.body for article in CORPUS.articles(40)]


def is_candidate(text_a: str, text_b: str) -> bool:
    return bool(set(bands(signature(text_a))) & set(bands(signature(text_b))))


@pytest.mark.parametrize(("kind", "least"), [
    ("wrap", 1.0), ("edit 5 %", 1.0), ("edit 15 %", 0.95), ("cut to 70 %", 1.0), ("cut to 40 %", 0.95),
])  # fmt: skip
def test_what_outlets_make_of_a_wire_story_is_found(kind: str, least: float) -> None:
    assert recall(TEXTS, CORPUS.words)[kind] >= least


def test_different_stories_are_no_copies() -> None:
    assert wrong_pairs(TEXTS) == 0


def test_chinese_is_compared_by_characters() -> None:
    first, second, *_ = in_chinese(2)
    assert likeness(first, second).containment < 0.2
    kept = first.replace("。", "，")[:400] + "记者另有报道" + first[420:]
    assert likeness(first, kept).is_copy
    assert is_candidate(first, kept)
    assert tokens("芯片ＡＢ Ёлка 수출") == ["芯", "片", "ab", "ёлка", "수출"]


def test_of_the_samples_only_the_wire_story_has_a_copy() -> None:
    folder = Path(str(resource("samples", "articles")))
    texts = {path.name: read(path.read_bytes(), path.name).text for path in sorted(folder.iterdir())}
    names = list(texts)
    pairs = [
        (a, b) for place, a in enumerate(names) for b in names[place + 1 :] if likeness(texts[a], texts[b]).is_copy
    ]
    assert pairs == [
        ("2026-06-03_harbour-ledger_weights-wire-copy.txt", "2026-06-03_meridian-wire_weights-published.txt")
    ]


def test_a_stock_phrase_makes_no_copy_of_a_short_text() -> None:
    notice = "This story is for subscribers only and you can read the first lines of it here before you sign in. "
    stub = notice + "The ministry will decide about the bridge in the autumn, its spokesman said on Monday."
    assert likeness(stub, notice * 3 + TEXTS[0]).containment > 0.4
    assert not likeness(stub, notice + TEXTS[0]).is_copy
    assert likeness(stub, stub.replace("autumn", "spring")).is_copy
    assert not likeness("Page not found.", "Page not found.").is_copy


def test_signatures_never_change() -> None:
    """They are kept in libraries, where those of an older program stand beside those of a newer one."""
    text = "The ministry said on Friday that exports of tools would stop; nobody in the trade had been asked. 芯片出口"
    assert signature(text)[:8].hex() == "c287bd0c0cd47503"
    assert bands(signature(text))[:3] == [-770646848, -1822906557, -1652647964]
    assert len(signature(text)) == 512
    assert len(bands(signature(text))) == 64
    assert signature("Too short.") == b""
    assert bands(b"") == []


texts = st.text(max_size=400) | st.lists(st.sampled_from(CORPUS.words[:60]), max_size=120).map(" ".join)


@given(texts, texts)
def test_likeness_is_a_share_and_does_not_mind_the_order(first: str, second: str) -> None:
    found = likeness(first, second)
    assert found == likeness(second, first)
    assert 0 <= found.jaccard <= found.containment <= 1


@given(texts)
def test_a_text_is_wholly_like_itself_however_it_is_broken_and_cased(text: str) -> None:
    assert signature(text) == signature(text.replace(" ", "\n\n"))
    assert all(-(2**31) <= band < 2**31 for band in bands(signature(text)))
    if signature(text):
        assert likeness(text, text.replace(" ", " \n")).jaccard == 1
        assert is_candidate(text, text)


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.floats(0.1, 0.9))
def test_equal_minima_come_as_often_as_the_texts_are_alike(seed: int, kept: float) -> None:
    rng = random.Random(seed)
    text = rng.choice(TEXTS)
    other = text[: int(len(text) * kept)] + " " + variants(rng.choice(TEXTS), rng, CORPUS.words)["cut to 40 %"]
    pairs = zip(memoryview(signature(text)).cast("I"), memoryview(signature(other)).cast("I"), strict=True)
    estimate = sum(a == b for a, b in pairs) / 128
    assert abs(estimate - likeness(text, other).jaccard) < 0.22  # five standard deviations of 128 tosses

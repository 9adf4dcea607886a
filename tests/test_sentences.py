"""Sentences that remember what they were made of."""

from __future__ import annotations

import pickle
from dataclasses import asdict, dataclass
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import WorkbenchError, sentence_for
from workbench.sentences import Sentence, from_kept, joined, one_or_many, to_keep


def test_a_sentence_is_its_english_text() -> None:
    said = Sentence("“{name}” holds {count} articles of {day}.", name="a.zip", count=12482, day=date(2026, 6, 12))
    assert said == "“a.zip” holds 12,482 articles of 12 June 2026."
    assert f"{said}!" == "“a.zip” holds 12,482 articles of 12 June 2026.!"
    assert Sentence("{size} MB", size=1.25) == "1.2 MB"


def test_values_are_not_read_as_templates() -> None:
    assert Sentence("“{name}” is gone.", name="{name} {0}") == "“{name} {0}” is gone."
    assert Sentence("Braces {stay} where nothing is put in") == "Braces {stay} where nothing is put in"


def test_an_error_tells_its_sentence() -> None:
    error = WorkbenchError("There is no file “{path}”.", path="/a")
    said = sentence_for(error)
    assert said == str(error) == "There is no file “/a”."
    assert isinstance(said, Sentence)
    assert said.template == "There is no file “{path}”."
    assert isinstance(sentence_for(WorkbenchError(said)), Sentence)


def test_an_unforeseen_error_does_not_tell_its_words() -> None:
    assert "secret" not in sentence_for(ValueError("secret words"))


def test_one_and_many() -> None:
    assert one_or_many(1, "1 file", "{count} files") == "1 file"
    assert one_or_many(0, "1 file", "{count} files") == "0 files"
    assert one_or_many(1200, "1 file in {place}", "{count} files in {place}", place="x") == "1,200 files in x"


def test_joined_sentences_are_one() -> None:
    parts = [Sentence("{count} failed", count=count) for count in (1, 2, 3)]
    whole = joined(parts, "{one}, {other}")
    assert whole == "1 failed, 2 failed, 3 failed"
    assert isinstance(whole, Sentence)
    assert not joined([], "{one}, {other}")


def test_a_sentence_survives_another_process_and_the_copying_of_what_holds_it() -> None:
    @dataclass(frozen=True, slots=True)
    class Holder:
        why: str

    inner = Sentence("line {number}", number=3)
    said = Sentence("Could not understand {where}.", where=inner)
    for copy in (pickle.loads(pickle.dumps(said)), asdict(Holder(said))["why"]):
        assert copy == "Could not understand line 3."
        assert copy.template == said.template
        assert copy.values["where"].template == "line {number}"
    assert str(pickle.loads(pickle.dumps(WorkbenchError("{a}", a="1")))) == "1"


@given(st.text(), st.text(), st.integers(), st.dates())
def test_what_is_kept_comes_back(name: str, plain: str, count: int, day: date) -> None:
    inner = Sentence("({name})", name=name)
    said = Sentence("{inner} {plain} {count} {day}", inner=inner, plain=plain, count=count, day=day)
    back = from_kept(to_keep(said))
    assert back == said
    assert isinstance(back, Sentence)
    assert back.values == said.values
    assert from_kept(to_keep(plain)) == plain


def test_texts_kept_before_there_were_sentences_stay_as_they_are() -> None:
    for text in ("The file is empty.", '{"say": "', '{"say": 3}', '{"say": {}, "of": 1}', ""):
        assert from_kept(text) == text

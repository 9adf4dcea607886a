from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.briefing.statements import StatementKind, read_statements

DRAFT = """---
scale: PHIA
---
# Title

Category · 1 June 2026

## Key Developments

### A heading that is a sentence

Sales stop in September, two officials said. [@k3f7q2][@m8t2w0] Nobody at
the port spoke.[@p0v9x4] This one cites nothing.

<!-- judgement -->
This follows from **cost**. It [@k3f7q2] holds.

- First item <!-- [@zzzzz2] -->
- <!-- assumption --> Second item

> “Quoted words.” [@k3f7q2]

| A | B |
| --- | --- |
| one[@k3f7q2] | two |

这是第一句。[@m8t2w0] 这是第二句。
"""


def test_sentences_take_the_citations_behind_them() -> None:
    read = {s.words: s for s in read_statements(DRAFT).statements}
    assert read["Sales stop in September, two officials said."].keys == ("k3f7q2", "m8t2w0")
    assert read["Nobody at the port spoke."].keys == ("p0v9x4",)
    assert read["This one cites nothing."].keys == ()
    assert read["It holds."].keys == ("k3f7q2",)
    assert read["这是第一句。"].keys == ("m8t2w0",)
    assert read["这是第二句。"].keys == ()
    assert read["First item"].keys == ()
    assert read["“Quoted words.”"].is_quote


def test_a_stop_stands_at_the_last_word_and_a_statement_reaches_over_its_citations() -> None:
    draft = "They said “so it is” [@k3f7q2]. Then came more. [@m8t2w0] [@k3f7q2]\n"
    said, more = read_statements(draft).statements
    assert said.words == "They said “so it is”."
    assert draft[: said.reach].endswith("[@k3f7q2].")
    assert draft[: more.reach].endswith("[@m8t2w0] [@k3f7q2]")


def test_guidance_of_a_template_states_nothing() -> None:
    draft = "## Top Line\n\n- *To write: three bullets. Each is one sentence.*\n- Sales stop.\n"
    assert [s.words for s in read_statements(draft).statements] == ["Sales stop."]


def test_a_comment_gives_the_kind_of_its_block_only() -> None:
    read = {s.words: s for s in read_statements(DRAFT).statements}
    assert read["This follows from cost."].kind is StatementKind.JUDGEMENT
    assert read["It holds."].kind is StatementKind.JUDGEMENT
    assert read["First item"].kind is None
    assert read["Second item"].kind is StatementKind.ASSUMPTION
    assert read["“Quoted words.”"].kind is None


def test_sections_and_headings() -> None:
    read = read_statements(DRAFT)
    assert [(h.level, h.words) for h in read.headings] == [
        (1, "Title"), (2, "Key Developments"), (3, "A heading that is a sentence"),
    ]  # fmt: skip
    assert {s.section for s in read.statements if s.words != "Category · 1 June 2026"} == {"Key Developments"}


def test_spans_are_places_in_the_draft() -> None:
    for statement in read_statements(DRAFT).statements:
        first = statement.words.split()[0].strip("“”|")
        assert first in statement.span.of(DRAFT), statement


@given(st.text(alphabet="ab. \n#->|[@k3f7q2]<!-*`“”。", max_size=120))
def test_any_text_can_be_read(text: str) -> None:
    spans = [s.span for s in read_statements(text).statements]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)

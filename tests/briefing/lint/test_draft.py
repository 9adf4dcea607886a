from __future__ import annotations

from dataclasses import replace
from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.briefing.examples import example_evidence
from workbench.briefing.lint.draft import lint
from workbench.briefing.lint.problems import Material, Problem
from workbench.briefing.origins import Provenance
from workbench.briefing.templates import Section, Template
from workbench.domain.passages import PassageState
from workbench.sentences import Sentence

TEMPLATE = Template(
    "daily", "Daily", "",
    (
        Section("Top Line", required=True, words=8),
        Section("Key Developments", required=True, holds="facts"),
        Section("Signals & Trends", holds="judgements"),
    ),
    "", scale="ICD 203", days=7,
)  # fmt: skip
SHAPE = "# T\n\n## Top Line\n\nOne line.\n\n## Key Developments\n\n"


def material(**changes: object) -> Material:
    evidence = example_evidence()
    provenance = {
        "k3f7q2": Provenance(1, outlet="The Harbour Ledger"),
        "m8t2w0": Provenance(2, outlet="한빛일보"),
        "p0v9x4": Provenance(3, outlet="The Harbour Ledger"),
    }
    known = Material(evidence, provenance, template=TEMPLATE, day=date(2026, 6, 23))
    return replace(known, **changes)


def problems(body: str, known: Material | None = None) -> list[Problem]:
    return list(lint(SHAPE + body, known or material()))


def rules(body: str, known: Material | None = None) -> list[str]:
    return [problem.rule for problem in problems(body, known)]


def fixed(body: str, rule: str, known: Material | None = None) -> str:
    text = SHAPE + body
    fix = next(problem.fix for problem in problems(body, known) if problem.rule == rule)
    assert fix is not None
    return (text[: fix.span.start] + fix.words + text[fix.span.end :]).removeprefix(SHAPE)


CLEAN = "Sales stop in autumn, per the Ledger. [@k3f7q2]"


@pytest.mark.parametrize(
    ("claim", "put_right"),
    [
        ("Sales of it stop [@k3f7q2].", "Sales of it stop, per Ledger [@k3f7q2]."),
        ("Sales of it stop [@k3f7q2] [@p0v9x4].", "Sales of it stop, per Ledger [@k3f7q2] [@p0v9x4]."),
        ("- Sales of the line stop [@k3f7q2]", "- Sales of the line stop, per Ledger [@k3f7q2]"),
        ("Sales stop [@k3f7q2] in the autumn!", "Sales stop [@k3f7q2] in the autumn, per Ledger!"),
    ],
)
def test_an_attribution_goes_before_the_citations_that_end_a_claim(claim: str, put_right: str) -> None:
    assert fixed(claim, "single-origin") == put_right


def test_a_clean_draft_has_no_problems() -> None:
    assert rules(CLEAN) == []
    assert rules("Sales stop in autumn. [@k3f7q2][@m8t2w0]", material(day=None)) == []


def test_a_claim_needs_a_citation_where_facts_stand() -> None:
    assert rules("Sales of the older line stop soon.") == ["uncited"]
    assert rules("<!-- judgement -->\nSales of the older line matter most.") == []
    assert rules("What will they do now, and when?") == []
    assert rules("Seoul, 12 March —\n\nSEOUL, March 12 (Yonhap) —\n\nSeoul, 12. März 2026") == []
    assert rules("Seoul, 12 March — sales of the line stop soon.") == ["uncited"]
    assert lint("# T\n\nSales of the older line stop soon.\n", material(template=None)) == ()


def test_one_origin_must_be_named() -> None:
    assert rules("Sales of the line stop. [@k3f7q2][@p0v9x4]", material(day=None)) == [
        "single-origin",
        "source.undated",
    ]
    assert (
        fixed("Sales of the line stop. [@k3f7q2]", "single-origin") == "Sales of the line stop, per Ledger. [@k3f7q2]"
    )
    copied = {key: Provenance(n, copied_from="Meridian") for n, key in enumerate(("k3f7q2", "m8t2w0"))}
    found = problems("Sales of the line stop. [@k3f7q2][@m8t2w0]", material(provenance=copied, day=None))
    assert [p.reason for p in found] == [
        "Rests on one origin (Meridian, 2 articles, 1 origin); name it, or cite another."
    ]


@pytest.mark.parametrize(
    ("written", "rule", "reason"),
    [
        ("“will stop selling its 14-nanometre line abroad”", "", ""),
        ("“will stop selling … from 1 September”", "", ""),
        ("“[the firm] will stop selling its 14-nanometre line abroad.”", "", ""),
        ("“will stop selling its 28-nanometre line abroad”", "quote.changed", "number"),
        ("“will not stop selling its 14-nanometre line abroad”", "quote.changed", "“not”"),
        ("“will stop selling abroad from 1 September”", "quote.changed", "left out"),
        ("“will stop selling its older 14-nanometre line abroad”", "quote.changed", "differs"),
        ("“a wholly different thing was never said”", "quote.elsewhere", "not in the cited"),
    ],
)
def test_quoted_words_are_the_passages_words(written: str, rule: str, reason: str) -> None:
    found = problems(f"The Ledger says it {written}. [@k3f7q2]")
    assert [p.rule for p in found] == ([rule] if rule else [])
    assert all(reason in p.reason for p in found)


def test_the_word_diff_and_its_fix() -> None:
    body = "The Ledger: “will not stop selling its 28-nanometre line abroad”. [@k3f7q2]"
    found = problems(body)[0]
    assert [(w.change, w.words) for w in found.words] == [
        ("same", "will"), ("put in", "not"), ("same", "stop selling its"), ("left out", "14-nanometre"),
        ("put in", "28-nanometre"), ("same", "line abroad"),
    ]  # fmt: skip
    assert "“will stop selling its 14-nanometre line abroad”" in fixed(body, "quote.changed")


def test_a_translated_quotation_cannot_be_compared() -> None:
    evidence = example_evidence()
    evidence["m8t2w0"] = replace(evidence["m8t2w0"], quote="수출은 8월에 다시 시작된다")
    assert rules("Hanbit: “exports resume in August”. [@m8t2w0]", material(evidence=evidence, day=None)) == []


def test_passages_that_no_longer_stand_so() -> None:
    evidence = example_evidence()
    evidence["k3f7q2"] = replace(evidence["k3f7q2"], state=PassageState.LOST)
    evidence["m8t2w0"] = replace(
        evidence["m8t2w0"], state=PassageState.CHANGED, published="2025-01-02", outlet="", outlet_short=""
    )
    found = rules(
        "Sales stop, per the Ledger. [@k3f7q2][@m8t2w0][@zzzzz2]",
        material(evidence=evidence, earlier={"k3f7q2": "Last"}),
    )
    assert found == [
        "citation.lost",
        "recycled",
        "citation.changed",
        "source.old",
        "source.unnamed",
        "citation.unknown",
    ]


def test_a_day_is_said_in_the_language_of_the_window() -> None:
    front = "---\nperiod: 2026-06-22/2026-06-30\n---\n"
    (old,) = lint(front + SHAPE + CLEAN, material())
    assert old.reason == "The source is of 21 June 2026, before the period (from 22 June 2026)."
    assert isinstance(old.reason, Sentence)
    assert old.reason.values == {"day": date(2026, 6, 21), "since": date(2026, 6, 22)}


def test_what_is_worth_knowing_of_a_passage_is_said_once() -> None:
    found = rules(
        "Sales stop, per the Ledger. [@k3f7q2] Nobody spoke, per the Ledger. [@k3f7q2]",
        material(earlier={"k3f7q2": "Last"}),
    )
    assert found == ["recycled"]


def test_what_only_looks_like_a_citation_is_told_and_can_be_removed() -> None:
    body = "Sales stop, per the Ledger [@nosuchkey]."
    assert [p.rule for p in problems(body) if p.rule.startswith("citation")] == ["citation.unknown"]
    assert "Sales stop, per the Ledger." in fixed(body, "citation.unknown")
    silent = "Sales stop. `[@nosuchkey]` <!-- [@nosuchkey] --> \\[@nosuchkey]"
    assert "citation.unknown" not in [p.rule for p in problems(silent)]


def test_the_draft_may_state_its_period() -> None:
    front = "---\nperiod: 2026-06-22/2026-06-30\n---\n"
    assert [p.rule for p in lint(front + SHAPE + CLEAN, material())] == ["source.old"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is likely that sales resume, and our confidence in that is low.", ["likelihood.with-confidence"]),
        ("It is likely that sales resume. Our confidence in that is low.", []),
        ("Sales could resume. They may not.", ["likelihood.vague", "likelihood.vague"]),
        ("There is a realistic possibility that sales resume.", ["likelihood.other-scale"]),
        ("Sales are likely to resume. A stop is improbable.", ["likelihood.two-rows"]),
        ("Sales are very likely to resume. A stop is almost certain.", []),
        ("They said that “sales could, highly likely, resume” and no more.", []),
    ],
)
def test_words_of_likelihood(sentence: str, found: list[str]) -> None:
    assert rules(f"{CLEAN}\n\n## Signals & Trends\n\n{sentence}") == found


def test_a_term_of_the_other_scale_is_replaced() -> None:
    body = f"{CLEAN}\n\n## Signals & Trends\n\nSales are highly likely to resume."
    assert fixed(body, "likelihood.other-scale").endswith("Sales are very likely to resume.")
    phia = "---\nscale: PHIA\n---\n"
    assert lint(phia + SHAPE + body, material()) == ()


def test_the_shape_that_the_template_asks_for() -> None:
    long = "# T\n\n## Top Line\n\n" + "word " * 9 + "\n"
    assert [p.rule for p in lint(long, material())] == ["section.missing", "section.long"]
    empty = "# T\n\n## Top Line\n\n*To write: a line.*\n\n## Key Developments\n\n" + CLEAN
    assert [p.rule for p in lint(empty, material())] == ["section.empty", "guidance"]


def test_the_cost_grows_with_the_draft_and_not_faster() -> None:
    def seconds(count: int) -> float:
        body = "\n\n".join(
            f"Per the Ledger, line {n} stops “will stop selling its line {n}”. [@k3f7q2]" for n in range(count)
        )
        began = process_time()
        lint(SHAPE + body, material())
        return process_time() - began

    seconds(20)
    assert seconds(400) < 12 * max(seconds(100), 0.005)


@given(st.text(alphabet="ab. \n#->|[@k3f7q2]<!-*`“”\"。…'likely may", max_size=160))
def test_any_draft_can_be_linted(text: str) -> None:
    for problem in lint(text, material()):
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
        assert problem.reason

from __future__ import annotations

import pytest

from tests.briefing.examples import example_draft, example_evidence
from workbench.briefing.ledger import ledger_of
from workbench.briefing.lint.problems import Material
from workbench.briefing.origins import Provenance, origins_of
from workbench.briefing.summary import source_summary
from workbench.domain.markings import Marking


def _material() -> Material:
    provenance = {key: Provenance(n, outlet="The Harbour Ledger") for n, key in enumerate(example_evidence())}
    return Material(example_evidence(), provenance, collected=("k3f7q2", "zzzzz2"))


def test_each_claim_has_its_passages_origins_grades_and_marking() -> None:
    ledger = ledger_of(example_draft(), _material())
    claim = next(claim for claim in ledger.claims if claim.statement.words.startswith("According to"))
    assert [item.key for item in claim.evidence] == ["k3f7q2", "m8t2w0"]
    assert str(claim.support) == "2 articles, 1 origin"
    assert claim.grades == ("B2", "C")
    assert claim.marking is Marking.GREEN
    assert ledger.at(claim.statement.span.start + 3) is claim
    assert ledger.at(0) is None


def test_what_cites_nothing_and_what_was_never_used() -> None:
    ledger = ledger_of(example_draft() + "\n\nOne of a gone passage. [@qqqqq9]\n", _material())
    assert "This is an <u>early</u> judgement." in " ".join(s.words for s in ledger.uncited)
    assert ledger.unused == ("zzzzz2",)
    assert ledger.claims[-1].unknown == ("qqqqq9",)


@pytest.mark.parametrize(
    "line",
    [
        "23 November 2026",
        "Technology Control · 23 November 2026",
        "Technology Control · week to 23 November 2026",
        "Technik · 3. März 2026",
        "기술 통제 · 2026년 11월 23일",
        "November 3, 2026",
    ],
)
def test_the_day_below_the_title_is_no_claim(line: str) -> None:
    draft = f"# Title\n\n{line}\n\n## Top Line\n\nThe port was closed for the whole of 23 November 2026.\n"
    assert [one.words for one in ledger_of(draft, _material()).uncited] == [
        "The port was closed for the whole of 23 November 2026."
    ]


def test_the_source_summary_counts() -> None:
    material = _material()
    evidence = list(example_evidence().values())
    said = source_summary(evidence, origins_of(material.provenance.values()))
    assert "3 passages from 3 articles of 3 outlets, which go back to 1 independent origin." in said
    assert "1 passage was read in machine translation." in said
    assert "Reliability of the outlets: B (2), C (1)." in said
    assert "not graded (2)" in said

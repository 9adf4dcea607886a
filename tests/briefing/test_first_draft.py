from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.briefing.examples import example_evidence
from workbench.briefing.citations import footnote_numbers
from workbench.briefing.evidence import Evidence, unnamed
from workbench.briefing.first_draft import attributed, drafted, first_draft
from workbench.briefing.lint.draft import lint
from workbench.briefing.lint.problems import Material
from workbench.briefing.origins import Provenance
from workbench.briefing.templates import parse_template

TEMPLATE = parse_template(
    "daily",
    "---\nsections:\n  - heading: Key Developments\n    holds: facts\n---\n# {title}\n",
)
DRAFT = "# Title\n\n## Top Line\n\n- One.\n\n## Key Developments\n\nWritten by hand.\n\n## Signals & Trends\n\nMore.\n"


def test_sentences_are_grouped_by_theme_and_say_who_reports() -> None:
    text = drafted(example_evidence().values())
    headings = [line for line in text.split("\n") if line.startswith("#")]
    assert headings == ["### Export controls"]
    assert text.count("[@") == 3
    assert "According to Hanbit, ‘“Rule" in text
    assert text.endswith("\n\nAccording to The Harbour Ledger, “No one at the port would comment” [@p0v9x4].\n")


def test_it_goes_to_the_end_of_the_facts_and_what_was_written_stays() -> None:
    found = first_draft(DRAFT, list(example_evidence().values()), TEMPLATE)
    after = found.into(DRAFT)
    assert after.replace(found.words, "") == DRAFT
    assert after.index("Written by hand.") < after.index("### Export controls") < after.index("## Signals & Trends")
    assert "\n\n## Signals & Trends" in after


def test_a_draft_without_that_section_gets_it_at_its_end() -> None:
    found = first_draft("# Title\n", list(example_evidence().values()), TEMPLATE)
    assert found.into("# Title\n").startswith("# Title\n\n### Export controls")
    assert first_draft("", list(example_evidence().values()), None).at == 0


def test_a_source_that_is_not_to_be_named_is_not() -> None:
    sentence = attributed(unnamed(example_evidence()["k3f7q2"]))
    assert sentence.startswith("According to an unnamed source (Chatham House Rule), “Halden")
    assert "Ledger" not in sentence
    assert attributed(Evidence(key="a1b2c3", quote="No source.")) == "“No source” [@a1b2c3]."


def test_what_is_drafted_has_nothing_for_the_lint_to_remark() -> None:
    evidence = example_evidence()
    empty = "# Title\n\n## Key Developments\n"
    draft = first_draft(empty, list(evidence.values()), TEMPLATE).into(empty)
    provenance = {key: Provenance(number, item.outlet) for number, (key, item) in enumerate(evidence.items())}
    problems = lint(draft, Material(evidence, provenance, template=TEMPLATE))
    assert {problem.rule for problem in problems} <= {"source.undated"}, problems


@given(st.text(max_size=80), st.text(alphabet='ab c*#[]\n.“"', max_size=40), st.text(max_size=20))
def test_nothing_written_is_lost_and_each_passage_is_cited(draft: str, quote: str, outlet: str) -> None:
    item = Evidence(key="k3f7q2", quote=quote, outlet=outlet, themes=("A theme",))
    found = first_draft(draft, [item], None)
    assert found.into(draft).replace(found.words, "", 1) == draft or found.words in draft
    assert list(footnote_numbers(found.words)) == ["k3f7q2"]

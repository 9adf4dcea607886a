"""The example briefing as a manuscript and a document; ``python -m tests.briefing.made`` prints the digests of its files."""

from __future__ import annotations

from datetime import date

from tests.briefing.examples import example_draft, example_evidence
from workbench.briefing.blocks import document_of
from workbench.briefing.csl import render_csl
from workbench.briefing.document import Document
from workbench.briefing.docx import render_docx
from workbench.briefing.html import render_html
from workbench.briefing.likelihood import ICD_203
from workbench.briefing.manuscript import Manuscript, manuscript
from workbench.briefing.markdown import render_markdown
from workbench.briefing.origins import Support
from workbench.briefing.summary import source_summary
from workbench.domain.markings import Marking
from workbench.domain.texts import sha256_of
from workbench.printing.pdf import render_pdf

DAY = date(2026, 6, 23)


def example_manuscript(draft: str = "", marking: Marking | None = Marking.GREEN) -> Manuscript:
    evidence = example_evidence()
    return manuscript(
        draft or example_draft() + "\nIt is likely that the port follows.\n",
        evidence,
        title="Halden turns inward",
        category="Supply Chains",
        day=DAY,
        marking=marking,
        summary=source_summary(evidence.values(), Support(3, ("The Harbour Ledger", "한빛일보"))),
        scale=ICD_203,
    )


def example_document(draft: str = "", marking: Marking | None = Marking.GREEN) -> Document:
    return document_of(example_manuscript(draft, marking))


def digests() -> dict[str, str]:
    built, document = example_manuscript(), example_document()
    return {
        "markdown": sha256_of(render_markdown(built)),
        "html": sha256_of(render_html(document)),
        "docx": sha256_of(render_docx(document)),
        "pdf": sha256_of(render_pdf(document)),
        "csl": sha256_of(render_csl(built.cited)),
    }


if __name__ == "__main__":
    print(*(f"{name} {digest}" for name, digest in digests().items()), sep="\n")  # noqa: T201  # that is its purpose

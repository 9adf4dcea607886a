from __future__ import annotations

from workbench.briefing.evidence import Evidence
from workbench.domain.markings import Marking


def example_evidence() -> dict[str, Evidence]:
    """Three passages of two invented outlets; one is unmarked, machine-translated and full of Markdown."""
    items = (
        Evidence(
            key="k3f7q2",
            quote="Halden Foundry will stop selling its 14-nanometre line abroad from 1 September, two officials said.",
            outlet="The Harbour Ledger",
            outlet_short="Ledger",
            byline="Mara Lindqvist",
            title="Halden to close export line",
            published="2026-06-21T15:48",
            updated="2026-06-22",
            url="https://ledger.example/2026/halden?utm_source=nl&id=7#:~:text=Halden",
            language="en",
            reliability="B",
            credibility=2,
            marking=Marking.GREEN,
            actors=("Halden Foundry", "Ministry of Trade"),
            themes=("Export controls",),
        ),
        Evidence(
            key="m8t2w0",
            quote="“Rule #1*: never ship | ask first”\n- a notice at the gate of Halden Foundry [sic], 5 < 6",
            outlet="한빛일보",
            outlet_short="Hanbit",
            title="할덴, 수출 중단",
            published="2026-06",
            url="https://hanbit.example/a_b/기사",
            language="ko",
            notices=("machine_translated",),
            reliability="C",
            actors=("Halden Foundry",),
            themes=("Export controls", "Technology leakage"),
        ),
        Evidence(key="p0v9x4", quote="No one at the port would comment.", outlet="The Harbour Ledger", reliability="B"),
    )
    return {item.key: item for item in items}


def example_draft() -> str:
    """A briefing on them with all that Markdown offers, a comment and a footnote of its own."""
    return """# Halden turns inward

Supply Chains · 23 June 2026

## Top Line

- Halden Foundry ends foreign sales of an older line, which tightens supply for **small** buyers.[@k3f7q2]

## Key Developments

### Halden Foundry closes its export line

According to the Ledger, sales stop on 1 September.[@k3f7q2][@m8t2w0] Nobody at the port spoke.[@p0v9x4]

> “Halden Foundry will stop selling its 14-nanometre line abroad” [@k3f7q2]

| What | When |
| --- | --- |
| Sales end[@k3f7q2] | 1 September |

## Signals & Trends

### Export stops are becoming a first resort

Write `[@k3f7q2]` to cite. <!-- ask K. about the port --> This is an <u>early</u> judgement.[^1]

[^1]: The analyst's own footnote.
"""

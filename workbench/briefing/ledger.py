"""The ledger of a draft: each claim with what stands behind it, what stands unsupported, and what was never used."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.briefing.evidence import Evidence, least_marking
from workbench.briefing.lint.citing import is_dateline
from workbench.briefing.lint.problems import Material
from workbench.briefing.origins import Support, origins_of
from workbench.briefing.statements import Statement, read_statements
from workbench.domain.markings import Marking


@dataclass(frozen=True, slots=True)
class Claim:
    """Hold a statement that cites passages, with what is known of them; *unknown* are the keys of no passage.

    *grades* are the Admiralty grades, such as "B2", one for each passage; without a credibility the letter alone.
    """

    statement: Statement
    evidence: tuple[Evidence, ...]
    unknown: tuple[str, ...]
    support: Support
    grades: tuple[str, ...]
    marking: Marking | None


@dataclass(frozen=True, slots=True)
class Ledger:
    """Hold the claims of a draft in order, the statements that cite nothing, and the collected keys never cited."""

    claims: tuple[Claim, ...]
    uncited: tuple[Statement, ...]
    unused: tuple[str, ...]

    def at(self, offset: int) -> Claim | None:
        """Return the claim around code point *offset* of the draft, for a list that follows the cursor."""
        return next((claim for claim in reversed(self.claims) if claim.statement.span.contains(offset)), None)


def ledger_of(draft: str, material: Material) -> Ledger:
    """Return the ledger of *draft*."""
    statements = read_statements(draft).statements
    cited = {key for statement in statements for key in statement.keys}
    return Ledger(
        claims=tuple(_claim(statement, material) for statement in statements if statement.keys),
        uncited=tuple(one for one in statements if not one.keys and not is_dateline(one.words)),
        unused=tuple(key for key in material.collected if key not in cited),
    )


def _claim(statement: Statement, material: Material) -> Claim:
    known = tuple(material.evidence[key] for key in statement.keys if key in material.evidence)
    return Claim(
        statement=statement,
        evidence=known,
        unknown=tuple(key for key in statement.keys if key not in material.evidence),
        support=origins_of(material.provenance[item.key] for item in known if item.key in material.provenance),
        grades=tuple(f"{item.reliability}{item.credibility or ''}" for item in known),
        marking=least_marking(known),
    )

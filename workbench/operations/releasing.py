"""Release a briefing: build it from what may leave, check the finished text, write exactly that."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from workbench.briefing.check import check, fixed
from workbench.briefing.citations import footnote_numbers, unknown_keys
from workbench.briefing.evidence import least_marking
from workbench.briefing.findings import Finding, Level
from workbench.briefing.markdown import render_markdown
from workbench.briefing.private import Private
from workbench.domain.markings import Marking
from workbench.errors import WorkbenchError
from workbench.library import articles, passages
from workbench.library.lock import user_name
from workbench.operations.briefings import evidence_for, existing_briefing


@dataclass(frozen=True, slots=True)
class Release:
    """Hold what would be written, to the byte, and what the check found in it before and after mending."""

    title: str
    text: str
    marking: Marking | None
    findings: tuple[Finding, ...]

    def open_findings(self, accepted: Mapping[str, str]) -> tuple[Finding, ...]:
        """Return what still stands in the way: refusals, and questions without a reason in *accepted* (id to reason)."""
        return tuple(
            finding
            for finding in self.findings
            if finding.level is Level.REFUSE
            or (finding.level is Level.ASK and not accepted.get(finding.id, "").strip())
        )


def prepare_release(
    db: Database, *, briefing_id: int, day: date, library_folder: Path, marking: Marking | None = None
) -> Release:
    """Build and check a briefing's Markdown without writing it.

    *marking* is the ceiling; without one it is the briefing's own, and without that the highest of what it includes
    (TLP 2.0: a document is marked as its most restricted part). Nothing marked and none asked for: no TLP line.
    """
    briefing = existing_briefing(db, briefing_id)
    evidence = evidence_for(db, tuple(footnote_numbers(briefing.draft)))
    ceiling = marking or briefing.marking
    label = ceiling or least_marking(evidence.values())
    built = render_markdown(
        briefing.draft, evidence, title=briefing.title, category=briefing.category, day=day, marking=label
    )
    found = check(
        built,
        ceiling=ceiling,
        evidence=evidence.values(),
        unknown_keys=unknown_keys(briefing.draft, evidence),
        private=private_strings(db, cited=evidence, library_folder=library_folder),
    )
    return Release(briefing.title, fixed(built), label, found)


def write_release(release: Release, *, to: Path, accepted: Mapping[str, str]) -> None:
    """Write a release to a file, whole or not at all. Raises WorkbenchError where findings stand in the way."""
    standing = release.open_findings(accepted)
    if standing:
        first = standing[0]
        more = f" (and {len(standing) - 1} more; “workbench check” lists them)" if len(standing) > 1 else ""
        how = "" if first.level is Level.REFUSE else f" Accept it with --accept {first.id} --because WHY."
        raise WorkbenchError(f"Not exported: {first.message}{how}{more}")
    target = to.expanduser()
    unfinished = target.with_name(f".{target.name}.part")
    try:
        unfinished.write_bytes(release.text.encode())
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise WorkbenchError(f"“{target}” cannot be written: {error.strerror}.") from error


def private_strings(db: Database, *, cited: Mapping[str, object], library_folder: Path) -> Private:
    """Gather what must not leave with a briefing that cites the passages *cited* (by key)."""
    marked = passages.all_of(db)
    folders = {str(Path(path).parent) for path in articles.paths(db)}
    return Private(
        notes=tuple(passage.note for passage in marked if passage.note),
        excluded_quotes=tuple(passage.quote for passage in marked if passage.key not in cited),
        names=tuple(name for name in (user_name(), platform.node()) if name),
        paths=(str(library_folder), str(Path.home()), *sorted(folders)),
    )

"""Prepare a release: build it from what may leave, in one of the formats, and check the finished bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from workbench.briefing.blocks import document_of
from workbench.briefing.check import check, check_file, fixed
from workbench.briefing.citations import footnote_numbers
from workbench.briefing.document import Document
from workbench.briefing.evidence import Evidence, least_marking
from workbench.briefing.findings import Finding, Level, excerpt_of, named
from workbench.briefing.formats import Format
from workbench.briefing.html import render_html
from workbench.briefing.lint.draft import scale_of
from workbench.briefing.lint.problems import Material
from workbench.briefing.lint.quoting import quote_problems
from workbench.briefing.manuscript import Manuscript, manuscript
from workbench.briefing.markdown import render_markdown
from workbench.briefing.origins import origins_of
from workbench.briefing.private import Private
from workbench.briefing.reading_back import ReadBack, read_docx, read_html
from workbench.briefing.series import Released, other_categories, preferred, series_index
from workbench.briefing.statements import read_statements
from workbench.briefing.summary import source_summary
from workbench.display import missing_libraries
from workbench.domain.briefings import Briefing
from workbench.domain.markings import Marking, highest
from workbench.errors import WorkbenchError
from workbench.library import passages
from workbench.operations.briefings import evidence_of, existing_briefing, template_of
from workbench.operations.reviewing import provenance_of
from workbench.operations.series import Member, find_series, index_pages, members
from workbench.operations.withholding import private_strings
from workbench.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Release:
    """Hold what would be written, to the byte, and what the check found in it before and after mending.

    *text* is what the check read in the bytes: of Markdown and HTML the file itself, of PDF and DOCX their words. *series* is
    named where the release is the index page of one, which has no briefing.
    """

    title: str
    file_format: Format
    content: bytes
    text: str
    marking: Marking | None
    findings: tuple[Finding, ...]
    briefing_uuid: str
    category: str
    series: str
    cited: tuple[Evidence, ...]
    private: Private

    def accepting(self, reasons: Mapping[str, str]) -> Mapping[str, str]:
        """Return the reason for each question, by its id, where *reasons* names its id or its kind."""
        asked = (finding for finding in self.findings if finding.level is Level.ASK)
        given = ((finding.id, reasons.get(finding.id) or reasons.get(finding.kind)) for finding in asked)
        return {finding_id: reason for finding_id, reason in given if reason}

    def open_findings(self, accepted: Mapping[str, str]) -> tuple[Finding, ...]:
        """Return what still stands in the way: refusals, and questions without a reason in *accepted* (id to reason)."""
        return tuple(
            finding
            for finding in self.findings
            if finding.level is Level.REFUSE
            or (finding.level is Level.ASK and not accepted.get(finding.id, "").strip())
        )


def prepare_release(
    db: Database,
    *,
    briefing_id: int,
    day: date,
    library_folder: Path,
    marking: Marking | None = None,
    file_format: Format = Format.MARKDOWN,
) -> Release:
    """Build and check a briefing's release without writing it.

    *marking* is the ceiling; without one it is the briefing's own, and without that the highest of what it includes
    (TLP 2.0: a document is marked as its most restricted part). Nothing marked and none asked for: no TLP line. What was
    released of other categories of its series at that marking is linked at its end.
    """
    briefing = existing_briefing(db, briefing_id)
    keys = tuple(footnote_numbers(briefing.draft))
    cited = passages.with_keys(db, keys)
    evidence = evidence_of(db, cited)
    ceiling = marking or briefing.marking
    label = ceiling or least_marking(evidence.values())
    others, index = _linked(db, briefing, label, file_format)
    built = manuscript(
        briefing.draft,
        evidence,
        title=briefing.title,
        category=briefing.category,
        day=day,
        marking=label,
        summary=source_summary(evidence.values(), origins_of(provenance_of(db, cited).values())),
        scale=scale_of(briefing.draft, template_of(briefing)),
    )
    built = built.ending_with(other_categories(briefing.category, others, index))
    private = private_strings(db, cited=evidence, library_folder=library_folder)
    unknown = [key for key in keys if key not in evidence]
    linked = [item for item in (*others, index) if item]
    known = (*_own_marking_findings(briefing, ceiling), *_misquotations(briefing.draft, evidence))
    release = _released(built, file_format, private, ceiling=ceiling, linked=linked, unknown_keys=unknown, known=known)
    return replace(release, briefing_uuid=briefing.uuid)


def prepare_index(
    db: Database,
    *,
    series: str,
    day: date,
    library_folder: Path,
    marking: Marking | None = None,
    file_format: Format = Format.MARKDOWN,
) -> Release:
    """Build and check the index page of a series without writing it.

    It names the newest release of each briefing at or below the ceiling *marking*; without one, the page is marked as the
    highest of them. The files are linked by name, as they lie beside it. Raises WorkbenchError where there is no such series.
    """
    name = find_series(db, series)
    picked = [(member, _newest(member.releases, marking, file_format)) for member in members(db, name)]
    entries = _one_a_file(entry for _, entry in picked if entry)
    label = marking or highest(entry.marking for entry in entries)
    built = series_index(name, entries, day=day, marking=label)
    private = private_strings(db, cited={}, library_folder=library_folder)
    known = (*_index_findings(entries, label), *_left_out(picked, marking))
    return replace(_released(built, file_format, private, ceiling=label, linked=entries, known=known), series=name)


def _own_marking_findings(briefing: Briefing, ceiling: Marking | None) -> Iterator[Finding]:
    if briefing.marking and ceiling and briefing.marking.level > ceiling.level:
        message = Sentence(
            "The briefing is {own}, above {ceiling}; mark it {ceiling} first, or release it at {own}.",
            own=briefing.marking,
            ceiling=ceiling,
        )
        yield Finding("above:briefing", Level.REFUSE, message)


def _released(
    built: Manuscript,
    file_format: Format,
    private: Private,
    *,
    ceiling: Marking | None,
    linked: Iterable[Released],
    unknown_keys: Iterable[str] = (),
    known: Iterable[Finding] = (),
) -> Release:
    found = check(
        render_markdown(built),
        ceiling=ceiling,
        evidence=built.cited,
        unknown_keys=unknown_keys,
        private=private,
        linked=[item.target for item in linked],
        known=known,
    )
    mended = built.mended(fixed)
    content, read = _rendered(mended, file_format)
    if file_format is not Format.MARKDOWN:
        found = check_file(read, found, marking=built.marking, evidence=built.cited, private=private)
    return Release(
        title=mended.title,
        file_format=file_format,
        content=content,
        text=content.decode() if file_format in {Format.MARKDOWN, Format.HTML} else read.text,
        marking=built.marking,
        findings=found,
        briefing_uuid="",
        category=mended.category,
        series="",
        cited=built.cited,
        private=private,
    )


def _linked(
    db: Database, briefing: Briefing, label: Marking | None, file_format: Format
) -> tuple[list[Released], Released | None]:
    """Return what a briefing's release may link to: an unmarked one to unmarked ones, a marked one to what is not above it."""
    if not briefing.series:
        return [], None

    def allowed(releases: Iterable[Released]) -> Released | None:
        same = (item for item in releases if (item.marking is None) is (label is None))
        return _newest(same, label, file_format)

    others = [member for member in members(db, briefing.series) if member.uuid != briefing.uuid]
    return _one_a_file(found for member in others if (found := allowed(member.releases))), allowed(
        index_pages(db, briefing.series)
    )


def _newest(releases: Iterable[Released], ceiling: Marking | None, file_format: Format) -> Released | None:
    below = (item for item in releases if not (ceiling and item.marking and item.marking.level > ceiling.level))
    return preferred(below, file_format)


def _one_a_file(entries: Iterable[Released]) -> list[Released]:
    """Leave out what was written over by a later release under the same name."""
    newest = {item.file.casefold(): item for item in sorted(entries, key=lambda item: item.number)}
    return list(newest.values())


def _misquotations(draft: str, evidence: Mapping[str, Evidence]) -> Iterator[Finding]:
    """Ask about quotations that differ from their passage: a reader takes them for the source's own words."""
    for problem in quote_problems(draft, read_statements(draft).statements, Material(evidence)):
        if problem.rule == "quote.changed":
            words, line = problem.span.of(draft), draft.count("\n", 0, problem.span.start) + 1
            message = Sentence("Line {line} of the draft: {problem}", line=line, problem=problem.reason)
            yield Finding(named(problem.rule, words), Level.ASK, message, line, excerpt_of(words))


def _index_findings(entries: Sequence[Released], label: Marking | None) -> Iterator[Finding]:
    if not entries:
        message = Sentence("Nothing of this series that the page may name is released; export a briefing of it first.")
        yield Finding("series:empty", Level.REFUSE, message)
    for entry in entries:
        if label and entry.marking is None:
            message = Sentence(
                "“{title}” was released unmarked; may it be named in a page that is {label}?",
                title=entry.title, label=label,
            )  # fmt: skip
            yield Finding(named("unmarked", entry.file), Level.ASK, message)


def _left_out(picked: Sequence[tuple[Member, Released | None]], ceiling: Marking | None) -> Iterator[Finding]:
    for member, entry in picked:
        if entry is None:
            never = Sentence("“{title}” was never released; it is not named.", title=member.title)
            above = Sentence(
                "“{title}” was released above {ceiling} only; it is not named.", title=member.title, ceiling=ceiling
            )
            yield Finding(named("series.without", member.uuid), Level.NOTE, above if member.releases else never)


def _rendered(built: Manuscript, file_format: Format) -> tuple[bytes, ReadBack]:
    if file_format is Format.MARKDOWN:
        text = render_markdown(built)
        return text.encode(), ReadBack(text, ())
    document = document_of(built)
    if file_format is Format.HTML:
        content = render_html(document).encode()
        return content, read_html(content)
    if file_format is Format.DOCX:
        from workbench.briefing.docx import render_docx  # noqa: PLC0415 - its library would make every start slower

        content = render_docx(document)
        return content, read_docx(content)
    return _printed(document)


def _printed(document: Document) -> tuple[bytes, ReadBack]:
    # Qt is loaded for a PDF only: the other formats are for machines without it, too.
    try:
        from workbench.printing.pdf import render_pdf  # noqa: PLC0415  # see above
        from workbench.printing.reading_back import read_pdf  # noqa: PLC0415  # see above
    except ImportError as error:
        raise WorkbenchError(
            missing_libraries() or Sentence("No PDF can be made on this machine: {why}.", why=error)
        ) from error
    content = render_pdf(document)
    return content, read_pdf(content)

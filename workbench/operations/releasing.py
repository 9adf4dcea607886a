"""Release a briefing: build it from what may leave, check the finished bytes, write exactly those, keep a receipt."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sqlite_utils import Database

from workbench.briefing.blocks import document_of
from workbench.briefing.check import check, check_file, fixed
from workbench.briefing.citations import footnote_numbers, unknown_keys
from workbench.briefing.csl import render_csl
from workbench.briefing.document import Document
from workbench.briefing.evidence import Evidence, least_marking
from workbench.briefing.findings import Finding, Level
from workbench.briefing.formats import Format
from workbench.briefing.html import render_html
from workbench.briefing.lint.draft import scale_of
from workbench.briefing.manuscript import Manuscript, manuscript
from workbench.briefing.markdown import render_markdown
from workbench.briefing.origins import origins_of
from workbench.briefing.private import Private
from workbench.briefing.reading_back import ReadBack, read_docx, read_html
from workbench.briefing.receipts import ENDING, receipt_of
from workbench.briefing.summary import source_summary
from workbench.display import missing_libraries
from workbench.domain.changes import Changes
from workbench.domain.markings import Marking
from workbench.domain.texts import sha256_of
from workbench.errors import WorkbenchError
from workbench.library import articles, passages, receipts, settings
from workbench.library.library import Library
from workbench.library.lock import user_name
from workbench.operations.briefings import evidence_of, existing_briefing, template_of
from workbench.operations.reviewing import provenance_of
from workbench.operations.writing import written_whole
from workbench.sentences import Sentence

_NEVER = "never_release"


@dataclass(frozen=True, slots=True)
class Release:
    """Hold what would be written, to the byte, and what the check found in it before and after mending.

    *text* is what the check read in the bytes: of Markdown and HTML the file itself, of PDF and DOCX their words.
    """

    title: str
    file_format: Format
    content: bytes
    text: str
    marking: Marking | None
    findings: tuple[Finding, ...]
    briefing_uuid: str
    cited: tuple[Evidence, ...]
    private: Private

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
    (TLP 2.0: a document is marked as its most restricted part). Nothing marked and none asked for: no TLP line.
    """
    briefing = existing_briefing(db, briefing_id)
    cited = passages.with_keys(db, tuple(footnote_numbers(briefing.draft)))
    evidence = evidence_of(db, cited)
    ceiling = marking or briefing.marking
    label = ceiling or least_marking(evidence.values())
    private = private_strings(db, cited=evidence, library_folder=library_folder)
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
    found = check(
        render_markdown(built),
        ceiling=ceiling,
        evidence=evidence.values(),
        unknown_keys=unknown_keys(briefing.draft, evidence),
        private=private,
    )
    content, read = _rendered(built.mended(fixed), file_format)
    if file_format is not Format.MARKDOWN:
        found = check_file(read, found, marking=label, evidence=evidence.values(), private=private)
    text = content.decode() if file_format in {Format.MARKDOWN, Format.HTML} else read.text
    return Release(briefing.title, file_format, content, text, label, found, briefing.uuid, built.cited, private)


def release_briefing(
    library: Library,
    *,
    release: Release,
    to: Path,
    accepted: Mapping[str, str],
    replace: bool = False,
    with_sources: bool = False,
) -> Changes:
    """Write a release and its receipt beside it, each whole or not at all, and keep the receipt in the library.

    *accepted* gives a reason for each finding that asks for one. A file that is there is replaced where it is a release
    of this library, unchanged, or *replace* says so. *with_sources* writes the sources as CSL-JSON too. Raises
    WorkbenchError where findings stand in the way, or a reason tells what must not leave.
    """
    _refuse_open_findings(release, accepted)
    target = to.expanduser()
    needed = {finding.id: accepted[finding.id].strip() for finding in release.findings if finding.level is Level.ASK}
    released = datetime.now(UTC).isoformat(timespec="seconds")
    receipt = receipt_of(
        release.content,
        file=target.name,
        file_format=release.file_format,
        marking=release.marking,
        released=released,
        accepted=needed,
        cited=release.cited,
    )
    _refuse_telling_reasons(release, needed)
    if not replace:
        _refuse_to_replace(library, target, with_sources=with_sources)
    contents = (release.content, receipt.encode(), render_csl(release.cited).encode())
    for path, content in zip(written_files(target, with_sources=with_sources), contents, strict=False):
        written_whole(path, content)
    if not library.is_writable:
        return Changes()
    with library.step("Export Briefing") as step:
        digest = sha256_of(release.content)
        receipts.add(step.db, briefing_uuid=release.briefing_uuid, sha256=digest, receipt=receipt, released=released)
    return step.changes


def written_files(target: Path, *, with_sources: bool) -> tuple[Path, ...]:
    """Return the files that a release to *target* writes: itself, its receipt, and its sources where they are wanted."""
    beside = (target.with_suffix(".csl.json"),) if with_sources else ()
    return (target, target.with_name(target.name + ENDING), *beside)


def never_released(db: Database) -> tuple[str, ...]:
    """Return the words that no release of this library may hold."""
    return tuple(settings.value(db, _NEVER, []))


def set_never_released(library: Library, *, words: Sequence[str]) -> Changes:
    """Set the words that no release of this library may hold."""
    kept = list(dict.fromkeys(" ".join(word.split()) for word in words if word.strip()))
    with library.step("Edit Never-Release List") as step:
        if kept != list(never_released(step.db)):
            settings.keep(step.db, _NEVER, kept)
    return step.changes


def private_strings(db: Database, *, cited: Mapping[str, Evidence], library_folder: Path) -> Private:
    """Gather what must not leave with a briefing that cites the passages *cited* (by key)."""
    marked = passages.all_of(db)
    folders = {str(Path(path).parent) for path in articles.paths(db)}
    included = {passage.article_id for passage in marked if passage.key in cited and cited[passage.key].chatham_house}
    unnamed = [article.facts for article in articles.page(db, list(included))]
    return Private(
        notes=tuple(passage.note for passage in marked if passage.note),
        excluded_quotes=tuple(passage.quote for passage in marked if passage.key not in cited),
        names=tuple(name for name in (user_name(), platform.node()) if name),
        paths=(str(library_folder), str(Path.home()), *sorted(folders)),
        never=never_released(db),
        unnamed=tuple(dict.fromkeys(name for facts in unnamed for name in (facts.byline, facts.outlet) if name)),
    )


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


def _refuse_open_findings(release: Release, accepted: Mapping[str, str]) -> None:
    standing = release.open_findings(accepted)
    if standing:
        first = standing[0]
        more = Sentence(" (and {count} more; “workbench check” lists them)", count=len(standing) - 1)
        how = Sentence(" Accept it with --accept {finding} --because WHY.", finding=first.id)
        raise WorkbenchError(
            "Not exported: {message}{how}{more}",
            message=first.message,
            how="" if first.level is Level.REFUSE else how,
            more=more if len(standing) > 1 else "",
        )


def _refuse_telling_reasons(release: Release, accepted: Mapping[str, str]) -> None:
    for finding, why in accepted.items():
        told = check_file(ReadBack(why, ()), (), marking=None, evidence=release.cited, private=release.private)
        if any(item.level in {Level.REFUSE, Level.ASK} for item in told):
            raise WorkbenchError(
                "Not exported: the reason given for {finding} goes out with the receipt, and holds what must not leave.",
                finding=finding,
            )


def _refuse_to_replace(library: Library, target: Path, *, with_sources: bool) -> None:
    """Refuse to write over what is there, but for a release of this library, unchanged, with what stands beside it."""
    there = [path for path in written_files(target, with_sources=with_sources) if path.exists()]
    if not there or (there[0] == target and _is_own(library, target)):
        return
    raise WorkbenchError(
        "“{path}” is there already and is no release as this library wrote it; say that it is to be replaced.",
        path=there[0],
    )


def _is_own(library: Library, target: Path) -> bool:
    db = library.reader()
    try:
        return target.is_file() and receipts.has(db, sha256_of(target.read_bytes()))
    except OSError as error:
        raise WorkbenchError("“{target}” cannot be read: {why}.", target=target, why=error.strerror) from error
    finally:
        db.close()

"""Release what was prepared: write exactly the bytes that were checked, and keep a receipt."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from workbench.briefing.check import check_file
from workbench.briefing.csl import render_csl
from workbench.briefing.findings import Level
from workbench.briefing.reading_back import ReadBack
from workbench.briefing.receipts import ENDING, receipt_of
from workbench.domain.changes import Changes
from workbench.domain.texts import sha256_of
from workbench.errors import WorkbenchError
from workbench.library import receipts
from workbench.library.library import Library
from workbench.operations.preparing import Release
from workbench.operations.writing import written_whole
from workbench.sentences import Sentence


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
    WorkbenchError where findings stand in the way, or a reason or the file's name tells what must not leave.
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
    _refuse_telling_words(release, target.name, needed)
    if not replace:
        _refuse_to_replace(library, target, with_sources=with_sources)
    contents = (release.content, receipt.encode(), render_csl(release.cited).encode())
    for path, content in zip(written_files(target, with_sources=with_sources), contents, strict=False):
        written_whole(path, content)
    if not library.is_writable:
        return Changes()
    with library.step("Export Briefing") as step:
        digest = sha256_of(release.content)
        receipts.add(
            step.db,
            briefing_uuid=release.briefing_uuid,
            sha256=digest,
            receipt=receipt,
            released=released,
            title=release.title,
            category=release.category,
            series=release.series,
        )
    return step.changes


def written_files(target: Path, *, with_sources: bool) -> tuple[Path, ...]:
    """Return the files that a release to *target* writes: itself, its receipt, and its sources where they are wanted."""
    beside = (target.with_suffix(".csl.json"),) if with_sources else ()
    return (target, target.with_name(target.name + ENDING), *beside)


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


def _refuse_telling_words(release: Release, name: str, accepted: Mapping[str, str]) -> None:
    """Refuse words that go out beside the file: in the receipt, and in other releases' links to it."""
    name_told = Sentence("Not exported: the file's name goes out with the receipt, and holds what must not leave.")
    said = {name_told: Path(name).stem}
    for finding, why in accepted.items():
        told = Sentence(
            "Not exported: the reason given for {finding} goes out with the receipt, and holds what must not leave.",
            finding=finding,
        )
        said[told] = why
    for sentence, words in said.items():
        findings = check_file(ReadBack(words, ()), (), marking=None, evidence=release.cited, private=release.private)
        if any(item.level in {Level.REFUSE, Level.ASK} for item in findings):
            raise WorkbenchError(sentence)


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

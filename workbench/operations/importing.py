"""Bring files into a library: every file accounted for, every batch of them kept as soon as it is read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Literal
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.changes import Changes
from workbench.importing.files import collect, spelled
from workbench.importing.outcomes import FailedFile, KnownFile, OpenedFile, Outcome, ReadFile
from workbench.importing.parts import WITHIN
from workbench.importing.workers import read_files
from workbench.library import articles, failures, identity
from workbench.library.library import Library
from workbench.operations.keeping import keep
from workbench.operations.pace import batches, bytes_in_words, time_left, time_left_in_words
from workbench.operations.reading import Reading
from workbench.sentences import Sentence, joined, one_or_many

BATCH = 25
"""How many articles are written in one transaction at most."""

_BEGUN = 16_000
"""How many bytes are read in the time that it takes to begin a file, about."""
_PICTURES = {".png", ".jpg", ".jpeg", ".tif", ".tiff"}


@dataclass(frozen=True, slots=True)
class ImportLine:
    """Say what became of one file, or of one *member* of a file: *why* it failed, or which article it is.

    *searchable* is false where no text could be read, as in scans; *copies* counts the other articles of its story;
    *is_back* says that the file, and so its article, says again what it said before.
    """

    file: str
    article_id: int | None = None
    title: str = ""
    why: str = ""
    member: str = ""
    searchable: bool = True
    copies: int = 0
    is_back: bool = False

    @property
    def place(self) -> str:
        """Return the file and the member in it: "archive.zip › a.html"."""
        return f"{self.file}{WITHIN}{self.member}" if self.member else self.file


@dataclass(slots=True)
class ImportSummary:
    """Account for every file of an import, and for every article in files that hold several.

    *members* counts the lines that are about parts of files, *opened* the files that have no line of their own for that.
    *done_bytes* and *total_bytes* are sizes of files; *seconds* were worked, those of pauses not counted.
    """

    imported: list[ImportLine] = field(default_factory=list)
    updated: list[ImportLine] = field(default_factory=list)
    duplicates: list[ImportLine] = field(default_factory=list)
    failed: list[ImportLine] = field(default_factory=list)
    cancelled: bool = False
    total: int = 0
    members: int = 0
    opened: int = 0
    done_bytes: int = 0
    total_bytes: int = 0
    seconds: float = 0.0

    @property
    def lines(self) -> int:
        """Count the lines of the account."""
        return len(self.imported) + len(self.updated) + len(self.duplicates) + len(self.failed)

    @property
    def done(self) -> int:
        """Count the files accounted for so far."""
        return self.lines - self.members + self.opened

    @property
    def time_left(self) -> float | None:
        """Return in how many seconds all files are done; None where it is too early to tell."""
        done, total = self.done_bytes + self.done * _BEGUN, self.total_bytes + self.total * _BEGUN
        return time_left(done, total, self.seconds)

    def progress_in_words(self, *, paused: bool = False) -> str:
        """Say how far it is: "341 of 1,000 · 12 MB of 40 MB · about 2 min left · 12 failed"; no time while *paused*."""
        parts: list[str] = [Sentence("{done} of {total}", done=self.done, total=self.total)]
        if self.total_bytes:
            done, size = bytes_in_words(self.done_bytes), bytes_in_words(self.total_bytes)
            parts.append(Sentence("{done} of {size}", done=done, size=size))
        left = None if paused else self.time_left
        if left is not None and self.done < self.total:
            parts.append(time_left_in_words(left))
        if self.failed:
            parts.append(Sentence("{count} failed", count=len(self.failed)))
        return joined(parts, "{one} · {other}")

    @property
    def not_searchable(self) -> int:
        """Count what was imported or updated and has no text."""
        return sum(not line.searchable for line in (*self.imported, *self.updated))

    @property
    def with_pictures(self) -> list[str]:
        """Return the files in whose pictures text may be recognised: those without text, and pictures."""
        lines = [line for line in (*self.imported, *self.updated, *self.duplicates) if not line.searchable]
        lines += [line for line in self.failed if PurePath(line.place).suffix.lower() in _PICTURES]
        return list(dict.fromkeys(line.file for line in lines))

    @property
    def grouped(self) -> int:
        """Count what was imported and is a copy of another article's story."""
        return sum(line.copies > 0 for line in self.imported)

    def in_words(self) -> str:
        """Say in one sentence what happened, as far as anything did. The numbers are of files, or of articles where files held several."""
        fates = (
            (self.imported, Sentence("{count} imported{which}", count=len(self.imported), which=self._of_them())),
            (self.updated, Sentence("{count} updated", count=len(self.updated))),
            (self.duplicates, Sentence("{count} already here", count=len(self.duplicates))),
            (self.failed, Sentence("{count} failed", count=len(self.failed))),
        )
        if not self.lines:
            return Sentence("The import was cancelled." if self.cancelled else "Nothing to import.")
        files = one_or_many(self.done, "1 file", "{count} files")
        if self.members:
            articles_read = one_or_many(self.lines, "1 article", "{count} articles")
            files = Sentence("{files} with {articles}", files=files, articles=articles_read)
        return Sentence(
            "{files}: {fates}; cancelled before the other {left}." if self.cancelled else "{files}: {fates}.",
            files=files,
            fates=joined([said for lines, said in fates if lines], "{one}, {other}"),
            left=self.total - self.done,
        )

    def lines_of(self, fate: Literal["imported", "updated", "duplicates"]) -> list[ImportLine]:
        """Return the lines of what had this fate, to add to."""
        return {"imported": self.imported, "updated": self.updated, "duplicates": self.duplicates}[fate]

    def _of_them(self) -> str:
        parts: list[str] = []
        if self.not_searchable:
            parts.append(Sentence("{count} not searchable", count=self.not_searchable))
        if self.grouped:
            parts.append(one_or_many(self.grouped, "1 a copy of another article", "{count} copies of other articles"))
        return Sentence(" (of them {parts})", parts=joined(parts, "{one}, {other}")) if parts else ""


Progress = Callable[[ImportSummary, Changes], None]


def import_files(
    library: Library,
    *,
    paths: Sequence[Path],
    progress: Progress = lambda _summary, _changes: None,
    cancelled: Callable[[], bool] = lambda: False,
    paused: Callable[[], bool] = lambda: False,
    reading: Reading | None = None,
    gone: Collection[str] = (),
) -> ImportSummary:
    """Import files and folders; *progress* is told after every batch what became of the files so far.

    One undo step in all, however many batches. A file that cannot be read is a line in the summary, never a stop;
    what was read before *cancelled* said yes is kept. While *paused* says yes, no file is taken on; what was read is kept.
    *reading* says how files are read; where text is recognised, files that had none are read again.
    *gone* are the SHA-256 of files that went as these came: one of these may be one of them, renamed and edited.
    """
    library.check_writable()
    reading = reading or Reading()
    summary, sizes, partly = ImportSummary(), dict[Path, int](), dict[Path, int]()
    db = library.reader()
    try:
        known = _known(db, reading)
    finally:
        db.close()
    group = f"import {uuid4()}"
    outcomes = read_files(
        _listed(paths, summary, sizes, progress),
        originals=library.originals,
        known=known,
        workers=reading.workers,
        cancelled=cancelled,
        limits=reading.limits,
        recogniser=reading.recogniser,
    )
    for batch, summary.seconds in batches(outcomes, most=BATCH, paused=paused, cancelled=cancelled):
        with library.step(_label(summary), group=group) as step:
            for outcome in batch:
                _account_for(step.db, outcome, summary, gone)
                _count_bytes(summary, outcome, sizes, partly)
            step.label = _label(summary)
        progress(summary, step.changes)
    summary.cancelled = summary.done < summary.total
    return summary


def _known(db: Database, reading: Reading) -> frozenset[str]:
    """Return the SHA-256 of the files that need not be read: not of those of which a member failed, which is tried again."""
    failed = {file for file, within, _ in (place.partition(WITHIN) for place, _ in failures.all_of(db)) if within}
    known = identity.known_files(db) - identity.files_from(db, failed)
    return known - identity.files_with_pictures(db) if reading.recogniser else known


def _label(summary: ImportSummary) -> Sentence:
    """Name the step by what came in so far; where only another place of what was here is noted, it is one file's."""
    count = max(1, len(summary.imported) + len(summary.updated))
    if summary.members:
        return one_or_many(count, "Import Article", "Import {count} Articles")
    return one_or_many(count, "Import File", "Import {count} Files")


def _listed(
    paths: Sequence[Path], summary: ImportSummary, sizes: dict[Path, int], progress: Progress
) -> Iterator[Path]:
    """Find the files at *paths* once the first is asked for; note how many they are, and how large."""
    found = collect([path.absolute() for path in paths])
    sizes.update(_sizes(found.files))
    nowhere, own = (
        Sentence("There is no such file or folder."),
        Sentence("This folder is a library, whose own files are not imported; name the files that you collected."),
    )
    summary.failed += [ImportLine(spelled(path), why=nowhere) for path in found.missing]
    summary.failed += [ImportLine(spelled(path), why=own) for path in found.libraries]
    summary.total, summary.total_bytes = len(found.files) + len(summary.failed), sum(sizes.values())
    progress(summary, Changes())
    yield from found.files


def _sizes(files: Iterable[Path]) -> dict[Path, int]:
    sizes = {}
    for file in files:
        with suppress(OSError):  # the worker will say what is wrong with it
            sizes[file] = file.stat().st_size
    return sizes


def _count_bytes(summary: ImportSummary, outcome: Outcome, sizes: dict[Path, int], partly: dict[Path, int]) -> None:
    """Count the bytes of a file that is done, or as much of one that holds articles as has been read (*partly*)."""
    size, before = sizes.get(outcome.path, 0), partly.get(outcome.path, 0)
    if isinstance(outcome, OpenedFile) or not outcome.member:
        partly.pop(outcome.path, None)
        summary.done_bytes += sizes.pop(outcome.path, 0) - before
    elif not isinstance(outcome, FailedFile):
        partly[outcome.path] = min(outcome.reached, size)
        summary.done_bytes += partly[outcome.path] - before


def _account_for(db: Database, outcome: Outcome, summary: ImportSummary, gone: Collection[str]) -> None:
    match outcome:
        case OpenedFile():
            summary.opened += 1
            _note_container(db, outcome)
            failures.forget(db, str(outcome.path))
            return
        case FailedFile(path, why, member):
            failed = ImportLine(spelled(path), why=why, member=member)
            summary.failed.append(failed)
            failures.note(db, failed.place, why)
        case KnownFile(path, sha256, member):
            held = identity.with_file(db, sha256)  # an undo may have taken it away meanwhile
            line = _line(db, path, member, held.article_id if held else None)
            summary.duplicates.append(line)
            failures.forget(db, line.place)
        case ReadFile():
            kept = keep(db, outcome, gone=gone)
            line = _line(db, outcome.path, outcome.member, kept.article_id, is_back=kept.is_back)
            summary.lines_of(kept.fate).append(line)
            failures.forget(db, line.place)
    summary.members += bool(outcome.member)


def _line(db: Database, path: Path, member: str, article_id: int | None, *, is_back: bool = False) -> ImportLine:
    said = articles.title_words_copies(db, article_id) if article_id is not None else None
    if said is None:
        return ImportLine(spelled(path), member=member)
    title, words, copies = said
    return ImportLine(
        spelled(path), article_id, title, member=member, searchable=words > 0, copies=copies, is_back=is_back
    )


def _note_container(db: Database, opened: OpenedFile) -> None:
    """Remember a file that was read to its end with the first article read from it, so that it is known at once next time."""
    revision_id = identity.revision_from(db, opened.original) if opened.original else None
    if revision_id is not None and identity.with_file(db, opened.sha256) is None:
        articles.add_file(
            db,
            revision_id,
            sha256=opened.sha256,
            path=str(opened.path),
            original=opened.original,
            size=opened.size,
            modified=opened.modified,
        )

"""The index of all articles of a library: fed by the library's changes, asked by everyone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import TracebackType

import tantivy

from workbench.errors import WorkbenchError
from workbench.logs import log
from workbench.search import shelf
from workbench.search.compile import compiled
from workbench.search.documents import Document
from workbench.search.marks import Marks, marks_of
from workbench.search.query import Question, Resolver, understood
from workbench.search.schema import VERSION, indexed, new_index, opened_index
from workbench.search.suggest import better_query
from workbench.search.words import ENGLISH

_HEAP = 60_000_000
"""Bytes of memory for writing before a segment goes to disk."""

_THREADS = 1  # a second one takes more CPU and is no faster: the words come from one thread


class Sort(StrEnum):
    """Name an order of answers: the best first, or the newest first."""

    RELEVANCE = "relevance"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Hit:
    """Name an article that answers a query; *score* is 0 in an order by date."""

    id: int
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold one page of the articles found, the count of all, what of the query was ignored, and what to mark."""

    total: int
    hits: tuple[Hit, ...]
    ignored: tuple[str, ...]
    marks: Marks


class SearchIndex:
    """Find articles. One object may be asked from any thread; it is fed from one thread at a time.

    *seen* is the last change of the library that the index contains: 0 for an empty one, which then wants to be fed
    with everything. *rebuilt_because* says in plain words why it starts empty, ``None`` where it does not.
    """

    def __init__(self, folder: Path, *, writable: bool) -> None:
        self._shelf = folder
        self._writable = writable
        self._writer: tantivy.IndexWriter | None = None
        self._feeding = threading.Lock()
        self.rebuilt_because: str | None = None
        self._stamp = shelf.Stamp("", 0)
        self._index = new_index(None)
        self._stemmers: tuple[str, ...] = (ENGLISH,)
        self._open()

    @classmethod
    def open(cls, folder: Path, *, writable: bool = True) -> SearchIndex:
        """Open the index in *folder*, or start an empty one where there is none or it is of no use.

        A read-only index changes nothing on disk and sees what another process commits after ``reload``. Raises
        WorkbenchError where the folder cannot be written.
        """
        return cls(folder, writable=writable)

    def __enter__(self) -> SearchIndex:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def seen(self) -> int:
        """Return the last change number of the library that a commit has contained."""
        return self._stamp.seen

    def update(self, documents: Iterable[Document], *, deleted: Iterable[int] = (), seen: int) -> None:
        """Replace *documents* by their ids, take out *deleted*, and commit: all of it or, after a crash, nothing.

        Raises WorkbenchError where another process writes, or the disk refuses.
        """
        with self._feeding:
            writer = self._writing()
            try:
                self._feed(writer, documents, deleted)
            except BaseException:
                writer.rollback()
                raise
            self._commit(writer, seen)

    def _feed(self, writer: tantivy.IndexWriter, documents: Iterable[Document], deleted: Iterable[int]) -> None:
        for number in deleted:
            self._take_out(writer, number)
        is_empty = not self._index.searcher().num_docs
        added: set[int] = set()
        for document in documents:
            if not is_empty or document.id in added:
                self._take_out(writer, document.id)
            added.add(document.id)
            writer.add_document(indexed(document))

    def _take_out(self, writer: tantivy.IndexWriter, number: int) -> None:
        # delete_documents_by_term takes a number for a signed one and silently deletes nothing (tantivy 0.27.0).
        writer.delete_documents_by_query(tantivy.Query.term_query(self._index.schema, "id", number))

    def _commit(self, writer: tantivy.IndexWriter, seen: int) -> None:
        try:
            writer.commit()
            self._stamp = shelf.Stamp(self._stamp.folder, seen)
            shelf.write_stamp(self._shelf, self._stamp)
        except (ValueError, OSError) as refused:
            self._writer = None
            raise WorkbenchError(f"The search index could not be saved in {self._shelf}: {refused}.") from refused
        self._refresh()

    def clear(self) -> None:
        """Forget all articles: the index is then as new, with *seen* 0."""
        with self._feeding:
            writer = self._writing()
            writer.delete_all_documents()
            self._commit(writer, 0)

    def reload(self) -> None:
        """See what another process has committed since."""
        if self._writable:
            return
        stamp = shelf.read_stamp(self._shelf)
        if stamp is None or stamp.folder != self._stamp.folder or stamp.version != self._stamp.version:
            self._open()
            return
        self._stamp = stamp
        self._refresh()

    def close(self) -> None:
        """Finish the merging that goes on in the background, and let go of the files."""
        with self._feeding:
            writer, self._writer = self._writer, None
            if writer is not None:
                writer.wait_merging_threads()
            self._index = new_index(None)

    def damage(self) -> str | None:
        """Read the whole index and return the name of a damaged file, ``None`` where all are sound."""
        return shelf.damage(self._shelf / self._stamp.folder) if self._stamp.folder else None

    @property
    def articles(self) -> int:
        """Return the number of articles in the index."""
        return int(self._index.searcher().num_docs)

    def search(
        self,
        query: str,
        *,
        resolve: Resolver,
        today: date,
        limit: int = 50,
        offset: int = 0,
        sort: Sort = Sort.RELEVANCE,
        typing: bool = False,
    ) -> Answer:
        """Answer *query*; one that looks for no words, such as an empty one, with the newest articles first.

        *typing*: the last word counts as the beginning of a word, too.
        """
        question = self._understood(query, resolve, today, typing)
        marks = marks_of(question.tree, self._stemmers)
        by_date = sort is Sort.DATE or not marks  # without words to find, no article answers better than another
        searcher = self._index.searcher()
        result = searcher.search(
            compiled(question.tree, self._index.schema),
            limit=max(1, limit),
            offset=max(0, offset),
            order_by_field="newest" if by_date else None,
        )
        ids = searcher.fast_field_values("id", [address for _, address in result.hits])
        hits = tuple(
            Hit(int(number or 0), 0.0 if by_date else float(score))
            for number, (score, _) in zip(ids, result.hits, strict=True)
        )
        return Answer(_count(result), hits, question.ignored, marks)

    def ids(self, query: str, *, resolve: Resolver, today: date) -> list[int]:
        """Return the ids of all articles that answer *query*, the newest first."""
        searcher = self._index.searcher()
        tree = self._understood(query, resolve, today, typing=False).tree
        everything = max(1, int(searcher.num_docs))
        result = searcher.search(compiled(tree, self._index.schema), everything, order_by_field="newest")
        found = searcher.fast_field_values("id", [address for _, address in result.hits])
        return [int(number or 0) for number in found]

    def count(self, query: str, *, resolve: Resolver, today: date) -> int:
        """Return the number of articles that answer *query*."""
        tree = self._understood(query, resolve, today, typing=False).tree
        return _count(self._index.searcher().search(compiled(tree, self._index.schema), 1))

    def suggest(self, query: str, *, resolve: Resolver, today: date, text_of: Callable[[int], str]) -> str | None:
        """Return *query* with each word that no article holds replaced by a like one that some hold, or ``None``.

        *text_of* returns the text of an article; a few are read for each unknown word.
        """
        tree = self._understood(query, resolve, today, typing=False).tree
        return better_query(query, tree, self._index, text_of)

    def _understood(self, query: str, resolve: Resolver, today: date, typing: bool) -> Question:
        return understood(query, resolve=resolve, today=today, typing=typing, stemmers=self._stemmers)

    def _open(self) -> None:
        self._stamp = shelf.Stamp("", 0)
        stamp = shelf.read_stamp(self._shelf)
        try:
            self.rebuilt_because = _unusable(self._shelf, stamp)
            if self.rebuilt_because is None and stamp is not None:
                self._index = opened_index(self._shelf / stamp.folder)
                self._stamp = stamp
                self._refresh()
        except BaseException as damage:
            if isinstance(damage, KeyboardInterrupt | SystemExit | MemoryError):
                raise
            # Tantivy panics over some damage, and a panic is no Exception.
            log.warning("the search index in %s cannot be read (%s)", self._shelf, type(damage).__name__)
            self.rebuilt_because = "The search index was damaged."
        if self.rebuilt_because is not None:
            self._start_empty()
            self._refresh()

    def _start_empty(self) -> None:
        self._stamp = shelf.Stamp("", 0)
        if not self._writable:
            self._index = new_index(None)
            return
        try:
            name = shelf.new_folder(self._shelf)
            self._index = new_index(self._shelf / name)
            self._stamp = shelf.Stamp(name, 0)
            shelf.write_stamp(self._shelf, self._stamp)
            shelf.drop_others(self._shelf, name)
        except OSError as refused:
            raise WorkbenchError(
                f"The search index cannot be written in {self._shelf}: {refused.strerror}."
            ) from refused

    def _writing(self) -> tantivy.IndexWriter:
        if not self._writable:
            raise WorkbenchError("The search index is open for reading only; close the other window to write to it.")
        if self._writer is None:
            try:
                self._writer = self._index.writer(_HEAP, _THREADS)
            except ValueError as refused:
                raise WorkbenchError(
                    f"The search index in {self._shelf} cannot be written now: {refused}."
                ) from refused
        return self._writer

    def _refresh(self) -> None:
        self._index.reload()
        used = self._index.searcher().terms_with_prefix("stemmer", "")
        self._stemmers = tuple(sorted({ENGLISH, *(name for name, _ in used)}))


def _count(result: tantivy.SearchResult) -> int:
    return int(result.count)  # type: ignore[attr-defined]  # Tantivy's stubs forget it


def _unusable(folder: Path, stamp: shelf.Stamp | None) -> str | None:
    if stamp is None or not shelf.has_index(folder, stamp.folder):
        return "The search index was missing."
    if stamp.version != VERSION:
        return "The search index was made by another version of the program."
    return None

"""The index of all articles of a library: fed by the library's changes, asked by everyone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import date
from itertools import islice
from pathlib import Path
from types import TracebackType

import tantivy

from workbench.errors import WorkbenchError
from workbench.logs import log
from workbench.search import shelf
from workbench.search.analysing import Analyse, analysed
from workbench.search.answers import Answer, Sort
from workbench.search.compile import compiled
from workbench.search.documents import Document
from workbench.search.marks import marks_of
from workbench.search.query import Question, Resolver, understood
from workbench.search.relaxing import FEW, relaxed
from workbench.search.results import count_of, hits_of
from workbench.search.schema import VERSION, new_index, opened_index
from workbench.search.suggest import better_query
from workbench.search.tree import Node
from workbench.search.words import ENGLISH

_HEAP = 60_000_000
"""Bytes of memory for writing before a segment goes to disk."""

_THREADS = 1  # a second one takes more CPU and is no faster: the words come from one thread

_BATCH = 200


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

    def update(
        self,
        documents: Iterable[Document],
        *,
        deleted: Iterable[int] = (),
        seen: int,
        analyse: Analyse = analysed,
    ) -> None:
        """Replace *documents* by their ids, take out *deleted*, and commit: all of it or, after a crash, nothing.

        Raises WorkbenchError where another process writes, or the disk refuses.
        """
        with self._feeding:
            writer = self._writing()
            try:
                self._feed(writer, documents, deleted, analyse)
            except BaseException:
                writer.rollback()
                raise
            self._commit(writer, seen)

    def _feed(
        self, writer: tantivy.IndexWriter, documents: Iterable[Document], deleted: Iterable[int], analyse: Analyse
    ) -> None:
        schema = self._index.schema
        for number in deleted:
            _take_out(writer, schema, number)
        added: set[int] = set()
        remaining = iter(documents)
        while batch := list(islice(remaining, _BATCH)):
            known = self._known({document.id for document in batch})
            for document, entry in zip(batch, analyse(batch), strict=True):
                if document.id in known or document.id in added:
                    _take_out(writer, schema, document.id)
                added.add(document.id)
                writer.add_document(entry)

    def _known(self, numbers: set[int]) -> set[int]:
        """Return which articles the last commit holds: taking out what is not there costs as much as what is."""
        searcher = self._index.searcher()
        query = tantivy.Query.term_set_query(self._index.schema, "id", sorted(numbers))
        result = searcher.search(query, len(numbers), count=False)
        return {int(number or 0) for number in searcher.fast_field_values("id", [at for _, at in result.hits])}

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
            self._stamp = shelf.Stamp(self._stamp.folder, 0)
            shelf.write_stamp(self._shelf, self._stamp)  # first: after a crash, too little is seen, never too much
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

        *typing*: the last word counts as the beginning of a word, too. Where few articles have all the words, they are
        followed by articles with some of them, in the same order among themselves.
        """
        limit, offset = max(1, limit), max(0, offset)
        question = self._understood(query, resolve, today, typing)
        marks = marks_of(question.tree, self._stemmers)
        by_date = sort is Sort.DATE or not marks  # without words to find, no article answers better than another
        searcher = self._index.searcher()
        strict = self._asked(searcher, question.tree, limit, offset, by_date=by_date)
        hits, count = hits_of(strict, searcher, by_date=by_date), count_of(strict)
        looser = relaxed(question, searcher) if count < FEW else None
        if looser is None:
            return Answer(count, hits, question.ignored, marks)
        loose = self._asked(searcher, looser, limit, max(0, offset - count), by_date=by_date)
        hits = (*hits, *hits_of(loose, searcher, by_date=by_date))[:limit]
        return Answer(count + count_of(loose), hits, question.ignored, marks, relaxed=count_of(loose))

    def ids(self, query: str, *, resolve: Resolver, today: date) -> list[int]:
        """Return the ids of all articles that answer *query* with all its words, the newest first."""
        searcher = self._index.searcher()
        tree = self._understood(query, resolve, today, typing=False).tree
        result = self._asked(searcher, tree, max(1, int(searcher.num_docs)), by_date=True)
        found = searcher.fast_field_values("id", [address for _, address in result.hits])
        return [int(number or 0) for number in found]

    def count(self, query: str, *, resolve: Resolver, today: date) -> int:
        """Return the number of articles that answer *query* with all its words."""
        tree = self._understood(query, resolve, today, typing=False).tree
        return count_of(self._asked(self._index.searcher(), tree, 1))

    def suggest(self, query: str, *, resolve: Resolver, today: date, text_of: Callable[[int], str]) -> str | None:
        """Return *query* with each word that no article holds replaced by a like one that some hold, or ``None``.

        *text_of* returns the text of an article; a few are read for each unknown word.
        """
        tree = self._understood(query, resolve, today, typing=False).tree
        return better_query(query, tree, self._index, text_of)

    def _asked(
        self, searcher: tantivy.Searcher, tree: Node, limit: int, offset: int = 0, *, by_date: bool = False
    ) -> tantivy.SearchResult:
        query = compiled(tree, self._index.schema)
        try:
            return searcher.search(query, limit, offset=offset, order_by_field="newest" if by_date else None)
        except BaseException as damage:
            if _is_ours_to_pass(damage):
                raise
            if "max expansions" in str(damage):
                raise WorkbenchError("Too many words begin like that; type more letters before the “*”.") from damage
            raise WorkbenchError(
                f"The search index in {self._shelf} is damaged; have it built anew with “workbench reindex”."
            ) from damage

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
            if _is_ours_to_pass(damage):
                raise
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


def _take_out(writer: tantivy.IndexWriter, schema: tantivy.Schema, number: int) -> None:
    # delete_documents_by_term takes a number for a signed one and silently deletes nothing (tantivy 0.27.0).
    writer.delete_documents_by_query(tantivy.Query.term_query(schema, "id", number))


def _is_ours_to_pass(error: BaseException) -> bool:
    """Tell what says nothing of the index; Tantivy panics over some damage, and a panic is no Exception."""
    return isinstance(error, KeyboardInterrupt | SystemExit | MemoryError)


def _unusable(folder: Path, stamp: shelf.Stamp | None) -> str | None:
    if stamp is None or not shelf.has_index(folder, stamp.folder):
        return "The search index was missing."
    if stamp.version != VERSION:
        return "The search index was made by another version of the program."
    return None

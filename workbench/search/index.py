"""The index of all articles of a library: fed by the library's changes, asked by everyone."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

import tantivy

from workbench.errors import WorkbenchError
from workbench.logs import log
from workbench.search import shelf
from workbench.search.analysing import Analyse, analysed, analysed_ahead
from workbench.search.answers import Answer, Sort
from workbench.search.asking import Asking, is_ours_to_pass
from workbench.search.documents import Document
from workbench.search.facets import Facet, facets_of
from workbench.search.marks import Marks, marks_of
from workbench.search.names import Names
from workbench.search.query import Question, understood
from workbench.search.schema import new_index, opened_index
from workbench.search.similar import likeness
from workbench.search.suggest import better_query
from workbench.search.tree import All, Known, Node, Without
from workbench.search.words import ENGLISH
from workbench.sentences import Sentence

_HEAP = 60_000_000
"""Bytes of memory for writing before a segment goes to disk."""

_THREADS = 1  # a second one takes more CPU and is no faster: the words come from one thread


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
        self._links: TemporaryDirectory[str] | None = None
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
        for batch, entries in analysed_ahead(documents, analyse):
            known = self._known({document.id for document in batch})
            for document, entry in zip(batch, entries, strict=True):
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
            raise WorkbenchError(
                "The search index could not be saved in {folder}: {why}.", folder=self._shelf, why=refused
            ) from refused
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
        if self._links or stamp is None or (stamp.folder, stamp.version) != (self._stamp.folder, self._stamp.version):
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
            if self._links:
                self._links.cleanup()

    def warm_up(self) -> None:
        """Answer something once, so that the first who asks waits for no table or column to be loaded."""
        self.search("a", today=date.min, limit=1)
        self.facets("a", today=date.min)

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
        today: date,
        names: Names | None = None,
        limit: int = 50,
        offset: int = 0,
        sort: Sort = Sort.RELEVANCE,
        typing: bool = False,
        grouped: bool = False,
    ) -> Answer:
        """Answer *query*; one that looks for no words, such as an empty one, with the newest articles first.

        *names*: what the library calls its actors, themes and outlets. *typing*: the last word counts as the beginning of
        a word, too. *grouped*: of each group of copies only the first is returned, and *limit* and *offset* count
        groups. Where few articles have all the words, articles with some of them follow, in the same order.
        """
        asking, question = self._asking(query, names, today, sort, typing)
        limit, offset = max(1, limit), max(0, offset)
        hits = asking.stories(offset, limit) if grouped else asking.page(offset, limit)
        asked = All((question.tree, asking.looser)) if asking.looser else question.tree
        return Answer(
            total=asking.total,
            hits=tuple(hits),
            ignored=question.ignored_why,
            marks=marks_of(asked, self._stemmers),
            relaxed=asking.relaxed,
            meant=question.meant,
            copies=asking.copies() if grouped else {},
        )

    def facets(self, query: str, *, today: date, names: Names | None = None, typing: bool = False) -> tuple[Facet, ...]:
        """Count the articles that ``search`` finds by what they have in common."""
        asking, _ = self._asking(query, names, today, Sort.DATE, typing)
        return facets_of(asking, names or Names())

    def similar(self, title: str, text: str, language: str, *, without: Iterable[int], limit: int = 10) -> Answer:
        """Return the articles that share most of a text's telling words, the most alike first, *without* these."""
        asked = likeness(title, text, language, self._index.searcher())
        if asked is None:
            return Answer(0, (), (), Marks())
        question = Question(All((asked, Without(Known("id", frozenset(without))))))
        asking = Asking(self._index, question, by_date=False, folder=self._shelf)
        return Answer(asking.total, tuple(asking.page(0, limit)), (), marks_of(asked, self._stemmers))

    def ids(self, query: str, *, today: date, names: Names | None = None, among: Node | None = None) -> list[int]:
        """Return the ids of all articles that answer *query* with all its words, and *among*, the newest first."""
        asking, _ = self._asking(query, names, today, Sort.DATE, typing=False, among=among)
        return [hit.id for hit in asking.page(0, asking.found)] if asking.found else []

    def count(self, query: str, *, today: date, names: Names | None = None, among: Node | None = None) -> int:
        """Count the articles that answer *query* with all its words, and *among*."""
        return self._asking(query, names, today, Sort.DATE, typing=False, among=among)[0].found

    def suggest(
        self, query: str, *, today: date, text_of: Callable[[int], str], names: Names | None = None
    ) -> str | None:
        """Return *query* with each word that no article holds replaced by a like one that some hold, or ``None``.

        *text_of* returns the text of an article; a few are read for each unknown word.
        """
        question = understood(query, today=today, names=names, stemmers=self._stemmers)
        return better_query(query, question.tree, self._index, text_of)

    def _asking(
        self, query: str, names: Names | None, today: date, sort: Sort, typing: bool, among: Node | None = None
    ) -> tuple[Asking, Question]:
        question = understood(query, today=today, names=names, typing=typing, stemmers=self._stemmers)
        question = replace(question, tree=All((question.tree, among))) if among else question
        # Without words to find, no article answers better than another.
        by_date = sort is Sort.DATE or not marks_of(question.tree, self._stemmers)
        return Asking(self._index, question, by_date=by_date, folder=self._shelf), question

    def _open(self) -> None:
        self._stamp = shelf.Stamp("", 0)
        stamp = shelf.read_stamp(self._shelf)
        try:
            self.rebuilt_because = shelf.unusable(self._shelf, stamp)
            if self.rebuilt_because is None and stamp is not None:
                self._index = opened_index(self._place(self._shelf / stamp.folder))
                self._stamp = stamp
                self._refresh()
        except BaseException as damage:
            if is_ours_to_pass(damage):
                raise
            log.warning("the search index in %s cannot be read (%s)", self._shelf, type(damage).__name__)
            self.rebuilt_because = Sentence("The search index was damaged.")
        if self.rebuilt_because is not None:
            self._start_empty()
            self._refresh()

    def _place(self, folder: Path) -> Path:
        if self._writable or os.access(folder, os.W_OK):
            return folder
        self._links = shelf.linked(folder)
        return Path(self._links.name)

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
                "The search index cannot be written in {folder}: {why}.", folder=self._shelf, why=refused.strerror
            ) from refused

    def _writing(self) -> tantivy.IndexWriter:
        if not self._writable:
            raise WorkbenchError("The search index is open for reading only; close the other window to write to it.")
        if self._writer is None:
            try:
                self._writer = self._index.writer(_HEAP, _THREADS)
            except ValueError as refused:
                raise WorkbenchError(
                    "The search index in {folder} cannot be written now: {why}.", folder=self._shelf, why=refused
                ) from refused
        return self._writer

    def _refresh(self) -> None:
        self._index.reload()
        used = self._index.searcher().terms_with_prefix("stemmer", "")
        self._stemmers = tuple(sorted({ENGLISH, *(name for name, _ in used)}))


def _take_out(writer: tantivy.IndexWriter, schema: tantivy.Schema, number: int) -> None:
    # delete_documents_by_term takes a number for a signed one and silently deletes nothing (tantivy 0.27.0).
    writer.delete_documents_by_query(tantivy.Query.term_query(schema, "id", number))

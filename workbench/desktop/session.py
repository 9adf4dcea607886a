"""One open library in the window: perform an operation, undo, search, import; say what changed and what failed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from sqlite_utils import Database

from workbench.desktop.background import Lane, is_gone
from workbench.desktop.index_keeper import IndexKeeper
from workbench.desktop.language import translated
from workbench.domain.changes import Changes
from workbench.domain.codebook import Codebook
from workbench.errors import WorkbenchError, sentence_for
from workbench.library import codebook
from workbench.library.library import Library
from workbench.logs import log
from workbench.operations.copies import compare_new_articles
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.reading import Reading, usual_reading
from workbench.operations.sweeping import Look, Sweep, follow
from workbench.search.index import SearchIndex

Result = TypeVar("Result")


class Session(QObject):
    """Hold the library, its reading connection for the window's thread, and the lanes for all slow work.

    ``changed`` carries the Changes of every step, undo and redo; ``failed`` one sentence for the user; ``told`` a
    short message and whether Undo is offered with it; ``saving`` whether changes are being written; ``indexed`` how far the index is (done, total); ``found`` says
    that answers to searches may differ now; ``import_progressed`` carries the ImportSummary so far, ``import_ended`` the
    whole one, ``import_answered`` too where a person had asked for the import; ``import_paused`` says that it rests or
    goes on; ``closing`` comes first of all at the end.
    """

    changed = Signal(object)
    failed = Signal(str)
    told = Signal(str, bool)
    indexed = Signal(int, int)
    found = Signal()
    saving = Signal(bool)
    import_started = Signal(int)
    import_progressed = Signal(object)
    import_ended = Signal(object)
    import_answered = Signal(object)
    import_paused = Signal(bool)
    closing = Signal()
    _progressed = Signal(object, object)
    _compared = Signal(object)

    def __init__(
        self, library: Library, parent: QObject | None = None, *, reading: Callable[[bool], Reading] = usual_reading
    ) -> None:
        super().__init__(parent)
        self.library = library
        self._reading = reading
        self.db = library.reader()
        self._db_for_questions: Database | None = None
        self.keeper = IndexKeeper(library, self.db, self._on_error, self)
        self._codebook: Codebook | None = None
        self._writing = Lane("library", self._on_error, self)
        self._searching = Lane("search", self._on_error, self)
        self._importing = Lane("import", self._on_error, self)
        self._comparing = Lane("copies", self._on_error, self)
        self._cancel_import = threading.Event()
        self._pause_import = threading.Event()
        self._closing = threading.Event()
        self._progressed.connect(self._on_import_progressed)
        self._compared.connect(self._spread)
        self.keeper.indexed.connect(self.indexed)
        self.keeper.found.connect(self.found)
        self.keeper.told.connect(self.told)
        self.keeper.followed.connect(self._on_followed)

    @property
    def codebook(self) -> Codebook:
        """Return the codebook as it is now."""
        if self._codebook is None:
            self._codebook = codebook.read(self.db)
        return self._codebook

    @property
    def index(self) -> SearchIndex:
        """Return the search index as it is now."""
        return self.keeper.index

    @property
    def is_importing(self) -> bool:
        """Say whether an import is under way."""
        return self._importing.is_busy

    @property
    def is_import_paused(self) -> bool:
        """Say whether the import under way rests."""
        return self._pause_import.is_set()

    @property
    def is_busy(self) -> bool:
        """Say whether any work is under way off the window's thread."""
        lanes = (self._writing, self._searching, self._importing, self._comparing)
        return self.keeper.is_busy or any(lane.is_busy for lane in lanes)

    def perform(
        self,
        operation: Callable[..., Changes],
        *,
        say: str = "",
        then: Callable[[Changes], None] = lambda _changes: None,
        **values: Any,
    ) -> None:
        """Do an operation of the ``operations`` room on the library lane; then tell everyone what changed.

        With *say*, a message with Undo is shown. *then* is called last, with the Changes.
        """

        def done(changes: Changes) -> None:
            self.saving.emit(self._writing.is_busy)
            self._spread(changes)
            if say and changes:
                self.told.emit(say, True)
            if not is_gone(then):
                then(changes)

        def failed(error: BaseException) -> None:
            self.saving.emit(self._writing.is_busy)
            self._on_error(error)

        self._writing.run(lambda: operation(self.library, **values), done, failed)
        self.saving.emit(True)

    def undo(self) -> None:
        """Take back the last step."""
        self._writing.run(self.library.undo, lambda changes: self._on_played(self.tr("Undone: {step}"), changes))

    def redo(self) -> None:
        """Do the last undone step again."""
        self._writing.run(self.library.redo, lambda changes: self._on_played(self.tr("Done again: {step}"), changes))

    def ask(self, topic: str, question: Callable[[Any, SearchIndex], Any], done: Callable[[Any], None]) -> None:
        """Ask the library and the index off the window's thread; only the newest question of a *topic* is answered.

        *question* is given the reading connection of its lane and the index; it sees the library as it was when it began.
        """

        def work() -> Any:
            if self._db_for_questions is None:
                self._db_for_questions = self.library.reader()
            with self._db_for_questions.atomic():
                return question(self._db_for_questions, self.index)

        self._searching.ask(topic, work, done)

    def unsaved(self) -> str:
        """Wait until every change asked for is written; return in words what could not be, empty where all was."""
        errors = self._writing.finish()
        return translated(sentence_for(errors[-1])) if errors else ""

    def import_paths(self, paths: Sequence[Path], *, recognise: bool = False) -> None:
        """Import files and folders in the background, and *recognise* text in pictures too where asked; signals tell how it goes."""
        self._start_import(len(paths))
        cancelled = self._cancel_import.is_set
        self._importing.run(
            lambda: import_files(
                self.library,
                paths=paths,
                progress=self._progressed.emit,
                cancelled=cancelled,
                paused=self._pause_import.is_set,
                reading=self._reading(recognise),
            ),
            self._on_import_ended,
            self._on_import_failed,
        )

    def follow(self, look: Look, then: Callable[[Sweep], None]) -> None:
        """Do in the background what a look at the watched folders calls for; *then* is called with what was done.

        What fails is told, and all that the look found is left.
        """
        reads = bool(look.to_read)
        if reads:
            self._start_import(len(look.to_read))
        cancelled = self._cancel_import.is_set

        def done(sweep: Sweep) -> None:
            for changes in sweep.changes:
                self._spread(changes)
            if reads:
                self.import_ended.emit(sweep.summary)
            then(sweep)

        def failed(error: BaseException) -> None:
            self._on_error(error)
            done(Sweep(left=tuple(look.fresh)))

        self._importing.run(
            lambda: follow(
                self.library,
                look,
                progress=self._progressed.emit,
                cancelled=cancelled,
                paused=self._pause_import.is_set,
                reading=self._reading(False),
            ),
            done,
            failed,
        )

    def compare_new_articles(self) -> None:
        """Look in the background for copies among articles that no import has compared yet."""
        if self.library.is_writable:
            self._comparing.run(
                lambda: compare_new_articles(self.library, progress=self._compared.emit, cancelled=self._closing.is_set)
            )

    def cancel_import(self) -> None:
        """Stop the import under way, paused or not; what it has read is kept."""
        self._cancel_import.set()
        self.pause_import(paused=False)

    def pause_import(self, *, paused: bool = True) -> None:
        """Hold the import under way, or let it go on."""
        (self._pause_import.set if paused else self._pause_import.clear)()
        self.import_paused.emit(paused)

    def work(self, job: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Do a long *job* that changes nothing in the library, such as a backup, after any import under way."""
        self._importing.run(job, done)

    def catch_up(self) -> None:
        """Bring the index up to the library in the background."""
        self.keeper.catch_up()

    @staticmethod
    def today() -> date:
        """Return the date today, in this machine's time zone."""
        return datetime.now(UTC).astimezone().date()

    def close(self) -> None:
        """Stop all work, keeping what is done and every change asked for, and close the library."""
        self.closing.emit()
        self._closing.set()
        self._cancel_import.set()
        self._importing.close()
        self._comparing.close()
        self._writing.close(drain=True)
        self._searching.close()
        if self._db_for_questions is not None:
            self._db_for_questions.close()
        self.keeper.close()
        self.db.close()
        self.library.close()

    def _spread(self, changes: Changes) -> None:
        if not changes or self._closing.is_set():  # what is heard after the closing finds nothing left to read
            return
        if changes.touches("actors", "themes", "aliases", "passage_tags"):
            self._codebook = None
        self.changed.emit(changes)
        if changes.articles:
            self.catch_up()

    def _on_followed(self, changes: Changes) -> None:
        """Show what another process did."""
        self._codebook = None
        self.changed.emit(changes)

    def _on_played(self, how: str, changes: Changes) -> None:
        self._spread(changes)
        if changes:
            self.told.emit(how.format(step=translated(changes.label)), False)

    def _start_import(self, paths: int) -> None:
        if self._cancel_import.is_set():
            self._cancel_import = threading.Event()  # an import that was cancelled may still be ending, and stays so
        if not self.is_importing:
            self._pause_import.clear()
        self.import_started.emit(paths)

    def _on_import_failed(self, error: BaseException) -> None:
        self._on_error(error)
        self.import_ended.emit(ImportSummary())

    def _on_import_ended(self, summary: ImportSummary) -> None:
        self.import_ended.emit(summary)
        self.import_answered.emit(summary)
        self.found.emit()  # what failed, or was read at last, counts in every answer

    def _on_import_progressed(self, summary: ImportSummary, changes: Changes) -> None:
        self._spread(changes)
        self.import_progressed.emit(summary)

    def _on_error(self, error: BaseException) -> None:
        if not isinstance(error, WorkbenchError):
            log.error("Unexpected error", exc_info=error)
        self.failed.emit(translated(sentence_for(error)))

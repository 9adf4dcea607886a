"""The bar at the foot: whether all is saved, and how far imports and the index are."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from workbench.desktop.language import shown_number, translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.operations.importing import ImportSummary

HEIGHT = 26
_BAR_WIDTH = 120
_LEAST_WIDTH = 80
_PATIENCE = 250


class StatusBar(QFrame):
    """Say quietly what goes on: saving at the left, the import and the index at the right."""

    results_requested = Signal()
    """The account of the import, under way or ended, is wanted."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._summary: ImportSummary | None = None
        self._is_saving = False
        self._told, self._warns = "", False
        self._patience = QTimer(self)  # most changes are written before anyone could read "Saving…"
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(lambda: self._show_saving(is_saving=True))
        self.setProperty("ground", "bg")
        self.setProperty("edge", "top")
        self.setAccessibleName(self.tr("Status"))
        self._sign = QLabel()
        self._saved = _label()
        self._ended = QPushButton()
        self._ended.setProperty("kind", "chip")
        self._ended.setToolTip(self.tr("Show what became of each file"))
        self._ended.clicked.connect(self.results_requested)
        self._dismiss = IconButton(look, "x", self.tr("Dismiss"), size=22)
        self._dismiss.clicked.connect(self._forget_import)
        self._how_far = QPushButton()
        self._how_far.setProperty("kind", "chip")
        self._how_far.setToolTip(self.tr("Show what becomes of each file"))
        self._how_far.clicked.connect(self.results_requested)
        self._importing = _Progress(look, self.tr("Import"), self._how_far)
        self._pause = IconButton(look, "pause", "", size=22)
        self._pause.clicked.connect(self._on_pause)
        self._cancel = IconButton(look, "x", self.tr("Cancel the import"), size=22)
        self._cancel.clicked.connect(self._on_cancelled)
        self._indexing = _Progress(look, self.tr("Search index"), _label())
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._saved)
        self._row.addStretch(1)
        for part in (self._ended, self._dismiss, self._importing, self._pause, self._cancel, self._indexing):
            self._row.addWidget(part)
            part.hide()
        session.saving.connect(self._on_saving)
        session.import_started.connect(self._on_import_started)
        session.import_progressed.connect(self._on_import_progressed)
        session.import_paused.connect(self._on_import_paused)
        session.import_ended.connect(self._on_import_ended)
        session.indexed.connect(self._on_indexed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def tell(self, words: str) -> None:
        """Say what was saved, until the next change."""
        self._told = words
        self._show_saved()

    def warn(self, words: str) -> None:
        """Say what was not saved, until the next change."""
        self._warns = True
        self.tell(words)

    def _on_saving(self, is_saving: bool) -> None:
        self._told, self._warns = "", False
        if is_saving:
            self._patience.start()
            return
        self._patience.stop()
        self._show_saving(is_saving=False)

    def _show_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        self._show_saved()

    def _show_saved(self) -> None:
        if not self._session.library.is_writable:
            icon, token, words = "lock", "warn", self.tr("Read-only")
        elif self._is_saving:
            icon, token, words = "save", "text2", self.tr("Saving…")
        elif self._warns:
            icon, token, words = "triangle-alert", "warn", self._told
        else:
            icon, token, words = "check", "ok", self._told or self.tr("All changes saved")
        side = self._look.px(14)
        self._sign.setPixmap(self._look.icon(icon, token).pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._saved.setText(words)

    def _on_import_started(self, _paths: int) -> None:
        self._summary = None
        self._cancel.setEnabled(True)
        self._show_parts(is_importing=True)
        self._show_import()

    def _on_import_progressed(self, summary: ImportSummary) -> None:
        self._summary = summary
        self._show_parts(is_importing=True)
        self._show_import()

    def _show_import(self) -> None:
        """Show how far the import is; nothing where none is under way."""
        if self._cancel.isHidden():
            return
        paused = self._session.is_import_paused
        self._pause.set_icon("play" if paused else "pause")
        self._pause.set_text(self.tr("Resume the import") if paused else self.tr("Pause the import"))
        self._pause.setEnabled(self._cancel.isEnabled())
        summary, done, total = self._summary, 0, 0
        if not self._cancel.isEnabled():
            words = self.tr("Stopping the import…")
        elif summary is None:
            words = self.tr("Import paused") if paused else self.tr("Looking for files to import…")
        else:
            words = self.tr("Import paused at {}") if paused else self.tr("Importing {}")
            words = words.format(translated(summary.progress_in_words(paused=paused)))
            done, total = summary.done, summary.total
        self._importing.show_progress(words, done, total)

    def _on_import_paused(self, _paused: bool) -> None:
        self._show_import()

    def _on_pause(self) -> None:
        self._session.pause_import(paused=not self._session.is_import_paused)

    def _on_cancelled(self) -> None:
        self._cancel.setEnabled(False)
        self._session.cancel_import()
        self._show_import()

    def _on_import_ended(self, summary: ImportSummary) -> None:
        self._show_parts(is_importing=False)
        new = len(summary.imported) + len(summary.updated)
        total = summary.lines if summary.members else summary.total  # articles, where files held several
        words = self.tr("Imported {count} of {total}").format(count=shown_number(new), total=shown_number(total))
        self._ended.setText(words + self._failed_words(summary))

    def _show_parts(self, *, is_importing: bool) -> None:
        for working in (self._importing, self._pause, self._cancel):
            working.setVisible(is_importing)
        for ended in (self._ended, self._dismiss):
            ended.setHidden(is_importing)

    def _failed_words(self, summary: ImportSummary) -> str:
        failed = shown_number(len(summary.failed))
        return self.tr(" · {count} failed").format(count=failed) if summary.failed else ""

    def _forget_import(self) -> None:
        self._ended.hide()
        self._dismiss.hide()

    def _on_indexed(self, done: int, total: int) -> None:
        words = self.tr("Indexing {done} of {total} articles")
        if self._session.keeper.is_rebuilding:
            words = self.tr("Rebuilding the search index · {done} of {total}")
        words = words.format(done=shown_number(done), total=shown_number(total))
        if done < total:
            self._indexing.show_progress(words, done, total)
        else:
            self._indexing.hide()

    def _on_look_changed(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(HEIGHT))
        self._row.setContentsMargins(px(16), 0, px(12), 0)
        self._row.setSpacing(px(8))
        self._show_saved()


class _Progress(QWidget):
    """Show words and a thin bar."""

    def __init__(self, look: Look, name: str, words: QLabel | QPushButton) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._bar = QProgressBar()
        self._bar.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._row.addWidget(self._bar)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show how far it is; 0 of 0 says that nobody knows."""
        self._words.setText(words)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.show()

    def _on_look_changed(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._look.px(12))
        self._words.setMinimumWidth(self._look.px(_LEAST_WIDTH))  # so that the window may be narrow
        self._bar.setFixedWidth(self._look.px(_BAR_WIDTH))


def _label() -> QLabel:
    label = QLabel()
    label.setProperty("role", FontRole.SECONDARY)
    return label

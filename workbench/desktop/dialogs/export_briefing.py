"""Shows exactly what would be written, what the check found in it, and writes it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.briefing.findings import Finding, Level
from workbench.briefing.formats import Format
from workbench.desktop.look import FontRole, Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.marking_combo import MarkingCombo
from workbench.desktop.widgets.parts.dialog_frame import as_in_a_box, fit
from workbench.desktop.widgets.release.finding_list import FindingList
from workbench.desktop.widgets.release.release_view import Pictures, ReleaseView
from workbench.domain.changes import Changes
from workbench.operations.preparing import Release
from workbench.operations.releasing import release_briefing, written_files

_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class ExportDialog(QDialog):
    """Export a briefing, or the index page of a series, as *prepare* makes it: what is shown is what is written, to the byte.

    Markdown and web pages are shown as text, a PDF as its pages, a Word file by the words read back out of it. All is
    prepared again when another marking or format is chosen or the briefing changes. ``exported`` carries the path.
    """

    exported = Signal(str)

    def __init__(
        self, look: Look, session: Session, prepare: Callable[..., Release], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._prepare_with = prepare
        self._release: Release | None = None
        self._view = ReleaseView(look)
        self._format = QComboBox()
        self._sources = QCheckBox(self.tr("Sources as CSL-JSON beside it"))
        self._marking = MarkingCombo(self.tr("As it is marked"))
        self._findings = FindingList(look)
        self._path = QLineEdit()
        self._replace = QCheckBox()
        self._problem = QLabel()
        self._export = QPushButton(self.tr("Export"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._choose = QPushButton(self.tr("Choose…"))
        self._build()
        self._connect()
        self._prepare()

    def _build(self) -> None:
        px = self._look.px
        self.setWindowTitle(self.tr("Export Briefing"))
        fit(self, self._look, 1080, 720)
        for file_format, name in self._formats().items():
            self._format.addItem(name, file_format)
        self._format.setAccessibleName(self.tr("Format"))
        self._path.setAccessibleName(self.tr("File"))
        self._problem.setProperty("tone", "danger")
        self._problem.setWordWrap(True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._export.setProperty("kind", "primary")
        self._export.setDefault(True)
        for button in (self._choose, self._cancel):
            button.setAutoDefault(False)
        as_in_a_box(self._look, self._cancel, self._export)
        middle = QHBoxLayout()
        middle.setSpacing(px(24))
        middle.addLayout(self._text_column(), 3)
        middle.addLayout(self._findings_column(), 2)
        target = QHBoxLayout()
        target.setSpacing(px(8))
        for widget, stretch in ((QLabel(self.tr("File")), 0), (self._path, 1), (self._choose, 0)):
            target.addWidget(widget, stretch)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._sources)
        foot.addWidget(self._replace)
        foot.addWidget(self._problem, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._export)
        line = QFrame()
        line.setProperty("edge", "top")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addLayout(middle, 1)
        column.addWidget(line)
        column.addLayout(target)
        column.addLayout(foot)

    def _text_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._look.px(8))
        row = QHBoxLayout()
        row.addWidget(_titled(self.tr("What will be written")))
        row.addStretch(1)
        row.addWidget(self._format)
        column.addLayout(row)
        column.addWidget(self._view, 1)
        return column

    def _formats(self) -> dict[Format, str]:
        return {
            Format.MARKDOWN: self.tr("Markdown"),
            Format.HTML: self.tr("Web page"),
            Format.PDF: self.tr("PDF"),
            Format.DOCX: self.tr("Word"),
        }

    def _findings_column(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.addWidget(_titled(self.tr("Release at")))
        row.addStretch(1)
        row.addWidget(self._marking)
        column = QVBoxLayout()
        column.setSpacing(self._look.px(8))
        column.addLayout(row)
        column.addWidget(self._findings, 1)
        return column

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.failed.connect(self._on_failed)
        self._format.activated.connect(lambda _at: self._on_format_chosen())
        self._marking.marking_chosen.connect(lambda _marking: self._prepare())
        self._findings.finding_chosen.connect(self._show_line)
        self._findings.reasons_changed.connect(self._judge)
        self._path.textChanged.connect(self._on_path_changed)
        self._replace.toggled.connect(lambda _wanted: self._judge())
        self._sources.toggled.connect(lambda _wanted: self._on_path_changed())
        self._choose.clicked.connect(self._choose_path)
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._write)

    def _prepare(self) -> None:
        self._release = None
        self._judge()
        day, folder, marking = self._session.today(), self._session.library.folder, self._marking.marking
        file_format, width = self._chosen_format(), self._view.page_width()

        def prepared(db: Any, _index: object) -> tuple[Release, Pictures]:
            from workbench.printing.reading_back import page_pictures  # noqa: PLC0415 - would make every start slower

            release = self._prepare_with(db, day=day, library_folder=folder, marking=marking, file_format=file_format)
            return release, page_pictures(release.content, width=width) if file_format is Format.PDF else []

        self._session.ask("release", prepared, self._on_prepared)

    def _on_prepared(self, prepared: tuple[Release, Pictures]) -> None:
        release, pages = prepared
        self._release = release
        self._view.show_release(release.text, pages)
        self._sources.setVisible(bool(release.cited))
        self._findings.show_findings(release.findings)
        if not self._path.text():
            self._path.setText(str(_default_path(release.title, release.file_format)))
        self._judge()

    def _on_failed(self, message: str) -> None:
        self._judge()
        self._problem.setText(message)

    def _on_format_chosen(self) -> None:
        target = self._target()
        endings = {each.suffix for each in Format}
        if target and target.suffix in endings:
            self._path.setText(str(target.with_suffix(self._chosen_format().suffix)))
        self._prepare()

    def _chosen_format(self) -> Format:
        return Format(self._format.currentData())

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("briefings") or changes.articles:
            self._prepare()

    def _on_path_changed(self) -> None:
        self._replace.setChecked(False)
        self._judge()

    def _judge(self) -> None:
        """Let the text be exported only when nothing stands in the way, and say what does."""
        target = self._target()
        there = self._there(target) if target else []
        self._replace.setText(self.tr("Replace {}").format(", ".join(there)))
        self._replace.setVisible(bool(there))
        kept = self.tr("Not yet: a file is there already.") if there and not self._replace.isChecked() else ""
        self._problem.setText(self._obstacle() or kept)
        self._export.setEnabled(self._release is not None and target is not None and not self._problem.text())

    def _obstacle(self) -> str:
        if self._release is None:
            return ""
        standing = self._release.open_findings(self._findings.reasons)
        refused = sum(finding.level is Level.REFUSE for finding in standing)
        asked = len(standing) - refused
        parts = (
            (refused, self.tr("{} to be taken out of the draft").format(refused)),
            (asked, self.tr("{} without a reason").format(asked)),
        )
        words = ", ".join(part for count, part in parts if count)
        return self.tr("Not yet: {}.").format(words) if words else ""

    def _there(self, target: Path) -> list[str]:
        """Return the names of the files that would be written over."""
        return [path.name for path in written_files(target, with_sources=self._sources.isChecked()) if path.exists()]

    def _target(self) -> Path | None:
        words = self._path.text().strip()
        return Path(words).expanduser() if words else None

    def _choose_path(self) -> None:
        kind = f"{self._format.currentText()} (*{self._chosen_format().suffix})"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export Briefing"), self._path.text(), kind,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self._path.setText(chosen)

    def _show_line(self, finding: Finding) -> None:
        number = _line_of(finding, self._view.text())
        if number is not None:
            self._view.show_line(number)

    def _write(self) -> None:
        target = self._target()
        if self._release is None or target is None:
            return
        self._export.setEnabled(False)
        self._session.perform(
            release_briefing,
            then=partial(self._on_written, target),
            release=self._release,
            to=target,
            accepted=dict(self._findings.reasons),
            replace=self._replace.isChecked(),
            with_sources=self._sources.isChecked(),
        )

    def _on_written(self, target: Path, _changes: Changes) -> None:
        self.exported.emit(str(target))
        self.accept()


def _titled(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", FontRole.PANE_TITLE)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _default_path(title: str, file_format: Format) -> Path:
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    folder = documents if documents.is_dir() else Path.home()  # not every desktop makes one
    name = _NOT_IN_A_NAME.sub(" ", title).strip(" .") or "Briefing"
    return folder / f"{name}{file_format.suffix}"


def _line_of(finding: Finding, text: str) -> int | None:
    """Return the line, from 0, that a finding is about, or ``None`` for the text as a whole.

    The check counts lines before it takes left-over guidance out, so the words found say more than the number.
    """
    if not finding.line:
        return None
    lines, words = text.split("\n"), finding.excerpt.rstrip(" …")
    holding = [number for number, line in enumerate(lines) if words and words in line]
    wanted = min(finding.line, len(lines)) - 1
    return min(holding, key=lambda number: abs(number - wanted), default=wanted)

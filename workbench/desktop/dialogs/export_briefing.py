"""Shows exactly what would be written, what the check found in it, and writes it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.briefing.findings import Finding
from workbench.desktop.look import FontRole, Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.finding_list import FindingList
from workbench.desktop.widgets.marking_combo import MarkingCombo
from workbench.domain.changes import Changes
from workbench.errors import WorkbenchError
from workbench.operations.releasing import Release, prepare_release, write_release

_TOPIC = "release"
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class ExportDialog(QDialog):
    """Export a briefing as Markdown: what is shown is what is written, to the byte.

    The text is prepared again when another marking is chosen or the briefing changes. ``exported`` carries the path.
    """

    exported = Signal(str)

    def __init__(self, look: Look, session: Session, briefing_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._briefing_id = briefing_id
        self._release: Release | None = None
        self._text = QPlainTextEdit()
        self._marking = MarkingCombo(self.tr("As the briefing is marked"))
        self._findings = FindingList(look)
        self._path = QLineEdit()
        self._replace = QCheckBox(self.tr("Replace the file that is there"))
        self._problem = QLabel()
        self._export = QPushButton(self.tr("Export"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._choose = QPushButton(self.tr("Choose…"))
        self._build()
        self._connect()
        self._prepare()

    def done(self, result: int) -> None:
        """Close, and no longer follow the library."""
        self._session.changed.disconnect(self._on_changed)
        self._session.failed.disconnect(self._problem.setText)
        self._session.ask(_TOPIC, lambda _db, _index: None, lambda _nothing: None)  # drops a reply under way
        super().done(result)

    def _build(self) -> None:
        px = self._look.px
        self.setWindowTitle(self.tr("Export Briefing"))
        self.resize(px(1080), px(720))
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("What will be written"))
        self._text.setFont(self._look.font(FontRole.EDITOR))
        self._path.setAccessibleName(self.tr("File"))
        self._problem.setProperty("tone", "danger")
        self._problem.setWordWrap(True)
        self._export.setProperty("kind", "primary")
        self._export.setDefault(True)
        for button in (self._choose, self._cancel):
            button.setAutoDefault(False)
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
        column.addWidget(_titled(self.tr("What will be written")))
        column.addWidget(self._text, 1)
        return column

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
        self._session.failed.connect(self._problem.setText)
        self._marking.marking_chosen.connect(lambda _marking: self._prepare())
        self._findings.finding_chosen.connect(self._show_line)
        self._findings.reasons_changed.connect(self._judge)
        self._path.textChanged.connect(self._on_path_changed)
        self._replace.toggled.connect(lambda _wanted: self._judge())
        self._choose.clicked.connect(self._choose_path)
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._write)

    def _prepare(self) -> None:
        self._release = None
        self._judge()
        day, folder, marking = self._session.today(), self._session.library.folder, self._marking.marking
        self._session.ask(
            _TOPIC,
            lambda db, _index: prepare_release(
                db, briefing_id=self._briefing_id, day=day, library_folder=folder, marking=marking
            ),
            self._on_prepared,
        )

    def _on_prepared(self, release: Release) -> None:
        self._release = release
        self._text.setPlainText(release.text)
        self._findings.show_findings(release.findings)
        if not self._path.text():
            self._path.setText(str(_default_path(release.title)))
        self._judge()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("briefings") or changes.articles:
            self._prepare()

    def _on_path_changed(self) -> None:
        self._replace.setChecked(False)
        self._judge()

    def _judge(self) -> None:
        """Let the text be exported only when nothing stands in the way, and say what does."""
        target = self._target()
        is_there = target is not None and target.exists()
        self._replace.setVisible(is_there)
        self._problem.setText(self._obstacle())
        ready = target is not None and (self._replace.isChecked() or not is_there)
        self._export.setEnabled(self._release is not None and ready and not self._problem.text())

    def _obstacle(self) -> str:
        if self._release is None:
            return ""
        standing = len(self._release.open_findings(self._findings.reasons))
        if standing == 1:
            return self.tr("One finding stands in the way.")
        return self.tr("{} findings stand in the way.").format(standing) if standing else ""

    def _target(self) -> Path | None:
        words = self._path.text().strip()
        return Path(words).expanduser() if words else None

    def _choose_path(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export Briefing"), self._path.text(), self.tr("Markdown (*.md)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self._path.setText(chosen)

    def _show_line(self, finding: Finding) -> None:
        number = _line_of(finding, self._text.toPlainText())
        if number is None:
            return
        cursor = QTextCursor(self._text.document().findBlockByNumber(number))
        self._text.setTextCursor(cursor)
        self._text.centerCursor()
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(self._look.colour("mark"))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self._text.setExtraSelections([mark])

    def _write(self) -> None:
        target = self._target()
        if self._release is None or target is None:
            return
        try:
            write_release(self._release, to=target, accepted=self._findings.reasons)
        except WorkbenchError as error:
            self._problem.setText(str(error))
            return
        self.exported.emit(str(target))
        self.accept()


def _titled(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", FontRole.PANE_TITLE)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _default_path(title: str) -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = _NOT_IN_A_NAME.sub(" ", title).strip(" .") or "Briefing"
    return Path(folder) / f"{name}.md"


def _line_of(finding: Finding, text: str) -> int | None:
    """Return the line, from 0, that a finding is about, or ``None`` for the text as a whole.

    The check counts lines before it takes left-over guidance out, so the words found say more than the number.
    """
    if not finding.line:
        return None
    lines, words = text.split("\n"), finding.excerpt.rstrip("…")
    holding = [number for number, line in enumerate(lines) if words and words in line]
    wanted = min(finding.line, len(lines)) - 1
    return min(holding, key=lambda number: abs(number - wanted), default=wanted)

"""What the codebook could do without: unused tags, and pairs that may mean the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.analysis.overlaps import CodebookReport, Overlap, Reason
from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.dialog_frame import fit, titled_column
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.row_button import RowButton
from workbench.desktop.widgets.tags.tag_mark import tag_icon
from workbench.domain.changes import Changes
from workbench.domain.codebook import Tag, TagKind
from workbench.operations.codebook import delete_tag, report_of
from workbench.operations.merging import merge_tags

_SHOWN = 200


class CodebookReportDialog(QDialog):
    """List both, with the button that settles each; the list follows the library. ``tag_requested`` carries a TagRef."""

    tag_requested = Signal(object)

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        title = self.tr("Unused and Overlapping Tags")
        self.setAccessibleName(title)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        page.setLayout(self._column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = titled_column(self, look, title)
        column.addWidget(area, 1)
        column.addWidget(close)
        fit(self, look, 720, 520)
        session.changed.connect(self._on_changed)
        self._ask()

    def _ask(self) -> None:
        def question(db: Any, _index: object) -> CodebookReport:
            return report_of(db)

        self._session.ask("codebook report", question, self._show)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("actors", "themes", "aliases", "passage_tags"):
            self._ask()

    def _show(self, report: CodebookReport) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        self._column.setSpacing(self._look.px(4))
        no_pair = self.tr("No two tags share names that are alike, an alias, or most of their passages.")
        all_used = self.tr("Every tag, or one below it, is on a passage.")
        if not (report.overlaps or report.unused):
            self._column.addWidget(EmptyState(self._look, "circle-check", f"{no_pair}\n{all_used}"), 1)
            return
        pairs, unused = report.overlaps, report.unused
        self._section(self.tr("May mean the same"), len(pairs), [self._pair(pair) for pair in pairs[:_SHOWN]], no_pair)
        self._section(self.tr("On no passage"), len(unused), [self._unused(tag) for tag in unused[:_SHOWN]], all_used)
        self._column.addStretch(1)

    def _section(self, title: str, count: int, rows: Sequence[QWidget], nothing: str) -> None:
        heading = QLabel(f"{title}  {shown_number(count)}")
        heading.setProperty("role", FontRole.CAPS)
        heading.setContentsMargins(0, self._look.px(8), 0, self._look.px(4))
        self._column.addWidget(heading)
        sentence = QLabel(nothing)
        sentence.setProperty("tone", "muted")
        sentence.setWordWrap(True)
        for row in rows or [sentence]:
            self._column.addWidget(row)

    def _pair(self, overlap: Overlap) -> QWidget:
        merge = QPushButton(self.tr("Merge"))
        merge.setToolTip(
            self.tr("“{other}” becomes “{kept}”; it can be split back at any time").format(
                other=overlap.other.name, kept=overlap.kept.name
            )
        )
        merge.setAccessibleName(
            self.tr("Merge {other} into {kept}").format(other=overlap.other.name, kept=overlap.kept.name)
        )
        merge.clicked.connect(
            lambda: self._session.perform(
                merge_tags, say=self.tr("Tags merged"), tag=overlap.other.ref, into=overlap.kept.ref
            )
        )
        return self._row([overlap.kept, overlap.other], self._why(overlap), merge)

    def _unused(self, tag: Tag) -> QWidget:
        delete = QPushButton(self.tr("Delete"))
        delete.setAccessibleName(self.tr("Delete {}").format(tag.name))
        delete.clicked.connect(lambda: self._session.perform(delete_tag, say=self.tr("Tag deleted"), tag=tag.ref))
        return self._row([tag], self.tr("actor") if tag.kind is TagKind.ACTOR else self.tr("theme"), delete)

    def _row(self, tags: Sequence[Tag], why: str, button: QPushButton) -> QWidget:
        row = QFrame()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, self._look.px(8), 0)
        line.setSpacing(self._look.px(4))
        for tag in tags:
            name = RowButton(tag_icon(self._look, tag.kind, tag.colour, tag.shape), tag.name)
            name.clicked.connect(lambda _checked=False, ref=tag.ref: self.tag_requested.emit(ref))
            line.addWidget(name, 6 // len(tags))
        reason = QLabel(why)
        reason.setTextFormat(Qt.TextFormat.PlainText)
        reason.setProperty("tone", "muted")
        reason.setWordWrap(True)
        line.addWidget(reason, 2)
        button.setAutoDefault(False)
        button.setEnabled(self._session.library.is_writable)
        line.addWidget(button)
        return row

    def _why(self, overlap: Overlap) -> str:
        if overlap.reason is Reason.PASSAGES:
            words = self.tr("{shared} of {either} passages carry both")
            return words.format(shared=shown_number(overlap.shared), either=shown_number(overlap.either))
        if overlap.reason is Reason.ALIASES:
            return self.tr("both are called {}").format(", ".join(overlap.names))
        return self.tr("names alike")

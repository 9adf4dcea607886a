"""What the codebook could do without: unused tags, and pairs that may mean the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from workbench.analysis.overlaps import CodebookReport, Overlap, Reason
from workbench.desktop.language import shown_number
from workbench.desktop.look import FontRole, Look
from workbench.desktop.session import Session
from workbench.desktop.widgets.parts.dialog_frame import fit, titled_column
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.row_button import RowButton
from workbench.desktop.widgets.parts.scrolled import scrolled
from workbench.desktop.widgets.tags.tag_mark import tag_icon
from workbench.domain.changes import Changes
from workbench.domain.codebook import Tag, TagKind
from workbench.operations.codebook import delete_tag, report_of
from workbench.operations.merging import merge_tags

_SHOWN = 200
_NAMES = 2
_SHARES = (3, 3, 2, 0)
"""How the columns share the room: two for names, one for what is to be said of them, one for the button."""


class CodebookReportDialog(QDialog):
    """List both, with the button that settles each; the list follows the library. ``tag_requested`` carries a TagRef."""

    tag_requested = Signal(object)

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._session = session
        self._rows = 0
        title = self.tr("Unused and Overlapping Tags")
        self.setAccessibleName(title)
        page = QWidget()
        self._grid = QGridLayout(page)
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        whole = titled_column(self, look, title)
        whole.addWidget(scrolled(page), 1)
        whole.addWidget(close)
        fit(self, look, 720, 520)
        session.changed.connect(self._on_changed)
        look.changed.connect(self._ask)  # the signs of tags are pictures in the colours of a theme
        self._ask()

    def _ask(self) -> None:
        def question(db: Any, _index: object) -> CodebookReport:
            return report_of(db)

        self._session.ask("codebook report", question, self._show)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("actors", "themes", "aliases", "passage_tags"):
            self._ask()

    def _show(self, report: CodebookReport) -> None:
        self._clear()
        no_pair = self.tr("No two tags share names that are alike, an alias, or most of their passages.")
        all_used = self.tr("Every tag, or one below it, is on a passage.")
        if not (report.overlaps or report.unused):
            self._add(EmptyState(self._look, "circle-check", f"{no_pair}\n{all_used}"))
        else:
            pairs, unused = report.overlaps, report.unused
            self._head(self.tr("May mean the same"), len(pairs), no_pair)
            for pair in pairs[:_SHOWN]:
                self._add_pair(pair)
            self._head(self.tr("On no passage"), len(unused), all_used)
            for tag in unused[:_SHOWN]:
                self._add_unused(tag)
            self._rows += 1
        self._grid.setRowStretch(self._rows - 1, 1)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._rows = 0
        self._grid.setContentsMargins(0, 0, self._look.px(8), 0)
        self._grid.setSpacing(self._look.px(4))

    def _add(self, part: QWidget) -> None:
        """Give *part* a row of its own."""
        self._grid.addWidget(part, self._rows, 0, 1, len(_SHARES))
        self._rows += 1

    def _head(self, title: str, count: int, nothing: str) -> None:
        heading = QLabel(f"{title}  {shown_number(count)}")
        heading.setProperty("role", FontRole.CAPS)
        heading.setContentsMargins(0, self._look.px(8), 0, self._look.px(4))
        self._add(heading)
        if not count:
            sentence = QLabel(nothing)
            sentence.setProperty("tone", "muted")
            sentence.setWordWrap(True)
            self._add(sentence)

    def _add_pair(self, overlap: Overlap) -> None:
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
        self._add_row([overlap.kept, overlap.other], self._why(overlap), merge)

    def _add_unused(self, tag: Tag) -> None:
        delete = QPushButton(self.tr("Delete"))
        delete.setAccessibleName(self.tr("Delete {}").format(tag.name))
        delete.clicked.connect(lambda: self._session.perform(delete_tag, say=self.tr("Tag deleted"), tag=tag.ref))
        self._add_row([tag], self.tr("actor") if tag.kind is TagKind.ACTOR else self.tr("theme"), delete)

    def _add_row(self, tags: Sequence[Tag], why: str, button: QPushButton) -> None:
        for at, tag in enumerate(tags):
            name = RowButton(tag_icon(self._look, tag.kind, tag.colour, tag.shape), tag.name)
            name.clicked.connect(lambda _checked=False, ref=tag.ref: self.tag_requested.emit(ref))
            self._grid.addWidget(name, self._rows, at, 1, _NAMES // len(tags))
        reason = QLabel(why)
        reason.setTextFormat(Qt.TextFormat.PlainText)
        reason.setProperty("tone", "muted")
        reason.setWordWrap(True)
        button.setAutoDefault(False)
        button.setEnabled(self._session.library.is_writable)
        self._grid.addWidget(reason, self._rows, _NAMES)
        self._grid.addWidget(button, self._rows, _NAMES + 1)
        self._rows += 1

    def _why(self, overlap: Overlap) -> str:
        if overlap.reason is Reason.PASSAGES:
            words = self.tr("{shared} of {either} passages carry both")
            return words.format(shared=shown_number(overlap.shared), either=shown_number(overlap.either))
        if overlap.reason is Reason.ALIASES:
            return self.tr("both are called {}").format(", ".join(overlap.names))
        return self.tr("names alike")

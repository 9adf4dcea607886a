"""The kept versions of a briefing: read one, compare it with another or with the draft, restore it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.anchoring.differences import differing_pairs
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.compare.side_by_side import SideBySide, side_title
from workbench.desktop.widgets.parts.dialog_frame import fit, titled_column
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.named_choice import name_choice
from workbench.desktop.widgets.parts.shown_date import shown_time
from workbench.domain.briefings import BriefingVersion


class VersionsDialog(QDialog):
    """Show the *versions* of a briefing, newest first; accepting it asks for ``chosen`` to be restored.

    *draft* is what stands there now, to compare with.
    """

    def __init__(
        self,
        look: Look,
        versions: Sequence[BriefingVersion],
        draft: str,
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._versions = versions
        fit(self, look, 880, 600)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Kept versions"))
        self._list.setFixedWidth(look.px(280))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(look.font(FontRole.EDITOR))
        self._text.setAccessibleName(self.tr("Draft of the version"))
        self._other = QComboBox()
        name_choice(self._other, self.tr("Compare with"))
        self._other.addItem(self.tr("The text of this version"))
        self._other.addItem(self.tr("What differs from the draft now"))
        for version in versions:
            self._other.addItem(self.tr("What differs from “{}”").format(version.label))
        self._others = [(self.tr("The draft now"), draft), *((version.label, version.draft) for version in versions)]
        self._own_title, self._other_title = side_title(""), side_title("")
        self._sides = SideBySide(look, self._own_title, self._other_title)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._text)
        self._pages.addWidget(self._sides)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._restore = buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        self._restore.setEnabled(writable and bool(versions))
        self._restore.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._restore.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = titled_column(self, look, self.tr("Versions"))
        none_kept = self.tr("No version is kept yet; Briefing › Keep Version keeps one.")
        pages = QStackedWidget()
        pages.addWidget(self._panes(look))
        pages.addWidget(EmptyState(look, "history", none_kept))
        pages.setCurrentIndex(0 if versions else 1)
        column.addWidget(pages, 1)
        column.addWidget(buttons)
        self._list.ensurePolished()
        for version in versions:
            item = QListWidgetItem(f"{version.label}\n{shown_time(version.saved)}")
            item.setSizeHint(QSize(0, look.px(48)))
            self._list.addItem(item)
        self._list.currentRowChanged.connect(self._show)
        self._other.activated.connect(self._show)
        if versions:
            self._list.setCurrentRow(0)
            self._list.setFocus()

    @property
    def chosen(self) -> BriefingVersion | None:
        """Return the version that is shown."""
        row = self._list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def _panes(self, look: Look) -> QWidget:
        right = QVBoxLayout()
        right.setSpacing(look.px(8))
        right.addWidget(self._other)
        right.addWidget(self._pages, 1)
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._list)
        row.addLayout(right, 1)
        return panes

    def _show(self, _row: int) -> None:
        if self.chosen is None:
            return
        at = self._other.currentIndex()
        self._text.setPlainText(self.chosen.draft)
        self._pages.setCurrentIndex(1 if at else 0)
        if at:
            title, draft = self._others[at - 1]
            self._own_title.setText(self.chosen.label)
            self._other_title.setText(title)
            self._sides.show_pairs("", differing_pairs(self.chosen.draft, draft))

"""The kept versions of a briefing: read one, compare it with another or with the draft, restore it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.anchoring.differences import differing_pairs
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.compare.sentence_pairs import SentencePairs
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
        self.setWindowTitle(self.tr("Versions"))
        self.resize(look.px(880), look.px(600))
        title = QLabel(self.tr("Versions"))
        title.setProperty("role", FontRole.VIEW_TITLE)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Kept versions"))
        self._list.setFixedWidth(look.px(280))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(look.font(FontRole.EDITOR))
        self._text.setAccessibleName(self.tr("Draft of the version"))
        self._other = QComboBox()
        self._other.setAccessibleName(self.tr("Compare with"))
        self._other.addItem(self.tr("The text of this version"), None)
        self._other.addItem(self.tr("What differs from the draft now"), draft)
        for version in versions:
            self._other.addItem(self.tr("What differs from “{}”").format(version.label), version.draft)
        self._other.setEnabled(bool(versions))
        self._pairs = SentencePairs(look)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._text)
        self._pages.addWidget(self._pairs)
        right = QVBoxLayout()
        right.setSpacing(look.px(8))
        right.addWidget(self._other)
        right.addWidget(self._pages, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._restore = buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._restore.setEnabled(writable and bool(versions))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        panes = QHBoxLayout()
        panes.addWidget(self._list)
        panes.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(20)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(title)
        column.addLayout(panes, 1)
        column.addWidget(buttons)
        self._list.ensurePolished()
        self._list.addItems([f"{version.label}\n{shown_time(version.saved)}" for version in versions])
        self._list.currentRowChanged.connect(self._show)
        self._other.activated.connect(self._show)
        if versions:
            self._list.setCurrentRow(0)
        else:
            self._text.setPlaceholderText(self.tr("No version is kept yet; Briefing › Keep Version keeps one."))

    @property
    def chosen(self) -> BriefingVersion | None:
        """Return the version that is shown."""
        row = self._list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def _show(self, _row: int) -> None:
        draft, other = self.chosen.draft if self.chosen else "", self._other.currentData()
        self._text.setPlainText(draft)
        self._pages.setCurrentIndex(0 if other is None else 1)
        if other is not None:
            self._pairs.show_pairs(differing_pairs(draft, other))

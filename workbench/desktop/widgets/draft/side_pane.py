"""The right of the briefing page: how the draft will read, what stands behind its claims, what its checks say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workbench.desktop.language import shown_number
from workbench.desktop.look import Look
from workbench.desktop.widgets.draft.preview_view import PreviewView
from workbench.desktop.widgets.draft.review_list import ReviewList
from workbench.desktop.widgets.draft.review_rows import ReviewRow, RowKind
from workbench.desktop.widgets.parts.button_icon import set_icon
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.pane_header import PaneHeader

PREVIEW, CLAIMS, CHECKS = range(3)
_ROOMY = 420


class SidePane(QFrame):
    """Show preview, claims or checks under one header."""

    export_clicked = Signal()
    view_changed = Signal(int)
    """PREVIEW, CLAIMS or CHECKS."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.preview = PreviewView(look)
        self.claims = ReviewList(look, self.tr("Claims"))
        self.checks = ReviewList(look, self.tr("Checks"))
        self._views = QTabBar()
        self._pages = QStackedWidget()
        self._stacks: list[QStackedWidget] = []
        self.paper = IconButton(look, "printer", self.tr("Show as printed"), checkable=True, size=28)
        self._export = QPushButton(self.tr("Export"))
        self._build()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def view(self) -> int:
        """Return PREVIEW, CLAIMS or CHECKS."""
        return self._views.currentIndex()

    def show_view(self, view: int) -> None:
        """Show PREVIEW, CLAIMS or CHECKS."""
        self._views.setCurrentIndex(view)

    def show_page(self, html: str, quotes: dict[str, str], *, is_empty: bool) -> None:
        """Show a page of the preview, or for an empty draft what will be here."""
        self._stacks[PREVIEW].setCurrentIndex(0 if is_empty else 1)
        self.preview.show_page(html, quotes)

    def show_review(self, claims: list[ReviewRow], checks: list[ReviewRow]) -> None:
        """Show claims and checks, and how many there are."""
        counted = sum(row.kind is RowKind.CLAIM for row in claims), len(checks)
        names = self.tr("Claims"), self.tr("Checks")
        for at, (view, rows) in enumerate(((self.claims, claims), (self.checks, checks))):
            view.show_rows(rows)
            self._stacks[at + 1].setCurrentIndex(1 if rows else 0)
            self._views.setTabText(at + 1, f"{names[at]} {shown_number(counted[at])}" if counted[at] else names[at])

    def _build(self) -> None:
        pages = (
            (self.preview, self.tr("Preview"), "eye", self.tr("What you write shows here as it will read.")),
            (self.claims, self.tr("Claims"), "quote", self.tr("Each sentence shows here with what it cites.")),
            (self.checks, self.tr("Checks"), "circle-check", self.tr("Nothing to remark.")),
        )
        for view, name, icon, sentence in pages:
            self._views.addTab(name)
            stack = QStackedWidget()
            stack.addWidget(EmptyState(self._look, icon, sentence))
            stack.addWidget(view)
            self._stacks.append(stack)
            self._pages.addWidget(stack)
        self._views.setExpanding(False)
        self._views.setUsesScrollButtons(False)
        self._views.setAccessibleName(self.tr("Beside the draft"))
        self._views.currentChanged.connect(self._pages.setCurrentIndex)
        self._views.currentChanged.connect(self.view_changed)
        self._views.currentChanged.connect(lambda view: self.paper.setVisible(view == PREVIEW))
        self.paper.toggled.connect(self.preview.set_paper)
        self._export.setAccessibleName(self.tr("Export"))
        self._export.setToolTip(self.tr("Export the briefing"))
        self._export.clicked.connect(self.export_clicked)
        header = PaneHeader(self._look, "")
        header.setProperty("edge", "bottom")
        header.add_leading(self._views)
        header.add_trailing(self.paper)
        header.add_trailing(self._export)
        self.setProperty("ground", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._pages, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the view that is shown, or to the tabs while it is empty."""
        shown = (self.preview, self.claims, self.checks)[self.view]
        (shown if shown.isVisible() else self._views).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tabs into the new width."""
        super().resizeEvent(event)
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Where it is narrow, the tabs need the room of the button's word."""
        is_roomy = self.width() >= self._look.px(_ROOMY)
        style = "" if is_roomy else f"QTabBar::tab {{ padding: {self._look.px(6)}px; }}"
        self._export.setText(self.tr("Export") if is_roomy else "")
        if style != self._views.styleSheet():
            self._views.setStyleSheet(style)

    def _on_look_changed(self) -> None:
        set_icon(self._export, self._look, "file-down")
        self._fit_tabs()

"""What is known of the article in view."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.pane_header import PaneHeader
from workbench.desktop.widgets.shown_date import shown_date
from workbench.domain.articles import Article, Outlet
from workbench.domain.grading import RELIABILITY


class ArticleFacts(QFrame):
    """List the facts of an article as text to copy; a URL is shown, never opened."""

    edit_requested = Signal()

    def __init__(self, look: Look, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._header = PaneHeader(look, self.tr("Article"))
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._edit = QPushButton(self.tr("Edit Facts…"))
        self._edit.setEnabled(writable)
        self._edit.clicked.connect(self.edit_requested)
        self._inner = QVBoxLayout()
        self._inner.addLayout(self._form)
        self._inner.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignLeft)
        self._inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(self._inner)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_facts(self, article: Article, outlet: Outlet | None) -> None:
        """Show what is known of *article*, published by *outlet*."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in self._facts(article, outlet):
            if value:
                label = QLabel(name)
                label.setProperty("role", FontRole.SECONDARY)
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                self._form.addRow(label, _value(value))

    def _facts(self, article: Article, outlet: Outlet | None) -> Iterator[tuple[str, str]]:
        facts = article.facts
        yield self.tr("Title"), facts.title
        yield self.tr("Byline"), facts.byline
        yield self.tr("Outlet"), facts.outlet
        if outlet is not None:
            yield self.tr("Reliability"), f"{outlet.reliability} · {RELIABILITY[outlet.reliability]}"
        yield self.tr("Published"), _moment(facts.published)
        yield self.tr("Updated"), _moment(facts.updated)
        yield self.tr("Language"), _language(facts.language)
        yield self.tr("Translated"), self.tr("by a machine") if facts.machine_translated else ""
        yield self.tr("Marking"), article.marking.value if article.marking else self.tr("Unmarked")
        yield self.tr("Length"), self.tr("{} words").format(QLocale().toString(article.words))
        yield self.tr("Revisions"), str(article.revisions) if article.revisions > 1 else ""
        yield self.tr("URL"), facts.url

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._inner.setContentsMargins(px(16), px(4), px(16), px(16))
        self._inner.setSpacing(px(12))
        self._form.setHorizontalSpacing(px(12))
        self._form.setVerticalSpacing(px(6))


def _value(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _moment(iso: str) -> str:
    day, _, time = iso.partition("T")
    return f"{shown_date(day)}, {time[:5]}" if time else shown_date(day)


def _language(code: str) -> str:
    known = QLocale(code).language() if code else QLocale.Language.C
    return QLocale.languageToString(known) if known is not QLocale.Language.C else code

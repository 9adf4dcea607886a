"""What the release check found, with a field for each reason that is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.briefing.findings import Finding, Level
from workbench.desktop.language import shown_number, translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.scrolled import keep_from_bar

_SIGNS = {
    Level.REFUSE: ("circle-x", "danger"),
    Level.ASK: ("circle-help", "warn"),
    Level.FIX: ("circle-check", "ok"),
    Level.NOTE: ("info", "text2"),
}


class FindingList(QScrollArea):
    """Show findings under a heading for each level. ``finding_chosen`` carries the finding that was clicked."""

    finding_chosen = Signal(object)
    reasons_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reasons: dict[str, str] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Findings"))
        keep_from_bar(self, look)

    @property
    def reasons(self) -> Mapping[str, str]:
        """Return the reasons given so far, by id of finding; they outlive a new check."""
        return self._reasons

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings, gravest first."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(8))
        for level in Level:
            found = [finding for finding in findings if finding.level is level]
            if found:
                column.addWidget(self._heading(level, len(found)))
                column.addWidget(_text(_meaning_of(level), "muted"))
            for finding in found:
                column.addWidget(self._card(finding, [other for other in found if other.kind == finding.kind]))
        if not findings:
            column.addWidget(self._all_clear())
        column.addStretch(1)
        self.setWidget(page)

    def _heading(self, level: Level, count: int) -> QLabel:
        label = QLabel(f"{_name_of(level)}  {count}")
        label.setProperty("role", FontRole.CAPS)
        label.setContentsMargins(0, self._look.px(8), 0, 0)
        return label

    def _all_clear(self) -> QLabel:
        label = QLabel(self.tr("Nothing was found that stands in the way."))
        label.setProperty("tone", "ok")
        label.setWordWrap(True)
        return label

    def _card(self, finding: Finding, alike: Sequence[Finding]) -> QWidget:
        px = self._look.px
        card = _Card(finding)
        card.chosen.connect(lambda: self.finding_chosen.emit(finding))
        icon, tone = _SIGNS[finding.level]
        sign = QLabel()
        sign.setPixmap(self._look.icon(icon, tone).pixmap(px(16), px(16)))
        column = QVBoxLayout()
        column.setSpacing(px(4))
        column.addWidget(_text(translated(finding.message)))
        if finding.excerpt and finding.excerpt not in finding.message:
            excerpt = _text(finding.excerpt)
            excerpt.setProperty("role", FontRole.SECONDARY)
            column.addWidget(excerpt)
        if finding.level is Level.ASK:
            field = self._reason_field(finding)
            column.addSpacing(px(4))
            column.addWidget(field)
            if len(alike) > 1 and finding is alike[0]:
                column.addWidget(self._for_all(field, alike), 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(card)
        row.setContentsMargins(px(10), px(10), px(10), px(10))
        row.setSpacing(px(10))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return card

    def _reason_field(self, finding: Finding) -> QLineEdit:
        field = QLineEdit(self._reasons.get(finding.id, ""))
        field.setObjectName(finding.id)
        field.setPlaceholderText(self.tr("Why it may go out"))
        field.setAccessibleName(self.tr("Reason: {}").format(translated(finding.message)))
        field.textChanged.connect(lambda reason: self._on_reason_changed(finding.id, reason))
        return field

    def _for_all(self, field: QLineEdit, alike: Sequence[Finding]) -> QPushButton:
        """Return a button that gives the reason in *field* for all findings that are alike and have none yet."""
        button = QPushButton(self.tr("Same reason for all {count}").format(count=shown_number(len(alike))))
        button.setProperty("kind", "flat")
        button.setAutoDefault(False)
        button.setEnabled(bool(field.text().strip()))
        field.textChanged.connect(lambda reason: button.setEnabled(bool(reason.strip())))
        button.clicked.connect(lambda: self._give_all(field.text(), alike))
        return button

    def _give_all(self, reason: str, alike: Sequence[Finding]) -> None:
        ids = {finding.id for finding in alike}
        for field in self.findChildren(QLineEdit):
            if field.objectName() in ids and not field.text().strip():
                field.setText(reason)

    def _on_reason_changed(self, finding_id: str, reason: str) -> None:
        self._reasons[finding_id] = reason
        self.reasons_changed.emit()


class _Card(QFrame):
    """Show one finding; a click, Enter or the focus chooses it."""

    chosen = Signal()

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setObjectName("finding")
        self.setAccessibleName(translated(finding.message))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the finding."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the finding."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the finding that is reached by Tab, so that its line is in sight."""
        super().focusInEvent(event)
        self.chosen.emit()


def _text(words: str, tone: str = "") -> QLabel:
    label = QLabel(words)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _name_of(level: Level) -> str:
    names = {
        Level.REFUSE: QCoreApplication.translate("FindingList", "STANDS IN THE WAY"),
        Level.ASK: QCoreApplication.translate("FindingList", "NEEDS A REASON"),
        Level.FIX: QCoreApplication.translate("FindingList", "PUT RIGHT"),
        Level.NOTE: QCoreApplication.translate("FindingList", "WORTH KNOWING"),
    }
    return names[level]


def _meaning_of(level: Level) -> str:
    meanings = {
        Level.REFUSE: QCoreApplication.translate("FindingList", "Only a change to the draft helps."),
        Level.ASK: QCoreApplication.translate(
            "FindingList", "Take it out of the draft, or say why it may go out. The reason goes out with the receipt."
        ),
        Level.FIX: QCoreApplication.translate("FindingList", "What will be written is mended already."),
        Level.NOTE: QCoreApplication.translate("FindingList", "Nothing needs to be done."),
    }
    return meanings[level]

"""What this program is, its version, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench import __version__
from workbench.bundled import resource
from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.parts.dialog_frame import dialog_column

_WIDTH = 480


class AboutDialog(QDialog):
    """Name the version and the licences."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Analyst Workbench"))
        name = QLabel(f"Analyst Workbench {__version__}")
        name.setProperty("role", FontRole.VIEW_TITLE)
        purpose = QLabel(
            self.tr("From saved articles to a defensible briefing, on one laptop. It opens no network connection.")
        )
        licences = QLabel(
            self.tr(
                "MIT licence. Qt and PySide6 are used under the LGPL-3. Fonts: Inter, Source Serif 4 and JetBrains "
                "Mono under the OFL. Icons: Lucide, under the ISC licence. The texts lie in the resources folder."
            )
        )
        licences.setProperty("role", FontRole.SECONDARY)
        for text in (purpose, licences):
            text.setWordWrap(True)
        sign = QLabel()
        sign.setPixmap(QIcon(str(resource("icons", "workbench.svg"))).pixmap(look.px(48), look.px(48)))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(look.px(12))
        for label in (name, purpose, licences):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(look.px(20))
        row.addWidget(sign)
        row.addLayout(words, 1)
        column = dialog_column(self, look, _WIDTH)
        column.addLayout(row)
        column.addWidget(close)
        self.setFixedWidth(look.px(_WIDTH))

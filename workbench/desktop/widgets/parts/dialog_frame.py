"""What dialogs have alike: a title, edges, and a size for which there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.desktop.look import FontRole, Look


def dialog_title(words: str = "") -> QLabel:
    """Return the line that stands at the top of a dialog."""
    title = QLabel(words)
    title.setProperty("role", FontRole.VIEW_TITLE)
    title.setTextFormat(Qt.TextFormat.PlainText)  # it may name a tag
    title.setWordWrap(True)
    return title


def dialog_column(dialog: QDialog, look: Look, width: int = 0) -> QVBoxLayout:
    """Return the column for all parts of *dialog*, which is at least *width* wide, in dots at 100 %.

    Sentences of several lines get the height that they need at that width, not at the one that Qt likes best for them.
    """
    column = QVBoxLayout(dialog)
    column.setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(16))
    column.setSpacing(look.px(12))
    column.addStrut(look.px(width - 2 * 24))
    return column


def titled_column(dialog: QDialog, look: Look, title: str, width: int = 0) -> QVBoxLayout:
    """Return the column for the parts of *dialog* below its *title*, which its frame shows too."""
    dialog.setWindowTitle(title)
    column = dialog_column(dialog, look, width)
    column.addWidget(dialog_title(title))
    return column


def field_label(look: Look, words: str, field: QWidget) -> QLabel:
    """Return the name of *field*, to stand beside it on one line: as high as it, or a form would set it higher."""
    label = QLabel(words)
    label.setBuddy(field)
    label.setProperty("tone", "muted")
    label.setMinimumHeight(look.px(30))
    field.setAccessibleName(words)
    return label


def as_in_a_box(look: Look, *buttons: QPushButton) -> None:
    """Make *buttons* that stand outside a QDialogButtonBox at least as wide as those in one."""
    for button in buttons:
        button.setMinimumWidth(look.px(90))


def fit(dialog: QWidget, look: Look, width: int, height: int) -> None:
    """Give *dialog* this size, in dots at 100 %, or the part of it for which the window that it belongs to has room."""
    parent, edge = dialog.parentWidget(), look.px(24)
    wanted = look.px(width), look.px(height)
    room = (parent.window().width() - edge, parent.window().height() - edge) if parent else wanted
    dialog.resize(*map(min, wanted, room))

"""No words of the window stand outside the catalogues: in the sources, and in what every page and dialog shows."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.translations.gathering import SOURCES, literals

SHOWING = {
    "addAction", "addItem", "addItems", "addMenu", "addRow", "addTab", "announce", "confirm", "emit", "set_content",
    "set_count", "set_text", "set_title", "setAccessibleDescription", "setAccessibleName", "setInformativeText",
    "setLabelText", "setPlaceholderText", "setPlainText", "setPrefix", "setStatusTip", "setSuffix", "setTabText",
    "setText", "setTitle", "setToolTip", "setWindowTitle", "show_error", "show_info", "show_message", "EmptyState",
    "IconButton", "PaletteItem", "PaneHeader", "QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QMenu",
    "QPushButton", "QRadioButton", "QToolButton", "SearchField", "critical", "getExistingDirectory", "getMultiLineText",
    "getOpenFileName", "getSaveFileName", "getText", "information", "question", "warning",
}  # fmt: skip
"""What puts words before a person's eyes or ears."""

NAMES = re.compile(r"Analyst Workbench|(Shift\+)?Return|Esc|language:|article |briefing |search ")
"""What is the same in every language: the program's own name, keys, fields of queries, ids of rows in a list."""

_WORD = re.compile(r"[A-Za-z]{3,}")


def test_no_words_are_shown_that_no_catalogue_can_have() -> None:
    wrong = []
    for file in sorted((SOURCES / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node) in SHOWING and not _is_log(node):
                wrong += [f"{_place(file)}:{node.lineno}: {words}" for words in _words(node)]
    assert not wrong


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_log(call: ast.Call) -> bool:
    return (
        isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "log"
    )


def _place(file: Path) -> str:
    return file.relative_to(SOURCES).as_posix()


def _words(call: ast.Call) -> list[str]:
    """Return the words of English that the arguments of *call* hold as they stand."""
    found = []
    for arg in [*call.args, *(keyword.value for keyword in call.keywords)]:
        found += [text for text in literals(arg) if _is_said(text) and (" " in text or text[:1].isupper())]
        if isinstance(arg, ast.JoinedStr):
            said = "".join(part.value for part in arg.values if isinstance(part, ast.Constant))
            found += [said] if _is_said(re.sub(r"<[^<>]*>|&\w+;", " ", said)) else []
    return found


def _is_said(text: str) -> bool:
    return bool(_WORD.search(NAMES.sub("", text)))

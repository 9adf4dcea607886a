"""What the buttons and keys of the draft do to its text: each is one step of the editor's own undo."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor

from workbench.domain.spans import OffsetMap, Span

_HEADING = re.compile(r"#{1,6}[ \t]+")
_BULLET = re.compile(r"[-*+][ \t]+")
_QUOTE = re.compile(r">[ ]?")
_SENTENCE_END = re.compile(r"""(?:[.!?…:;。！？：；][)”’"'»」』]*|\]|\||[”’"])\s*\Z""")
_CITED = re.compile(r"[\s\[(（「『“‘]\Z|\A\Z|\]\Z")
_KEYS = {"Ctrl+B": "**", "Ctrl+I": "*"}

TABLE = "| Scenario | Likelihood | Indicator |\n| --- | --- | --- |\n|  |  |  |\n"


def mark_of(event: QKeyEvent) -> str:
    """Return the mark that a key puts around words, or nothing."""
    keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
    return _KEYS.get(keys, "")


def asks_to_find(event: QKeyEvent) -> bool:
    """Say whether a key asks for find or replace."""
    return event.matches(QKeySequence.StandardKey.Find) or event.matches(QKeySequence.StandardKey.Replace)


def is_mid_sentence(cursor: QTextCursor) -> bool:
    """Say whether the cursor stands within a sentence, where only a citation fits and no block quote."""
    text = cursor.block().text()
    units = text.encode("utf-16-le")
    at = 2 * cursor.positionInBlock()
    before, after = units[:at].decode("utf-16-le", "ignore"), units[at:].decode("utf-16-le", "ignore")
    if not before.strip() or text.startswith("#"):
        return False
    return bool(after.strip()) or not _SENTENCE_END.search(before)


def insert_citation(cursor: QTextCursor, citation: str) -> None:
    """Put ``[@key]`` at the cursor, after a space where words stand before it."""
    before = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()].decode("utf-16-le", "ignore")
    cursor.insertText(citation if _CITED.search(before) else f" {citation}")


def insert_block(cursor: QTextCursor, text: str) -> None:
    """Put *text* on lines of its own with an empty line before and after, and the cursor behind it.

    Within a line, it goes below that line.
    """
    cursor.beginEditBlock()
    cursor.clearSelection()
    if cursor.block().text().strip():
        if cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()].strip(b"\0 \t"):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertText("\n")
        else:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.insertText("\n")
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    if cursor.blockNumber() and cursor.block().previous().text().strip():
        cursor.insertText("\n")
    cursor.insertText(text.rstrip("\n"))
    end = cursor.position()
    following = cursor.block().next()
    if not following.isValid():
        cursor.insertText("\n")
    elif following.text().strip():
        cursor.insertText("\n")
        cursor.setPosition(end)
    cursor.endEditBlock()


def wrap(cursor: QTextCursor, mark: str) -> QTextCursor:
    """Put *mark* (``**`` or ``*``) around the selection or the word under the cursor, or take it off.

    Returns the cursor to go on with: on the same words, or between the two marks where there was no word.
    """
    if not cursor.hasSelection():
        at = cursor.position()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        if not cursor.selectionStart() <= at <= cursor.selectionEnd():  # Qt takes the word before a space, too
            cursor.setPosition(at)
    words = cursor.selectedText()
    start = cursor.selectionStart()
    cursor.beginEditBlock()
    if _is_within(cursor, mark):
        _remove(cursor, cursor.selectionEnd(), len(mark))
        _remove(cursor, start - len(mark), len(mark))
        start -= len(mark)
    else:
        cursor.insertText(f"{mark}{words}{mark}")
        start += len(mark)
    cursor.endEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def replace_all(cursor: QTextCursor, draft: str, spans: Sequence[Span], words: str) -> None:
    """Put *words* in place of each of *spans* (code points of *draft*, in order)."""
    offsets = OffsetMap(draft)
    cursor.beginEditBlock()
    for span in reversed(spans):
        cursor.setPosition(offsets.to_utf16(span.start))
        cursor.setPosition(offsets.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
    cursor.endEditBlock()


def toggle_heading(cursor: QTextCursor) -> None:
    """Make the lines of the selection headings of the second level, those of the third, those plain again."""

    def turned(text: str) -> str:
        match = _HEADING.match(text)
        level = match.group().strip().count("#") if match else 0
        rest = text[match.end() :] if match else text
        mark = {0: "## ", 1: "## ", 2: "### "}.get(level, "")
        return mark + rest

    _change_lines(cursor, turned)


def toggle_list(cursor: QTextCursor) -> None:
    """Make the lines of the selection list items, or plain again where all of them are."""
    _toggle_prefix(cursor, _BULLET, "- ")


def toggle_quote(cursor: QTextCursor) -> None:
    """Make the lines of the selection a block quote, or plain again where all of them are."""
    _toggle_prefix(cursor, _QUOTE, "> ")


def _toggle_prefix(cursor: QTextCursor, pattern: re.Pattern[str], prefix: str) -> None:
    texts = [block.text() for block in _blocks(cursor)]
    if all(pattern.match(text) for text in texts if text.strip()) and any(text.strip() for text in texts):
        _change_lines(cursor, lambda text: pattern.sub("", text, count=1))
    else:
        _change_lines(cursor, lambda text: text if pattern.match(text) else prefix + text)


def _change_lines(cursor: QTextCursor, change: Callable[[str], str]) -> None:
    """Change the beginning of each line, so that the cursor stays at its words."""
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    for block in _blocks(cursor):
        old, new = block.text(), change(block.text())
        kept = 0
        while kept < min(len(old), len(new)) and old[-1 - kept] == new[-1 - kept]:
            kept += 1
        edit.setPosition(block.position())
        # What goes and comes is marks and spaces: code points and UTF-16 units are the same.
        edit.setPosition(block.position() + len(old) - kept, QTextCursor.MoveMode.KeepAnchor)
        edit.insertText(new[: len(new) - kept])
    edit.endEditBlock()


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last:
        block = block.next()
        found.append(block)
    return found


def _is_within(cursor: QTextCursor, mark: str) -> bool:
    """Say whether exactly *mark* stands on both sides of the selection."""
    document, size = cursor.document(), len(mark)
    before = "".join(document.characterAt(cursor.selectionStart() - n) for n in range(3, 0, -1))
    after = "".join(document.characterAt(cursor.selectionEnd() + n) for n in range(3))
    stars_before = len(before) - len(before.rstrip("*"))
    stars_after = len(after) - len(after.lstrip("*"))
    return stars_before == stars_after and stars_before in {size, 3}


def _remove(cursor: QTextCursor, position: int, count: int) -> None:
    edit = QTextCursor(cursor.document())
    edit.setPosition(position)
    edit.setPosition(position + count, QTextCursor.MoveMode.KeepAnchor)
    edit.removeSelectedText()

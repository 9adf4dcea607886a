"""A menu in which every entry has a letter of its own."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

_LETTER = re.compile(r"&&|\(&\w\)|&")
_HEADING = "heading"
_KEYS_APART = 12  # Qt leaves as much again between the longest words and the keys


class Menu(QMenu):
    """Underline in each entry the letter that chooses it; an entry's object name may lend one to words without any."""

    opening = Signal()
    """It is about to be shown: what fills it or changes its words is to do so now, before they get their letters."""

    def __init__(self, parent: QWidget, title: str = "") -> None:
        super().__init__(title, parent)
        self.aboutToShow.connect(self.opening)
        self.aboutToShow.connect(self._give_letters)

    def add_below(self, title: str) -> Menu:
        """Return a new menu that opens from an entry of this one."""
        below = Menu(self, title)
        self.addMenu(below)
        return below

    def add_heading(self, words: str) -> None:
        """Name the entries that follow; Qt does not show a section's title in a menu with a style sheet."""
        heading = self.addAction(words)
        heading.setEnabled(False)
        heading.setProperty(_HEADING, words)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Set the column of keys farther apart from the words, into the edge on its right.

        Qt keeps room for icons that are not shown in menus: the words would stand to the right of the separators.
        """
        super().initStyleOption(option, action)
        if not any(entry.isIconVisibleInMenu() and not entry.icon().isNull() for entry in self.actions()):
            option.maxIconWidth = 0
        option.reservedShortcutWidth = max(0, option.reservedShortcutWidth - _KEYS_APART)

    def _give_letters(self) -> None:
        """Choose them anew: an action may stand in several menus, and in another change its words."""
        shown = [action for action in self.actions() if action.isVisible() and not _is_between(action)]
        texts = lettered([(action.text(), action.objectName()) for action in shown])
        for action, text in zip(shown, texts, strict=True):
            if text != action.text():
                action.setText(text)


def _is_between(action: QAction) -> bool:
    """Say whether nothing can be chosen with *action*: it parts or names the entries around it."""
    return action.isSeparator() or bool(action.property(_HEADING))


def plain(text: str) -> str:
    """Return the words of an entry as they are read: without the sign before its letter."""
    return _unlettered(text).replace("&&", "&")


def lettered(entries: Sequence[tuple[str, str]]) -> list[str]:
    """Return the words of entries, each with "&" before a letter that no other has, as long as there are enough.

    An entry is its words and its name in English, which lends a letter to words in a script that keyboards do not type
    directly: "열기…" becomes "열기(&O)…". Without a name, such words take what is left of the alphabet.
    """
    texts = [_unlettered(text) for text, _ in entries]
    wishes = [_letters(text.partition("\t")[0]) for text in texts]
    borrowed = [
        wish or _letters(name) or [*string.ascii_lowercase] * bool(text)
        for wish, text, (_, name) in zip(wishes, texts, entries, strict=True)
    ]
    owners: dict[str, int] = {}
    for entry in range(len(entries)):
        _find_letter(entry, borrowed, owners, set())
    letter_of = {entry: letter for letter, entry in owners.items()}
    return [_with_letter(text, letter_of.get(entry, "")) for entry, text in enumerate(texts)]


def _find_letter(entry: int, wishes: Sequence[Sequence[str]], owners: dict[str, int], tried: set[str]) -> bool:
    """Give *entry* the first letter of its wishes that is free; else one whose owner can take another (Kuhn, 1955)."""
    free = next((letter for letter in wishes[entry] if letter not in owners), None)
    if free is not None:
        owners[free] = entry
        return True
    for letter in wishes[entry]:
        if letter not in tried:
            tried.add(letter)
            if _find_letter(owners[letter], wishes, owners, tried):
                owners[letter] = entry
                return True
    return False


def _letters(words: str) -> list[str]:
    """Return the letters of *words* that every keyboard has: first those that begin a word."""
    at = [at for at, sign in enumerate(words) if sign.isascii() and sign.isalnum()]
    begins = [words[i].casefold() for i in at if not i or not words[i - 1].isalnum()]
    return list(dict.fromkeys([*begins, *(words[i].casefold() for i in at)]))


def _with_letter(text: str, letter: str) -> str:
    words, tab, keys = text.partition("\t")
    if not letter:
        return text
    in_any_case = re.IGNORECASE | re.ASCII
    found = re.search(rf"\b{letter}", words, in_any_case) or re.search(letter, words, in_any_case)
    if found:
        return f"{words[: found.start()]}&{words[found.start() :]}{tab}{keys}"
    stem = words.rstrip("…")
    return f"{stem}(&{letter.upper()}){words[len(stem) :]}{tab}{keys}"


def _unlettered(text: str) -> str:
    return _LETTER.sub(lambda sign: "&&" if sign[0] == "&&" else "", text)

"""The menu over words and passages in the reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.tags.tag_mark import tag_icon
from workbench.domain.codebook import Tag, TagRef
from workbench.domain.passages import Passage

_SUGGESTED = ("accept_suggestion", "dismiss_suggestion", "never_suggest")
_SELECTING = ("select_sentence", "select_paragraph")
_RESHAPING = ("extend", "split", "merge")


def passage_menu(
    owner: QWidget,
    look: Look,
    actions: Actions,
    tags: Mapping[str, Tag],
    passage: Passage | None,
    toggle: Callable[[TagRef], None],
    copy: Callable[[], None] | None,
) -> Menu:
    """Return the menu for the words selected or the *passage* chosen.

    *tags* are those with a key; *copy* copies the quote with its source, where there is one to copy.
    """
    menu = Menu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions([actions[command] for command in _SUGGESTED if actions[command].isEnabled()])
    menu.addSeparator()
    menu.addActions([actions["mark"], actions["tag"]])
    below = menu.add_below(QCoreApplication.translate("PassageMenu", "Tag As"))
    below.menuAction().setObjectName("Tag As")
    below.setEnabled(bool(tags) and actions["tag"].isEnabled())
    for key, tag in tags.items():
        is_carried = passage is not None and tag.ref in passage.tags
        icon = (
            look.icon("check", "accent") if is_carried else tag_icon(look, tag.kind, tag.colour, tag.shape)
        )  # a menu has one place for both
        entry = below.addAction(icon, f"{tag.name.replace('&', '&&')}\t{key}")
        entry.setCheckable(True)
        entry.setChecked(is_carried)
        entry.triggered.connect(lambda _checked=False, ref=tag.ref: toggle(ref))
    menu.addActions([actions["in_vivo"], actions["note"], actions["collect"]])
    quote = menu.addAction(QCoreApplication.translate("PassageMenu", "Copy Quote with Source"))
    quote.setObjectName("Copy Quote")
    quote.setEnabled(copy is not None)
    if copy is not None:
        quote.triggered.connect(lambda _checked=False: copy())
    for commands in (_SELECTING, _RESHAPING, ("delete_passage",)):
        menu.addSeparator()
        menu.addActions([actions[command] for command in commands if actions[command].isEnabled()])
    return menu

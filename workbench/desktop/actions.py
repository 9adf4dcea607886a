"""The table of commands: everything that menu, palette, tool bar and keyboard can do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.desktop.look import Look


class Scope(StrEnum):
    """Say where a command's shortcut works: everywhere, or only while that part of the window has the focus."""

    WINDOW = "window"
    LIST = "list"
    READER = "reader"
    EVIDENCE = "evidence"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Command:
    """Describe one command. *menu* is the menu it stands in, empty for none; *changes* it needs a writable library."""

    id: str
    title: str
    menu: str
    icon: str = ""
    shortcut: str = ""
    scope: Scope = Scope.WINDOW
    changes: bool = False
    separated: bool = False

    @property
    def name(self) -> str:
        """Return the title in the language of the window."""
        return QCoreApplication.translate("Commands", self.title)

    @property
    def menu_name(self) -> str:
        """Return the name of the menu in the language of the window."""
        return QCoreApplication.translate("Menus", self.menu)


COMMANDS = (
    Command("new_library", "New Library…", "File", "folder-plus"),
    Command("open_library", "Open Library…", "File", "folder-open", "Ctrl+O"),
    Command("open_sample", "Open Sample Library", "File", "package"),
    Command("import_files", "Import Files…", "File", "import", "Ctrl+I", changes=True, separated=True),
    Command("import_folder", "Import Folder…", "File", "folder-open", "Ctrl+Shift+I", changes=True),
    Command("watched_folders", "Watched Folders…", "File", "eye", changes=True),
    Command("export_briefing", "Export Briefing…", "File", "file-down", "Ctrl+E", separated=True),
    Command("export_index", "Export Index of Series…", "File", "list"),
    Command("verify_release", "Verify Release…", "File", "shield-check"),
    Command("back_up", "Back Up Library", "File", "save", separated=True),
    Command("rebuild_index", "Rebuild Search Index", "File", "rotate-ccw", changes=True),
    Command("settings", "Settings…", "File", "settings", "Ctrl+,", separated=True),
    Command("quit", "Quit", "File", "x", "Ctrl+Q", separated=True),
    Command("undo", "Undo", "Edit", "undo-2", "Ctrl+Z", changes=True),
    Command("redo", "Redo", "Edit", "redo-2", "Ctrl+Shift+Z", changes=True),
    Command("find", "Find in Article", "Edit", "text-search", "Ctrl+F", separated=True),
    Command("search", "Search Articles", "Edit", "search", "/"),
    Command("save_search", "Save Search…", "Edit", "book-marked", "Ctrl+Shift+F", changes=True),
    Command("quick_open", "Quick Open…", "Edit", "book-open", "Ctrl+P"),
    Command("palette", "Command Palette", "Edit", "command", "Ctrl+K"),
    Command("show_library", "Library", "View", "library", "Ctrl+1"),
    Command("show_evidence", "Evidence", "View", "highlighter", "Ctrl+2"),
    Command("show_analysis", "Analysis", "View", "chart-scatter", "Ctrl+3"),
    Command("show_briefings", "Briefings", "View", "pencil-line", "Ctrl+4"),
    Command("show_codebook", "Codebook", "View", "folder-tree", "Ctrl+5"),
    Command("toggle_list", "List Pane", "View", "panel-left", "Ctrl+B", separated=True),
    Command("toggle_filters", "Searches and Filters", "View", "funnel", "Ctrl+Shift+L"),
    Command("toggle_inspector", "Inspector", "View", "panel-right", "Ctrl+Alt+B"),
    Command("next_pane", "Next Pane", "View", "arrow-right", "F6"),
    Command("previous_pane", "Previous Pane", "View", "arrow-left", "Shift+F6"),
    Command("larger_pane", "Larger Pane", "View", "arrow-left-right", "Ctrl+F6"),
    Command("smaller_pane", "Smaller Pane", "View", "arrow-left-right", "Ctrl+Shift+F6"),
    Command("toggle_columns", "Cards or Columns", "View", "table", "V", Scope.LIST, separated=True),
    Command("sort_and_group", "Sort and Group…", "View", "arrow-down-wide-narrow", "G", Scope.LIST),
    Command("fold_groups", "Fold or Unfold All Groups", "View", "chevron-right", "Shift+G", Scope.LIST),
    Command("switch_theme", "Switch Light and Dark", "View", "moon", "Ctrl+Shift+D", separated=True),
    Command("larger", "Larger Text", "View", "a-large-small", "Ctrl++"),
    Command("smaller", "Smaller Text", "View", "a-large-small", "Ctrl+-"),
    Command("usual_size", "Usual Text Size", "View", "a-large-small", "Ctrl+0"),
    Command("type_larger", "Larger Article Type", "View", "a-large-small", "Ctrl+Alt++"),
    Command("type_smaller", "Smaller Article Type", "View", "a-large-small", "Ctrl+Alt+-"),
    Command("column_wider", "Wider Column", "View", "arrow-left-right"),
    Command("column_narrower", "Narrower Column", "View", "arrow-left-right"),
    Command("lines_apart", "Lines Farther Apart", "View", "list"),
    Command("lines_closer", "Lines Closer", "View", "list"),
    Command("serifs", "Serif or Sans", "View", "italic"),
    Command("go_back", "Back", "View", "arrow-left", "Alt+Left", separated=True),
    Command("go_forward", "Forward", "View", "arrow-right", "Alt+Right"),
    Command("outline", "Outline", "Article", "list", "Ctrl+Shift+O"),
    Command("open_original", "Open Original File…", "Article", "external-link", "O", Scope.LIST),
    Command("next_article", "Next Article", "Article", "arrow-right", "J", Scope.LIST),
    Command("previous_article", "Previous Article", "Article", "arrow-left", "K", Scope.LIST),
    Command("toggle_read", "Mark Read or Unread", "Article", "eye", "U", Scope.LIST, changes=True),
    Command("star", "Star", "Article", "star", "Shift+S", Scope.LIST, changes=True),
    Command("archive", "Archive", "Article", "archive", "E", Scope.LIST, changes=True),
    Command("edit_article", "Edit Facts…", "Article", "pen-line", "Ctrl+Shift+E", changes=True, separated=True),
    Command("side_by_side", "Side by Side", "Article", "columns-2", "F8", separated=True),
    Command("what_changed", "What Changed…", "Article", "history"),
    Command("more_like_this", "More Like This", "Article", "text-search", "L", Scope.LIST),
    Command("compare_copies", "Compare Copies…", "Article", "copy"),
    Command("group_copies", "Group as Copies", "Article", "layers", changes=True),
    Command("separate_copy", "Not a Copy", "Article", "unlink", changes=True),
    Command("outlets", "Outlets…", "Article", "landmark"),
    Command("chatham_house", "Source Not to Be Named", "Article", "user", changes=True),
    Command("delete_article", "Delete Article…", "Article", "trash-2", changes=True, separated=True),
    Command("mark", "Mark Passage", "Passage", "highlighter", "Return", Scope.READER, changes=True),
    Command("tag", "Tag…", "Passage", "tag", "T", Scope.READER, changes=True),
    Command("note", "Note", "Passage", "pencil-line", "M", Scope.READER, changes=True),
    Command("in_vivo", "New Theme from Words", "Passage", "quote", "I", Scope.READER, changes=True),
    Command("select_sentence", "Select Sentence", "Passage", "text-search", "S", Scope.READER, separated=True),
    Command("select_paragraph", "Select Paragraph", "Passage", "quote", "P", Scope.READER),
    Command("caret", "Show Caret", "Passage", "pen-line", "F7", Scope.READER),
    Command(
        "extend", "Extend to Selected Words", "Passage", "highlighter", "X", Scope.READER, changes=True, separated=True
    ),
    Command(
        "start_earlier", "Start a Word Earlier", "Passage", "arrow-left", "Alt+Shift+Up", Scope.READER, changes=True
    ),
    Command(
        "start_later", "Start a Word Later", "Passage", "arrow-right", "Alt+Shift+Down", Scope.READER, changes=True
    ),
    Command("end_earlier", "End a Word Earlier", "Passage", "arrow-left", "Alt+Shift+Left", Scope.READER, changes=True),
    Command("end_later", "End a Word Later", "Passage", "arrow-right", "Alt+Shift+Right", Scope.READER, changes=True),
    Command("split", "Split Passage", "Passage", "split", "Shift+X", Scope.READER, changes=True),
    Command("merge", "Merge Passages", "Passage", "merge", "Shift+M", Scope.READER, changes=True),
    Command("next_passage", "Next Passage", "Passage", "chevron-down", "]", Scope.READER, separated=True),
    Command("previous_passage", "Previous Passage", "Passage", "chevron-up", "[", Scope.READER),
    Command("collect", "Add to Briefing", "Passage", "plus", "B", Scope.READER, changes=True, separated=True),
    Command(
        "collect_evidence", "Add Selected Evidence to Briefing", "Passage", "plus", "B", Scope.EVIDENCE, changes=True
    ),
    Command("delete_passage", "Delete Passage", "Passage", "trash-2", "Delete", Scope.READER, changes=True),
    Command(
        "next_suggestion", "Next Suggestion", "Passage", "arrow-down", ".", Scope.READER, changes=True, separated=True
    ),
    Command("previous_suggestion", "Previous Suggestion", "Passage", "arrow-up", ",", Scope.READER, changes=True),
    Command("accept_suggestion", "Accept Suggestion", "Passage", "check", "Y", Scope.READER, changes=True),
    Command("dismiss_suggestion", "Not in This Article", "Passage", "x", "N", Scope.READER, changes=True),
    Command("never_suggest", "Never as This Actor", "Passage", "eye-off", "Shift+N", Scope.READER, changes=True),
    Command("show_suggestions", "Show or Hide Suggestions", "Passage", "eye", changes=True),
    Command("new_briefing", "New Briefing…", "Briefing", "file-plus", "Ctrl+N", changes=True),
    Command(
        "insert_citation",
        "Insert from Tray",
        "Briefing",
        "quote",
        "Ctrl+Return",
        Scope.DRAFT,
        changes=True,
        separated=True,
    ),
    Command(
        "draft_from_evidence",
        "Draft from Evidence",
        "Briefing",
        "list-checks",
        "Ctrl+Shift+Return",
        Scope.DRAFT,
        changes=True,
    ),
    Command("fix_problem", "Fix What Is Remarked", "Briefing", "check", "Ctrl+.", Scope.DRAFT, changes=True),
    Command("file_briefing", "Series and Category…", "Briefing", "folder-open", changes=True, separated=True),
    Command("keep_version", "Keep Version…", "Briefing", "history", changes=True),
    Command("versions", "Versions…", "Briefing", "rotate-ccw"),
    Command("never_release", "Never-Release List…", "Briefing", "eye-off", changes=True),
    Command("delete_briefing", "Delete Briefing…", "Briefing", "trash-2", changes=True, separated=True),
    Command("new_actor", "New Actor…", "Codebook", "plus", "Ctrl+Shift+A", changes=True),
    Command("new_theme", "New Theme…", "Codebook", "plus", "Ctrl+Shift+T", changes=True),
    Command(
        "tag_mentions", "Tag All Mentions…", "Codebook", "list-checks", "Ctrl+Shift+M", changes=True, separated=True
    ),
    Command("codebook_report", "Codebook Report…", "Codebook", "layers"),
    Command("import_codebook", "Import Codebook…", "Codebook", "import", changes=True, separated=True),
    Command("starter_codebook", "Starter Codebook…", "Codebook", "book-marked", changes=True),
    Command("export_codebook", "Export Codebook…", "Codebook", "file-up"),
    Command("help", "Help", "Help", "circle-help", "Shift+F1"),
    Command("shortcuts", "Keyboard Shortcuts", "Help", "keyboard", "F1"),
    Command("about", "About Analyst Workbench", "Help", "info"),
)

SUBMENUS = {
    QT_TRANSLATE_NOOP("Menus", "Text Size"): ("larger", "smaller", "usual_size"),
    QT_TRANSLATE_NOOP("Menus", "Type and Column"): (
        *("type_larger", "type_smaller", "column_wider", "column_narrower", "lines_apart", "lines_closer", "serifs"),
    ),
    QT_TRANSLATE_NOOP("Menus", "Start and End"): ("start_earlier", "start_later", "end_earlier", "end_later"),
    QT_TRANSLATE_NOOP("Menus", "Suggestions"): (
        *("next_suggestion", "previous_suggestion", "accept_suggestion", "dismiss_suggestion", "never_suggest"),
        "show_suggestions",
    ),
}
"""Commands that stand together below an entry of their menu, in the place of the first of them."""

_ALIKE = {Qt.Key.Key_Return: Qt.Key.Key_Enter, Qt.Key.Key_Plus: Qt.Key.Key_Equal}
"""Enter of the number pad, and what an American keyboard has where + needs Shift: what they are pressed for is one."""

_NOT_TYPED = Qt.Key.Key_Escape  # Qt numbers the keys that type no character from here on

_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What macOS moves into the application's menu; all else stays where it is, whatever its name."""


class Actions(QObject):
    """Hold a QAction for each command; panels put them on buttons, ``wiring`` says what they do."""

    keys_changed = Signal()
    chosen = Signal(object)
    """This Command is about to be done."""

    def __init__(self, look: Look, *, writable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.keys = usual_keys()
        self._writable = writable
        self._actions = {command.id: self._made(command) for command in COMMANDS}
        self.use_keys({}, single=True)
        look.changed.connect(self._on_look_changed)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def __iter__(self) -> Iterator[tuple[Command, QAction]]:
        return ((command, self._actions[command.id]) for command in COMMANDS)

    def on(self, command_id: str, handler: Callable[[], object]) -> None:
        """Call *handler* when the command is chosen."""
        self._actions[command_id].triggered.connect(lambda _checked=False: handler())

    def offer(self, commands: Collection[str], *, apt: bool) -> None:
        """Let these commands be chosen or not, those that change something only in a library that can be changed."""
        for command, action in self:
            if command.id in commands:
                action.setEnabled(apt and (self._writable or not command.changes))

    def add_to(self, widget: QWidget, scope: Scope) -> None:
        """Let the shortcuts of *scope* work while *widget* or a part of it has the focus."""
        widget.addActions([action for command, action in self if command.scope is scope])

    def use_keys(self, own: Mapping[str, str], *, single: bool) -> None:
        """Listen for the keys that a person gave to commands, by their ids, and for the usual ones of the others.

        Without *single*, keys that type a plain letter or sign are not listened for (WCAG 2.1.4).
        """
        self.keys = {**usual_keys(), **{known: keys for known, keys in own.items() if known in self._actions}}
        given = set(self.keys.values())
        for command_id, action in self._actions.items():
            keys = self.keys[command_id]
            heard = _heard(keys) if single or not is_single(keys) else []
            action.setShortcuts([one for one in heard if one.toString() == keys or one.toString() not in given])
        self.keys_changed.emit()

    def _made(self, command: Command) -> QAction:
        action = QAction(command.name, self)
        action.setObjectName(command.id)
        everywhere = command.scope is Scope.WINDOW
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut if everywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        action.setMenuRole(_ROLES.get(command.id, QAction.MenuRole.NoRole))
        if command.icon:
            action.setIcon(self._look.icon(command.icon))
            action.setIconVisibleInMenu(False)
        action.setEnabled(self._writable or not command.changes)
        action.triggered.connect(lambda: self.chosen.emit(command))  # the first of its connections is called first
        return action

    def _on_look_changed(self) -> None:
        for command, action in self:
            if command.icon:
                action.setIcon(self._look.icon(command.icon))


def usual_keys() -> dict[str, str]:
    """Return the keys of every command, by its id, as the program comes."""
    return {command.id: command.shortcut for command in COMMANDS}


def is_single(keys: str) -> bool:
    """Say whether *keys* type a plain letter, digit or sign."""
    if not keys:
        return False
    pressed = QKeySequence(keys)[0]  # type: ignore[index]  # PySide6's stubs leave __getitem__ out
    return pressed.key() < _NOT_TYPED and not pressed.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier


def _heard(keys: str) -> list[QKeySequence]:
    """Return *keys* and all else that keyboards make of them."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty():
        return []
    pressed = sequence[0]  # type: ignore[index]  # PySide6's stubs leave __getitem__ out
    held, key, found = pressed.keyboardModifiers(), pressed.key(), [sequence]
    if key in _ALIKE:
        found.append(QKeySequence(QKeyCombination(held, _ALIKE[key])))
    return found


def sign_typed(event: QKeyEvent, focused: QWidget) -> bool:
    """Do what the sign that was typed stands for at *focused*, and say whether there was such a command.

    Qt's shortcuts under X11 know a key by what it types alone or with Shift: German “]”, AltGr and 9, would count as 9.
    """
    widget: QWidget | None = focused
    while widget is not None and event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier:
        for action in widget.actions():
            if action.isEnabled() and action.shortcut() == QKeySequence(event.key()):
                action.trigger()
                return True
        widget = widget.parentWidget()
    return False


def rivals(command: Command, keys: str, in_use: Mapping[str, str]) -> list[Command]:
    """Return the other commands that listen for *keys* where *command* does; *in_use* are the keys of all."""
    return [
        other
        for other in COMMANDS
        if keys and other is not command and in_use[other.id] == keys and _meet(command.scope, other.scope)
    ]


def _meet(one: Scope, other: Scope) -> bool:
    return one is other or Scope.WINDOW in {one, other}

"""The codebook page: actors and themes as trees, and the form of the one chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.actions import Actions
from workbench.desktop.language import shown_number
from workbench.desktop.look import Look
from workbench.desktop.models.codebook_tree import CodebookTreeModel
from workbench.desktop.panels.codebook.tag_editor import TagEditor
from workbench.desktop.panels.codebook.tag_tree import TagTree
from workbench.desktop.session import Session
from workbench.desktop.widgets.fields.search_field import SearchField
from workbench.desktop.widgets.parts.button_icon import set_icon
from workbench.desktop.widgets.parts.empty_state import EmptyState
from workbench.desktop.widgets.parts.icon_button import IconButton
from workbench.desktop.widgets.parts.menu import Menu
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagKind, TagRef
from workbench.operations.codebook import add_tag, edit_tag, move_tag

_KINDS = (TagKind.ACTOR, TagKind.THEME)


class _Left(QFrame):
    """The left pane, which gives the keyboard to the tree that is shown."""

    def __init__(self, trees: QStackedWidget) -> None:
        super().__init__()
        self._trees = trees

    def focusInEvent(self, event: QFocusEvent) -> None:
        if (tree := self._trees.currentWidget()) is not None:
            tree.setFocus(event.reason())


class CodebookPanel(QFrame):
    """Show the codebook and change it; what needs a question first is asked for by signal."""

    evidence_requested = Signal(object)
    merge_requested = Signal(object)
    delete_requested = Signal(object)
    mentions_requested = Signal(object)
    """These carry the TagRef concerned."""
    opened = Signal()
    """Another tag may be shown."""
    starter_requested = Signal()
    """A codebook that comes with the program is to be chosen."""

    def __init__(self, look: Look, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._zoom = 0.0
        self._session = session
        writable = session.library.is_writable
        self._models = {kind: CodebookTreeModel(kind, writable=writable, parent=self) for kind in _KINDS}
        self._trees = {kind: TagTree(look, model, writable=writable) for kind, model in self._models.items()}
        self._tabs = QTabBar()
        self._search = SearchField(look, self.tr("Find a tag or alias"))
        self._new = QPushButton()
        self._stack, self._pages = QStackedWidget(), QStackedWidget()
        self._left = _Left(self._stack)
        self._editor = TagEditor(look, session)
        self._nothing = EmptyState(look, "folder-tree", "")
        self._none_fits = EmptyState(look, "search", self.tr("No tag has such a name or alias."))
        self._build(actions)
        self._connect()
        self._on_look_changed()
        self._refresh()
        self._on_tab_changed()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return what stands beside each other: the trees, and the form of a tag."""
        return self._left, self._pages

    @property
    def kind(self) -> TagKind:
        """Return which half of the codebook is shown."""
        return _KINDS[self._tabs.currentIndex()]

    @property
    def current(self) -> TagRef | None:
        """Return the tag whose form is shown."""
        return self._trees[self.kind].current

    def show_tag(self, ref: TagRef) -> None:
        """Show a tag in its tree and its form."""
        self._search.clear()
        self._tabs.setCurrentIndex(_KINDS.index(ref.kind))
        self._trees[ref.kind].show_tag(ref)

    def new_tag(self, kind: TagKind, parent: TagRef | None = None) -> None:
        """Add an actor or a theme and let its name be typed in place."""
        first = self.tr("New actor") if kind is TagKind.ACTOR else self.tr("New theme")
        taken = {tag.name.casefold() for tag in self._session.codebook.of_kind(kind)}
        numbered = (f"{first} {number}" for number in range(2, len(taken) + 3))
        name = next(name for name in (first, *numbered) if name.casefold() not in taken)
        table = "actors" if kind is TagKind.ACTOR else "themes"

        def then(changes: Changes) -> None:
            ref = TagRef(kind, changes.new_id(table))
            self.show_tag(ref)
            self._trees[kind].rename(ref)

        self._session.perform(add_tag, kind=kind, name=name, parent=parent, then=then)

    def save_now(self) -> None:
        """Store what was typed and not yet stored."""
        self._editor.save_now()

    def _build(self, actions: Actions) -> None:
        self.setProperty("ground", "surface")
        self.setAccessibleName(self.tr("Codebook"))
        for kind in _KINDS:
            self._tabs.addTab("")
            self._stack.addWidget(self._trees[kind])
        self._stack.addWidget(self._none_fits)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Actors or themes"))
        self._new.setEnabled(actions["new_actor"].isEnabled())
        self._pages.addWidget(self._editor)
        self._pages.addWidget(self._nothing)
        self._pages.setCurrentWidget(self._nothing)
        left = self._left
        left.setProperty("ground", "panel")
        header = PaneHeader(self._look, self.tr("Codebook"))
        header.add_trailing(self._new)
        header.add_trailing(self._more_button(actions))
        self._finding = QVBoxLayout()
        self._finding.addWidget(self._tabs)
        self._finding.addWidget(self._search)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(self._finding)
        column.addWidget(self._stack, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self._pages)
        self._split.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)

    def _more_button(self, actions: Actions) -> IconButton:
        more = IconButton(self._look, "ellipsis", self.tr("More for the codebook"), size=28)
        menu = Menu(more)
        for commands in (
            ("tag_mentions", "codebook_report"),
            ("starter_codebook", "import_codebook", "export_codebook"),
        ):
            menu.addSeparator()
            for command in commands:
                menu.addAction(actions[command])
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more

    def _connect(self) -> None:
        self._nothing.action_requested.connect(self.starter_requested)
        self._editor.mentions_requested.connect(self.mentions_requested)
        self._session.changed.connect(self._on_changed)
        self._look.changed.connect(self._on_look_changed)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._search.textChanged.connect(self._on_searched)
        self._search.returnPressed.connect(self._on_search_entered)
        self._new.clicked.connect(lambda: self.new_tag(self.kind))
        for kind in _KINDS:
            model, tree = self._models[kind], self._trees[kind]
            model.rename_requested.connect(lambda ref, name: self._session.perform(edit_tag, tag=ref, name=name))
            model.move_requested.connect(lambda ref, to: self._session.perform(move_tag, tag=ref, parent=to))
            tree.current_changed.connect(self._on_current_changed)
            tree.activated.connect(lambda _index: self._editor.focus_name())
            tree.child_requested.connect(lambda ref: self.new_tag(ref.kind, ref))
        parts: tuple[TagEditor | TagTree, ...] = (self._editor, *self._trees.values())
        for part in parts:
            part.evidence_requested.connect(self.evidence_requested)
            part.merge_requested.connect(self.merge_requested)
            part.delete_requested.connect(self.delete_requested)

    def _refresh(self) -> None:
        codebook = self._session.codebook
        for kind in _KINDS:
            self._models[kind].set_codebook(codebook)
        self._count()
        if next(iter(codebook), None) is None and self._session.library.is_writable:
            sentence = self.tr("No actors or themes yet. Make your own, or begin with a codebook that is ready.")
            self._nothing.set_content("folder-tree", sentence, self.tr("Starter Codebook…"))
        else:
            sentence = self.tr("Choose a tag to see and change what is known of it.")
            self._nothing.set_content("folder-tree", sentence)
        self._show_form()

    def _count(self) -> None:
        """Say how many tags of each kind fit, and show that none does."""
        names = {TagKind.ACTOR: self.tr("Actors"), TagKind.THEME: self.tr("Themes")}
        for at, kind in enumerate(_KINDS):
            self._tabs.setTabText(at, f"{names[kind]} {shown_number(len(self._models[kind].fitting))}")
        model, tree = self._models[self.kind], self._trees[self.kind]
        self._stack.setCurrentWidget(self._none_fits if model.is_filtered and not model.rowCount() else tree)

    def _show_form(self) -> None:
        ref = self._trees[self.kind].current
        tag = self._session.codebook.get(ref) if ref else None
        if tag is not None:
            self._editor.show_tag(tag, self._session.codebook)
        shown = self._nothing if tag is None else self._editor
        self._pages.setCurrentWidget(shown)
        self._pages.setFocusProxy(shown)
        self.opened.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("actors", "themes", "aliases", "passage_tags", "merges"):
            self._refresh()

    def _on_tab_changed(self) -> None:
        self._count()
        self.setFocusProxy(self._trees[self.kind])
        is_actor = self.kind is TagKind.ACTOR
        self._new.setText(self.tr("New Actor") if is_actor else self.tr("New Theme"))
        self._new.setAccessibleName(self._new.text())
        self._show_form()

    def _on_searched(self, words: str) -> None:
        for model in self._models.values():
            model.set_filter(words)
        self._count()

    def _on_search_entered(self) -> None:
        """Go from the search to the first tag that fits."""
        first = next(iter(self._models[self.kind].fitting), None)
        if first is not None:
            self._trees[self.kind].show_tag(first.ref)
            self._trees[self.kind].setFocus()

    def _on_current_changed(self, ref: TagRef) -> None:
        if ref.kind is self.kind:
            self._show_form()

    def _on_look_changed(self) -> None:
        px = self._look.px
        set_icon(self._new, self._look, "plus")
        self._finding.setContentsMargins(px(16), 0, px(16), px(8))
        self._finding.setSpacing(px(8))
        if self._look.zoom != self._zoom:  # a new theme leaves the widths that the user has given
            self._zoom = self._look.zoom
            self._split.setSizes([px(336), max(self.width() - px(336), px(400))])

"""One window on a library with all its parts connected."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.desktop.actions import Actions
from workbench.desktop.look import Look
from workbench.desktop.main_window import MainWindow
from workbench.desktop.session import Session
from workbench.desktop.wiring.beside import SideBySide
from workbench.desktop.wiring.codebook_files import CodebookFiles
from workbench.desktop.wiring.commands import Commands
from workbench.desktop.wiring.copies import Copies
from workbench.desktop.wiring.desk import Desk
from workbench.desktop.wiring.importing import Importing
from workbench.desktop.wiring.library_page import LibraryPage
from workbench.desktop.wiring.offering import Offering
from workbench.desktop.wiring.originals import Originals
from workbench.desktop.wiring.other_pages import OtherPages
from workbench.desktop.wiring.outlets import Outlets
from workbench.desktop.wiring.places import Places
from workbench.desktop.wiring.quick_open import QuickOpen
from workbench.desktop.wiring.searching import Searching
from workbench.desktop.wiring.suggesting import Suggesting
from workbench.desktop.wiring.watching import Watching


@dataclass(frozen=True, slots=True)
class LibraryWindow:
    """Hold a window and those of its connections that the application listens to."""

    desk: Desk
    commands: Commands
    library_page: LibraryPage
    places: Places


def connected(look: Look, session: Session) -> LibraryWindow:
    """Make the window on a session's library and connect its parts; the window owns the connections."""
    actions = Actions(look, writable=session.library.is_writable, parent=session)
    desk = Desk(look, session, actions, MainWindow(look, session, actions))
    commands, library_page = Commands(desk), LibraryPage(desk)
    searching, copies, beside = Searching(desk), Copies(desk), SideBySide(desk)
    importing, quick_open = Importing(desk), QuickOpen(desk)
    for leads_to_articles in (searching, copies, beside, importing, quick_open):
        leads_to_articles.article_requested.connect(library_page.show_article)
    copies.beside_requested.connect(beside.open)
    importing.beside_requested.connect(beside.open_revision)
    library_page.beside_requested.connect(beside.reopen)
    searching.file_requested.connect(importing.show_file)
    for part in (OtherPages, Outlets, Suggesting, CodebookFiles, Watching, Originals, Offering):
        part(desk)
    return LibraryWindow(desk, commands, library_page, Places(desk, library_page))

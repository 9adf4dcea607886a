"""Puts the parts together: the application, one window for each open library, the welcome page where there is none."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from workbench.bundled import resource
from workbench.desktop.actions import Actions
from workbench.desktop.look import Look, mode_named
from workbench.desktop.main_window import LEAST_SIZE, MainWindow
from workbench.desktop.panels.welcome import WelcomePanel
from workbench.desktop.session import Session
from workbench.desktop.wiring.commands import Commands
from workbench.desktop.wiring.copies import Copies
from workbench.desktop.wiring.desk import Desk
from workbench.desktop.wiring.library_page import LibraryPage
from workbench.desktop.wiring.other_pages import OtherPages
from workbench.desktop.wiring.watching import Watching
from workbench.errors import WorkbenchError
from workbench.library.library import Library
from workbench.logs import log, write_log_to
from workbench.operations.samples import make_sample_library
from workbench.settings import Settings, SettingsFile, log_folder, settings_folder


class Application(QObject):
    """Hold what outlives a window: settings, look, and the library that is open."""

    def __init__(self, qt: QApplication, settings_file: SettingsFile) -> None:
        super().__init__(qt)
        self._file = settings_file
        self.settings: Settings = settings_file.load()
        self.look = Look(mode_named(self.settings.appearance), self.settings.text_size, self)
        self.look.apply(qt)
        self.look.changed.connect(self._keep_look)
        self.window: QWidget | None = None
        self.session: Session | None = None

    def open(self, folder: Path) -> None:
        """Show the library in *folder* instead of what is shown now. Raises WorkbenchError."""
        session = Session(Library.open(folder), self, reader_workers=self.settings.reader_workers)
        actions = Actions(self.look, writable=session.library.is_writable, parent=session)
        actions.use_single_keys(allowed=self.settings.single_keys)
        window = MainWindow(self.look, session, actions)
        window.reader.use_single_keys(allowed=self.settings.single_keys)
        desk = Desk(self.look, session, actions, window)
        commands, library_page = Commands(desk), LibraryPage(desk)
        OtherPages(desk)
        copies = Copies(desk)
        copies.article_requested.connect(library_page.show_article)
        Watching(desk)
        commands.library_requested.connect(self._on_library_requested)
        commands.article_requested.connect(library_page.show_article)
        window.arrange(self.settings.window)
        window.closing.connect(lambda: self._on_closing(desk, library_page), Qt.ConnectionType.SingleShotConnection)
        self._keep(self.settings.with_recent(str(session.library.folder)))
        self._show(window)
        self.session = session
        window.articles.setFocus()
        library_page.restore(self.settings.places.get(str(session.library.folder), {}))
        session.catch_up()
        session.compare_new_articles()

    def show_welcome(self) -> None:
        """Show the first-run page."""
        recent = tuple(path for path in self.settings.recent if (Path(path) / "library.sqlite").exists())
        actions = Actions(self.look, writable=True, parent=self)
        for wish in ("new", "open"):
            actions.on(f"{wish}_library", partial(self._on_library_requested, wish))
        actions.on("open_sample", lambda: self._on_library_requested("sample"))
        welcome = WelcomePanel(self.look, actions, recent)
        welcome.setWindowTitle("Analyst Workbench")
        welcome.resize(*LEAST_SIZE)
        welcome.open_requested.connect(lambda path: self._try(lambda: self.open(Path(path))))
        self._show(welcome)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.setWindowIcon(QIcon(str(resource("icons", "workbench.svg"))))
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _on_library_requested(self, wish: str) -> None:
        choose = {"new": self._choose_new, "open": self._choose_existing, "sample": self._make_sample}[wish]
        self._try(choose)

    def _choose_new(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self.window, self.tr("New Library"), str(Path.home() / "Library"))
        if chosen:
            Library.create(Path(chosen)).close()
            self.open(Path(chosen))

    def _choose_existing(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window, self.tr("Open Library"), str(Path.home()))
        if chosen:
            self.open(Path(chosen))

    def _make_sample(self) -> None:
        folder = Path.home() / "Analyst Workbench sample"
        if not (folder / "library.sqlite").exists():
            make_sample_library(folder)
        self.open(folder)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except WorkbenchError as error:
            QMessageBox.warning(self.window, "Analyst Workbench", str(error))

    def _on_closing(self, desk: Desk, library_page: LibraryPage) -> None:
        places = {**self.settings.places, str(desk.session.library.folder): library_page.place()}
        self._keep(replace(self.settings, window=desk.window.arrangement(), places=places))
        desk.session.close()

    def _keep_look(self) -> None:
        self._keep(replace(self.settings, appearance=self.look.mode, text_size=self.look.zoom))

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        self._file.save(settings)


def show(folder: Path | None) -> int:
    """Show the window on *folder*, or on the last library, or the first-run page; return the exit status."""
    log_file = write_log_to(log_folder())
    faulthandler.enable(log_file.with_name("crash.log").open("a", encoding="utf-8"))
    QApplication.setApplicationName("Analyst Workbench")
    QApplication.setDesktopFileName("analyst-workbench")
    qt = QApplication(sys.argv[:1])
    translator = QTranslator(qt)
    if translator.load(QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        qt.installTranslator(translator)
    application = Application(qt, SettingsFile(settings_folder()))
    sys.excepthook = _report
    last = next((Path(path) for path in application.settings.recent), None)
    wanted = folder or (last if last and (last / "library.sqlite").exists() else None)
    if wanted:
        application.open(wanted)
    else:
        application.show_welcome()
    return qt.exec()


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.critical("Unexpected error", exc_info=(kind, error, trace))
    QMessageBox.critical(
        None,
        "Analyst Workbench",
        f"Something went wrong that should not ({kind.__name__}). Your work is saved; the log has the details.",
    )

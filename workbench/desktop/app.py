"""Puts the parts together: the application, one window for each open library, the welcome page where there is none."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from workbench.bundled import resource
from workbench.desktop.actions import Actions
from workbench.desktop.background import Lane
from workbench.desktop.dialogs.confirm import confirm
from workbench.desktop.dialogs.settings import SettingsDialog
from workbench.desktop.garbage import GarbageCollector
from workbench.desktop.language import speak, translated
from workbench.desktop.look import Look, mode_named
from workbench.desktop.main_window import LEAST_SIZE, MainWindow
from workbench.desktop.panels.frame.welcome import WelcomePanel
from workbench.desktop.session import Session
from workbench.desktop.widgets.page.reading_style import ReadingStyle
from workbench.desktop.wiring.library_window import LibraryWindow, connected
from workbench.errors import WorkbenchError
from workbench.library.connecting import DATABASE
from workbench.library.library import Library
from workbench.logs import log, write_log_to
from workbench.operations.reading import usual_reading
from workbench.operations.samples import make_sample_library
from workbench.settings import Settings, SettingsFile, log_folder, settings_folder

_SWITCH = 0.0001
"""Seconds for which a lane may keep the interpreter's lock. The window's thread gives it away with each call of Qt, and
waits so long to have it back while a lane computes: with Python's own 5 ms, 30 ms of work took 250."""


class Application(QObject):
    """Hold what outlives a window: settings, look, and the library that is open."""

    def __init__(self, qt: QApplication, settings_file: SettingsFile) -> None:
        super().__init__(qt)
        sys.setswitchinterval(_SWITCH)
        self._file = settings_file
        self.settings: Settings = settings_file.load()
        self.look = Look(mode_named(self.settings.appearance), self.settings.text_size, self)
        self.look.set_high_contrast(wanted=self.settings.high_contrast)
        self.look.set_reduced_motion(wanted=self.settings.reduced_motion)
        self.look.apply(qt, dressed=False)
        self.look.changed.connect(self._keep_look)
        self.window: QWidget | None = None
        self.session: Session | None = None
        self._actions: Actions | None = None
        self._making = Lane("sample", self._on_sample_failed, self)

    def open(self, folder: Path) -> None:
        """Show the library in *folder* instead of what is shown now. Raises WorkbenchError."""
        if self._shows(folder):
            return
        session = Session(Library.open(folder), self, reading=lambda recognise: usual_reading(recognise, self.settings))
        made = connected(self.look, session)
        window, folder = made.desk.window, session.library.folder
        session.setParent(window)  # it goes with the window
        window.reader.reading.set_style(ReadingStyle.of(self.settings.reading))
        made.commands.library_requested.connect(self._on_library_requested)
        made.commands.settings_requested.connect(self._show_settings)
        window.recent_chosen.connect(lambda path: self._try(lambda: self.open(Path(path))))
        before = self.window
        window.arrange(before.arrangement() if isinstance(before, MainWindow) else self.settings.window)
        if not self._show(window):
            session.close()
            return
        window.may_close = partial(self._may_close, session, window)
        window.closing.connect(lambda: self._on_closing(made), Qt.ConnectionType.SingleShotConnection)
        self._keep(self.settings.with_recent(str(folder)))
        self.session, self._actions = session, made.desk.actions
        self._use_keys()
        window.show_recent([path for path in self._recent() if path != str(folder)])
        window.articles.setFocus()
        made.library_page.restore(self.settings.places.get(str(folder), {}))
        made.places.moved.connect(partial(self._keep_place, str(folder)))
        window.reader.reading.style_changed.connect(self._keep_style)
        session.catch_up()
        session.keeper.check()
        session.compare_new_articles()

    def open_last(self) -> None:
        """Show the library that was open last, or the first-run page where there is none or it cannot be opened."""
        last = next((Path(path) for path in self.settings.recent), None)
        if last is None or not (last / DATABASE).exists():
            self.show_welcome()
            return
        try:
            self.open(last)
        except WorkbenchError as error:
            self.show_welcome()
            self._warn(translated(str(error)))

    def show_welcome(self) -> None:
        """Show the first-run page."""
        actions = self._actions = Actions(self.look, writable=True, parent=self)
        self._use_keys()
        welcome = WelcomePanel(self.look, actions, self._recent())
        welcome.setWindowTitle("Analyst Workbench")
        welcome.resize(*LEAST_SIZE)
        handlers: dict[str, Callable[[], object]] = {
            "new_library": partial(self._on_library_requested, "new"),
            "open_library": partial(self._on_library_requested, "open"),
            "open_sample": partial(self._on_library_requested, "sample"),
            "settings": partial(self._show_settings, "appearance"),
            "shortcuts": partial(self._show_settings, "keyboard"),
            "quit": welcome.close,
        }
        for command_id, handler in handlers.items():
            actions.on(command_id, handler)
            welcome.addAction(actions[command_id])  # so that its key is heard
        welcome.open_requested.connect(lambda path: self._try(lambda: self.open(Path(path))))
        self._show(welcome)

    def _shows(self, folder: Path) -> bool:
        """Bring the window to the front if it shows the library in *folder*, and say whether it does."""
        if self.window is None or not self.window.isVisible() or self.session is None:
            return False
        if self.session.library.folder != folder.expanduser().resolve():
            return False
        self.window.raise_()
        self.window.activateWindow()
        return True

    def _show(self, window: QWidget) -> bool:
        """Show *window* in place of the one before, unless that one stays open because of what it could not save."""
        before = self.window
        self.look.dress()
        window.setWindowIcon(QIcon(str(resource("icons", "workbench.svg"))))
        window.show()
        if before is not None:
            if not before.close():
                window.close()
                window.deleteLater()
                return False
            before.deleteLater()
        self.window = window
        return True

    def _on_library_requested(self, wish: str) -> None:
        choose = {"new": self._choose_new, "open": self._choose_existing, "sample": self._make_sample}[wish]
        self._try(choose)

    def _choose_new(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("New Library"), str(Path.home() / self.tr("My library"))
        )
        if chosen:
            Library.create(Path(chosen)).close()
            self.open(Path(chosen))

    def _choose_existing(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window, self.tr("Open Library"), str(Path.home()))
        if chosen:
            self.open(Path(chosen))

    def _make_sample(self) -> None:
        folder = Path.home() / "Analyst Workbench sample"
        if (folder / DATABASE).exists():
            self.open(folder)
            return
        self._wait(waiting=True)
        self._making.run(lambda: make_sample_library(folder), lambda _sample: self._on_sample_made(folder))

    def _on_sample_made(self, folder: Path) -> None:
        self._wait(waiting=False)
        self._try(lambda: self.open(folder))

    def _on_sample_failed(self, error: BaseException) -> None:
        self._wait(waiting=False)
        if not isinstance(error, WorkbenchError):
            raise error
        self._warn(translated(str(error)))

    def _wait(self, *, waiting: bool) -> None:
        if waiting:
            QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        else:
            QApplication.restoreOverrideCursor()
        if self.window is not None:
            self.window.setEnabled(not waiting)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except WorkbenchError as error:
            self._warn(translated(str(error)))

    def _warn(self, sentence: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Analyst Workbench", sentence, parent=self.window)
        px = self.look.px
        box.setIconPixmap(self.look.icon("triangle-alert", "warn").pixmap(px(24), px(24)))
        box.setContentsMargins(px(12), px(12), px(12), px(4))  # besides its own: as much as other dialogs have
        box.exec()
        box.deleteLater()

    def _may_close(self, session: Session, window: QWidget) -> bool:
        """Wait for the last changes; where one cannot be written, ask before it is lost."""
        problem = session.unsaved()
        if not problem:
            return True
        sentence = self.tr("{} What you did last is not saved, and is lost when the window closes.").format(problem)
        return confirm(self.look, window, self.tr("Not Saved"), sentence, self.tr("Close Anyway"))

    def _on_closing(self, closing: LibraryWindow) -> None:
        self._keep(replace(self.settings, window=closing.desk.window.arrangement()))
        self._keep_place(str(closing.desk.session.library.folder), closing.library_page.place())
        closing.desk.session.close()

    def _keep_place(self, library: str, place: dict[str, Any]) -> None:
        self._keep(replace(self.settings, places={**self.settings.places, library: place}))

    def _keep_style(self, style: ReadingStyle) -> None:
        self._keep(replace(self.settings, reading=style.kept))

    def _recent(self) -> list[str]:
        """Return the folders of the recent libraries that are still there."""
        return [path for path in self.settings.recent if (Path(path) / DATABASE).exists()]

    def _show_settings(self, page: str) -> None:
        dialog = SettingsDialog(self.look, self.settings, self.window)
        dialog.changed.connect(self._on_settings_changed)
        dialog.open()
        dialog.show_page(page)

    def _on_settings_changed(self, settings: Settings) -> None:
        now = self.settings  # the dialog knows these as they were when it opened
        self._keep(replace(settings, recent=now.recent, window=now.window, places=now.places))
        self._use_keys()
        if isinstance(self.window, MainWindow):
            self.window.reader.reading.set_style(ReadingStyle.of(settings.reading))
        self.look.set_reduced_motion(wanted=settings.reduced_motion)
        self.look.set_high_contrast(wanted=settings.high_contrast)
        self.look.set_mode(mode_named(settings.appearance))
        self.look.set_zoom(settings.text_size)

    def _use_keys(self) -> None:
        if self._actions is not None:
            self._actions.use_keys(self.settings.shortcuts, single=self.settings.single_keys)
        if isinstance(self.window, MainWindow):
            self.window.reader.use_single_keys(allowed=self.settings.single_keys)

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
    settings = SettingsFile(settings_folder())
    speak(qt, settings.load().language)
    application = Application(qt, settings)
    sys.excepthook = _report
    if folder:
        application.open(folder)
    else:
        application.open_last()
    GarbageCollector(qt)
    return qt.exec()


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.critical("Unexpected error", exc_info=(kind, error, trace))
    if any(isinstance(shown, QMessageBox) and shown.isVisible() for shown in QApplication.topLevelWidgets()):
        return  # one that comes again with every painting would cover the window with boxes
    QMessageBox.critical(
        QApplication.activeWindow(),
        "Analyst Workbench",
        QCoreApplication.translate(
            "Application",
            "Something went wrong that should not ({kind}). Your work is saved; the log has the details.",
        ).format(kind=kind.__name__),
    )

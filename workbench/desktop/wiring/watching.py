"""Watched folders: the dialog, and a quiet word about what came from them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path, PurePath

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from workbench.desktop.dialogs.watched_folders import WatchedFoldersDialog
from workbench.desktop.language import shown_number, translated
from workbench.desktop.models.watched_folders import FolderWatch
from workbench.desktop.wiring.desk import Desk
from workbench.domain.watching import WatchedFolder
from workbench.operations.importing import ImportSummary
from workbench.operations.sweeping import Sweep
from workbench.operations.watching import watch_folder


class Watching(QObject):
    """Connect the watch over folders with the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._watch = FolderWatch(desk.session)
        self._dropped: Path | None = None
        self._watch.followed.connect(self._on_followed)
        desk.window.files_dropped.connect(self._on_dropped)
        desk.session.import_answered.connect(self._on_import_answered)
        desk.actions.on("watched_folders", self._show_dialog)

    def _show_dialog(self) -> None:
        dialog = WatchedFoldersDialog(self._desk.look, self._desk.session, self._watch, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.add_requested.connect(self._choose_folder)
        dialog.open()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._desk.window, self.tr("Watch Folder"))
        if chosen:
            self._watch_folder(Path(chosen))

    def _watch_folder(self, folder: Path) -> None:
        said = self.tr("Watching {}").format(folder.name)
        self._desk.session.perform(watch_folder, say=said, path=folder)

    def _on_dropped(self, paths: list[str]) -> None:
        only = Path(paths[0]) if len(paths) == 1 else None
        self._dropped = only if only and only.is_dir() else None

    def _on_import_answered(self, summary: ImportSummary) -> None:
        """Offer to watch the folder that was dropped, now that all of it could be imported."""
        folder, self._dropped = self._dropped, None
        if folder is None or summary.failed or summary.cancelled:
            return
        if not any(folder.resolve().is_relative_to(known.path) for known in self._watch.folders()):
            offer = self.tr("Watch This Folder")
            self._desk.window.toast.show_message(
                translated(summary.in_words()), offer, act=partial(self._watch_folder, folder)
            )

    def _on_followed(self, sweep: Sweep) -> None:
        news = news_of(sweep, self._watch.folders())
        if news:
            self._desk.window.toast.show_message(news)


def news_of(sweep: Sweep, folders: Sequence[WatchedFolder]) -> str:
    """Say what came from the watched folders: "3 new articles from Saved pages"; nothing where no article is new."""
    summary = sweep.summary
    new, updated = len(summary.imported), len(summary.updated)
    if not new and not updated:
        return ""
    if not updated:
        what = QCoreApplication.translate("WatchedNews", "%Ln new article(s)", "", new)
    elif not new:
        what = QCoreApplication.translate("WatchedNews", "%Ln updated article(s)", "", updated)
    else:
        what = QCoreApplication.translate("WatchedNews", "%Ln new article(s), {updated} updated", "", new).format(
            updated=shown_number(updated)
        )
    files = [line.file for line in (*summary.imported, *summary.updated)]
    names = {folder.path for folder in folders if any(PurePath(file).is_relative_to(folder.path) for file in files)}
    if len(names) == 1:
        return QCoreApplication.translate("WatchedNews", "{what} from {folder}").format(
            what=what, folder=PurePath(names.pop()).name
        )
    return QCoreApplication.translate("WatchedNews", "{what} from %Ln watched folders", "", len(names)).format(
        what=what
    )

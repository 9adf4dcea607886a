"""Evidence, briefings and codebook: what they ask for, and the dialogs for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from workbench.desktop.dialogs.ask import ask_lines, ask_name
from workbench.desktop.dialogs.asked import asked
from workbench.desktop.dialogs.confirm import confirm
from workbench.desktop.dialogs.export_briefing import ExportDialog
from workbench.desktop.dialogs.file_briefing import FileBriefingDialog
from workbench.desktop.dialogs.merge_tags import MergeTagsDialog
from workbench.desktop.dialogs.new_briefing import NewBriefingDialog
from workbench.desktop.dialogs.versions import VersionsDialog
from workbench.desktop.language import translated
from workbench.desktop.wiring.desk import Desk
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagKind, TagRef
from workbench.errors import WorkbenchError
from workbench.library import briefings
from workbench.operations import briefings as on_briefings
from workbench.operations import codebook as on_codebook
from workbench.operations import withholding
from workbench.operations.merging import merge_tags
from workbench.operations.preparing import Release, prepare_index, prepare_release
from workbench.operations.series import known_categories, known_series
from workbench.operations.verifying import verify_release


class OtherPages(QObject):
    """Connect the pages that stand beside the library."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._connect()

    def _connect(self) -> None:
        window, on = self._desk.window, self._desk.actions.on
        window.evidence.collect_requested.connect(window.briefings.add_passages)
        window.briefings.evidence_requested.connect(lambda: window.show_page("evidence"))
        window.briefings.new_briefing_requested.connect(self._new_briefing)
        window.briefings.export_requested.connect(self._export_briefing)
        window.briefings.filing_requested.connect(self._file_briefing)
        window.briefings.delete_requested.connect(self._delete_briefing)
        window.briefings.told.connect(window.status_bar.tell)
        window.briefings.warned.connect(window.status_bar.warn)
        window.codebook.delete_requested.connect(self._delete_tag)
        window.codebook.merge_requested.connect(self._merge_tag)
        window.analysis.search_requested.connect(window.articles.query_requested)
        for page in (window.analysis, window.codebook):
            page.evidence_requested.connect(self._show_evidence)
        on("new_briefing", lambda: self._new_briefing([]))
        on("export_briefing", lambda: self._with_briefing(self._export_briefing))
        on("export_index", lambda: self._with_briefing(self._export_index))
        on("file_briefing", lambda: self._with_briefing(self._file_briefing))
        on("delete_briefing", lambda: self._with_briefing(self._delete_briefing))
        on("keep_version", lambda: self._with_briefing(self._keep_version))
        on("versions", lambda: self._with_briefing(self._show_versions))
        on("verify_release", self._verify_release)
        on("never_release", self._edit_never_released)
        on("new_actor", lambda: self._new_tag(TagKind.ACTOR))
        on("new_theme", lambda: self._new_tag(TagKind.THEME))

    def _with_briefing(self, act: Callable[[int], None]) -> None:
        self._desk.window.show_page("briefings")
        briefing_id = self._desk.window.briefings.current_briefing_id
        if briefing_id is not None:
            act(briefing_id)

    def _new_briefing(self, passage_ids: Sequence[int]) -> None:
        self._desk.window.show_page("briefings")
        try:
            known = on_briefings.known_templates()
        except WorkbenchError as error:  # one of the user's own cannot be understood
            self._desk.window.message_bar.show_error(translated(str(error)))
            return
        db = self._desk.session.db
        dialog = NewBriefingDialog(self._desk.look, known, known_series(db), known_categories(db), self._desk.window)
        if not asked(dialog):
            return

        def opened(changes: Changes) -> None:
            self._desk.window.briefings.open_briefing(changes.new_id("briefings"))
            if passage_ids:
                self._desk.window.briefings.add_passages(list(passage_ids))

        today = self._desk.session.today()
        self._desk.session.perform(on_briefings.add_briefing, then=opened, day=today, **dialog.values())

    def _export_briefing(self, briefing_id: int) -> None:
        self._desk.window.briefings.save_now()
        self._export(partial(prepare_release, briefing_id=briefing_id))

    def _export_index(self, briefing_id: int) -> None:
        session = self._desk.session
        series = on_briefings.existing_briefing(session.db, briefing_id).series
        if series:
            self._export(partial(prepare_index, series=series))
        else:
            session.told.emit(self.tr("This briefing belongs to no series: give it one first"), False)

    def _file_briefing(self, briefing_id: int) -> None:
        session = self._desk.session
        briefing = on_briefings.existing_briefing(session.db, briefing_id)
        offered = known_series(session.db), known_categories(session.db)
        dialog = FileBriefingDialog(self._desk.look, briefing, *offered, self._desk.window)
        if asked(dialog):
            said = self.tr("Series and category kept")
            session.perform(on_briefings.edit_briefing, say=said, briefing_id=briefing_id, **dialog.values())

    def _export(self, prepare: Callable[..., Release]) -> None:
        window = self._desk.window
        dialog = ExportDialog(self._desk.look, self._desk.session, prepare, window)
        dialog.exported.connect(lambda path: window.toast.show_message(self.tr("Exported to {}").format(path)))
        dialog.exported.connect(window.message_bar.dismiss)  # it may tell of a try before
        asked(dialog)

    def _verify_release(self) -> None:
        window = self._desk.window
        file, _ = QFileDialog.getOpenFileName(window, self.tr("Verify Release"))
        if not file:
            return
        try:
            verification = verify_release(Path(file))
        except WorkbenchError as error:
            window.message_bar.show_error(translated(str(error)))
            return
        show = window.message_bar.show_info if verification.agrees else window.message_bar.show_error
        show(translated(verification.message))

    def _edit_never_released(self) -> None:
        session = self._desk.session
        words = ask_lines(
            self._desk.look,
            self._desk.window,
            self.tr("Never-Release List"),
            self.tr("Words that no release may hold, one entry a line"),
            self.tr("Save"),
            lines=withholding.never_released(session.db),
        )
        if words is not None:
            said = self.tr("Never-release list kept")
            session.perform(withholding.set_never_released, say=said, words=words)

    def _delete_briefing(self, briefing_id: int) -> None:
        sentence = self.tr("The draft and its versions will be deleted; its passages stay. Undo brings it back.")
        if self._is_confirmed(self.tr("Delete Briefing"), sentence):
            said = self.tr("Briefing deleted")
            self._desk.session.perform(on_briefings.delete_briefing, say=said, briefing_id=briefing_id)

    def _keep_version(self, briefing_id: int) -> None:
        window, session = self._desk.window, self._desk.session
        window.briefings.save_now()
        name = self.tr("Version {}").format(len(briefings.versions(session.db, briefing_id)) + 1)
        title, question = self.tr("Keep Version"), self.tr("Name of this version")
        label = ask_name(self._desk.look, window, title, question, self.tr("Keep"), name=name)
        if label is not None:
            said = self.tr("Version kept")
            session.perform(on_briefings.keep_version, say=said, briefing_id=briefing_id, label=label)

    def _show_versions(self, briefing_id: int) -> None:
        window, session = self._desk.window, self._desk.session
        window.briefings.save_now()
        kept = briefings.versions(session.db, briefing_id)
        draft = on_briefings.existing_briefing(session.db, briefing_id).draft
        dialog = VersionsDialog(self._desk.look, kept, draft, writable=session.library.is_writable, parent=window)
        if asked(dialog) and dialog.chosen is not None:
            session.perform(
                on_briefings.restore_version,
                say=self.tr("Version restored; the draft before it is kept"),
                briefing_id=briefing_id,
                version_id=dialog.chosen.id,
            )

    def _new_tag(self, kind: TagKind) -> None:
        self._desk.window.show_page("codebook")
        self._desk.window.codebook.new_tag(kind)

    def _delete_tag(self, tag: TagRef) -> None:
        sentence = translated(on_codebook.loss_of(self._desk.session.db, tag))
        if self._is_confirmed(self.tr("Delete Tag"), sentence):
            self._desk.session.perform(on_codebook.delete_tag, say=self.tr("Tag deleted"), tag=tag)

    def _merge_tag(self, tag: TagRef) -> None:
        old = self._desk.session.codebook.get(tag)
        if old is None:
            return
        dialog = MergeTagsDialog(self._desk.look, self._desk.session.codebook, old, self._desk.window)
        into = dialog.target if asked(dialog) else None
        if into is not None:
            show = self._desk.window.codebook.show_tag
            said = self.tr("Tags merged")
            self._desk.session.perform(merge_tags, say=said, then=lambda _changes: show(into), tag=tag, into=into)

    def _show_evidence(self, tag: TagRef) -> None:
        self._desk.window.show_page("evidence")
        self._desk.window.evidence.show_tags([tag])

    def _is_confirmed(self, title: str, sentence: str) -> bool:
        return confirm(self._desk.look, self._desk.window, title, sentence, self.tr("Delete"))

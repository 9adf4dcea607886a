"""What is known of the article in view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.desktop.language import dotted, language_name, translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.article_words import doubt_in_words, fact_names, notice_names, place_found
from workbench.desktop.panels.inspector.article_origins import ArticleOrigins
from workbench.desktop.widgets.parts.marking_label import MarkingLabel
from workbench.desktop.widgets.parts.pane_header import PaneHeader
from workbench.desktop.widgets.parts.shown_date import shown_date
from workbench.desktop.widgets.parts.tips import set_tip
from workbench.desktop.widgets.parts.wrapped_text import WrappedText
from workbench.desktop.widgets.rows.article_delegate import meta
from workbench.domain.articles import ANALYST, Article, Facts, Outlet
from workbench.domain.grading import RELIABILITY
from workbench.operations.reviewing import NamedSource

_SHOWN = 12


class ArticleFacts(QFrame):
    """List the facts of an article as text to copy, and its copies to open; a URL is shown, never opened.

    Where a fact was found is said when it is pointed at; below it stands that an analyst set it, or why it is uncertain.
    """

    edit_requested = Signal()
    copy_opened = Signal(int)
    """A copy of the article, by its id, is to be shown."""
    compare_requested = Signal()
    """The article is to be compared with its copies."""
    outlet_requested = Signal(int)
    """The outlet with this id is to be shown."""
    caveat_set = Signal(bool)
    """The Chatham House Rule holds for the article, or no longer."""
    origin_decided = Signal(str, object)
    """A source, and whether it is the article's origin (``None``: nothing is said of it any more)."""

    def __init__(self, look: Look, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._writable = writable
        self._header = PaneHeader(look, self.tr("Article"))
        self._form = QGridLayout()  # a QFormLayout gives lines that wrap the height that the facts before them had
        self._form.setColumnStretch(1, 1)
        self._edit = QPushButton(self.tr("Edit Facts…"))
        self._edit.setEnabled(writable)
        self._edit.clicked.connect(self.edit_requested)
        self._inner = QVBoxLayout()
        self._inner.addLayout(self._form)
        self._inner.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignLeft)
        self._inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(self._inner)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_facts(self, article: Article, outlet: Outlet | None, copies: Sequence[Article] = ()) -> None:
        """Show what is known of *article*, published by *outlet*, and the other *copies* of its story."""
        self._clear()
        facts = article.facts
        for name, words in fact_names().items():
            if getattr(facts, name) or name in facts.doubts:
                self._add(_name(words), self._fact(facts, name))
        if outlet is not None:
            self._add(self._name_beside(self.tr("Reliability"), 2), self._reliability(outlet))
        self._add(self._name_beside(self.tr("Marking"), 3), MarkingLabel(self._look, article.marking))
        self._add(self._name_beside(self.tr("Caveat"), 4), self._caveat(article))
        for words, value in self._more(article):
            if value:
                self._add(_name(words), _value(value))
        if copies:
            self._add(self._name_beside(self.tr("Copies"), 2), self._copies(copies))

    def show_origins(self, sources: Sequence[NamedSource]) -> None:
        """Show, below the facts, the sources that the article names."""
        if sources:
            origins = ArticleOrigins(self._look, sources, writable=self._writable)
            origins.decided.connect(self.origin_decided)
            self._add(_name(self.tr("Origins")), origins)

    def _clear(self) -> None:
        while (item := self._form.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()

    def _add(self, name: QLabel, value: QWidget) -> None:
        row = self._form.count() // 2
        self._form.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._form.addWidget(value, row, 1)

    def _name_beside(self, words: str, lower: int) -> QLabel:
        """Return the name of a fact, so much *lower* that it stands on one line with what has a frame."""
        label = _name(words)
        label.setContentsMargins(0, self._look.px(lower), 0, 0)
        return label

    def _reliability(self, outlet: Outlet) -> QWidget:
        button = _link(f"{outlet.reliability} · {translated(RELIABILITY[outlet.reliability])}")
        button.setToolTip(self.tr("Show the outlet, what its reliability means, and its history"))
        button.clicked.connect(lambda: self.outlet_requested.emit(outlet.id))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _caveat(self, article: Article) -> QWidget:
        box = QCheckBox(self.tr("Source not to be named"))
        box.setToolTip(self.tr("Chatham House Rule: releases may use the words, but name neither outlet nor author."))
        box.setChecked(article.chatham_house)
        box.setEnabled(self._writable)
        box.toggled.connect(self.caveat_set)
        return box

    def _copies(self, copies: Sequence[Article]) -> QWidget:
        """Return a button for each copy and one that compares them."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(2))
        for copy in copies[:_SHOWN]:
            button = _link(dotted(meta(copy)).replace("&", "&&"))
            set_tip(button, copy.facts.title)
            button.clicked.connect(lambda _checked=False, article_id=copy.id: self.copy_opened.emit(article_id))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if len(copies) > _SHOWN:
            column.addWidget(_value(self.tr("and {} more").format(len(copies) - _SHOWN)))
        compare = _link(self.tr("Compare Copies…"))
        compare.clicked.connect(self.compare_requested)
        column.addWidget(compare, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _fact(self, facts: Facts, name: str) -> QWidget:
        """Return a fact's value, with what is to be said of it."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        shown, place, by_analyst = _shown(name, getattr(facts, name)), place_found(facts, name), ""
        value = WrappedText(shown) if name == "url" else _value(shown)
        column.addWidget(value)
        if facts.found.get(name) == ANALYST:
            by_analyst = place
        elif place:
            set_tip(value, self.tr("Found in the file: {where}").format(where=place))
        for tone, words in (("faint", by_analyst), ("warn", doubt_in_words(facts, name))):
            if words:
                label = _value(words)
                label.setProperty("role", FontRole.SECONDARY)
                label.setProperty("tone", tone)
                column.addWidget(label)
        return box

    def _more(self, article: Article) -> Iterator[tuple[str, str]]:
        names = notice_names()
        yield self.tr("Notices"), ", ".join(names[name] for name in article.facts.notices)
        yield self.tr("Length"), self.tr("%Ln word(s)", "", article.words)
        yield self.tr("Revisions"), str(article.revisions) if article.revisions > 1 else ""
        yield self.tr("File"), _gone(self.tr("gone since {}"), article.missing_since)

    def _on_look_changed(self) -> None:
        px = self._look.px
        self._inner.setContentsMargins(px(16), px(4), px(16), px(16))
        self._inner.setSpacing(px(12))
        self._form.setHorizontalSpacing(px(12))
        self._form.setVerticalSpacing(px(6))


def _name(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", FontRole.SECONDARY)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "chip")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _value(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _shown(name: str, value: str) -> str:
    """Return the value of fact *name* for people."""
    if name in {"published", "updated"}:
        return _moment(value) if value else QCoreApplication.translate("Article", "not known")
    return language_name(value) if name == "language" else value


def _moment(iso: str) -> str:
    """Return day and time with the time zone as given: "12 June 2026, 08:30 +02:00"."""
    day, _, time = iso.partition("T")
    zone = time[time.index(mark) :] if (mark := next((sign for sign in "+-Z" if sign in time), "")) else ""
    shown = shown_date(day, long=True)
    return f"{shown}, {time[:5]} {zone}".rstrip() if time else shown


def _gone(words: str, since: str) -> str:
    """Return *words* with the day of *since*, ISO 8601 in UTC, in this machine's time zone; nothing where it is empty."""
    return words.format(shown_date(datetime.fromisoformat(since).astimezone().date().isoformat())) if since else ""

"""The lines above the rows: how many articles answer, of how many, how closely, and what was left out."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel

from workbench.desktop.language import shown_number, translated
from workbench.desktop.look import FontRole, Look
from workbench.desktop.models.answer_words import meaning
from workbench.desktop.models.article_search import Found
from workbench.search.answers import Answer

_PAUSE = 700
_MISSING, _BETTER, _BACK = "missing", "better", "back"


class QuietLine(QLabel):
    """Say what the rows alone do not; hidden where there is nothing to say.

    What of a query was ignored is said when typing rests: half a word is not wrong yet.
    """

    unsearchable_requested = Signal()
    """The list of what no search can find is wanted."""
    query_requested = Signal(str)
    """This other query is wanted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._found: Found | None = None
        self._better = ""
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(_PAUSE)
        self._rests.timeout.connect(self._show)
        self.setProperty("role", FontRole.SECONDARY)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        links = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(links)
        self.linkActivated.connect(self._on_link)
        look.changed.connect(self._show)
        self.hide()

    def show_found(self, found: Found) -> None:
        """Say what is to be said of an answer."""
        self._found, self._better = found, ""
        if found.wanted.typing:
            self._rests.start()
        else:
            self._rests.stop()
        self._show()

    def add_suggestion(self, better: str) -> None:
        """Say, too, that another query may be what was meant."""
        self._better = better
        self._show()

    def _show(self) -> None:
        found = self._found
        lines = [] if found is None else [self._counts(found)]
        if found is not None and found.answer is not None:
            lines += self._about(found.answer)
        if self._better:
            link = self._link(_BETTER, self._better)
            lines.append(escape(self.tr("Did you mean {query}?")).format(query=link))
        lines = [line for line in lines if line]
        self.setText("<br>".join(lines))
        self.setVisible(bool(lines))

    def _counts(self, found: Found) -> str:
        parts = []
        if found.answer is not None:
            of = self.tr("{count} of 1 article") if found.articles == 1 else self.tr("{count} of {all} articles")
            parts.append(escape(of.format(count=shown_number(found.total), all=shown_number(found.articles))))
        elif found.wanted.like:
            parts.append(
                escape(self.tr("{count} articles, the most alike first").format(count=shown_number(found.total)))
            )
            parts.append(self._link(_BACK, self.tr("Show all")))
        if found.unsearchable:
            one, several = self.tr("1 file not searchable"), self.tr("{count} files not searchable")
            words = one if found.unsearchable == 1 else several.format(count=shown_number(found.unsearchable))
            parts.append(self._link(_MISSING, words))
        return " · ".join(parts)

    def _about(self, answer: Answer) -> list[str]:
        lines = []
        if answer.relaxed:
            words = self.tr("{strict} with all words; {relaxed} more with some of them")
            lines.append(
                words.format(strict=shown_number(answer.total - answer.relaxed), relaxed=shown_number(answer.relaxed))
            )
        lines += [words for meant in answer.meant if (words := meaning(meant))]
        if answer.ignored and not self._rests.isActive():
            lines.append(self.tr("Ignored: {parts}").format(parts="; ".join(map(translated, answer.ignored))))
        return [escape(line) for line in lines]

    def _link(self, target: str, words: str) -> str:
        colour = self._look.theme.accent
        return f'<a href="{target}" style="color:{colour}; text-decoration:none">{escape(words)}</a>'

    def _on_link(self, target: str) -> None:
        if target == _MISSING:
            self.unsearchable_requested.emit()
        else:
            self.query_requested.emit(self._better if target == _BETTER else "")

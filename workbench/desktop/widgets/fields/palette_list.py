"""The rows of the palette: what they are, which fit, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.desktop.look import FontRole, Look
from workbench.desktop.widgets.fields.fuzzy import fuzzy_score
from workbench.desktop.widgets.parts.key_cap import GAP, cap_width, keys_of, paint_cap
from workbench.desktop.widgets.parts.key_cap import HEIGHT as CAP_HEIGHT
from workbench.desktop.widgets.tags.tag_mark import paint_tag_mark
from workbench.domain.codebook import Shape, Tag, TagKind
from workbench.domain.texts import fold

ROW_HEIGHT = 44
Index = QModelIndex | QPersistentModelIndex
_CONTEXT_WEIGHT = 0.25
_FAR_BETTER = 0.5
_FAINT = 0.5
_WORTH_SAYING = 1.0  # what a longer title loses to a shorter alias of the same letters is less
_MOST_CONTEXT = 0.45
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """Hold one thing to choose: a command, or with *kind* and *hue* a tag.

    *keywords* are other names under which it is found (aliases); the one that fits is shown beside the title. What is
    not *enabled* is shown faint and cannot be taken now.
    """

    id: str
    title: str
    context: str = ""
    icon: str = ""
    shortcut: str = ""
    kind: TagKind | None = None
    hue: str = "blue"
    shape: Shape = Shape.PLAIN
    keywords: tuple[str, ...] = ()
    enabled: bool = True


def tag_item(item_id: str, tag: Tag, context: str = "", *, shortcut: str = "") -> PaletteItem:
    """Return the item for a tag, found by its aliases too."""
    return PaletteItem(
        item_id,
        tag.name,
        context,
        shortcut=shortcut,
        kind=tag.kind,
        hue=tag.colour,
        shape=tag.shape,
        keywords=tuple(alias.name for alias in tag.aliases),
    )


def matching(query: str, items: Sequence[PaletteItem]) -> list[PaletteItem]:
    """Return the items that fit *query*, best first, those not enabled last; an empty query keeps them all as they are.

    Items with the letters scattered about are left out where others fit far better.
    """
    if not query.strip():
        return list(items)
    by_name = [max(fuzzy_score(query, name) for name in (item.title, *item.keywords)) for item in items]
    least = _FAR_BETTER * max(by_name, default=0.0)
    scored = []
    for names, item in zip(by_name, items, strict=True):
        score = names or fuzzy_score(query, f"{item.title} {item.context}")
        if score > 0 and score >= least:
            scored.append((names or _CONTEXT_WEIGHT * score, item))
    scored.sort(key=lambda pair: (not pair[1].enabled, -pair[0]))
    return [_with_reason(query, item) for _, item in scored]


def _with_reason(query: str, item: PaletteItem) -> PaletteItem:
    best = max((item.title, *item.keywords), key=lambda name: fuzzy_score(query, name))
    if fuzzy_score(query, best) - fuzzy_score(query, item.title) < _WORTH_SAYING:
        return item
    return replace(item, context=best)


def creators_for(query: str, items: Sequence[PaletteItem], creators: Sequence[PaletteItem]) -> list[PaletteItem]:
    """Return *creators* with the typed text in their titles, unless it is empty or the name of an item."""
    text = query.strip()
    taken = {fold(name) for item in items for name in (item.title, *item.keywords)}
    if not text or fold(text) in taken:
        return []
    return [replace(creator, title=creator.title.replace("{}", text)) for creator in creators]


class PaletteModel(QAbstractListModel):
    """Hold the rows that are shown, and in a palette of several choices which are checked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PaletteItem] = []
        self._items = 0
        self.checked: set[str] = set()
        self.is_multiple = False
        self.has_signs = False
        """Whether an icon or the sign of a tag stands before a row."""

    def set_rows(self, items: Sequence[PaletteItem], creators: Sequence[PaletteItem]) -> None:
        """Show *items*, and below them *creators*."""
        self.beginResetModel()
        self._rows = [*items, *creators]
        self._items = len(items)
        self.has_signs = any(item.icon or item.kind is not None for item in self._rows)
        self.endResetModel()

    def item(self, row: int) -> PaletteItem:
        """Return the item of *row*."""
        return self._rows[row]

    def is_creator(self, row: int) -> bool:
        """Say whether *row* makes something new instead of choosing something."""
        return row >= self._items

    def is_checkable(self, row: int) -> bool:
        """Say whether *row* has a check box."""
        return self.is_multiple and not self.is_creator(row)

    def toggle(self, row: int) -> None:
        """Check or uncheck *row*."""
        self.checked ^= {self._rows[row].id}
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what views and screen readers ask for."""
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = "" if item.enabled else self.tr("not available now")
            parts = (item.title, item.context, " ".join(keys_of(item.shortcut)), state)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.CheckStateRole and self.is_checkable(index.row()):
            return Qt.CheckState.Checked if item.id in self.checked else Qt.CheckState.Unchecked
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Draw a row: check box, icon or tag sign, title, context, key caps."""

    inset = 26

    def __init__(self, look: Look, model: PaletteModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return one height for all rows."""
        return QSize(0, self._look.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        item = self._model.item(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._look.px
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selected" if selected else "hover"))
            painter.drawRoundedRect(rect.adjusted(px(8), px(2), -px(8), -px(2)), px(8), px(8))
        left = rect.left() + px(self.inset)
        if self._model.is_checkable(index.row()):
            self._paint_check(painter, QRect(left, rect.center().y() - px(8) + 1, px(16), px(16)), item)
            left += px(28)
        painter.setOpacity(1.0 if item.enabled else _FAINT)
        left = self._paint_sign(painter, left, rect, item, "accent" if selected else "text2")
        right = self._paint_caps(painter, rect, item)
        self._paint_words(painter, QRect(left, rect.top(), right - left, rect.height()), item)
        painter.restore()

    def _paint_check(self, painter: QPainter, box: QRect, item: PaletteItem) -> None:
        checked = item.id in self._model.checked
        painter.setPen(QPen(self._look.colour("accent" if checked else "control_border"), 1))
        painter.setBrush(self._look.colour("accent" if checked else "surface"))
        painter.drawRoundedRect(box, self._look.px(4), self._look.px(4))
        if checked:
            self._look.icon("check", "on_accent").paint(painter, box.adjusted(2, 2, -1, -1))

    def _paint_sign(self, painter: QPainter, left: int, rect: QRect, item: PaletteItem, token: str) -> int:
        px = self._look.px
        if item.kind is not None:
            paint_tag_mark(
                painter, self._look, QPointF(left + px(9), rect.center().y() + 1), item.kind, item.hue, item.shape
            )
        elif item.icon:
            side = px(18)
            icon = QRect(left, rect.center().y() - side // 2 + 1, side, side)
            self._look.icon(item.icon, token).paint(painter, icon)
        return left + (px(30) if self._model.has_signs else 0)

    def _paint_caps(self, painter: QPainter, rect: QRect, item: PaletteItem) -> int:
        px = self._look.px
        x = rect.right() - px(24)
        for key in reversed(keys_of(item.shortcut)):
            x -= cap_width(self._look, key)
            paint_cap(painter, self._look, QPointF(x, rect.center().y() - px(CAP_HEIGHT) / 2 + 1), key)
            x -= px(GAP) + px(4)
        return x

    def _paint_words(self, painter: QPainter, rect: QRect, item: PaletteItem) -> None:
        """Write title and context; a title that is cut leaves the context its room at the right edge."""
        font, small, gap = self._look.font(FontRole.BASE), self._look.font(FontRole.SECONDARY), self._look.px(12)
        context = min(QFontMetrics(small).horizontalAdvance(item.context), round(rect.width() * _MOST_CONTEXT))
        room = rect.adjusted(0, 0, -(context + gap) if context else 0, 0)
        title = self._paint_text(painter, room, item.title, font, "text")
        side = _RIGHT if QFontMetrics(font).horizontalAdvance(item.title) > room.width() else _LEFT
        self._paint_text(painter, rect.adjusted(title + gap, 0, 0, 0), item.context, small, "text2", side)

    def _paint_text(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, token: str, side: Qt.AlignmentFlag = _LEFT
    ) -> int:
        metrics = QFontMetrics(font)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, elided)
        return metrics.horizontalAdvance(elided)

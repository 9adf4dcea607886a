from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from workbench.desktop.models.codebook_tree import CodebookTreeModel
from workbench.domain.codebook import Alias, Codebook, Tag, TagKind, TagRef

MOVE = Qt.DropAction.MoveAction


def actor(number: int, name: str, parent: int | None = None, *aliases: str) -> Tag:
    return Tag(TagKind.ACTOR, number, f"a{number}", name, parent, aliases=tuple(Alias(alias) for alias in aliases))


BOOK = Codebook(
    actors=(
        actor(3, "Foundry", 1),
        actor(4, "Garam Telecom", None, "GT", "가람텔레콤"),
        actor(1, "Kestrel"),
        actor(5, "Lab", 3),
    ),
    themes=(Tag(TagKind.THEME, 1, "t1", "Price cap"),),
)


@pytest.fixture
def model(qapp: QApplication) -> CodebookTreeModel:
    made = CodebookTreeModel(TagKind.ACTOR, writable=True)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_codebook(BOOK)
    return made


def names(model: CodebookTreeModel, parent: QModelIndex | None = None) -> dict[str, object]:
    parent = parent or QModelIndex()
    rows = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    return {index.data(): names(model, index) for index in rows}


def at(model: CodebookTreeModel, number: int) -> QModelIndex:
    return model.index_of(TagRef(TagKind.ACTOR, number))


@pytest.mark.parametrize(("passages", "said"), [(0, "0 passages"), (1, "1 passage"), (2, "2 passages")])
def test_a_tag_is_spoken_with_its_names_and_passages(model: CodebookTreeModel, passages: int, said: str) -> None:
    tag = replace(BOOK.actors[1], passages=passages)
    model.set_codebook(Codebook(actors=(tag,)))
    assert at(model, 4).data(Qt.ItemDataRole.AccessibleTextRole) == f"Garam Telecom, GT, 가람텔레콤, {said}"


def test_tags_stand_below_their_parents(model: CodebookTreeModel) -> None:
    assert names(model) == {"Garam Telecom": {}, "Kestrel": {"Foundry": {"Lab": {}}}}
    assert model.parent(at(model, 5)) == at(model, 3)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("lab", {"Kestrel": {"Foundry": {"Lab": {}}}}),
        ("KESTREL", {"Kestrel": {}}),
        ("가람", {"Garam Telecom": {}}),
        ("nobody", {}),
        (" ", {"Garam Telecom": {}, "Kestrel": {"Foundry": {"Lab": {}}}}),
    ],
)
def test_a_filter_keeps_what_fits_and_what_is_above(
    model: CodebookTreeModel, words: str, shown: dict[str, object]
) -> None:
    model.set_filter(words)
    assert names(model) == shown


def test_a_changed_colour_or_count_leaves_the_rows_in_place(model: CodebookTreeModel) -> None:
    kept = QPersistentModelIndex(at(model, 5))
    told = []
    model.modelReset.connect(lambda: told.append("reset"))
    actors = tuple(Tag(TagKind.ACTOR, t.id, t.uuid, t.name, t.parent_id, "red", passages=9) for t in BOOK.actors)
    model.set_codebook(Codebook(actors=actors))
    assert not told
    assert kept.isValid()
    tag = model.tag(kept)
    assert tag is not None
    assert (tag.colour, tag.passages) == ("red", 9)


def test_a_dragged_tag_may_stand_anywhere_but_below_itself(model: CodebookTreeModel) -> None:
    asked: list[tuple[TagRef, TagRef | None]] = []
    model.move_requested.connect(lambda ref, to: asked.append((ref, to)))
    data = model.mimeData([at(model, 3)])
    assert not model.canDropMimeData(data, MOVE, -1, -1, at(model, 3))
    assert not model.canDropMimeData(data, MOVE, -1, -1, at(model, 5))
    assert not model.canDropMimeData(data, MOVE, -1, -1, at(model, 1)), "it stands there already"
    model.dropMimeData(data, MOVE, -1, -1, at(model, 5))
    assert not asked
    model.dropMimeData(data, MOVE, -1, -1, at(model, 4))
    model.dropMimeData(data, MOVE, -1, -1, QModelIndex())
    assert asked == [(TagRef(TagKind.ACTOR, 3), TagRef(TagKind.ACTOR, 4)), (TagRef(TagKind.ACTOR, 3), None)]


def test_themes_do_not_fall_among_actors(model: CodebookTreeModel) -> None:
    themes = CodebookTreeModel(TagKind.THEME, writable=True)
    themes.set_codebook(BOOK)
    data = themes.mimeData([themes.index(0, 0)])
    assert not model.canDropMimeData(data, MOVE, -1, -1, at(model, 4))


def test_renaming_is_only_asked_for(model: CodebookTreeModel) -> None:
    asked = []
    model.rename_requested.connect(lambda ref, name: asked.append((ref.id, name)))
    for name in ("  Kestrel   Energy ", "", "Kestrel"):
        assert not model.setData(at(model, 1), name)
    assert asked == [(1, "Kestrel Energy")]
    assert at(model, 1).data() == "Kestrel"


def test_nothing_can_be_changed_where_the_library_is_read_only(qapp: QApplication) -> None:
    model = CodebookTreeModel(TagKind.ACTOR, writable=False)
    model.set_codebook(BOOK)
    assert not model.flags(model.index(0, 0)) & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)


def test_a_tag_dragged_from_the_window_of_another_library_moves_nothing(model: CodebookTreeModel) -> None:
    other = CodebookTreeModel(TagKind.ACTOR, writable=True)
    other.set_codebook(Codebook(actors=(Tag(TagKind.ACTOR, 3, "x3", "A name of theirs"),)))
    assert not model.canDropMimeData(other.mimeData([other.index(0, 0)]), MOVE, -1, -1, at(model, 4))

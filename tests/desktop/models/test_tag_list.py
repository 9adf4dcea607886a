from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester

from workbench.desktop.actions import COMMANDS
from workbench.desktop.models.tag_list import TagListModel, tag_keys
from workbench.domain.codebook import Alias, Codebook, Tag, TagKind, TagRef

LONG = Codebook(
    tuple(Tag(TagKind.ACTOR, number, "", f"Actor {number:02}", passages=number) for number in range(1, 15)),
    tuple(Tag(TagKind.THEME, number, "", f"Theme {number:02}", passages=number) for number in range(1, 11)),
)


def actor(number: int) -> TagRef:
    return TagRef(TagKind.ACTOR, number)


def test_the_most_used_tags_have_keys_that_no_command_has() -> None:
    keys = tag_keys(LONG, {})
    assert [keys[digit].id for digit in "123456789"] == [14, 13, 12, 11, 10, 9, 8, 7, 6]
    letters = [key for key in keys if key.isalpha()]
    assert [keys[letter].id for letter in letters] == [10, 9, 8, 7, 6, 5]
    taken = {command.shortcut for command in COMMANDS} | {"S", "P"}
    assert not taken & set(keys)


def test_keys_stay_while_counts_grow_and_a_free_one_goes_to_the_next() -> None:
    before = tag_keys(LONG, {})
    grown = Codebook((Tag(TagKind.ACTOR, 1, "", "Actor 01", passages=99), *LONG.actors[1:]), LONG.themes)
    assert tag_keys(grown, before) == before
    without = Codebook(tuple(tag for tag in grown.actors if tag.id != 13), LONG.themes)
    after = tag_keys(without, before)
    assert after["2"] == actor(1)
    assert {key: ref for key, ref in after.items() if key != "2"} == {
        key: ref for key, ref in before.items() if key != "2"
    }


def test_an_empty_codebook_has_no_keys_and_no_rows() -> None:
    assert tag_keys(Codebook(), {}) == {}
    model = TagListModel()
    model.set_codebook(Codebook())
    assert model.rowCount() == 0


def test_model_keeps_qts_rules_through_every_change() -> None:
    model = TagListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_codebook(LONG)
    model.set_keys(tag_keys(LONG, {}))
    model.set_carried([actor(14)])
    model.set_filter("03")
    assert [model.row(number).heading or model.row(number).tag.name for number in range(model.rowCount())] == [
        "Actors", "Actor 03", "Themes", "Theme 03",
    ]  # fmt: skip
    model.set_filter("")
    first = model.row(1)
    assert (first.tag.name if first.tag else "", first.key, first.is_carried) == ("Actor 14", "1", True)
    assert tester is not None


def test_only_rows_that_changed_are_told() -> None:
    model = TagListModel()
    model.set_codebook(LONG)
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: told.append(first.row()))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_carried([actor(2)])
    model.set_carried([actor(3)])
    assert told == [2, 2, 3]
    assert not resets


def test_filter_finds_by_alias() -> None:
    model = TagListModel()
    model.set_codebook(Codebook((Tag(TagKind.ACTOR, 1, "", "Garam Telecom", aliases=(Alias("GRT"),)),), ()))
    model.set_filter("grt")
    assert model.rowCount() == 2

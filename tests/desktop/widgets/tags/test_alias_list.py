from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.desktop.look import Look
from workbench.desktop.widgets.tags.alias_list import AliasList
from workbench.domain.codebook import Alias


def test_a_date_that_cannot_be_read_is_marked_until_it_can(look: Look, qtbot: QtBot) -> None:
    aliases = AliasList(look)
    qtbot.addWidget(aliases)
    aliases.set_aliases([Alias("KE")])
    aliases.show()
    row = aliases._rows[0]
    QTest.mouseClick(row.dates, Qt.MouseButton.LeftButton)
    QTest.keyClicks(row.since, "March")
    assert not row.since.property("invalid"), "it is still being typed"
    QTest.keyClick(row.since, Qt.Key.Key_Return)
    assert row.since.property("invalid")
    assert not row.until.property("invalid")
    row.since.selectAll()
    QTest.keyClicks(row.since, "2026-03")
    assert not row.since.property("invalid")


def test_each_part_says_whose_it_is(look: Look, qtbot: QtBot) -> None:
    aliases = AliasList(look)
    qtbot.addWidget(aliases)
    aliases.set_aliases([Alias("KE"), Alias("Kestrel Ltd")])
    first, second = aliases._rows
    assert first.remove.accessibleName() == "Remove alias: KE"
    assert second.remove.accessibleName() == "Remove alias: Kestrel Ltd"
    assert second.since.accessibleName() == "from: Kestrel Ltd"
    names = [part.accessibleName() for row in aliases._rows for part in (row.case, row.dates, row.hidden, row.until)]
    assert len(set(names)) == len(names)
    aliases.set_aliases([Alias("Kestrel Ltd")])
    assert aliases._rows[0].remove.accessibleName() == "Remove alias: Kestrel Ltd"


def test_the_keyboard_stays_where_an_alias_was_removed(look: Look, qtbot: QtBot) -> None:
    aliases = AliasList(look)
    aliases.edited.connect(aliases.set_aliases)
    qtbot.addWidget(aliases)
    aliases.set_aliases([Alias("KE"), Alias("Kestrel Ltd")])
    with qtbot.waitActive(aliases):
        aliases.show()
        aliases.activateWindow()
    first, last = aliases._rows
    last.remove.setFocus()
    QTest.keyClick(last.remove, Qt.Key.Key_Space)
    assert aliases._new.hasFocus()
    assert aliases._rows == [first]

"""The groups of a list: what they are called, how many articles they hold, which are folded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.desktop.models.article_cells import group_name
from workbench.desktop.models.grouped_rows import GroupedRows
from workbench.desktop.widgets.rows.heading import Heading
from workbench.domain.listing import Group


class ArticleGroups:
    """Keep ``rows``, which says what each row shows, true to the groups."""

    def __init__(self) -> None:
        self.named: tuple[tuple[str, int], ...] = ()
        self.rows = GroupedRows(())
        self._group = Group.NONE
        self._sizes: list[int] = []
        self._folded: set[str] = set()

    def show(
        self, group: Group, named: tuple[tuple[str, int], ...], sizes: Iterable[int], total: int, *, goes_on: bool
    ) -> None:
        """Take other groups, which hold *sizes* rows with copies that are unfolded; folded stay those that were, or none."""
        self._group, self.named, self._sizes = group, named, list(sizes)
        self._folded = self._folded & set(self.keys) if goes_on else set()
        self._lay_out(total)

    @property
    def keys(self) -> list[str]:
        """Return what the articles of each group have in common."""
        return [key for key, _ in self.named]

    def heading_over(self, row: int) -> Heading:
        """Return the heading of the group that a row belongs to."""
        key, count = self.named[self.rows.group_of_row(row)]
        return Heading(group_name(self._group, key), count, is_folded=key in self._folded)

    def grow(self, place: int, by: int, total: int) -> None:
        """Let the group of a place of the order have more rows, or fewer."""
        if self._sizes:
            self._sizes[self.rows.group_of_place(place)] += by
        self._lay_out(total)

    def is_folded(self, group: int) -> bool:
        """Say whether a group's articles are put away."""
        return self.named[group][0] in self._folded

    def fold(self, groups: Sequence[int], total: int, *, folded: bool) -> None:
        """Put the articles of these groups away, or show them."""
        keys = {self.named[group][0] for group in groups}
        self._folded = self._folded | keys if folded else self._folded - keys
        self._lay_out(total)

    def _lay_out(self, total: int) -> None:
        folded = [number for number, key in enumerate(self.keys) if key in self._folded]
        self.rows = GroupedRows(self._sizes, folded, total=total)

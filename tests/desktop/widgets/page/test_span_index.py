from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.desktop.widgets.page.span_index import SpanIndex
from workbench.domain.spans import Span

spans = st.tuples(st.integers(0, 40), st.integers(0, 15)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=25), spans)
def test_finds_what_a_look_at_all_finds(items: list[Span], area: Span) -> None:
    items.sort()
    expected = [span for span in items if span.start < area.end and span.end > area.start]
    assert SpanIndex(items).touching(area) == expected

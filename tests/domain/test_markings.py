from __future__ import annotations

import pytest

from workbench.domain.markings import Marking, stated_marking


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Weekly", "TLP:AMBER\nThe port is closed.", Marking.AMBER),
        ("Weekly", "The port is closed.\n** TLP: Amber + Strict **", Marking.AMBER_STRICT),
        ("[TLP:GREEN] Weekly", "The port is closed.\nTLP:WHITE", Marking.GREEN),
        ("Weekly", "TLP:GREEN\nThe port is closed.\nTLP:RED", Marking.RED),
        ("Weekly", "What TLP:RED means is known to all.", None),
        ("Weekly", "\n".join(["Line."] * 20 + ["TLP:RED"] + ["Line."] * 20), None),
        ("", "", None),
    ],
)
def test_the_label_that_a_text_bears_itself(title: str, text: str, expected: Marking | None) -> None:
    assert stated_marking(title, text) is expected

from __future__ import annotations

import pytest

from tests.briefing.examples import example_draft, example_evidence
from workbench.briefing.evidence import Evidence


@pytest.fixture
def evidence() -> dict[str, Evidence]:
    return example_evidence()


@pytest.fixture
def draft() -> str:
    return example_draft()

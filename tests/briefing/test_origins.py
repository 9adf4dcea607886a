from __future__ import annotations

import pytest

from workbench.briefing.origins import Attributions, Provenance, attributions, origins_of
from workbench.domain.spans import Span

KNOWN = {
    "scmp": "South China Morning Post",
    "south china morning post": "South China Morning Post",
    "ledger": "The Harbour Ledger",
}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SEOUL (Reuters) - The ministry said on Friday.", "Reuters"),
        ("BEIJING, June 3 (Xinhua) -- China said.", "Xinhua"),
        ("(서울=연합뉴스) 김 기자 = 정부는", "Yonhap"),
        ("연합뉴스에 따르면 정부는", "Yonhap"),
        ("据新华社报道，商务部", "Xinhua"),
        ("新华社北京6月3日电", "Xinhua"),
        ("ロイターによると、政府は", "Reuters"),
        ("日経新聞によると、政府は", "日経新聞"),
        ("The plan is old, according to SCMP, and small.", "South China Morning Post"),
        ("Revenue fell, per SCMP reporting.", "South China Morning Post"),
        ("An official told the Ledger so.", "The Harbour Ledger"),
        ("as first reported by the Financial Times", "Financial Times"),
        ("laut Frankfurter Allgemeine Zeitung", "Frankfurter Allgemeine Zeitung"),
    ],
)
def test_attributions_are_recognised(text: str, name: str) -> None:
    assert [item.name for item in attributions(text, known=KNOWN)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "According to the ministry, exports stop.",
        "The minister told Parliament so.",
        "Garam Telecom reported a loss.",
        "정부에 따르면 수출은",
        "据统计，出口下降",
        "As Monday came, nothing was heard.",
    ],
)
def test_what_is_no_outlet_is_no_origin(text: str) -> None:
    assert attributions(text, known=KNOWN) == ()


def test_a_phrase_holds_for_its_paragraph_and_a_dateline_for_all() -> None:
    text = "SEOUL (Yonhap) - First.\nAccording to SCMP, second.\nThird."
    third = Span(text.index("Third"), len(text))
    second = Span(text.index("second"), text.index("second") + 6)
    named = Attributions(text, KNOWN)
    assert named.at(third) == ("Yonhap",)
    assert named.at(second) == ("Yonhap", "South China Morning Post")


def test_seven_articles_can_be_two_origins() -> None:
    copies = [Provenance(n, outlet=f"Outlet {n}", copied_from="Meridian Wire") for n in range(4)]
    per_scmp = [Provenance(n, outlet=f"Outlet {n}", attributed=("South China Morning Post",)) for n in (4, 5)]
    own = Provenance(6, outlet="South China Morning Post")
    assert str(origins_of([*copies, *per_scmp, own])) == "7 articles, 2 origins"
    assert origins_of([own]).origins == ("South China Morning Post",)
    assert str(origins_of([])) == "0 articles, 0 origins"


def test_what_a_person_said_goes_before() -> None:
    item = Provenance(1, outlet="Ledger", attributed=("Reuters",), dismissed=("reuters",))
    assert item.origins == ("Ledger",)
    assert Provenance(1, outlet="Ledger", attributed=("Reuters",), confirmed=("AFP",)).origins == ("AFP",)
    assert Provenance(1).origins == ("article 1",)

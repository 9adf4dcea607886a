"""Opinion, paid articles, pictures made by AI: told by labels, not by words in sentences."""

from __future__ import annotations

import pytest

from workbench.domain.articles import Facts
from workbench.importing.kinds import says_opinion, says_paid_for, says_sponsored, with_kind
from workbench.importing.notices import says_ai_picture


@pytest.mark.parametrize(
    "label",
    [
        "Opinion",
        "OPINION",
        "Op-Ed",
        "Kommentar",
        "[사설]",
        "社論：".replace("論", "评"),
        "社説",
        "Мнение",
        "Opinión",
        "رأي",
        "Görüş",
    ],
)
def test_labels_of_opinion(label: str) -> None:
    assert says_opinion(label)


@pytest.mark.parametrize("label", ["Comments", "Kommentare", "Opinion polls are wrong", "Business", ""])
def test_no_labels_of_opinion(label: str) -> None:
    assert not says_opinion(label)


@pytest.mark.parametrize(
    "label",
    [
        "Sponsored",
        "Paid Post",
        "Sponsored by Halden Foundry",
        "Advertorial",
        "Contenido patrocinado",
        "На правах рекламы",
        "PR記事",
        "애드버토리얼",
    ],
)
def test_labels_of_paid_articles(label: str) -> None:
    assert says_sponsored(label)


def test_what_is_no_label_of_a_paid_article() -> None:
    assert not any(
        map(says_sponsored, ["Anzeige", "Advertisement", "State-sponsored hackers", "A paid post is not news"])
    )
    assert says_paid_for("This article was sponsored by Halden Foundry.")
    assert not says_paid_for("This article is about sponsored hackers.")


@pytest.mark.parametrize(
    ("facts", "notices"),
    [
        (Facts(section="Opinion"), {"opinion": "section"}),
        (Facts(title="Kommentar: Der Hafen sinkt"), {"opinion": "title"}),
        (Facts(title="[사설] 항만은 가라앉는다"), {"opinion": "title"}),
        (Facts(url="https://coast.example/opinion/2026/quay"), {"opinion": "address"}),
        (Facts(url="https://coast.example/news/opinion"), {}),
        (Facts(url="https://coast.example/paid-post/halden/quay.html"), {"sponsored": "address"}),
        (Facts(title="Opinion polls: the quay sinks", section="Politics"), {}),
    ],
)
def test_facts_that_say_what_kind_it_is(facts: Facts, notices: dict[str, str]) -> None:
    judged = with_kind(facts)
    assert {name: judged.found[name] for name in judged.notices} == notices


@pytest.mark.parametrize(
    "caption",
    [
        "Image created by AI [Photo=MS Copilot]", "AI-generated image of a quay", "Illustration: generated with Midjourney",
        "Bild: KI-generiert", "Symbolbild, erstellt mit KI", "Image générée par IA", "Imagen generada con inteligencia artificial",
        "Изображение сгенерировано нейросетью", "사진=AI 생성 이미지", "图片由AI生成", "画像：生成AI", "Photo: Reuters / Midjourney",
    ],
)  # fmt: skip
def test_captions_of_pictures_made_by_ai(caption: str) -> None:
    assert says_ai_picture(caption)


@pytest.mark.parametrize(
    "caption",
    [
        "The logo of ChatGPT is seen in Ostmark. Photo: Reuters",
        "A minister speaks at an AI summit.",
        "Workers made by hand a model of Gemini",
    ],
)
def test_captions_of_other_pictures(caption: str) -> None:
    assert not says_ai_picture(caption)

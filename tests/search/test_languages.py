"""What an analyst types, and the text in which it must be found: the probes that tell search engines apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.conftest import answer, found
from workbench.search.documents import Document
from workbench.search.index import SearchIndex
from workbench.search.marks import mark_spans
from workbench.search.words import forms, is_solid, words

OTHER = "Nothing of the kind stands in this text about fishing quotas and ferries."


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("수출", "정부는 지난달 반도체 수출을 다시 제한했다고 밝혔다."),
        ("금리", "한국은행이 기준금리를 동결했다."),
        ("반도체 수출", "정부는 반도체 수출을 제한했다."),
        ("芯片", "该公司宣布停止向海外出口芯片设备。"),
        ("出口管制", "新的出口管制将于下月生效"),
        ("管制", "新的出口管制将于下月生效"),
        ("輸出", "政府は半導体の輸出規制を強化した。"),
        ("半導体", "政府は半導体の輸出規制を強化した。"),
        ("ガス", "ｶﾞｽの供給が止まった"),
        ("データセンター", "新しいデータセンターが開いた"),
        ("gen", "重跑gen-itgc后恢复正常"),
        ("itgc", "重跑gen-itgc后恢复正常"),
        ("gen-itgc", "重跑gen-itgc后恢复正常"),
        ("5G", "韩国的5G网络覆盖全国"),
        ("ไทย", "รัฐบาลไทยประกาศมาตรการใหม่"),
        ("geneve", "Les pourparlers de Genève ont repris."),
        ("Genève", "The talks in Geneve resumed."),
        ("strasse", "Die Straße war gesperrt."),
        ("Straße", "Die Strasse war gesperrt."),
        ("istanbul", "İstanbul Boğazı kapandı."),
        ("bogazi", "İstanbul Boğazı kapandı."),
        ("елка", "Большая ёлка стоит на площади."),
        ("ёлка", "Большая елка стоит на площади."),
        ("محمد", "وصل مُحَمَّد إلى العاصمة"),
        ("احمد", "قال أحمد إن الاتفاق قريب"),
        ("हिन्दी", "यह समाचार हिन्दी में है"),
        ("full", "The ＦＵＬＬ width form"),
        ("AT&T", "Carriers such as AT&T agreed."),
        ("U.S.", "The U.S. delegation left."),
        ("US", "The U.S. delegation left."),
        ("AI", "The A.I. boom went on."),
        ("C++", "Written in C++ and shipped."),
        ("5g", "The 5G auction ended."),
        ("covid-19", "After COVID-19 came the shortage."),
        ("O'Neill", "Minister O’Neill resigned."),
        ("neill", "Minister O'Neill resigned."),
        ("plan", "The ministry planned a ban."),
        ("shipping", "The parts were shipped at night."),
        ("china", "China’s exporters protested."),
        ("understanding", "A memoran\u00addum of under\u00adstanding was signed."),
        ("e-mail", "He sent an e-mail to the agency."),
        ("“export controls”", "New export controls were announced."),
    ],
)
def test_probe(fed: Callable[..., SearchIndex], query: str, text: str) -> None:
    index = fed(text, OTHER)
    assert found(index, query) == [1]
    assert mark_spans(text, answer(index, query).marks), "what was found can be marked"


@pytest.mark.parametrize(
    ("query", "text", "language"),
    [
        ("Haus", "Die Häuser am Hafen", "de"),
        ("экспорт", "Правительство ограничило экспорта объёмы", "ru"),
        ("exportation", "Les exportations ont chuté", "fr"),
        ("sanción", "Las sanciones siguen en vigor", "es"),
    ],
)
def test_stems_of_the_article_s_language(fed: Callable[..., SearchIndex], query: str, text: str, language: str) -> None:
    index = fed(text, OTHER, language=language)
    assert found(index, query) == [1]
    assert mark_spans(text, answer(index, query).marks)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("芯片", "片芯倒置"),
        ("us", "The U.S. delegation left."),
        ('"planned"', "The plan was dropped."),
        ("C++", "Vitamin C and more"),
        ("이다", "다이어트 열풍"),
    ],
)  # fmt: skip
def test_what_must_not_be_found(fed: Callable[..., SearchIndex], query: str, text: str) -> None:
    assert found(fed(text), query) == []


_ALPHABETS = (
    "abcdefgXYZ éßÅ'’-&.0123456789+#\n", "ёйцукен ЖДЛ-", "芯片出口管制设备，。a1", "수출금리 반도체를", "ガス供給データ・ｶﾞｽのー",
    "محمدأُةىـ ", "हिन्दीमेंक्षा ", "ไทยรัฐบาล ", "αάΣς ώ",
)  # fmt: skip
_TEXTS = st.sampled_from(_ALPHABETS).flatmap(lambda letters: st.text(alphabet=letters, min_size=1, max_size=80))


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(_TEXTS, min_size=1, max_size=12))
def test_every_word_of_every_text_finds_it(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    with SearchIndex.open(tmp_path_factory.mktemp("index")) as index:
        index.update([Document(number, "", text) for number, text in enumerate(texts, 1)], seen=1)
        for number, text in enumerate(texts, 1):
            for word in {text[word.start : word.end] for word in words(text)} - {"AND", "OR", "NOT"}:
                reply = answer(index, word)
                assert number in {hit.id for hit in reply.hits}, word
                assert any(span.of(text) == word for span in mark_spans(text, reply.marks)), word


@settings(max_examples=40, deadline=None)
@given(texts=st.lists(_TEXTS, min_size=1, max_size=12), length=st.integers(1, 4))
def test_a_beginning_finds_all_words_that_begin_so(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], length: int
) -> None:
    """Those of one letter or two are in the index, longer ones are looked up in its words."""
    spaced = [{form for form in forms(text) if not is_solid(form)} for text in texts]
    with SearchIndex.open(tmp_path_factory.mktemp("index")) as index:
        index.update([Document(number, "", text) for number, text in enumerate(texts, 1)], seen=1)
        for beginning in {form[:length] for held in spaced for form in held}:
            if forms(beginning) == [beginning]:
                begun = [any(form.startswith(beginning) for form in held) for held in spaced]
                assert found(index, f"{beginning}*") == [number for number, is_so in enumerate(begun, 1) if is_so]

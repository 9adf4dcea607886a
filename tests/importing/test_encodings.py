from __future__ import annotations

import subprocess
import sys

import pytest

from workbench.importing.encoding import decode
from workbench.importing.language import language_of
from workbench.importing.readers import read

KOREAN = (
    "오스트마크 항만청은 컨테이너 부두 다섯 곳 가운데 두 곳을 보수를 위해 폐쇄한다고 밝혔다. 기술진은 말뚝에서 균열을 발견했다.\n"
    * 3
)
CHINESE = (
    "东港港务局宣布，因在起重机轨道下方的桩基中发现裂缝，五个集装箱泊位中的两个将关闭维修。工程师表示，裂缝多年来一直在扩大。\n"
    * 3
)
TRADITIONAL = (
    "東港港務局宣布，因在起重機軌道下方的樁基中發現裂縫，五個貨櫃泊位中的兩個將關閉維修。工程師表示，裂縫多年來一直在擴大。\n"
    * 3
)
JAPANESE = (
    "港湾局は火曜日、クレーンのレールを支える杭にひびが見つかったため、コンテナ岸壁のうち二つを補修のために閉鎖すると発表した。\n"
    * 3
)
RUSSIAN = (
    "Управление порта сообщило во вторник, что закроет на ремонт два из пяти причалов, после того как инженеры нашли трещины.\n"
    * 3
)
GERMAN = (
    "Die Hafenverwaltung sperrt zwei Liegeplätze, weil Taucher in den Pfählen Risse fanden. Das könne Wochen dauern, hieß es.\n"
    * 3
)


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        (KOREAN, "utf-8"),
        (KOREAN, "utf-8-sig"),
        (KOREAN, "cp949"),
        (KOREAN, "utf-16"),
        (CHINESE, "gb18030"),
        (TRADITIONAL, "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "utf-16-le"),
        (GERMAN, "cp1252"),
        (GERMAN, "utf-32"),
        (GERMAN, "utf-16-be"),
    ],
)
def test_decoding(words: str, encoding: str) -> None:
    decoded = decode(words.encode(encoding))
    assert decoded.text.removeprefix("\ufeff") == words
    assert decoded.warning == ""


@pytest.mark.parametrize(("words", "encoding"), [(KOREAN, "cp949"), (RUSSIAN, "utf-16"), (JAPANESE, "shift_jis")])
def test_reading_files_in_other_encodings(words: str, encoding: str) -> None:
    assert read(words.encode(encoding), "a.txt").text.endswith(words.strip().split("\n")[-1])


def test_the_charset_that_a_page_states_is_used() -> None:
    page = f'<html><head><meta charset="windows-1251"><title>x</title></head><body>{RUSSIAN}</body></html>'
    assert decode(page.encode("cp1251")).encoding == "windows-1251"


def test_a_false_charset_does_no_harm() -> None:
    page = f'<html><head><meta charset="punycode"></head><body>{GERMAN}</body></html>'
    assert decode(page.encode("cp1252")).text == page


def test_lost_characters_are_told() -> None:
    assert "1 characters" in decode(b"\xef\xbb\xbfabc \xff def").warning


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (KOREAN, "ko"),
        (CHINESE, "zh"),
        (TRADITIONAL, "zh"),
        (JAPANESE, "ja"),
        (RUSSIAN, "ru"),
        (GERMAN, "de"),
        ("أعلنت هيئة الميناء يوم الثلاثاء أنها ستغلق رصيفين من أرصفة الحاويات الخمسة لإجراء إصلاحات", "ar"),
        ("The harbour authority closes two of its berths, because divers found cracks in the piles.", "en"),
        ("Berths", ""),
        ("42 !!", ""),
    ],
)
def test_languages(words: str, code: str) -> None:
    assert language_of(words) == code


def test_a_stated_language_counts_only_between_neighbours() -> None:
    danish = "Havnevæsenet lukker to af fem kajpladser, fordi dykkere fandt revner i pælene under kranskinnerne."
    assert language_of(danish, "da-DK") == "da"
    assert language_of(GERMAN, "en") == "de"


ENGLISH = (
    "The port authority said on Tuesday that it would close two of the five berths for repairs, after divers had found "
    "cracks in the piles that carry the rails. The work is expected to take weeks, and ships are sent to other ports with "
    "free berths."
)


def test_english_is_told_by_its_commonest_words_and_no_other_language_is() -> None:
    assert language_of(ENGLISH) == "en"
    dutch = (
        "Het havenbedrijf sluit twee van de vijf ligplaatsen, omdat duikers in de palen scheuren vonden. Of het werk weken "
        "of maanden duurt, is nog niet bekend; “the work is hard”, zei een duiker, en de schepen gaan naar andere havens "
        "met vrije plaatsen, waar in die tijd ook meer mensen zullen werken."
    )
    assert language_of(dutch) == "nl"


def test_english_needs_no_model() -> None:
    script = (
        "import sys; from workbench.importing.language import language_of; "
        "assert language_of(sys.argv[1]) == 'en'; assert 'py3langid' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script, ENGLISH], check=True)

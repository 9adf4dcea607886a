"""The lines around the title of a saved text, in many forms and languages: each is a fact, and none is left in the text."""

from __future__ import annotations

import pytest

from workbench.importing.readers import read

STORIES = {
    "en": "The harbour authority of Ostmark reopened the northern quay on Monday, eleven weeks after engineers had found cracks in the piles that carry its crane rails.\n\nTwo of the five container berths had been closed since April. Shipping lines reckoned with delays of two days, and several moved their services to other ports.",
    "ko": "해안 항만청은 말뚝에서 균열이 발견된 지 열한 주 만인 월요일 북쪽 부두를 다시 열었다고 밝혔다. 선사들은 이틀의 지연을 감수해야 했다.\n\n다섯 개 선석 가운데 두 개가 4월부터 닫혀 있었고, 선사들은 이틀의 지연을 감수해야 했다.",
    "zh": "奥斯特马克港务局周一重新开放北码头，距离工程师发现桩基裂缝已有十一周。\n\n五个泊位中有两个自四月起关闭，航运公司须预留两天延误。",
    "ja": "オストマルク港湾局は月曜日、杭の亀裂が見つかってから十一週間ぶりに北埠頭を再開した。\n\n五つのバースのうち二つは四月から閉鎖されていた。",
    "de": "Die Hafenbehörde von Ostmark hat am Montag den Nordkai wieder geöffnet, elf Wochen nachdem Ingenieure Risse in den Pfählen gefunden hatten.\n\nZwei der fünf Liegeplätze waren seit April geschlossen, und mehrere Reedereien verlegten ihre Dienste.",
    "fr": "L’autorité portuaire d’Ostmark a rouvert lundi le quai nord, onze semaines après la découverte de fissures dans les pieux.\n\nDeux des cinq postes à conteneurs étaient fermés depuis avril.",
    "es": "La autoridad portuaria de Ostmark reabrió el lunes el muelle norte, once semanas después de que se hallaran grietas en los pilotes.\n\nDos de los cinco puestos estaban cerrados desde abril.",
    "ru": "Портовые власти Остмарка в понедельник вновь открыли северный причал спустя одиннадцать недель после обнаружения трещин.\n\nДва из пяти причалов были закрыты с апреля.",
    "it": "L’autorità portuale di Ostmark ha riaperto lunedì il molo nord, undici settimane dopo la scoperta di crepe nei pali.\n\nDue dei cinque ormeggi erano chiusi da aprile.",
    "pt": "A autoridade portuária de Ostmark reabriu na segunda-feira o cais norte, onze semanas depois de terem sido achadas fissuras.\n\nDois dos cinco berços estavam fechados desde abril.",
    "nl": "De havenautoriteit van Ostmark heeft maandag de noordelijke kade heropend, elf weken nadat er scheuren waren ontdekt.\n\nTwee van de vijf ligplaatsen waren sinds april dicht.",
}
FACTS = ("title", "byline", "published", "updated", "outlet")
HEADS: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "en",
        "Ostmark reopens its northern quay\nBy Mira Tolland\nPosted : June 22, 2026, 15:48Updated : June 22, 2026, 16:20",
        ("Ostmark reopens its northern quay", "Mira Tolland", "2026-06-22T15:48", "2026-06-22T16:20", ""),
    ),
    (
        "en",
        "HARBOUR\nOstmark reopens its northern quay\nMira Tolland and Jonas Reth\nMon 22 Jun 2026 06.10 BST",
        ("Ostmark reopens its northern quay", "Mira Tolland, Jonas Reth", "2026-06-22T06:10+01:00", "", ""),
    ),
    (
        "en",
        "Ostmark reopens its northern quay\nPublished 22 June 2026\nShare\nSave\nMira Tolland\nHarbour correspondent, Coast News",
        ("Ostmark reopens its northern quay", "Mira Tolland", "2026-06-22", "", ""),
    ),
    (
        "en",
        "Ostmark reopens its northern quay\nMira Tolland | June 22, 2026 | Coast Register",
        ("Ostmark reopens its northern quay", "Mira Tolland", "2026-06-22", "", "Coast Register"),
    ),
    (
        "en",
        "Ostmark reopens its northern quay\n\nMira Tolland\n22 June 2026 · 4 min read",
        ("Ostmark reopens its northern quay", "Mira Tolland", "2026-06-22", "", ""),
    ),
    (
        "en",
        "Title: Ostmark reopens its northern quay\nAuthor: Mira Tolland\nSource: Coast Register\nDate: 2026-06-22\nURL: https://coast.example/a",
        ("Ostmark reopens its northern quay", "Mira Tolland", "2026-06-22", "", "Coast Register"),
    ),
    (
        "en",
        "Ostmark reopens its northern quay\nUpdated 6:10 AM EDT, Mon June 22, 2026",
        ("Ostmark reopens its northern quay", "", "", "2026-06-22T06:10-04:00", ""),
    ),
    (
        "en",
        "Ostmark reopens its northern quay\nPublished: 22 June 2026 6:10am BST | Last updated: 22 June 2026 7:30am BST\nAuthor\nMira Tolland",
        ("Ostmark reopens its northern quay", "Mira Tolland", "2026-06-22T06:10+01:00", "2026-06-22T07:30+01:00", ""),
    ),
    (
        "ko",
        "해안 항만청, 북쪽 부두 다시 열어\n김하나 기자\n입력 2026.06.22 06:10 수정 2026.06.22 09:45",
        ("해안 항만청, 북쪽 부두 다시 열어", "김하나", "2026-06-22T06:10", "2026-06-22T09:45", ""),
    ),
    (
        "ko",
        "해안 항만청, 북쪽 부두 다시 열어\n등록 2026-06-22 오전 6:10\n김하나 기자 hana@haean.example",
        ("해안 항만청, 북쪽 부두 다시 열어", "김하나", "2026-06-22T06:10", "", ""),
    ),
    (
        "ko",
        "해안 항만청, 북쪽 부두 다시 열어\n송고시간2026-06-22 06:10\n김하나기자",
        ("해안 항만청, 북쪽 부두 다시 열어", "김하나", "2026-06-22T06:10", "", ""),
    ),
    (
        "zh",
        "奥斯特马克港重开北码头\n2026年06月22日 06:10 来源：海岸网\n作者：王小明",
        ("奥斯特马克港重开北码头", "王小明", "2026-06-22T06:10", "", "海岸网"),
    ),
    (
        "zh",
        "奥斯特马克港重开北码头\n来源：海岸日报\n发布时间：2026-06-22 06:10:00\n责任编辑：赵某",
        ("奥斯特马克港重开北码头", "", "2026-06-22T06:10", "", "海岸日报"),
    ),
    (
        "zh",
        "奥斯特马克港重开北码头\n本报记者 王小明 海岸日报 2026年6月22日",
        ("奥斯特马克港重开北码头", "王小明", "2026-06-22", "", ""),
    ),
    (
        "ja",
        "オストマルク港、北埠頭を再開\n2026年6月22日 6時10分\n海岸新聞 山田太郎記者",
        ("オストマルク港、北埠頭を再開", "山田太郎", "2026-06-22T06:10", "", ""),
    ),
    (
        "ja",
        "オストマルク港、北埠頭を再開\n2026/6/22 6:10（2026/6/22 9:45更新）",
        ("オストマルク港、北埠頭を再開", "", "2026-06-22T06:10", "2026-06-22T09:45", ""),
    ),
    (
        "de",
        "Hafen Ostmark öffnet Nordkai wieder\nVon Mira Tolland\nStand: 22.06.2026, 09:45 Uhr",
        ("Hafen Ostmark öffnet Nordkai wieder", "Mira Tolland", "", "2026-06-22T09:45", ""),
    ),
    (
        "de",
        "Hafen Ostmark öffnet Nordkai wieder\n22. Juni 2026, 6:10 Uhr · Lesezeit: 3 Min.\nEin Bericht von Mira Tolland und Jonas Reth",
        ("Hafen Ostmark öffnet Nordkai wieder", "Mira Tolland, Jonas Reth", "2026-06-22T06:10", "", ""),
    ),
    (
        "de",
        "Hafen Ostmark öffnet Nordkai wieder\nVeröffentlicht am 22.06.2026 | Lesedauer: 2 Minuten\nVon Mira Tolland\nRedakteurin",
        ("Hafen Ostmark öffnet Nordkai wieder", "Mira Tolland", "2026-06-22", "", ""),
    ),
    (
        "fr",
        "Le port d’Ostmark rouvre son quai nord\nPar Mira Tolland\nPublié le 22 juin 2026 à 06h10, modifié le 22 juin 2026 à 09h45\nTemps de Lecture 3 min.",
        ("Le port d’Ostmark rouvre son quai nord", "Mira Tolland", "2026-06-22T06:10", "2026-06-22T09:45", ""),
    ),
    (
        "es",
        "El puerto de Ostmark reabre su muelle norte\nMira Tolland\n22/06/2026 - 06:10 CEST",
        ("El puerto de Ostmark reabre su muelle norte", "Mira Tolland", "2026-06-22T06:10+02:00", "", ""),
    ),
    (
        "es",
        "El puerto de Ostmark reabre su muelle norte\nPor Mira Tolland\n22 JUN 2026 - 06:10 CEST",
        ("El puerto de Ostmark reabre su muelle norte", "Mira Tolland", "2026-06-22T06:10+02:00", "", ""),
    ),
    (
        "ru",
        "Порт Остмарк вновь открыл северный причал\n22 июня 2026, 06:10\nАвтор: Иван Петров",
        ("Порт Остмарк вновь открыл северный причал", "Иван Петров", "2026-06-22T06:10", "", ""),
    ),
    (
        "ru",
        "Порт Остмарк вновь открыл северный причал\n22.06.2026 06:10 (обновлено: 09:45 22.06.2026)",
        ("Порт Остмарк вновь открыл северный причал", "", "2026-06-22T06:10", "2026-06-22T09:45", ""),
    ),
    (
        "it",
        "Il porto di Ostmark riapre il molo nord\ndi Mira Tolland\n22 giugno 2026 alle 06:10",
        ("Il porto di Ostmark riapre il molo nord", "Mira Tolland", "2026-06-22T06:10", "", ""),
    ),
    (
        "pt",
        "Porto de Ostmark reabre o cais norte\nPor Mira Tolland\n22/06/2026 06h10 Atualizado há 2 horas",
        ("Porto de Ostmark reabre o cais norte", "Mira Tolland", "2026-06-22T06:10", "", ""),
    ),
    (
        "nl",
        "Haven van Ostmark heropent kade\nMira Tolland\n22 juni 2026, 06:10\nLaatste update: 22 juni 2026, 09:45",
        ("Haven van Ostmark heropent kade", "Mira Tolland", "2026-06-22T06:10", "2026-06-22T09:45", ""),
    ),
]


@pytest.mark.parametrize(("language", "head", "expected"), HEADS)
def test_head(language: str, head: str, expected: tuple[str, ...]) -> None:
    extracted = read(f"{head}\n\n{STORIES[language]}\n".encode(), "article.txt")
    assert tuple(getattr(extracted.facts, name) for name in FACTS) == expected
    assert extracted.text == STORIES[language]


def test_a_kicker_is_the_section() -> None:
    text = f"HARBOUR\nOstmark reopens its northern quay\n22 June 2026\n\n{STORIES['en']}"
    assert read(text.encode(), "article.txt").facts.section == "HARBOUR"


def test_names_far_from_a_date_are_text() -> None:
    text = f"Ostmark reopens its northern quay\nMira Tolland\n\n{STORIES['en']}"
    extracted = read(text.encode(), "article.txt")
    assert extracted.facts.byline == ""
    assert extracted.text.startswith("Mira Tolland")


def test_a_long_bar_of_buttons_before_a_name_is_looked_at_once() -> None:
    bar = "Share | Print | Save | Listen | Comments | " * 4  # trying each way to part it would take days
    text = f"Ostmark reopens its northern quay\n{bar}Coast Register\n22 June 2026\n\n{STORIES['en']}"
    extracted = read(text.encode(), "article.txt")
    assert extracted.facts.title == "Ostmark reopens its northern quay"
    assert extracted.text.endswith(STORIES["en"])


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Corvid Research, 4 March 2026", "2026-03-04"),
        ("4 March 2026 | The Harbour Post", "2026-03-04"),
        ("2026年3月13日 海岸日报", "2026-03-13"),
        ("It was so on 4 March 2026", ""),
        ("Ferries ran on 4 March 2026. Then they did not.", ""),
    ],
)
def test_a_day_beside_a_name_is_the_articles_and_its_line_stays(line: str, day: str) -> None:
    extracted = read(f"Ostmark reopens its northern quay\n\n{line}\n\n{STORIES['en']}\n".encode(), "article.txt")
    assert extracted.facts.published == day
    assert extracted.text.startswith(line)


def test_hebrew_months_are_read() -> None:
    extracted = read(f"סיאול מהדקת את הכללים\n\n13 במרץ 2026\n\n{STORIES['en']}".encode(), "article.txt")
    assert extracted.facts.published == "2026-03-13"

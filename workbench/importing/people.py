"""Reads bylines: who wrote an article, as people; outlets, desks and agencies are not people."""

from __future__ import annotations

import re

from workbench.importing.blocks import extent

_BY = (
    r"(?:(?:written|submitted|authored|reported|reporting|words|story|text|analysis|posted|edited and written|review|interview|opinion|column|commentary|essay|compiled|contributed|prepared"
    r"|article|feature|report)\s+)?by|(?:(?:geschrieben|verfasst|(?:ein|eine|der|die|das)\s(?:gast)?(?:beitrag|kommentar|analyse|artikel|bericht|interview|kolumne|essay|reportage|glosse|leitartikel))\s+)?von"
    r"|(?:(?:écrit|rédigé|texte|reportage|(?:propos )?recueillis?)\s+)?par|(?:(?:escrito|redactado|redigido|texto|reportagem)\s+)?por|(?:scritto\s+)?di|a cura di"
    r"|(?:geschreven\s+)?door(?:\s+(?:onze|een van onze)\s(?:redacteur|verslaggever|correspondent)(?:en|s)?)?|(?:(?:skrevet|skriven|skrivet|tekst)\s+)?(?:av|af)|(?:ditulis\s+)?oleh|nga|γράφ(?:ει|ουν)(?:\s[οη](?=\s))?"
    r"|автор(?:ы|и)?|autor(?:in|es|a|zy)?|auteur|authors?|byline|reporter|writer|작성자|글쓴이|저자|글|기자|作者|撰文|撰稿|文字|执笔|執筆|著者|筆者|文|记者|記者|本报记者|本報記者|بقلم|كتبت?|текст"
)
_LABELS = r"penulis|laporan|tác giả|írta|szerző|pišu|piše|yazan|yazar|haber|tekst|texte|texto|testo|text|opracowała?|napisała?|kirjoittaja|teksti|forfatter|skribent|interview|लेखक|लेखिका|نویسنده|(?:取材|撮影)・文|聞き手"
"""Words before the people who signed: the first kind with or without a colon, the second, which begin sentences too, with it."""
_MARK = r"\s*[:：/／|｜=＝]\s*"
_LEAD = re.compile(rf"^\W*(?:(?:{_BY})(?:{_MARK}|\s+(?=\S))|(?:{_LABELS}){_MARK}|文・(?=\S{{2,6}}$))", re.IGNORECASE)
_LEAD_CLOSE = re.compile(r"^\W*(?:本报记者|本報記者|记者|記者|文)(?=[\u3400-\u9fff]{2,4}(?:\W|$))")
_KOREAN = re.compile(
    r"((?:[가-힣]{2,4}\s?[·,、]\s?)*[가-힣]{2,4})\s?(?:선임|수습|인턴|전문|객원)?\s?(?:기자|특파원|논설위원|통신원|앵커)(?![가-힣])"
)
_JAPANESE = re.compile(
    r"^\W?(?:[\u3400-\u9fff\u3041-\u30ff]{2,10}(?:新聞|通信|支局|部|社)\s)?([\u3400-\u9fff\u3041-\u30ff]{2,6}(?:[\s、・][\u3400-\u9fff\u3041-\u30ff]{1,6}){0,3})\s?(?:記者|特派員|編集委員)\W?$"
)
_CHINESE_TAIL = re.compile(r"[(（\[【]?(?:本报|本報)?(?:记者|記者)\s*[:：]?\s*([\u3400-\u9fff·、\s]{2,20})[)）\]】]?$")
_AND = re.compile(
    r"\s*(?:[,;、，；·|｜/／&•]|\s(?:and|und|et|y|e|og|och|en|with|и|та|ve|و)\s|[和与與及])\s*", re.IGNORECASE
)
_EMAIL = re.compile(r"[(（\[<]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[)）\]>]?|(?<!\w)@\w+")
_ROLE = re.compile(
    r"(?:,?\s+(?:senior|staff|chief|deputy|associate|assistant|contributing|freelance|special|lead|principal|managing|executive|political|foreign|national|international|diplomatic|business|economics?|financial"
    r"|markets?|energy|technology|tech|science|health|education|environment|climate|crime|legal|courts?|city|sports?|security|defen[cs]e|investigative|investigations|features?|news|data|world|africa|asia|europe"
    r"|middle east|washington|white house|beijing|moscow))*,?\s+(?:writer|reporter|correspondent|editor|columnist|contributor|producer|journalist|analyst|photographer|fellow|redakteur(?:in)?|korrespondent(?:in)?"
    r"|journaliste|correspondante?|periodista|corresponsal|redactora?|jornalista|repórter|giornalista|inviat[oa]|redacteur|verslaggever|dziennikar(?:z|ka)|корреспондент|обозреватель|журналист|кореспондент|muhabiri?)$",
    re.IGNORECASE,
)
"""What somebody is, behind the name; what is left must be a name of several words."""
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ])(?:Share|View|Follow|Updated|Published|Posted|Email|Bio|Biography|Staff|Reporter|Writer|Editor|Contributor|Correspondent|Special)\b.*$"
)
"""What a page prints right behind a name in a box of its own."""
_HAN_ROLES = re.compile(r"(?:特约|特約|实习|见习|首席|高级)?(?:记者|記者)|通讯员|通訊員|实习生|實習生")
_PLACE = re.compile(r"\s*[/／]\s*[\u3400-\u9fff]{2,6}(?:报道|報導|報道|電)$")
_AFTER_NAMES = re.compile(
    r"\s+(?:in|on|à|aus|en|from|for|at|reporting|is|для|published|updated|posted)\s+\S.*$|\s*[(（\[].*$|\s*[–—].*$|\s+-\s.*$|\s*[/／]\s*[\u3400-\u9fff]{2,4}(?:报道|報導|報道|综合报道|電)$"
    r"|(?:报道|報導|報道)$|\s+(?:기자|특파원|记者|記者)$",
    re.IGNORECASE,
)
_NOT_PEOPLE = re.compile(
    r"\b(?:staff|desk|editors?|editorial|newsroom|news|newspaper|agency|agencies|press|reuters|afp|ap|dpa|bloomberg|xinhua|tass|correspondents?|reporters?|writers?"
    r"|team|redaktion|redaction|rédaction|redacción|redazione|redação|online|wire|bureau|board|guest|admin|contributors?|media|times|daily|post|tribune|gazette"
    r"|journal|herald|magazine|network|radio|tv|inc|ltd|corp|group|business|insider|cnn|bbc|sport|sports|opinion|international|ministry|institute|university|service|services|associated|web|(?:web|news)desk|webmaster|redaksi|redactie|redaktionen|redakcja|redakce|toimitus|agenturen|agencias?|agence|agenzia|équipe|equipe|equipo|colaborador(?:es)?|partners?|client|publishers?|publishing|company"
    r"|\w*ministerium|ministère|ministerio|ministero|ministério|министерство|\w*(?:verlag|verband|verein|stiftung)|universität|université|universidad|università|universidade|botschaft|ambassade|embajada"
    r"|foundation|council|committee|association|federation|department|police|government|embassy|academy|museum|school|reports?|bulletin|courier|guardian|observer|telegraph|chronicle|standard|globe|express|mirror|review"
    r"|weekly|monthly|digest|channel|broadcasting|communications|podcast|digital|blog|forum|official|labs|studios?|sponsored|редакция|агентство|unknown|anonymous|posted|published"
    r"|updated|translated|photo|photos|image|video)\b|\.(?:com|org|net|co|example)\b|편집|뉴스|신문|통신|방송|일보|취재|编辑|編輯|通讯社|通訊社|新闻|新聞|日报|日報|网$|網$|新华|部$|社$|局$"
    r"|編集|募集|招聘|採用|登録|投稿|一覧|取材|支局|来源|來源|[’']s\s|https?:|www\.",
    re.IGNORECASE,
)
_PLACE_NAME = re.compile(
    r"abu dhabi|addis ababa|bad homburg|buenos aires|cape town|ciudad de méxico|costa rica|den haag|el paso|el salvador|frankfurt am main|guatemala city|ho chi minh city|hong kong|kansas city|kuala lumpur|kuwait city|la paz"
    r"|las palmas|las vegas|le havre|los [aá]ngeles|mexico city|new (?:delhi|jersey|orleans|york(?: city)?|zealand)|nizhny novgorod|north korea|palma de mallorca|panama city|phnom penh|port moresby|port[- ]au[- ]prince"
    r"|puerto rico|quezon city|rio de janeiro|salt lake city|san (?:antonio|diego|francisco|jos[eé]|juan|salvador)|santa cruz|santiago de chile|santo domingo|saudi arabia|sierra leone|south (?:africa|korea|sudan)|sri lanka"
    r"|st\.? (?:gallen|louis|petersburg)|são paulo|tel aviv|united (?:kingdom|nations|states)|white house",
    re.IGNORECASE,
)
"""Places of several words, which stand behind a byline as a second name does."""
_WHEN = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december)(?:\s\d.*)?)$",
    re.IGNORECASE,
)
_ON_DAY = re.compile(r"\s+on\s+(?:[^\W\d_]+day|[^\W\d_]+\.?\s\d|\d).*$", re.IGNORECASE)
_NO_NAME = re.compile(
    r"^(?:the|a|an|this|these|our|your|my|all|more|about|read|view|see|follow|share|contact|meet|latest|last|subscribe|sign|log|click|les?|der|die|das|el|los|las|der|mehr|alle|über)\s"
    r"|^(?:home|menu|search|comments?|published|updated|von|by)$|\b(?:min(?:ute)?s? read|am|pm)$",
    re.IGNORECASE,
)
_PARTICLES = {
    "al",
    "bin",
    "binti",
    "da",
    "de",
    "del",
    "den",
    "der",
    "di",
    "do",
    "dos",
    "du",
    "el",
    "ibn",
    "la",
    "le",
    "ten",
    "ter",
    "van",
    "von",
    "zu",
    "y",
    "e",
}
_CASELESS = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u10a0-\u10ff\u3041-\u9fff\uac00-\ud7a3]")
_CJK_NAME = re.compile(
    r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,5}|[\u30a0-\u30ff\u3400-\u9fff]{1,8}[·・=＝\s][\u3041-\u30ff\u3400-\u9fff]{1,10}|[가-힣]{1,2}\s[가-힣]{1,3}"
)


_LONGEST_BYLINE = 200
_LONGEST_SIGNATURE = 80
_TWO_SYLLABLES = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고")
"""Korean family names of two syllables; with others a name has three at most, and longer words are outlets."""


def names_in(text: str, outlet: str = "") -> tuple[str, ...]:
    """Return the people named in a byline without its lead word, in order, each once."""
    names: dict[str, None] = {}
    text = _PLACE.sub("", _EMAIL.sub(" ", _LEAD.sub("", text)))
    text = _parted_han(text)
    if len(outlet) > 3:
        text = re.sub(re.escape(outlet), " ", text, flags=re.IGNORECASE)
    for part in _AND.split(text):
        name = _AFTER_NAMES.sub("", f" {part} ").strip(" .:：*_\u3000\u00a0'\"“”")
        name = _said(_GLUED.sub("", _WHEN.sub("", _KOREAN.sub(r"\1", name))).strip())
        alone = "" if names else _ROLE.sub("", name)  # a role behind other names is a line of its own
        name = alone if " " in alone else name
        if _is_person(name):
            names[name] = None
    return tuple(names)


def _parted_han(text: str) -> str:
    """Part the names of people between whom Chinese bylines put a space, or what they are, and no more."""
    text = _HAN_ROLES.sub("、", text) if text[:1] >= "\u3400" else text
    names = text.strip(" 、").split()
    # A Japanese name has a space in it: there the first part or the second is as a rule of one or two characters.
    are_parts = all(re.fullmatch("[\u3400-\u9fff]{3}", one) for one in names) or any(map(_NOT_PEOPLE.search, names))
    return "、".join(names) if text[:1] >= "\u3400" and are_parts else text


def names_alone(line: str) -> tuple[str, ...]:
    """Return the people whom a short *line* in Latin, Greek or Cyrillic script names, where it says nothing else."""
    names = names_in(line) if len(line) <= _LONGEST_SIGNATURE and not _CASELESS.search(line) else ()
    words = _AND.sub(" ", line).split()
    return names if " ".join(names).casefold() == " ".join(words).casefold() else ()


def says_role(line: str) -> bool:
    """Say whether *line*, behind a byline, says no more than what its people are: "Harbour correspondent, Coast News"."""
    first = line.split(",", maxsplit=1)[0]
    return len(line) <= _LONGEST_SIGNATURE and len(first.split()) <= 4 and bool(_ROLE.search(f" {first}"))


def byline_of(line: str) -> str:
    """Return the people of a byline such as “By Jane Roe and John Doe” or “김하나 기자”, joined by ", ".

    A line that is no byline, or names no person, gives an empty string.
    """
    line = line.strip()
    if not line or extent(line) > _LONGEST_BYLINE:
        return ""
    return ", ".join(_named_by_lead(line) or _named_by_role(line))


def is_byline(line: str) -> bool:
    """Say whether *line* has the form of a byline, even one that names a desk or an agency and no person."""
    lead = _LEAD.match(line)
    if lead and len(line) <= 80 and not line.rstrip().endswith((".", "!", "?", "。")):
        rest = line[lead.end() :]
        return bool(byline_of(line)) or (len(rest.split()) <= 5 and bool(_NOT_PEOPLE.search(rest)))
    return bool(byline_of(line))


def _named_by_lead(line: str) -> tuple[str, ...]:
    lead = _LEAD.match(line) or _LEAD_CLOSE.match(line)
    if not lead:
        return ()
    rest = _ON_DAY.sub("", line[lead.end() :].strip())
    # A sentence may begin with "By" or "Von"; a byline has no stop at its end and few words.
    if (
        rest.endswith(("。", "!", "?", "？", "！"))
        or (rest.endswith(".") and len(rest.split()) > 4)
        or len(rest.split()) > 16
    ):
        return ()
    return names_in(rest)


def _named_by_role(line: str) -> tuple[str, ...]:
    if len(line) > 60 or line.endswith(("摄", "攝")):  # who took the picture
        return ()
    match = _KOREAN.search(line) or _JAPANESE.search(line) or _CHINESE_TAIL.search(line)
    if not match or len(line) - len(match.group()) > 40:
        return ()
    return names_in(match.group(1))


def _said(name: str) -> str:
    """Write a name that stands in capitals as people write it; leave all others."""
    words = name.split()
    if name.isupper() and not _CASELESS.search(name) and len(words) > 1:
        return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in words)
    return " ".join(words)


def _is_person(name: str) -> bool:
    if (
        not name
        or len(name) > 50
        or _NOT_PEOPLE.search(name)
        or _NO_NAME.search(name)
        or _PLACE_NAME.fullmatch(name)
        or any(character.isdigit() for character in name)
    ):
        return False
    if re.fullmatch("[가-힣]{4,}", name) and not name.startswith(_TWO_SYLLABLES):
        return False
    if _CASELESS.search(name):
        return bool(_CJK_NAME.fullmatch(name)) or (
            not re.search("[\u3041-\u9fff\uac00-\ud7a3]", name) and len(name.split()) <= 5
        )
    words = name.split()
    if len(words) > 6 or re.search(r"[:!?…\"“”]", name):
        return False
    return (
        len(words) > 1
        and any(len(word) > 1 for word in words)
        and all(word[0].isupper() or word.lower() in _PARTICLES or "'" in word or "’" in word for word in words)
    )


def is_name(text: str) -> bool:
    """Say whether *text* can be a single name, such as a pen name, and speaks of no outlet or desk."""
    return bool(re.fullmatch(r"[^\W\d_][^\d_@:/]{1,40}", text)) and not _NOT_PEOPLE.search(text) and not text.islower()

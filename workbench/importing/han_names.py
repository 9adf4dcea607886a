"""Tells names of Chinese people from the outlets, accounts and desks that Chinese portals name in the same place."""

from __future__ import annotations

import re

_FAMILY = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于余蒋蔣蔡杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔"
    "钟鍾鐘谭譚陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施牛樊葛邢安齐齊易乔喬伍庞龐"
    "颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂塗成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑喻祁蒲房滕屈饶饒解牟艾"
    "尤阳陽穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲"
    "虞敖巩鞏明佘池查麻苑迟遲邝鄺金文华華"
)
_PERSON = re.compile(
    rf"(?:(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|司徒|东方|東方|皇甫|慕容)|[{_FAMILY}])[\u3400-\u9fff]{{1,2}}"
)
_HAN = re.compile(r"[\u3400-\u9fff\s]+")
"""What is no pen name in letters, no name of a foreigner with a dot in it."""
_OTHER_SCRIPTS = re.compile("[\u3041-\u30fa\uac00-\ud7a3]")


def is_chinese(text: str) -> bool:
    """Say whether *text* is written in Chinese characters, and not in Japanese or Korean."""
    return bool(re.search("[\u3400-\u9fff]", text)) and not _OTHER_SCRIPTS.search(text)


def chinese_people(byline: str) -> str:
    """Return *byline* without the names that are in Chinese characters and those of nobody."""
    names = byline.split(", ")
    return ", ".join(name for name in names if not _HAN.fullmatch(name) or _PERSON.fullmatch(name))

"""Names of the months, as far as dated articles spell them out, in lower case."""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter

_TABLE = """
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec
januar jänner jan|februar feb|märz mär mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez
janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc
enero ene|febrero feb|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre sept|octubre|noviembre|diciembre dic
gennaio gen|febbraio feb|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre|dicembre dic
janeiro|fevereiro fev|março|abril|maio mai|junho|julho|agosto|setembro set|outubro out|novembro|dezembro dez
januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december
januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december desember des
stycznia styczeń|lutego luty|marca marzec|kwietnia kwiecień|maja|czerwca czerwiec|lipca lipiec|sierpnia sierpień|września wrzesień|października październik|listopada listopad|grudnia grudzień
ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec
января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя|декабря декабрь дек
січня січень|лютого лютий|березня березень|квітня квітень|травня травень|червня червень|липня липень|серпня серпень|вересня вересень|жовтня жовтень|листопада листопад|грудня грудень
ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık
يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر
كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember
január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec
januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra
ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta
ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου μαϊου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου
януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר
जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर अक्तूबर|नवंबर|दिसंबर
"""
_TWO_WORDS = {"كانون الثاني", "تشرين الأول", "تشرين الثاني", "كانون الأول"}


def _numbered() -> dict[str, int]:
    months: dict[str, int] = {}
    for row in _TABLE.strip().splitlines():
        for number, names in enumerate(row.split("|"), start=1):
            for name in [names] if names in _TWO_WORDS else names.split():
                months.setdefault(name, number)
    return months


MONTHS = _numbered()
"""Number of the month, by each of its names."""

MONTH = "|".join(
    f"{re.escape(first)}(?:{'|'.join(re.escape(name[1:]) for name in sorted(names, key=len, reverse=True))})"
    for first, names in groupby(sorted(MONTHS), key=itemgetter(0))
)
"""Alternatives of a regular expression that matches any month's name, longest first; by initials, which is faster."""

"""Words that hold sentences together and say nothing of their subject, in English, German, French and Spanish."""

from __future__ import annotations

_WORDS = """
about above after again against ago all almost along already also although always among and another any are around
because been before being below between both but came can cannot come could day days did does doing done down during each
either else enough even ever every few first for former from get give given had has have having her here him himself his
how however including into its itself just last late later least less like made make many may might more most much must
near neither never new next nor not nothing now off often once one only onto other others our out over own per put
rather said same saw say saying says second see seen several shall she should since some still such take taken tell than
that the their them themselves then there these they thing this those though three through thus time times told too took
toward two under until upon use used using very via was way week well went were what when where whether which while who
whole whom whose why will with within without would year years yes yet you your
aber alle allem allen aller alles als also andere anderen anderer auch auf aus bei beim bereits bis bisher damit dann
darauf darum das dass davon dazu dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch
dort drei durch ein eine einem einen einer eines einige einmal erst etwa etwas für ganz gegen geht gewesen gibt habe haben
hatte hatten heute hier hin hinter ihm ihn ihnen ihr ihre ihrem ihren ihrer immer ist jahr jahre jahren jede jedem jeden
jeder jedes jedoch jetzt kann kein keine keinem keinen keiner können könnte machen mehr mit muss müssen nach nicht nichts
noch nun nur oder ohne sagt sagte schon sehr sei sein seine seinem seinen seiner seit sich sie sind sollen sollte sondern
sowie tag tage über und uns unter viel viele vom von vor war waren was weil weiter welche welchem welchen welcher welches
wenn wer werde werden wie wieder will wird wollen wurde wurden würde zum zur zwar zwei zwischen
alors après aucun aussi autre autres avait avant avec avoir cela ces cette ceux chaque chez comme comment contre dans
deux dont elle elles encore entre est été être eux fait faire font ils jusqu leur leurs lors lui mais mes moins
même nos notre nous ont par pas pendant peu peut plus pour pourrait puis quand que quelle quelque qui quoi sans selon sera
ses son sont sous sur tandis tous tout toute toutes très une vers vos votre vous était étaient
algo ante antes aquel así aún aunque bajo bien cada como con contra cual cuando cuyo del desde donde dos durante ella
ellas ellos entonces entre era eran ese esos esta estaba estado están estar este esto estos fue fueron había
hace hacia han hasta hay las les los mientras mismo mucho muy nada nos nosotros otra otras otro otros para pero poco
por porque pues puede qué según ser será sido sin sino sobre solo son sus también tan tanto tiene tienen todo todos tras
una uno unos usted veces
"""
FUNCTION_WORDS = frozenset(_WORDS.split())
"""A word in a language that has none here counts as what it is: how often it stands anywhere then has to do."""

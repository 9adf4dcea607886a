<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Analyst Workbench</source>
        <translation>Über Analyst Workbench</translation>
    </message>
    <message>
        <source>From saved articles to a defensible briefing, on one laptop. It opens no network connection.</source>
        <translation>Von gespeicherten Artikeln zum belastbaren Briefing, auf einem einzigen Rechner. Das Programm baut keine Netzverbindung auf.</translation>
    </message>
    <message>
        <source>MIT licence. Qt and PySide6 are used under the LGPL-3. Fonts: Inter, Source Serif 4 and JetBrains Mono under the OFL. Icons: Lucide, under the ISC licence. The texts lie in the resources folder.</source>
        <translation>MIT-Lizenz. Qt und PySide6 stehen unter der LGPL-3. Schriften: Inter, Source Serif 4 und JetBrains Mono unter der OFL. Symbole: Lucide, unter der ISC-Lizenz. Die Texte liegen im Ordner „resources“.</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Add another name and press Enter</source>
        <translation>Weiteren Namen eingeben und Enter drücken</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>AnalysisHeader</name>
    <message numerus="yes">
        <source>%Ln passage(s) in {some} of {read} articles read</source>
        <translation>
            <numerusform>%Ln Passage in {some} von {read} gelesenen Artikeln</numerusform>
            <numerusform>%Ln Passagen in {some} von {read} gelesenen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Articles in common</source>
        <translation>Gemeinsame Artikel</translation>
    </message>
    <message>
        <source>No article has passages for both yet.</source>
        <translation>Noch hat kein Artikel Passagen zu beiden.</translation>
    </message>
    <message>
        <source>Nothing to count yet. Once passages carry actors and themes, this page shows how they hang together.</source>
        <translation>Noch nichts zu zählen. Sobald Passagen Akteure und Themen tragen, steht hier, wie sie zusammenhängen.</translation>
    </message>
    <message>
        <source>What stands behind each</source>
        <translation>Was hinter jedem steht</translation>
    </message>
    <message>
        <source>{names}, articles: {count}</source>
        <translation>{names}, Artikel: {count}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Passage: {words}</source>
        <translation>Passage: {words}</translation>
    </message>
    <message>
        <source>as {names}</source>
        <translation>als {names}</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>in einer Notiz</translation>
    </message>
    <message>
        <source>in a passage</source>
        <translation>in einer Passage</translation>
    </message>
    <message>
        <source>in {count} notes</source>
        <translation>in {count} Notizen</translation>
    </message>
    <message>
        <source>in {count} passages</source>
        <translation>in {count} Passagen</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>“{typed}”: {name}</source>
        <translation>„{typed}“: {name}</translation>
    </message>
    <message>
        <source>“{typed}”: {name} with {others}</source>
        <translation>„{typed}“: {name} mit {others}</translation>
    </message>
    <message>
        <source>“{typed}”: {name}, also as {others}</source>
        <translation>„{typed}“: {name}, auch als {others}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Something went wrong that should not ({kind}). Your work is saved; the log has the details.</source>
        <translation>Etwas ist schiefgegangen, was nicht vorkommen dürfte ({kind}). Die Arbeit ist gespeichert; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>{} What you did last is not saved, and is lost when the window closes.</source>
        <translation>{} Die letzte Änderung ist nicht gespeichert und geht verloren, wenn das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>AI images</source>
        <translation>KI-Bilder</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>Von {}</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Uncertain: {why}</source>
        <translation>Unsicher: {why}</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>a guess from the layout</source>
        <translation>aus der Gestaltung erschlossen</translation>
    </message>
    <message>
        <source>a guess: when the file was made</source>
        <translation>erschlossen: wann die Datei erzeugt wurde</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>Datum unsicher</translation>
    </message>
    <message>
        <source>domain of the address</source>
        <translation>Domain der Adresse</translation>
    </message>
    <message>
        <source>machine-translated</source>
        <translation>maschinell übersetzt</translation>
    </message>
    <message>
        <source>meta elements</source>
        <translation>Meta-Elemente</translation>
    </message>
    <message>
        <source>metadata (JSON-LD)</source>
        <translation>Metadaten (JSON-LD)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>set by an analyst</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>gesponsert</translation>
    </message>
    <message>
        <source>text read by OCR</source>
        <translation>Text per OCR gelesen</translation>
    </message>
    <message>
        <source>{day} (uncertain)</source>
        <translation>{day} (unsicher)</translation>
    </message>
    <message>
        <source>{} min read</source>
        <translation>{} Min. Lesezeit</translation>
    </message>
</context>
<context>
    <name>ArticleColumns</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Ohne Medium</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>+1 copy</source>
        <translation>+1 Kopie</translation>
    </message>
    <message>
        <source>+{count} copies</source>
        <translation>+{count} Kopien</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 Kopie</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Passage</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>überarbeitet</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} Kopien</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} Passagen</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Chatham House Rule: releases may use the words, but name neither outlet nor author.</source>
        <translation>Chatham-House-Regel: Freigaben dürfen die Worte verwenden, nennen aber weder Medium noch Verfasser.</translation>
    </message>
    <message>
        <source>Compare Copies…</source>
        <translation>Kopien vergleichen …</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Edit Facts…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found in the file: {where}</source>
        <translation>In der Datei gefunden: {where}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Show the outlet, what its reliability means, and its history</source>
        <translation>Medium, Bedeutung seiner Zuverlässigkeit und deren Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Source not to be named</source>
        <translation>Quelle nicht zu nennen</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>gone since {}</source>
        <translation>fehlt seit {}</translation>
    </message>
</context>
<context>
    <name>ArticleListHeader</name>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Sort and Group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Like “{title}”</source>
        <translation>Ähnlich wie „{title}“</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleListPanel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Another revision</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Beside: {}</source>
        <translation>Daneben: {}</translation>
    </message>
    <message>
        <source>Differ in 1 place</source>
        <translation>An 1 Stelle verschieden</translation>
    </message>
    <message>
        <source>Differ in {} places</source>
        <translation>An {} Stellen verschieden</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>Scroll Together</source>
        <translation>Gemeinsam blättern</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Swap Sides</source>
        <translation>Seiten tauschen</translation>
    </message>
</context>
<context>
    <name>BriefingsPanel</name>
    <message>
        <source>Added to “{}”</source>
        <translation>Zu „{}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Already in the tray</source>
        <translation>Bereits in der Ablage</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Briefings</translation>
    </message>
    <message>
        <source>Marking changed</source>
        <translation>Kennzeichnung geändert</translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>No briefing yet.</source>
        <translation>Noch kein Briefing.</translation>
    </message>
    <message>
        <source>Removed from the tray</source>
        <translation>Aus der Ablage entfernt</translation>
    </message>
</context>
<context>
    <name>CitationList</name>
    <message>
        <source>Passages to cite</source>
        <translation>Passagen zum Zitieren</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the actors and themes of</source>
        <translation>Akteure und Themen hinzufügen aus</translation>
    </message>
    <message>
        <source>All of its actors and themes are here already</source>
        <translation>Alle seine Akteure und Themen sind schon da</translation>
    </message>
    <message>
        <source>Codebooks ({});;All files (*)</source>
        <translation>Codebücher ({});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>Exportiert nach {}</translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Starter Codebook</source>
        <translation>Fertiges Codebuch</translation>
    </message>
    <message>
        <source>Table ({});;REFI-QDA codebook ({})</source>
        <translation>Tabelle ({});;REFI-QDA-Codebuch ({})</translation>
    </message>
    <message>
        <source>{actors} actors and {themes} themes added</source>
        <translation>{actors} Akteure und {themes} Themen hinzugefügt</translation>
    </message>
    <message>
        <source>{name}: {actors} actors, {themes} themes</source>
        <translation>{name}: {actors} Akteure, {themes} Themen</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Actors or themes</source>
        <translation>Akteure oder Themen</translation>
    </message>
    <message>
        <source>Choose a tag to see and change what is known of it.</source>
        <translation>Ein Schlagwort wählen, um zu sehen und zu ändern, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Find a tag or alias</source>
        <translation>Schlagwort oder weiteren Namen finden</translation>
    </message>
    <message>
        <source>More for the codebook</source>
        <translation>Mehr zum Codebuch</translation>
    </message>
    <message>
        <source>New Actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New Theme</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>No actors or themes yet. Make your own, or begin with a codebook that is ready.</source>
        <translation>Noch keine Akteure oder Themen. Eigene anlegen oder mit einem fertigen Codebuch beginnen.</translation>
    </message>
    <message>
        <source>No tag has such a name or alias.</source>
        <translation>Kein Schlagwort hat einen solchen Namen oder weiteren Namen.</translation>
    </message>
    <message>
        <source>Starter Codebook…</source>
        <translation>Fertiges Codebuch …</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>CodebookReportDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>{} löschen</translation>
    </message>
    <message>
        <source>Every tag, or one below it, is on a passage.</source>
        <translation>Jedes Schlagwort, oder eines darunter, steht an einer Passage.</translation>
    </message>
    <message>
        <source>May mean the same</source>
        <translation>Vielleicht dasselbe</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge {other} into {kept}</source>
        <translation>{other} in {kept} aufgehen lassen</translation>
    </message>
    <message>
        <source>No two tags share names that are alike, an alias, or most of their passages.</source>
        <translation>Keine zwei Schlagwörter heißen ähnlich oder teilen weitere Namen oder die meisten Passagen.</translation>
    </message>
    <message>
        <source>On no passage</source>
        <translation>An keiner Passage</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Schlagwort gelöscht</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>Schlagwörter zusammengeführt</translation>
    </message>
    <message>
        <source>Unused and Overlapping Tags</source>
        <translation>Unbenutzte und überlappende Schlagwörter</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>both are called {}</source>
        <translation>beide heißen {}</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>ähnliche Namen</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>{shared} of {either} passages carry both</source>
        <translation>{shared} von {either} Passagen tragen beide</translation>
    </message>
    <message>
        <source>“{other}” becomes “{kept}”; it can be split back at any time</source>
        <translation>„{other}“ wird zu „{kept}“; das lässt sich jederzeit wieder trennen</translation>
    </message>
</context>
<context>
    <name>CodebookTreeModel</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourSwatches</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Limette</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, aufsteigend</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, absteigend</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Tag as {}</source>
        <translation>Verschlagworten als {}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About Analyst Workbench</source>
        <translation>Über Analyst Workbench</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Add Selected Evidence to Briefing</source>
        <translation>Gewählte Belege zum Briefing hinzufügen</translation>
    </message>
    <message>
        <source>Add to Briefing</source>
        <translation>Zum Briefing hinzufügen</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>Artikel ({});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back Up Library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Backed up to {}</source>
        <translation>Gesichert nach {}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Briefings</translation>
    </message>
    <message>
        <source>Cards or Columns</source>
        <translation>Karten oder Spalten</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Codebook Report…</source>
        <translation>Codebuch-Bericht …</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Compare Copies…</source>
        <translation>Kopien vergleichen …</translation>
    </message>
    <message>
        <source>Delete Article…</source>
        <translation>Artikel löschen …</translation>
    </message>
    <message>
        <source>Delete Briefing…</source>
        <translation>Briefing löschen …</translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation>Passage löschen</translation>
    </message>
    <message>
        <source>Draft from Evidence</source>
        <translation>Aus Belegen entwerfen</translation>
    </message>
    <message>
        <source>Edit Facts…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>End a Word Earlier</source>
        <translation>Ein Wort früher enden</translation>
    </message>
    <message>
        <source>End a Word Later</source>
        <translation>Ein Wort später enden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Export Briefing…</source>
        <translation>Briefing exportieren …</translation>
    </message>
    <message>
        <source>Export Codebook…</source>
        <translation>Codebuch exportieren …</translation>
    </message>
    <message>
        <source>Export Index of Series…</source>
        <translation>Übersicht der Reihe exportieren …</translation>
    </message>
    <message>
        <source>Extend to Selected Words</source>
        <translation>Um gewählte Wörter erweitern</translation>
    </message>
    <message>
        <source>Find in Article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Fix What Is Remarked</source>
        <translation>Beanstandetes beheben</translation>
    </message>
    <message>
        <source>Fold or Unfold All Groups</source>
        <translation>Alle Gruppen auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Group as Copies</source>
        <translation>Als Kopien gruppieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import Codebook…</source>
        <translation>Codebuch importieren …</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Insert from Tray</source>
        <translation>Aus der Ablage einfügen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Keep Version…</source>
        <translation>Version behalten …</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger Article Type</source>
        <translation>Artikelschrift größer</translation>
    </message>
    <message>
        <source>Larger Pane</source>
        <translation>Bereich größer</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Schrift größer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Lines Closer</source>
        <translation>Zeilen enger</translation>
    </message>
    <message>
        <source>Lines Farther Apart</source>
        <translation>Zeilen weiter</translation>
    </message>
    <message>
        <source>List Pane</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation>Passage markieren</translation>
    </message>
    <message>
        <source>Mark Read or Unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Merge Passages</source>
        <translation>Passagen verbinden</translation>
    </message>
    <message>
        <source>More Like This</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>Narrower Column</source>
        <translation>Textspalte schmaler</translation>
    </message>
    <message>
        <source>Never as This Actor</source>
        <translation>Nie als dieser Akteur</translation>
    </message>
    <message>
        <source>Never-Release List…</source>
        <translation>Sperrliste …</translation>
    </message>
    <message>
        <source>New Actor…</source>
        <translation>Neuer Akteur …</translation>
    </message>
    <message>
        <source>New Briefing…</source>
        <translation>Neues Briefing …</translation>
    </message>
    <message>
        <source>New Library…</source>
        <translation>Neue Bibliothek …</translation>
    </message>
    <message>
        <source>New Theme from Words</source>
        <translation>Neues Thema aus Wörtern</translation>
    </message>
    <message>
        <source>New Theme…</source>
        <translation>Neues Thema …</translation>
    </message>
    <message>
        <source>Next Article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next Passage</source>
        <translation>Nächste Passage</translation>
    </message>
    <message>
        <source>Next Suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Not a Copy</source>
        <translation>Keine Kopie</translation>
    </message>
    <message>
        <source>Not in This Article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open Library…</source>
        <translation>Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Open Original File…</source>
        <translation>Originaldatei öffnen …</translation>
    </message>
    <message>
        <source>Open Sample Library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation>Medien …</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Previous Article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous Passage</source>
        <translation>Vorige Passage</translation>
    </message>
    <message>
        <source>Previous Suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Quick Open…</source>
        <translation>Schnell öffnen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rebuild Search Index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save Search…</source>
        <translation>Suche speichern …</translation>
    </message>
    <message>
        <source>Search Articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Searches and Filters</source>
        <translation>Suchen und Filter</translation>
    </message>
    <message>
        <source>Select Paragraph</source>
        <translation>Absatz auswählen</translation>
    </message>
    <message>
        <source>Select Sentence</source>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Series and Category…</source>
        <translation>Reihe und Rubrik …</translation>
    </message>
    <message>
        <source>Serif or Sans</source>
        <translation>Mit oder ohne Serifen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Show Caret</source>
        <translation>Schreibmarke zeigen</translation>
    </message>
    <message>
        <source>Show or Hide Suggestions</source>
        <translation>Vorschläge ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Smaller Article Type</source>
        <translation>Artikelschrift kleiner</translation>
    </message>
    <message>
        <source>Smaller Pane</source>
        <translation>Bereich kleiner</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Schrift kleiner</translation>
    </message>
    <message>
        <source>Sort and Group…</source>
        <translation>Sortieren und gruppieren …</translation>
    </message>
    <message>
        <source>Source Not to Be Named</source>
        <translation>Quelle nicht nennen</translation>
    </message>
    <message>
        <source>Split Passage</source>
        <translation>Passage teilen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Start a Word Earlier</source>
        <translation>Ein Wort früher beginnen</translation>
    </message>
    <message>
        <source>Start a Word Later</source>
        <translation>Ein Wort später beginnen</translation>
    </message>
    <message>
        <source>Starter Codebook…</source>
        <translation>Fertiges Codebuch …</translation>
    </message>
    <message>
        <source>Switch Light and Dark</source>
        <translation>Hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Tag All Mentions…</source>
        <translation>Alle Nennungen verschlagworten …</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Verschlagworten …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Verify Release…</source>
        <translation>Freigabe prüfen …</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen …</translation>
    </message>
    <message>
        <source>Watched Folders…</source>
        <translation>Überwachte Ordner …</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>Was sich geändert hat …</translation>
    </message>
    <message>
        <source>Wider Column</source>
        <translation>Textspalte breiter</translation>
    </message>
    <message>
        <source>{verb} {step}</source>
        <translation>{verb}: {step}</translation>
    </message>
</context>
<context>
    <name>CompareCopiesDialog</name>
    <message>
        <source>1 sentence differs.</source>
        <translation>1 Satz ist verschieden.</translation>
    </message>
    <message>
        <source>Compare Copies</source>
        <translation>Kopien vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Group as Copies</source>
        <translation>Als Kopien gruppieren</translation>
    </message>
    <message>
        <source>Grouped as copies.</source>
        <translation>Als Kopien gruppiert.</translation>
    </message>
    <message>
        <source>Not a Copy</source>
        <translation>Keine Kopie</translation>
    </message>
    <message>
        <source>Not grouped.</source>
        <translation>Nicht gruppiert.</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>{}% of the word sequences of the shorter text stand in the other.</source>
        <translation>{}&#xa0;% der Wortfolgen des kürzeren Textes stehen auch im anderen.</translation>
    </message>
    <message>
        <source>{} sentences differ.</source>
        <translation>{} Sätze sind verschieden.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Grouped as copies</source>
        <translation>Als Kopien gruppiert</translation>
    </message>
    <message>
        <source>No longer a copy</source>
        <translation>Keine Kopie mehr</translation>
    </message>
    <message>
        <source>This article has no copies; select two articles to compare them.</source>
        <translation>Dieser Artikel hat keine Kopien; zum Vergleichen zwei Artikel auswählen.</translation>
    </message>
</context>
<context>
    <name>CountSection</name>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Before the text of {}</source>
        <translation>Vor dem Text von {}</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Entwurf nicht gespeichert</translation>
    </message>
    <message>
        <source>Draft saved {}</source>
        <translation>Entwurf gespeichert {}</translation>
    </message>
    <message>
        <source>The briefing is gone; your unsaved text is kept as a new one</source>
        <translation>Das Briefing gibt es nicht mehr; der ungespeicherte Text ist als neues behalten</translation>
    </message>
    <message>
        <source>The draft had changed meanwhile: your text is saved, the other is the version “{}”</source>
        <translation>Der Entwurf war inzwischen geändert: Der eigene Text ist gespeichert, der andere ist die Version „{}“</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Delete Briefing…</source>
        <translation>Briefing löschen …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New Briefing…</source>
        <translation>Neues Briefing …</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Series and category</source>
        <translation>Reihe und Rubrik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Ungekennzeichnet</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} Wörter</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop here to import</source>
        <translation>Hier ablegen, um zu importieren</translation>
    </message>
</context>
<context>
    <name>EditArticleDialog</name>
    <message>
        <source>Edit Facts</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Found in the file: {where}</source>
        <translation>Aus der Datei: {where}</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Nobody has said who may be told.</source>
        <translation>Niemand hat gesagt, wer davon erfahren darf.</translation>
    </message>
    <message>
        <source>Not found in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Set by an analyst; imports leave it as it is</source>
        <translation>Von Hand gesetzt; Importe lassen es, wie es ist</translation>
    </message>
    <message>
        <source>This is no date; write it as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.</source>
        <translation>Das ist kein Datum; als 2026, 2026-06, 2026-06-21 oder 2026-06-21T15:48 schreiben.</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Ungekennzeichnet</translation>
    </message>
    <message>
        <source>such as 2026-06-21</source>
        <translation>zum Beispiel 2026-06-21</translation>
    </message>
</context>
<context>
    <name>EditArticlesDialog</name>
    <message>
        <source> and {} more</source>
        <translation> und {} weitere</translation>
    </message>
    <message>
        <source>Edit {} Articles</source>
        <translation>{} Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Set {} in all</source>
        <translation>{} in allen setzen</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Ungekennzeichnet</translation>
    </message>
    <message>
        <source>Write dates as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.</source>
        <translation>Daten als 2026, 2026-06, 2026-06-21 oder 2026-06-21T15:48 schreiben.</translation>
    </message>
    <message>
        <source>{} different ones</source>
        <translation>{} verschiedene</translation>
    </message>
</context>
<context>
    <name>EvidenceBar</name>
    <message>
        <source>Press to show all months</source>
        <translation>Drücken, um alle Monate zu zeigen</translation>
    </message>
    <message>
        <source>Search quotes and notes</source>
        <translation>Zitate und Notizen suchen</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>Gezeigt:</translation>
    </message>
    <message>
        <source>Showing all actors and themes</source>
        <translation>Alle Akteure und Themen gezeigt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} gewählt</translation>
    </message>
</context>
<context>
    <name>EvidenceCharts</name>
    <message numerus="yes">
        <source>%Ln passage(s) in {some} of {read} articles read</source>
        <translation>
            <numerusform>%Ln Passage in {some} von {read} gelesenen Artikeln</numerusform>
            <numerusform>%Ln Passagen in {some} von {read} gelesenen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors by themes</source>
        <translation>Akteure nach Themen</translation>
    </message>
    <message>
        <source>Actors × themes</source>
        <translation>Akteure × Themen</translation>
    </message>
    <message>
        <source>No passage here carries an actor and a theme.</source>
        <translation>Hier trägt keine Passage einen Akteur und ein Thema.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>{names}, passages: {count}</source>
        <translation>{names}, Passagen: {count}</translation>
    </message>
</context>
<context>
    <name>EvidenceHeader</name>
    <message>
        <source>Add to briefing</source>
        <translation>Zum Briefing</translation>
    </message>
    <message>
        <source>Add {count} to briefing</source>
        <translation>{count} zum Briefing</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation>Filter · {count}</translation>
    </message>
    <message>
        <source>Needs review only</source>
        <translation>Nur zu prüfende</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
</context>
<context>
    <name>EvidenceInserter</name>
    <message>
        <source>Drafted from 1 passage</source>
        <translation>Aus 1 Passage entworfen</translation>
    </message>
    <message>
        <source>Drafted from {} passages</source>
        <translation>Aus {} Passagen entworfen</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Sort by what is checked</source>
        <translation>Nach Häkchen sortieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The article changed and the words at this place differ: accept the proposed place.</source>
        <translation>Der Artikel hat sich geändert, und die Worte an dieser Stelle sind andere: die vorgeschlagene Stelle annehmen.</translation>
    </message>
    <message>
        <source>The article changed and these words are no longer in it: open it and mark them again.</source>
        <translation>Der Artikel hat sich geändert und enthält diese Worte nicht mehr: ihn öffnen und sie neu markieren.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>mit Häkchen</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No passage fits.</source>
        <translation>Keine Passage passt.</translation>
    </message>
    <message>
        <source>No passages yet. Open an article, select the words that matter and press Enter.</source>
        <translation>Noch keine Passagen. Einen Artikel öffnen, die wichtigen Worte auswählen und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Place accepted</source>
        <translation>Stelle angenommen</translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation>Alle Passagen zeigen</translation>
    </message>
    <message>
        <source>{shown} of {total} passages</source>
        <translation>{shown} von {total} Passagen</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Accept Proposed Place</source>
        <translation>Vorgeschlagene Stelle annehmen</translation>
    </message>
    <message>
        <source>Add to Briefing</source>
        <translation>Zum Briefing hinzufügen</translation>
    </message>
    <message>
        <source>Open Article Here</source>
        <translation>Artikel hier öffnen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>As it is marked</source>
        <translation>Wie gekennzeichnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not yet: a file is there already.</source>
        <translation>Noch nicht: eine Datei ist schon da.</translation>
    </message>
    <message>
        <source>Not yet: {}.</source>
        <translation>Noch nicht: {}.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Release at</source>
        <translation>Freigeben als</translation>
    </message>
    <message>
        <source>Replace {}</source>
        <translation>{} ersetzen</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON beside it</source>
        <translation>Quellen daneben als CSL-JSON</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>{} to be taken out of the draft</source>
        <translation>{} aus dem Entwurf zu nehmen</translation>
    </message>
    <message>
        <source>{} without a reason</source>
        <translation>{} ohne Begründung</translation>
    </message>
</context>
<context>
    <name>FileBriefingDialog</name>
    <message>
        <source>Releases of a series lead to each other by category, and can have an index page.</source>
        <translation>Freigaben einer Reihe führen nach Rubrik zueinander und können eine Übersichtsseite haben.</translation>
    </message>
    <message>
        <source>Series and Category</source>
        <translation>Reihe und Rubrik</translation>
    </message>
</context>
<context>
    <name>FilingFields</name>
    <message>
        <source>Category</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Keine Reihe</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Strategic Technology Daily, for example</source>
        <translation>zum Beispiel Technologie täglich</translation>
    </message>
    <message>
        <source>Technology Control, for example</source>
        <translation>zum Beispiel Exportkontrolle</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take away {filter}</source>
        <translation>{filter} wegnehmen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>NEEDS A REASON</source>
        <translation>BRAUCHT EINE BEGRÜNDUNG</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was found that stands in the way.</source>
        <translation>Nichts gefunden, was im Weg steht.</translation>
    </message>
    <message>
        <source>Only a change to the draft helps.</source>
        <translation>Nur eine Änderung am Entwurf hilft.</translation>
    </message>
    <message>
        <source>PUT RIGHT</source>
        <translation>BEHOBEN</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Begründung: {}</translation>
    </message>
    <message>
        <source>STANDS IN THE WAY</source>
        <translation>STEHT IM WEG</translation>
    </message>
    <message>
        <source>Same reason for all {count}</source>
        <translation>Gleicher Grund für alle {count}</translation>
    </message>
    <message>
        <source>Take it out of the draft, or say why it may go out. The reason goes out with the receipt.</source>
        <translation>Aus dem Entwurf nehmen oder sagen, warum es hinausdarf. Die Begründung geht mit dem Nachweis hinaus.</translation>
    </message>
    <message>
        <source>WORTH KNOWING</source>
        <translation>GUT ZU WISSEN</translation>
    </message>
    <message>
        <source>What will be written is mended already.</source>
        <translation>Was geschrieben wird, ist schon ausgebessert.</translation>
    </message>
    <message>
        <source>Why it may go out</source>
        <translation>Warum es hinausdarf</translation>
    </message>
</context>
<context>
    <name>FoundSpeaker</name>
    <message>
        <source>1 article found</source>
        <translation>1 Artikel gefunden</translation>
    </message>
    <message>
        <source>{count} articles found</source>
        <translation>{count} Artikel gefunden</translation>
    </message>
    <message>
        <source>{found}; groups: {count}</source>
        <translation>{found}; Gruppen: {count}</translation>
    </message>
</context>
<context>
    <name>GradeBar</name>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Credibility {}: {}</source>
        <translation>Glaubwürdigkeit {}: {}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Menu | Command | Keys</source>
        <translation>Menü | Befehl | Tasten</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>{} Seiten</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Credibility {}: {}</source>
        <translation>Glaubwürdigkeit {}: {}</translation>
    </message>
    <message>
        <source>Marked by {0}, {1}</source>
        <translation>Markiert von {0}, {1}</translation>
    </message>
    <message>
        <source>Marked {}</source>
        <translation>Markiert {}</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>copy of an article that is here</source>
        <translation>Kopie eines vorhandenen Artikels</translation>
    </message>
    <message>
        <source>not searchable: pictures of pages without text</source>
        <translation>nicht durchsuchbar: Bilder von Seiten ohne Text</translation>
    </message>
    <message>
        <source>says again what it said before</source>
        <translation>lautet wieder wie zuvor</translation>
    </message>
</context>
<context>
    <name>ImportLinesModel</name>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why, or which article</source>
        <translation>Warum, oder welcher Artikel</translation>
    </message>
</context>
<context>
    <name>ImportResultsDialog</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files are accounted for</source>
        <translation>Alle Dateien sind verbucht</translation>
    </message>
    <message>
        <source>Cancel Import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Dateien des Imports</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>Install tesseract to read the text in pictures of pages</source>
        <translation>tesseract installieren, um den Text in Seitenbildern zu lesen</translation>
    </message>
    <message>
        <source>Looking for files to import…</source>
        <translation>Sucht zu importierende Dateien …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read the text in pictures of pages with tesseract</source>
        <translation>Den Text in Seitenbildern mit tesseract lesen</translation>
    </message>
    <message>
        <source>Recognise Text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Some files could not be imported</source>
        <translation>Einige Dateien konnten nicht importiert werden</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Hält den Import an …</translation>
    </message>
    <message>
        <source>The import is paused</source>
        <translation>Der Import ruht</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>Try Failed Again</source>
        <translation>Fehlgeschlagene noch einmal</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The folder “{}” is no longer there.</source>
        <translation>Den Ordner „{}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This article has not changed since it was imported.</source>
        <translation>Dieser Artikel hat sich seit dem Import nicht geändert.</translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Search index rebuilt</source>
        <translation>Suchindex neu aufgebaut</translation>
    </message>
    <message>
        <source>{why} It was built anew; no article was lost.</source>
        <translation>{why} Er wurde neu aufgebaut; kein Artikel ging verloren.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Filter tags</source>
        <translation>Schlagwörter filtern</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>No actors or themes yet.</source>
        <translation>Noch keine Akteure oder Themen.</translation>
    </message>
    <message>
        <source>No tag has this in its name.</source>
        <translation>Kein Schlagwort hat das im Namen.</translation>
    </message>
    <message>
        <source>Releases will name the source again</source>
        <translation>Freigaben nennen die Quelle wieder</translation>
    </message>
    <message>
        <source>Releases will not name the source</source>
        <translation>Freigaben nennen die Quelle nicht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) edited</source>
        <translation>
            <numerusform>%Ln Artikel bearbeitet</numerusform>
            <numerusform>%Ln Artikel bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Article(s)</source>
        <translation>
            <numerusform>Artikel löschen</numerusform>
            <numerusform>%Ln Artikel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation>Nicht mehr archiviert</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Releases will name the source again</source>
        <translation>Freigaben nennen die Quelle wieder</translation>
    </message>
    <message>
        <source>Releases will not name the source</source>
        <translation>Freigaben nennen die Quelle nicht</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>{count} articles with {passages} will be taken out of the library. Undo brings them back.</source>
        <translation>{count} Artikel mit {passages} werden aus der Bibliothek genommen. Rückgängig bringt sie wieder.</translation>
    </message>
    <message>
        <source>“{title}” with {passages} will be taken out of the library. Undo brings it back.</source>
        <translation>„{title}“ mit {passages} wird aus der Bibliothek genommen. Rückgängig bringt den Artikel wieder.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Passage deleted</source>
        <translation>Passage gelöscht</translation>
    </message>
</context>
<context>
    <name>MarkingCombo</name>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
</context>
<context>
    <name>MarkingLabel</name>
    <message>
        <source>Nobody has said who may be told.</source>
        <translation>Niemand hat gesagt, wer davon erfahren darf.</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Ungekennzeichnet</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Start and End</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Type and Column</source>
        <translation>Schrift und Textspalte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>MergeTagsDialog</name>
    <message numerus="yes">
        <source>%Ln tag(s) below it move along.</source>
        <translation>
            <numerusform>%Ln Schlagwort darunter geht mit.</numerusform>
            <numerusform>%Ln Schlagwörter darunter gehen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage gets “{kept}” instead of “{tag}”.</source>
        <translation>1 Passage bekommt „{kept}“ statt „{tag}“.</translation>
    </message>
    <message>
        <source>Choose the tag that stays.</source>
        <translation>Das Schlagwort wählen, das bleibt.</translation>
    </message>
    <message>
        <source>Find a tag or alias</source>
        <translation>Schlagwort oder weiteren Namen finden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>„{name}“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The names of “{tag}” become aliases of “{kept}”.</source>
        <translation>Die Namen von „{tag}“ werden weitere Namen von „{kept}“.</translation>
    </message>
    <message>
        <source>{count} passages get “{kept}” instead of “{tag}”.</source>
        <translation>{count} Passagen bekommen „{kept}“ statt „{tag}“.</translation>
    </message>
    <message>
        <source>“{tag}” can be split back at any time, and each of its passages gets it again.</source>
        <translation>„{tag}“ lässt sich jederzeit wieder abtrennen; jede seiner Passagen bekommt es dann zurück.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>No passages with a month to show.</source>
        <translation>Keine Passagen, deren Monat bekannt ist.</translation>
    </message>
    <message>
        <source>Passages per month</source>
        <translation>Passagen je Monat</translation>
    </message>
    <message>
        <source>{count} undated</source>
        <translation>{count} ohne Datum</translation>
    </message>
</context>
<context>
    <name>NewBriefingDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Its first heading</source>
        <translation>Die erste Überschrift</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Ungekennzeichnet</translation>
    </message>
</context>
<context>
    <name>NoArticles</name>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Gemeint „{query}“?</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>No article answers “{query}”.</source>
        <translation>Kein Artikel passt auf „{query}“.</translation>
    </message>
    <message>
        <source>No article is like this one.</source>
        <translation>Kein Artikel ist diesem ähnlich.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Ohne Filter suchen</translation>
    </message>
    <message>
        <source>There are no articles here yet.</source>
        <translation>Hier sind noch keine Artikel.</translation>
    </message>
    <message>
        <source>There are no articles here yet. Import files, or drop files or folders on this list.</source>
        <translation>Hier sind noch keine Artikel. Dateien importieren oder Dateien und Ordner auf diese Liste ziehen.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: why it matters. Notes stay in the library.</source>
        <translation>Notiz: warum es wichtig ist. Notizen bleiben in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Original File</source>
        <translation>Originaldatei öffnen</translation>
    </message>
    <message>
        <source>The original file of this article is not in the library</source>
        <translation>Die Originaldatei dieses Artikels ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>“{}” opens in another program of this computer. That program may connect to the internet: a saved web page may load pictures and tell its site that it was read.</source>
        <translation>„{}“ öffnet sich in einem anderen Programm dieses Rechners. Dieses kann eine Verbindung ins Internet aufbauen: Eine gespeicherte Webseite kann Bilder laden und ihrem Anbieter verraten, dass sie gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>OtherPages</name>
    <message>
        <source>Briefing deleted</source>
        <translation>Briefing gelöscht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete Briefing</source>
        <translation>Briefing löschen</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>Exportiert nach {}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep Version</source>
        <translation>Version behalten</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Name dieser Version</translation>
    </message>
    <message>
        <source>Never-Release List</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Never-release list kept</source>
        <translation>Sperrliste gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Series and category kept</source>
        <translation>Reihe und Rubrik gespeichert</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Schlagwort gelöscht</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>Schlagwörter zusammengeführt</translation>
    </message>
    <message>
        <source>The draft and its versions will be deleted; its passages stay. Undo brings it back.</source>
        <translation>Der Entwurf und seine Versionen werden gelöscht; seine Passagen bleiben. Rückgängig bringt ihn wieder.</translation>
    </message>
    <message>
        <source>This briefing belongs to no series: give it one first</source>
        <translation>Dieses Briefing gehört zu keiner Reihe: ihm zuerst eine geben</translation>
    </message>
    <message>
        <source>Verify Release</source>
        <translation>Freigabe prüfen</translation>
    </message>
    <message>
        <source>Version kept</source>
        <translation>Version behalten</translation>
    </message>
    <message>
        <source>Version restored; the draft before it is kept</source>
        <translation>Version wiederhergestellt; der Entwurf davor ist behalten</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>Words that no release may hold, one entry a line</source>
        <translation>Worte, die keine Freigabe enthalten darf, ein Eintrag je Zeile</translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Filter outlets</source>
        <translation>Medien filtern</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>VERLAUF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nobody has graded this outlet yet.</source>
        <translation>Dieses Medium hat noch niemand bewertet.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outlet changed</source>
        <translation>Medium geändert</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Reliability is about the outlet, whatever it says. How credible one statement is belongs to the passage and is given there.</source>
        <translation>Zuverlässigkeit gilt dem Medium, gleich was es sagt. Wie glaubwürdig eine Aussage ist, steht an der Passage.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Why it is as reliable as this</source>
        <translation>Warum es so zuverlässig ist</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>keine Begründung angegeben</translation>
    </message>
    <message>
        <source>{before} → {after} · {name}</source>
        <translation>{before} → {after} · {name}</translation>
    </message>
</context>
<context>
    <name>OutlineButton</name>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>No heading yet</source>
        <translation>Noch keine Überschrift</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter toggles, Ctrl+Enter is Done</source>
        <translation>Enter schaltet um, Strg+Enter ist Fertig</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>gerade nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>PassageCommands</name>
    <message>
        <source>Quote copied</source>
        <translation>Zitat kopiert</translation>
    </message>
</context>
<context>
    <name>PassageDetails</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Beleg kopiert</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy Quote with Source</source>
        <translation>Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation>Passage löschen</translation>
    </message>
    <message>
        <source>Marking: {}</source>
        <translation>Kennzeichnung: {}</translation>
    </message>
    <message>
        <source>Needs review: its words were not found in the newest text.</source>
        <translation>Zu prüfen: Die Worte wurden im neuesten Text nicht gefunden.</translation>
    </message>
    <message>
        <source>Needs review: the words at its place have changed.</source>
        <translation>Zu prüfen: Die Worte an dieser Stelle haben sich geändert.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passage deleted</source>
        <translation>Passage gelöscht</translation>
    </message>
    <message>
        <source>Quote copied</source>
        <translation>Zitat kopiert</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Ungekennzeichnet</translation>
    </message>
    <message>
        <source>chars {}–{}</source>
        <translation>Zeichen {}–{}</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Copy Quote with Source</source>
        <translation>Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Tag As</source>
        <translation>Verschlagworten als</translation>
    </message>
</context>
<context>
    <name>PassageSpeaker</name>
    <message>
        <source>no tags</source>
        <translation>keine Schlagwörter</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>Letzte {days} Tage</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>Zeitraum: {name}</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Diesen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Date header</source>
        <translation>Kopfzeile „Date“</translation>
    </message>
    <message>
        <source>From header</source>
        <translation>Kopfzeile „From“</translation>
    </message>
    <message>
        <source>Subject header</source>
        <translation>Kopfzeile „Subject“</translation>
    </message>
    <message>
        <source>byline element</source>
        <translation>Verfasserelement</translation>
    </message>
    <message>
        <source>byline line</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>kanonischer Verweis</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>Dokumenteigenschaften</translation>
    </message>
    <message>
        <source>fact line</source>
        <translation>Angabenzeile</translation>
    </message>
    <message>
        <source>feed entry</source>
        <translation>Feed-Eintrag</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>first paragraph</source>
        <translation>erster Absatz</translation>
    </message>
    <message>
        <source>foot of page</source>
        <translation>Fuß der Seite</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>head of the saved page</source>
        <translation>Kopf der gespeicherten Seite</translation>
    </message>
    <message>
        <source>largest text</source>
        <translation>größte Schrift</translation>
    </message>
    <message>
        <source>last paragraph</source>
        <translation>letzter Absatz</translation>
    </message>
    <message>
        <source>line at the title</source>
        <translation>Zeile am Titel</translation>
    </message>
    <message>
        <source>notice line</source>
        <translation>Hinweiszeile</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>page title</source>
        <translation>Seitentitel</translation>
    </message>
    <message>
        <source>recognised in pictures of pages</source>
        <translation>in Seitenbildern erkannt</translation>
    </message>
    <message>
        <source>recognised in the picture</source>
        <translation>im Bild erkannt</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>Kolumnentitel</translation>
    </message>
    <message>
        <source>saved page</source>
        <translation>gespeicherte Seite</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>time element</source>
        <translation>Zeitelement</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>Webarchiv</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QueryCompletions</name>
    <message>
        <source>a day, a month, “last 7 days”</source>
        <translation>ein Tag, ein Monat, “last 7 days”</translation>
    </message>
    <message>
        <source>any name of an actor, in the text</source>
        <translation>irgendein Name eines Akteurs, im Text</translation>
    </message>
    <message>
        <source>how long it is: words:[500 TO]</source>
        <translation>wie lang er ist: words:[500 TO]</translation>
    </message>
    <message>
        <source>passages tagged with a theme, or one below it</source>
        <translation>Passagen mit einem Thema oder einem darunter</translation>
    </message>
    <message>
        <source>passages tagged with an actor, by any of its names</source>
        <translation>Passagen mit einem Akteur, unter jedem seiner Namen</translation>
    </message>
    <message>
        <source>passages, notes, copies, revisions, a star</source>
        <translation>Passagen, Notizen, Kopien, Fassungen, Stern: passages, notes, copies, revisions, star</translation>
    </message>
    <message>
        <source>the TLP label</source>
        <translation>die TLP-Kennzeichnung</translation>
    </message>
    <message>
        <source>the grade of its outlet, A to F</source>
        <translation>die Note des Mediums, A bis F</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>die Sprache des Textes</translation>
    </message>
    <message>
        <source>unread, read, archived</source>
        <translation>ungelesen, gelesen, archiviert: unread, read, archived</translation>
    </message>
    <message>
        <source>what sort of file it was</source>
        <translation>was für eine Datei es war</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>wann er in die Bibliothek kam</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer ihn veröffentlicht hat</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>words of the address</source>
        <translation>Wörter der Adresse</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Open an article, briefing, tag or search</source>
        <translation>Artikel, Briefing, Schlagwort oder Suche öffnen</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>1 file not searchable</source>
        <translation>1 Datei nicht durchsuchbar</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>Gemeint: {query}?</translation>
    </message>
    <message>
        <source>Ignored: {parts}</source>
        <translation>Übergangen: {parts}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{count} articles, the most alike first</source>
        <translation>{count} Artikel, die ähnlichsten zuerst</translation>
    </message>
    <message>
        <source>{count} files not searchable</source>
        <translation>{count} Dateien nicht durchsuchbar</translation>
    </message>
    <message>
        <source>{count} of 1 article</source>
        <translation>{count} von 1 Artikel</translation>
    </message>
    <message>
        <source>{count} of {all} articles</source>
        <translation>{count} von {all} Artikeln</translation>
    </message>
    <message>
        <source>{strict} with all words; {relaxed} more with some of them</source>
        <translation>{strict} mit allen Wörtern; {relaxed} weitere mit einigen davon</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote: {}</source>
        <translation>Zitat: {}</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages of {library}</source>
        <translation>Seiten von {library}</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Type and Column</source>
        <translation>Schrift und Textspalte</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Einen Artikel wählen, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Passage deleted</source>
        <translation>Passage gelöscht</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesebereich</translation>
    </message>
    <message>
        <source>This library is open for reading only because {who} is writing.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet, weil {who} schreibt.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Go to a heading</source>
        <translation>Zu einer Überschrift gehen</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Sample of the type</source>
        <translation>Probe der Schrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>The ministry said on Wednesday that new licences would be needed from next month. Three companies asked for more time; two of them had shipped already.</source>
        <translation>Das Ministerium teilte am Mittwoch mit, dass ab dem nächsten Monat neue Genehmigungen nötig seien. Drei Unternehmen baten um mehr Zeit; zwei von ihnen hatten schon geliefert.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Breite der Textspalte</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
</context>
<context>
    <name>ReleaseView</name>
    <message>
        <source>Page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>The pages that will be written</source>
        <translation>Die Seiten, die geschrieben werden</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message>
        <source>Find in this draft</source>
        <translation>In diesem Entwurf suchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>Reshaper</name>
    <message>
        <source>Merged; 1 briefing cites the merged passage now</source>
        <translation>Verbunden; 1 Briefing zitiert jetzt die verbundene Passage</translation>
    </message>
    <message>
        <source>Merged; {} briefings cite the merged passage now</source>
        <translation>Verbunden; {} Briefings zitieren jetzt die verbundene Passage</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>Vor dem ersten Abschnitt</translation>
    </message>
    <message>
        <source>Collected, never cited</source>
        <translation>Gesammelt, nie zitiert</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>No passage has the key {}.</source>
        <translation>Keine Passage hat den Schlüssel {}.</translation>
    </message>
    <message>
        <source>cites nothing</source>
        <translation>ohne Beleg</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>1 passage needs review</source>
        <translation>1 Passage ist zu prüfen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Jetzt gefunden</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Move to Selected Words</source>
        <translation>Zu den gewählten Wörtern verschieben</translation>
    </message>
    <message>
        <source>Passage {}</source>
        <translation>Passage {}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>These words are not found any more. Select their place and move the passage, or delete it.</source>
        <translation>Diese Worte sind nicht mehr zu finden. Ihre Stelle auswählen und die Passage verschieben oder sie löschen.</translation>
    </message>
    <message>
        <source>{} after this article changed</source>
        <translation>{}, weil sich dieser Artikel geändert hat</translation>
    </message>
    <message>
        <source>{} passages need review</source>
        <translation>{} Passagen sind zu prüfen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>All Articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep a search to see here what is new in it.</source>
        <translation>Eine Suche behalten, um hier zu sehen, was darin neu ist.</translation>
    </message>
    <message>
        <source>Kinds of File</source>
        <translation>Dateiarten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Kennzeichnungen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation>Gespeicherte Suche gelöscht</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches and filters</source>
        <translation>Suchen und Filter</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>With Passages</source>
        <translation>Mit Passagen</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{query}
{total} articles, {unread} unread, {new} new since last looked at</source>
        <translation>{query}
{total} Artikel, {unread} ungelesen, {new} neu seit dem letzten Blick</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%Ln of these file(s) are no longer where they were.</source>
        <translation>
            <numerusform>%Ln dieser Dateien ist nicht mehr, wo sie war.</numerusform>
            <numerusform>%Ln dieser Dateien sind nicht mehr, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Suche gespeichert</translation>
    </message>
</context>
<context>
    <name>SentencePairs</name>
    <message>
        <source>No sentence differs.</source>
        <translation>Kein Satz ist verschieden.</translation>
    </message>
    <message>
        <source>Sentences that differ</source>
        <translation>Verschiedene Sätze</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>… und {} weitere.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (and {count} more; “workbench check” lists them)</source>
        <translation> (und {count} weitere; „workbench check“ listet sie auf)</translation>
    </message>
    <message>
        <source> (of them {parts})</source>
        <translation> (davon {parts})</translation>
    </message>
    <message>
        <source> Accept it with --accept {finding} --because WHY.</source>
        <translation> Annehmen mit --accept {finding} --because WARUM.</translation>
    </message>
    <message>
        <source>1 a copy of another article</source>
        <translation>1 Kopie eines anderen Artikels</translation>
    </message>
    <message>
        <source>1 alias would be deleted</source>
        <translation>1 weiterer Name würde gelöscht</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 Ursprung</translation>
    </message>
    <message>
        <source>1 passage would lose this tag (none is deleted)</source>
        <translation>1 Passage verlöre dieses Schlagwort (keine wird gelöscht)</translation>
    </message>
    <message>
        <source>1 tag merged into it could not be split back any more</source>
        <translation>1 hierin aufgegangenes Schlagwort ließe sich nicht mehr abtrennen</translation>
    </message>
    <message>
        <source>A briefing needs a title.</source>
        <translation>Ein Briefing braucht einen Titel.</translation>
    </message>
    <message>
        <source>A chapter is missing in the file.</source>
        <translation>Ein Kapitel fehlt in der Datei.</translation>
    </message>
    <message>
        <source>A number in the quotation is not the passage&apos;s.</source>
        <translation>Eine Zahl im Zitat ist nicht die der Passage.</translation>
    </message>
    <message>
        <source>A page of the web archive has no address.</source>
        <translation>Eine Seite des Webarchivs hat keine Adresse.</translation>
    </message>
    <message>
        <source>A part of “{name}” needs a password; unpack the archive with it and import the files.</source>
        <translation>Ein Teil von „{name}“ braucht ein Kennwort; das Archiv damit entpacken und die Dateien importieren.</translation>
    </message>
    <message>
        <source>A passage keeps at least some of its words; it was not changed.</source>
        <translation>Eine Passage behält mindestens einige ihrer Wörter; sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>A saved search needs a name and a query.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen und eine Anfrage.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A section of the template “{template_id}” has no heading; give it a line “- heading:”.</source>
        <translation>Ein Abschnitt der Vorlage „{template_id}“ hat keine Überschrift; ihm eine Zeile „- heading:“ geben.</translation>
    </message>
    <message>
        <source>A tag cannot be put below itself, below one of its own, or below the other kind.</source>
        <translation>Ein Schlagwort kann nicht unter sich selbst, unter eines der eigenen oder unter die andere Art gestellt werden.</translation>
    </message>
    <message>
        <source>A tag&apos;s key is one digit from 1 to 9 or one letter from A to Z.</source>
        <translation>Die Taste eines Schlagworts ist eine Ziffer von 1 bis 9 oder ein Buchstabe von A bis Z.</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Eine Version braucht einen Namen.</translation>
    </message>
    <message>
        <source>A week in one category: the developments that will still matter next week, and what changed since the last.</source>
        <translation>Eine Woche in einer Rubrik: die Entwicklungen, die auch nächste Woche noch zählen, und was sich seit der letzten geändert hat.</translation>
    </message>
    <message>
        <source>AI governance</source>
        <translation>KI-Governance</translation>
    </message>
    <message>
        <source>Accept Changed Passage</source>
        <translation>Geänderte Passage annehmen</translation>
    </message>
    <message>
        <source>Actor profile</source>
        <translation>Akteursprofil</translation>
    </message>
    <message>
        <source>Add Actor</source>
        <translation>Akteur hinzufügen</translation>
    </message>
    <message>
        <source>Add Theme</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add to Tray</source>
        <translation>In die Ablage legen</translation>
    </message>
    <message>
        <source>Add “per {name}”</source>
        <translation>„per {name}“ hinzufügen</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Ein Akteur braucht einen Namen.</translation>
    </message>
    <message>
        <source>An article is gone; find the mentions again, nothing was changed.</source>
        <translation>Einen der Artikel gibt es nicht mehr; die Nennungen neu suchen, nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An origin needs a name.</source>
        <translation>Ein Ursprung braucht einen Namen.</translation>
    </message>
    <message>
        <source>An outlet needs a name.</source>
        <translation>Ein Medium braucht einen Namen.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>At most {most_grouped} articles can be grouped at once; nothing was changed.</source>
        <translation>Höchstens {most_grouped} Artikel lassen sich auf einmal gruppieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Völlig zuverlässig</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <source>Could not understand {where}; begin each section with “- heading:”.</source>
        <translation>{where} ist nicht zu verstehen; jeden Abschnitt mit „- heading:“ beginnen.</translation>
    </message>
    <message>
        <source>Could not understand {where}; write “key: value”.</source>
        <translation>{where} ist nicht zu verstehen; „Schlüssel: Wert“ schreiben.</translation>
    </message>
    <message>
        <source>Daily briefing</source>
        <translation>Tagesbriefing</translation>
    </message>
    <message>
        <source>Decide Origin</source>
        <translation>Ursprung bestimmen</translation>
    </message>
    <message>
        <source>Delete Actor</source>
        <translation>Akteur löschen</translation>
    </message>
    <message>
        <source>Delete Article</source>
        <translation>Artikel löschen</translation>
    </message>
    <message>
        <source>Delete Briefing</source>
        <translation>Briefing löschen</translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation>Passage löschen</translation>
    </message>
    <message>
        <source>Delete Saved Search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Delete Theme</source>
        <translation>Thema löschen</translation>
    </message>
    <message>
        <source>Delete the actor “{name}”? {losses}.</source>
        <translation>Den Akteur „{name}“ löschen? {losses}.</translation>
    </message>
    <message>
        <source>Delete the theme “{name}”? {losses}.</source>
        <translation>Das Thema „{name}“ löschen? {losses}.</translation>
    </message>
    <message>
        <source>Delete {count} Articles</source>
        <translation>{count} Artikel löschen</translation>
    </message>
    <message>
        <source>Delete {count} Passages</source>
        <translation>{count} Passagen löschen</translation>
    </message>
    <message>
        <source>Dismiss Suggestion</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Doubt, but it has provided valid information in the past.</source>
        <translation>Zweifel, doch hat es früher zutreffende Informationen geliefert.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Edit Actor</source>
        <translation>Akteur bearbeiten</translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Edit Briefing</source>
        <translation>Briefing bearbeiten</translation>
    </message>
    <message>
        <source>Edit Never-Release List</source>
        <translation>Sperrliste bearbeiten</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit Outlet</source>
        <translation>Medium bearbeiten</translation>
    </message>
    <message>
        <source>Edit Theme</source>
        <translation>Thema bearbeiten</translation>
    </message>
    <message>
        <source>Edit {count} Articles</source>
        <translation>{count} Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Every passage in the tray is cited already; nothing was changed.</source>
        <translation>Jede Passage der Ablage ist schon zitiert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <source>Export controls</source>
        <translation>Exportkontrollen</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Follow Moved File</source>
        <translation>Verschobener Datei folgen</translation>
    </message>
    <message>
        <source>Follow {count} Moved Files</source>
        <translation>{count} verschobenen Dateien folgen</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Nur für die genannten Empfänger.</translation>
    </message>
    <message>
        <source>For your community; not for public channels.</source>
        <translation>Für die eigene Gemeinschaft; nicht für öffentliche Kanäle.</translation>
    </message>
    <message>
        <source>For your organization and its clients, where they need to know.</source>
        <translation>Für die eigene Organisation und ihre Kunden, soweit sie es wissen müssen.</translation>
    </message>
    <message>
        <source>For your organization only.</source>
        <translation>Nur für die eigene Organisation.</translation>
    </message>
    <message>
        <source>Forget Failed File</source>
        <translation>Fehlgeschlagene Datei vergessen</translation>
    </message>
    <message>
        <source>Group Copies</source>
        <translation>Kopien gruppieren</translation>
    </message>
    <message>
        <source>Guidance of the template stands here still.</source>
        <translation>Hier steht noch eine Anleitung der Vorlage.</translation>
    </message>
    <message>
        <source>Holds words of the never-release list; take them out.</source>
        <translation>Enthält Worte der Sperrliste; sie herausnehmen.</translation>
    </message>
    <message>
        <source>Import Article</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Import File</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Import {count} Articles</source>
        <translation>{count} Artikel importieren</translation>
    </message>
    <message>
        <source>Import {count} Files</source>
        <translation>{count} Dateien importieren</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Keep Version</source>
        <translation>Version behalten</translation>
    </message>
    <message>
        <source>Lacking authenticity, trustworthiness or competency; a history of invalid information.</source>
        <translation>Es fehlt an Echtheit, Vertrauenswürdigkeit oder Kompetenz; bisher unzutreffende Informationen.</translation>
    </message>
    <message>
        <source>Likelihood and confidence stand in one sentence; give each its own (ICD 203).</source>
        <translation>Wahrscheinlichkeit und Sicherheit des Urteils stehen in einem Satz; jedem einen eigenen geben (ICD 203).</translation>
    </message>
    <message>
        <source>Line {line} of the draft: {problem}</source>
        <translation>Zeile {line} des Entwurfs: {problem}</translation>
    </message>
    <message>
        <source>Line {line} {holds} in words quoted from a source.</source>
        <translation>Zeile {line} {holds} in Worten, die aus einer Quelle zitiert sind.</translation>
    </message>
    <message>
        <source>Line {line} {holds}.</source>
        <translation>Zeile {line} {holds}.</translation>
    </message>
    <message>
        <source>Line {number} holds an address with tracking; it becomes “{address}”.</source>
        <translation>Zeile {number} enthält eine Adresse mit Verfolgung; sie wird zu „{address}“.</translation>
    </message>
    <message>
        <source>Line {number} holds guidance of the template that nobody replaced; it is taken out.</source>
        <translation>Zeile {number} enthält eine Anleitung der Vorlage, die niemand ersetzt hat; sie wird herausgenommen.</translation>
    </message>
    <message>
        <source>Line {number} holds hidden characters ({kind}) that spell “{words}”; they are taken out.</source>
        <translation>Zeile {number} enthält verborgene Zeichen ({kind}), die „{words}“ ergeben; sie werden herausgenommen.</translation>
    </message>
    <message>
        <source>Line {number} holds hidden characters ({kind}); they are taken out.</source>
        <translation>Zeile {number} enthält verborgene Zeichen ({kind}); sie werden herausgenommen.</translation>
    </message>
    <message>
        <source>Line {number} holds the label {label}, above {marking}.</source>
        <translation>Zeile {number} enthält die Kennzeichnung {label}, über {marking}.</translation>
    </message>
    <message>
        <source>Line {number} holds the label {label}, and the release is not marked.</source>
        <translation>Zeile {number} enthält die Kennzeichnung {label}, und die Freigabe ist nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>Line {number} holds “{words}”, which looks like a citation but is no passage&apos;s key.</source>
        <translation>Zeile {number} enthält „{words}“, was wie ein Beleg aussieht, aber kein Schlüssel einer Passage ist.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is damaged; the lines before that were read.</source>
        <translation>Zeile {number} von „{name}“ ist beschädigt; die Zeilen davor wurden gelesen.</translation>
    </message>
    <message>
        <source>Look at Saved Search</source>
        <translation>Gespeicherte Suche ansehen</translation>
    </message>
    <message>
        <source>Look at Watched Folders</source>
        <translation>Überwachte Ordner ansehen</translation>
    </message>
    <message>
        <source>Mail {number} of “{name}” is larger than {size} MB, the most that is read.</source>
        <translation>Mail {number} von „{name}“ ist größer als {size} MB, das Meiste, was gelesen wird.</translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation>Passage markieren</translation>
    </message>
    <message>
        <source>Mark Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>May be told to anyone.</source>
        <translation>Darf jeder erfahren.</translation>
    </message>
    <message>
        <source>Merge Actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <source>Merge Passages</source>
        <translation>Passagen verbinden</translation>
    </message>
    <message>
        <source>Merge Themes</source>
        <translation>Themen zusammenführen</translation>
    </message>
    <message>
        <source>Minor doubt; a history of valid information most of the time.</source>
        <translation>Geringe Zweifel; meist zutreffende Informationen.</translation>
    </message>
    <message>
        <source>Move Actor</source>
        <translation>Akteur verschieben</translation>
    </message>
    <message>
        <source>Move Passage</source>
        <translation>Passage verschieben</translation>
    </message>
    <message>
        <source>Move Theme</source>
        <translation>Thema verschieben</translation>
    </message>
    <message>
        <source>Names a folder of this machine; take it out.</source>
        <translation>Nennt einen Ordner dieses Rechners; ihn herausnehmen.</translation>
    </message>
    <message>
        <source>Names a source under the Chatham House Rule; take the name out.</source>
        <translation>Nennt eine Quelle unter der Chatham-House-Regel; den Namen herausnehmen.</translation>
    </message>
    <message>
        <source>Names an analyst or the machine; take it out.</source>
        <translation>Nennt einen Analysten oder den Rechner; den Namen herausnehmen.</translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>New Theme from Words</source>
        <translation>Neues Thema aus Wörtern</translation>
    </message>
    <message>
        <source>No PDF can be made on this machine: {why}.</source>
        <translation>Auf diesem Rechner lässt sich kein PDF erzeugen: {why}.</translation>
    </message>
    <message>
        <source>No basis exists for evaluating it. This is no end of the scale.</source>
        <translation>Es fehlt jede Grundlage für ein Urteil. Dies ist kein Ende der Skala.</translation>
    </message>
    <message>
        <source>No date of publication was found; {day} is when the file was made, which may be later.</source>
        <translation>Es wurde kein Datum der Veröffentlichung gefunden; {day} ist, wann die Datei erzeugt wurde, vielleicht später.</translation>
    </message>
    <message>
        <source>No doubt of authenticity, trustworthiness or competency; a history of complete reliability.</source>
        <translation>Kein Zweifel an Echtheit, Vertrauenswürdigkeit oder Kompetenz; bisher stets zuverlässig.</translation>
    </message>
    <message>
        <source>No passage has this key.</source>
        <translation>Keine Passage hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>No place is proposed for passage {key}; select its words and move it there.</source>
        <translation>Für die Passage {key} ist keine Stelle vorgeschlagen; ihre Worte auswählen und sie dorthin verschieben.</translation>
    </message>
    <message>
        <source>Not exported: the file&apos;s name goes out with the receipt, and holds what must not leave.</source>
        <translation>Nicht exportiert: Der Dateiname geht mit dem Nachweis hinaus und enthält, was nicht hinausdarf.</translation>
    </message>
    <message>
        <source>Not exported: the reason given for {finding} goes out with the receipt, and holds what must not leave.</source>
        <translation>Nicht exportiert: Die Begründung zu {finding} geht mit dem Nachweis hinaus und enthält, was nicht hinausdarf.</translation>
    </message>
    <message>
        <source>Not exported: {message}{how}{more}</source>
        <translation>Nicht exportiert: {message}{how}{more}</translation>
    </message>
    <message>
        <source>Not read: {files} and {more} more; save attachments as files to import them.</source>
        <translation>Nicht gelesen: {files} und {more} weitere; Anhänge als Dateien speichern, um sie zu importieren.</translation>
    </message>
    <message>
        <source>Not read: {files}; save attachments as files to import them.</source>
        <translation>Nicht gelesen: {files}; Anhänge als Dateien speichern, um sie zu importieren.</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Meist nicht zuverlässig</translation>
    </message>
    <message>
        <source>Nothing is chosen; tick the sentences that are to be tagged.</source>
        <translation>Nichts ist gewählt; die Sätze anhaken, die verschlagwortet werden sollen.</translation>
    </message>
    <message>
        <source>Nothing of this series that the page may name is released; export a briefing of it first.</source>
        <translation>Von dieser Reihe ist nichts freigegeben, was die Seite nennen darf; zuerst ein Briefing daraus exportieren.</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>One category on one day: what leads, what happened, what it points to.</source>
        <translation>Eine Rubrik an einem Tag: was im Vordergrund steht, was geschah, worauf es hindeutet.</translation>
    </message>
    <message>
        <source>One event, reported fast: what is known, what it may mean, what is not known yet.</source>
        <translation>Ein Ereignis, rasch gemeldet: was bekannt ist, was es bedeuten kann, was noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>One of the articles is gone; nothing was changed.</source>
        <translation>Einen der Artikel gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>One of the two articles is gone; there is nothing to compare.</source>
        <translation>Einen der beiden Artikel gibt es nicht mehr; es ist nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Only two different tags of one kind can be merged.</source>
        <translation>Nur zwei verschiedene Schlagwörter einer Art lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>Order Saved Searches</source>
        <translation>Gespeicherte Suchen ordnen</translation>
    </message>
    <message>
        <source>Passage {key} does not stand where it says.</source>
        <translation>Passage {key} steht nicht, wo sie angibt.</translation>
    </message>
    <message>
        <source>Passage {key} needs review first; nothing was changed.</source>
        <translation>Passage {key} ist zuerst zu prüfen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Pause Watching</source>
        <translation>Überwachung anhalten</translation>
    </message>
    <message>
        <source>Pin Tag</source>
        <translation>Schlagwort auf Taste legen</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Möglicherweise wahr</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>Put the caret between two words of the passage first; it was not split.</source>
        <translation>Zuerst die Schreibmarke zwischen zwei Wörter der Passage setzen; sie wurde nicht geteilt.</translation>
    </message>
    <message>
        <source>Qt lacks system libraries here; on Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>Qt fehlen hier Systembibliotheken; unter Debian oder Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Quote as the passage has it</source>
        <translation>Zitieren, wie es in der Passage steht</translation>
    </message>
    <message>
        <source>Quotes a passage that this briefing does not cite; cite it or take it out.</source>
        <translation>Zitiert eine Passage, auf die sich dieses Briefing nicht beruft; sie belegen oder herausnehmen.</translation>
    </message>
    <message>
        <source>Recognising the text of a page took longer than {seconds} seconds.</source>
        <translation>Das Erkennen des Textes einer Seite dauerte länger als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Remove from Tray</source>
        <translation>Aus der Ablage nehmen</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>Den Beleg entfernen</translation>
    </message>
    <message>
        <source>Rename Actor</source>
        <translation>Akteur umbenennen</translation>
    </message>
    <message>
        <source>Rename Saved Search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename Theme</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>Repeats a private note; take it out.</source>
        <translation>Wiederholt eine private Notiz; sie herausnehmen.</translation>
    </message>
    <message>
        <source>Resize Passage</source>
        <translation>Passagengrenzen ändern</translation>
    </message>
    <message>
        <source>Restore Version</source>
        <translation>Version wiederherstellen</translation>
    </message>
    <message>
        <source>Rests on one origin ({origin}, {support}); name it, or cite another.</source>
        <translation>Beruht auf einem Ursprung ({origin}, {support}); ihn nennen oder einen weiteren anführen.</translation>
    </message>
    <message>
        <source>Resume Watching</source>
        <translation>Überwachung fortsetzen</translation>
    </message>
    <message>
        <source>Row {number} has no text and names no file beside the list that has it.</source>
        <translation>Zeile {number} hat keinen Text und nennt keine Datei neben der Liste, die ihn hat.</translation>
    </message>
    <message>
        <source>Row {number} has no text, and the file that it names, “{file}”, is not beside the list.</source>
        <translation>Zeile {number} hat keinen Text, und die genannte Datei „{file}“ liegt nicht neben der Liste.</translation>
    </message>
    <message>
        <source>Row {row_id} of {table} points at a row of {parent} that is gone.</source>
        <translation>Zeile {row_id} von {table} verweist auf eine Zeile von {parent}, die fehlt.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Select a word or a few, up to {longest_theme} characters, to name a theme.</source>
        <translation>Ein Wort oder wenige auswählen, bis zu {longest_theme} Zeichen, um ein Thema zu benennen.</translation>
    </message>
    <message>
        <source>Select some words of the article first; nothing was marked.</source>
        <translation>Zuerst einige Wörter des Artikels auswählen; nichts wurde markiert.</translation>
    </message>
    <message>
        <source>Select some words of the article first; the passage was not moved.</source>
        <translation>Zuerst einige Wörter des Artikels auswählen; die Passage wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>Select two or more articles that are copies of one story.</source>
        <translation>Zwei oder mehr Artikel auswählen, die Kopien einer Meldung sind.</translation>
    </message>
    <message>
        <source>Separate Copy</source>
        <translation>Kopie abtrennen</translation>
    </message>
    <message>
        <source>Set Caveat</source>
        <translation>Vorbehalt setzen</translation>
    </message>
    <message>
        <source>Set Credibility</source>
        <translation>Glaubwürdigkeit setzen</translation>
    </message>
    <message>
        <source>Set Marking</source>
        <translation>Kennzeichnung setzen</translation>
    </message>
    <message>
        <source>Significant doubt, but it has provided valid information in the past.</source>
        <translation>Erhebliche Zweifel, doch hat es früher zutreffende Informationen geliefert.</translation>
    </message>
    <message>
        <source>Something went wrong that should not ({kind}); the log has the details.</source>
        <translation>Etwas ist schiefgegangen, was nicht vorkommen dürfte ({kind}); Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Split Back Tag</source>
        <translation>Schlagwort abtrennen</translation>
    </message>
    <message>
        <source>Split Passage</source>
        <translation>Passage teilen</translation>
    </message>
    <message>
        <source>Spot report</source>
        <translation>Sofortmeldung</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Stop Watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Tag Mention</source>
        <translation>Nennung verschlagworten</translation>
    </message>
    <message>
        <source>Tag Passage</source>
        <translation>Passage verschlagworten</translation>
    </message>
    <message>
        <source>Tag {count} Mentions</source>
        <translation>{count} Nennungen verschlagworten</translation>
    </message>
    <message>
        <source>Tag {count} Passages</source>
        <translation>{count} Passagen verschlagworten</translation>
    </message>
    <message>
        <source>Text in pictures cannot be recognised: tesseract is not installed. Install it, or import without recognising text.</source>
        <translation>Text in Bildern lässt sich nicht erkennen: tesseract ist nicht installiert. Es installieren oder ohne Texterkennung importieren.</translation>
    </message>
    <message>
        <source>That briefing is gone; nothing was changed.</source>
        <translation>Dieses Briefing gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That merge is gone, or was split back already; nothing was changed.</source>
        <translation>Diese Zusammenführung gibt es nicht mehr, oder sie wurde schon getrennt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That passage is gone; nothing was changed.</source>
        <translation>Diese Passage gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That tag is gone; nothing was changed.</source>
        <translation>Dieses Schlagwort gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That version is gone; nothing was changed.</source>
        <translation>Diese Version gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The PDF could not be finished: Qt writes it in another way than this program knows.</source>
        <translation>Das PDF konnte nicht fertiggestellt werden: Qt schreibt es anders, als dieses Programm es kennt.</translation>
    </message>
    <message>
        <source>The PDF holds {what}; it is not written.</source>
        <translation>Das PDF enthält {what}; es wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>The PDF&apos;s properties name “{name}”; it is not written.</source>
        <translation>Die Eigenschaften des PDF nennen „{name}“; es wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>The article has changed; select the words again, nothing was marked.</source>
        <translation>Der Artikel hat sich geändert; die Wörter noch einmal auswählen, nichts wurde markiert.</translation>
    </message>
    <message>
        <source>The article is gone; there is nothing to compare.</source>
        <translation>Den Artikel gibt es nicht mehr; es ist nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The article&apos;s words have changed here; the quote is from an older revision.</source>
        <translation>Die Worte des Artikels haben sich hier geändert; das Zitat stammt aus einer älteren Fassung.</translation>
    </message>
    <message>
        <source>The backup “{archive}” cannot be restored: {why}.</source>
        <translation>Die Sicherung „{archive}“ lässt sich nicht wiederherstellen: {why}.</translation>
    </message>
    <message>
        <source>The backup “{target}” cannot be written: {reason}.</source>
        <translation>Die Sicherung „{target}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The briefing is {own}, above {ceiling}; mark it {ceiling} first, or release it at {own}.</source>
        <translation>Das Briefing ist {own}, über {ceiling}; erst als {ceiling} kennzeichnen oder als {own} freigeben.</translation>
    </message>
    <message>
        <source>The citation [@{key}] is of no passage in this library; remove it.</source>
        <translation>Der Beleg [@{key}] gehört zu keiner Passage dieser Bibliothek; bitte entfernen.</translation>
    </message>
    <message>
        <source>The database is damaged: {what}.</source>
        <translation>Die Datenbank ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Der Datenträger ist voll; nichts wurde geändert. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk that holds the library “{folder}” does not answer as it should; nothing was changed. See that it is connected and has room, and try again.</source>
        <translation>Der Datenträger mit der Bibliothek „{folder}“ antwortet nicht, wie er sollte; nichts wurde geändert. Prüfen, dass er verbunden ist und Platz hat, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The entry “{title}” has no text in the feed; save the page that it links to.</source>
        <translation>Der Eintrag „{title}“ hat im Feed keinen Text; die Seite speichern, auf die er verweist.</translation>
    </message>
    <message>
        <source>The file breaks off: the end of the text may be missing.</source>
        <translation>Die Datei bricht ab: Das Ende des Textes fehlt möglicherweise.</translation>
    </message>
    <message>
        <source>The file holds a part “{name}” that no release has</source>
        <translation>Die Datei enthält einen Teil „{name}“, den keine Freigabe hat</translation>
    </message>
    <message>
        <source>The file holds hidden characters ({kind}).</source>
        <translation>Die Datei enthält verborgene Zeichen ({kind}).</translation>
    </message>
    <message>
        <source>The file loads something from elsewhere</source>
        <translation>Die Datei lädt etwas von anderswo</translation>
    </message>
    <message>
        <source>The file {damaged} of the index is damaged</source>
        <translation>Die Datei {damaged} des Index ist beschädigt</translation>
    </message>
    <message>
        <source>The file&apos;s properties name “{field}”</source>
        <translation>Die Eigenschaften der Datei nennen „{field}“</translation>
    </message>
    <message>
        <source>The first and the last line must be the label {marking}, and are not.</source>
        <translation>Die erste und die letzte Zeile müssen die Kennzeichnung {marking} sein und sind es nicht.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation>Der Ordner „{folder}“ lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The index holds {count} of {expected} articles</source>
        <translation>Der Index enthält {count} von {expected} Artikeln</translation>
    </message>
    <message>
        <source>The index was rebuilt with {count} articles.</source>
        <translation>Der Index wurde mit {count} Artikeln neu aufgebaut.</translation>
    </message>
    <message>
        <source>The label {marking} must stand first and last, and does not.</source>
        <translation>Die Kennzeichnung {marking} muss zuerst und zuletzt stehen und tut es nicht.</translation>
    </message>
    <message>
        <source>The library is open for reading only because {who} is writing; close it there and open it here again.</source>
        <translation>Die Bibliothek ist nur zum Lesen geöffnet, weil {who} schreibt; sie dort schließen und hier neu öffnen.</translation>
    </message>
    <message>
        <source>The library is open for reading only; where that was not asked for, check the rights of its folder and the room on its disk.</source>
        <translation>Die Bibliothek ist nur zum Lesen geöffnet; wo das nicht gewollt ist, die Rechte ihres Ordners und den Platz auf dem Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The library “{folder}” cannot be opened; check the rights of its folder and its files.</source>
        <translation>Die Bibliothek „{folder}“ kann nicht geöffnet werden; die Rechte ihres Ordners und ihrer Dateien prüfen.</translation>
    </message>
    <message>
        <source>The library “{folder}” cannot be written to; check the rights of its folder.</source>
        <translation>In die Bibliothek „{folder}“ lässt sich nicht schreiben; die Rechte ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The library “{folder}” is busy in another program; try again in a moment.</source>
        <translation>Die Bibliothek „{folder}“ ist in einem anderen Programm beschäftigt; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library “{folder}” is damaged ({reason}); restore its last backup.</source>
        <translation>Die Bibliothek „{folder}“ ist beschädigt ({reason}); ihre letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The list has the abstract alone.</source>
        <translation>Die Liste hat nur die Zusammenfassung.</translation>
    </message>
    <message>
        <source>The original {original} is missing.</source>
        <translation>Das Original {original} fehlt.</translation>
    </message>
    <message>
        <source>The original {original} is not what was imported.</source>
        <translation>Das Original {original} ist nicht, was importiert wurde.</translation>
    </message>
    <message>
        <source>The page holds &lt;{tag} {name}&gt;</source>
        <translation>Die Seite enthält &lt;{tag} {name}&gt;</translation>
    </message>
    <message>
        <source>The page holds &lt;{tag}&gt;</source>
        <translation>Die Seite enthält &lt;{tag}&gt;</translation>
    </message>
    <message>
        <source>The page holds a hidden comment</source>
        <translation>Die Seite enthält einen verborgenen Kommentar</translation>
    </message>
    <message>
        <source>The page links to what is neither on the web nor a release</source>
        <translation>Die Seite verweist auf etwas, was weder im Web noch eine Freigabe ist</translation>
    </message>
    <message>
        <source>The page shows no date; {day} is the day in its address</source>
        <translation>Die Seite nennt kein Datum; {day} ist der Tag in ihrer Adresse</translation>
    </message>
    <message>
        <source>The page {address} breaks off in the archive; save it again.</source>
        <translation>Die Seite {address} bricht im Archiv ab; sie noch einmal speichern.</translation>
    </message>
    <message>
        <source>The page {address} is larger than {size} MB, the most that is read.</source>
        <translation>Die Seite {address} ist größer als {size} MB, das Meiste, was gelesen wird.</translation>
    </message>
    <message>
        <source>The page&apos;s style loads something</source>
        <translation>Die Gestaltung der Seite lädt etwas</translation>
    </message>
    <message>
        <source>The passage is no longer found in its article; the quote is from an older revision.</source>
        <translation>Die Passage ist in ihrem Artikel nicht mehr zu finden; das Zitat stammt aus einer älteren Fassung.</translation>
    </message>
    <message>
        <source>The quotation differs from the passage.</source>
        <translation>Das Zitat weicht von der Passage ab.</translation>
    </message>
    <message>
        <source>The quotation drops or adds a “not”.</source>
        <translation>Das Zitat lässt ein „nicht“ weg oder fügt eines hinzu.</translation>
    </message>
    <message>
        <source>The quoted words are not in the cited passage.</source>
        <translation>Die zitierten Worte stehen nicht in der belegten Passage.</translation>
    </message>
    <message>
        <source>The receipt cannot be read; it is damaged, or is no receipt.</source>
        <translation>Der Nachweis ist nicht zu lesen; er ist beschädigt oder keiner.</translation>
    </message>
    <message>
        <source>The receipt was made by a newer version of Analyst Workbench; verify it with that version.</source>
        <translation>Der Nachweis stammt von einer neueren Version von Analyst Workbench; ihn mit dieser prüfen.</translation>
    </message>
    <message>
        <source>The receipt “{path}” cannot be read: {why}.</source>
        <translation>Der Nachweis „{path}“ ist nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>The release “{path}” cannot be read: {why}.</source>
        <translation>Die Freigabe „{path}“ ist nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>The samples could not be read: {file}: {why}</source>
        <translation>Die Beispiele waren nicht zu lesen: {file}: {why}</translation>
    </message>
    <message>
        <source>The search index cannot be written in {folder}: {why}.</source>
        <translation>Der Suchindex in {folder} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The search index could not be saved in {folder}: {why}.</source>
        <translation>Der Suchindex in {folder} ließ sich nicht speichern: {why}.</translation>
    </message>
    <message>
        <source>The search index in {folder} cannot be written now: {why}.</source>
        <translation>Der Suchindex in {folder} lässt sich gerade nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The search index in {folder} is damaged; have it built anew with “workbench reindex”.</source>
        <translation>Der Suchindex in {folder} ist beschädigt; ihn mit „workbench reindex“ neu aufbauen lassen.</translation>
    </message>
    <message>
        <source>The search index is open for reading only; close the other window to write to it.</source>
        <translation>Der Suchindex ist nur zum Lesen geöffnet; zum Schreiben das andere Fenster schließen.</translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation>Der Suchindex war beschädigt.</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program.</source>
        <translation>Der Suchindex stammt von einer anderen Version des Programms.</translation>
    </message>
    <message>
        <source>The search index was missing.</source>
        <translation>Der Suchindex fehlte.</translation>
    </message>
    <message>
        <source>The section “{heading}” of the template “{template_id}” needs a number after “words:”.</source>
        <translation>Der Abschnitt „{heading}“ der Vorlage „{template_id}“ braucht eine Zahl nach „words:“.</translation>
    </message>
    <message>
        <source>The section “{section}” is empty.</source>
        <translation>Der Abschnitt „{section}“ ist leer.</translation>
    </message>
    <message>
        <source>The section “{section}” is missing.</source>
        <translation>Der Abschnitt „{section}“ fehlt.</translation>
    </message>
    <message>
        <source>The source has neither outlet nor byline.</source>
        <translation>Die Quelle hat weder Medium noch Verfasser.</translation>
    </message>
    <message>
        <source>The source has no date.</source>
        <translation>Die Quelle hat kein Datum.</translation>
    </message>
    <message>
        <source>The source is of {day}, before the period (from {since}).</source>
        <translation>Die Quelle ist vom {day}, vor dem Zeitraum (ab {since}).</translation>
    </message>
    <message>
        <source>The template “{template_id}” has no front matter; begin it with a line “---”.</source>
        <translation>Die Vorlage „{template_id}“ hat keinen Vorspann; sie mit einer Zeile „---“ beginnen.</translation>
    </message>
    <message>
        <source>The template “{template_id}” is not in UTF-8; save it again so.</source>
        <translation>Die Vorlage „{template_id}“ ist nicht in UTF-8; sie noch einmal so speichern.</translation>
    </message>
    <message>
        <source>The template “{template_id}” needs a number after “days:”.</source>
        <translation>Die Vorlage „{template_id}“ braucht eine Zahl nach „days:“.</translation>
    </message>
    <message>
        <source>The text {text}… is not what was stored.</source>
        <translation>Der Text {text}… ist nicht, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>The words “{quote}” do not occur in article {article}.</source>
        <translation>Die Worte „{quote}“ kommen im Artikel {article} nicht vor.</translation>
    </message>
    <message>
        <source>The words “{quote}” do not occur {times} times in article {article}.</source>
        <translation>Die Worte „{quote}“ kommen im Artikel {article} nicht {times}-mal vor.</translation>
    </message>
    <message>
        <source>There is a theme called “{name}” already; rename it, use it, or merge the two.</source>
        <translation>Ein Thema namens „{name}“ gibt es schon; umbenennen, es verwenden oder beide zusammenführen.</translation>
    </message>
    <message>
        <source>There is an actor called “{name}” already; rename it, use it, or merge the two.</source>
        <translation>Einen Akteur namens „{name}“ gibt es schon; umbenennen, ihn verwenden oder beide zusammenführen.</translation>
    </message>
    <message>
        <source>There is an outlet called “{name}” already.</source>
        <translation>Ein Medium namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no actor “{name}”; “workbench actors add” makes one.</source>
        <translation>Einen Akteur „{name}“ gibt es nicht; „workbench actors add“ legt einen an.</translation>
    </message>
    <message>
        <source>There is no article {article}.</source>
        <translation>Einen Artikel {article} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no article “{reference}”; “workbench articles” lists them.</source>
        <translation>Einen Artikel „{reference}“ gibt es nicht; „workbench articles“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no briefing “{reference}”; “workbench briefings” lists them.</source>
        <translation>Ein Briefing „{reference}“ gibt es nicht; „workbench briefings“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no display on this machine, so no window is shown.</source>
        <translation>Dieser Rechner hat keine Anzeige, daher wird kein Fenster gezeigt.</translation>
    </message>
    <message>
        <source>There is no file “{archive}”.</source>
        <translation>Eine Datei „{archive}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no outlet “{reference}”; “workbench outlets” lists them.</source>
        <translation>Ein Medium „{reference}“ gibt es nicht; „workbench outlets“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no passage “{key}”; nothing was changed.</source>
        <translation>Eine Passage „{key}“ gibt es nicht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no passage “{reference}”; “workbench passages” lists them.</source>
        <translation>Eine Passage „{reference}“ gibt es nicht; „workbench passages“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no revision {number}; the article has revisions 1 to {newest}.</source>
        <translation>Eine Fassung {number} gibt es nicht; der Artikel hat die Fassungen 1 bis {newest}.</translation>
    </message>
    <message>
        <source>There is no series “{name}”; “workbench series” lists them.</source>
        <translation>Eine Reihe „{name}“ gibt es nicht; „workbench series“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no starter codebook “{name}”; there are {titles}.</source>
        <translation>Ein fertiges Codebuch „{name}“ gibt es nicht; es gibt {titles}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no template “{template}”; use one of {names}.</source>
        <translation>Eine Vorlage „{template}“ gibt es nicht; eine von {names} verwenden.</translation>
    </message>
    <message>
        <source>There is no text in what was dropped.</source>
        <translation>In dem, was abgelegt wurde, ist kein Text.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”; “workbench themes add” makes one.</source>
        <translation>Ein Thema „{name}“ gibt es nicht; „workbench themes add“ legt eines an.</translation>
    </message>
    <message>
        <source>These pages are damaged and were left out: {damaged}.</source>
        <translation>Diese Seiten sind beschädigt und wurden ausgelassen: {damaged}.</translation>
    </message>
    <message>
        <source>This CSV file is damaged ({why}); save it again from where it came from.</source>
        <translation>Diese CSV-Datei ist beschädigt ({why}); sie dort, woher sie kam, noch einmal speichern.</translation>
    </message>
    <message>
        <source>This CSV file is not in UTF-8; save it again as “CSV UTF-8”.</source>
        <translation>Diese CSV-Datei ist nicht in UTF-8; sie noch einmal als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>This PDF has pictures of pages and no text: it is kept, but not searchable until its text is recognised.</source>
        <translation>Dieses PDF hat Bilder von Seiten und keinen Text: Es wird behalten, ist aber erst durchsuchbar, wenn sein Text erkannt ist.</translation>
    </message>
    <message>
        <source>This article is in no group of copies; there is nothing to separate.</source>
        <translation>Dieser Artikel ist in keiner Gruppe von Kopien; es ist nichts abzutrennen.</translation>
    </message>
    <message>
        <source>This claim cites no passage; cite one, or mark the paragraph as a judgement or an assumption.</source>
        <translation>Diese Aussage beruft sich auf keine Passage; eine belegen oder den Absatz als Urteil oder Annahme kennzeichnen.</translation>
    </message>
    <message>
        <source>This codebook defines its own document type, which no codebook needs and attacks do.</source>
        <translation>Dieses Codebuch bestimmt einen eigenen Dokumenttyp, was kein Codebuch braucht und Angriffe tun.</translation>
    </message>
    <message>
        <source>This codebook is damaged, or no codebook; get it again from where it came from.</source>
        <translation>Dieses Codebuch ist beschädigt oder keines; es noch einmal von dort holen, woher es kam.</translation>
    </message>
    <message>
        <source>This file is too large for a codebook; nothing was read.</source>
        <translation>Diese Datei ist zu groß für ein Codebuch; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>This folder is a library, whose own files are not imported; name the files that you collected.</source>
        <translation>Dieser Ordner ist eine Bibliothek, deren eigene Dateien nicht importiert werden; die gesammelten Dateien nennen.</translation>
    </message>
    <message>
        <source>This is no REFI-QDA codebook; choose a .qdc file.</source>
        <translation>Dies ist kein REFI-QDA-Codebuch; eine .qdc-Datei wählen.</translation>
    </message>
    <message>
        <source>This is no codebook: its first line must name a column “name”, “tag” or “code”.</source>
        <translation>Dies ist kein Codebuch: Seine erste Zeile muss eine Spalte „name“, „tag“ oder „code“ nennen.</translation>
    </message>
    <message>
        <source>This library was changed by a newer version of Analyst Workbench; open it with that version, nothing was touched.</source>
        <translation>Diese Bibliothek wurde von einer neueren Version von Analyst Workbench geändert; sie mit dieser öffnen, nichts wurde angerührt.</translation>
    </message>
    <message>
        <source>This library was made by an older version of Analyst Workbench and cannot be updated now; close it in other windows, see that its folder can be written to, and open it again.</source>
        <translation>Diese Bibliothek stammt von einer älteren Version von Analyst Workbench und lässt sich jetzt nicht anpassen; sie in anderen Fenstern schließen, prüfen, dass in ihren Ordner geschrieben werden kann, und sie neu öffnen.</translation>
    </message>
    <message>
        <source>This passage was cited in “{briefing}” already.</source>
        <translation>Diese Passage wurde schon in „{briefing}“ zitiert.</translation>
    </message>
    <message>
        <source>Too many words begin like that; type more letters before the “*”.</source>
        <translation>Zu viele Wörter beginnen so; vor dem „*“ mehr Buchstaben eingeben.</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Wahrheitsgehalt nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Two or more passages of one article can be merged; nothing was changed.</source>
        <translation>Zwei oder mehr Passagen eines Artikels lassen sich verbinden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Unpin Tag</source>
        <translation>Schlagwort von Taste nehmen</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Untag Passage</source>
        <translation>Schlagwort von Passage nehmen</translation>
    </message>
    <message>
        <source>Untag {count} Passages</source>
        <translation>Schlagwort von {count} Passagen nehmen</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Gewöhnlich zuverlässig</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Weekly briefing</source>
        <translation>Wochenbriefing</translation>
    </message>
    <message>
        <source>What this was to change is gone by now; nothing was changed.</source>
        <translation>Was geändert werden sollte, gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Who an actor is, what it wants and can do, what it did lately, and how sure that is.</source>
        <translation>Wer ein Akteur ist, was er will und kann, was er zuletzt getan hat und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Words of the passage are left out without “…”.</source>
        <translation>Worte der Passage sind ohne „…“ ausgelassen.</translation>
    </message>
    <message>
        <source>Write “{term}”</source>
        <translation>„{term}“ schreiben</translation>
    </message>
    <message>
        <source>a Web archive or a property list</source>
        <translation>ein Webarchiv oder eine Eigenschaftsliste</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a bracket without its partner</source>
        <translation>eine Klammer ohne ihr Gegenstück</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>a part that is packed {times} times</source>
        <translation>einen {times}-fach gepackten Teil</translation>
    </message>
    <message>
        <source>a picture, a sound or a film</source>
        <translation>ein Bild, ein Ton oder ein Film</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a quotation mark without its partner</source>
        <translation>ein Anführungszeichen ohne sein Gegenstück</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>noch etwa {hours} Std.</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>all keep another tag</source>
        <translation>alle behalten ein anderes Schlagwort</translation>
    </message>
    <message>
        <source>an OpenDocument file without running text</source>
        <translation>eine OpenDocument-Datei ohne Fließtext</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>asks for discretion</source>
        <translation>bittet um Vertraulichkeit</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>direction marks</source>
        <translation>Richtungszeichen</translation>
    </message>
    <message>
        <source>everything after the first {longest_query} characters</source>
        <translation>alles nach den ersten {longest_query} Zeichen</translation>
    </message>
    <message>
        <source>holds a British, European, German or NATO classification</source>
        <translation>enthält eine britische, europäische, deutsche oder NATO-Einstufung</translation>
    </message>
    <message>
        <source>holds a United States classification</source>
        <translation>enthält eine Einstufung der Vereinigten Staaten</translation>
    </message>
    <message>
        <source>holds a comment that Obsidian hides</source>
        <translation>enthält einen Kommentar, den Obsidian verbirgt</translation>
    </message>
    <message>
        <source>holds a hidden comment</source>
        <translation>enthält einen verborgenen Kommentar</translation>
    </message>
    <message>
        <source>holds a password in an address</source>
        <translation>enthält ein Kennwort in einer Adresse</translation>
    </message>
    <message>
        <source>holds a password or key</source>
        <translation>enthält ein Kennwort oder einen Schlüssel</translation>
    </message>
    <message>
        <source>holds a private key</source>
        <translation>enthält einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>holds active HTML</source>
        <translation>enthält aktives HTML</translation>
    </message>
    <message>
        <source>holds an access key</source>
        <translation>enthält einen Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>holds an access token</source>
        <translation>enthält ein Zugriffstoken</translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation>enthält eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>holds an embedded file</source>
        <translation>enthält eine eingebettete Datei</translation>
    </message>
    <message>
        <source>holds raw HTML</source>
        <translation>enthält rohes HTML</translation>
    </message>
    <message>
        <source>holds words that address a machine reader</source>
        <translation>enthält Worte, die sich an einen maschinellen Leser richten</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>es gab keinen Grund an</translation>
    </message>
    <message>
        <source>it holds no text: its pages are pictures, or it is empty</source>
        <translation>enthält keinen Text: Die Seiten sind Bilder, oder es ist leer</translation>
    </message>
    <message>
        <source>it is not in the search index yet</source>
        <translation>steht noch nicht im Suchindex</translation>
    </message>
    <message>
        <source>line {number} of the template “{template_id}”</source>
        <translation>Zeile {number} der Vorlage „{template_id}“</translation>
    </message>
    <message>
        <source>links into a local program or disk</source>
        <translation>verweist in ein lokales Programm oder auf einen Datenträger</translation>
    </message>
    <message>
        <source>loads a picture</source>
        <translation>lädt ein Bild</translation>
    </message>
    <message>
        <source>more than {size} MB in one part</source>
        <translation>mehr als {size} MB in einem Teil</translation>
    </message>
    <message>
        <source>names a file on a disk</source>
        <translation>nennt eine Datei auf einem Datenträger</translation>
    </message>
    <message>
        <source>names a file on a server</source>
        <translation>nennt eine Datei auf einem Server</translation>
    </message>
    <message>
        <source>names a machine of an internal network</source>
        <translation>nennt einen Rechner eines internen Netzes</translation>
    </message>
    <message>
        <source>names a private network address</source>
        <translation>nennt eine private Netzadresse</translation>
    </message>
    <message>
        <source>no actor is called “{text}”</source>
        <translation>kein Akteur heißt „{text}“</translation>
    </message>
    <message>
        <source>no text file</source>
        <translation>keine Textdatei</translation>
    </message>
    <message>
        <source>no theme is called “{text}”</source>
        <translation>kein Thema heißt „{text}“</translation>
    </message>
    <message>
        <source>points to a file that is not sent along</source>
        <translation>verweist auf eine Datei, die nicht mitgeschickt wird</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>privater Bereich</translation>
    </message>
    <message>
        <source>seems to hold a telephone number</source>
        <translation>enthält anscheinend eine Telefonnummer</translation>
    </message>
    <message>
        <source>seems to hold an internal id</source>
        <translation>enthält anscheinend eine interne Kennung</translation>
    </message>
    <message>
        <source>stopped the process that read it</source>
        <translation>beendete den Prozess, der es las</translation>
    </message>
    <message>
        <source>tag characters</source>
        <translation>Tag-Zeichen</translation>
    </message>
    <message>
        <source>tesseract could not recognise the text: {why}</source>
        <translation>tesseract konnte den Text nicht erkennen: {why}</translation>
    </message>
    <message>
        <source>the brackets: they are too deep</source>
        <translation>die Klammern: Sie sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>the operators: they stand in an order that means nothing</source>
        <translation>die Verknüpfungen: Ihre Reihenfolge ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to read</source>
        <translation>brauchte länger als {seconds} Sekunden zum Lesen</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ungenannte Quelle</translation>
    </message>
    <message>
        <source>variation selectors</source>
        <translation>Variantenwähler</translation>
    </message>
    <message>
        <source>zero-width</source>
        <translation>ohne Breite</translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation>{articles}, {origins}</translation>
    </message>
    <message>
        <source>{count} aliases would be deleted</source>
        <translation>{count} weitere Namen würden gelöscht</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} schon vorhanden</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{count} below it would move to the top</source>
        <translation>{count} darunter kämen nach oben</translation>
    </message>
    <message>
        <source>{count} briefings are called “{reference}”; give the number of one, as “workbench briefings” lists them.</source>
        <translation>{count} Briefings heißen „{reference}“; die Nummer angeben, die „workbench briefings“ nennt.</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <source>{count} chapters are missing in the file.</source>
        <translation>{count} Kapitel fehlen in der Datei.</translation>
    </message>
    <message>
        <source>{count} copies of other articles</source>
        <translation>{count} Kopien anderer Artikel</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} imported{which}</source>
        <translation>{count} importiert{which}</translation>
    </message>
    <message>
        <source>{count} not searchable</source>
        <translation>{count} nicht durchsuchbar</translation>
    </message>
    <message>
        <source>{count} of them would have no tag left</source>
        <translation>{count} davon hätten kein Schlagwort mehr</translation>
    </message>
    <message>
        <source>{count} origins</source>
        <translation>{count} Ursprünge</translation>
    </message>
    <message>
        <source>{count} outlets are called “{reference}”; give the number of one, as “workbench outlets” lists them.</source>
        <translation>{count} Medien heißen „{reference}“; die Nummer angeben, die „workbench outlets“ nennt.</translation>
    </message>
    <message>
        <source>{count} parts of “{name}” need a password; unpack the archive with it and import the files.</source>
        <translation>{count} Teile von „{name}“ brauchen ein Kennwort; das Archiv damit entpacken und die Dateien importieren.</translation>
    </message>
    <message>
        <source>{count} passages would lose this tag (none is deleted)</source>
        <translation>{count} Passagen verlören dieses Schlagwort (keine wird gelöscht)</translation>
    </message>
    <message>
        <source>{count} tags merged into it could not be split back any more</source>
        <translation>{count} hierin aufgegangene Schlagwörter ließen sich nicht mehr abtrennen</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} aktualisiert</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{doubt}; the date was left open.</source>
        <translation>{doubt}; das Datum blieb offen.</translation>
    </message>
    <message>
        <source>{empty} {more}</source>
        <translation>{empty} {more}</translation>
    </message>
    <message>
        <source>{files} with {articles}</source>
        <translation>{files} mit {articles}</translation>
    </message>
    <message>
        <source>{files}: {fates}.</source>
        <translation>{files}: {fates}.</translation>
    </message>
    <message>
        <source>{files}: {fates}; cancelled before the other {left}.</source>
        <translation>{files}: {fates}; abgebrochen vor den übrigen {left}.</translation>
    </message>
    <message>
        <source>{lost} characters could not be decoded as {encoding} and are shown as “�”.</source>
        <translation>{lost} Zeichen ließen sich nicht als {encoding} lesen und werden als „�“ gezeigt.</translation>
    </message>
    <message>
        <source>{message}; it is not written.</source>
        <translation>{message}; sie wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} TB</source>
        <translation>{size} TB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{source} is unmarked; may it go out as {asked}?</source>
        <translation>{source} ist ungekennzeichnet; darf das als {asked} hinaus?</translation>
    </message>
    <message>
        <source>{source} is {own}, above {ceiling}; leave it out or release at {own}.</source>
        <translation>{source} ist {own}, über {ceiling}; weglassen oder als {own} freigeben.</translation>
    </message>
    <message>
        <source>{source} no longer stands so in its article; the quote is from an older text.</source>
        <translation>{source} steht so nicht mehr im Artikel; das Zitat stammt aus einem älteren Text.</translation>
    </message>
    <message>
        <source>{user} on {host} (process {process}, since {since})</source>
        <translation>{user} auf {host} (Prozess {process}, seit {since})</translation>
    </message>
    <message>
        <source>{words} could be {either} or {other}</source>
        <translation>{words} könnte der {either} oder der {other} sein</translation>
    </message>
    <message>
        <source>{wrong}; “--repair” rebuilds it.</source>
        <translation>{wrong}; „--repair“ baut ihn neu auf.</translation>
    </message>
    <message>
        <source>“*” after “{text}”: it needs {shortest_beginning} letters before it there</source>
        <translation>„*“ nach „{text}“: Dort braucht es {shortest_beginning} Buchstaben davor</translation>
    </message>
    <message>
        <source>“marking:{text}” (use unmarked, clear, green, amber, amber+strict, red)</source>
        <translation>„marking:{text}“ (unmarked, clear, green, amber, amber+strict oder red verwenden)</translation>
    </message>
    <message>
        <source>“reliability:{text}” (use A to F, or A..C)</source>
        <translation>„reliability:{text}“ (A bis F oder A..C verwenden)</translation>
    </message>
    <message>
        <source>“{archive}” is not a backup of a library: it holds no {database}.</source>
        <translation>„{archive}“ ist keine Sicherung einer Bibliothek: Es enthält keine {database}.</translation>
    </message>
    <message>
        <source>“{archive}” is not a backup or is damaged: {why}.</source>
        <translation>„{archive}“ ist keine Sicherung oder beschädigt: {why}.</translation>
    </message>
    <message>
        <source>“{archive}” is not a safe backup: it names a file outside itself.</source>
        <translation>„{archive}“ ist keine sichere Sicherung: Sie nennt eine Datei außerhalb ihrer selbst.</translation>
    </message>
    <message>
        <source>“{colour}” is not a tag colour; use one of {colours}.</source>
        <translation>„{colour}“ ist keine Farbe für Schlagwörter; eine von {colours} verwenden.</translation>
    </message>
    <message>
        <source>“{date}” is not a date; write a year, 2026-06 or 2026-06-21.</source>
        <translation>„{date}“ ist kein Datum; ein Jahr, 2026-06 oder 2026-06-21 schreiben.</translation>
    </message>
    <message>
        <source>“{date}” is not a date; write it as 2026-06-21 or 2026-06-21T15:48.</source>
        <translation>„{date}“ ist kein Datum; als 2026-06-21 oder 2026-06-21T15:48 schreiben.</translation>
    </message>
    <message>
        <source>“{field}:{text}” (use {choices})</source>
        <translation>„{field}:{text}“ ({choices} verwenden)</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB, the most that is read; split it.</source>
        <translation>„{file}“ ist größer als {size} MB, das Meiste, was gelesen wird; die Datei teilen.</translation>
    </message>
    <message>
        <source>“{folder}” belongs to the library itself; choose a folder outside it.</source>
        <translation>„{folder}“ gehört zur Bibliothek selbst; einen Ordner außerhalb wählen.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be opened: {why}.</source>
        <translation>„{folder}“ kann nicht geöffnet werden: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” is no Unicode text; give the library&apos;s folder another name.</source>
        <translation>„{folder}“ ist kein Unicode-Text; dem Ordner der Bibliothek einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be reached; choose one that is there.</source>
        <translation>„{folder}“ ist kein erreichbarer Ordner; einen vorhandenen wählen.</translation>
    </message>
    <message>
        <source>“{folder}” is not a library: there is no {database} in it, or an empty one.</source>
        <translation>„{folder}“ ist keine Bibliothek: Darin ist keine {database} oder eine leere.</translation>
    </message>
    <message>
        <source>“{folder}” is not an empty folder; name a new folder for the library.</source>
        <translation>„{folder}“ ist kein leerer Ordner; für die Bibliothek einen neuen Ordner nennen.</translation>
    </message>
    <message>
        <source>“{folder}” is not an empty folder; name a new folder to restore into.</source>
        <translation>„{folder}“ ist kein leerer Ordner; zum Wiederherstellen einen neuen Ordner nennen.</translation>
    </message>
    <message>
        <source>“{folder}” is watched already, as “{known}” or a part of it.</source>
        <translation>„{folder}“ wird schon überwacht, als „{known}“ oder Teil davon.</translation>
    </message>
    <message>
        <source>“{label}” is not a marking; use one of {choices}, or “unmarked”.</source>
        <translation>„{label}“ ist keine Kennzeichnung; eine von {choices} oder „unmarked“ verwenden.</translation>
    </message>
    <message>
        <source>“{languages}” names no languages as tesseract does; write “eng” or “eng+kor+chi_sim”.</source>
        <translation>„{languages}“ nennt keine Sprachen, wie tesseract sie nennt; „eng“ oder „eng+kor+chi_sim“ schreiben.</translation>
    </message>
    <message>
        <source>“{letter}” is not a reliability; use a letter from A (completely reliable) to F.</source>
        <translation>„{letter}“ ist keine Zuverlässigkeit; einen Buchstaben von A (völlig zuverlässig) bis F verwenden.</translation>
    </message>
    <message>
        <source>“{mentions}:{text}”: there is no word in it</source>
        <translation>„{mentions}:{text}“: Darin ist kein Wort</translation>
    </message>
    <message>
        <source>“{name}:{text}”: it is no date</source>
        <translation>„{name}:{text}“: Es ist kein Datum</translation>
    </message>
    <message>
        <source>“{name}:{text}”: it is no number</source>
        <translation>„{name}:{text}“: Es ist keine Zahl</translation>
    </message>
    <message>
        <source>“{name}:”: nothing follows it</source>
        <translation>„{name}:“: Es folgt nichts</translation>
    </message>
    <message>
        <source>“{name}[… TO …]”: only dates and numbers have ranges</source>
        <translation>„{name}[… TO …]“: Nur Daten und Zahlen haben Bereiche</translation>
    </message>
    <message>
        <source>“{name}” cannot end ({until}) before it begins ({since}).</source>
        <translation>„{name}“ kann nicht enden ({until}), bevor es beginnt ({since}).</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation>„{name}“ war nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>“{name}” defines its own document type, which such files never need and attacks do; it was left out.</source>
        <translation>„{name}“ bestimmt einen eigenen Dokumenttyp, was solche Dateien nie brauchen und Angriffe tun; ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” has a name or a folder that is no Unicode text; rename it and import it again.</source>
        <translation>„{name}“ hat einen Namen oder Ordner, der kein Unicode-Text ist; umbenennen und erneut importieren.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_letters} letters; split it.</source>
        <translation>„{name}“ hat mehr als {most_letters} Buchstaben; die Datei teilen.</translation>
    </message>
    <message>
        <source>“{name}” has no column for titles and texts (such as title, text, date, outlet, url); name its columns so and import it again.</source>
        <translation>„{name}“ hat keine Spalte für Titel und Texte (wie title, text, date, outlet, url); die Spalten so benennen und erneut importieren.</translation>
    </message>
    <message>
        <source>“{name}” has {count} pages; 1 to {most_pages} can be read. Split it or save it again.</source>
        <translation>„{name}“ hat {count} Seiten; 1 bis {most_pages} lassen sich lesen. Die Datei teilen oder noch einmal speichern.</translation>
    </message>
    <message>
        <source>“{name}” holds a part whose name points outside of it, which only attacks do; it was left out.</source>
        <translation>„{name}“ enthält einen Teil, dessen Name nach außerhalb weist, was nur Angriffe tun; ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles; there was nothing to import.</source>
        <translation>„{name}“ enthält keine Artikel; es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>“{name}” holds {parts} parts; at most {most_members} are opened. Unpack it yourself.</source>
        <translation>„{name}“ enthält {parts} Teile; höchstens {most_members} werden geöffnet. Selbst entpacken.</translation>
    </message>
    <message>
        <source>“{name}” holds {what}, as files made to do harm do; it was left out.</source>
        <translation>„{name}“ enthält {what}, wie es schädliche Dateien tun; ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged Outlook mail; save it again, or as .eml.</source>
        <translation>„{name}“ ist eine beschädigte Outlook-Mail; noch einmal speichern, oder als .eml.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF that cannot be opened; get it again from where it came from.</source>
        <translation>„{name}“ ist ein beschädigtes PDF, das sich nicht öffnen lässt; es noch einmal von dort holen, woher es kam.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF: none of its pages can be read.</source>
        <translation>„{name}“ ist ein beschädigtes PDF: Keine seiner Seiten ist zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged table ({problem}); the rows before that were read.</source>
        <translation>„{name}“ ist eine beschädigte Tabelle ({problem}); die Zeilen davor wurden gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is a feed larger than {size} MB, the most that is read; split it.</source>
        <translation>„{name}“ ist ein Feed von mehr als {size} MB, dem Meisten, was gelesen wird; ihn teilen.</translation>
    </message>
    <message>
        <source>“{name}” is a mail whose parts are nested too deeply, as attacks are; it was left out.</source>
        <translation>„{name}“ ist eine Mail, deren Teile zu tief geschachtelt sind, wie bei Angriffen; ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is a mail without text; there was nothing to import.</source>
        <translation>„{name}“ ist eine Mail ohne Text; es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>“{name}” is a picture in which no text was recognised.</source>
        <translation>„{name}“ ist ein Bild, in dem kein Text erkannt wurde.</translation>
    </message>
    <message>
        <source>“{name}” is a saved page without the page in it; open it in a browser and save it again.</source>
        <translation>„{name}“ ist eine gespeicherte Seite, in der die Seite fehlt; im Browser öffnen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>“{name}” is a web archive that breaks off or is damaged; the pages before that were read.</source>
        <translation>„{name}“ ist ein Webarchiv, das abbricht oder beschädigt ist; die Seiten davor wurden gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is a web page without readable text; open it in a browser and save it again.</source>
        <translation>„{name}“ ist eine Webseite ohne lesbaren Text; im Browser öffnen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>“{name}” is an archive in an archive in an archive; unpack it and import what is in it.</source>
        <translation>„{name}“ ist ein Archiv in einem Archiv in einem Archiv; es entpacken und den Inhalt importieren.</translation>
    </message>
    <message>
        <source>“{name}” is an old Office document; save it as .docx or PDF and import that.</source>
        <translation>„{name}“ ist ein altes Office-Dokument; als .docx oder PDF speichern und das importieren.</translation>
    </message>
    <message>
        <source>“{name}” is damaged JSON, or nested too deeply; save it again.</source>
        <translation>„{name}“ ist beschädigtes oder zu tief geschachteltes JSON; noch einmal speichern.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or packed in a way that cannot be opened; unpack the archive with another program.</source>
        <translation>„{name}“ ist beschädigt oder so gepackt, dass es sich nicht öffnen lässt; das Archiv mit einem anderen Programm entpacken.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or broken; get it again from where it came from.</source>
        <translation>„{name}“ ist beschädigt: Ein Teil fehlt oder ist defekt; die Datei noch einmal von dort holen, woher sie kam.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its contents break off or are nested too deeply; get it again from where it came from.</source>
        <translation>„{name}“ ist beschädigt: Der Inhalt bricht ab oder ist zu tief geschachtelt; die Datei noch einmal von dort holen, woher sie kam.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it to import.</source>
        <translation>„{name}“ ist leer: Es enthält keinen Text zum Importieren.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, the most that is read at once; split it.</source>
        <translation>„{name}“ ist größer als {size} MB, das Meiste, was auf einmal gelesen wird; die Datei teilen.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, the most that is read; split it.</source>
        <translation>„{name}“ ist größer als {size} MB, das Meiste, was gelesen wird; die Datei teilen.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply, as files made to do harm are; it was left out.</source>
        <translation>„{name}“ ist zu tief geschachtelt, wie schädliche Dateien; ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
        <translation>„{name}“ ist kein OpenDocument-Text: Der Teil mit dem Text fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: the part with the text is missing.</source>
        <translation>„{name}“ ist kein Word-Dokument: Der Teil mit dem Text fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is no complete EPUB: the list of its chapters is missing.</source>
        <translation>„{name}“ ist kein vollständiges EPUB: Das Verzeichnis der Kapitel fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is no file but a device or a pipe, and was left alone.</source>
        <translation>„{name}“ ist keine Datei, sondern ein Gerät oder eine Pipe, und blieb unangetastet.</translation>
    </message>
    <message>
        <source>“{name}” is not what was released: its content was changed after the receipt was made.</source>
        <translation>„{name}“ ist nicht, was freigegeben wurde: Der Inhalt wurde nach dem Nachweis geändert.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying and cannot be read; get it without protection.</source>
        <translation>„{name}“ ist gegen Kopieren geschützt und nicht zu lesen; die Datei ohne Schutz beschaffen.</translation>
    </message>
    <message>
        <source>“{name}” is what was released on {day}, marked {marking}; nothing in it was changed.</source>
        <translation>„{name}“ ist, was am {day} freigegeben wurde, gekennzeichnet {marking}; nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is what was released on {day}, not marked; nothing in it was changed.</source>
        <translation>„{name}“ ist, was am {day} freigegeben wurde, ungekennzeichnet; nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}; text, Markdown, web pages, mails, PDF, Word (.docx), OpenDocument text, RTF and EPUB can be imported.</source>
        <translation>„{name}“ ist {kind}; importieren lassen sich Text, Markdown, Webseiten, Mails, PDF, Word (.docx), OpenDocument-Text, RTF und EPUB.</translation>
    </message>
    <message>
        <source>“{name}” met a fault of the program ({place}); please report it.</source>
        <translation>„{name}“ stieß auf einen Fehler des Programms ({place}); bitte melden.</translation>
    </message>
    <message>
        <source>“{name}” must end in .csv (a table) or .qdc (REFI-QDA).</source>
        <translation>„{name}“ muss auf .csv (eine Tabelle) oder .qdc (REFI-QDA) enden.</translation>
    </message>
    <message>
        <source>“{name}” needs a password; open it with the password, save a copy without one, and import that.</source>
        <translation>„{name}“ braucht ein Kennwort; damit öffnen, eine Kopie ohne Kennwort speichern und diese importieren.</translation>
    </message>
    <message>
        <source>“{name}” needs a password; save a copy without one and import that.</source>
        <translation>„{name}“ braucht ein Kennwort; eine Kopie ohne Kennwort speichern und diese importieren.</translation>
    </message>
    <message>
        <source>“{name}” needs more than {memory} MB of memory to read; split it.</source>
        <translation>„{name}“ braucht zum Lesen mehr als {memory} MB Speicher; die Datei teilen.</translation>
    </message>
    <message>
        <source>“{name}” nests thousands of elements in each other, as pages made to do harm do; it was left out.</source>
        <translation>„{name}“ schachtelt Tausende Elemente ineinander, wie es schädliche Seiten tun; ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” points outside of its archive or means a device, which only attacks do; it was left out.</source>
        <translation>„{name}“ weist aus dem Archiv hinaus oder meint ein Gerät, was nur Angriffe tun; ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to {size} MB, as archives made to do harm do; at most {largest} MB are opened.</source>
        <translation>„{name}“ ergäbe entpackt {size} MB, wie es schädliche Archive tun; höchstens {largest} MB werden geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” {how}, and was left out; it may be damaged or made to do harm.</source>
        <translation>„{name}“ {how} und wurde ausgelassen; die Datei ist vielleicht beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>“{number}” is not a credibility; use a number from 1 (confirmed) to 6.</source>
        <translation>„{number}“ ist keine Glaubwürdigkeit; eine Zahl von 1 (bestätigt) bis 6 verwenden.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>„{path}“ ist nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>“{path}” is not watched; “workbench watch list LIBRARY” lists what is.</source>
        <translation>„{path}“ wird nicht überwacht; „workbench watch list LIBRARY“ listet auf, was überwacht wird.</translation>
    </message>
    <message>
        <source>“{path}” is there already and is no release as this library wrote it; say that it is to be replaced.</source>
        <translation>„{path}“ gibt es schon und ist keine Freigabe, wie diese Bibliothek sie schrieb; angeben, dass es ersetzt werden soll.</translation>
    </message>
    <message>
        <source>“{piece}”: a word can have {most_wild} wild cards at most</source>
        <translation>„{piece}“: Ein Wort darf höchstens {most_wild} Platzhalter haben</translation>
    </message>
    <message>
        <source>“{reference}” begins the ids of {count} articles; give more of it.</source>
        <translation>Mit „{reference}“ beginnen die Kennungen von {count} Artikeln; mehr davon angeben.</translation>
    </message>
    <message>
        <source>“{section}” has {words} words; at most {most} are meant for it.</source>
        <translation>„{section}“ hat {words} Wörter; höchstens {most} sind dafür vorgesehen.</translation>
    </message>
    <message>
        <source>“{target}” cannot be read: {why}.</source>
        <translation>„{target}“ ist nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>“{target}” cannot be written: {why}.</source>
        <translation>„{target}“ lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>“{target}” is nothing to write over; name another file.</source>
        <translation>„{target}“ darf nicht überschrieben werden; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>“{target}” is there already and is no backup; name another file.</source>
        <translation>„{target}“ gibt es schon und ist keine Sicherung; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>“{target}” would lie among the library&apos;s own files; name another file.</source>
        <translation>„{target}“ läge zwischen den eigenen Dateien der Bibliothek; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>“{term}” and “{first}” are of two rows of {scale}, which are not mixed.</source>
        <translation>„{term}“ und „{first}“ stammen aus zwei Zeilen von {scale}, die nicht gemischt werden.</translation>
    </message>
    <message>
        <source>“{term}” is a term of {other}; this briefing uses {scale}.</source>
        <translation>„{term}“ ist ein Begriff von {other}; dieses Briefing verwendet {scale}.</translation>
    </message>
    <message>
        <source>“{text}”: nothing follows it</source>
        <translation>„{text}“: Es folgt nichts</translation>
    </message>
    <message>
        <source>“{text}”: there is no word in it</source>
        <translation>„{text}“: Darin ist kein Wort</translation>
    </message>
    <message>
        <source>“{text}”: there is nothing for it to join</source>
        <translation>„{text}“: Es gibt nichts zu verknüpfen</translation>
    </message>
    <message>
        <source>“{title}” ({source}, passage {key})</source>
        <translation>„{title}“ ({source}, Passage {key})</translation>
    </message>
    <message>
        <source>“{title}” has changed; find the mentions again, nothing was changed.</source>
        <translation>„{title}“ hat sich geändert; die Nennungen neu suchen, nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{title}” has not changed since it was imported.</source>
        <translation>„{title}“ hat sich seit dem Import nicht geändert.</translation>
    </message>
    <message>
        <source>“{title}” was never released; it is not named.</source>
        <translation>„{title}“ wurde nie freigegeben und wird nicht genannt.</translation>
    </message>
    <message>
        <source>“{title}” was released above {ceiling} only; it is not named.</source>
        <translation>„{title}“ wurde nur über {ceiling} freigegeben und wird nicht genannt.</translation>
    </message>
    <message>
        <source>“{title}” was released unmarked; may it be named in a page that is {label}?</source>
        <translation>„{title}“ wurde ungekennzeichnet freigegeben; darf es auf einer Seite mit {label} genannt werden?</translation>
    </message>
    <message>
        <source>“{words}” says no likelihood; use a term of {scale}, or state it as a fact.</source>
        <translation>„{words}“ sagt keine Wahrscheinlichkeit; einen Begriff von {scale} verwenden oder es als Tatsache nennen.</translation>
    </message>
    <message>
        <source>“{words}” says no likelihood; use a term, or state it as a fact.</source>
        <translation>„{words}“ sagt keine Wahrscheinlichkeit; einen solchen Begriff verwenden oder es als Tatsache nennen.</translation>
    </message>
    <message>
        <source>“{words}”, read from {day}, when the file was saved</source>
        <translation>„{words}“, gelesen vom {day} aus, als die Datei gespeichert wurde</translation>
    </message>
    <message>
        <source>“~{distance}”: “~{most_edits}” is the most</source>
        <translation>„~{distance}“: „~{most_edits}“ ist das Meiste</translation>
    </message>
    <message>
        <source>“~” after “{text}”: only a word of three letters or more can be fuzzy</source>
        <translation>„~“ nach „{text}“: Nur ein Wort ab drei Buchstaben kann unscharf sein</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A file that holds many articles may have {} MB.</source>
        <translation>Eine Datei mit vielen Artikeln darf {} MB groß sein.</translation>
    </message>
    <message>
        <source>An archive may hold {parts} parts and {unpacked} MB unpacked, a part may be packed {times} times, and archives may lie two deep.</source>
        <translation>Ein Archiv darf {parts} Teile und entpackt {unpacked} MB enthalten, ein Teil darf {times}-fach gepackt sein, und Archive dürfen zwei Ebenen tief liegen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Files read at the same time</source>
        <translation>Gleichzeitig gelesene Dateien</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How articles are set. The text size under Appearance comes on top.</source>
        <translation>Wie Artikel gesetzt sind. Die Schriftgröße unter „Darstellung“ kommt hinzu.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>J, K, T, the keys of tags and others work while the list or the reader has the keyboard.</source>
        <translation>J, K, T, die Tasten der Schlagwörter und andere wirken, solange die Liste oder der Lesebereich die Tastatur hat.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages to recognise</source>
        <translation>Zu erkennende Sprachen</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>Höchste Lesezeit je Datei</translation>
    </message>
    <message>
        <source>Most memory for one file</source>
        <translation>Höchster Speicherbedarf je Datei</translation>
    </message>
    <message>
        <source>Nothing that a file refers to is fetched.</source>
        <translation>Nichts, worauf eine Datei verweist, wird geholt.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Recognise text in pictures of pages</source>
        <translation>Text in Seitenbildern erkennen</translation>
    </message>
    <message>
        <source>Recognising one page may take {} seconds.</source>
        <translation>Das Erkennen einer Seite darf {} Sekunden dauern.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Single letters as shortcuts</source>
        <translation>Einzelne Buchstaben als Tastenkürzel</translation>
    </message>
    <message>
        <source>Stronger text, edges and tag colours, in the light and the dark theme.</source>
        <translation>Kräftigere Schrift, Kanten und Farben der Schlagwörter, hell und dunkel.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The caret does not blink; menus and tips neither slide nor fade.</source>
        <translation>Die Schreibmarke blinkt nicht; Menüs und Hinweise gleiten und blenden nicht.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>What takes more is left out and named in the account of the import. From the next import on.</source>
        <translation>Was mehr braucht, wird ausgelassen und im Bericht des Imports genannt. Ab dem nächsten Import.</translation>
    </message>
    <message>
        <source>With tesseract, where it is installed. Its names of languages, such as eng+kor:</source>
        <translation>Mit tesseract, wo es installiert ist. Sprachen mit dessen Kürzeln, etwa eng+kor:</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{} %</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>Befehl oder seine Tasten finden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of {}</source>
        <translation>Tasten von {}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Use Here Instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>{} belongs to {}.</source>
        <translation>{} gehört zu {}.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Select two articles to read them side by side.</source>
        <translation>Zwei Artikel auswählen, um sie nebeneinander zu lesen.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the draft</source>
        <translation>Neben dem Entwurf</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Each sentence shows here with what it cites.</source>
        <translation>Hier steht jeder Satz mit dem, worauf er sich beruft.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Das Briefing exportieren</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show as printed</source>
        <translation>Wie gedruckt zeigen</translation>
    </message>
    <message>
        <source>What you write shows here as it will read.</source>
        <translation>Was geschrieben wird, steht hier, wie es sich lesen wird.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Group by Month</source>
        <translation>Nach Monat gruppieren</translation>
    </message>
    <message>
        <source>Group by Outlet</source>
        <translation>Nach Medium gruppieren</translation>
    </message>
    <message>
        <source>Group by Status</source>
        <translation>Nach Status gruppieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>StandingModel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Independent origins: copies of one story, and reports after one source, are one</source>
        <translation>Unabhängige Ursprünge: Kopien einer Meldung und Berichte nach einer Quelle zählen als einer</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Passages by the month of their article</source>
        <translation>Passagen nach dem Monat ihres Artikels</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>The best reliability among the outlets</source>
        <translation>Die beste Zuverlässigkeit unter den Medien</translation>
    </message>
    <message>
        <source>Those of the tags below it counted in</source>
        <translation>Die der Schlagwörter darunter mitgezählt</translation>
    </message>
</context>
<context>
    <name>StandingTable</name>
    <message>
        <source>What stands behind each tag</source>
        <translation>Was hinter jedem Schlagwort steht</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source> · {count} failed</source>
        <translation> · {count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import paused</source>
        <translation>Import angehalten</translation>
    </message>
    <message>
        <source>Import paused at {}</source>
        <translation>Import angehalten bei {}</translation>
    </message>
    <message>
        <source>Imported {count} of {total}</source>
        <translation>{count} von {total} importiert</translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation>Import: {}</translation>
    </message>
    <message>
        <source>Indexing {done} of {total} articles</source>
        <translation>Nimmt {done} von {total} Artikeln in den Index auf</translation>
    </message>
    <message>
        <source>Looking for files to import…</source>
        <translation>Sucht zu importierende Dateien …</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Rebuilding the search index · {done} of {total}</source>
        <translation>Baut den Suchindex neu auf · {done} von {total}</translation>
    </message>
    <message>
        <source>Resume the import</source>
        <translation>Import fortsetzen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Show what became of each file</source>
        <translation>Zeigen, was aus jeder Datei wurde</translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation>Zeigen, was aus jeder Datei wird</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Hält den Import an …</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 mention tagged</source>
        <translation>1 Nennung verschlagwortet</translation>
    </message>
    <message>
        <source>Articles found by the search</source>
        <translation>Artikel der Suche</translation>
    </message>
    <message>
        <source>Not suggested in this article any more</source>
        <translation>In diesem Artikel nicht mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>Tagged as {tag}</source>
        <translation>Verschlagwortet als {tag}</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>There are no actors yet; the Codebook page makes one</source>
        <translation>Noch gibt es keine Akteure; die Seite Codebuch legt einen an</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>{count} mentions tagged</source>
        <translation>{count} Nennungen verschlagwortet</translation>
    </message>
    <message>
        <source>{tag} is suggested: {words}</source>
        <translation>{tag} ist vorgeschlagen: {words}</translation>
    </message>
    <message>
        <source>“{}” is not looked for any more</source>
        <translation>„{}“ wird nicht mehr gesucht</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Not in this article: {}</source>
        <translation>Nicht in diesem Artikel: {}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tag all mentions of {}</source>
        <translation>Alle Nennungen von {} verschlagworten</translation>
    </message>
    <message>
        <source>Tag as {}</source>
        <translation>Verschlagworten als {}</translation>
    </message>
    <message>
        <source>because of: {}</source>
        <translation>wegen: {}</translation>
    </message>
    <message>
        <source>named: {}</source>
        <translation>genannt: {}</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Press Delete to take this tag off</source>
        <translation>Entf nimmt dieses Schlagwort weg</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message numerus="yes">
        <source>%Ln more tag(s)</source>
        <translation>
            <numerusform>%Ln weiteres Schlagwort</numerusform>
            <numerusform>%Ln weitere Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing (at the top)</source>
        <translation>Nichts (ganz oben)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Split back</source>
        <translation>Abgetrennt</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Use when … not when …</source>
        <translation>Verwenden, wenn … nicht, wenn …</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Wer das ist</translation>
    </message>
</context>
<context>
    <name>TagExtras</name>
    <message>
        <source>1 passage</source>
        <translation>1 Passage</translation>
    </message>
    <message>
        <source>Find the name only in this case</source>
        <translation>Den Namen nur in dieser Schreibung finden</translation>
    </message>
    <message>
        <source>Merged into this</source>
        <translation>Hierin aufgegangen</translation>
    </message>
    <message>
        <source>On no passage yet</source>
        <translation>Noch an keiner Passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Passage zeigen</numerusform>
            <numerusform>%Ln Passagen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln passage(s) and those below</source>
        <translation>
            <numerusform>%Ln Passage und die darunter zeigen</numerusform>
            <numerusform>%Ln Passagen und die darunter zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split Back</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Split back {}</source>
        <translation>{} abtrennen</translation>
    </message>
    <message>
        <source>Suggest this actor where texts name it</source>
        <translation>Diesen Akteur vorschlagen, wo Texte ihn nennen</translation>
    </message>
    <message>
        <source>Tag All Mentions…</source>
        <translation>Alle Nennungen verschlagworten …</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} Passagen</translation>
    </message>
    <message>
        <source>{name}  ·  {passages}  ·  {date}</source>
        <translation>{name}  ·  {passages}  ·  {date}</translation>
    </message>
</context>
<context>
    <name>TagListModel</name>
    <message>
        <source>1 passage</source>
        <translation>1 Passage</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>key {}</source>
        <translation>Taste {}</translation>
    </message>
    <message>
        <source>on this passage</source>
        <translation>an dieser Passage</translation>
    </message>
    <message>
        <source>pinned to {}</source>
        <translation>auf Taste {}</translation>
    </message>
    <message>
        <source>{} passages</source>
        <translation>{} Passagen</translation>
    </message>
</context>
<context>
    <name>TagListView</name>
    <message>
        <source>Pin to Key</source>
        <translation>Auf Taste legen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Von Taste nehmen</translation>
    </message>
</context>
<context>
    <name>TagMentionsDialog</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>Sucht Nennungen …</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>No sentence names this actor without being tagged so.</source>
        <translation>Kein Satz nennt diesen Akteur, ohne so verschlagwortet zu sein.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Verschlagworten</translation>
    </message>
    <message>
        <source>Tag 1 Sentence</source>
        <translation>1 Satz verschlagworten</translation>
    </message>
    <message>
        <source>Tag All Mentions</source>
        <translation>Alle Nennungen verschlagworten</translation>
    </message>
    <message>
        <source>Tag {count} Sentences</source>
        <translation>{count} Sätze verschlagworten</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln sentence(s), articles: {articles}</source>
        <translation>
            <numerusform>{ticked} von %Ln Satz, Artikel: {articles}</numerusform>
            <numerusform>{ticked} von %Ln Sätzen, Artikel: {articles}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Actors and themes, by name or alias; 1–6 for credibility</source>
        <translation>Akteure und Themen, nach Namen; 1–6 für die Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Create actor “{}”</source>
        <translation>Akteur „{}“ anlegen</translation>
    </message>
    <message>
        <source>Create theme “{}”</source>
        <translation>Thema „{}“ anlegen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>New Actor Below</source>
        <translation>Neuer Akteur darunter</translation>
    </message>
    <message>
        <source>New Theme Below</source>
        <translation>Neues Thema darunter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show Passages</source>
        <translation>Passagen zeigen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the other window and open the library again to change it.</source>
        <translation>Zum Ändern das andere Fenster schließen und die Bibliothek neu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln article(s) or run a command</source>
        <translation>
            <numerusform>%Ln Artikel durchsuchen oder Befehl ausführen</numerusform>
            <numerusform>%Ln Artikel durchsuchen oder Befehl ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation>Artikel suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur Lesen</translation>
    </message>
    <message>
        <source>read-only: held by {holder}</source>
        <translation>nur Lesen: in Händen von {holder}</translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>used ×{}</source>
        <translation>{}× zitiert</translation>
    </message>
</context>
<context>
    <name>TrayFilterButton</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Filter Passages</source>
        <translation>Passagen filtern</translation>
    </message>
    <message>
        <source>Last {} days</source>
        <translation>Letzte {} Tage</translation>
    </message>
    <message>
        <source>Not Yet Cited</source>
        <translation>Noch nicht zitiert</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>Add Passages</source>
        <translation>Passagen hinzufügen</translation>
    </message>
    <message>
        <source>Add passages…</source>
        <translation>Passagen hinzufügen …</translation>
    </message>
    <message>
        <source>Add to Tray</source>
        <translation>In die Ablage legen</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Alle Passagen</translation>
    </message>
    <message>
        <source>Cite Only</source>
        <translation>Nur belegen</translation>
    </message>
    <message>
        <source>Collect the passages that this briefing will stand on.</source>
        <translation>Die Passagen sammeln, auf denen dieses Briefing stehen soll.</translation>
    </message>
    <message>
        <source>Evidence tray</source>
        <translation>Ablage der Belege</translation>
    </message>
    <message>
        <source>Filter passages</source>
        <translation>Passagen filtern</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>No passage fits.</source>
        <translation>Keine Passage passt.</translation>
    </message>
    <message>
        <source>No passages yet. Open an article and mark the words that matter.</source>
        <translation>Noch keine Passagen. Einen Artikel öffnen und die wichtigen Worte markieren.</translation>
    </message>
    <message>
        <source>Remove from Tray</source>
        <translation>Aus der Ablage nehmen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>Welche Passagen</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} Zitate</translation>
    </message>
</context>
<context>
    <name>UnsearchableDialog</name>
    <message>
        <source>1 file is not searchable</source>
        <translation>1 Datei ist nicht durchsuchbar</translation>
    </message>
    <message>
        <source>Everything is searchable</source>
        <translation>Alles ist durchsuchbar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not Searchable</source>
        <translation>Nicht durchsuchbar</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Take off the List</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Try All Again</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
        <source>What is not searchable</source>
        <translation>Was nicht durchsuchbar ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{count} files are not searchable</source>
        <translation>{count} Dateien sind nicht durchsuchbar</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Draft of the version</source>
        <translation>Entwurf der Version</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Behaltene Versionen</translation>
    </message>
    <message>
        <source>No version is kept yet; Briefing › Keep Version keeps one.</source>
        <translation>Noch keine Version behalten; Briefing › Version behalten legt eine an.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation>Der jetzige Entwurf</translation>
    </message>
    <message>
        <source>The text of this version</source>
        <translation>Der Text dieser Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What differs from the draft now</source>
        <translation>Was vom jetzigen Entwurf abweicht</translation>
    </message>
    <message>
        <source>What differs from “{}”</source>
        <translation>Was von „{}“ abweicht</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder no longer watched</source>
        <translation>Ordner wird nicht mehr überwacht</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>Noch wird kein Ordner überwacht.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Watched Folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird überwacht</translation>
    </message>
    <message>
        <source>While this library is open, what arrives in these folders is imported, and changed and moved files are followed. A file that vanishes takes nothing with it.</source>
        <translation>Solange diese Bibliothek offen ist, wird importiert, was in diesen Ordnern eintrifft, und nachgeführt, was sich darin ändert oder verschoben wird. Verschwindet eine Datei, geht in der Bibliothek nichts verloren.</translation>
    </message>
</context>
<context>
    <name>WatchedNews</name>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s), {updated} updated</source>
        <translation>
            <numerusform>%Ln neuer Artikel, {updated} aktualisiert</numerusform>
            <numerusform>%Ln neue Artikel, {updated} aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated article(s)</source>
        <translation>
            <numerusform>%Ln aktualisierter Artikel</numerusform>
            <numerusform>%Ln aktualisierte Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} from %Ln watched folders</source>
        <translation>
            <numerusform>{what} aus %Ln überwachtem Ordner</numerusform>
            <numerusform>{what} aus %Ln überwachten Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} from {folder}</source>
        <translation>{what} aus {folder}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Watch Folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watch This Folder</source>
        <translation>Diesen Ordner überwachen</translation>
    </message>
    <message>
        <source>Watching {}</source>
        <translation>{} wird überwacht</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>An empty folder for articles of your own</source>
        <translation>Ein leerer Ordner für eigene Artikel</translation>
    </message>
    <message>
        <source>Analyst Workbench</source>
        <translation>Analyst Workbench</translation>
    </message>
    <message>
        <source>Fictional articles, marked, and a finished briefing</source>
        <translation>Erfundene Artikel, markiert, und ein fertiges Briefing</translation>
    </message>
    <message>
        <source>From saved articles to a defensible briefing, on this computer alone.</source>
        <translation>Von gespeicherten Artikeln zum belastbaren Briefing, nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>One that you or a colleague made</source>
        <translation>Eine eigene oder die eines Kollegen</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>WhatChangedDialog</name>
    <message>
        <source>  ·  current</source>
        <translation>  ·  aktuell</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message numerus="yes">
        <source>Revision {number}  ·  {time}  ·  %Ln word(s)</source>
        <translation>
            <numerusform>Fassung {number}  ·  {time}  ·  %Ln Wort</numerusform>
            <numerusform>Fassung {number}  ·  {time}  ·  %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>{title}: {count} sentences changed.</source>
        <translation>{title}: {count} Sätze geändert.</translation>
    </message>
    <message>
        <source>{}: 1 sentence changed.</source>
        <translation>{}: 1 Satz geändert.</translation>
    </message>
    <message>
        <source>{}: only punctuation, case or line ends changed.</source>
        <translation>{}: nur Satzzeichen, Groß- und Kleinschreibung oder Zeilenenden geändert.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>2026-06-21, 2026-06 or 2026</source>
        <translation>2026-06-21, 2026-06 oder 2026</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Never suggest by this name</source>
        <translation>Unter diesem Namen nie vorschlagen</translation>
    </message>
    <message>
        <source>Only in some years</source>
        <translation>Nur in einigen Jahren</translation>
    </message>
    <message>
        <source>Only in this case</source>
        <translation>Nur in dieser Schreibung</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>Namen entfernen</translation>
    </message>
    <message>
        <source>Y: the information comes from here. N: it does not.</source>
        <translation>Y: Die Information kommt von hier. N: Sie tut es nicht.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{rule}: {alias}</source>
        <translation>{rule}: {alias}</translation>
    </message>
    <message>
        <source>{} is not where the information comes from</source>
        <translation>Die Information kommt nicht von {}</translation>
    </message>
    <message>
        <source>{} is where the information comes from</source>
        <translation>Die Information kommt von {}</translation>
    </message>
</context>
</TS>

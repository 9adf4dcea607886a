<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Analyst Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From saved articles to a defensible briefing, on one laptop. It opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Qt and PySide6 are used under the LGPL-3. Fonts: Inter, Source Serif 4 and JetBrains Mono under the OFL. Icons: Lucide, under the ISC licence. The texts lie in the resources folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Add another name and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisHeader</name>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages in {some} of {read} articles read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has passages for both yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet. Tag passages with actors and themes; here stands how they hang together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”: {name} with {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”: {name}, also as {others}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Close Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not ({kind}). Your work is saved; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} What you did last is not saved, and is lost when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>AI images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess from the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine-translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by an analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text read by OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (uncertain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleColumns</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatham House Rule: releases may use the words, but name neither outlet nor author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Facts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the outlet, what its reliability means, and its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListHeader</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListPanel</name>
    <message>
        <source>1 article found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Another revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differ in 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differ in {} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap Sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefingsPanel</name>
    <message>
        <source>Added to “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No briefing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationList</name>
    <message>
        <source>Passages to cite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Add the actors and themes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks ({});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table ({});;REFI-QDA codebook ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actors} actors and {themes} themes added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {actors} actors, {themes} themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors or themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tag to see and change what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actors or themes yet. Make your own, or begin with a codebook that is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter Codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookReportDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {other} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused and Overlapping Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are called {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shared} of {either} passages carry both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}” becomes “{kept}”; it can be split back at any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookTreeModel</name>
    <message>
        <source>{count} passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourSwatches</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About Analyst Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Selected Evidence to Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards or Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Facts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a Word Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a Word Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend to Selected Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix What Is Remarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or Unfold All Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group as Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert from Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger Article Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines Farther Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Read or Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More Like This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never as This Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never-Release List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Actor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Theme from Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in This Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Original File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sample Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild Search Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches and Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif or Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or Hide Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller Article Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source Not to Be Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a Word Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a Word Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter Codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Light and Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag All Mentions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched Folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareCopiesDialog</name>
    <message>
        <source>1 sentence differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group as Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped as copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of the word sequences of the shorter text stand in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sentences differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Grouped as copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no copies; select two articles to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountSection</name>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Before the text of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing is gone; your unsaved text is kept as a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft had changed meanwhile: your text is saved, the other is the version “{}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditArticleDialog</name>
    <message>
        <source>2026-06-21 or 2026-06-21T15:48</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the file: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said who may be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by an analyst; imports leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date; write it as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditArticlesDialog</name>
    <message>
        <source> and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} different ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceBar</name>
    <message>
        <source>Press to show all months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search quotes and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing all actors and themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCharts</name>
    <message>
        <source>Actors by themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors × themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage carries an actor and a theme yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages in {some} of {read} articles read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: {count} passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceHeader</name>
    <message>
        <source>Add to briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {count} to briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceInserter</name>
    <message>
        <source>Drafted from 1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted from {} passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by what is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article changed and the words at this place differ: accept the proposed place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article changed and these words are no longer in it: open it and mark them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages yet. Open an article, select the words that matter and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} passages · {read} articles read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Accept Proposed Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Article Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>As the briefing is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources as CSL-JSON beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to be taken out of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} without a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEEDS A REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a change to the draft helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUT RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STANDS IN THE WAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the draft, or say why it may go out. The reason goes out with the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORTH KNOWING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written is mended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may go out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeBar</name>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Credibility {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>copy of an article that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not searchable: pictures of pages without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says again what it said before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLinesModel</name>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or which article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportResultsDialog</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install tesseract to read the text in pictures of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files to import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text in pictures of pages with tesseract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Failed Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The folder “{}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has not changed since it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Search index rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It was built anew; no article was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Filter tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actors or themes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases will name the source again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases will not name the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases will name the source again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases will not name the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles with {passages} will be taken out of the library. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” with {passages} will be taken out of the library. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Passage deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingCombo</name>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingLabel</name>
    <message>
        <source>Nobody has said who may be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeTagsDialog</name>
    <message>
        <source>1 passage gets “{kept}” instead of “{tag}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tag that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of “{tag}” become aliases of “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{below} below it move along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages get “{kept}” instead of “{tag}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” can be split back at any time, and each of its passages gets it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>No passages with a month to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewBriefingDialog</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology Control, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoArticles</name>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article answers “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles here yet. Import files, or drop files or folders on this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: why it matters. Notes stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Original File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file of this article is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} opens in another program of this computer. That program may connect to the internet: a saved web page may load pictures and tell its site that it was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherPages</name>
    <message>
        <source>Briefing deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never-Release List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never-release list kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft and its versions will be deleted; its passages stay. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version restored; the draft before it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that no release may hold, one entry a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has graded this outlet yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability is about the outlet, whatever it says. How credible one statement is belongs to the passage and is given there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is as reliable as this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineButton</name>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter toggles, Ctrl+Enter is Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageCommands</name>
    <message>
        <source>Quote copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageDetails</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Quote with Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review: its words were not found in the newest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review: the words at its place have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chars {}–{}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Copy Quote with Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag As</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryCompletions</name>
    <message>
        <source>a day, a month, “last 7 days”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any name of an actor, in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it is: words:[500 TO]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages tagged with a theme, or one below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages tagged with an actor, by any of its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages, notes, copies, revisions, a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TLP label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grade of its outlet, A to F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread, read, archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what sort of file it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article, briefing, tag or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>1 file not searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles, the most alike first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files not searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strict} with all words; {relaxed} more with some of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages of {library}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Choose an article to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open for reading only because {who} is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Go to a heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ministry said on Wednesday that new licences would be needed from next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseView</name>
    <message>
        <source>Page {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message>
        <source>Find in this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reshaper</name>
    <message>
        <source>Merged; 1 briefing cites the merged passage now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged; {} briefings cite the merged passage now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected, never cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has the key {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cites nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>1 passage needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Selected Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not found any more. Select their place and move the passage, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} after this article changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} passages need review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a search to see here what is new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{query}
{total} articles, {unread} unread, {new} new since last looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of these files are no longer where they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentencePairs</name>
    <message>
        <source>No sentence differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (and {count} more; “workbench check” lists them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (of them {parts})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Accept it with --accept {finding} --because WHY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 a copy of another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 alias would be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage would lose this tag (none is deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tag merged into it could not be split back any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A briefing needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chapter is missing in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in the quotation is not the passage&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the web archive has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of “{name}” needs a password; unpack the archive with it and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage keeps at least some of its words; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name and a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of the template “{template_id}” has no heading; give it a line “- heading:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag cannot be put below itself, below one of its own, or below the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag&apos;s key is one digit from 1 to 9 or one letter from A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Changed Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “per {name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is gone; find the mentions again, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An origin needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outlet needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most_grouped} articles can be grouped at once; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not understand {where}; begin each section with “- heading:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not understand {where}; write “key: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Saved Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the actor “{name}”? {losses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the theme “{name}”? {losses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt, but it has provided valid information in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Never-Release List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {count} Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage in the tray is cited already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow Moved File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow {count} Moved Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your community; not for public channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your organization and its clients, where they need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your organization only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget Failed File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance of the template stands here still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds words of the never-release list; take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacking authenticity, trustworthiness or competency; a history of invalid information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood and confidence stand in one sentence; give each its own (ICD 203).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} {holds} in words quoted from a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} holds an address with tracking; it becomes “{address}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} holds guidance of the template that nobody replaced; it is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} holds hidden characters ({kind}) that spell “{words}”; they are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} holds hidden characters ({kind}); they are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} holds the label {label}, above {marking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} holds the label {label}, and the release is not marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} holds “{words}”, which looks like a citation but is no passage&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is damaged; the lines before that were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Saved Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Watched Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail {number} of “{name}” is larger than {size} MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be told to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor doubt; a history of valid information most of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a folder of this machine; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a source under the Chatham House Rule; take the name out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the user or the machine; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Theme from Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF can be made on this machine: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No basis exists for evaluating it. This is no end of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of publication was found; {day} is when the file was made, which may be later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubt of authenticity, trustworthiness or competency; a history of complete reliability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is proposed for passage {key}; select its words and move it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: the reason given for {finding} goes out with the receipt, and holds what must not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: {message}{how}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {files}; save attachments as files to import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen; tick the sentences that are to be tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the articles is gone; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two articles is gone; there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two different tags of one kind can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Saved Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {key} does not stand where it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {key} needs review first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret between two words of the passage first; it was not split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt lacks system libraries here; on Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote as the passage has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes a passage that this briefing does not cite; cite it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising the text of a page took longer than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Saved Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats a private note; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on one origin ({origin}, {support}); name it, or cite another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} has no text and names no file beside the list that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} has no text, and the file that it names, “{file}”, is not beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row_id} of {table} points at a row of {parent} that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word or a few, up to {longest_theme} characters, to name a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words of the article first; nothing was marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words of the article first; the passage was not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more articles that are copies of one story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant doubt, but it has provided valid information in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not ({kind}); the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Back Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {count} Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {count} Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in pictures cannot be recognised: tesseract is not installed. Install it, or import without recognising text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That briefing is gone; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That merge is gone, or was split back already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage is gone; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That tag is gone; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That version is gone; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: Qt writes it in another way than this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF holds {what}; it is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF&apos;s properties name “{name}”; it is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is gone; there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s words have changed here; the quote is from an older revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{archive}” cannot be restored: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{target}” cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation [@{key}] is of no passage in this library; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library “{folder}” does not answer as it should; nothing was changed. See that it is connected and has room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{title}” has no text in the feed; save the page that it links to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off: the end of the text may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a part “{name}” that no release has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds hidden characters ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file loads something from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {damaged} of the index is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s properties name “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last line must be the label {marking}, and are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index holds {count} of {expected} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was rebuilt with {count} articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {marking} must stand first and last, and does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open for reading only because {who} is writing; close it there and open it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open for reading only; where that was not asked for, check the rights of its folder and the room on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{folder}” cannot be written to; check the rights of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{folder}” is busy in another program; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{folder}” is damaged ({reason}); run “workbench verify” on it or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has the abstract alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original {original} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original {original} is not what was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page holds &lt;{tag} {name}&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page holds &lt;{tag}&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page holds a hidden comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page links to what is no web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {address} breaks off in the archive; save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {address} is larger than {size} MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s style loads something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is no longer found in its article; the quote is from an older revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation differs from the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation drops or adds a “not”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted words are not in the cited passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be read; it is damaged, or is no receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was made by a newer version of Analyst Workbench; verify it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt “{path}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release “{path}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples could not be read: {file}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be written in {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be saved in {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index in {folder} cannot be written now: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index in {folder} is damaged; have it built anew with “workbench reindex”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is open for reading only; close the other window to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was made by another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “{heading}” of the template “{template_id}” needs a number after “words:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “{section}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “{section}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has neither outlet nor byline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is of {day}, before the period (from {since}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{template_id}” has no front matter; begin it with a line “---”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{template_id}” needs a number after “days:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text {text}… is not what was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{quote}” do not occur in article {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{quote}” do not occur {times} times in article {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a theme called “{name}” already; rename it, use it, or merge the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an actor called “{name}” already; rename it, use it, or merge the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an outlet called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor “{name}”; “workbench actors add” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article “{reference}”; “workbench articles” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no briefing “{reference}”; “workbench briefings” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display on this machine, so no window is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{archive}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outlet “{reference}”; “workbench outlets” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passage “{key}”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passage “{reference}”; “workbench passages” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision {number}; the article has revisions 1 to {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no starter codebook “{name}”; there are {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{template}”; use one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “{name}”; “workbench themes add” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages are damaged and were left out: {damaged}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This CSV file is damaged ({why}); save it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This CSV file is not in UTF-8; save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has pictures of pages and no text: it is kept, but not searchable until its text is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is in no group of copies; there is nothing to separate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim cites no passage; cite one, or mark the paragraph as a judgement or an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This codebook defines its own document type, which no codebook needs and attacks do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This codebook is damaged, or no codebook; get it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a codebook; nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no REFI-QDA codebook; choose a .qdc file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no codebook: its first line must name a column “name”, “tag” or “code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was changed by a newer version of Analyst Workbench; open it with that version, nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by an older version of Analyst Workbench and cannot be updated now; close it in other windows, see that its folder can be written to, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage was cited in “{briefing}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many words begin like that; type more letters before the “*”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more passages of one article can be merged; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untag Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untag {count} Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the passage are left out without “…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{term}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Web archive or a property list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket without its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part that is packed {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture, a sound or a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark without its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keep another tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file without running text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for discretion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything after the first {longest_query} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a British, European, German or NATO classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a United States classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a comment that Obsidian hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a hidden comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a password in an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a password or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds active HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an embedded file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds raw HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds words that address a machine reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no text: its pages are pictures, or it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the search index yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} of the template “{template_id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links into a local program or disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loads a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {size} MB in one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a file on a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a file on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a machine of an internal network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a private network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no actor is called “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no theme is called “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to a file that is not sent along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seems to hold a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seems to hold an internal id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped the process that read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tesseract could not recognise the text: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the brackets: they are too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operators: they stand in an order that means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} aliases would be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} below it would move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chapters are missing in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies of other articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} imported{which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them would have no tag left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts of “{name}” need a password; unpack the archive with it and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages would lose this tag (none is deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tags merged into it could not be split back any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubt}; the date was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{empty} {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} with {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}: {fates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}: {fates}; cancelled before the other {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} characters could not be decoded as {encoding} and are shown as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}; it is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is unmarked; may it go out as {asked}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is {own}, above {ceiling}; leave it out or release at {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} no longer stands so in its article; the quote is from an older text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {host} (process {process}, since {since})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} could be {either} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong}; “--repair” rebuilds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*” after “{text}”: it needs {shortest_beginning} letters before it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“marking:{text}” (use unmarked, clear, green, amber, amber+strict, red)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“reliability:{text}” (use A to F, or A..C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{archive}” is not a backup of a library: it holds no {database}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{archive}” is not a backup or is damaged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{archive}” is not a safe backup: it names a file outside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{colour}” is not a tag colour; use one of {colours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date; write a year, 2026-06 or 2026-06-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date; write it as 2026-06-21 or 2026-06-21T15:48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}:{text}” (use {choices})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB, the most that is read; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” belongs to the library itself; choose a folder outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be reached; choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a library: there is no {database} in it, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not an empty folder; name a new folder for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not an empty folder; name a new folder to restore into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is watched already, as “{known}” or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is not a marking; use one of {choices}, or “unmarked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{languages}” names no languages as tesseract does; write “eng” or “eng+kor+chi_sim”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{letter}” is not a reliability; use a letter from A (completely reliable) to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{mentions}:{text}”: there is no word in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:{text}”: it is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:{text}”: it is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:”: nothing follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}[… TO …]”: only dates and numbers have ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot end ({until}) before it begins ({since}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” defines its own document type, which such files never need and attacks do; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a name or a folder that is no Unicode text; rename it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most_letters} letters; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no column for titles and texts (such as title, text, date, outlet, url); name its columns so and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {count} pages; 1 to {most_pages} can be read. Split it or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a part whose name points outside of it, which only attacks do; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no articles; there was nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds {parts} parts; at most {most_members} are opened. Unpack it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds {what}, as files made to do harm do; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a damaged Outlook mail; save it again, or as .eml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF that cannot be opened; get it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF: none of its pages can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a damaged table ({problem}); the rows before that were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a feed larger than {size} MB, the most that is read; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a mail whose parts are nested too deeply, as attacks are; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a mail without text; there was nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a picture in which no text was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a saved page without the page in it; open it in a browser and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web archive that breaks off or is damaged; the pages before that were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web page without readable text; open it in a browser and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an archive in an archive in an archive; unpack it and import what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an old Office document; save it as .docx or PDF and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged JSON, or nested too deeply; save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, or packed in a way that cannot be opened; unpack the archive with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or broken; get it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its contents break off or are nested too deeply; get it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, the most that is read at once; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, the most that is read; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply, as files made to do harm are; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no Word document: the part with the text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no complete EPUB: the list of its chapters is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no file but a device or a pipe, and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not what was released: its content was changed after the receipt was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected against copying and cannot be read; get it without protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is what was released on {day}, marked {marking}; nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is what was released on {day}, not marked; nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {kind}; text, Markdown, web pages, mails, PDF, Word (.docx), OpenDocument text, RTF and EPUB can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” met a fault of the program ({place}); please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must end in .csv (a table) or .qdc (REFI-QDA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs a password; open it with the password, save a copy without one, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs a password; save a copy without one and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs more than {memory} MB of memory to read; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” nests thousands of elements in each other, as pages made to do harm do; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” points outside of its archive or means a device, which only attacks do; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would unpack to {size} MB, as archives made to do harm do; at most {largest} MB are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” {how}, and was left out; it may be damaged or made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is not a credibility; use a number from 1 (confirmed) to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not watched; “workbench watch list LIBRARY” lists what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is there already and is no release as this library wrote it; say that it is to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{piece}”: a word can have {most_wild} wild cards at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reference}” begins the ids of {count} articles; give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{section}” has {words} words; at most {most} are meant for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{target}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{target}” cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” and “{first}” are of two rows of {scale}, which are not mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” is a term of {other}; this briefing uses {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: nothing follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: there is no word in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: there is nothing for it to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({source}, passage {key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has changed; find the mentions again, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has not changed since it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says no likelihood; use a term of {scale}, or state it as a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says no likelihood; use a term, or state it as a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”, read from {day}, when the file was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“~{distance}”: “~{most_edits}” is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“~” after “{text}”: only a word of three letters or more can be fuzzy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How articles are set. The text size under Appearance comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J, K, T, the keys of tags and others work while the list or the reader has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages to recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise text in pictures of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters as shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger text, edges and tag colours, in the light and the dark theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret does not blink; menus and tips neither slide nor fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes more is left out and named in the account of the import. From the next import on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tesseract, where it is installed. Its names of languages, such as eng+kor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Here Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Select two articles to read them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sentence shows here with what it cites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write shows here as it will read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingTable</name>
    <message>
        <source>What stands behind each tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source> · {count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import paused at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing {done} of {total} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files to import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding the search index · {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what became of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 mention tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles found by the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not suggested in this article any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no actors yet; the Codebook page makes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mentions tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not looked for any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Not in this article: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all mentions of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like what you tagged: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to take this tag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message numerus="yes">
        <source>%Ln more tag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (at the top)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} passages and those below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use when … not when …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagExtras</name>
    <message>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the name only in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split back {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest this actor where texts name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag All Mentions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  ·  {passages}  ·  {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagListModel</name>
    <message>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagListView</name>
    <message>
        <source>Pin to Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagMentionsDialog</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence names this actor without being tagged so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag 1 Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag All Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {count} Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {found} sentences in {articles} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors and themes, by name or alias; 1–6 for credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create actor “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create theme “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Actor Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Theme Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the other window and open the library again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {count} articles or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: held by {holder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>used ×{}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayFilterButton</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Yet Cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message>
        <source>1 quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the passages that this briefing will stand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words, outlet or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages yet. Open an article and mark the words that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsearchableDialog</name>
    <message>
        <source>1 file is not searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try All Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are not searchable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is kept yet; Briefing › Keep Version keeps one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from “{}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder no longer watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this library is open, what arrives in these folders is imported, and changed and moved files are followed. A file that vanishes takes nothing with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchedNews</name>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s), {updated} updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} from %Ln watched folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} from {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Watch Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch This Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>An empty folder for articles of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional articles, marked, and a finished briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From saved articles to a defensible briefing, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that you or a colleague made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatChangedDialog</name>
    <message>
        <source>  ·  current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}  ·  imported {time}  ·  {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count} sentences changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: 1 sentence changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: only punctuation, case or line ends changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>2026-06-21, 2026-06 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never suggest by this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in some years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y: the information comes from here. N: it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not where the information comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is where the information comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnalysisHeader</name>
    <message numerus="yes">
        <source>%Ln passage(s) in {some} of {read} articles read</source>
        <translation>
            <numerusform>%Ln passage in {some} of {read} articles read</numerusform>
            <numerusform>%Ln passages in {some} of {read} articles read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookTreeModel</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceCharts</name>
    <message numerus="yes">
        <source>%Ln passage(s) in {some} of {read} articles read</source>
        <translation>
            <numerusform>%Ln passage in {some} of {read} articles read</numerusform>
            <numerusform>%Ln passages in {some} of {read} articles read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%Ln article(s) edited</source>
        <translation>
            <numerusform>%Ln article edited</numerusform>
            <numerusform>%Ln articles edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Article(s)</source>
        <translation>
            <numerusform>Delete Article</numerusform>
            <numerusform>Delete %Ln Articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeTagsDialog</name>
    <message numerus="yes">
        <source>%Ln tag(s) below it move along.</source>
        <translation>
            <numerusform>%Ln tag below it moves along.</numerusform>
            <numerusform>%Ln tags below it move along.</numerusform>
        </translation>
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
    <name>Searching</name>
    <message numerus="yes">
        <source>%Ln of these file(s) are no longer where they were.</source>
        <translation>
            <numerusform>%Ln of these files is no longer where it was.</numerusform>
            <numerusform>%Ln of these files are no longer where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message numerus="yes">
        <source>%Ln more tag(s)</source>
        <translation>
            <numerusform>%Ln more tag</numerusform>
            <numerusform>%Ln more tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagExtras</name>
    <message numerus="yes">
        <source>Show %Ln passage(s)</source>
        <translation>
            <numerusform>Show %Ln passage</numerusform>
            <numerusform>Show %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln passage(s) and those below</source>
        <translation>
            <numerusform>Show %Ln passage and those below</numerusform>
            <numerusform>Show %Ln passages and those below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagMentionsDialog</name>
    <message numerus="yes">
        <source>{ticked} of %Ln sentence(s), articles: {articles}</source>
        <translation>
            <numerusform>{ticked} of %Ln sentence, articles: {articles}</numerusform>
            <numerusform>{ticked} of %Ln sentences, articles: {articles}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Search %Ln article(s) or run a command</source>
        <translation>
            <numerusform>Search %Ln article or run a command</numerusform>
            <numerusform>Search %Ln articles or run a command</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedNews</name>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s), {updated} updated</source>
        <translation>
            <numerusform>%Ln new article, {updated} updated</numerusform>
            <numerusform>%Ln new articles, {updated} updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated article(s)</source>
        <translation>
            <numerusform>%Ln updated article</numerusform>
            <numerusform>%Ln updated articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} from %Ln watched folders</source>
        <translation>
            <numerusform>{what} from %Ln watched folder</numerusform>
            <numerusform>{what} from %Ln watched folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatChangedDialog</name>
    <message numerus="yes">
        <source>Revision {number}  ·  {time}  ·  %Ln word(s)</source>
        <translation>
            <numerusform>Revision {number}  ·  {time}  ·  %Ln word</numerusform>
            <numerusform>Revision {number}  ·  {time}  ·  %Ln words</numerusform>
        </translation>
    </message>
</context>
</TS>

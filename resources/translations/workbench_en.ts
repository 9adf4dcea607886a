<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
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
</TS>

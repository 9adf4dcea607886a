"""Feeds as sites and readers write them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import feedgenerator
import pytest

from tests.importing.readers.parted import STORY, blocks_of, failed_in, outcomes_in, read_in
from tests.importing.readers.shown import LAUGHS
from workbench.domain.articles import BlockKind
from workbench.importing.outcomes import ReadFile

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Southern Ledger</title><link>https://ledger.example.org/</link>
<item><title>Two berths &amp; a crane close</title><link>https://ledger.example.org/1?utm_source=rss</link><guid>tag:1</guid>
<dc:creator>Jane Roe</dc:creator><pubDate>Sun, 21 Jun 2026 15:48:00 +0900</pubDate><description>Short.</description>
<content:encoded><![CDATA[<h2>What happens</h2><p>{STORY}</p><blockquote>Nobody objected.</blockquote>]]></content:encoded></item>
<item><title>Only a headline</title><link>https://ledger.example.org/2</link></item>
<item><title>By mail</title><author>john@example.org (John Doe)</author><description>{STORY}</description></item>
</channel></rss>"""

ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>항만 일보</title>
<entry><id>urn:1</id><title type="html">Chips &lt;b&gt;stay&lt;/b&gt; home</title><link rel="self" href="https://x.example.org/self"/>
<link rel="alternate" href="https://x.example.org/chips"/><author><name>Ana Ruiz</name></author>
<updated>2026-06-21T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{STORY}</p></div></content></entry></feed>"""


def written(tmp_path: Path, content: str) -> Path:
    path = tmp_path / "feed.xml"
    path.write_text(content, encoding="utf-8")
    return path


def test_entries_of_rss_are_articles(tmp_path: Path) -> None:
    path = written(tmp_path, RSS)
    first, second = read_in(path).values()
    assert first.facts.title == "Two berths & a crane close"
    assert first.facts.byline == "Jane Roe"
    assert first.facts.outlet == "The Southern Ledger"
    assert first.facts.published == "2026-06-21T15:48+09:00"
    assert first.facts.url == "https://ledger.example.org/1"
    assert first.facts.found["published"] == "feed entry"
    assert blocks_of(first) == [
        (BlockKind.HEADING, "What happens"),
        (BlockKind.PARAGRAPH, STORY),
        (BlockKind.QUOTE, "Nobody objected."),
    ]
    assert second.facts.byline == "John Doe"
    assert second.text == STORY
    assert "has no text in the feed" in next(iter(failed_in(path).values()))


def test_entries_of_atom_are_articles(tmp_path: Path) -> None:
    (entry,) = read_in(written(tmp_path, ATOM)).values()
    assert entry.facts.title == "Chips stay home"
    assert entry.facts.byline == "Ana Ruiz"
    assert entry.facts.outlet == "항만 일보"
    assert entry.facts.published == "2026-06-21T10:00+00:00"
    assert entry.facts.url == "https://x.example.org/chips"
    assert entry.text == STORY


def test_an_entry_is_known_again_in_a_longer_feed(tmp_path: Path) -> None:
    before = {outcome.sha256 for outcome in outcomes_in(written(tmp_path, RSS)) if isinstance(outcome, ReadFile)}
    longer = RSS.replace(
        "<item><title>Only", "<item><title>New</title><description>More words.</description></item><item><title>Only"
    )
    after = {outcome.sha256 for outcome in outcomes_in(written(tmp_path, longer)) if isinstance(outcome, ReadFile)}
    assert before < after
    assert len(after) == 3


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (RSS.replace("<rss ", LAUGHS + "<rss ", 1), "document type"),
        (RSS[: len(RSS) // 2], "is damaged"),
        ('<rss version="2.0"><channel>' + "<a>" * 5000 + "</channel></rss>", "is damaged"),
        ('<rss version="2.0"><channel><title>Empty</title></channel></rss>', "holds no articles"),
    ],
)
def test_what_is_hostile_or_broken_has_a_reason(tmp_path: Path, content: str, why: str) -> None:
    assert why in failed_in(written(tmp_path, content))[""]


def test_no_file_is_fetched_by_an_entity(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    entity = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
    path = written(tmp_path, RSS.replace("<rss ", f"{entity}<rss ", 1).replace("Short.", "&x;"))
    assert "document type" in failed_in(path)[""]


def test_the_document_type_of_rss_0_91_is_harmless(tmp_path: Path) -> None:
    feed = (
        '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"\n'
        ' "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="0.91"><channel><title>L&eacute;gende</title>'
        "<item><title>Caf&eacute; &amp; berths close</title><link>http://e.example/1</link>"
        "<description>The harbour closes two berths in July, it said.</description></item></channel></rss>"
    )
    path = tmp_path / "a.xml"
    path.write_text(feed, encoding="utf-8")
    (extracted,) = read_in(path).values()
    assert (extracted.facts.title, extracted.facts.outlet) == ("Café & berths close", "Légende")
    assert extracted.text == "The harbour closes two berths in July, it said."


def test_a_document_type_with_entities_of_its_own_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(
        '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><item>'
        "<title>&b;</title><description>&b;</description></item></channel></rss>"
    )
    assert "defines its own document type" in failed_in(path)[""]


@pytest.mark.parametrize("form", [feedgenerator.Rss201rev2Feed, feedgenerator.Atom1Feed])
def test_feeds_made_by_another_program(tmp_path: Path, form: type[feedgenerator.SyndicationFeed]) -> None:
    feed = form(title="The Coast Register", link="https://coast.example/", description="News", language="en")
    for number in range(2):
        feed.add_item(
            title=f"Berth {number} closes & reopens",
            link=f"https://coast.example/{number}?utm_source=feed",
            description=f"<p>{STORY}</p><ul><li>Cranes of berth {number}</li></ul>",
            author_name="Mira Tolland",
            author_email="mira@coast.example",
            pubdate=datetime(2026, 6, 21, 15, 48, tzinfo=timezone(timedelta(hours=2))),
            unique_id=f"coast-{number}",
        )
    found = list(read_in(written(tmp_path, feed.writeString("utf-8"))).values())
    assert [extracted.facts.title for extracted in found] == ["Berth 0 closes & reopens", "Berth 1 closes & reopens"]
    facts = found[1].facts
    assert (facts.outlet, facts.byline, facts.language) == ("The Coast Register", "Mira Tolland", "en")
    assert (facts.published, facts.url) == ("2026-06-21T15:48+02:00", "https://coast.example/1")
    assert blocks_of(found[1]) == [(BlockKind.PARAGRAPH, STORY), (BlockKind.ITEM, "Cranes of berth 1")]

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl

from workbench.desktop.widgets.parts.dropped import Dropped, dropped


def made(*, text: str = "", urls: tuple[str, ...] = (), titled: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if titled:
        data.setData("text/x-moz-url", titled.encode("utf-16-le"))
    return data


def test_files_come_first() -> None:
    assert dropped(made(text="file:///a/b.html", urls=("file:///a/b.html", "https://x.example"))) == Dropped(
        ("/a/b.html",)
    )


def test_text_an_address_and_nothing() -> None:
    assert dropped(made(text=" Words of an article. ")) == Dropped(text="Words of an article.")
    assert dropped(made(text="https://x.example/a")) == Dropped(url="https://x.example/a")
    assert dropped(made(text="Note: ask them")) == Dropped(text="Note: ask them")
    assert not dropped(made())


def test_a_browser_states_the_title() -> None:
    link = "https://x.example/a"
    assert dropped(made(urls=(link,), titled=f"{link}\nDry docks fill")) == Dropped(url=link, title="Dry docks fill")
    assert dropped(made(text=link, urls=(link,), titled=f"{link}\n{link}")) == Dropped(url=link)

"""The desk's pages and its API."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import html as markup
from starlette.datastructures import FormData
from tests.brief.thread_fixture import full_thread

from faden import codec
from faden.store import open_store
from faden.web import intake
from faden.web.app import create_app

HERE = "http://127.0.0.1:8420"
EVIL = "<script>alert(1)</script>\"'<img src=x onerror=alert(1)>"
TEXT = (
    "Rat stimmt über Stadion ab\n\nKernheim, 4. Mai 2026. Die Bürgermeisterin Maria Kern will am 12. Mai über das neue "
    "Stadion abstimmen lassen. „Wir haben lange genug gewartet“, sagte Kern am Montag.\n"
)
BINARY = b"\x00\x01\x02\xff" * 50


@pytest.fixture
def filled(tmp_path: Path) -> str:
    """A store with the invented story."""
    url = str(tmp_path / "faden.db")
    thread = full_thread()
    with open_store(url) as store:
        store.put_articles(thread.articles)
        store.put_stories([replace(thread, skipped=())])
    return url


@pytest.fixture
def client(filled: str) -> Iterator[TestClient]:
    with TestClient(create_app(filled), base_url=HERE, follow_redirects=False) as client:
        yield client


def test_list_of_stories(client: TestClient) -> None:
    """The desk opens with its stories and the import box."""
    page = markup.document_fromstring(client.get("/").text)
    assert page.xpath("//ol[@class='stories']//a/@href") == ["/story/st-hohenfels"]
    assert page.xpath("//form[@action='/import' and @method='post' and @enctype='multipart/form-data']")


def test_empty_desk(tmp_path: Path) -> None:
    """A new store shows what to do, in the language of the labels."""
    with TestClient(create_app(str(tmp_path / "new.db"), labels="en"), base_url=HERE) as client:
        page = client.get("/").text
    assert "No story yet" in page
    assert '<html lang="en">' in page


def test_story_page(client: TestClient) -> None:
    """A story is shown as the page of `faden run`, with a way back to the desk."""
    answer = client.get("/story/st-hohenfels")
    page = markup.document_fromstring(answer.text)
    assert page.xpath("//h1")[0].text_content() == "Freigabe der Talbrücke vorerst abgesagt"
    assert "/" in page.xpath("//header//a/@href")
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert answer.headers["content-security-policy"].startswith(policy)


@pytest.mark.parametrize("path", ["/story/none", "/nowhere", "/story/%3Cscript%3E"])
def test_missing_page(client: TestClient, path: str) -> None:
    """What is not there is said on a page of the desk, without repeating what was asked."""
    answer = client.get(path)
    assert answer.status_code == 404
    assert "gibt es nicht" in answer.text
    assert "<script>" not in answer.text


def test_api(client: TestClient) -> None:
    """The API lists stories and gives one as faden/1."""
    (short,) = client.get("/api/stories").json()
    assert short["id"] == "st-hohenfels"
    assert len(short["articles"]) == 5
    thread = codec.decode(client.get("/api/stories/st-hohenfels").content)
    assert thread.stories[0].plans == full_thread().stories[0].plans
    assert client.get("/api/stories/none").json() == {"error": "no such story"}
    assert client.get("/healthz").json()["status"] == "ok"


def test_everything_is_escaped(tmp_path: Path) -> None:
    """Markup in titles, outlets and texts reaches neither the list nor the story as markup."""
    url = str(tmp_path / "evil.db")
    thread = full_thread()
    (story,) = thread.stories
    brief = tuple(replace(s, text=EVIL) for s in story.brief)
    articles = tuple(replace(a, title=EVIL, outlet=EVIL, uri=EVIL) for a in thread.articles)
    with open_store(url) as store:
        store.put_articles(articles)
        store.put_stories([replace(thread, articles=articles, stories=(replace(story, title=EVIL, brief=brief),))])
    with TestClient(create_app(url), base_url=HERE) as client:
        index, page = (markup.document_fromstring(client.get(path).text) for path in ("/", "/story/st-hohenfels"))
    assert not page.xpath("//script|//img|//@*[starts-with(name(), 'on')]")
    assert len(index.xpath("//script")) == 1
    assert index.xpath("//script/@nonce")
    assert not index.xpath("//img")


def test_nonce_is_new_each_time(client: TestClient) -> None:
    """The nonce that lets the desk's script run is never used twice."""
    policies = {client.get("/").headers["content-security-policy"] for _ in range(3)}
    assert len(policies) == 3


def test_nothing_to_import(client: TestClient) -> None:
    """An empty form is answered with what to do."""
    answer = client.post("/import", data={"text": "  \r\n"}, files={"files": ("", b"")})
    assert answer.status_code == 400
    assert "Nichts zu lesen" in answer.text


def test_import_of_text(tmp_path: Path) -> None:
    """Pasted text becomes a story, and the answer leads there; pasting it again adds nothing."""
    with TestClient(create_app(str(tmp_path / "faden.db")), base_url=HERE, follow_redirects=False) as client:
        first = client.post("/import", data={"text": TEXT.replace("\n", "\r\n")}, headers={"origin": HERE})
        assert first.status_code == 303
        assert "neue Stadion" in client.get(first.headers["location"]).text
        again = client.post("/import", data={"text": TEXT})
        assert again.headers["location"] == first.headers["location"]
        assert len(client.get("/api/stories").json()) == 1


def test_import_of_files(tmp_path: Path) -> None:
    """Files are imported under their names; where none can be read, the answer says so."""
    with TestClient(create_app(str(tmp_path / "faden.db")), base_url=HERE, follow_redirects=False) as client:
        answer = client.post("/import", files=[("files", ("rat.txt", TEXT.encode()))])
        assert answer.status_code == 303
        assert "rat.txt" in client.get(answer.headers["location"]).text
        nothing = client.post("/import", files=[("files", ("<b>leer<b>.bin", BINARY))])
    assert nothing.status_code == 422
    assert "&lt;b&gt;leer" in nothing.text


def test_refused_files_are_named(tmp_path: Path) -> None:
    """What cannot be read does not stop the others: the answer names each with its reason, and links what was read."""
    names = {"rat.txt": TEXT.encode(), "<img src=x>.bin": BINARY, "leer.txt": b""}
    files = [("files", (name, data)) for name, data in names.items()]
    with TestClient(create_app(str(tmp_path / "faden.db")), base_url=HERE, follow_redirects=False) as client:
        answer = client.post("/import", files=files)
        (story,) = client.get("/api/stories").json()
    assert answer.status_code == 200
    page = markup.document_fromstring(answer.text)
    (notice,) = page.xpath("//div[@role='alert']")
    first, second = sorted(item.text_content() for item in notice.xpath("./ul[1]/li"))
    assert first.startswith("<img src=x>.bin: ")
    assert second == "leer.txt: the file is empty"
    assert notice.xpath(".//a/@href") == [f"/story/{story['id']}"]
    assert not page.xpath("//img")


def test_pasted_text_keeps_its_lines() -> None:
    """The line ends that browsers make of a form's text are undone; the name is made of the words."""
    source = intake.pasted("eins\r\nzwei")
    assert source.data == b"eins\nzwei"
    assert source.uri == intake.pasted("eins\nzwei").uri
    assert intake.pasted("<html><body>eins</body></html>").media_type == "text/html"


@pytest.mark.parametrize(
    ("name", "uri"),
    [("../../etc/passwd", "passwd"), ("C:\\x\\seite.html", "seite.html"), ("", "upload"), ("a\nb\x00.txt", "ab.txt")],
)
def test_names_of_uploads(name: str, uri: str) -> None:
    """A file's name loses its folders and control characters."""
    assert intake.uploaded(name, b"x").uri == uri


def test_form_is_read_in_order() -> None:
    """Text fields alone make sources; anything else in the form is left out."""
    import asyncio

    form = FormData([("text", "eins"), ("other", "zwei"), ("text", " ")])
    assert len(asyncio.run(intake.sources(form))) == 1

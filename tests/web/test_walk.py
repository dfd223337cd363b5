"""The desk and the page in a real browser."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.brief.thread_fixture import full_thread

from faden.brief.outputs import OUTPUTS
from faden.web.app import create_app

TEXT = """Seilbahn in Altenried öffnet später

Altenried, 7. Mai 2026. Die neue Seilbahn in Altenried öffnet nicht wie geplant am 15. Mai. Das teilte Betreiber Jakob
Moser am Donnerstag mit. Bei einer Probefahrt war ein Seil aus der Rolle gesprungen, weil ein Lager gebrochen war.

„Wir fahren erst, wenn alles hält“, sagte Moser. Bürgermeisterin Anna Thaler nannte die Verschiebung richtig.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[str]:
    """The address of a running desk over a new store."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(
        uvicorn.Config(create_app(str(tmp_path / "faden.db")), host="127.0.0.1", port=port, log_level="error")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails the test on any error in its console."""
    page = browser.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.close()
    assert not errors


def _serious(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found if v["impact"] in ("serious", "critical")]


def _lit(page: Page, selector: str) -> bool:
    """The element's background is the colour of opened cites."""
    return bool(
        page.eval_on_selector(
            selector,
            """e => {
              const probe = document.body.appendChild(document.createElement("p"));
              probe.className = "lit-probe"; probe.style.background = "var(--lit)";
              const same = getComputedStyle(probe).backgroundColor === getComputedStyle(e).backgroundColor;
              probe.remove();
              return same;
            }""",
        )
    )


def test_walk_through_the_desk(desk: str, page: Page) -> None:
    """Open the desk, paste a text, see its thread, click a cite: the words are lit up."""
    page.goto(desk)
    page.get_by_label("Text einfügen").fill(TEXT)
    page.get_by_role("button", name="Einlesen").click()
    expect(page).to_have_url(f"{desk}/story/" + page.url.rsplit("/", 1)[1])
    expect(page.locator("h1")).to_contain_text("Altenried")
    title = page.locator("h1").inner_text()
    sentence = page.locator(".brief p").first
    words = sentence.locator("span").first.inner_text()
    sentence.locator("a.cite").first.click()
    name = page.url.rsplit("#", 1)[1]
    mark = page.locator(f'[id="{name}"]')
    expect(mark).to_be_in_viewport()
    assert mark.inner_text() == words
    assert _lit(page, f'[id="{name}"]')
    page.get_by_role("link", name="Zur Übersicht").click()
    expect(page.locator(".stories a")).to_have_text(title)
    assert not _serious(page)


def test_files_can_be_chosen(desk: str, page: Page) -> None:
    """Choosing files says how many, and reads them."""
    page.goto(desk)
    files = [{"name": f"{n}.txt", "mimeType": "text/plain", "buffer": f"{TEXT}\n{n}".encode()} for n in range(2)]
    page.locator("input[type=file]").set_input_files(files[:1])  # type: ignore[arg-type]
    expect(page.locator("#files-hint")).to_have_text("1 Datei ausgewählt")
    page.locator("input[type=file]").set_input_files(files)  # type: ignore[arg-type]
    expect(page.locator("#files-hint")).to_have_text("2 Dateien ausgewählt")
    page.get_by_role("button", name="Einlesen").click()
    expect(page.locator("article.text")).to_have_count(2)


def test_refused_files_are_shown_beside_what_was_read(desk: str, page: Page) -> None:
    """The page after an import names the file that was refused, and leads to the story of the other."""
    page.goto(desk)
    files = [
        {"name": "seilbahn.txt", "mimeType": "text/plain", "buffer": TEXT.encode()},
        {"name": "leer.txt", "mimeType": "text/plain", "buffer": b""},
    ]
    page.locator("input[type=file]").set_input_files(files)  # type: ignore[arg-type]
    page.get_by_role("button", name="Einlesen").click()
    expect(page.get_by_role("alert")).to_contain_text("leer.txt")
    assert not _serious(page)
    page.get_by_role("alert").get_by_role("link").click()
    expect(page.locator("h1")).to_contain_text("Altenried")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_page_is_accessible(browser: Browser, tmp_path: Path, width: int, scheme: str) -> None:
    """No serious fault by axe-core, nothing wider than the screen, in both colour schemes."""
    file = tmp_path / "thread.html"
    file.write_text(str(OUTPUTS[".html"](full_thread())), "utf-8")
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not _serious(page)
    page.close()


def test_page_without_script(browser: Browser, tmp_path: Path) -> None:
    """With scripts off the page reads the same, and every cite opens its words."""
    file = tmp_path / "thread.html"
    file.write_text(str(OUTPUTS[".html"](full_thread())), "utf-8")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    cite = page.locator(".brief a.cite").first
    target = cite.get_attribute("href")
    cite.click()
    assert target is not None
    expect(page.locator(f'[id="{target[1:]}"]')).to_be_in_viewport()
    context.close()


def test_copied_brief(browser: Browser, tmp_path: Path) -> None:
    """Selecting the brief as a reader would selects its source notes too."""
    file = tmp_path / "thread.html"
    file.write_text(str(OUTPUTS[".html"](full_thread())), "utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    copied = page.evaluate(
        """() => {
          getSelection().selectAllChildren(document.querySelector('.brief'));
          return getSelection().toString();
        }"""
    )
    page.close()
    assert "(Neuwaldener Tagblatt, 03.03.2026)" in copied

"""The desk as a web application: pages and a small API over a store.

GET  /                  the stories, and the import box
GET  /story/{id}        one story, the same page as `faden run --to x.html` writes
POST /import            pasted text and files join the store; leads to their story, or says which were refused and why
GET  /api/stories       the stories, in short
GET  /api/stories/{id}  one story as faden/1
GET  /healthz           that the desk and its store answer
"""

import errno
import os
import secrets
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cache
from importlib.resources import files
from threading import Lock
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

import faden
from faden import codec
from faden.brief.days import window
from faden.brief.html import hashes, render, style
from faden.brief.labels import count, labels_for
from faden.errors import UsageError
from faden.model import Source, Story, Thread
from faden.pipeline import run
from faden.store import Store, open_store
from faden.web import intake
from faden.web.guard import Guard

MAX_BODY = 64_000_000
"""Bytes of one import: a folder of some hundred saved pages, without their pictures."""
HOST = "127.0.0.1"


def create_app(store_url: str, *, labels: str = "de") -> FastAPI:
    """The desk over the store at `store_url`. labels: language of its own words.

    Raises StoreError where the store cannot be opened, UsageError for labels that do not exist.
    """
    words = labels_for(labels)
    store = open_store(store_url)

    @asynccontextmanager
    async def closing(_: FastAPI) -> AsyncIterator[None]:
        yield
        store.close()

    # No docs pages: they load scripts from a content network.
    app = FastAPI(title="Faden", version=faden.__version__, docs_url=None, redoc_url=None, lifespan=closing)
    app.add_middleware(Guard, limit=MAX_BODY)
    _add_pages(app, store, _Desk(labels=labels, words=words))
    _add_api(app, store)
    return app


def serve(store_url: str, *, port: int = 8420, labels: str = "de") -> None:
    """Runs the desk on this machine until it is stopped. Raises as `create_app` does, UsageError for a taken port."""
    import uvicorn

    _check_port(port)
    app = create_app(store_url, labels=labels)
    uvicorn.run(app, host=HOST, port=port, access_log=False, server_header=False)


def _check_port(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":  # a port that was just let go is free, as for the server itself
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            why = "is in use already" if error.errno == errno.EADDRINUSE else f"cannot be used: {error.strerror}"
            raise UsageError(f"--port {port}", why, "stop what runs there, or name another port") from error


class _Desk:
    """Writes the desk's own pages in the language of its labels."""

    def __init__(self, *, labels: str, words: Mapping[str, str]) -> None:
        self.labels, self.words = labels, words

    def page(self, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
        """A page of the desk with a policy of its own: its style, its one script by a nonce, its own form."""
        nonce = secrets.token_urlsafe(16)
        markup = (
            _environment()
            .get_template(template)
            .render(
                t=self.words, lang=self.labels, nonce=nonce, style=Markup(style()), version=faden.__version__, **values
            )
        )
        policy = (
            f"default-src 'none'; style-src {hashes([style()])}; script-src 'nonce-{nonce}'; form-action 'self'; "
            "base-uri 'none'; frame-ancestors 'none'"
        )
        return HTMLResponse(markup, status, {"content-security-policy": policy})

    def index(
        self,
        stories: tuple[Story, ...],
        *,
        status: int = 200,
        error: str = "",
        why: tuple[str, ...] = (),
        touched: Sequence[Story] = (),
    ) -> HTMLResponse:
        """The list of stories with the import box; `error` and its reasons on top, if any.

        why without error: what an import refused, beside the stories that it `touched`.
        """
        lines = [
            {
                "id": story.id,
                "title": story.title or self.words["no_title"],
                "period": window(story.first, story.last, self.words),
                "count": count(self.words, "article", len(story.articles)),
                "lead": story.brief[0].text if story.brief else "",
            }
            for story in stories
        ]
        script = Markup(_script())
        links = [{"id": story.id, "title": story.title or self.words["no_title"]} for story in touched]
        return self.page(
            "index.html.j2", status=status, stories=lines, error=error, why=why, touched=links, script=script
        )


def _add_pages(app: FastAPI, store: Store, desk: _Desk) -> None:
    words = desk.words
    one_at_a_time = Lock()

    def join(pile: list[Source]) -> Thread:
        with one_at_a_time:
            return run(pile, store=store)

    @app.get("/", response_class=HTMLResponse, include_in_schema=False)
    def index() -> HTMLResponse:
        return desk.index(store.stories())

    @app.get("/story/{story}", response_class=HTMLResponse, include_in_schema=False)
    def story_page(story: str) -> HTMLResponse:
        thread = store.thread(story)
        if thread is None:
            raise HTTPException(404, words["desk.missing"])
        rendered = render(thread, labels=desk.labels, home="/")
        return HTMLResponse(
            rendered.markup, headers={"content-security-policy": f"{rendered.policy}; frame-ancestors 'none'"}
        )

    @app.post("/import", include_in_schema=False)
    async def take_in(request: Request) -> Response:
        form = await request.form(max_files=intake.MAX_FILES, max_fields=8, max_part_size=MAX_BODY)
        pile = await intake.sources(form)
        if not pile:
            return desk.index(store.stories(), status=400, error=words["desk.nothing"])
        thread = await run_in_threadpool(join, pile)
        why = tuple(f"{skip.uri}: {skip.reason}" for skip in thread.skipped)
        if not thread.stories:
            return desk.index(store.stories(), status=422, error=words["desk.unread"], why=why)
        if why:
            return desk.index(store.stories(), why=why, touched=_touched(thread, pile))
        return RedirectResponse(f"/story/{_touched(thread, pile)[0].id}", 303)

    @app.exception_handler(HTTPException)
    async def failed(request: Request, error: HTTPException) -> Response:
        if request.url.path.startswith("/api/"):
            return JSONResponse({"error": error.detail}, error.status_code)
        known = {413: words["desk.too_large"].format(limit=MAX_BODY // 1_000_000), 404: words["desk.missing"]}
        return desk.page("error.html.j2", status=error.status_code, message=known.get(error.status_code, error.detail))


def _touched(thread: Thread, pile: list[Source]) -> list[Story]:
    """The stories that hold what was just put in: first the one that holds most, the newest of those that hold as much.

    All stories where none does under its own name.
    """
    given = {source.uri for source in pile}
    mine = {article.id for article in thread.articles if article.uri in given}
    ranked = sorted(
        thread.stories, key=lambda s: (len(mine.intersection(s.articles)), s.last or "", s.id), reverse=True
    )
    return [story for story in ranked if mine.intersection(story.articles)] or ranked


def _add_api(app: FastAPI, store: Store) -> None:
    @app.get("/api/stories")
    def stories() -> list[dict[str, Any]]:
        """The stories, newest first: id, title, first and last day, ids of the articles."""
        return [
            {"id": s.id, "title": s.title, "first": s.first, "last": s.last, "articles": list(s.articles)}
            for s in store.stories()
        ]

    @app.get("/api/stories/{story}")
    def one(story: str) -> Response:
        """One story as faden/1."""
        thread = store.thread(story)
        if thread is None:
            raise HTTPException(404, "no such story")
        return Response(codec.encode(thread), media_type="application/json")

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        """That the desk and its store answer."""
        return {"status": "ok", "faden": faden.__version__, "stories": str(len(store.stories()))}


@cache
def _environment() -> Environment:
    return Environment(
        loader=ChoiceLoader([PackageLoader("faden.web", "templates"), PackageLoader("faden.brief", "templates")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _script() -> str:
    return (files("faden.web") / "templates" / "drop.js").read_text("utf-8")

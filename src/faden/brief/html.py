"""A thread as one self-contained page: no script, no outside resource, each cite a link to its words.

A content security policy in the page itself forbids everything but its own styles, by their hashes: even if some text
slipped through as markup, a browser would neither run nor load anything.
"""

import base64
import hashlib
from functools import cache, partial
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

import faden
from faden.brief.labels import count, labels_for
from faden.brief.marks import continued
from faden.brief.views import page_view
from faden.model import Thread


def render(thread: Thread, *, labels: str = "de", home: str | None = None) -> str:
    """The page of all stories of the thread; with several, a list of them comes first.

    labels: language of the page's own words. home: address of a page that lists all stories (the desk), if any.
    Raises UsageError for labels that do not exist.
    """
    words = labels_for(labels)
    page = page_view(thread, words)
    styles = [style(), continued([name for story in page.stories for name in story.cut])]
    styles = [css for css in styles if css]
    return (
        environment()
        .get_template("page.html.j2")
        .render(
            page=page,
            t=words,
            count=partial(count, words),
            lang=labels,
            home=home,
            styles=[Markup(css) for css in styles],
            policy=policy(styles),
            version=faden.__version__,
        )
    )


def policy(styles: list[str]) -> str:
    """The content security policy of a page with just these styles."""
    hashes = " ".join(f"'sha256-{_digest(css)}'" for css in styles)
    return f"default-src 'none'; style-src {hashes}; base-uri 'none'; form-action 'none'"


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def style() -> str:
    """The style sheet of all pages."""
    return (files("faden.brief") / "templates" / "style.css").read_text("utf-8")


@cache
def environment() -> Environment:
    """The templates, everything escaped unless it is `Markup`."""
    return Environment(
        loader=PackageLoader("faden.brief", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )

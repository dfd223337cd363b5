"""A thread as one self-contained page: no script, no outside resource, each cite a link to its words.

A content security policy in the page itself forbids everything but its own styles, by their hashes: even if some text
slipped through as markup, a browser would neither run nor load anything.
"""

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

import faden
from faden.brief.labels import count, labels_for
from faden.brief.marks import continued
from faden.brief.views import page_view
from faden.model import Thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A page, and the content security policy that fits it (it stands in the page as well)."""

    markup: str
    policy: str


def render(thread: Thread, *, labels: str = "de", home: str | None = None) -> Rendered:
    """The page of all stories of the thread; with several, a list of them comes first.

    labels: language of the page's own words. home: address of a page that lists all stories (the desk), if any.
    Raises UsageError for labels that do not exist.
    """
    words = labels_for(labels)
    page = page_view(thread, words)
    styles = [style(), continued([name for story in page.stories for name in story.cut])]
    styles = [css for css in styles if css]
    allowed = f"default-src 'none'; style-src {hashes(styles)}; base-uri 'none'; form-action 'none'"
    markup = (
        environment()
        .get_template("page.html.j2")
        .render(
            page=page,
            t=words,
            count=partial(count, words),
            lang=labels,
            home=home,
            styles=[Markup(css) for css in styles],
            policy=allowed,
            version=faden.__version__,
        )
    )
    return Rendered(markup=markup, policy=allowed)


def hashes(styles: Iterable[str]) -> str:
    """What a content security policy has to say to allow just these style sheets."""
    digests = (hashlib.sha256(css.encode()).digest() for css in styles)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


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

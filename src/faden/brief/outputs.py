"""The forms in which a thread can be written, by the suffix of the file."""

from collections.abc import Mapping
from typing import Final, Protocol

from faden import codec
from faden.brief import html, markdown
from faden.model import Thread


class Output(Protocol):
    """Writes a thread. labels: language of the words that are Faden's own."""

    def __call__(self, thread: Thread, *, labels: str = "de") -> str | bytes: ...


def to_html(thread: Thread, *, labels: str = "de") -> str:
    """One self-contained page, to be read without a script or a network."""
    return html.render(thread, labels=labels).markup


def to_markdown(thread: Thread, *, labels: str = "de") -> str:
    """The same as Markdown, each cite a footnote."""
    return markdown.render(thread, labels=labels)


def to_json(thread: Thread, *, labels: str = "de") -> bytes:
    """The `faden/1` document. It has no words of its own, so `labels` changes nothing."""
    return codec.encode(thread)


OUTPUTS: Final[Mapping[str, Output]] = {".html": to_html, ".md": to_markdown, ".json": to_json}
"""Suffix -> writer. Adding an output: one module, one line here, one golden case; tests walk this table."""

"""Records as JSON and back: the `faden/1` document, and single records for the store.

The only module that knows the JSON library. The records' fields stand in the contract's order, so that a document is
the records as they are, but for two things: pieces and sentences are written as `[start, end]`, and the thread gets
the head `format` and `faden`. `encode` and `decode` are exact inverses, as are `pack` and `unpack`.
"""

import json
from collections.abc import Hashable
from functools import cache
from typing import Any, TypeVar, cast

import msgspec

from faden.errors import FormatError
from faden.model import Article, Span, Statement, Thread

FORMAT = "faden/1"
_SCHEMA_ID = "https://faden.invalid/faden-1.schema.json"

T = TypeVar("T")


def encode(thread: Thread) -> bytes:
    """The `faden/1` document: UTF-8, keys in the contract's order, indented by one blank, a newline at the end."""
    document = document_of(thread)
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


def document_of(thread: Thread) -> dict[str, Any]:
    """The `faden/1` document as plain dicts and lists."""
    from faden import __version__

    body = msgspec.to_builtins(thread)
    for article in body["articles"]:
        article["sentences"] = _pairs(article["sentences"])
        del article["entities"]  # those of one article alone are kept by the store; the document joins them
        for statement in article["statements"]:
            statement["parts"] = _pairs(statement["parts"])
    return {"format": FORMAT, "faden": __version__, **body}


def decode(data: bytes, *, which: str = "document") -> Thread:
    """The thread that a `faden/1` document holds. Keys that this Faden does not know are passed over.

    Raises FormatError (naming `which` and the place) where it is no such document.
    """
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FormatError(which, f"no JSON: {error}", "was it written by `faden run --to x.json`?") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        found = document.get("format") if isinstance(document, dict) else type(document).__name__
        raise FormatError(which, f"no {FORMAT} document but {found!r}", "was it written by `faden run --to x.json`?")
    try:
        for article in document["articles"]:
            article["sentences"] = _spans(article.get("sentences", []))
            for statement in article["statements"]:
                statement["parts"] = _spans(statement["parts"])
        return msgspec.convert(document, Thread)
    except (msgspec.ValidationError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise FormatError(which, f"breaks the contract: {error!r}") from error


def pack(record: object) -> bytes:
    """One record as compact JSON, fields at their default left in: for the store and for hashing."""
    return msgspec.json.encode(record)


def unpack(data: bytes, kind: type[T]) -> T:
    """The record that `pack` wrote. Raises FormatError where the bytes are no `kind`."""
    try:
        return cast(T, _decoder(cast(Hashable, kind)).decode(data))
    except msgspec.DecodeError as error:
        raise FormatError(getattr(kind, "__name__", str(kind)), f"unreadable record: {error}") from error


@cache
def _decoder(kind: Hashable) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def _pairs(spans: list[dict[str, int]]) -> list[list[int]]:
    return [[span["start"], span["end"]] for span in spans]


def _spans(pairs: list[list[int]]) -> list[dict[str, int]]:
    return [{"start": start, "end": end} for start, end in pairs]


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `faden/1`, made from the records; `docs/faden-1.schema.json` holds it."""
    (top,), parts = msgspec.json.schema_components([Thread], ref_template="#/$defs/{name}")
    pair = {
        "type": "array",
        "items": {"type": "integer", "minimum": 0},
        "minItems": 2,
        "maxItems": 2,
        "description": "start and end, end exclusive",
    }
    pairs = {"type": "array", "items": pair}
    parts[Article.__name__]["properties"]["sentences"] = pairs
    parts[Statement.__name__]["properties"]["parts"] = pairs
    del parts[Article.__name__]["properties"]["entities"]
    thread = parts.pop(Thread.__name__)
    assert top == {"$ref": f"#/$defs/{Thread.__name__}"}
    head = {"format": {"const": FORMAT}, "faden": {"type": "string"}}
    thread["properties"] = head | thread["properties"]
    for part in (*parts.values(), thread):
        _tighten(part)
    _tighten_span(parts[Span.__name__])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": _SCHEMA_ID,
        **thread,
        "title": FORMAT,
        "$defs": parts,
    }


def _tighten(part: dict[str, Any]) -> None:
    """All keys are always there; what a default would be is nobody's business outside."""
    part["required"] = list(part["properties"])
    for value in part["properties"].values():
        value.pop("default", None)
    description = part.get("description")
    if description:
        part["description"] = " ".join(description.split("\n\n")[0].split())
    if "start" in part["properties"]:
        _tighten_span(part)


def _tighten_span(part: dict[str, Any]) -> None:
    for key, value in part["properties"].items():
        if key in ("start", "end") and value.get("type") == "integer":
            value["minimum"] = 0

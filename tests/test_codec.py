"""Records as JSON and back."""

import json
from dataclasses import replace
from pathlib import Path
from types import UnionType
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faden import codec, model
from faden.errors import FormatError
from faden.model import Article, Block, Entity, Span, Statement, Story, Thread

SCHEMA = Path(__file__).parent.parent / "docs" / "faden-1.schema.json"
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)

st.register_type_strategy(str, TEXT)
st.register_type_strategy(float, st.floats(0, 1))
st.register_type_strategy(int, st.integers(0, 2**40))

RECORDS = [r for r in vars(model).values() if isinstance(r, type) and hasattr(r, "__dataclass_fields__")]
STORED = [record for record in RECORDS if record is not model.Source]


def _thread(thread: Thread) -> Thread:
    """A thread as the pipeline gives it: the entities stand in it, not in its articles."""
    return replace(thread, articles=tuple(replace(a, entities=()) for a in thread.articles))


@pytest.mark.parametrize("kind", STORED, ids=lambda kind: kind.__name__)
def test_packed_records_come_back_as_they_were(kind: Any) -> None:
    """unpack is the exact inverse of pack, for every record of the model."""

    @settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_type(kind))
    def holds(record: Any) -> None:
        assert codec.unpack(codec.pack(record), kind) == record

    holds()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_type(Thread).map(_thread))
def test_documents_come_back_as_they_were(thread: Thread) -> None:
    """decode is the exact inverse of encode, and what encode writes fits the published schema."""
    document = codec.encode(thread)
    assert codec.decode(document) == thread
    jsonschema.validate(json.loads(document), json.loads(SCHEMA.read_text()))


def test_the_published_schema_is_the_one_of_the_records() -> None:
    """docs/faden-1.schema.json is made from the records (./dev docs)."""
    assert json.loads(SCHEMA.read_text()) == codec.schema()


def test_the_schema_refuses_what_the_contract_forbids() -> None:
    """A wrong kind of block and a missing key are against the schema."""
    schema = json.loads(SCHEMA.read_text())
    document = json.loads(codec.encode(Thread(articles=(_article(),))))
    jsonschema.validate(document, schema)
    for spoil in (
        lambda d: d["articles"][0]["blocks"][0].update(kind="prose"),
        lambda d: d["articles"][0].pop("language"),
        lambda d: d.update(format="faden/2"),
        lambda d: d["articles"][0]["statements"][0].update(parts=[[1, 2, 3]]),
    ):
        broken = json.loads(json.dumps(document))
        spoil(broken)
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, schema)


def test_keys_stand_in_the_order_of_the_contract() -> None:
    """The document and its articles begin with the keys that the contract names, in its order."""
    document = codec.document_of(Thread(articles=(_article(),), stories=(_story(),)))
    assert list(document) == ["format", "faden", "articles", "entities", "stories", "skipped"]
    article = list(document["articles"][0])
    assert (
        article[:19]
        == (
            "id uri sha256 media_type retrieved version_of title outlet authors agencies published updated language "
            "orthography notices text blocks times mentions"
        ).split()
    )
    assert list(document["stories"][0])[:12] == (
        "id title first last articles copies sources independent_sources chronology statements plans conflicts".split()
    )
    assert document["articles"][0]["statements"][0]["parts"] == [[0, 4]]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "no faden/1 document"),
        (b'{"format": "faden/2"}', "'faden/2'"),
        (b'{"format": "faden/1"}', "breaks the contract"),
        (b'{"format": "faden/1", "articles": 3}', "breaks the contract"),
        (b'{"format": "faden/1", "articles": [{}]}', "breaks the contract"),
    ],
)
def test_what_is_no_document_is_refused_in_words(data: bytes, says: str) -> None:
    """Bad bytes end in a FormatError that names the document and says what is wrong with it."""
    with pytest.raises(FormatError, match=says) as caught:
        codec.decode(data, which="thread.json")
    assert str(caught.value).startswith("thread.json: ")


def test_keys_of_a_later_faden_are_passed_over() -> None:
    """Keys may be added to the format without raising its number."""
    document = codec.document_of(Thread(articles=(_article(),)))
    document["articles"][0]["mood"] = "calm"
    assert codec.decode(json.dumps(document).encode()).articles == (_article(),)


def test_no_record_holds_free_form_dicts() -> None:
    """No free-form dict between modules: every field of every record is typed and immutable."""
    for record in RECORDS:
        for field in record.__dataclass_fields__.values():
            kind = field.type
            assert isinstance(kind, type | UnionType) or "Literal" in str(kind) or "tuple" in str(kind), field
            assert "dict" not in str(kind)
            assert "list" not in str(kind)


def _article() -> Article:
    return Article(
        id="a-1",
        uri="1.txt",
        sha256="00",
        media_type="text/plain",
        text="Gut.",
        language="de",
        blocks=(Block(start=0, end=4, kind="body"),),
        statements=(Statement(id="s-1", start=0, end=4, parts=(Span(start=0, end=4),), mode="direct"),),
    )


def _story() -> Story:
    return Story(id="t-1", title="Gut", first=None, last=None, articles=("a-1",))


def test_entities_of_one_article_stay_out_of_the_document() -> None:
    """The document holds joined entities only; those of one article alone are the store's business."""
    article = replace(_article(), entities=(Entity(id="e-1", name="Ada", kind="PERSON"),))
    assert "entities" not in codec.document_of(Thread(articles=(article,)))["articles"][0]

"""Time expressions: the first rules hold end to end."""

from faden import lang
from faden.annotate.document import Document
from faden.annotate.sentences import find_sentences
from faden.annotate.times import find_times
from faden.model import Block


def test_a_relative_week_is_counted_from_the_publication_day() -> None:
    """ "Vergangene Woche" is the ISO week before the one of publication."""
    text = "Vergangene Woche hatte die Ministerin den Plan vorgestellt."
    blocks = (Block(start=0, end=len(text), kind="body"),)
    language = lang.get("de")
    assert language is not None
    doc = Document(
        article="a-1",
        text=text,
        blocks=blocks,
        sentences=find_sentences(text, blocks, language),
        language=language,
        published="2025-10-21",
    )
    (time,) = find_times(doc)
    assert (time.value, time.earliest, time.latest) == ("2025-W42", "2025-10-13", "2025-10-19")

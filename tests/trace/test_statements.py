"""The same statement in several articles."""

import pytest

from faden.model import Article, Span, Statement, StatementGroup, Story, Thread
from faden.trace.statements import join_statements


def _article(number: int, *said: tuple[str, str | None, str]) -> Article:
    text, found = "", []
    for words, speaker, mode in said:
        start = len(text)
        text += words + "\n"
        span = Span(start=start, end=start + len(words))
        found.append(
            Statement(
                id=f"s-{number}-{len(found)}",
                start=span.start,
                end=span.end,
                parts=(span,),
                mode=mode,  # type: ignore[arg-type]
                speaker=speaker,
                speaker_text=speaker,
            )
        )
    return Article(
        id=f"a-{number}", uri=f"{number}", sha256="0", media_type="text/plain", text=text, blocks=(), language="de",
        statements=tuple(found),
    )  # fmt: skip


def _groups(*articles: Article) -> tuple[StatementGroup, ...]:
    story = Story(id="st-1", title="", first=None, last=None, articles=tuple(a.id for a in articles))
    return join_statements(Thread(articles=articles, stories=(story,)))


def _relation(
    first: str, second: str, *, mode: str = "direct", speakers: tuple[str | None, str | None] = ("e-1", "e-1")
) -> str | None:
    groups = _groups(_article(1, (first, speakers[0], mode)), _article(2, (second, speakers[1], mode)))
    return groups[0].relation if len(groups) == 1 else None


@pytest.mark.parametrize(
    "second",
    [
        "«Die Straße bleibt den ganzen Winter zu»",
        '"Die Strasse bleibt den ganzen Winter zu."',
        "Die Straße bleibt den ganzen Winter zu",
    ],
)
def test_same_words(second: str) -> None:
    """Style of marks, ß or ss and the full stop make no difference."""
    assert _relation("„Die Straße bleibt den ganzen Winter zu“", second) == "same"


def test_variant() -> None:
    """Small differences of wording, same speaker."""
    first = "dass die Straße wohl den ganzen Winter über gesperrt bleibe"
    assert _relation(first, "dass die Straße den ganzen Winter gesperrt bleibe", mode="indirect") == "variant"


def test_translation() -> None:
    """Two translations of one quotation share their content words."""
    first = "„Gespräche sind notwendig – gründliche Gespräche über Getreide.“"
    assert _relation(first, "«Es braucht gründliche Gespräche über das Getreide»") == "translation"


def test_translations_are_quotations() -> None:
    """Reported speech with the same topic is not a translation."""
    first = "Gespräche über Getreide seien notwendig, gründliche"
    assert _relation(first, "es brauche lange, bis Gespräche über Getreide gelingen", mode="indirect") is None


@pytest.mark.parametrize("words", ["„Man kann nichts absagen, was nie geplant war“", "„Nein“"])
def test_two_speakers_are_never_one(words: str) -> None:
    """The same words of two speakers stay two statements."""
    assert _relation(words, words, speakers=("e-1", "e-2")) is None


def test_unknown_speaker_joins_the_known() -> None:
    """The same words without a named speaker are the named one's statement; the group knows who."""
    words = "„Man kann nichts absagen, was nie geplant war“"
    (group,) = _groups(_article(1, (words, None, "direct")), _article(2, (words, "e-2", "direct")))
    assert group.speaker == "e-2"


def test_unknown_speaker_never_bridges_two() -> None:
    """Words that two name different speakers for and a third none: never all in one group."""
    words = "„Man kann nichts absagen, was nie geplant war“"
    groups = _groups(*(_article(i, (words, speaker, "direct")) for i, speaker in enumerate((None, "e-1", "e-2"))))
    assert sorted(len(g.members) for g in groups) == [1, 2]


def test_short_statements_join_only_word_for_word() -> None:
    """Two short statements that share most words are not variants."""
    assert _relation("„Wir sind da“", "„Wir sind fort“") is None


def test_every_statement_is_in_exactly_one_group() -> None:
    """Groups partition the statements."""
    articles = [
        _article(1, ("„Das Wasser sinkt langsam wieder“", "e-1", "direct"), ("die Lage sei ernst", "e-2", "indirect")),
        _article(2, ("„Das Wasser sinkt langsam wieder“", "e-1", "direct"), ("etwas ganz anderes", None, "indirect")),
    ]
    members = [m for g in _groups(*articles) for m in g.members]
    assert sorted(members) == sorted(s.id for a in articles for s in a.statements)


def test_order_of_articles_changes_no_group() -> None:
    """Group ids and members are the same sets whatever the order."""
    first = _article(1, ("„Das Wasser sinkt langsam wieder“", "e-1", "direct"))
    second = _article(2, ("„Das Wasser sinkt langsam wieder.“", "e-1", "direct"))
    assert {g.id for g in _groups(first, second)} == {g.id for g in _groups(second, first)}

"""`faden check` finds what a document gets wrong, and nothing else."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from faden.check import check, check_document
from faden.model import (
    Article,
    Block,
    BriefSentence,
    ChronologyEntry,
    Cite,
    Conflict,
    Copy,
    Entity,
    Event,
    Mention,
    Plan,
    PlanStatus,
    Side,
    Span,
    Statement,
    StatementGroup,
    Story,
    Thread,
    Time,
    Window,
)

TEXT = "Anzeige\nDas Fest in Ostheim ist abgesagt. «Es regnet», sagte Anna Kern am 3. Mai. Der Platz bleibt leer."
FIRST = TEXT.index("Das Fest"), TEXT.index(" «")
QUOTE = TEXT.index("«"), TEXT.index(",")
NAME = TEXT.index("Anna"), TEXT.index(" am 3.")
DAY = TEXT.index("3. Mai"), TEXT.index(". Der")
LAST = TEXT.index("Der Platz"), len(TEXT)


def _cite(span: tuple[int, int]) -> Cite:
    return Cite(article="a-1", start=span[0], end=span[1])


def _article() -> Article:
    return Article(
        id="a-1",
        uri="fest.txt",
        sha256="00",
        media_type="text/plain",
        text=TEXT,
        language="de",
        blocks=(Block(start=0, end=7, kind="ad"), Block(start=8, end=len(TEXT), kind="body")),
        times=(Time(start=DAY[0], end=DAY[1], type="DATE", value="2026-05-03", said="3. Mai",
                    earliest="2026-05-03", latest="2026-05-03"),),
        mentions=(Mention(start=NAME[0], end=NAME[1], kind="PERSON", entity="e-1"),),
        statements=(Statement(id="s-1", start=QUOTE[0], end=QUOTE[1], parts=(Span(start=QUOTE[0], end=QUOTE[1]),),
                              mode="direct", speaker="e-1", speaker_text="Anna Kern", speaker_start=NAME[0],
                              speaker_end=NAME[1], cue="sagte", cue_start=QUOTE[1] + 2, cue_end=QUOTE[1] + 7),),
        events=(Event(id="v-1", start=FIRST[0], end=FIRST[1], type="festival", participants=("e-1",)),),
    )  # fmt: skip


def _thread() -> Thread:
    history = (PlanStatus(status="cancelled", as_of="2026-05-03", by=None, cites=(_cite(FIRST),)),)
    story = Story(
        id="t-1",
        title="Fest abgesagt",
        first="2026-05-03",
        last="2026-05-03",
        articles=("a-1",),
        chronology=(
            ChronologyEntry(id="c-1", earliest="2026-05-03", latest="2026-05-03", type="festival", summary="abgesagt",
                            participants=("e-1",), place=None, realis="cancelled", cites=(_cite(FIRST),)),
        ),
        statements=(StatementGroup(id="g-1", speaker="e-1", members=("s-1",), relation="same"),),
        plans=(Plan(id="p-1", label="Fest", type="festival", participants=(), place=None, status="cancelled",
                    planned_for=Window(earliest="2026-05-03", latest="2026-05-04"), history=history),),
        conflicts=(Conflict(id="x-1", kind="reason", about="Fest", sides=(
            Side(summary="Regen", cites=(_cite(QUOTE),)), Side(summary="leer", cites=(_cite(LAST),)))),),
        brief=(BriefSentence(text="Das Fest in Ostheim ist abgesagt.", cites=(_cite(FIRST),)),),
    )  # fmt: skip
    return Thread(
        articles=(_article(),), entities=(Entity(id="e-1", name="Anna Kern", kind="PERSON"),), stories=(story,)
    )


def test_a_sound_thread_has_no_faults() -> None:
    """Nothing is held against a thread that keeps the contract."""
    assert check(_thread()) == ()


Spoil = Callable[[Article, Story], tuple[Article, Story]]


def _article_with(**changes: object) -> Spoil:
    return lambda article, story: (replace(article, **changes), story)  # type: ignore[arg-type]


def _story_with(**changes: object) -> Spoil:
    return lambda article, story: (article, replace(story, **changes))  # type: ignore[arg-type]


BASE, STORY = _article(), _thread().stories[0]
PLAN, CONFLICT = STORY.plans[0], STORY.conflicts[0]
BACKWARDS = Window(earliest="2", latest="1")
SPAN = (Span(start=0, end=4), Span(start=8, end=12))
FAULTS: list[tuple[str, Spoil, str]] = [
    ("gap", _article_with(blocks=(BASE.blocks[1],)), "is in no block"),
    ("tail", _article_with(blocks=(BASE.blocks[0],), times=(), mentions=(), statements=(), events=()), "on is in no"),
    ("overlap", _article_with(blocks=(BASE.blocks[0], replace(BASE.blocks[1], start=5))), "overlaps"),
    ("furniture time", _article_with(times=(replace(BASE.times[0], start=0, end=7, said="Anzeige"),)), "outside"),
    ("other words", _article_with(times=(replace(BASE.times[0], said="4. Mai"),)), "not what stands there"),
    ("interval", _article_with(times=(replace(BASE.times[0], latest="2026-05-02"),)), "is later than"),
    ("mention", _article_with(mentions=(replace(BASE.mentions[0], entity="e-9"),)), "no entity e-9"),
    ("event", _article_with(events=(replace(BASE.events[0], place="e-9"),)), "no entity e-9"),
    ("speaker", _article_with(statements=(replace(BASE.statements[0], speaker="e-9"),)), "no entity e-9"),
    ("speaker words", _article_with(statements=(replace(BASE.statements[0], speaker_text="Eva"),)), "'Eva' is not"),
    ("cue", _article_with(statements=(replace(BASE.statements[0], cue_end=None),)), "half a place"),
    ("parts", _article_with(statements=(replace(BASE.statements[0], parts=()),)), "do not make up"),
    ("no article", _story_with(articles=("a-1", "a-2")), "no article a-2"),
    ("no cite", _story_with(brief=(replace(STORY.brief[0], cites=()),)), "has no cite"),
    ("range", _story_with(brief=(replace(STORY.brief[0], cites=(_cite((8, 9999)),)),)), "out of range"),
    ("furniture", _story_with(brief=(replace(STORY.brief[0], cites=(_cite((0, 7)),)),)), "not its own words"),
    ("invented", _story_with(brief=(replace(STORY.brief[0], text="Das Fest findet statt."),)), "not those of"),
    ("stranger", _story_with(brief=(replace(STORY.brief[0], cites=(Cite(article="a-7", start=0, end=1),)),)), "a-7"),
    ("copy", _story_with(copies=(Copy(articles=("a-1", "a-1"), kind="same", agency=None, share_a=1, share_b=1,
                                      spans=(SPAN,)),)), "not its own words"),
    ("member", _story_with(statements=(replace(STORY.statements[0], members=("s-9",)),)), "no statement s-9"),
    ("status", _story_with(plans=(replace(PLAN, status="held"),)), "not in its history"),
    ("history", _story_with(plans=(replace(PLAN, history=()),)), "has no history"),
    ("window", _story_with(plans=(replace(PLAN, planned_for=BACKWARDS),)), "before it"),
    ("one side", _story_with(conflicts=(replace(CONFLICT, sides=CONFLICT.sides[:1]),)), "fewer"),
    ("same place", _story_with(conflicts=(replace(CONFLICT, sides=CONFLICT.sides[:1] * 2),)), "same"),
    ("entry", _story_with(chronology=(replace(STORY.chronology[0], latest="2026-05-01"),)), "is later than"),
    ("untold", _story_with(articles=()), "not every article"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "says"), [f[1:] for f in FAULTS], ids=[f[0] for f in FAULTS])
def test_each_fault_is_found(spoil: Spoil, says: str) -> None:
    """Each way of breaking the sound thread is named in the fault that it gives."""
    thread = _thread()
    article, story = spoil(thread.articles[0], thread.stories[0])
    faults = check(replace(thread, articles=(article,), stories=(story,)))
    assert any(says in str(fault) for fault in faults), faults


def test_a_brief_may_shorten_but_not_add() -> None:
    """A sentence of a brief may leave words out; „…“ and «…», ß and ss make no difference."""
    shortened = replace(STORY.brief[0], text="Das Fest ist abgesagt.")
    assert check(replace(_thread(), stories=(replace(STORY, brief=(shortened,)),))) == ()


def test_a_broken_document_is_a_fault() -> None:
    """What is no document at all is told as one fault, not raised."""
    (fault,) = check_document(b"{", which="x.json")
    assert str(fault).startswith("x.json: no JSON")

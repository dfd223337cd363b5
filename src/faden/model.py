"""The records that stages hand to each other: what `faden/1` (contract) writes down.

All are frozen dataclasses; their fields stand in the contract's order, then those that it does not name. Offsets
are Python string indices (code points) into the `text` of the article they belong to, end exclusive. Days are ISO
strings ("2025-10-16"): the contract's own form, and they sort.
Fields that the contract does not name (`why`, `rule`, `said`, `reasons`) say how a value came about;
`faden explain` shows them.

    Source --read--> Page --clean--> Article --annotate--> Article with marks
           --group--> Story --trace--> Story with findings --brief--> Story with its brief
"""

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal[
    "headline", "kicker", "standfirst", "summary_box", "byline", "dateline", "body", "subheading",
    "caption", "photo_credit", "ad", "teaser", "navigation", "tags", "comments", "related_topics",
    "other_furniture",
]  # fmt: skip
OWN_KINDS: frozenset[BlockKind] = frozenset(
    ("headline", "kicker", "standfirst", "summary_box", "byline", "dateline", "body", "subheading")
)
"""The article's own words; every other kind is page furniture."""
MARKED_KINDS: frozenset[BlockKind] = OWN_KINDS - {"byline", "dateline"}
"""Own words that may carry marks (times, mentions, statements, events)."""
PROSE_KINDS: frozenset[BlockKind] = frozenset(("standfirst", "summary_box", "body"))
"""Own words that consist of sentences; what a brief may quote."""

Precision = Literal["second", "minute", "day"]
MentionKind = Literal["PERSON", "ORGANISATION", "PLACE", "OTHER"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Mode = Literal["direct", "indirect", "mixed"]
Realis = Literal["happened", "planned", "possible", "cancelled", "denied"]
Status = Literal[
    "announced", "in_preparation", "confirmed", "in_doubt", "postponed", "rescheduled", "cancelled", "denied", "held",
]  # fmt: skip
ConflictKind = Literal[
    "speaker", "wording", "date", "number", "status", "place", "reason", "position", "participants", "assessment",
]  # fmt: skip
StageName = Literal["read", "clean", "annotate", "group", "trace", "brief"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of one text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite:
    """A piece of one article's text: the evidence under every finding."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """A source that could not be used. `uri`: which, `stage`: where, `reason`: why and what to do."""

    uri: str
    stage: StageName
    reason: str


# --- what is read -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the source says about a page from outside (a `.jsonl` line, WARC headers, a feed entry).

    published: ISO day or time as given, `stated` with null offsets. clean: the text is the article's own words.
    """

    retrieved: str | None = None
    published: str | None = None
    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    clean: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One page as bytes, and where it comes from. `media_type`: by name and content, e.g. "text/html"."""

    uri: str
    data: bytes
    media_type: str
    given: Given = Given()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page decoded. `content` is the plain text, or the markup where `media_type` is text/html."""

    uri: str
    sha256: str
    media_type: str
    content: str
    given: Given = Given()


# --- one article and its marks ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of the page's text with its kind. `why`: the rule or evidence that decided the kind."""

    start: int
    end: int
    kind: BlockKind
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """When an article was published or updated.

    at: "2025-10-16", or ISO 8601 with offset where the precision is minute or second.
    start, end: where the page says so; null where it was given from outside or inferred.
    """

    at: str
    precision: Precision
    how: Literal["stated", "inferred"]
    start: int | None = None
    end: int | None = None
    why: str = ""

    @property
    def day(self) -> str:
        """The day as written, no change of zone: "2025-10-16"."""
        return self.at[:10]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A correction, retraction or embargo that the page itself announces."""

    start: int
    end: int
    kind: Literal["correction", "retraction", "embargo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time expression. `said`: its words; value, mod, duration: TIMEX3; earliest, latest: the days it can mean.

    Mitte August, said on 2025-10-20: DATE, value 2025-08, mod MID, 2025-08-11 to 2025-08-20.
    anchor: the day that a relative expression was counted from. rule: which rule read it.
    """

    start: int
    end: int
    type: TimeType
    value: str
    mod: str | None = None
    duration: str | None = None
    earliest: str | None = None
    latest: str | None = None
    said: str = ""
    anchor: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name, or (nominal) a role noun that stands for one. part: by its own letters inside a compound."""

    start: int
    end: int
    kind: MentionKind
    entity: str
    nominal: bool = False
    part: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a text calls someone: "US-Außenminister", with the places that say so."""

    text: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Someone or something with a name. `name`: the fullest form in the texts; `variants`: all others, sorted."""

    id: str
    name: str
    kind: MentionKind
    variants: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Who said what, and through whom. Fields as in the contract; `parts` are the pieces of an interrupted one."""

    id: str
    start: int
    end: int
    parts: tuple[Span, ...]
    mode: Mode
    fragment: bool = False
    speaker: str | None = None
    speaker_text: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    via: tuple[str, ...] = ()
    addressee: str | None = None
    said_on: str | None = None
    confidence: float = 0.0
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, is to happen, may happen or will not. start, end: the clause that says so.

    type: "meeting", "phone_call", "vote" … (lang/events.py). label: the words that name it ("Alaska-Gipfel").
    """

    id: str
    start: int
    end: int
    type: str
    participants: tuple[str, ...] = ()
    place: str | None = None
    earliest: str | None = None
    latest: str | None = None
    realis: Realis = "happened"
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article: the whole text of its page, told apart into blocks, with what was found in it.

    `clean` fills everything up to `blocks`; `annotate` the rest (and `published`, where it has to be inferred).
    entities: those of this article alone; `trace` joins them over a story and replaces their ids.
    sentences: of the blocks that may carry marks, in order.
    """

    id: str
    uri: str
    sha256: str
    media_type: str
    retrieved: str | None = None
    version_of: str | None = None
    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    published: Stamp | None = None
    updated: Stamp | None = None
    language: str | None = None
    orthography: str | None = None
    notices: tuple[Notice, ...] = ()
    text: str
    blocks: tuple[Block, ...]
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    sentences: tuple[Span, ...] = ()
    entities: tuple[Entity, ...] = ()

    def sort_key(self) -> tuple[str, str]:
        """Oldest first, the undated last: the order in which articles are taken everywhere.

        A day without a time counts as its first minute.
        """
        return (self.published.at if self.published else "9999", self.id)


# --- one story and what was found in it -------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """That an article belongs to a story: a stored judgement. by: "faden" or a person's name."""

    article: str
    score: float
    reasons: tuple[str, ...] = ()
    by: str = "faden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A person's word on whether two articles tell the same story; it wins and survives regrouping."""

    first: str
    second: str
    same: bool
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Two articles with the same words. spans: pairs (in the first, in the second). shares: of own characters."""

    articles: tuple[str, str]
    kind: Literal["same", "shared"]
    agency: str | None
    share_a: float
    share_b: float
    spans: tuple[tuple[Span, Span], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """An outlet or agency whose words articles of a story print (`sources` in the contract)."""

    name: str | None
    kind: Literal["outlet", "agency"]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyEntry:
    """One event of a story, joined from all articles that tell it. origins: how many independent sources do."""

    id: str
    earliest: str | None
    latest: str | None
    type: str
    summary: str
    participants: tuple[str, ...]
    place: str | None
    realis: Realis
    cites: tuple[Cite, ...]
    origins: int = 1
    background: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementGroup:
    """Statements of several articles that are one: in the same words, varied, or translated differently."""

    id: str
    speaker: str | None
    members: tuple[str, ...]
    relation: Literal["same", "translation", "variant"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days between which something is planned to happen."""

    earliest: str
    latest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStatus:
    """What was said of a plan for one day. by: who says so; null: the outlet in its own voice."""

    status: Status
    as_of: str
    by: str | None
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Something announced, and what became of it. `history`: oldest first; `status`: by the contract's rule."""

    id: str
    label: str
    type: str
    participants: tuple[str, ...]
    place: str | None
    planned_for: Window | None
    status: Status
    history: tuple[PlanStatus, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the accounts that differ."""

    summary: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Where sources disagree: both sides, each with its own place."""

    id: str
    kind: ConflictKind
    about: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefSentence:
    """A sentence of the brief and where it stands."""

    text: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One developing story. `group` fills up to `independent_sources`, `trace` the findings, `brief` the brief."""

    id: str
    title: str
    first: str | None
    last: str | None
    articles: tuple[str, ...]
    copies: tuple[Copy, ...] = ()
    sources: tuple[Origin, ...] = ()
    independent_sources: int = 0
    chronology: tuple[ChronologyEntry, ...] = ()
    statements: tuple[StatementGroup, ...] = ()
    plans: tuple[Plan, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    brief: tuple[BriefSentence, ...] = ()
    memberships: tuple[Membership, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """Everything that a run gives: the `faden/1` document as records.

    articles: in the order of `Article.sort_key`; entities: by id; stories: by (first, id).
    `trace` takes a thread of one story and gives it back with findings and joined entities.
    """

    articles: tuple[Article, ...] = ()
    entities: tuple[Entity, ...] = ()
    stories: tuple[Story, ...] = ()
    skipped: tuple[Skip, ...] = ()

"""Chooses the sentences of a story's brief: verbatim, each with its cites, the newest state first.

A brief answers, in this order of need: how do things stand, why, what is planned, who sees it differently, how did it
begin. Each of these aspects is a list of places that `trace` found (or, where it found none, words that tell them);
the best sentence at such a place is taken. What is left of the length goes to the most central sentences that add
something new (maximal marginal relevance, Carbonell and Goldstein 1998).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from faden.brief.candidates import Candidate, candidates
from faden.brief.weights import Weights
from faden.model import Article, BriefSentence, Cite, Plan, Span, Story, Thread
from faden.text import Places, overlap

FEWEST, MOST = 3, 7
"""Sentences of a brief, where the sources have so many."""
PER_ARTICLE = 1
"""Sentences that each further article adds to the length, up to `MOST`: one article's brief has `FEWEST`."""
SAME = 0.6
"""Two sentences of which one says this share of the other's (weighted) words are near-duplicates."""
SUPPORTS = 0.65
"""A sentence that says this share of a brief's sentence stands as one more cite; stricter, for it must support it."""
REDUNDANCY = 0.7
"""Weight of what is known already against what is central: set by reading briefs, not measured."""
FILL_TO = 5
"""Central sentences fill a brief up to here; beyond, only what an aspect asks for makes it longer."""
SAME_FINDING = 0.25
"""Sentences that bear out the same findings, and share this much, are near-duplicates too: "geplatzt", "vom Tisch"."""
SUPPORTS_FINDING = 0.5
"""What `SUPPORTS` is for a sentence that bears out the same finding."""
STALE, UNTRUE, BACKGROUND = 0.3, 0.6, 0.25
"""What a sentence loses that tells only what a plan once was; that tells it as if it were so ("sie unterzeichnen am
Montag"); or that tells only what lies before the story's first day."""
PLACE_BONUS = {"standfirst": 0.25, "summary_box": 0.25, "body": 0.0}
"""A lead or summary is the editor's own brief of the article."""
OPENING_BONUS = 0.15
"""The first sentence of an article carries its news."""
RECENCY_BONUS = 0.2
"""What the newest article has over the oldest."""


def compose(thread: Thread) -> tuple[BriefSentence, ...]:
    """The brief of the one story of `thread`: 3 to 7 sentences, fewer where the sources have fewer fit ones."""
    (story,) = thread.stories
    desk = _Desk.of(story, thread.articles)
    chosen: list[Candidate] = []
    for wanted in _aspects(story, desk):
        if len(chosen) < desk.length:
            desk.take_best(wanted, chosen)
    while len(chosen) < min(desk.length, FILL_TO) and desk.take_best(desk.pool, chosen):
        pass
    return tuple(desk.cited(sentence) for sentence in desk.in_order(chosen))


Finding = tuple[str, str]
"""The id of a plan and one of its statuses, or the id of a chronology entry and nothing."""


@dataclass(frozen=True, slots=True)
class _Cited:
    """A place that bears out a finding."""

    start: int
    end: int
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """What choosing needs to know of a story.

    day: of each article; scores, findings: of each candidate in `pool`; past: those that tell what is over by now.
    """

    pool: list[Candidate]
    weights: Weights
    day: dict[str, str]
    scores: dict[Candidate, float]
    findings: dict[Candidate, frozenset[Finding]]
    past: frozenset[Candidate]
    length: int

    @classmethod
    def of(cls, story: Story, articles: Sequence[Article]) -> "_Desk":
        by_id = {a.id: a for a in articles}
        members = [by_id[key] for key in story.articles if key in by_id]
        usable = _usable(members)
        found = {a.id: candidates(a) for a in usable}
        weights = Weights.of([c.words for c in sentences] for sentences in found.values())
        pool = [c for sentences in found.values() for c in sentences if c.leans < 1.0]
        if not pool:
            pool = [c for sentences in found.values() for c in sentences]
        day = {a.id: a.published.day if a.published else "" for a in members}
        rank = {day: at for at, day in enumerate(sorted(set(day.values())))}
        newest = max(rank.values(), default=0) or 1
        findings = _findings(story, pool)
        stale = _stale(story)
        before = {c for a in usable for c in _background(found[a.id], a, story)}
        once = {c for a in usable for c in found[a.id] if "once" in c.tells}
        past = once.union(*(_over(found[a.id], a, story) for a in usable))
        scores = {
            c: _score(c, weights)
            + RECENCY_BONUS * rank[day[c.article]] / newest
            - (_staleness(c) if c in past or (findings[c] and findings[c] <= stale) else 0.0)
            - (BACKGROUND if c in before else 0.0)
            for c in pool
        }
        length = min(MOST, FEWEST + PER_ARTICLE * (len(usable) - 1))
        return cls(
            pool=pool, weights=weights, day=day, scores=scores, findings=findings, past=frozenset(past), length=length
        )

    def take_best(self, wanted: Iterable[Candidate], chosen: list[Candidate]) -> bool:
        """Adds the best of `wanted` that is no near-duplicate of what is chosen; False where there is none."""
        best: tuple[float, Candidate] | None = None
        for candidate in wanted:
            if candidate in chosen:
                continue
            known = max((self._alike(candidate, c) for c in chosen), default=0.0)
            score = self.scores[candidate] - REDUNDANCY * known
            if known < SAME and (best is None or score > best[0]):
                best = (score, candidate)
        if best:
            chosen.append(best[1])
        return best is not None

    def _alike(self, one: Candidate, two: Candidate) -> float:
        """The larger of the two shares: a sentence that another holds whole adds nothing.

        A sentence that bears out no more than another does adds nothing either, unless it gives a reason.
        """
        share = max(self.weights.covered(one.words, two.words), self.weights.covered(two.words, one.words))
        adds = "cause" in one.tells - two.tells
        same = bool(self.findings[one]) and self.findings[one] <= self.findings[two] and not adds
        return max(share, SAME) if same and share >= SAME_FINDING else share

    def under(self, cites: Iterable[Cite]) -> list[Candidate]:
        """The candidates that hold half of a cite, or lie in one."""
        cited: dict[str, list[Cite]] = {}
        for cite in cites:
            cited.setdefault(cite.article, []).append(cite)
        places = {article: Places(found) for article, found in cited.items()}
        return [
            c
            for c in self.pool
            if c.article in places
            and any(_holds(c.span, Span(start=p.start, end=p.end)) for p in places[c.article].near(c))
        ]

    def at(self, cites: Iterable[Cite]) -> list[Candidate]:
        """Those of them that are not over."""
        return [c for c in self.under(cites) if c not in self.past]

    def in_order(self, chosen: list[Candidate]) -> list[Candidate]:
        """The state first, then newest first; of one day as chosen, of one article as written."""
        head, rest = chosen[:1], chosen[1:]
        first = {c.article: at for at, c in reversed(list(enumerate(rest)))}
        by_place = sorted(rest, key=lambda c: (first[c.article], c.start))
        return head + sorted(by_place, key=lambda c: self.day[c.article], reverse=True)

    def cited(self, sentence: Candidate) -> BriefSentence:
        """The sentence with its own place and the best place of every other article that says the same."""
        cites = [Cite(article=sentence.article, start=sentence.start, end=sentence.end)]
        best: dict[str, tuple[float, Candidate]] = {}
        for other in self.pool:
            if other.article != sentence.article:
                share = self.weights.covered(sentence.words, other.words)
                same = not self.findings[sentence].isdisjoint(self.findings[other])
                if share >= (SUPPORTS_FINDING if same else SUPPORTS) and share > best.get(other.article, (0.0,))[0]:
                    best[other.article] = (share, other)
        cites += [Cite(article=c.article, start=c.start, end=c.end) for _, c in best.values()]
        return BriefSentence(text=sentence.text, cites=tuple(cites))


def _findings(story: Story, pool: list[Candidate]) -> dict[Candidate, frozenset[Finding]]:
    """Which states of plans, and which events, each candidate bears out."""
    cited: dict[str, list[_Cited]] = {}
    for plan in story.plans:
        for status in plan.history:
            for cite in status.cites:
                finding = (plan.id, status.status)
                cited.setdefault(cite.article, []).append(_Cited(cite.start, cite.end, finding))
    for entry in story.chronology:
        for cite in entry.cites:
            cited.setdefault(cite.article, []).append(_Cited(cite.start, cite.end, (entry.id, "")))
    places = {article: Places(found) for article, found in cited.items()}
    none: Places[_Cited] = Places(())
    return {
        c: frozenset(
            p.finding for p in places.get(c.article, none).near(c) if _holds(c.span, Span(start=p.start, end=p.end))
        )
        for c in pool
    }


def _stale(story: Story) -> frozenset[Finding]:
    """States of plans that a later word has overtaken."""
    found: set[Finding] = set()
    for plan in story.plans:
        newest = max((status.as_of for status in plan.history), default="")
        now = {status.status for status in plan.history if status.as_of == newest}
        found.update((plan.id, status.status) for status in plan.history if status.status not in now)
    return frozenset(found)


def _staleness(candidate: Candidate) -> float:
    return STALE if "ahead" in candidate.tells else UNTRUE


def _background(found: Iterable[Candidate], article: Article, story: Story) -> Iterator[Candidate]:
    """Those that name days, all of which lie before the story's first."""
    times = Places(article.times)
    for c in found:
        days = [t.latest for t in times.near(c) if c.start <= t.start and t.end <= c.end and t.latest]
        if days and story.first is not None and max(days) < story.first:
            yield c


def _over(found: Iterable[Candidate], article: Article, story: Story) -> Iterator[Candidate]:
    """Those that tell as still to come what was to come before the story's last day."""
    planned = Places(event for event in article.events if event.realis == "planned")
    for c in found:
        days = [e.latest for e in planned.near(c) if e.latest and overlap(c.span, Span(start=e.start, end=e.end))]
        if days and story.last is not None and max(days) < story.last:
            yield c


def _usable(articles: list[Article]) -> list[Article]:
    """The articles without a retraction or an embargo; all of them where none is left."""
    free = [a for a in articles if not any(n.kind in ("retraction", "embargo") for n in a.notices)]
    return free or articles


def _score(candidate: Candidate, weights: Weights) -> float:
    bonus = PLACE_BONUS.get(candidate.kind, 0.0) + (OPENING_BONUS if candidate.rank == 0 else 0.0)
    return weights.centrality(candidate.words) + bonus - candidate.leans


def _holds(sentence: Span, place: Span) -> bool:
    shorter = min(sentence.end - sentence.start, place.end - place.start)
    return 2 * overlap(sentence, place) >= max(1, shorter)


# --- what a brief has to cover ----------------------------------------------------------------------------------------


def _aspects(story: Story, desk: _Desk) -> Iterable[list[Candidate]]:
    """Sentences that would tell each aspect, the most needed aspect first."""
    plans = sorted(story.plans, key=lambda p: (-len({c.article for h in p.history for c in h.cites}), p.id))
    yield _state([plan for plan in plans[:1] if _carries(plan, story)], desk)
    newest = max(desk.day.values(), default="")
    yield _telling(desk, "cause", newest) or desk.at(_conflict_cites(story, "reason"))
    for plan in plans[1:3]:
        yield desk.at(_newest_cites(plan))
    yield desk.at(c for conflict in story.conflicts for side in conflict.sides for c in side.cites) or _telling(
        desk, "dissent", newest
    )
    for plan in plans[:1]:
        first = plan.history[0].status if plan.history else None
        begun = desk.under(c for status in plan.history if status.status == first for c in status.cites)
        yield [c for c in begun if "ahead" in c.tells]


def _carries(plan: Plan, story: Story) -> bool:
    """The story is about the plan: two articles or more tell it, and half of them all."""
    telling = {cite.article for entry in plan.history for cite in entry.cites}
    return len(telling) >= 2 and 2 * len(telling) >= len(story.articles)


def _state(main: Sequence[Plan], desk: _Desk) -> list[Candidate]:
    """Where the main plan stands now; without one, what the newest articles open with."""
    found = [c for plan in main for c in desk.at(_newest_cites(plan))]
    if found:
        return found
    newest = max((desk.day[c.article] for c in desk.pool), default="")
    return [c for c in desk.pool if desk.day[c.article] == newest and (c.rank < 2 or c.kind != "body")] or desk.pool


def _newest_cites(plan: Plan) -> list[Cite]:
    """Where the plan's state is told, since it last changed: the newest telling is not always the plainest."""
    cites: list[Cite] = []
    for entry in reversed(plan.history):
        if entry.status == plan.status:
            cites += entry.cites
        elif entry.status != "denied" and cites:
            break
    return cites


def _conflict_cites(story: Story, kind: str) -> list[Cite]:
    return [cite for conflict in story.conflicts if conflict.kind == kind for s in conflict.sides for cite in s.cites]


def _telling(desk: _Desk, what: str, day: str) -> list[Candidate]:
    """Sentences of that day's articles with words that give a reason, or set sides against each other."""
    return [c for c in desk.pool if desk.day[c.article] == day and what in c.tells]

"""Scores of plans, conflicts and chronology against labels in the shape of `faden/1` (../shared/metrics.md)."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from faden.model import Cite, Conflict, Story

Gold = dict[str, Any]

_PLAN_SHARE = 0.3
_SHARE = 0.5
_LONGEST = 400


def plan_scores(story: Story, gold: Sequence[Gold]) -> Counter[str]:
    """`status` of `status all`: labelled places that an entry with their status cites; `final` of `final all`.

    A labelled plan is ours by the plan that cites most of its labelled places.
    """
    counts: Counter[str] = Counter()
    for plan in gold:
        places = [(entry["status"], cite) for entry in plan["history"] for cite in entry["cites"]]
        votes: Counter[str] = Counter()
        for status, cite in places:
            counts["status all"] += 1
            hits = {
                (ours.id, entry.status)
                for ours in story.plans
                for entry in ours.history
                for own in entry.cites
                if touches(own, cite, _PLAN_SHARE)
            }
            counts["status"] += any(found == status for _, found in hits)
            votes.update(plan_id for plan_id, _ in sorted(hits))
        counts["final all"] += 1
        if votes:
            best = max(sorted(votes), key=lambda plan_id: votes[plan_id])
            counts["final"] += next(ours.status for ours in story.plans if ours.id == best) == plan["status"]
    return counts


def conflict_scores(story: Story, gold: Sequence[Gold]) -> Counter[str]:
    """`found right` of `found` conflicts pair two labelled sides; `right` of `labelled` ones are found."""
    counts: Counter[str] = Counter(found=len(story.conflicts), labelled=len(gold))
    counts["found right"] = sum(any(_pairs(ours, label) for label in gold) for ours in story.conflicts)
    counts["right"] = sum(any(_pairs(ours, label) for ours in story.conflicts) for label in gold)
    return counts


def chronology_scores(story: Story, events: Sequence[tuple[str, Gold]]) -> Counter[str]:
    """`right` of `found` entries, `hit` of `labelled` events (pairs of article id and dated label)."""
    dated = [(article, event) for article, event in events if event.get("earliest") and event.get("latest")]
    keys = {(event.get("key") or event["id"]) for _, event in dated}
    counts: Counter[str] = Counter(found=len(story.chronology), labelled=len(keys))
    hit = set()
    for entry in story.chronology:
        right = {
            event.get("key") or event["id"]
            for article, event in dated
            if (entry.earliest or "") <= event["latest"]
            and event["earliest"] <= (entry.latest or "")
            and any(touches(cite, event | {"article": article}, _SHARE) for cite in entry.cites)
        }
        counts["right"] += bool(right)
        hit |= right
    counts["hit"] = len(hit)
    return counts


def touches(cite: Cite, label: Gold, share: float) -> bool:
    """The cite shares enough of the shorter of the two, and is not much longer than the label."""
    if cite.article != label["article"]:
        return False
    length, wanted = cite.end - cite.start, label["end"] - label["start"]
    common = min(cite.end, label["end"]) - max(cite.start, label["start"])
    return common >= share * min(length, wanted) and length <= max(_LONGEST, 2 * wanted)


def _pairs(ours: Conflict, label: Gold) -> bool:
    """Two of our sides each cite a different labelled side."""
    hits = [
        {
            index
            for index, side in enumerate(label["sides"])
            for cite in side["cites"]
            if any(touches(own, cite, _SHARE) for own in side_of_ours.cites)
        }
        for side_of_ours in ours.sides
    ]
    return any(
        first and second and len(first | second) >= 2 for at, first in enumerate(hits) for second in hits[at + 1 :]
    )

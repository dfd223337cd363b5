"""Stage 5: one story with what was found in it: people, chronology, statements, plans, conflicts."""

from dataclasses import replace
from typing import Any

from faden.model import Thread
from faden.trace.chronology import build_chronology
from faden.trace.conflicts import find_conflicts
from faden.trace.entities import join_entities
from faden.trace.plans import follow_plans
from faden.trace.statements import join_statements
from faden.trace.told import told_events

VERSION = 1


def trace(thread: Thread) -> Thread:
    """A thread of one story with its findings; the articles' entities are joined over the story.

    Returns the same thread with the story's chronology, statements, plans and conflicts filled, the entities of
    all its articles joined, and the articles' marks pointing at the joined ids.
    """
    articles, entities = join_entities(thread.articles)
    joined = replace(thread, articles=articles, entities=entities)

    def found(**findings: Any) -> Thread:
        return replace(joined, stories=(replace(joined.stories[0], **findings),))

    joined = found(statements=join_statements(joined))
    told = told_events(joined)
    joined = found(plans=follow_plans(joined, told))
    joined = found(chronology=build_chronology(joined, told))
    return found(conflicts=find_conflicts(joined))

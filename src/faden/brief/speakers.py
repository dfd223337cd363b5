"""Who said what, as a page shows it: by speaker, what is one statement in several articles shown once."""

from collections.abc import Iterator

from faden.brief.context import Context
from faden.brief.days import short_day
from faden.brief.labels import label
from faden.brief.view import SaidView, SpeakerView
from faden.model import Article, Cite, Statement, StatementGroup
from faden.text import fold, squeeze

AT_ONCE = 5
"""Statements of a speaker shown at once; further ones, and single quoted words, are folded away."""

_Placed = tuple[Article, Statement]


def speaker_views(context: Context) -> tuple[SpeakerView, ...]:
    """The speakers, who said most first, those not named last; each one's statements newest first."""
    by_speaker: dict[str, list[tuple[StatementGroup, list[_Placed]]]] = {}
    for group, members in _groups(context):
        named = context.entities.get(group.speaker or "")
        by_speaker.setdefault(named.name if named else "", []).append((group, members))
    order = sorted(by_speaker, key=lambda who: (not who, -len(by_speaker[who]), who))
    return tuple(_view(who or context.labels["no_speaker"], by_speaker[who], context) for who in order)


def _groups(context: Context) -> Iterator[tuple[StatementGroup, list[_Placed]]]:
    """Every statement, in its group; alone where it is in none. Newest articles first, members oldest first."""
    placed = {s.id: (a, s) for a in context.articles.values() for s in a.statements}
    rank = {key: at for at, key in enumerate(placed)}
    grouped: set[str] = set()
    groups = list(context.story.statements)
    for group in groups:
        grouped.update(group.members)
    alone = [
        StatementGroup(id=key, speaker=said.speaker, members=(key,), relation="same")
        for key, (_, said) in placed.items()
        if key not in grouped
    ]
    found = [(g, sorted((m for m in g.members if m in placed), key=lambda m: rank[m])) for g in [*groups, *alone]]
    place = {article: -at for at, article in enumerate(context.articles)}
    for group, members in sorted(
        (p for p in found if p[1]), key=lambda p: (place[placed[p[1][0]][0].id], rank[p[1][0]])
    ):
        yield group, [placed[m] for m in members]


def _view(name: str, groups: list[tuple[StatementGroup, list[_Placed]]], context: Context) -> SpeakerView:
    full = [_said(group, members, context) for group, members in groups if not members[0][1].fragment]
    bits = [_said(group, members, context) for group, members in groups if members[0][1].fragment]
    entity = context.entities.get(groups[0][0].speaker or "")
    return SpeakerView(
        name=name,
        role=squeeze(entity.roles[0].text) if entity and entity.roles else "",
        said=tuple(full[:AT_ONCE] or bits),
        more=tuple(full[AT_ONCE:] + bits) if full else (),
    )


def _said(group: StatementGroup, members: list[_Placed], context: Context) -> SaidView:
    """The statement in the words of its oldest article; other words of it as variants."""
    article, first = members[0]
    words = _words(article, first)
    known = {fold(words)}
    same, variants = [_cite(article, first)], []
    for other, said in members[1:]:
        spelled = _words(other, said)
        if fold(spelled) in known:
            same.append(_cite(other, said))
        else:
            known.add(fold(spelled))
            variants.append((spelled, context.found([_cite(other, said)])))
    return SaidView(
        words=words,
        frame=_frame(first, context),
        relation=label(context.labels, "relation", group.relation),
        variants=tuple(variants),
        found=context.found(same),
    )


def _frame(said: Statement, context: Context) -> str:
    labels = context.labels
    parts = [label(labels, "mode", said.mode)]
    if said.cue and said.mode != "direct":
        # „bestritt“, „forderte“: without it "eine Absage" would read as if it were affirmed
        parts.insert(0, f"„{squeeze(said.cue)}“")
    if said.speaker_text and said.speaker not in context.entities:
        parts.insert(0, f"„{squeeze(said.speaker_text)}“")
    if said.via:
        parts.append(labels["via"].format(who=" › ".join(said.via)))
    if said.addressee:
        parts.append(labels["to"].format(who=said.addressee))
    if said.said_on:
        parts.append(labels["said_on"].format(day=short_day(said.said_on, labels)))
    return ", ".join(parts)


def _words(article: Article, said: Statement) -> str:
    """The words said, without the cue that interrupts them."""
    return " … ".join(squeeze(article.text[part.start : part.end]) for part in said.parts)


def _cite(article: Article, said: Statement) -> Cite:
    return Cite(article=article.id, start=said.start, end=said.end)

"""What a plan is called: the noun for such an event with those who take part, or the text's own words."""

from collections import Counter
from collections.abc import Mapping

from faden import lang
from faden.lang.events import EventWords
from faden.model import Entity
from faden.shadow import mend
from faden.text import fold, squeeze
from faden.trace.same import Cluster
from faden.trace.told import Told

_NAMES = 3
_LONGEST = 100
"""Characters of a clause that stands as a label; longer ones end with an ellipsis at a word."""
_OFTEN = 3
"""Who is named in fewer than one of so many tellings, compared with the most named, is a bystander."""
_BY_PEOPLE = frozenset(
    ("meeting", "talks", "phone_call", "visit", "resignation", "oath", "appointment", "arrest", "signing")
)
"""Types that are known by who takes part; all others by the words of the text ("Übernahme der Seebank")."""


def label_of(cluster: Cluster, kind: str, entities: Mapping[str, Entity]) -> str:
    """ "Treffen Huber–Maier, Graz"; "Start des Satelliten"; for a deed without a name of its own the clause itself."""
    words = _words(cluster.members[0])
    if kind not in words.names:
        return _clause(cluster)
    names = _names(cluster, entities)
    place = entities[cluster.place].name if cluster.place and cluster.place in entities else None
    if kind in _BY_PEOPLE and names:
        label = f"{words.names[kind]} {'–'.join(names)}"
        return f"{label}, {place}" if place and place not in names else label
    noun = _noun(cluster)
    if noun is None:
        whole = [words.names[kind], *names[:1], place] if names[:1] != [place] else [words.names[kind], place]
        return ", ".join(part for part in whole if part)
    bare = " " not in noun
    bodies = [name for name in names if bare and name not in noun]
    return ", ".join([noun, *bodies[:1]])


def _names(cluster: Cluster, entities: Mapping[str, Entity]) -> list[str]:
    """Persons by their last names, else bodies and places by their whole ones; the most often named first."""
    most = max(cluster.participants.values(), default=0)
    often = [e for e, count in cluster.participants.items() if count * _OFTEN >= most and e in entities]
    often.sort(key=lambda e: (-cluster.participants[e], e))
    persons = [entities[e].name.split()[-1] for e in often if entities[e].kind == "PERSON"]
    others = [entities[e].name for e in often if entities[e].kind != "PERSON"]
    chosen = persons if len(set(persons)) > 1 else [*persons, *others]
    return list(dict.fromkeys(chosen))[:_NAMES]


def _noun(cluster: Cluster) -> str | None:
    """The noun most tellings use, with an attribute that the oldest of them gives it; null where only verbs tell."""
    nouns = [m for m in cluster.members if m.event.label[:1].isupper()]
    if not nouns:
        return None
    counts = Counter(m.event.label.split()[0] for m in nouns)
    often = max(sorted(counts), key=lambda word: (counts[word], -len(word)))
    compounds = [word for word in counts if word != often and fold(word).endswith(fold(often))]
    best = max(sorted(compounds), key=lambda word: counts[word], default=often)  # "Volksabstimmung" says more
    phrases = [p for m in nouns if (p := _phrase(m)).split()[0] == best]
    return max(phrases, key=lambda phrase: (" " in phrase, -len(phrase)))


def _phrase(told: Told) -> str:
    """The noun with its attribute: a genitive, or a preposition before a name; without a day or anything cut off."""
    words, label = _words(told), squeeze(mend(told.event.label))
    noun, *rest = label.split()
    named = {told.article.text[m.start : m.end].split()[0] for m in told.article.mentions}
    if len(rest) < 2 or any(part[0].isdigit() for part in rest):
        return noun
    genitive = fold(rest[0]) in words.genitive_articles and rest[-1][0].isupper()
    local = fold(rest[0]) in words.label_prepositions and rest[1].strip(".,") in named
    days = {word for time in told.times for word in time.said.split()}
    return label if (genitive or local) and not days & set(rest) else noun


def _clause(cluster: Cluster) -> str:
    """The clause of the first telling, whole where it is short."""
    first = min(cluster.members, key=lambda m: (m.order, m.event.start))
    label = squeeze(mend(first.event.label))
    if len(label) <= _LONGEST:
        return label
    return label[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _words(told: Told) -> EventWords:
    language = lang.get(told.article.language)
    assert language is not None
    return language.events

"""Event nouns and the phrase around each: article, adjectives, preposition, attributes."""

from dataclasses import dataclass
from functools import cache

from faden.annotate.document import Token
from faden.annotate.events_clauses import Clause
from faden.lang.events import EventWords
from faden.text import fold

_LABEL_WORDS = 14
"""Most words of an attribute that still belongs to the event's name."""
_SHORTEST_HEAD = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class EventNoun:
    """A noun that names an event. Indices into `Clause.tokens`: its phrase is `first` to `last` (exclusive).

    head: the word part of the type's table. adjectives: folded, between article and noun. article, preposition:
    folded, where there are any.
    """

    type: str
    at: int
    first: int
    last: int
    head: str
    article: str | None
    preposition: str | None
    adjectives: tuple[str, ...]


def event_nouns(clause: Clause, words: EventWords) -> list[EventNoun]:
    """The event nouns of a clause, in order; one inside the attribute of another is an event of its own."""
    found = []
    heads = _heads(tuple(words.nouns.items()))
    for at, token in enumerate(clause.tokens):
        if not token.text[0].isupper():
            continue
        kind = _type_of(token.text, heads, words)
        if kind is None:
            continue
        first, article, preposition, adjectives = _left(clause, at, words)
        found.append(
            EventNoun(
                type=kind[0],
                at=at,
                first=first,
                last=_right(clause.tokens, at, words),
                head=kind[1],
                article=article,
                preposition=preposition,
                adjectives=adjectives,
            )
        )
    return found


def noun_type(word: str, words: EventWords) -> tuple[str, str] | None:
    """The type and head of a noun, compounds by their last part, longest head first; null if it names no event.

    >>> from faden import lang
    >>> words = lang.get("de").events
    >>> noun_type("Alaska-Gipfels", words)
    ('meeting', 'gipfel')
    >>> noun_type("Vertreter", words) is None
    True
    """
    return _type_of(word, _heads(tuple(words.nouns.items())), words)


def _type_of(word: str, heads: dict[str, str], words: EventWords) -> tuple[str, str] | None:
    folded = fold(word)
    last = folded.split("-")[-1]
    for ending in words.endings:
        if ending and not last.endswith(ending):
            continue
        stem = last[: len(last) - len(ending)]
        if stem in words.not_nouns or folded in words.not_nouns:
            return None
        for cut in range(len(stem) - _SHORTEST_HEAD + 1):
            head = stem[cut:]
            if head in heads and (cut == 0 or head not in words.closed_heads):
                return heads[head], head
    return None


@cache
def _heads(nouns: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, str]:
    return {head: kind for kind, heads in nouns for head in heads}


def _left(clause: Clause, at: int, words: EventWords) -> tuple[int, str | None, str | None, tuple[str, ...]]:
    """Where the phrase starts, its article, its preposition, its adjectives."""
    adjectives: list[str] = []
    index = at - 1
    while index >= 0 and (clause.tokens[index].text.islower() or (adjectives and clause.folded[index] == ",")):
        word = clause.folded[index]
        if word == ",":  # "dem enttäuschenden, hastig vorbereiteten Treffen"
            index -= 1
            continue
        if word in words.definite or word in words.indefinite:
            before = clause.folded[index - 1] if index else None
            fused = word if word in words.fused else None
            return index, word, fused or before, tuple(adjectives)
        if word in words.prepositions:
            opens = clause.folded[index - 1] if index else ""
            if adjectives and (opens in words.definite or opens in words.indefinite):
                index -= 1  # "das für heute geplante Treffen": the article stands before the attribute
                continue
            return index, None, word, tuple(adjectives)
        if word in words.finite or (not _adjectival(word) and not adjectives):
            break
        adjectives.append(word)
        index -= 1
    return index + 1, None, None, tuple(adjectives)


def _adjectival(word: str) -> bool:
    return word.endswith(("e", "en", "er", "es", "em"))


def _right(tokens: tuple[Token, ...], at: int, words: EventWords) -> int:
    """Where the event's name ends: behind genitives and attributes with names ("zwischen X und Y", "in Z")."""
    end = index = at + 1
    while index < len(tokens) and index - at <= _LABEL_WORDS:
        word = fold(tokens[index].text)
        if not (word in words.genitive_articles or word in words.label_prepositions):
            genitive = word.endswith("er") and index + 1 < len(tokens) and tokens[index + 1].text[0].isupper()
            if tokens[index].text.islower() and genitive and word not in words.finite:
                index += 1  # "Treffen hochrangiger Regierungsvertreter"
                continue
            if not tokens[index].text[0].isupper():
                break
            end = index = index + 1  # a name right behind: "Treffen Putin-Trump", "Besuch Selenskyjs"
            continue
        stop = _attribute_end(tokens, index, words)
        if stop is None:
            break
        end = index = stop
    return end


def _attribute_end(tokens: tuple[Token, ...], start: int, words: EventWords) -> int | None:
    """The end of the attribute that opens at `start`: its last capitalised word before anything else begins."""
    end = None
    for index in range(start + 1, min(len(tokens), start + 1 + _LABEL_WORDS)):
        text, word = tokens[index].text, fold(tokens[index].text)
        if text[0].isupper() or (text[0].isdigit() and (end is None or end == index)):
            end = index + 1
            continue
        if word in words.joiners or word in words.genitive_articles or word in words.definite or text == "-":
            continue
        if text.islower() and _adjectival(word) and word not in words.finite and word not in words.prepositions:
            continue
        break
    return end

"""How central a sentence is to its story, and how much two sentences share.

Words are compared folded and cut to `STEM` letters: crude, but the same for every language with endings.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from faden.text import fold, token_spans

STEM = 6
"""Letters of a word that are compared: "Treffen" = "Treffens", "verschieben" = "verschiebt"; names stay apart."""
SHORTEST = 4
"""Words with fewer letters are nearly all function words; numbers count whatever their length."""


def content_words(text: str) -> tuple[str, ...]:
    """The content words of `text`, folded and cut, in order.

    >>> content_words("Das Treffen am 28. März ist vom Tisch.")
    ('treffe', '28', 'märz', 'tisch')
    """
    words = []
    for span in token_spans(text):
        word = fold(text[span.start : span.end])
        if word[:1].isdigit():
            words.append(word)
        elif len(word) >= SHORTEST and word[0].isalpha():
            words.append(word[:STEM])
    return tuple(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """rarity: of each word over the story's sentences; spread: the share of its articles that use the word."""

    rarity: Mapping[str, float]
    spread: Mapping[str, float]

    @classmethod
    def of(cls, articles: Iterable[Iterable[tuple[str, ...]]]) -> "Weights":
        """Weights from the content words of each article's sentences."""
        in_sentences: Counter[str] = Counter()
        in_articles: Counter[str] = Counter()
        sentences = pages = 0
        for article in articles:
            seen: set[str] = set()
            for words in article:
                in_sentences.update(set(words))
                seen.update(words)
                sentences += 1
            in_articles.update(seen)
            pages += 1
        return cls(
            rarity={word: math.log((1 + sentences) / count) for word, count in in_sentences.items()},
            spread={word: count / pages for word, count in in_articles.items()},
        )

    def centrality(self, words: tuple[str, ...]) -> float:
        """0 to 1: how much of what the words say is what the story's articles have in common."""
        own = sorted(set(words))  # sums of floats depend on their order
        total = sum(self.rarity.get(word, 0.0) for word in own)
        if not total:
            return 0.0
        return sum(self.rarity.get(word, 0.0) * self.spread.get(word, 0.0) for word in own) / total

    def covered(self, words: tuple[str, ...], by: tuple[str, ...]) -> float:
        """0 to 1: the share of what `words` say that `by` says too.

        >>> Weights(rarity={"a": 1.0, "b": 3.0}, spread={}).covered(("a", "b"), ("b", "c"))
        0.75
        """
        own, others = set(words), set(by)
        total = sum(self.rarity.get(word, 0.0) for word in sorted(own))
        return sum(self.rarity.get(word, 0.0) for word in sorted(own & others)) / total if total else 0.0
